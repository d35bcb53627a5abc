//! The end of a certificate: place and date, and the areas to sign and to stamp.
//!
//! It stands at the foot of the page, on all certificates in the same place, so that a pile of them
//! is signed without looking for where.

use super::{CertificateRun, CertificateWords};
use crate::fonts::{FontStyle, Fonts};
use crate::frames::{Block, Look};
use crate::logos::{Sizes, rows};
use crate::place::{Align, Colour, Draft, ElementId, Mark, Owner, Role, Shape, WarningKind, mm};
use crate::text::{Fit, Piece, TextLine, wrap};
use crate::typography::french;

/// The height of everything here.
pub(super) const HEIGHT: f32 = mm(58.0);

/// The line of place and date.
const DONE: f32 = mm(9.0);

/// The room of the label above an area.
const LABEL: f32 = mm(6.5);

/// The most that the name of who signs may take of its area.
const SIGNATORY: f32 = mm(14.0);

/// How large a signature is.
const SIGNATURE: Sizes = Sizes {
    area: mm(58.0) * mm(24.0),
    highest: mm(25.0),
    widest: mm(62.0),
    gap: 0.0,
};

/// The size of the small print, the distance of its lines and the most of them.
const SMALL: f32 = 7.5;
const SMALL_LEADING: f32 = 1.35;
const SMALL_LINES: usize = 8;

/// The white between the two areas.
const GUTTER: f32 = mm(10.0);

/// Puts the closing on a page, from `(x, y)` on.
pub(super) fn put(
    draft: &mut Draft,
    fonts: &Fonts,
    (run, words): (&CertificateRun, &CertificateWords),
    (page, section): (usize, ElementId),
    (x, y, width): (f32, f32, f32),
) {
    let mut closing = Closing {
        draft,
        fonts,
        page,
        section,
    };
    closing.text(&run.done_at, PLAIN, (x, y, width), (10.5, 8.0, DONE));
    let column = (width - GUTTER) / 2.0;
    let top = y + DONE;
    let areas = [(x, &words.signature), (x + column + GUTTER, &words.stamp)];
    for (left, label) in areas {
        closing.rule(left, top, column);
        let look = Look {
            style: FontStyle::Bold,
            colour: run.accent,
        };
        let at = (left, top + mm(1.5), column);
        closing.text(label, look, at, (8.5, 7.0, LABEL));
    }
    let at = (x, top + mm(1.5) + LABEL, column);
    let named = closing.text(&run.signatory, PLAIN, at, (10.0, 7.5, SIGNATORY));
    if let Some(signature) = &run.signature {
        for row in rows(std::slice::from_ref(signature), &SIGNATURE, column) {
            let y = top + mm(1.5) + LABEL + named + mm(1.0);
            row.put(closing.draft, (page, Some(section)), (x, y));
        }
    }
}

/// The small print at the foot of a certificate.
pub(super) struct Footer {
    lines: Vec<TextLine>,
    /// What was given, when not all of it goes.
    cut: Option<String>,
}

impl Footer {
    /// The small print wrapped to a width; nothing without words.
    pub(super) fn new(fonts: &Fonts, text: &str, width: f32) -> Self {
        let words = french(text.trim());
        let pieces = [Piece {
            text: &words,
            style: FontStyle::Regular,
        }];
        let mut lines = wrap(fonts, &pieces, SMALL, width);
        let cut = (lines.len() > SMALL_LINES).then(|| text.trim().to_owned());
        lines.truncate(SMALL_LINES);
        Self { lines, cut }
    }

    /// The room it takes, with the white above.
    pub(super) fn height(&self) -> f32 {
        match self.lines.len() {
            0 => 0.0,
            count => count as f32 * SMALL * SMALL_LEADING + mm(3.0),
        }
    }

    /// Puts it on a page, its last line above `bottom`.
    pub(super) fn put(
        self,
        draft: &mut Draft,
        (page, section): (usize, ElementId),
        (x, bottom): (f32, f32),
    ) {
        if self.lines.is_empty() {
            return;
        }
        if let Some(text) = &self.cut {
            draft.warn(page, WarningKind::Cut, text);
        }
        let owner = Owner::Element(draft.element(section, Role::Paragraph));
        let line = SMALL * SMALL_LEADING;
        let mut y = bottom - (self.lines.len() - 1) as f32 * line - 2.0;
        for text in self.lines {
            for part in text.parts {
                let at = (x + part.x, y);
                draft.text(page, owner, part.shaped, at, SMALL, Colour::GREY);
            }
            y += line;
        }
    }
}

const PLAIN: Look = Look {
    style: FontStyle::Regular,
    colour: Colour::BLACK,
};

struct Closing<'a> {
    draft: &'a mut Draft,
    fonts: &'a Fonts,
    page: usize,
    section: ElementId,
}

impl Closing<'_> {
    /// A text in its frame: width from `at`, sizes and height from `frame`. Gives its own height.
    fn text(
        &mut self,
        text: &str,
        look: Look,
        (x, y, width): (f32, f32, f32),
        (largest, smallest, height): (f32, f32, f32),
    ) -> f32 {
        let frame = Fit {
            width,
            height,
            largest,
            smallest,
            lines: 3,
            leading: 1.25,
        };
        let Some(block) = Block::new(self.fonts, &french(text), look, frame) else {
            return 0.0;
        };
        if block.cut() {
            self.draft.warn(self.page, WarningKind::Cut, text.trim());
        }
        let owner = Owner::Element(self.draft.element(self.section, Role::Paragraph));
        for Mark { owner, shape } in block.marks(self.fonts, owner, (x, y), (width, Align::Left)) {
            self.draft.put(self.page, owner, shape);
        }
        block.height()
    }

    fn rule(&mut self, x: f32, y: f32, width: f32) {
        let shape = Shape::Line {
            from: (x, y),
            to: (x + width, y),
            width: 0.4,
            colour: Colour::RULE,
        };
        self.draft.put(self.page, Owner::Artifact, shape);
    }
}
