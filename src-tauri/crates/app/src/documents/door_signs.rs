//! A sign for each room and day: what is held there, in the order of the agenda.
//!
//! A slot is held in its own room, else in its session's. Meals and breaks are on a sign only when
//! they have a room of their own. A session or slot that is cancelled or has no place at all has
//! no sign; the report says which have none.

use chrono::NaiveDate;
use parvis_documents::place::{Document, Meta};
use parvis_documents::signs::{self, DoorEntry, DoorSign, SignRun};
use parvis_domain::id::{SessionId, VenueId};
use parvis_domain::session::{Session, SessionStatus};
use parvis_domain::slot::SlotKind;
use parvis_domain::venue::Venue;

use super::items::Piece;
use super::logos;
use super::paint::{Paper, Prepared};
use super::run::run;
use super::subject::Subject;
use super::wording::{capitalised, day, joined, session_hours, session_title, slot_label};
use super::{accent, fonts};
use crate::programmes::tree::{SessionTree, SlotTree};
use crate::settings;
use crate::transact::{App, AppError};
use crate::view::problem::Problem;
use crate::words::Catalogue;

/// Door signs, ready to be laid out.
#[derive(Debug)]
struct DoorPaper {
    run: SignRun<DoorSign>,
    meta: Meta,
    /// The room and day of each sign.
    keys: Vec<String>,
}

impl Paper for DoorPaper {
    fn place(&self) -> Result<Document, AppError> {
        Ok(signs::place_doors(&self.run, self.meta.clone(), fonts()))
    }

    fn pieces(&self) -> Option<Vec<Piece>> {
        let shared = (&self.run.event, self.run.accent, &self.run.logo);
        let signs = self.run.signs.iter().zip(&self.keys);
        let piece =
            |(sign, key): (&DoorSign, &String)| Piece::of(key, &sign.room, &(sign, &shared));
        Some(signs.map(piece).collect())
    }
}

/// Gathers the signs and finds their run.
///
/// # Errors
/// `print-no-page` when there is no room, and those of the database.
pub(super) fn prepare(
    app: &App,
    words: &Catalogue,
    subject: &Subject,
) -> Result<Prepared, AppError> {
    let centre = settings::centre(app)?;
    let mut doors = Doors::default();
    for session in &subject.tree.sessions {
        let asked = subject
            .session_id()
            .is_none_or(|id| id == session.session.id);
        if asked && session.session.status != SessionStatus::Cancelled {
            doors.session(words, session);
        }
    }
    let keys = doors.rooms.iter().map(|room| room_key(&room.key)).collect();
    let content = SignRun {
        signs: doors.rooms.into_iter().map(|room| room.sign).collect(),
        event: subject.tree.programme.title.clone(),
        accent: accent(&centre.colour),
        logo: logos::first_of_centre(app, words, &centre)?,
    };
    if content.signs.is_empty() {
        return Err(Problem::new("print-no-page").into());
    }
    let run = run(app, "door-signs", &subject.run_key(), &content, &[])?;
    let title = subject.title(words, "door-signs-document");
    let meta = subject.meta(words, &centre, title, &run);
    let paper = DoorPaper {
        run: content,
        meta,
        keys,
    };
    let prepared = Prepared::new(paper, run);
    if doors.without.is_empty() {
        return Ok(prepared);
    }
    let items = doors.without.join(", ");
    let remark = Problem::new("without-room").with("items", items);
    Ok(prepared.with_remarks(vec![remark]))
}

/// The rooms in the order in which the agenda names them.
#[derive(Default)]
struct Doors {
    rooms: Vec<Room>,
    /// What has no room.
    without: Vec<String>,
}

/// What a room on a day is known by from one print to the next.
fn room_key((day, venue, room): &(Day, Option<VenueId>, String)) -> String {
    let day = match day {
        Day::Known(date) => date.to_string(),
        Day::Of(session) => session.to_string(),
    };
    let venue = venue.map(|id| id.to_string()).unwrap_or_default();
    format!("{day}/{venue}/{room}")
}

/// The day of a session; while it is not known each session has one of its own.
#[derive(PartialEq, Eq)]
enum Day {
    Known(NaiveDate),
    Of(SessionId),
}

/// A room on a day.
struct Room {
    key: (Day, Option<VenueId>, String),
    sign: DoorSign,
}

impl Doors {
    fn session(&mut self, words: &Catalogue, session: &SessionTree) {
        let here = session.venue.as_ref();
        let room = session.session.room.as_str();
        let held = session.slots.iter().filter(|tree| is_held(tree));
        let mut slots = held.peekable();
        if slots.peek().is_none() {
            let entry = DoorEntry {
                time: hours(words, &session.session),
                label: String::new(),
                title: session_title(words, session),
            };
            self.add(words, session, (here, room), entry);
        }
        for tree in slots {
            let slot = &tree.slot;
            let entry = DoorEntry {
                time: words.hours(slot.starts, slot.ends),
                label: slot_label(words, slot),
                title: slot.title.clone(),
            };
            // A room in another building is not that of the session.
            let elsewhere = tree
                .venue
                .as_ref()
                .filter(|_| slot.venue != session.session.venue);
            let place = match (elsewhere, slot.room.as_str()) {
                (Some(venue), room) => (Some(venue), room),
                (None, "") => (here, room),
                (None, own) => (here, own),
            };
            self.add(words, session, place, entry);
        }
    }

    fn add(
        &mut self,
        words: &Catalogue,
        session: &SessionTree,
        (venue, room): (Option<&Venue>, &str),
        entry: DoorEntry,
    ) {
        let room = room.trim();
        let name = venue.map_or("", |venue| venue.name.as_str());
        if room.is_empty() && name.is_empty() {
            self.without
                .push(joined(&[&entry.label, &entry.title], " – "));
            return;
        }
        let id = venue.map(|venue| venue.id);
        let day_of = Day::Of(session.session.id);
        let day_known = session.session.date.map_or(day_of, Day::Known);
        let key = (day_known, id, room.to_lowercase());
        let city = venue.map_or("", |venue| venue.city.as_str());
        let known = self.rooms.iter().position(|room| room.key == key);
        let at = known.unwrap_or_else(|| {
            let (room, venue) = match room {
                "" => (name.to_owned(), city.to_owned()),
                room => (capitalised(room), joined(&[name, city], ", ")),
            };
            let sign = DoorSign {
                day: capitalised(&day(words, &session.session)),
                room,
                venue,
                entries: Vec::new(),
            };
            self.rooms.push(Room { key, sign });
            self.rooms.len() - 1
        });
        self.rooms[at].sign.entries.push(entry);
    }
}

/// The hours, short as those of a slot; in words when there are none.
fn hours(words: &Catalogue, session: &Session) -> String {
    match words.hours(session.starts, session.ends) {
        hours if hours.is_empty() => session_hours(words, session),
        hours => hours,
    }
}

/// Whether a slot is something to find a room for.
fn is_held(tree: &SlotTree) -> bool {
    let slot = &tree.slot;
    let pause = matches!(slot.kind, SlotKind::Break | SlotKind::Lunch);
    !pause || !slot.room.is_empty() || slot.venue.is_some()
}
