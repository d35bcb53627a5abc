//! What stands before the days: presentation, objectives, audience, methods, dates, speakers.
//!
//! Deliberately not here: the cover.

use parvis_domain::rich_text::Block;

use super::columns::{indented, kept_together, kept_with_next, open_ended, spaced};
use super::input::{Brochure, DateEntry, say_something};
use super::paper::BODY;
use super::people::common_role;
use super::setter::{SMALL, Setter, Style};
use crate::fonts::FontStyle;
use crate::place::{Colour, ElementId, Role, Strip, Structure};

/// The dates of a cycle take at most this part of the column.
const DATES_AT_MOST: f32 = 0.45;

impl Setter<'_> {
    pub(super) fn front(&mut self, input: &Brochure) -> Vec<Strip> {
        let words = self.words;
        let mut strips = Vec::new();
        for (heading, blocks) in [
            (&words.presentation, &input.presentation),
            (&words.objectives, &input.objectives),
            (&words.audience, &input.audience),
            (&words.methods, &input.methods),
        ] {
            strips.extend(self.section(heading, blocks));
        }
        if !input.dates.is_empty() {
            let section = self.draft.element(Structure::ROOT, Role::Section);
            let heading = self.hanging_heading(section, (2, 1), &words.dates);
            let list = self.draft.element(section, Role::List);
            let dates = self.dates(list, &input.dates);
            strips.extend(self.row(heading, dates));
        }
        if !input.speakers.is_empty() {
            let section = self.draft.element(Structure::ROOT, Role::Section);
            let told = common_role(&input.speakers);
            let label = if told.is_empty() {
                &words.speakers
            } else {
                told
            };
            let heading = self.hanging_heading(section, (2, 1), label);
            let speakers = self.speakers(section, &input.speakers, told);
            strips.extend(self.row(heading, speakers));
        }
        strips
    }

    /// A text under its heading.
    fn section(&mut self, heading: &str, blocks: &[Block]) -> Vec<Strip> {
        if !say_something(blocks) {
            return Vec::new();
        }
        let section = self.draft.element(Structure::ROOT, Role::Section);
        let heading = self.hanging_heading(section, (2, 1), heading);
        let text = self.text(section, blocks);
        self.row(heading, text)
    }

    fn dates(&mut self, list: ElementId, entries: &[DateEntry]) -> Vec<Strip> {
        let widest = entries
            .iter()
            .map(|entry| {
                let date = self.look.typeset(&entry.date);
                self.fonts.width(&date, FontStyle::Bold, BODY)
            })
            .fold(0.0, f32::max);
        let single = self.paper.is_single_column();
        let widest = (widest + 0.5).min(self.paper.text * DATES_AT_MOST);
        let columns = match widest {
            _ if single => (self.paper.text, 0.0),
            ..=0.5 => (widest, widest),
            _ => (widest, widest + 14.0),
        };
        let mut strips = Vec::new();
        for entry in entries {
            let set = self.date(list, entry, columns);
            strips.extend(spaced(set, if strips.is_empty() { 0.0 } else { 4.0 }));
        }
        strips
    }

    fn date(
        &mut self,
        list: ElementId,
        entry: &DateEntry,
        (column, rest): (f32, f32),
    ) -> Vec<Strip> {
        let item = self.draft.element(list, Role::ListItem);
        let body = self.draft.element(item, Role::ListBody);
        let bold = Style::new(FontStyle::Bold, BODY, Colour::BLACK);
        let plain = Style::new(FontStyle::Regular, BODY, Colour::BLACK);
        let small = Style::new(FontStyle::Regular, SMALL, self.look.grey);
        let status = Style::new(FontStyle::Bold, SMALL, self.look.ink);
        let date = self.line(body, &entry.date, bold, column);
        let mut what = Vec::new();
        for (text, style) in [
            (
                &entry.label,
                Style {
                    colour: self.look.ink,
                    ..bold
                },
            ),
            (&entry.title, plain),
            (&entry.place, small),
            (&entry.status, status),
        ] {
            what.extend(kept_with_next(self.line(
                body,
                text,
                style,
                self.paper.text - rest,
            )));
        }
        let entry = self.beside(date, indented(what, rest));
        indented(kept_together(open_ended(entry)), self.paper.text_x)
    }
}
