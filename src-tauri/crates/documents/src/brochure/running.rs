//! What is repeated on every page: title and date on top, organisers and page number at the foot.
//!
//! All of it is an artifact that reading software skips. Deliberately not here: the content.

use super::cover::Form;
use super::input::Brochure;
use super::setter::Setter;
use crate::fonts::FontStyle;
use crate::place::{Owner, Rect, Shape};
use crate::text::ellipsis;

/// The size of running words.
const SIZE: f32 = 8.5;
/// The size of the mark of a draft.
const TAG: f32 = 9.0;
/// The room around its words.
const TAG_PADDING: f32 = 5.0;
/// The mark takes at most this part of the width.
const TAG_AT_MOST: f32 = 0.35;
/// The words at the right take at most this part of the width.
const RIGHT_AT_MOST: f32 = 0.5;
/// The room between the words at the left and those at the right.
const BETWEEN: f32 = 12.0;

impl Setter<'_> {
    /// Puts the header on the pages from the second on, the footer on all but a cover page, and
    /// on every page, coloured by the cover or not, the mark of a draft.
    pub(super) fn running(&mut self, input: &Brochure, form: Form) {
        let header_from = 1;
        let footer_from = usize::from(form == Form::Page);
        let coloured = form != Form::Plain;
        let pages = self.draft.page_count();
        let title: Vec<&str> = input.cover.title.split_whitespace().collect();
        let title = title.join(" ");
        let when = [&input.cover.period].into_iter().chain(&input.cover.dates);
        let when = when
            .map(|date| date.trim())
            .find(|date| !date.is_empty())
            .unwrap_or("");
        let organisers: Vec<&str> = input
            .cover
            .organisers
            .iter()
            .map(|name| name.trim())
            .collect();
        for page in 0..pages {
            let on_colour = page == 0 && coloured;
            let tag = self.draft_tag(page, &input.draft_mark, on_colour);
            if page >= header_from {
                let width = self.paper.width - tag;
                self.running_line(page, (self.paper.header, width), &title, when);
            }
            if page >= footer_from && pages > 1 {
                let number = self
                    .words
                    .page_of
                    .replace("{page}", &(page + 1).to_string());
                let number = number.replace("{pages}", &pages.to_string());
                let width = self.paper.width;
                self.running_line(
                    page,
                    (self.paper.footer, width),
                    &organisers.join(", "),
                    &number,
                );
            }
        }
    }

    /// Puts the mark of a draft at the right of the header and tells the room it takes.
    fn draft_tag(&mut self, page: usize, mark: &str, on_colour: bool) -> f32 {
        if mark.trim().is_empty() {
            return 0.0;
        }
        let colour = if on_colour {
            self.look.on_accent
        } else {
            self.look.ink
        };
        let text = self.look.typeset(mark);
        let most = self.paper.width * TAG_AT_MOST;
        let line = ellipsis(self.fonts, &text, FontStyle::Bold, TAG, most);
        let width = line.width + 2.0 * TAG_PADDING;
        let left = self.paper.margin + self.paper.width - width;
        let base = self.paper.header;
        let height = TAG * 0.72;
        let frame = Shape::Frame {
            rect: Rect {
                x: left,
                y: base - height - TAG_PADDING * 0.7,
                width,
                height: height + TAG_PADDING * 1.4,
            },
            radius: 2.5,
            width: 0.8,
            colour,
        };
        self.draft.put(page, Owner::Artifact, frame);
        for part in line.parts {
            let at = (left + TAG_PADDING + part.x, base);
            let nobody = Owner::Artifact;
            self.draft.text(page, nobody, part.shaped, at, TAG, colour);
        }
        width + BETWEEN
    }

    /// Words at the left, cut when they are too long, and others at the right.
    fn running_line(&mut self, page: usize, (y, width): (f32, f32), left: &str, right: &str) {
        let whole = width;
        let put = |this: &mut Self, text: &str, width: f32, at_right: bool| {
            if text.is_empty() {
                return;
            }
            let text = this.look.typeset(text);
            let line = ellipsis(this.fonts, &text, FontStyle::Regular, SIZE, width);
            let x = this.paper.margin + if at_right { whole - line.width } else { 0.0 };
            for part in line.parts {
                let at = (x + part.x, y);
                let (grey, nobody) = (this.look.grey, Owner::Artifact);
                this.draft.text(page, nobody, part.shaped, at, SIZE, grey);
            }
        };
        let natural = |words: &str| {
            let words = self.look.typeset(words);
            self.fonts.width(&words, FontStyle::Regular, SIZE)
        };
        // What is at the right is short and said whole unless it would take half the line.
        let at_right = natural(right).min(width * RIGHT_AT_MOST) + 0.1;
        put(self, left, width - at_right - BETWEEN, false);
        put(self, right, at_right, true);
    }
}
