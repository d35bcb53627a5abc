//! What is repeated on every page: title and date on top, organisers and page number at the foot.
//!
//! All of it is an artifact that reading software skips. Deliberately not here: the content.

use super::input::Brochure;
use super::setter::Setter;
use crate::fonts::FontStyle;
use crate::place::Owner;
use crate::text::ellipsis;

/// The size of running words.
const SIZE: f32 = 8.5;
/// The words at the right take at most this part of the width.
const RIGHT_AT_MOST: f32 = 0.5;
/// The room between the words at the left and those at the right.
const BETWEEN: f32 = 12.0;

impl Setter<'_> {
    /// Puts the header on the pages from `header_from` on, the footer on those from
    /// `footer_from` on.
    pub(super) fn running(&mut self, input: &Brochure, header_from: usize, footer_from: usize) {
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
            if page >= header_from {
                self.running_line(page, self.paper.header, &title, when);
            }
            if page >= footer_from && pages > 1 {
                let number = self
                    .words
                    .page_of
                    .replace("{page}", &(page + 1).to_string());
                let number = number.replace("{pages}", &pages.to_string());
                self.running_line(page, self.paper.footer, &organisers.join(", "), &number);
            }
        }
    }

    /// Words at the left, cut when they are too long, and others at the right.
    fn running_line(&mut self, page: usize, y: f32, left: &str, right: &str) {
        let put = |this: &mut Self, text: &str, width: f32, at_right: bool| {
            if text.is_empty() {
                return;
            }
            let text = this.look.typeset(text);
            let line = ellipsis(this.fonts, &text, FontStyle::Regular, SIZE, width);
            let x = this.paper.margin
                + if at_right {
                    this.paper.width - line.width
                } else {
                    0.0
                };
            for part in line.parts {
                let at = (x + part.x, y);
                let (grey, nobody) = (this.look.grey, Owner::Artifact);
                this.draft.text(page, nobody, part.shaped, at, SIZE, grey);
            }
        };
        let width = self.paper.width;
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
