//! Changing one field of a rule.

use parvis_domain::fee::{FeeRule, FeeUnit};
use parvis_store::Label;

use super::{amount, payer};
use crate::transact::{App, AppError, Changed};
use crate::typed;
use crate::view::preparation::FeeRuleField;
use crate::view::problem::Problem;

/// Sets a field from what was typed. What is made free costs nothing any more; what is given an
/// amount while it is free is paid by the day.
///
/// # Errors
/// `not-a-choice`, `not-an-amount`, `not-found`.
pub fn edit(
    app: &mut App,
    id: &str,
    field: FeeRuleField,
    value: &str,
) -> Result<Changed<()>, AppError> {
    let id = typed::key(id, "id")?;
    app.transact(Label::new("change-fee-rule-edit"), |desk| {
        let mut rule = desk.fee_rule(id)?;
        set(&mut rule, field, value)?;
        Ok(desk.update_fee_rule(&rule)?)
    })
}

fn set(rule: &mut FeeRule, field: FeeRuleField, value: &str) -> Result<(), Problem> {
    use FeeRuleField as F;
    let name = field.code();
    match field {
        F::Payer => rule.payer = typed::choice(value, name, payer::from_code)?,
        F::Amount => set_amount(rule, amount::read(value, name)?),
        F::Unit => set_unit(rule, typed::choice(value, name, FeeUnit::from_code)?),
        F::Label => rule.label = typed::line(value),
    }
    Ok(())
}

fn set_amount(rule: &mut FeeRule, cents: i32) {
    rule.cents = cents;
    if rule.unit == FeeUnit::Free && cents > 0 {
        rule.unit = FeeUnit::Day;
    }
}

fn set_unit(rule: &mut FeeRule, unit: FeeUnit) {
    rule.unit = unit;
    if unit == FeeUnit::Free {
        rule.cents = 0;
    }
}
