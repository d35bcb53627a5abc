//! Taking a rule away.

use parvis_domain::id::ProgrammeId;
use parvis_store::{Label, StoreError};

use crate::transact::{App, AppError, Changed, Transaction};
use crate::typed;

/// Deletes a rule.
///
/// # Errors
/// `not-found`.
pub fn delete(app: &mut App, id: &str) -> Result<Changed<()>, AppError> {
    let id = typed::key(id, "id")?;
    app.transact(Label::new("change-fee-rule-delete"), |desk| {
        Ok(desk.delete_fee_rule(id)?)
    })
}

/// Deletes all the rules of a programme as a part of a larger change.
pub(crate) fn remove_all(desk: &Transaction<'_>, programme: ProgrammeId) -> Result<(), StoreError> {
    for rule in desk.fee_rules_of(programme)? {
        desk.delete_fee_rule(rule.id)?;
    }
    Ok(())
}
