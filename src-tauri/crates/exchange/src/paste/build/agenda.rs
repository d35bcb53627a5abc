//! Lines with hours: slots of the agenda, or the hours of the day itself.
//!
//! Deliberately not here: what a slot's line says beside its hours, see `slots`.

use super::Builder;
use super::target::Target;
use crate::paste::draft::{Reason, Role};
use crate::paste::find::hours::{self, Found};
use crate::paste::find::{date, kind, label, place, session, words};
use crate::paste::folded;
use crate::paste::paragraph::{Mark, Paragraph};
use parvis_domain::slot::SlotKind;

/// The longest title before hours at the end of a line.
const LONGEST_TITLE: usize = 14;

impl Builder<'_> {
    /// A line that begins with hours, or a title that ends with them.
    pub(super) fn timed_line(&mut self, at: usize) -> bool {
        let text = self.paragraph(at).text.as_str();
        if let Some((found, rest)) = hours::leading(text) {
            if date::first(rest).is_some_and(|d| d.span.start == 0) {
                return false;
            }
            if self.hours_and_sentence(at, &found) || self.hours_and_place(at, &found, rest) {
                return true;
            }
            if words(rest) <= 3 && self.hours_of_the_day(at, &found, rest) {
                return true;
            }
            self.timed_slot(at, &found, rest);
            return true;
        }
        let Some((title, found)) = hours::trailing(text) else {
            return false;
        };
        if date::first(text).is_some() || words(title) > LONGEST_TITLE {
            return false;
        }
        if half_day(title) {
            return self.hours_of_the_day(at, &found, "");
        }
        let in_place = self.in_agenda
            || self.slot.is_some()
            || kind::named(title).is_some()
            || session::numbered(title).is_some();
        let sentence = text.ends_with('.') && kind::named(title).is_none();
        if !in_place || title.ends_with('.') || sentence {
            return false;
        }
        if kind::named(title) == Some(SlotKind::Welcome) && self.doors(at, &found) {
            return true;
        }
        self.timed_slot(at, &found, title);
        true
    }

    /// "Accueil" with "9h00 - 9h30" in the line below it.
    pub(super) fn title_above_hours(&mut self, at: usize) -> bool {
        if !self.titles_above || !is_title_above(self.all, at) || self.taken[at + 1] {
            return false;
        }
        let Some((found, _)) = hours::leading(&self.all[at + 1].text) else {
            return false;
        };
        self.timed_slot(at, &found, &self.paragraph(at).text);
        let path = self.slot_path();
        self.sure(at + 1, Role::Slot, &path);
        true
    }

    /// "De 9h30 à 12h30. Entrée libre.": the hours of all the days, and a sentence.
    fn hours_and_sentence(&mut self, at: usize, found: &Found) -> bool {
        let paragraph = self.paragraph(at);
        let text = paragraph.text.as_str();
        let sentence = text[found.span.end..].trim_start().starts_with('.') && found.ends.is_some();
        if !sentence || self.slot.is_some() {
            return false;
        }
        let open = self
            .session
            .filter(|s| self.document.sessions[*s].starts.is_none());
        match open.or((self.document.sessions.len() == 1).then_some(0)) {
            Some(session) => {
                let said = &mut self.document.sessions[session];
                (said.starts, said.ends) = (found.starts, found.ends);
            }
            None => (self.hours.starts, self.hours.ends) = (found.starts, found.ends),
        }
        self.take_contact(text);
        self.add(Target::Practical, paragraph, text);
        self.sure(at, Role::Session, "sessions[0].starts");
        true
    }

    /// "14h30-16h30, hôtel d'agglomération, salle du conseil" below the day: when and where.
    fn hours_and_place(&mut self, at: usize, found: &Found, rest: &str) -> bool {
        let place = place::is_building(rest) || place::is_address(rest) || place::is_room(rest);
        let day = !self.in_agenda
            && self.slot.is_none()
            && found.ends.is_some()
            && self.document.sessions.len() == 1
            && self.document.sessions[0].starts.is_none();
        if !(place && day) || kind::named(rest).is_some() {
            return false;
        }
        let (venue, room) = place::block(rest);
        let session = &mut self.document.sessions[0];
        (session.starts, session.ends) = (found.starts, found.ends);
        session.room = room;
        session.venue.get_or_insert(venue);
        self.sure(at, Role::Session, "sessions[0].venue");
        true
    }

    /// "MATIN", "APRÈS-MIDI", "Soirée :" alone in a line: a heading that the hours below it repeat.
    pub(super) fn part_of_day(&mut self, at: usize) -> bool {
        let paragraph = self.paragraph(at);
        if !is_part_of_day(&paragraph.text) || self.in_head && self.document.sessions.is_empty() {
            return false;
        }
        // Hours right below are those of the half day, and are read with its name.
        let timed = self.next(at).is_some_and(|next| {
            hours::leading(&next.text).is_some_and(|(_, rest)| rest.is_empty())
        });
        if timed && !self.timed {
            return false;
        }
        self.settle_head();
        self.in_practical = false;
        self.in_agenda = true;
        self.expected = None;
        if let Some(session) = self.session.filter(|_| self.slot.is_some()) {
            self.slot = None;
            self.target = Target::Context(session);
        }
        self.sure(at, Role::Heading, "sessions");
        true
    }

    /// Whether no line below begins with hours: the agenda has nothing more to come.
    pub(super) fn agenda_is_over(&self, at: usize) -> bool {
        self.timed
            && !self.all[at + 1..]
                .iter()
                .any(|p| hours::leading(&p.text).is_some())
    }

    /// "Accueil dès 9h" without an agenda: the doors of the day.
    fn doors(&mut self, at: usize, found: &Found) -> bool {
        let Some(session) = self
            .session
            .or((self.document.sessions.len() == 1).then_some(0))
        else {
            return false;
        };
        if self.timed || self.in_agenda {
            return false;
        }
        self.document.sessions[session].doors_open = found.starts;
        self.sure(
            at,
            Role::Session,
            &format!("sessions[{session}].doors_open"),
        );
        true
    }

    /// Hours alone are those of the day when slots begin inside them.
    fn hours_of_the_day(&mut self, at: usize, found: &Found, rest: &str) -> bool {
        if self.slot.is_some() || !(rest.is_empty() || half_day(rest) || only_small(rest)) {
            return false;
        }
        let (Some(starts), Some(ends)) = (found.starts, found.ends) else {
            return false;
        };
        let next = self.all[at + 1..].iter().find_map(|p| {
            let found = hours::leading(&p.text)
                .map(|(f, _)| f)
                .or_else(|| hours::trailing(&p.text).map(|(_, f)| f));
            found.and_then(|f| f.starts)
        });
        let title_below = self
            .next(at)
            .is_some_and(|n| kind::named(&n.text).is_some() && !n.gap);
        let inside = next.is_some_and(|next| next < ends && next.max(starts) < ends);
        if !inside
            && (next.is_some() && (self.in_agenda || title_below) || title_below && self.in_agenda)
        {
            return false;
        }
        if next.is_some_and(|next| next >= ends) && self.timed && !half_day(rest) && title_below {
            return false;
        }
        let (role, path) = (Role::Session, self.session_path());
        let several = self.session.is_none() && self.document.sessions.len() > 1;
        let hours = match self
            .session
            .or((self.document.sessions.len() == 1).then_some(0))
        {
            Some(session) if !several => {
                let said = &mut self.document.sessions[session];
                (&mut said.starts, &mut said.ends)
            }
            _ => (&mut self.hours.starts, &mut self.hours.ends),
        };
        hours.0.get_or_insert(starts);
        // "9h30-12h30" and "14h-17h" one below the other: the day ends with the second.
        if hours.1.is_none_or(|known| known < ends) {
            *hours.1 = Some(ends);
        }
        self.sure(
            at,
            role,
            &if path.is_empty() {
                "sessions[0]".to_owned()
            } else {
                path
            },
        );
        true
    }

    fn timed_slot(&mut self, at: usize, found: &Found, rest: &str) {
        self.settle_head();
        let session = self.some_session();
        let before = self.document.sessions[session]
            .slots
            .iter()
            .rev()
            .find_map(|s| s.starts);
        let backwards = found
            .starts
            .zip(before)
            .is_some_and(|(now, before)| now < before);
        let upside_down = found
            .starts
            .zip(found.ends)
            .is_some_and(|(from, to)| to < from);
        self.in_agenda = true;
        self.slot_of(at, rest, Some(found));
        if backwards || upside_down {
            self.doubt(at, Reason::HoursOutOfOrder);
        }
    }

    /// Marks the piece of a paragraph as one to look at.
    pub(super) fn doubt(&mut self, at: usize, reason: Reason) {
        let lines = &self.paragraph(at).lines;
        if let Some(piece) = self.pieces.iter_mut().rev().find(|p| p.lines == *lines) {
            piece.certainty = crate::paste::draft::Certainty::ToCheck(reason);
        }
    }

    /// A slot that the agenda gives no hours: a meal, a pause, a numbered workshop, an item.
    pub(super) fn slot_without_hours(&mut self, at: usize) -> bool {
        let paragraph = self.paragraph(at);
        let text = paragraph.text.as_str();
        if !self.in_agenda
            || self.in_practical
            || label::find(text).is_some()
            || text.ends_with('.')
            || text.contains('@')
        {
            return false;
        }
        let item = paragraph.mark != Mark::None;
        let short = words(text) <= 14;
        let named = kind::named(text)
            .is_some_and(|k| !matches!(k, SlotKind::Discussion | SlotKind::Talk) || !self.timed);
        let alone = !item && named && short && self.is_slot_alone(at);
        let listed = item && !self.timed && words(text) <= 40 && self.begins_agenda();
        if !alone && !listed {
            return false;
        }
        self.slot_of(at, text, None);
        true
    }

    /// Between timed slots only what breaks the day stands without hours: the rest is described.
    fn is_slot_alone(&self, at: usize) -> bool {
        let kind = kind::named(&self.paragraph(at).text);
        let breaks = matches!(
            kind,
            Some(
                SlotKind::Lunch
                    | SlotKind::Break
                    | SlotKind::Closing
                    | SlotKind::Feedback
                    | SlotKind::Welcome
            )
        );
        let expects_title = self.slot.is_some_and(|slot| {
            self.session
                .is_some_and(|s| self.document.sessions[s].slots[slot].title.is_empty())
        });
        !expects_title
            && (breaks && words(&self.paragraph(at).text) <= 8
                || !self.timed
                || matches!(kind, Some(SlotKind::RoundTable)))
    }

    /// An agenda of items alone: as long as they are its slots.
    fn begins_agenda(&self) -> bool {
        matches!(
            self.target,
            Target::Context(_) | Target::Description(..) | Target::Presentation
        ) && self
            .session
            .is_none_or(|s| self.slot.is_some() || self.document.sessions[s].slots.is_empty())
    }
}

/// "Matin", "Après-midi", "Journée": hours beside it are of that part of the day.
fn half_day(text: &str) -> bool {
    let key = folded(text);
    [
        "matin",
        "le matin",
        "matinee",
        "apres midi",
        "l apres midi",
        "journee",
        "horaires",
        "horaire",
        "et",
        "puis",
        "de",
        "la journee",
    ]
    .contains(&key.as_str())
}

/// Whether a line is the name of a part of the day and nothing else.
fn is_part_of_day(text: &str) -> bool {
    let key = folded(text);
    let key = key
        .strip_prefix("le ")
        .or(key.strip_prefix("l "))
        .or(key.strip_prefix("la "))
        .unwrap_or(&key);
    [
        "matin",
        "matinee",
        "apres midi",
        "soir",
        "soiree",
        "programme du matin",
        "programme de l apres midi",
        "programme de la matinee",
        "mi journee",
        "midi",
    ]
    .contains(&key)
}

fn only_small(text: &str) -> bool {
    folded(text).split(' ').all(|w| w.len() <= 2)
}

/// Whether the agenda has the titles of its slots above their hours.
pub(super) fn titles_above(all: &[Paragraph]) -> bool {
    (0..all.len()).filter(|at| is_title_above(all, *at)).count() > 1
}

/// A short line, first after a gap, with nothing but hours in the line below.
fn is_title_above(all: &[Paragraph], at: usize) -> bool {
    let hours_alone =
        |p: &Paragraph| hours::leading(&p.text).is_some_and(|(_, rest)| rest.is_empty());
    let title = &all[at];
    let begins = at == 0 || title.gap || !hours_alone(&all[at - 1]);
    begins
        && title.mark == Mark::None
        && words(&title.text) <= LONGEST_TITLE
        && hours::find(&title.text).is_empty()
        && date::first(&title.text).is_none()
        && label::find(&title.text).is_none()
        && all
            .get(at + 1)
            .is_some_and(|next| !next.gap && hours_alone(next))
}
