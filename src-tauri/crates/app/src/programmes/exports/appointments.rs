//! The appointments of a programme, of one session, or of somebody who speaks.
//!
//! Deliberately not here: the address to join online, which is for those who registered, and who
//! they are.

use chrono::{DateTime, NaiveTime};
use parvis_domain::id::SessionId;
use parvis_domain::rich_text::{self, parse};
use parvis_domain::session::{Mode, SessionStatus};
use parvis_exchange::calendar::{Appointment, Calendar};

use super::agenda::label_beside;
use super::speakers::key;
use crate::documents::wording::{
    joined, place, session_hours, session_label, session_title, slot_label, status,
};
use crate::programmes::tree::{ProgrammeTree, SessionTree, SlotTree, SpeakerTree};
use crate::transact::AppError;
use crate::view::problem::Problem;
use crate::words::Catalogue;

/// Whose appointments are wanted.
pub(super) struct Chosen<'t> {
    tree: &'t ProgrammeTree,
    session: Option<SessionId>,
    speaker: &'t str,
}

impl<'t> Chosen<'t> {
    /// Those of a session and of a speaker; of all where one of them is empty.
    ///
    /// # Errors
    /// `not-found` when the programme has no such session or nobody of this key speaks in it.
    pub fn read(
        tree: &'t ProgrammeTree,
        session: &str,
        speaker: &'t str,
    ) -> Result<Self, AppError> {
        let gone = || AppError::from(Problem::new("not-found"));
        let session = match session {
            "" => None,
            id => Some(id.parse().map_err(|_| gone())?),
        };
        let known = |id| tree.sessions.iter().any(|one| one.session.id == id);
        let speaks = speaker.is_empty() || tree.all_speakers().any(|one| key(one) == speaker);
        if session.is_some_and(|id| !known(id)) || !speaks {
            return Err(gone());
        }
        Ok(Self {
            tree,
            session,
            speaker,
        })
    }

    /// The only session that is wanted.
    pub fn session(&self) -> Option<&'t SessionTree> {
        let id = self.session?;
        self.tree.sessions.iter().find(|one| one.session.id == id)
    }

    fn wants(&self, session: &SessionTree) -> bool {
        self.session.is_none_or(|id| session.session.id == id)
    }

    fn is_among(&self, speakers: &[SpeakerTree]) -> bool {
        speakers.iter().any(|one| key(one) == self.speaker)
    }

    /// Whether the whole session is wanted, and not only some of its slots.
    fn wants_whole(&self, session: &SessionTree) -> bool {
        self.speaker.is_empty()
            || self.is_among(&self.tree.speakers)
            || self.is_among(&session.speakers)
    }
}

/// A calendar, and the names of the sessions that are not in it because their day is not known.
///
/// # Errors
/// `export-no-date` when there is no appointment.
pub(super) fn appointments(
    words: &Catalogue,
    tree: &ProgrammeTree,
    chosen: &Chosen<'_>,
    stamp_ms: i64,
) -> Result<(Calendar, Vec<String>), AppError> {
    let mut left_out = Vec::new();
    let mut found = Vec::new();
    for (at, session) in tree.sessions.iter().enumerate() {
        let of_session = of_session(words, tree, session, chosen);
        match of_session {
            None => left_out.push(called(words, session, at)),
            Some(appointments) => found.extend(appointments),
        }
    }
    if found.is_empty() {
        return Err(Problem::new("export-no-date").into());
    }
    let calendar = Calendar {
        name: tree.programme.title.clone(),
        // A second is as fine as a calendar knows.
        stamp: DateTime::from_timestamp(stamp_ms.div_euclid(1000), 0).unwrap_or_default(),
        appointments: found,
    };
    Ok((calendar, left_out))
}

/// The appointments of a session; none when it has some and its day is not known.
fn of_session(
    words: &Catalogue,
    tree: &ProgrammeTree,
    session: &SessionTree,
    chosen: &Chosen<'_>,
) -> Option<Vec<Appointment>> {
    if !chosen.wants(session) {
        return Some(Vec::new());
    }
    if chosen.wants_whole(session) {
        return Some(vec![whole(words, tree, session)?]);
    }
    let slots = session.slots.iter();
    let spoken_in = slots.filter(|slot| chosen.is_among(&slot.speakers));
    spoken_in
        .map(|slot| part(words, tree, session, slot))
        .collect()
}

/// What a session is called in a list: by its label and title, else by its rank.
fn called(words: &Catalogue, session: &SessionTree, at: usize) -> String {
    match session_title(words, session) {
        title if title.is_empty() => {
            words.with("paper-session", &[("number", &(at + 1).to_string())])
        }
        title => title,
    }
}

/// The appointment of a whole session; none without a day.
fn whole(words: &Catalogue, tree: &ProgrammeTree, session: &SessionTree) -> Option<Appointment> {
    let of = &session.session;
    let (starts, ends) = hours(session);
    let title = match tree.sessions.len() {
        1 => tree.programme.title.clone(),
        _ => joined(
            &[&tree.programme.title, &session_title(words, session)],
            " – ",
        ),
    };
    let mut lines = vec![status(words, of.status)];
    if let Some(doors) = of.doors_open.filter(|doors| Some(*doors) != of.starts) {
        lines.push(words.with("brochure-doors", &[("doors", &words.hour(doors))]));
    }
    lines.extend(session.slots.iter().map(|slot| line(words, slot)));
    Some(Appointment {
        key: of.id.to_string(),
        date: of.date?,
        starts,
        ends,
        title,
        place: place_of(words, session),
        description: description(words, tree, lines),
        link: tree.programme.registration_link.clone(),
        contact: contact(tree),
        cancelled: of.status == SessionStatus::Cancelled,
    })
}

/// The appointment of one slot, for who speaks in it; in a slot without hours they are expected
/// throughout.
fn part(
    words: &Catalogue,
    tree: &ProgrammeTree,
    session: &SessionTree,
    slot: &SlotTree,
) -> Option<Appointment> {
    let of = &session.session;
    let around = whole(words, tree, session)?;
    let (starts, ends) = match slot.slot.starts {
        Some(starts) => (Some(starts), slot.slot.ends),
        None => (around.starts, around.ends),
    };
    let place = match (&slot.venue, slot.slot.room.as_str()) {
        (None, "") => around.place,
        (None, room) => place(words, session.venue.as_ref(), room).join(", "),
        (Some(venue), room) => place(words, Some(venue), room).join(", "),
    };
    let lines = vec![
        status(words, of.status),
        session_label_and_hours(words, session),
        slot.slot.lead_question.clone(),
        rich_text::plain(&parse(&slot.slot.description)),
    ];
    Some(Appointment {
        key: key_in(session, slot),
        starts,
        ends,
        title: joined(&[&slot_title(words, slot), &tree.programme.title], " – "),
        place,
        description: description(words, tree, lines),
        ..around
    })
}

/// The hours of a session; where it has none of its own, those of its agenda.
fn hours(session: &SessionTree) -> (Option<NaiveTime>, Option<NaiveTime>) {
    let of = &session.session;
    if of.starts.is_some() || of.all_day {
        return (of.starts, of.ends);
    }
    let first = session.slots.iter().filter_map(|one| one.slot.starts).min();
    let last = session.slots.iter().filter_map(|one| one.slot.ends).max();
    (first, of.ends.or(last))
}

/// What the appointment of a slot is known by: a slot that is held on several days has one on each.
fn key_in(session: &SessionTree, slot: &SlotTree) -> String {
    if session.session.repeats() {
        format!("{}-{}", session.session.id, slot.slot.id)
    } else {
        slot.slot.id.to_string()
    }
}

fn session_label_and_hours(words: &Catalogue, session: &SessionTree) -> String {
    let label = session_label(words, &session.session);
    joined(
        &[
            &label,
            &session.session.title,
            &session_hours(words, &session.session),
        ],
        " – ",
    )
}

/// "9h15 – 9h45 : Ouverture".
fn line(words: &Catalogue, slot: &SlotTree) -> String {
    let hours = words.hours(slot.slot.starts, slot.slot.ends);
    joined(&[&hours, &slot_title(words, slot)], "\u{a0}: ")
}

fn slot_title(words: &Catalogue, slot: &SlotTree) -> String {
    let title = &slot.slot.title;
    let label = label_beside(&slot_label(words, &slot.slot), title);
    joined(&[&label, title], "\u{a0}: ")
}

fn place_of(words: &Catalogue, session: &SessionTree) -> String {
    let mut lines = place(words, session.venue.as_ref(), &session.session.room);
    if session.session.mode != Mode::OnSite {
        lines.push(words.choice("mode", session.session.mode.code()));
    }
    lines.join(", ")
}

/// The lines that say something, then whom to ask and where to register.
fn description(words: &Catalogue, tree: &ProgrammeTree, mut lines: Vec<String>) -> String {
    lines.retain(|line| !line.is_empty());
    let mut paragraphs = vec![lines.join("\n")];
    let labelled = |label: &str, said: String| match said.as_str() {
        "" => String::new(),
        said => format!("{}\u{a0}: {said}", words.text(label)),
    };
    paragraphs.push(labelled("brochure-contact", contact(tree)));
    let link = tree.programme.registration_link.clone();
    paragraphs.push(labelled("brochure-registration", link));
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs.join("\n\n")
}

fn contact(tree: &ProgrammeTree) -> String {
    let programme = &tree.programme;
    joined(
        &[
            &programme.contact_name,
            &programme.contact_email,
            &programme.contact_phone,
        ],
        ", ",
    )
}
