//! The rules in one sentence: "gratuit pour les territoires adhérents ; 150 € par jour et par agent
//! pour les autres".
//!
//! Deliberately absent: where the sentence stands, which decides whether it begins with a capital.

use parvis_domain::fee::{FeePayer, FeeRule, FeeUnit};

use crate::words::Catalogue;

/// The sentence; empty without rules. Whoever is left over after the members is "the others".
pub fn in_words(words: &Catalogue, rules: &[FeeRule]) -> String {
    let mut sentence = String::new();
    let mut members_told = false;
    for rule in rules {
        let part = one(words, rule, members_told);
        members_told |= rule.payer == FeePayer::Members;
        sentence = match sentence.as_str() {
            "" => part,
            before => words.with("fee-and", &[("before", before), ("after", &part)]),
        };
    }
    sentence
}

fn one(words: &Catalogue, rule: &FeeRule, members_told: bool) -> String {
    let amount = match rule.unit {
        _ if rule.is_free() => words.text("fee-free"),
        FeeUnit::Programme => words.with("fee-programme", &[("amount", &words.euros(rule.cents))]),
        FeeUnit::Day | FeeUnit::Free => {
            words.with("fee-day", &[("amount", &words.euros(rule.cents))])
        }
    };
    match payers(words, rule, members_told).as_str() {
        "" => amount,
        payers => words.with("fee-for", &[("amount", &amount), ("payers", payers)]),
    }
}

/// For whom, in the centre's own words or the usual ones; nothing for everybody who pays.
fn payers(words: &Catalogue, rule: &FeeRule, members_told: bool) -> String {
    match rule.payer {
        _ if !rule.label.is_empty() => rule.label.clone(),
        FeePayer::Everyone if rule.is_free() => words.text("fee-payers-everyone"),
        FeePayer::Everyone => String::new(),
        FeePayer::NonMembers if members_told => words.text("fee-payers-others"),
        FeePayer::Category(category) => words.choice("fee-payers", category.code()),
        FeePayer::Members | FeePayer::NonMembers => {
            words.choice("fee-payers", rule.payer.kind().code())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;
    use parvis_domain::registration::Category;
    use uuid::Uuid;

    fn rule(payer: FeePayer, cents: i32, unit: FeeUnit) -> FeeRule {
        FeeRule {
            id: Uuid::nil().into(),
            programme: Uuid::nil().into(),
            position: 0,
            payer,
            cents,
            unit,
            label: String::new(),
        }
    }

    fn check(rules: &[FeeRule], french: &str, english: &str) {
        let said = |language| in_words(&Catalogue::new(language), rules).replace('\u{a0}', " ");
        assert_eq!(said(Language::French), french);
        assert_eq!(said(Language::English), english);
    }

    #[test]
    fn rules_are_said_in_one_sentence() {
        check(&[], "", "");
        check(
            &[
                rule(FeePayer::Members, 0, FeeUnit::Free),
                rule(FeePayer::NonMembers, 15_000, FeeUnit::Day),
            ],
            "gratuit pour les territoires adhérents ; 150 € par jour et par personne pour les autres",
            "free for member territories; €150 a day for each person for the others",
        );
        check(
            &[rule(FeePayer::Everyone, 120_050, FeeUnit::Programme)],
            "1 200,50 € par personne pour tout le programme",
            "€1,200.50 for each person for the whole programme",
        );
        check(
            &[rule(FeePayer::Everyone, 0, FeeUnit::Day)],
            "gratuit pour tous",
            "free for everyone",
        );
    }

    #[test]
    fn the_others_are_named_when_the_members_were_not() {
        check(
            &[rule(FeePayer::NonMembers, 15_000, FeeUnit::Day)],
            "150 € par jour et par personne pour les territoires non adhérents",
            "€150 a day for each person for other territories",
        );
    }

    #[test]
    fn the_words_of_the_centre_come_before_the_usual_ones() {
        let mut own = rule(FeePayer::Category(Category::Press), 0, FeeUnit::Free);
        check(
            std::slice::from_ref(&own),
            "gratuit pour la presse",
            "free for the press",
        );
        own.label = "les journalistes".to_owned();
        check(
            &[own],
            "gratuit pour les journalistes",
            "free for les journalistes",
        );
    }
}
