//! The list of a programme's attendees, page by page.

use parvis_domain::id::{ProgrammeId, SessionId};
use parvis_store::{Counts, ListOrder, ListQuery, Store};

use super::rows::rows;
use crate::transact::{App, AppError};
use crate::typed;
use crate::view::attendee::{
    AttendeePage, AttendeeQuery, AttendeeSort, AttendeeView, SessionCount,
};

/// A page of the list. Whoever has no organisation comes last when sorted by organisation.
///
/// # Errors
/// `not-found` when there is no such programme.
pub fn list(
    app: &App,
    programme_id: &str,
    query: &AttendeeQuery,
) -> Result<AttendeePage, AppError> {
    let programme: ProgrammeId = typed::key(programme_id, "programme_id")?;
    let session: Option<SessionId> = typed::maybe_key(&query.session_id, "session_id")?;
    app.store().snapshot(|store| {
        store.programme(programme)?;
        let listed = store.list_registrations(&ListQuery {
            programme,
            session,
            search: &query.search,
            order: order(query.sort),
            descending: query.descending,
            offset: u32::try_from(query.offset).unwrap_or(0),
            limit: u32::try_from(query.limit).unwrap_or(0),
        })?;
        let counts = store.counts(programme)?;
        Ok(AttendeePage {
            total: whole(listed.total),
            all: whole(counts.registrations),
            rows: rows(store, &listed.ids)?,
            expected: session_counts(store, programme, &counts)?,
        })
    })
}

/// Those who will come to a session, or to any session when none is named: who stands on sheets
/// and badges. Whoever has no place at all yet counts as coming to the programme.
///
/// # Errors
/// Those of the database.
pub fn expected(
    app: &App,
    programme: ProgrammeId,
    session: Option<SessionId>,
    sort: AttendeeSort,
) -> Result<Vec<AttendeeView>, AppError> {
    app.store().snapshot(|store| {
        let ids = store.expected_registrations(programme, session, order(sort))?;
        Ok(rows(store, &ids)?)
    })
}

/// How many are expected in each session, in their order.
pub(super) fn session_counts(
    store: &Store,
    programme: ProgrammeId,
    counts: &Counts,
) -> Result<Vec<SessionCount>, AppError> {
    let count = |session: parvis_domain::session::Session| SessionCount {
        session_id: session.id.to_string(),
        expected: counts.expected.get(&session.id).copied().unwrap_or(0),
    };
    Ok(store
        .sessions_of(programme)?
        .into_iter()
        .map(count)
        .collect())
}

fn order(sort: AttendeeSort) -> ListOrder {
    match sort {
        AttendeeSort::FamilyName => ListOrder::FamilyName,
        AttendeeSort::GivenName => ListOrder::GivenName,
        AttendeeSort::Organisation => ListOrder::Organisation,
        AttendeeSort::Category => ListOrder::Category,
    }
}

/// A count as it crosses to the page.
pub(super) fn whole(count: u32) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}
