//! Deleting a programme with everything that hangs on it.
//!
//! People, organisations and venues stay: they belong to no programme.

use parvis_domain::speaker::Stage;
use parvis_store::Label;

use crate::transact::{App, AppError, Changed};
use crate::{fee_rules, preparations, sessions, typed};

/// Deletes a programme, its sessions, its speakers' appearances, its preparations, its fees and its
/// registrations.
///
/// # Errors
/// `not-found`.
pub fn delete(app: &mut App, id: &str) -> Result<Changed<()>, AppError> {
    let id = typed::key(id, "id")?;
    app.transact(Label::new("change-programme-delete"), |desk| {
        sessions::remove_all(desk, id)?;
        for involvement in desk.involvements_of(id)? {
            desk.delete_involvement(involvement.id)?;
        }
        for speaker in desk.speakers_on(Stage::Programme(id))? {
            desk.delete_speaker(speaker)?;
        }
        preparations::remove_all(desk, id)?;
        fee_rules::remove_all(desk, id)?;
        desk.delete_registrations_of(id)?;
        Ok(desk.delete_programme(id)?)
    })
}
