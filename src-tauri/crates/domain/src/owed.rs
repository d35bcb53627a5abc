//! What somebody owes for a programme by its rules, and which rule says so.
//!
//! Deliberately not here: which days somebody takes part in, whether their territory is a member,
//! and the words for the reason.

use crate::fee::{FeePayer, FeeRule, FeeUnit, HIGHEST};
use crate::registration::Category;

/// What is known of the territory somebody comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It is a member of the centre.
    Member,
    /// It is known and no member.
    NonMember,
    /// Nobody noted it: the rules for other territories hold, and it is to be checked.
    Unknown,
}

/// An amount by a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Owed<'a> {
    /// The rule that is for them.
    pub rule: &'a FeeRule,
    /// The amount in cents.
    pub cents: i32,
}

/// The first rule that is for somebody, with what it makes of so many days; `None` when no rule is
/// for them. Who takes part in no day owes nothing, whatever the rule.
pub fn by_rules(
    rules: &[FeeRule],
    category: Category,
    standing: Standing,
    days: i32,
) -> Option<Owed<'_>> {
    let rule = rules
        .iter()
        .find(|rule| is_for(rule.payer, category, standing))?;
    let cents = match rule.unit {
        _ if days <= 0 => 0,
        FeeUnit::Free => 0,
        FeeUnit::Day => rule.cents.saturating_mul(days).min(HIGHEST),
        FeeUnit::Programme => rule.cents,
    };
    Some(Owed { rule, cents })
}

fn is_for(payer: FeePayer, category: Category, standing: Standing) -> bool {
    match payer {
        FeePayer::Everyone => true,
        FeePayer::Members => standing == Standing::Member,
        FeePayer::NonMembers => standing != Standing::Member,
        FeePayer::Category(only) => only == category,
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn rules() -> Vec<FeeRule> {
        let rule = |payer, cents, unit| FeeRule {
            id: Uuid::nil().into(),
            programme: Uuid::nil().into(),
            position: 0,
            payer,
            cents,
            unit,
            label: String::new(),
        };
        vec![
            rule(FeePayer::Category(Category::Speaker), 0, FeeUnit::Free),
            rule(FeePayer::Members, 5_000, FeeUnit::Programme),
            rule(FeePayer::NonMembers, 15_000, FeeUnit::Day),
        ]
    }

    #[test]
    fn the_first_rule_for_somebody_holds() {
        let rules = rules();
        let cents = |category, standing, days| {
            by_rules(&rules, category, standing, days).map(|owed| owed.cents)
        };
        use Category::{Participant, Speaker};
        assert_eq!(cents(Speaker, Standing::NonMember, 2), Some(0));
        assert_eq!(cents(Participant, Standing::Member, 2), Some(5_000));
        assert_eq!(cents(Participant, Standing::NonMember, 2), Some(30_000));
        assert_eq!(cents(Participant, Standing::Unknown, 1), Some(15_000));
        assert_eq!(cents(Participant, Standing::Member, 0), Some(0));
        assert_eq!(
            cents(Participant, Standing::Unknown, i32::MAX),
            Some(HIGHEST)
        );
    }

    #[test]
    fn without_a_rule_for_them_nothing_is_said() {
        let only = &rules()[..1];
        assert_eq!(by_rules(only, Category::Press, Standing::Member, 1), None);
        assert_eq!(by_rules(&[], Category::Press, Standing::Member, 1), None);
    }
}
