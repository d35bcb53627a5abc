//! The signatures of a session, in the order of its sign-in sheet.

use std::collections::HashSet;

use parvis_domain::half_day::HalfDay;
use parvis_domain::id::SessionId;

use crate::attendees;
use crate::transact::{App, AppError};
use crate::typed;
use crate::view::attendance::{SignatureRow, SignatureSheet};
use crate::view::attendee::AttendeeSort;

/// The code of the only column of a session with one signature for all of it.
pub(super) const WHOLE: &str = "whole";

/// Everybody expected at a session with what they signed, numbered as on paper.
///
/// # Errors
/// `not-found` when there is no such session.
pub fn signatures(
    app: &App,
    session_id: &str,
    sort: AttendeeSort,
) -> Result<SignatureSheet, AppError> {
    let id: SessionId = typed::key(session_id, "session_id")?;
    let session = app.store().session(id)?;
    let columns = columns(&session.signed_half_days());
    let attendance = app.store().attendance_of(id)?.into_iter();
    let signed: HashSet<(String, Option<HalfDay>)> = attendance
        .filter(|attendance| attendance.signed)
        .map(|attendance| (attendance.registration.to_string(), attendance.half_day))
        .collect();
    let expected = attendees::expected(app, session.programme, Some(id), sort)?;
    let rows = expected
        .into_iter()
        .zip(1..)
        .map(|(who, number)| SignatureRow {
            number,
            signed: columns
                .iter()
                .map(|half| signed.contains(&(who.id.clone(), *half)))
                .collect(),
            registration_id: who.id,
            family_name: who.family_name,
            given_name: who.given_name,
            organisation: who.organisation,
        });
    Ok(SignatureSheet {
        rows: rows.collect(),
        columns: columns.iter().map(|half| code(*half).to_owned()).collect(),
    })
}

/// What is signed for: each half-day, or the session as a whole.
pub(super) fn columns(half_days: &[HalfDay]) -> Vec<Option<HalfDay>> {
    match half_days {
        [] => vec![None],
        several => several.iter().copied().map(Some).collect(),
    }
}

fn code(half_day: Option<HalfDay>) -> &'static str {
    half_day.map_or(WHOLE, HalfDay::code)
}
