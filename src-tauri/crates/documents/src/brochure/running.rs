//! What is repeated on every page: title and date on top, organisers and page number at the foot.
//!
//! All of it is an artifact that reading software skips. Deliberately not here: the content.

use super::cover::Form;
use super::input::{Brochure, Format};
use super::setter::Setter;
use crate::fonts::FontStyle;
use crate::place::{Owner, Rect, Shape};
use crate::text::{brief, ellipsis, is_sentence};

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

/// From this number of pages on running lines say everything: they come often enough for reading
/// software to know them for what they are.
const LONG: usize = 6;
/// Title, date and organisers, as far as they name a brochure of few pages. Organisers are named
/// whole or not at all: the cover has them.
fn few(title: &str, when: &str, organisers: &str, (mark, page): (&str, &str)) -> [String; 3] {
    let unless_sentence = |words: &str, with: [&str; 2]| {
        let line = [with[0], words, with[1]].join(" ");
        if is_sentence(&line) {
            String::new()
        } else {
            words.to_owned()
        }
    };
    let when = unless_sentence(when, [title, mark]);
    let title = brief(title, &[&when, mark].join(" "));
    [title, when, unless_sentence(organisers, ["", page])]
}

impl Setter<'_> {
    /// Puts the header on the pages from the second on, the footer on all but a cover page, and
    /// on every page, coloured by the cover or not, the mark of a draft.
    pub(super) fn running(&mut self, input: &Brochure, form: Form) {
        let header_from = 1;
        let footer_from = usize::from(form == Form::Page);
        let coloured = form != Form::Plain;
        let pages = self.draft.page_count();
        let title: Vec<&str> = input.cover.title.split_whitespace().collect();
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
        let mark = input.draft_mark.as_str();
        let said = match input.format {
            // Two small pages side by side need no names.
            Format::A5Booklet => [String::new(), String::new(), String::new()],
            _ if pages < LONG => few(
                &title.join(" "),
                when,
                &organisers.join(", "),
                (mark, &self.words.page_of),
            ),
            _ => [title.join(" "), when.to_owned(), self.named(&organisers)],
        };
        let [title, when, organisers] = said;
        for page in 0..pages {
            let on_colour = page == 0 && coloured;
            let tag = self.draft_tag(page, &input.draft_mark, on_colour);
            if page >= header_from {
                let width = self.paper.width - tag;
                self.running_line(page, (self.paper.header, width), &title, &when);
            }
            if page >= footer_from && pages > 1 {
                let number = self
                    .words
                    .page_of
                    .replace("{page}", &(page + 1).to_string());
                let number = number.replace("{pages}", &pages.to_string());
                let width = self.paper.width;
                self.running_line(page, (self.paper.footer, width), &organisers, &number);
            }
        }
    }

    /// As many of the organisers as fit beside the number of the page, none of them cut in the
    /// middle unless it is the only one.
    fn named(&self, organisers: &[&str]) -> String {
        let natural = |words: &str| self.fonts.width(words, FontStyle::Regular, SIZE);
        // Two pairs of digits take the places of the numbers.
        let page = self.words.page_of.replace("{pages}", "00");
        let page = natural(&page.replace("{page}", "00"));
        let room = self.paper.width - page - BETWEEN;
        let shown = |count: usize| {
            let more = if count < organisers.len() { " …" } else { "" };
            format!("{}{more}", organisers[..count].join(", "))
        };
        let mut counts = (1..=organisers.len()).rev().map(shown);
        counts
            .find(|words| natural(&self.look.typeset(words)) <= room)
            .unwrap_or_else(|| organisers.join(", "))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_pages_have_brief_running_lines() {
        let title = "Faire équipe dans un quartier en mouvement";
        let of = |mark: &str| few(title, "Jeudi 12 novembre", "Agglomération", (mark, "Page"));
        let whole = [title, "", "Agglomération"];
        assert_eq!(of(""), whole.map(str::to_owned));
        assert_eq!(of("PROJET v3")[0], "Faire équipe dans un quartier …");
        let long = "communauté d’agglomération du Pays de Saint-Omer et de ses environs";
        let short = few("La ville", "12 mai 2026", long, ("", ""));
        assert_eq!(short, ["La ville", "12 mai 2026", ""].map(str::to_owned));
    }
}
