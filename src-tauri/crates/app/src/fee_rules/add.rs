//! A further rule.

use parvis_domain::fee::{FeeRule, FeeUnit};
use parvis_store::Label;

use super::{amount, payer};
use crate::transact::{App, AppError, Changed};
use crate::typed;
use crate::view::preparation::FeeRuleDraft;

/// Adds a rule after the others of a programme and gives its key back. The amount of one that is
/// free is 0, whatever was typed.
///
/// # Errors
/// `not-a-choice`, `not-an-amount`, `not-found`.
pub fn add(
    app: &mut App,
    programme_id: &str,
    draft: &FeeRuleDraft,
) -> Result<Changed<String>, AppError> {
    let programme = typed::key(programme_id, "programme_id")?;
    let payer = typed::choice(&draft.payer, "payer", payer::from_code)?;
    let unit = typed::choice(&draft.unit, "unit", FeeUnit::from_code)?;
    let cents = match unit {
        FeeUnit::Free => 0,
        _ => amount::read(&draft.amount, "amount")?,
    };
    app.transact(Label::new("change-fee-rule-add"), |desk| {
        let programme = desk.programme(programme)?.id;
        let others = desk.fee_rules_of(programme)?;
        let rule = FeeRule {
            id: desk.new_id(),
            programme,
            position: others.last().map_or(0, |last| last.position + 1),
            payer,
            cents,
            unit,
            label: typed::line(&draft.label),
        };
        desk.insert_fee_rule(&rule)?;
        Ok(rule.id.to_string())
    })
}
