//! What stands on every page of a sheet: what names it, its number, its small print.

use super::MARGIN;
use crate::fonts::{FontStyle, Fonts};
use crate::place::{Colour, Draft, Owner, Role, Shape, Structure, mm};
use crate::text::{Piece, TextLine, brief, ellipsis, wrap};

/// The size of small print and the distance of its lines.
const SMALL: f32 = 7.5;
const SMALL_LEADING: f32 = 1.35;

/// The size of what names the sheet on later pages.
const HEAD: f32 = 9.0;

/// The size of what is said below that, and its distance as a multiple of the size.
const BELOW: f32 = 8.5;
const HEAD_LEADING: f32 = 1.3;

/// What names the sheet on each page after the first: an artifact, since it is said already.
#[derive(Debug, Clone, Copy)]
pub(crate) struct RunningHead<'a> {
    /// The title, shortened to what it is known by: the first page has it whole.
    pub(crate) title: &'a str,
    /// What is said smaller below (the date); may be empty.
    pub(crate) below: &'a str,
    /// The colour of the rule below.
    pub(crate) accent: Colour,
}

impl RunningHead<'_> {
    /// Puts it on a page whose text is `inner` wide.
    pub(crate) fn put(&self, draft: &mut Draft, fonts: &Fonts, page: usize, inner: f32) {
        let title = brief(self.title, "");
        let lines = [
            (title, FontStyle::Bold, HEAD, Colour::BLACK),
            (
                self.below.to_owned(),
                FontStyle::Regular,
                BELOW,
                Colour::GREY,
            ),
        ];
        let mut y = MARGIN;
        for (text, style, size, colour) in lines {
            if text.is_empty() {
                continue;
            }
            y += if y > MARGIN {
                size * HEAD_LEADING
            } else {
                size
            };
            for part in ellipsis(fonts, &text, style, size, inner).parts {
                let at = (MARGIN + part.x, y);
                draft.text(page, Owner::Artifact, part.shaped, at, size, colour);
            }
        }
        let rule = Shape::Line {
            from: (MARGIN, y + 5.0),
            to: (MARGIN + inner, y + 5.0),
            width: 0.8,
            colour: self.accent,
        };
        draft.put(page, Owner::Artifact, rule);
    }
}

/// What stands at the foot of each page.
pub(crate) struct Foot {
    notice: Vec<TextLine>,
    left: String,
    /// Whether the notice is read on each page, and not only on the first.
    insists: bool,
}

impl Foot {
    /// A notice above, wrapped, and one line at the left of the page number.
    pub(crate) fn new(fonts: &Fonts, (notice, left): (&str, &str), inner: f32) -> Self {
        let pieces = [Piece {
            text: notice,
            style: FontStyle::Regular,
        }];
        Self {
            notice: wrap(fonts, &pieces, SMALL, inner),
            left: left.to_owned(),
            insists: false,
        }
    }

    /// The same, with the notice read on each page: what has few pages is handed on page by page.
    pub(crate) fn insisting(self) -> Self {
        Self {
            insists: true,
            ..self
        }
    }

    /// The room it takes above the margin.
    pub(crate) fn height(&self) -> f32 {
        (self.notice.len() + 1) as f32 * SMALL * SMALL_LEADING + mm(4.0)
    }

    /// Puts it on a page. `label` is the page number with `{page}` and `{pages}` in it.
    pub(crate) fn put(
        &self,
        draft: &mut Draft,
        fonts: &Fonts,
        label: &str,
        page: usize,
        (inner, height): (f32, f32),
    ) {
        // The notice is content where it is said first and repeats as decoration.
        let said = page == 0 || self.insists;
        let owner = if said && !self.notice.is_empty() {
            Owner::Element(draft.element(Structure::ROOT, Role::Paragraph))
        } else {
            Owner::Artifact
        };
        let line = SMALL * SMALL_LEADING;
        let mut y = height - MARGIN - self.notice.len() as f32 * line - 2.0;
        for text in &self.notice {
            for part in &text.parts {
                let at = (MARGIN + part.x, y);
                draft.text(page, owner, part.shaped.clone(), at, SMALL, Colour::GREY);
            }
            y += line;
        }
        let label = label
            .replace("{page}", &(page + 1).to_string())
            .replace("{pages}", &draft.page_count().to_string());
        let number = fonts.shape(&label, FontStyle::Bold);
        let x = MARGIN + inner - number.width_at(SMALL);
        draft.text(page, Owner::Artifact, number, (x, y), SMALL, Colour::GREY);
        if !self.left.is_empty() {
            let left = ellipsis(fonts, &self.left, FontStyle::Regular, SMALL, inner * 0.7);
            for part in left.parts {
                let at = (MARGIN, y);
                draft.text(page, Owner::Artifact, part.shaped, at, SMALL, Colour::GREY);
            }
        }
    }
}
