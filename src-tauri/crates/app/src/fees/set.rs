//! Deciding by hand what somebody owes.

use parvis_domain::registration::Registration;
use parvis_store::Label;

use crate::fee_rules::amount;
use crate::transact::{App, AppError, Changed};
use crate::typed;
use crate::view::problem::{Problem, Refusal};

/// Sets an amount with the reason for it; without an amount the rules of the programme decide again.
///
/// # Errors
/// `not-an-amount`; `reason-missing` for an amount without a reason; `not-found`.
pub fn set(app: &mut App, id: &str, amount: &str, reason: &str) -> Result<Changed<()>, AppError> {
    let id = typed::key(id, "id")?;
    let reason = typed::line(reason);
    let decided = !typed::line(amount).is_empty();
    let mut problems = Vec::new();
    let cents = amount::read(amount, "fee").unwrap_or_else(|problem| {
        problems.push(problem);
        0
    });
    if decided && reason.is_empty() {
        problems.push(Problem::new("reason-missing").on("fee_reason"));
    }
    if !problems.is_empty() {
        return Err(Refusal { problems }.into());
    }
    app.transact(Label::new("change-fee-set"), |desk| {
        let registration = desk.registration(id)?;
        Ok(desk.update_registration(&Registration {
            fee_cents: decided.then_some(cents),
            fee_reason: if decided {
                reason.clone()
            } else {
                String::new()
            },
            ..registration
        })?)
    })
}
