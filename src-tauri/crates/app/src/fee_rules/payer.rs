//! Whom a rule is for, as one code: the kind, or `category-<code>`.

use parvis_domain::fee::{FeePayer, FeePayerKind};
use parvis_domain::registration::Category;

const CATEGORY: &str = "category-";

/// The code of a payer.
pub(super) fn code(payer: FeePayer) -> String {
    match payer {
        FeePayer::Category(category) => format!("{CATEGORY}{}", category.code()),
        other => other.kind().code().to_owned(),
    }
}

/// The payer of a code.
pub(super) fn from_code(code: &str) -> Option<FeePayer> {
    match code.strip_prefix(CATEGORY) {
        Some(category) => Category::from_code(category).map(FeePayer::Category),
        None => FeePayer::new(FeePayerKind::from_code(code)?, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_payer_has_a_code_of_its_own() {
        let categories = Category::ALL.iter().map(|one| FeePayer::Category(*one));
        let kinds = [FeePayer::Everyone, FeePayer::Members, FeePayer::NonMembers];
        for payer in kinds.into_iter().chain(categories) {
            assert_eq!(from_code(&code(payer)), Some(payer));
        }
        assert_eq!(from_code("category"), None);
        assert_eq!(from_code("category-nobody"), None);
    }
}
