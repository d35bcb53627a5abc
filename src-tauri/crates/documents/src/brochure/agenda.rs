//! What happens on a day: hours in a hanging column, what and who beside them, workshops as a set.
//!
//! Deliberately not here: the head of the day.

use super::columns::{
    barred, hairline, height_of, indented, kept_together, kept_with_next, open_ended, padding,
    spaced,
};
use super::input::{AgendaEntry, ParallelGroup, Slot, say_something};
use super::paper::{BODY, Paper};
use super::part::Part;
use super::setter::{SMALL, Setter, Style};
use crate::fonts::FontStyle;
use crate::place::{Colour, ElementId, Mark, Owner, RichStyle, Role, Shape, Strip, mm};

/// A slot up to this part of a page is not torn; a longer one may be, between its lines.
const WHOLE: f32 = 0.1;
/// How far the bar of a set of workshops stands before the text.
const BAR: f32 = mm(3.2);
/// The room between two slots, a hairline in the middle.
const GAP: f32 = 8.0;
/// An entry of so many lines is short.
const SHORT_ENTRY: usize = 6;
/// The room between two parts of one slot.
const INNER_GAP: f32 = 3.0;

impl Setter<'_> {
    pub(super) fn agenda(
        &mut self,
        section: ElementId,
        levels: (u8, u8),
        entries: &[AgendaEntry],
        part: &mut Part,
    ) {
        for (number, entry) in entries.iter().enumerate() {
            let before = if number == 0 { 14.0 } else { GAP };
            let mut strips = match entry {
                AgendaEntry::Slot(slot) => {
                    let set = self.slot(section, levels, slot);
                    if set.is_empty() {
                        continue;
                    }
                    whole_if_short(with_rule(set, self.paper.width), self.paper.height())
                }
                AgendaEntry::Parallel(group) => self.parallel(section, levels, group, part),
            };
            strips = spaced(strips, before);
            // The last entry ("Conclusion") is never alone on a page while the one before is short.
            let stays = number + 2 == entries.len() && strips.len() <= SHORT_ENTRY;
            if let Some(last) = strips.last_mut().filter(|_| stays) {
                last.keep = true;
            }
            part.push(strips);
        }
    }

    fn slot(&mut self, parent: ElementId, levels: (u8, u8), slot: &Slot) -> Vec<Strip> {
        let section = self.draft.element(parent, Role::Section);
        let time = self.time(section, &slot.time, slot.pause);
        let (heading, entry) = self.slot_heading(section, levels, slot);
        let (number, mut text) = heading;
        text.extend(self.slot_text(section, slot, !text.is_empty()));
        let mut hanging = time;
        hanging.extend(number);
        let mut strips = open_ended(self.beside(hanging, text));
        if !entry.is_empty() {
            self.bookmark(&mut strips, levels.1, &entry);
        }
        strips
    }

    fn time(&mut self, section: ElementId, time: &str, pause: bool) -> Vec<Strip> {
        let style = if pause {
            Style::new(FontStyle::Regular, BODY, self.look.grey)
        } else {
            Style::new(FontStyle::Bold, BODY, self.look.ink)
        };
        kept_with_next(self.line(section, time, style, self.paper.hanging))
    }

    /// What a slot is: its number, which hangs, then its kind and title; and its words for the
    /// outline.
    fn slot_heading(
        &mut self,
        section: ElementId,
        (level, _): (u8, u8),
        slot: &Slot,
    ) -> ((Vec<Strip>, Vec<Strip>), String) {
        let titled = !slot.title.trim().is_empty();
        let numbered = !slot.number.trim().is_empty();
        // A number says the kind already: "Atelier 3".
        let kind = if numbered { "" } else { slot.kind.trim() };
        let title = if titled { slot.title.trim() } else { kind };
        if title.is_empty() && !numbered {
            return ((Vec::new(), Vec::new()), String::new());
        }
        let element = self.draft.element(section, Role::Heading(level));
        let number = Style::new(FontStyle::Bold, BODY, self.look.ink);
        let number = self.even_lines(element, &slot.number, number, self.paper.hanging);
        let number = kept_with_next(self.followed(number));
        let mut strips = Vec::new();
        if titled {
            let style = Style::new(FontStyle::Bold, SMALL, self.look.ink);
            let kind = self.even_lines(element, kind, style, self.paper.text);
            strips.extend(self.followed(kind));
        }
        let style = if slot.pause {
            Style::new(FontStyle::Regular, BODY, self.look.grey)
        } else {
            Style {
                leading: 1.28,
                ..Style::new(FontStyle::Bold, 11.5, Colour::BLACK)
            }
        };
        strips.extend(self.even_lines(element, title, style, self.paper.text));
        let said = [slot.number.trim(), title].map(str::trim);
        let said: Vec<&str> = said.into_iter().filter(|words| !words.is_empty()).collect();
        let entry = said.join(" – ");
        (
            (number, kept_with_next(indented(strips, self.paper.text_x))),
            entry,
        )
    }

    /// Place, question, words and speakers of a slot, in the column of text.
    fn slot_text(&mut self, section: ElementId, slot: &Slot, headed: bool) -> Vec<Strip> {
        let mut strips = Vec::new();
        let mut add = |set: Vec<Strip>, gap: f32| {
            let first = strips.is_empty() && !headed;
            strips.extend(spaced(set, if first { 0.0 } else { gap }));
        };
        let small = Style::new(FontStyle::Regular, SMALL, self.look.grey);
        let place = self.lines(section, &slot.place, small, self.paper.text);
        add(kept_with_next(indented(place, self.paper.text_x)), 1.0);
        if !slot.lead_question.trim().is_empty() {
            let looks = RichStyle {
                hyphenation: crate::text::Hyphenation::Off,
                style: self.look.question,
                ..self.look.body()
            };
            let question = slot.lead_question.trim();
            let set = looks.paragraph(
                &mut self.draft,
                self.fonts,
                section,
                question,
                self.paper.text,
            );
            add(kept_together(indented(set, self.paper.text_x)), INNER_GAP);
        }
        if say_something(&slot.description) {
            let set = self.text(section, &slot.description);
            add(set, INNER_GAP);
        }
        if !slot.speakers.is_empty() {
            let set = self.speakers(section, &slot.speakers, "");
            add(set, INNER_GAP + 1.0);
        }
        open_ended(strips)
    }

    /// A set of slots side by side: one hour, one heading, one bar down its side.
    fn parallel(
        &mut self,
        parent: ElementId,
        (level, outline): (u8, u8),
        group: &ParallelGroup,
        part: &mut Part,
    ) -> Vec<Strip> {
        let section = self.draft.element(parent, Role::Section);
        let time = self.time(section, &group.time, false);
        let mut text = Vec::new();
        let headed = !group.heading.trim().is_empty();
        if headed {
            let element = self.draft.element(section, Role::Heading(level));
            let style = Style {
                leading: 1.28,
                ..Style::new(FontStyle::Bold, 11.5, self.look.ink)
            };
            text.extend(indented(
                self.even_lines(element, &group.heading, style, self.paper.text),
                self.paper.text_x,
            ));
        }
        let small = Style::new(FontStyle::Regular, SMALL, self.look.grey);
        let place = indented(
            self.lines(section, &group.place, small, self.paper.text),
            self.paper.text_x,
        );
        text.extend(spaced(place, 1.0));
        let mut head = self.beside(time, kept_with_next(text));
        if headed && !head.is_empty() {
            self.bookmark(&mut head, outline, &group.heading);
        }
        let inner = (level + u8::from(headed), outline + u8::from(headed));
        let continued = self.continued(group);
        let header = continued.map(|strip| part.add_header(strip));
        let mut set = kept_with_next(head);
        for slot in &group.slots {
            let mut strips = self.slot(section, inner, slot);
            if strips.is_empty() {
                continue;
            }
            if !set.is_empty() {
                strips = with_room(strips, 9.0);
            }
            let strips = barred(strips, self.paper.text_x - BAR, 1.2, self.look.accent);
            set.extend(whole_if_short(strips, self.paper.height()));
        }
        if set.is_empty() {
            return set;
        }
        let mut strips = with_rule(set, self.paper.width);
        for strip in strips.iter_mut().skip(2) {
            strip.header = header;
        }
        strips
    }

    /// What stands on top of a page on which a set goes on.
    fn continued(&self, group: &ParallelGroup) -> Option<Strip> {
        let words = [&group.time, &group.heading].map(|words| self.look.typeset(words));
        let size = self.look.size(SMALL);
        let style = self.look.line(FontStyle::Regular, size, self.look.grey);
        let Paper {
            width,
            hanging,
            text,
            text_x,
            ..
        } = self.paper;
        let columns = if self.paper.is_single_column() {
            vec![(0.0, width, words.join(" ").trim().to_owned())]
        } else {
            let [time, heading] = words;
            vec![(0.0, hanging, time), (text_x, text, heading)]
        };
        let mut marks = Vec::new();
        for (x, width, words) in columns {
            if words.is_empty() {
                continue;
            }
            let line = crate::text::ellipsis(self.fonts, &words, FontStyle::Regular, size, width);
            for part in line.parts {
                marks.push(Mark {
                    owner: Owner::Artifact,
                    shape: Shape::Text {
                        x: x + part.x,
                        y: style.baseline(self.fonts),
                        size,
                        colour: self.look.grey,
                        shaped: part.shaped,
                    },
                });
            }
        }
        (!marks.is_empty()).then(|| Strip {
            height: style.line_height() + 4.0,
            keep: true,
            marks,
            ..Strip::default()
        })
    }
}

fn with_rule(strips: Vec<Strip>, width: f32) -> Vec<Strip> {
    let mut ruled = vec![hairline(width, GAP - 1.5)];
    ruled.extend(strips);
    ruled
}

/// White inside the set, so that its bar runs through.
fn with_room(mut strips: Vec<Strip>, above: f32) -> Vec<Strip> {
    strips.insert(0, padding(above));
    strips
}

fn whole_if_short(strips: Vec<Strip>, page: f32) -> Vec<Strip> {
    if height_of(&strips) <= page * WHOLE {
        kept_together(strips)
    } else {
        strips
    }
}
