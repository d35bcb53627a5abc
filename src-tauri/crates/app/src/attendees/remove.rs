//! Taking a registration away.
//!
//! The person stays among the contacts, with their mandates: they may speak, come to another
//! programme, or be invited again. Erasing a person is another use case, which no undo follows.

use parvis_domain::id::RegistrationId;
use parvis_domain::registration::Registration;
use parvis_store::Label;

use crate::transact::{App, AppError, Changed, Transaction};
use crate::{typed, waiting};

/// Deletes a registration with its places, wishes and attendance. Whoever waits behind them moves
/// one rank forward; whom they replaced is no longer replaced, and stays excused.
///
/// # Errors
/// `not-found`.
pub fn remove(app: &mut App, id: &str) -> Result<Changed<()>, AppError> {
    let id: RegistrationId = typed::key(id, "id")?;
    app.transact(Label::new("change-attendee-remove"), |desk| {
        take_away(desk, id)
    })
}

/// The same within a change, for one among many.
///
/// # Errors
/// `not-found`.
pub(super) fn take_away(desk: &Transaction<'_>, id: RegistrationId) -> Result<(), AppError> {
    let waited = waiting::seats_of(desk, id)?;
    desk.delete_attendance_of_registration(id)?;
    desk.delete_places_of_registration(id)?;
    desk.delete_wishes_of(id)?;
    for replaced in desk.registrations_replaced_by(id)? {
        desk.update_registration(&Registration {
            replaced_by: None,
            ..replaced
        })?;
    }
    desk.delete_registration(id)?;
    for seat in waited {
        waiting::close(desk, seat)?;
    }
    Ok(())
}
