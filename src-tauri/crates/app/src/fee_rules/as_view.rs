//! A rule as the window shows it.

use parvis_domain::fee::FeeRule;

use super::payer;
use crate::view::preparation::FeeRuleView;

/// The rule.
pub(crate) fn view(rule: &FeeRule) -> FeeRuleView {
    FeeRuleView {
        id: rule.id.to_string(),
        payer: payer::code(rule.payer),
        cents: rule.cents,
        unit: rule.unit.code().to_owned(),
        label: rule.label.clone(),
    }
}
