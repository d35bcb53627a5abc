//! Who is on a paper: the people with a place that still stands.
//!
//! Deliberately not here: what the paper shows of them.

use std::collections::HashMap;

use parvis_domain::id::{ProgrammeId, SessionId, SlotId};
use parvis_domain::registration::PlaceStatus;

use super::badges::BadgeFacts;
use super::in_force::PrintedRows;
use crate::attendees;
use crate::transact::{App, AppError};
use crate::view::attendee::{AttendeeQuery, AttendeeSort, AttendeeView};

/// The people who are expected at a session, or at any session of the programme, in order.
///
/// # Errors
/// Those of the database.
pub(super) fn expected(
    app: &App,
    programme: ProgrammeId,
    session: Option<SessionId>,
    sort: AttendeeSort,
) -> Result<Vec<AttendeeView>, AppError> {
    let session = session.map(|id| id.to_string());
    let mut people = list(app, programme, session.clone().unwrap_or_default(), sort)?;
    people.retain(|who| is_expected(who, session.as_deref()));
    Ok(people)
}

/// People with the numbers of their rows.
#[derive(Debug)]
pub(super) struct Numbered {
    /// In the order of the rows.
    pub people: Vec<(u32, AttendeeView)>,
    /// The number of the first row.
    pub first: u32,
    /// The number after that of the last row, also when nobody stands there any more.
    pub next: u32,
}

/// Which people stand on a sheet.
#[derive(Debug, Clone, Copy)]
pub(super) enum Rows<'a> {
    /// Everybody who is expected, in this order, numbered from 1.
    Sorted(AttendeeSort),
    /// Those of a sheet that was printed, in its order and with its numbers, whatever became of
    /// their places.
    Printed {
        /// The registrations.
        rows: &'a [String],
        /// The number of the first.
        first: u32,
        /// The rows for speakers on each sheet, which do not become fewer: all below would move.
        speakers: &'a [usize],
    },
    /// Those who are expected and on no sheet yet, in this order; their numbers go on.
    New {
        /// The order.
        sort: AttendeeSort,
        /// What is on paper.
        printed: &'a PrintedRows,
    },
}

/// The people of a sheet with their numbers.
///
/// # Errors
/// Those of the database.
pub(super) fn numbered(
    app: &App,
    programme: ProgrammeId,
    session: Option<SessionId>,
    rows: Rows<'_>,
) -> Result<Numbered, AppError> {
    let sheet = |first: u32, count: usize, people: Vec<(u32, AttendeeView)>| Numbered {
        people,
        first,
        next: first + u32::try_from(count).unwrap_or_default(),
    };
    Ok(match rows {
        Rows::Sorted(sort) => {
            let expected = expected(app, programme, session, sort)?;
            sheet(1, expected.len(), (1..).zip(expected).collect())
        }
        Rows::Printed { rows, first, .. } => {
            let everybody = registered(app, programme)?;
            let by_key = everybody.into_iter().map(|who| (who.id.clone(), who));
            let mut by_key: HashMap<String, AttendeeView> = by_key.collect();
            let people = (first..).zip(rows);
            let people = people.filter_map(|(number, id)| Some((number, by_key.remove(id)?)));
            sheet(first, rows.len(), people.collect())
        }
        Rows::New { sort, printed } => {
            let mut new = expected(app, programme, session, sort)?;
            new.retain(|who| !printed.numbers.contains_key(&who.id));
            let first = printed.last + 1;
            sheet(first, new.len(), (first..).zip(new).collect())
        }
    })
}

/// Everybody registered for a programme, whatever became of their places, by family name.
///
/// # Errors
/// Those of the database.
pub(super) fn registered(app: &App, programme: ProgrammeId) -> Result<Vec<AttendeeView>, AppError> {
    list(app, programme, String::new(), AttendeeSort::FamilyName)
}

/// Whether somebody is expected at this session, or at any.
pub(super) fn is_expected(who: &AttendeeView, session: Option<&str>) -> bool {
    who.places.iter().any(|place| {
        let here = session.is_none_or(|id| id == place.session_id);
        here && PlaceStatus::from_code(&place.status).is_some_and(PlaceStatus::expected)
    })
}

/// Whether somebody is expected in a slot.
pub(super) fn has_place(who: &AttendeeView, slot: SlotId) -> bool {
    let slot = slot.to_string();
    who.places.iter().any(|place| {
        place.slot_id == slot
            && PlaceStatus::from_code(&place.status).is_some_and(PlaceStatus::expected)
    })
}

fn list(
    app: &App,
    programme: ProgrammeId,
    session_id: String,
    sort: AttendeeSort,
) -> Result<Vec<AttendeeView>, AppError> {
    let query = AttendeeQuery {
        search: String::new(),
        session_id,
        sort,
        descending: false,
        offset: 0,
        limit: i32::MAX,
    };
    let mut rows = attendees::list(app, &programme.to_string(), &query)?.rows;
    // Whoever was made anonymous counts, and stands on no paper.
    rows.retain(|who| {
        [&who.given_name, &who.family_name, &who.badge_name]
            .iter()
            .any(|name| !name.is_empty())
    });
    Ok(rows)
}

/// The keys of their registrations, in their order: the rows of a run.
pub(super) fn keys(people: &[AttendeeView]) -> Vec<&str> {
    people.iter().map(|who| who.id.as_str()).collect()
}

/// What the badges of a programme show that no screen does, by registration.
///
/// # Errors
/// Those of the database.
pub(super) fn badge_facts(
    app: &App,
    programme: ProgrammeId,
) -> Result<HashMap<String, BadgeFacts>, AppError> {
    let facts = app.store().badge_facts(programme)?;
    Ok(facts
        .into_iter()
        .map(|(registration, code, organisation)| {
            (
                registration.to_string(),
                BadgeFacts {
                    code: code.to_string(),
                    organisation,
                },
            )
        })
        .collect())
}
