//! What a programme costs whom, as rules.
//!
//! Deliberately not here: what a person owes, and the words for a rule.

use crate::choice;
use crate::id::{FeeRuleId, ProgrammeId};
use crate::registration::Category;

/// The highest amount of a rule, in cents.
pub const HIGHEST: i32 = 99_999_999;

/// Whom a rule is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FeePayer {
    /// Everybody.
    Everyone,
    /// People of territories that are members of the centre.
    Members,
    /// People of other territories.
    NonMembers,
    /// Those who attend as this.
    Category(Category),
}

choice! {
    /// The kinds of [`FeePayer`].
    FeePayerKind {
        /// Everybody.
        Everyone => "everyone",
        /// People of territories that are members of the centre.
        Members => "members",
        /// People of other territories.
        NonMembers => "non-members",
        /// Those who attend as something.
        Category => "category",
    }
}

impl FeePayer {
    /// Which kind it is.
    pub const fn kind(self) -> FeePayerKind {
        match self {
            Self::Everyone => FeePayerKind::Everyone,
            Self::Members => FeePayerKind::Members,
            Self::NonMembers => FeePayerKind::NonMembers,
            Self::Category(_) => FeePayerKind::Category,
        }
    }

    /// The category; none for the other kinds.
    pub const fn category(self) -> Option<Category> {
        match self {
            Self::Category(category) => Some(category),
            _ => None,
        }
    }

    /// The payer of a kind; of a category only when there is one.
    pub fn new(kind: FeePayerKind, category: Option<Category>) -> Option<Self> {
        match kind {
            FeePayerKind::Everyone => Some(Self::Everyone),
            FeePayerKind::Members => Some(Self::Members),
            FeePayerKind::NonMembers => Some(Self::NonMembers),
            FeePayerKind::Category => category.map(Self::Category),
        }
    }
}

choice! {
    /// What the amount of a rule is for.
    FeeUnit {
        /// One person on one day.
        Day => "day",
        /// One person, for the whole programme.
        Programme => "programme",
        /// Nothing is paid; the amount is 0.
        Free => "free",
    }
}

/// One rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeeRule {
    /// Its key.
    pub id: FeeRuleId,
    /// The programme it is for.
    pub programme: ProgrammeId,
    /// The order among the rules, from 0: the first one that is for somebody holds.
    pub position: i32,
    /// Whom it is for.
    pub payer: FeePayer,
    /// The amount in cents, from 0 to [`HIGHEST`].
    pub cents: i32,
    /// What the amount is for.
    pub unit: FeeUnit,
    /// The payers in the centre's own words ("agents de l’État"), when the usual ones are not right.
    pub label: String,
}

impl FeeRule {
    /// Whether nothing is paid.
    pub fn is_free(&self) -> bool {
        self.unit == FeeUnit::Free || self.cents == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_payer_is_made_again_of_its_parts() {
        let all = [
            FeePayer::Everyone,
            FeePayer::Members,
            FeePayer::NonMembers,
            FeePayer::Category(Category::Press),
        ];
        for payer in all {
            assert_eq!(FeePayer::new(payer.kind(), payer.category()), Some(payer));
        }
        assert_eq!(FeePayer::new(FeePayerKind::Category, None), None);
    }
}
