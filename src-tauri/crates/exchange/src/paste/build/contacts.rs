//! What stands beside or below "Contact", "Date limite" and "Lien d'inscription".
//!
//! Deliberately not here: the same facts inside sentences, see `facts`.

use super::Builder;
use super::target::Target;
use crate::paste::draft::Role;
use crate::paste::find::label::{self, Label};
use crate::paste::find::{contact, date, place, words};

impl Builder<'_> {
    pub(super) fn contact_below(&mut self, at: usize, rest: &str) {
        self.in_practical = true;
        self.slot = None;
        self.in_agenda = false;
        self.expected = None;
        self.target = Target::Practical;
        if rest.is_empty() {
            self.sure(at, Role::Heading, "contact_name");
            self.contact_lines(at + 1);
            return;
        }
        let new = self.take_contact(rest);
        if !new && self.document.contact_name.is_empty() && words(rest) <= 8 {
            rest.clone_into(&mut self.document.contact_name);
        } else if !self.says_contact(rest) {
            self.add(Target::Practical, self.paragraph(at), rest);
        }
        self.sure(at, Role::Contact, "contact_name");
    }

    /// The lines below "Contact": a name, an address, a number.
    pub(super) fn contact_lines(&mut self, from: usize) {
        for at in from..self.all.len().min(from + 4) {
            let paragraph = self.paragraph(at);
            let text = paragraph.text.as_str();
            let short = words(text) <= 12
                && label::find(text).is_none()
                && date::first(text).is_none()
                && !place::is_address(text);
            let says = contact::email(text).is_some()
                || contact::phone(text).is_some()
                || contact::name(text).is_some();
            if paragraph.forced.is_some() || self.taken[at] || !short || !says {
                break;
            }
            self.take_contact(text);
            if !self.says_contact(text) {
                self.add(Target::Practical, paragraph, text);
            }
            self.sure(at, Role::Contact, "contact_name");
        }
    }

    pub(super) fn registration_beside(&mut self, at: usize, label: Label, rest: &str) {
        if label == Label::OnlineLink {
            let session = self.some_session();
            contact::link(rest)
                .unwrap_or(rest)
                .clone_into(&mut self.document.sessions[session].online_link);
            self.sure(at, Role::Registration, "sessions[0].online_link");
            return;
        }
        self.in_practical = true;
        self.slot = None;
        self.target = Target::Practical;
        if let Some(found) = date::first(rest) {
            let resolved = self.years.resolve(found.dates[0]);
            self.document.registration_deadline =
                self.document.registration_deadline.or(resolved.date);
            if words(&rest[found.span.end..]) > 0 {
                self.add(Target::Practical, self.paragraph(at), rest);
            }
        } else if let Some(link) = contact::link(rest) {
            link.clone_into(&mut self.document.registration_link);
            if link.len() + 2 < rest.len() {
                self.add(Target::Practical, self.paragraph(at), rest);
            }
        } else if !rest.is_empty() {
            self.add(Target::Practical, self.paragraph(at), rest);
        }
        self.sure(at, Role::Registration, "registration_deadline");
    }
}
