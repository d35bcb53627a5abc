//! Putting a rule at another place among those of its programme.

use parvis_store::Label;

use crate::order::{numbered, with_at};
use crate::transact::{App, AppError, Changed};
use crate::typed;

/// Puts a rule at a position, counted from 0.
///
/// # Errors
/// `not-found`.
pub fn move_to(app: &mut App, id: &str, position: i32) -> Result<Changed<()>, AppError> {
    let id = typed::key(id, "id")?;
    app.transact(Label::new("change-fee-rule-move"), |desk| {
        let siblings = desk.fee_rules_of(desk.fee_rule(id)?.programme)?;
        let siblings: Vec<_> = siblings.iter().map(|rule| rule.id).collect();
        for (position, sibling) in numbered(with_at(&siblings, id, position)) {
            desk.set_fee_rule_position(sibling, position)?;
        }
        Ok(())
    })
}
