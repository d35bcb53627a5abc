//! A day of the programme: what it is, when and where, why, and what happens.
//!
//! Deliberately not here: the slots themselves (see the agenda).

use parvis_domain::rich_text::Block;

use super::columns::{
    attached, flattened, height_of, indented, kept_with_next, open_ended, ruled, spaced,
};
use super::input::{Occurrence, Session, say_something};
use super::look::RULE;
use super::paper::BODY;
use super::part::Part;
use super::people::common_role;
use super::setter::{SMALL, Setter, Style};
use crate::fonts::FontStyle;
use crate::place::{Colour, ElementId, Mark, Owner, Rect, Role, Shape, Strip};

/// The room left and right of the word in a tag.
const TAG_PADDING: f32 = 5.0;

impl Setter<'_> {
    /// A day below its parent, with headings from `level` on and entries of the outline from
    /// `outline` on.
    pub(super) fn day(
        &mut self,
        parent: ElementId,
        (level, outline): (u8, u8),
        session: &Session,
    ) -> Part {
        let section = self.draft.element(parent, Role::Section);
        let head = self.day_head(section, (level, outline), session);
        let headed = !head.is_empty();
        let inner = (level + u8::from(headed), outline + u8::from(headed));
        let mut part = Part::new(true);
        part.push(head);
        let words = self.words;
        if !session.occurrences.is_empty() {
            let heading = self.hanging_heading(section, inner, &words.dates);
            let held = self.occurrences(section, &session.occurrences, &session.agenda_hours);
            part.push(spaced(self.beside(heading, held), 12.0));
        }
        for (heading, blocks) in [
            (&words.session_context, &session.context),
            (&words.session_objectives, &session.objectives),
            (&words.session_axes, &session.axes),
        ] {
            part.push(self.day_text(section, inner, heading, blocks));
        }
        if !session.speakers.is_empty() {
            let told = common_role(&session.speakers);
            let label = if told.is_empty() {
                &words.speakers
            } else {
                told
            };
            let heading = self.hanging_heading(section, inner, label);
            let speakers = self.speakers(section, &session.speakers, told);
            part.push(spaced(self.beside(heading, speakers), 12.0));
        }
        self.agenda(section, inner, &session.agenda, &mut part);
        part
    }

    /// When and where a session is held, one time below the other, and whose hours the agenda has.
    fn occurrences(
        &mut self,
        section: ElementId,
        all: &[Occurrence],
        agenda_hours: &str,
    ) -> Vec<Strip> {
        let (ink, grey, width) = (self.look.ink, self.look.grey, self.paper.text);
        let bold = Style::new(FontStyle::Bold, BODY, Colour::BLACK);
        let plain = |size: f32, colour: Colour| Style::new(FontStyle::Regular, size, colour);
        let mut strips = Vec::new();
        for one in all {
            let mut held = self.line(section, &one.when, bold, width);
            held.extend(self.line(section, &one.place, plain(BODY, Colour::BLACK), width));
            held.extend(self.line(section, &one.hosts, plain(BODY, grey), width));
            held.extend(self.line(section, &one.doors, plain(SMALL, grey), width));
            let tag = self.tag(section, &one.status, ink, width);
            held.extend(spaced(tag, if held.is_empty() { 0.0 } else { 3.0 }));
            let gap = if strips.is_empty() { 0.0 } else { 7.0 };
            strips.extend(open_ended(kept_with_next(spaced(held, gap))));
        }
        let note = self.line(section, agenda_hours, plain(SMALL, grey), width);
        strips.extend(spaced(note, 7.0));
        indented(strips, self.paper.text_x)
    }

    fn day_text(
        &mut self,
        section: ElementId,
        levels: (u8, u8),
        heading: &str,
        blocks: &[Block],
    ) -> Vec<Strip> {
        if !say_something(blocks) {
            return Vec::new();
        }
        let mut heading = self.hanging_heading(section, levels, heading);
        let outline = heading.first_mut().and_then(|strip| strip.bookmark.take());
        let text = self.text(section, blocks);
        let mut strips = self.beside(heading, text);
        if let Some(first) = strips.first_mut() {
            first.bookmark = outline;
        }
        spaced(strips, 12.0)
    }

    /// The rule, then label, date and hours in the narrow column, title and place beside them.
    fn day_head(
        &mut self,
        section: ElementId,
        (level, outline): (u8, u8),
        session: &Session,
    ) -> Vec<Strip> {
        let ink = self.look.ink;
        let bold = |size: f32, colour: Colour| Style::new(FontStyle::Bold, size, colour);
        let plain = |size: f32, colour: Colour| Style::new(FontStyle::Regular, size, colour);
        let named = !session.label.trim().is_empty() || !session.title.trim().is_empty();
        let dated = !session.date.trim().is_empty();
        let heading = (named || dated).then(|| self.draft.element(section, Role::Heading(level)));

        let mut hanging = Vec::new();
        if let Some(element) = heading {
            let style = bold(12.0, ink);
            let label = self.even_lines(element, &session.label, style, self.paper.hanging);
            hanging.extend(self.followed(label));
        }
        // Without a name the date is the heading, over the whole width.
        let mut over = Vec::new();
        match heading {
            Some(element) if !named => {
                over = self.even_lines(element, &session.date, bold(14.0, ink), self.paper.width);
            }
            _ => {
                let date = self.line(
                    section,
                    &session.date,
                    bold(BODY, Colour::BLACK),
                    self.paper.hanging,
                );
                hanging.extend(spaced(date, if hanging.is_empty() { 0.0 } else { 3.0 }));
            }
        }
        for (text, style) in [
            (&session.hours, plain(BODY, Colour::BLACK)),
            (&session.doors, plain(SMALL, self.look.grey)),
            (&session.mode, plain(SMALL, self.look.grey)),
        ] {
            hanging.extend(self.line(section, text, style, self.paper.hanging));
        }

        let mut beside_it = Vec::new();
        if let Some(element) = heading {
            let style = bold(16.0, Colour::BLACK).tight();
            beside_it.extend(self.even_lines(element, &session.title, style, self.paper.text));
        }
        let place = self.lines(
            section,
            &session.place,
            plain(BODY, Colour::BLACK),
            self.paper.text,
        );
        beside_it.extend(spaced(place, if beside_it.is_empty() { 0.0 } else { 5.0 }));
        let hosts = self.line(
            section,
            &session.hosts,
            plain(BODY, self.look.grey),
            self.paper.text,
        );
        beside_it.extend(spaced(hosts, if beside_it.is_empty() { 0.0 } else { 2.0 }));
        let tag = self.tag(section, &session.status, ink, self.paper.text);
        beside_it.extend(spaced(tag, if beside_it.is_empty() { 0.0 } else { 6.0 }));

        if over.is_empty() && hanging.is_empty() && beside_it.is_empty() {
            return Vec::new();
        }
        let mut rule = ruled(self.paper.width, RULE, self.look.accent, 9.0);
        let said = [&session.label, &session.title];
        let said: Vec<&str> = said
            .iter()
            .map(|text| text.trim())
            .filter(|t| !t.is_empty())
            .collect();
        let entry = if named {
            said.join(" – ")
        } else {
            session.date.clone()
        };
        let mut strips = vec![];
        if heading.is_some() {
            let mut first = [std::mem::take(&mut rule)];
            self.bookmark(&mut first, outline, &entry);
            [rule] = first;
        }
        strips.push(rule);
        let gap = if over.is_empty() { 0.0 } else { 3.0 };
        strips.extend(over);
        strips.extend(spaced(
            self.beside(hanging, indented(beside_it, self.paper.text_x)),
            gap,
        ));
        spaced(kept_with_next(strips), 26.0)
    }

    /// A word in a thin frame: "Complet".
    pub(super) fn tag(
        &mut self,
        parent: ElementId,
        text: &str,
        colour: Colour,
        width: f32,
    ) -> Vec<Strip> {
        let style = Style::new(FontStyle::Bold, SMALL, colour);
        let words = self.line(parent, text, style, width - 2.0 * TAG_PADDING);
        if words.is_empty() {
            return words;
        }
        let height = height_of(&words) + 4.0;
        let right = words
            .iter()
            .flat_map(|strip| &strip.marks)
            .map(|mark| match &mark.shape {
                Shape::Text {
                    x, shaped, size, ..
                } => x + shaped.width_at(*size),
                _ => 0.0,
            })
            .fold(0.0, f32::max);
        let frame = Mark {
            owner: Owner::Artifact,
            shape: Shape::Frame {
                rect: Rect {
                    x: 0.4,
                    y: 0.4,
                    width: right + 2.0 * TAG_PADDING,
                    height: height - 0.8,
                },
                radius: 2.5,
                width: 0.8,
                colour,
            },
        };
        let mut marks = flattened(indented(words, TAG_PADDING));
        for mark in &mut marks {
            mark.shape.shift(0.0, 2.0);
        }
        marks.push(frame);
        attached(marks, height, Vec::new(), true)
    }
}
