//! What a person says a line is: taken as said, whatever the rules would make of it.
//!
//! Deliberately not here: joining with the line above, see `paragraph`.

use super::Builder;
use super::target::Target;
use crate::paste::draft::Role;
use crate::paste::find::{
    after_mark, bare, contact, date, hours, kind, label, organisation, place, session, speaker,
};
use crate::programme::Session;
use parvis_domain::programme::Part;

impl Builder<'_> {
    /// A paragraph with a correction.
    pub(super) fn forced(&mut self, at: usize) -> bool {
        let Some(role) = self.paragraph(at).forced else {
            return false;
        };
        let text = self.paragraph(at).text.clone();
        match role {
            Role::Title => self.forced_title(at, &text),
            Role::Series => self.forced_line(at, role, "series", &text),
            Role::Subtitle => self.forced_line(at, role, "subtitle", &text),
            Role::Kind => self.forced_kind(at, &text),
            Role::Session => self.forced_session(at, &text),
            Role::Slot => self.forced_slot(at, &text),
            Role::Speaker => {
                self.settle_head();
                self.speak(at, speaker::forced(&text), None);
            }
            Role::Venue => self.forced_venue(at, &text),
            Role::Contact => self.forced_contact(at, &text),
            Role::Registration | Role::Fees => self.forced_practical(at, role, &text),
            Role::Organisers => {
                organisation::list(beside(&text))
                    .iter()
                    .for_each(|name| self.involve(name, Part::Organiser));
                self.sure(at, role, "involvements");
            }
            Role::Text | Role::MergeWithPrevious | Role::Heading => self.forced_text(at),
            Role::Ignore => self.leave(at),
        }
        true
    }

    fn forced_title(&mut self, at: usize, text: &str) {
        let before = std::mem::replace(&mut self.document.title, text.to_owned());
        if !before.is_empty() {
            self.add(Target::Presentation, self.paragraph(at), &before);
        }
        self.sure(at, Role::Title, "title");
    }

    fn forced_line(&mut self, at: usize, role: Role, path: &str, text: &str) {
        let value = beside(text);
        let field = if role == Role::Series {
            &mut self.document.series
        } else {
            &mut self.document.subtitle
        };
        let before = std::mem::replace(field, value.to_owned());
        if !before.is_empty() {
            self.add(Target::Presentation, self.paragraph(at), &before);
        }
        self.sure(at, role, path);
    }

    fn forced_kind(&mut self, at: usize, text: &str) {
        self.document.kind = kind::event_in(text).unwrap_or(self.document.kind);
        if self.document.subtitle.is_empty() {
            text.clone_into(&mut self.document.subtitle);
        } else {
            self.add(Target::Presentation, self.paragraph(at), text);
        }
        self.sure(at, Role::Kind, "kind");
    }

    fn forced_session(&mut self, at: usize, text: &str) {
        self.settle_head();
        let heading = session::heading(text);
        let rest = heading.as_ref().map_or(text, |h| h.rest);
        let found = date::first(rest);
        let day = found
            .as_ref()
            .and_then(|f| self.years.resolve(f.dates[0]).date);
        self.document.sessions.push(Session {
            ordinal: heading.as_ref().and_then(|h| h.ordinal),
            date: day,
            ..Session::blank()
        });
        let at_session = self.document.sessions.len() - 1;
        self.open(at_session);
        let words = match found {
            Some(found) => format!(
                "{} {}",
                bare(&rest[..found.span.start]),
                &rest[found.span.end..]
            ),
            None => rest.to_owned(),
        };
        let title = self.settings(&[at_session], &words);
        bare(after_mark(title.trim())).clone_into(&mut self.document.sessions[at_session].title);
        self.sure(at, Role::Session, &format!("sessions[{at_session}]"));
    }

    fn forced_slot(&mut self, at: usize, text: &str) {
        self.in_agenda = true;
        match hours::leading(text) {
            Some((found, rest)) => self.slot_of(at, rest, Some(&found)),
            None => match hours::trailing(text) {
                Some((title, found)) => self.slot_of(at, title, Some(&found)),
                None => self.slot_of(at, text, None),
            },
        }
    }

    fn forced_venue(&mut self, at: usize, text: &str) {
        let (venue, room) = match place::said(text) {
            Some((venue, rest)) if bare(rest).is_empty() => (venue, String::new()),
            _ => place::block(beside(text)),
        };
        let path = self.put_venue(venue, room);
        self.sure(at, Role::Venue, &path);
    }

    fn forced_contact(&mut self, at: usize, text: &str) {
        let value = beside(text);
        if contact::email(value).is_none()
            && contact::phone(value).is_none()
            && contact::name(value).is_none()
        {
            value.clone_into(&mut self.document.contact_name);
        } else {
            self.take_contact(value);
        }
        if !self.says_contact(value) {
            self.add(Target::Practical, self.paragraph(at), text);
        }
        self.sure(at, Role::Contact, "contact_name");
    }

    fn forced_practical(&mut self, at: usize, role: Role, text: &str) {
        let target = if role == Role::Fees {
            Target::Fees
        } else {
            Target::Practical
        };
        if role == Role::Registration {
            if let Some(found) = date::first(text) {
                self.document.registration_deadline = self.years.resolve(found.dates[0]).date;
            }
            if let Some(link) = contact::link(text) {
                link.clone_into(&mut self.document.registration_link);
            }
        }
        self.add(target, self.paragraph(at), beside(text));
        self.sure(at, role, &target.path());
    }

    fn forced_text(&mut self, at: usize) {
        if self.in_head {
            self.settle_head();
        }
        let target = self.target;
        let paragraph = self.paragraph(at);
        self.add(target, paragraph, &paragraph.text);
        self.sure(at, Role::Text, &target.path());
    }
}

/// What stands beside a label, or the whole line.
fn beside(text: &str) -> &str {
    match label::find(text) {
        Some((_, rest)) if !rest.is_empty() => rest,
        _ => text,
    }
}
