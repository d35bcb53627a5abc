//! Carrying a list over to another programme: the same work, a year later.

use parvis_domain::id::ProgrammeId;
use parvis_domain::preparation::Preparation;
use parvis_store::StoreError;

use super::first_day;
use crate::transact::Transaction;

/// Copies the list of a programme behind that of another, as a part of a larger change. Nothing of
/// it is done there. A line with a day of its own becomes a distance from the first session, as
/// long as the old one has a day, so that the whole list follows the new dates.
///
/// # Errors
/// Those of the database.
pub fn copy(desk: &Transaction<'_>, from: ProgrammeId, to: ProgrammeId) -> Result<(), StoreError> {
    let first = first_day(&desk.sessions_of(from)?);
    let begin = desk.preparations_of(to)?.len();
    for (line, position) in desk.preparations_of(from)?.into_iter().zip(begin..) {
        desk.insert_preparation(&Preparation {
            id: desk.new_id(),
            programme: to,
            position: i32::try_from(position).unwrap_or(i32::MAX),
            due: line.due.carried_over(first),
            done: None,
            ..line
        })?;
    }
    Ok(())
}
