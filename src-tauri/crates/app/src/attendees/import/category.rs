//! The category that a word of a list means.

use parvis_domain::name::key;
use parvis_domain::registration::Category;

/// The category that is stated in so many words, taking part included; `None` when a tariff or
/// profile says nothing about it.
pub(super) fn stated(written: &str) -> Option<Category> {
    match category(written) {
        Category::Participant if !key(written).starts_with("particip") => None,
        other => Some(other),
    }
}

/// The category by the words for it, French or English; most people take part, and a tariff or
/// profile that says nothing else leaves it at that.
pub(super) fn category(written: &str) -> Category {
    let key = key(written);
    let begins = |stems: &[&str]| {
        key.split(' ')
            .any(|word| stems.iter().any(|stem| word.starts_with(stem)))
    };
    if begins(&[
        "intervenant",
        "conferencier",
        "speaker",
        "oratrice",
        "orateur",
    ]) {
        Category::Speaker
    } else if key
        .split(' ')
        .any(|word| matches!(word, "elu" | "elue" | "elus" | "elues" | "elected"))
    {
        Category::ElectedOfficial
    } else if begins(&["organisat", "organizer", "organiser", "staff"]) {
        Category::Organiser
    } else if begins(&["press", "journalis"]) {
        Category::Press
    } else {
        Category::Participant
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_lists() {
        let check = |written, expected| assert_eq!(category(written), expected, "{written}");
        check("Intervenante", Category::Speaker);
        check("Élu·e", Category::ElectedOfficial);
        check("Élue locale", Category::ElectedOfficial);
        check("Équipe d’organisation", Category::Organiser);
        check("Presse", Category::Press);
        check("Journaliste", Category::Press);
        for written in [
            "",
            "Participant",
            "Tarif réduit",
            "Agent territorial",
            "Réélu ?",
        ] {
            check(written, Category::Participant);
        }
        assert_eq!(stated("Participante"), Some(Category::Participant));
        assert_eq!(stated("Tarif réduit"), None);
        assert_eq!(stated("Presse"), Some(Category::Press));
    }
}
