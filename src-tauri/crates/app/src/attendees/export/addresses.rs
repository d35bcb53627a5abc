//! The e-mail addresses of those who will come, for what is written about the event itself.
//!
//! Deliberately not here: who may be written to about anything else.

use parvis_domain::id::{ProgrammeId, SessionId};

use super::super::expected;
use crate::transact::{App, AppError};
use crate::typed;
use crate::view::attendee::AttendeeSort;
use crate::view::list_export::AddressList;

/// The addresses of those who will come to a session, or to any when none is named; each once.
///
/// # Errors
/// `not-found` when there is no such programme.
pub fn addresses(app: &App, programme_id: &str, session_id: &str) -> Result<AddressList, AppError> {
    let programme: ProgrammeId = typed::key(programme_id, "programme_id")?;
    let session: Option<SessionId> = typed::maybe_key(session_id, "session_id")?;
    app.store().programme(programme)?;
    let people = expected(app, programme, session, AttendeeSort::FamilyName)?;
    Ok(AddressList::of(people.into_iter().map(|who| who.email)))
}
