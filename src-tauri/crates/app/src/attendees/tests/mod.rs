//! Stories of attendees, told through the open program with a folder of its own and a scripted
//! clock.

mod desk;
mod export;
mod lists;
mod owed;
mod places;
mod properties;
mod table;
mod wished;
mod words;

use std::collections::BTreeMap;
use std::ops::{Deref, DerefMut};

use chrono::NaiveDate;
use parvis_domain::id::{ProgrammeId, SessionId};
use parvis_domain::programme::{Programme, ProgrammeKind};
use parvis_domain::session::Session;
use parvis_domain::slot::{Slot, SlotKind};
use parvis_domain::venue::Venue;
use parvis_store::Label;
use rusqlite::types::Value;
use rusqlite::{Connection, OpenFlags};
use tempfile::TempDir;
use uuid::Uuid;

use crate::data_folder::DataFolder;
use crate::transact::world::ScriptedWorld;
use crate::transact::{App, AppError, Changed};
use crate::view::attendee::{
    AttendeeDraft, AttendeePage, AttendeeQuery, AttendeeSort, AttendeeView,
};
use crate::view::import::{ImportOptions, ImportReport};

/// The key of the n-th record of a test.
fn key(n: u128) -> Uuid {
    Uuid::from_u128(n)
}

/// The key of a programme, session or slot as the page holds it.
fn text(n: u128) -> String {
    key(n).to_string()
}

const PROGRAMME: u128 = 0xa;
const FIRST: u128 = 0xb;
const SECOND: u128 = 0xc;
const CANCELLED: u128 = 0xd;
const WORKSHOP: u128 = 0xe;

/// An open program with a programme of three days, the last of which is cancelled.
struct Office {
    app: App,
    // Declared last: the database is closed before its folder is removed.
    folder: TempDir,
}

impl Deref for Office {
    type Target = App;

    fn deref(&self) -> &App {
        &self.app
    }
}

impl DerefMut for Office {
    fn deref_mut(&mut self) -> &mut App {
        &mut self.app
    }
}

/// 31 May 2018 in Saint-Omer, with a workshop; 14 June 2018 in Lille; 28 June 2018, cancelled.
fn office() -> Office {
    let folder = TempDir::new().unwrap();
    let start = NaiveDate::from_ymd_opt(2018, 3, 1)
        .unwrap()
        .and_hms_opt(9, 0, 0)
        .unwrap();
    let world = Box::new(ScriptedWorld::starting(start));
    let mut app = App::open(DataFolder::take(folder.path()).unwrap(), None, world).unwrap();
    app.transact(Label::new("change-attendee-edit"), |desk| {
        let programme: ProgrammeId = key(PROGRAMME).into();
        desk.insert_programme(&Programme::titled(
            programme,
            ProgrammeKind::Cycle,
            "Habiter",
        ))?;
        let days = [
            (FIRST, (5, 31), "Saint-Omer"),
            (SECOND, (6, 14), "Lille"),
            (CANCELLED, (6, 28), "Arras"),
        ];
        for ((id, (month, day), city), position) in days.into_iter().zip(0..) {
            let venue = Venue {
                id: key(id << 8).into(),
                name: String::new(),
                street: String::new(),
                postcode: String::new(),
                city: city.to_owned(),
                access: String::new(),
                accessibility: String::new(),
            };
            desk.insert_venue(&venue)?;
            desk.insert_session(&Session {
                ordinal: Some(position + 1),
                date: NaiveDate::from_ymd_opt(2018, month, day),
                venue: Some(venue.id),
                status: if id == CANCELLED {
                    parvis_domain::session::SessionStatus::Cancelled
                } else {
                    parvis_domain::session::SessionStatus::Open
                },
                ..Session::blank(key(id).into(), programme, position)
            })?;
        }
        desk.insert_slot(&Slot {
            number: Some(3),
            title: "Se loger".to_owned(),
            ..Slot::blank(
                key(WORKSHOP).into(),
                key(FIRST).into(),
                0,
                SlotKind::Workshop,
            )
        })?;
        Ok(())
    })
    .unwrap();
    Office { app, folder }
}

impl Office {
    fn list(&self, search: &str) -> AttendeePage {
        let query = AttendeeQuery {
            search: search.to_owned(),
            session_id: String::new(),
            sort: AttendeeSort::FamilyName,
            descending: false,
            offset: 0,
            limit: 100,
        };
        super::list(&self.app, &text(PROGRAMME), &query).unwrap()
    }

    /// The only attendee of this family name.
    fn one(&self, family_name: &str) -> AttendeeView {
        let mut rows = self.list("").rows;
        rows.retain(|row| row.family_name == family_name);
        assert_eq!(rows.len(), 1, "{family_name}");
        rows.remove(0)
    }

    fn limit(&mut self, session: u128, capacity: i32) {
        self.transact(Label::new("change-attendee-edit"), |desk| {
            let session = desk.session(SessionId(key(session)))?;
            Ok(desk.update_session(&Session {
                capacity: Some(capacity),
                ..session
            })?)
        })
        .unwrap();
    }

    fn import(&mut self, bytes: &[u8]) -> Changed<ImportReport> {
        super::import(&mut self.app, bytes, &options()).unwrap()
    }

    /// Every row of every table that a person's work is in.
    fn dump(&self) -> BTreeMap<String, Vec<Vec<Value>>> {
        let path = self.folder.path().join("parvis.sqlite");
        let file = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
        let rows = |table: &str| {
            let mut rows = file
                .prepare(&format!("SELECT * FROM {table} ORDER BY id"))
                .unwrap();
            let width = rows.column_count();
            let rows = rows.query_map([], |row| (0..width).map(|at| row.get(at)).collect());
            rows.unwrap()
                .collect::<Result<Vec<Vec<Value>>, _>>()
                .unwrap()
        };
        self.store()
            .tables()
            .iter()
            .map(|table| (table.name.clone(), rows(&table.name)))
            .collect()
    }
}

fn options() -> ImportOptions {
    ImportOptions::of_programme(&text(PROGRAMME))
}

fn draft(given_name: &str, family_name: &str) -> AttendeeDraft {
    AttendeeDraft {
        given_name: given_name.to_owned(),
        family_name: family_name.to_owned(),
        organisation: String::new(),
        function: String::new(),
        email: String::new(),
        phone: String::new(),
        category: "participant".to_owned(),
        session_ids: Vec::new(),
    }
}

/// The codes of why something was refused.
fn codes<T: std::fmt::Debug>(refused: Result<T, AppError>) -> Vec<String> {
    let refusal = refused.unwrap_err().refusal();
    refusal
        .problems
        .into_iter()
        .map(|problem| problem.code)
        .collect()
}

/// The places of an attendee: `b:registered`, a workshop as `b/e:registered`, with the rank.
fn places(who: &AttendeeView) -> String {
    let short = |id: &str| format!("{:x}", Uuid::parse_str(id).unwrap().as_u128());
    let mut places: Vec<_> = who
        .places
        .iter()
        .map(|place| {
            let slot = if place.slot_id.is_empty() {
                String::new()
            } else {
                format!("/{}", short(&place.slot_id))
            };
            format!(
                "{}{slot}:{}{}",
                short(&place.session_id),
                place.status,
                place.rank
            )
        })
        .collect();
    places.sort();
    places.join(" ")
}
