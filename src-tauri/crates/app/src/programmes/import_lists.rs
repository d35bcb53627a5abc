//! The lists of a programme file that hang on the programme alone: preparations and fees.
//!
//! Deliberately absent: the form of the file (room `exchange`).

use parvis_domain::fee::{self, FeePayer, FeeRule, FeeUnit};
use parvis_domain::id::ProgrammeId;
use parvis_domain::preparation::{Due, FARTHEST, Preparation};
use parvis_exchange::programme as file;
use parvis_store::StoreError;

use crate::transact::Transaction;
use crate::typed;
use crate::view::problem::Problem;

/// What the file's form allows and the rules do not.
pub(super) fn faults(document: &file::Document) -> Vec<Problem> {
    let amounts = document.fee_rules.iter().enumerate();
    let amounts = amounts.filter(|(_, rule)| rule.cents > fee::HIGHEST);
    let amounts = amounts.map(|(at, rule)| {
        Problem::new("not-an-amount")
            .on(&format!("fee_rules[{at}].cents"))
            .with("value", rule.cents)
    });
    let days = document.preparations.iter().enumerate();
    let days = days.filter_map(|(at, line)| match line.due {
        file::Due::Days { days } if days.unsigned_abs() > FARTHEST.unsigned_abs() => Some(
            Problem::new("not-a-due-day")
                .on(&format!("preparations[{at}].days"))
                .with("value", days),
        ),
        _ => None,
    });
    amounts.chain(days).collect()
}

/// Writes both lists.
pub(super) fn write(
    desk: &Transaction<'_>,
    programme: ProgrammeId,
    document: &file::Document,
) -> Result<(), StoreError> {
    for (position, said) in (0..).zip(&document.fee_rules) {
        // Reading refuses a rule for a category that does not say which.
        let payer = FeePayer::new(said.payer, said.category).unwrap_or(FeePayer::Everyone);
        let free = said.unit == FeeUnit::Free;
        desk.insert_fee_rule(&FeeRule {
            id: desk.new_id(),
            programme,
            position,
            payer,
            cents: if free { 0 } else { said.cents },
            unit: said.unit,
            label: typed::line(&said.label),
        })?;
    }
    for (position, said) in (0..).zip(&document.preparations) {
        desk.insert_preparation(&Preparation {
            id: desk.new_id(),
            programme,
            position,
            title: typed::line(&said.title),
            due: match said.due {
                file::Due::Days { days } => Due::Days(days),
                file::Due::On { date } => Due::On(date),
            },
            done: said.done,
        })?;
    }
    Ok(())
}
