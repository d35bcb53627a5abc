//! Speakers: the name in bold, the functions in regular, some words about them below.
//!
//! Deliberately not here: who speaks where.

use parvis_domain::rich_text::{Block, Span};

use super::columns::{indented, kept_together, kept_with_next, spaced};
use super::input::Speaker;
use super::paper::BODY;
use super::setter::{SMALL, Setter, Style};
use crate::fonts::{FontStyle, uppercase};
use crate::place::{Colour, ElementId, RichStyle, Role, Strip, rich_text};

/// The room between two speakers.
const GAP: f32 = 2.5;

impl Setter<'_> {
    /// Speakers in the column of text, under their roles. `told` is the role that the heading
    /// beside them says already.
    pub(super) fn speakers(
        &mut self,
        parent: ElementId,
        speakers: &[Speaker],
        told: &str,
    ) -> Vec<Strip> {
        let mut strips = Vec::new();
        let named: Vec<&Speaker> = speakers.iter().filter(|speaker| is_said(speaker)).collect();
        for group in named.chunk_by(|one, other| one.role == other.role) {
            let role = &group[0].role;
            let mut of_group = Vec::new();
            if role != told {
                let style = Style::new(FontStyle::Bold, SMALL, self.look.grey);
                of_group.extend(indented(
                    kept_with_next(self.line(parent, role, style, self.paper.text)),
                    self.paper.text_x,
                ));
            }
            let list = self.draft.element(parent, Role::List);
            for (number, speaker) in group.iter().enumerate() {
                let set = self.speaker(list, speaker);
                of_group.extend(spaced(set, if number == 0 { 0.0 } else { GAP }));
            }
            strips.extend(spaced(
                of_group,
                if strips.is_empty() { 0.0 } else { 2.0 * GAP },
            ));
        }
        strips
    }

    fn speaker(&mut self, list: ElementId, speaker: &Speaker) -> Vec<Strip> {
        let item = self.draft.element(list, Role::ListItem);
        let body = self.draft.element(item, Role::ListBody);
        let span = |text: String, bold: bool| Span {
            text,
            bold,
            italic: false,
            link: None,
        };
        let name = name(speaker);
        let functions = functions(speaker);
        let reservation = match speaker.reservation.trim() {
            "" => String::new(),
            reservation => format!(" {reservation}"),
        };
        let comma = if (name.is_empty() && reservation.is_empty()) || functions.is_empty() {
            ""
        } else {
            ", "
        };
        let after = format!("{reservation}{comma}{functions}");
        let spans = vec![span(name, true), span(after, false)];
        let paragraph = [Block::Paragraph(spans)];
        let style = self.look.line(FontStyle::Regular, BODY, Colour::BLACK);
        let mut strips = rich_text(
            &mut self.draft,
            self.fonts,
            body,
            &paragraph,
            &style,
            self.paper.text,
        );
        strips = kept_together(strips);
        if !speaker.notice.is_empty() {
            let style = RichStyle {
                size: self.look.size(SMALL),
                gap: 4.0,
                ..self.look.body()
            };
            let notice = rich_text(
                &mut self.draft,
                self.fonts,
                body,
                &speaker.notice,
                &style,
                self.paper.text,
            );
            strips = kept_with_next(strips);
            strips.extend(spaced(notice, 2.0));
        }
        indented(strips, self.paper.text_x)
    }
}

/// The role that all speakers have, when it is one and is said.
pub(super) fn common_role(speakers: &[Speaker]) -> &str {
    match speakers {
        [first, others @ ..] if others.iter().all(|other| other.role == first.role) => &first.role,
        _ => "",
    }
}

fn is_said(speaker: &Speaker) -> bool {
    !(name(speaker).is_empty() && functions(speaker).is_empty() && speaker.notice.is_empty())
}

fn name(speaker: &Speaker) -> String {
    let family = uppercase(&speaker.family);
    let person = format!("{} {family}", speaker.given);
    match (person.trim(), speaker.organisation.trim()) {
        ("", organisation) => organisation.to_owned(),
        (person, "") => person.to_owned(),
        (person, organisation) => format!("{person}, {organisation}"),
    }
}

fn functions(speaker: &Speaker) -> String {
    let said: Vec<&str> = speaker
        .functions
        .iter()
        .map(|function| function.trim())
        .filter(|function| !function.is_empty())
        .collect();
    said.join("; ")
}
