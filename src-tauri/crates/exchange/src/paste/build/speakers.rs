//! People and bodies that speak: in lines of their own, after a heading, or inside sentences.
//!
//! Deliberately not here: how a line is read, see `find::speaker`.

use super::Builder;
use super::target::Target;
use crate::paste::draft::{Reason, Role};
use crate::paste::find::{
    bare_start, begins_small, function, office, organisation, person, speaker, words,
};
use crate::paste::folded;
use crate::paste::paragraph::Mark;
use crate::programme::Speaker;
use parvis_domain::speaker::SpeakerRole;

impl Builder<'_> {
    /// A line that names who speaks.
    pub(super) fn line_of_speakers(&mut self, at: usize) -> bool {
        let text = self.paragraph(at).text.as_str();
        if let Some((role, label)) = self.expected.clone() {
            if let Some(found) = speaker::listed(text, role)
                .or_else(|| office::offices(text, role))
                .or_else(|| self.short_body(at, role))
            {
                let mut speakers = found.speakers;
                speakers
                    .iter_mut()
                    .for_each(|s| s.role_label.clone_from(&label));
                // After a heading for people a name in small letters is one all the same.
                self.speak(at, speakers, None);
                return true;
            }
            if self.notice(at) {
                return true;
            }
            self.expected = None;
        }
        if self.in_head && self.candidates.is_empty() || self.in_practical || text.contains('@') {
            return false;
        }
        if self.slot.is_none()
            && !self.in_agenda
            && self.session.is_none()
            && self.paragraph(at).mark == Mark::None
            && speaker::prefix(text).is_none()
        {
            return false;
        }
        let found = speaker::line(text)
            .or_else(|| self.office_or_body(at))
            .or_else(|| self.unsure_name(at));
        let Some(found) = found.filter(|f| !f.speakers.is_empty()) else {
            return false;
        };
        self.settle_head();
        self.speak(
            at,
            found.speakers,
            (!found.certain).then_some(Reason::NameUnsure),
        );
        true
    }

    /// "Mme la préfète déléguée" in a slot; after somebody who speaks there also "Le maire de Lens",
    /// or an item that is a body.
    fn office_or_body(&self, at: usize) -> Option<speaker::Found> {
        self.slot?;
        let paragraph = self.paragraph(at);
        let text = paragraph.text.as_str();
        let role = SpeakerRole::Speaker;
        let after = !paragraph.gap
            && self
                .pieces
                .last()
                .is_some_and(|p| p.role == Role::Speaker && p.lines.end == paragraph.lines.start);
        let body = paragraph.mark != Mark::None
            && words(text) <= 10
            && (organisation::begins_with_word(text) || organisation::is_acronym_like(text))
            && !text.ends_with(['.', '?', ':']);
        if office::is_office(text) || after {
            let office = office::offices(text, role);
            return office.or_else(|| {
                (after && body)
                    .then(|| speaker::bodies(text, role))
                    .flatten()
            });
        }
        None
    }

    /// In a slot an item of two words with capitals is likely a person.
    fn unsure_name(&self, at: usize) -> Option<speaker::Found> {
        let paragraph = self.paragraph(at);
        let item = paragraph.mark != Mark::None && self.slot.is_some();
        let text = bare_start(&paragraph.text);
        let person = person::leading(text).filter(|_| item && words(text) <= 30)?;
        let rest = text[person.end..].trim_start();
        (rest.is_empty() || rest.starts_with([',', '(', '–', '-', ':']))
            .then(|| speaker::listed(text, SpeakerRole::Speaker))
            .flatten()
    }

    /// After "Intervenants" a short line may name a body.
    fn short_body(&self, at: usize, role: SpeakerRole) -> Option<speaker::Found> {
        let text = &self.paragraph(at).text;
        let body = organisation::begins_with_word(text) || organisation::is_acronym_like(text);
        (body && words(text) <= 10 && !text.ends_with('.'))
            .then(|| speaker::bodies(text, role))
            .flatten()
    }

    /// Puts speakers on the stage that is open.
    pub(super) fn speak(&mut self, at: usize, speakers: Vec<Speaker>, reason: Option<Reason>) {
        let (list, path) = match (self.session, self.slot) {
            (Some(s), Some(j)) => (
                &mut self.document.sessions[s].slots[j].speakers,
                format!("sessions[{s}].slots[{j}].speakers"),
            ),
            (Some(s), None) => (
                &mut self.document.sessions[s].speakers,
                format!("sessions[{s}].speakers"),
            ),
            _ => (&mut self.document.speakers, "speakers".to_owned()),
        };
        let first = list.len();
        list.extend(speakers);
        self.judged(at, Role::Speaker, &format!("{path}[{first}]"), reason);
    }

    /// A paragraph about the speaker above: it begins with the name or the body of that person.
    fn notice(&mut self, at: usize) -> bool {
        let paragraph = self.paragraph(at);
        let text = folded(&paragraph.text);
        let path = self.stage_path();
        let Some(last) = self.stage().last_mut() else {
            return false;
        };
        let names = [&last.family_name, &last.given_name, &last.organisation]
            .into_iter()
            .chain(last.mandates.iter().map(|m| &m.organisation));
        let about = names
            .filter(|n| n.len() > 2)
            .any(|n| text.starts_with(&folded(n)))
            || text.starts_with("elle ")
            || text.starts_with("il ");
        if !about || paragraph.mark != Mark::None {
            return false;
        }
        if !last.notice.is_empty() {
            last.notice.push_str("\n\n");
        }
        last.notice.push_str(&paragraph.text);
        self.sure(at, Role::Text, &path);
        true
    }

    /// "Notice : …" below a speaker.
    pub(super) fn notice_beside(&mut self, at: usize, rest: &str) {
        let path = self.stage_path();
        match self.stage().last_mut() {
            Some(last) => {
                rest.clone_into(&mut last.notice);
                self.sure(at, Role::Text, &path);
            }
            None => {
                self.add(Target::Practical, self.paragraph(at), rest);
                self.sure(at, Role::Text, "practical");
            }
        }
    }

    fn stage(&mut self) -> &mut Vec<Speaker> {
        match (self.session, self.slot) {
            (Some(s), Some(j)) => &mut self.document.sessions[s].slots[j].speakers,
            (Some(s), None) => &mut self.document.sessions[s].speakers,
            _ => &mut self.document.speakers,
        }
    }

    fn stage_path(&mut self) -> String {
        let count = self.stage().len();
        let slot = self.slot_path();
        let dot = if slot.is_empty() { "" } else { "." };
        format!("{slot}{dot}speakers[{}].notice", count.saturating_sub(1))
    }

    /// People that a sentence of a session begins with, and bodies that lead it.
    pub(super) fn people_in(&mut self, at: usize) {
        let Some(session) = self.session.filter(|_| self.slot.is_none()) else {
            return;
        };
        if self.target != Target::Context(session) || self.paragraph(at).mark != Mark::None {
            return;
        }
        let text = self.paragraph(at).text.as_str();
        if let Some(found) = speaker::in_sentence(text) {
            self.document.sessions[session].speakers.push(found);
        }
        for found in led_by(text) {
            self.document.sessions[session].speakers.push(found);
        }
    }
}

/// "Cette journée, animée par l'IREV et le COPAS, …": the bodies that lead a session.
fn led_by(text: &str) -> Vec<Speaker> {
    let key = "animée par ";
    let Some(at) = text.find(key).or_else(|| text.find("animé par ")) else {
        return Vec::new();
    };
    let rest = text[at..].split_once("par ").map_or("", |(_, rest)| rest);
    let names = rest.split([',', '.', ';']).next().unwrap_or_default();
    if names.chars().count() > 90
        || begins_small(organisation::without_article(names))
        || function::is_function(names)
    {
        return Vec::new();
    }
    let found = speaker::listed(names, SpeakerRole::Facilitator)
        .or_else(|| speaker::bodies(names, SpeakerRole::Facilitator));
    found.map(|f| f.speakers).unwrap_or_default()
}
