//! What all signs share: the paper, its white, the event at the foot, texts in their frames.

use crate::fonts::{FontStyle, Fonts};
use crate::frames::{Block, Look};
use crate::logos::{Sizes, rows};
use crate::place::{
    A4, Align, Colour, Draft, ElementId, Logo, Mark, Owner, Rect, Role, Shape, WarningKind, mm,
};
use crate::text::{Fit, ellipsis};
use crate::typography::french;

/// A4 on its side.
pub(super) const PAPER: (f32, f32) = (A4.1, A4.0);

/// The white around a sign.
pub(super) const MARGIN: f32 = mm(15.0);

/// The width of what is on a sign.
pub(super) const INNER: f32 = PAPER.0 - 2.0 * MARGIN;

/// The size of the event, and the room it takes above the margin.
const EVENT: f32 = 11.0;
pub(super) const FOOT: f32 = mm(11.0);

/// How large the logo at the foot is.
const LOGO: Sizes = Sizes {
    area: f32::INFINITY,
    highest: FOOT - mm(1.0),
    widest: mm(52.0),
    gap: 0.0,
};

/// The distance of the lines, in ems; more where letters carry marks on both sides.
const LEADING: (f32, f32) = (1.16, 1.36);

/// A sign in the making.
pub(super) struct Sign<'a> {
    pub(super) draft: &'a mut Draft,
    pub(super) fonts: &'a Fonts,
    pub(super) page: usize,
    pub(super) section: ElementId,
    pub(super) accent: Colour,
}

/// How a text of a sign looks and how far it may shrink and wrap.
#[derive(Clone, Copy)]
pub(super) struct Frame {
    pub(super) look: Look,
    /// From this size …
    pub(super) largest: f32,
    /// … to this one on one line, if it fits there; else on several.
    pub(super) calm: f32,
    /// The smallest size.
    pub(super) smallest: f32,
    /// The most lines.
    pub(super) lines: usize,
}

impl Sign<'_> {
    /// Sizes a text for a room; the cut is said here. None without words.
    pub(super) fn fit(
        &mut self,
        text: &str,
        (width, height): (f32, f32),
        frame: Frame,
    ) -> Option<Block> {
        let words = french(text.trim());
        let plain = |character| matches!(character, ..'\u{180}' | '\u{2010}'..='\u{203A}');
        let fit = |largest: f32, smallest: f32, lines: usize| Fit {
            width,
            height,
            largest,
            smallest,
            lines,
            leading: if words.chars().all(plain) {
                LEADING.0
            } else {
                LEADING.1
            },
        };
        let calm = Block::new(
            self.fonts,
            &words,
            frame.look,
            fit(frame.largest, frame.calm, 1),
        )?;
        if !calm.cut() && calm.height() <= height {
            return Some(calm);
        }
        let wrapped = fit(frame.largest * 0.8, frame.smallest, frame.lines);
        let block = Block::wrapped(self.fonts, &words, frame.look, wrapped)?;
        if block.cut() {
            self.draft.warn(self.page, WarningKind::Cut, text.trim());
        }
        Some(block)
    }

    /// Puts a block with the role it has.
    pub(super) fn put(&mut self, block: &Block, role: Role, at: (f32, f32), column: (f32, Align)) {
        let owner = Owner::Element(self.draft.element(self.section, role));
        for Mark { owner, shape } in block.marks(self.fonts, owner, at, column) {
            self.draft.put(self.page, owner, shape);
        }
    }

    /// A bar in the colour of the centre.
    pub(super) fn bar(&mut self, x: f32, y: f32, width: f32, height: f32) {
        let rect = Rect {
            x,
            y,
            width,
            height,
        };
        let colour = self.accent;
        let shape = Shape::Fill { rect, colour };
        self.draft.put(self.page, Owner::Artifact, shape);
    }

    /// The event at the foot, the logo at its right. Each sign is read by itself, so each says it.
    pub(super) fn event(&mut self, event: &str, logo: Option<&Logo>) {
        let row = logo.and_then(|logo| rows(std::slice::from_ref(logo), &LOGO, INNER).pop());
        let beside = row.map_or(0.0, |row| {
            let at = (
                MARGIN + INNER - row.width,
                PAPER.1 - MARGIN - row.height + mm(1.0),
            );
            row.put(self.draft, (self.page, Some(self.section)), at);
            row.width + mm(8.0)
        });
        let words = french(event.trim());
        if words.is_empty() {
            return;
        }
        let room = INNER - beside;
        let line = ellipsis(self.fonts, &words, FontStyle::Regular, EVENT, room);
        if line.broken_word {
            self.draft.warn(self.page, WarningKind::Cut, event.trim());
        }
        let y = PAPER.1 - MARGIN;
        let owner = Owner::Element(self.draft.element(self.section, Role::Paragraph));
        for part in line.parts {
            let at = (MARGIN + part.x, y);
            let (page, grey) = (self.page, Colour::GREY);
            self.draft.text(page, owner, part.shaped, at, EVENT, grey);
        }
    }
}
