//! Carrying the rules over to another programme.

use parvis_domain::fee::FeeRule;
use parvis_domain::id::ProgrammeId;
use parvis_store::StoreError;

use crate::transact::Transaction;

/// Copies the rules of a programme behind those of another, as a part of a larger change.
///
/// # Errors
/// Those of the database.
pub fn copy(desk: &Transaction<'_>, from: ProgrammeId, to: ProgrammeId) -> Result<(), StoreError> {
    let begin = desk.fee_rules_of(to)?.len();
    for (rule, position) in desk.fee_rules_of(from)?.into_iter().zip(begin..) {
        desk.insert_fee_rule(&FeeRule {
            id: desk.new_id(),
            programme: to,
            position: i32::try_from(position).unwrap_or(i32::MAX),
            ..rule
        })?;
    }
    Ok(())
}
