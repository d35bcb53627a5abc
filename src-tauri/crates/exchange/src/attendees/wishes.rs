//! What headers and cells say of workshops that somebody would like: whether a question asks for
//! wishes, which choice a header is about, and the choices of a cell.
//!
//! A header that asks what somebody *would like* or is a *first choice* is a wish, which the
//! allotment weighs; "Atelier" and "Choix de l'atelier" are settled, and give a place.
//!
//! Deliberately not here: which workshop is meant; that needs the programme.

use super::answers;
use super::choices;
use super::fold::fold;

/// Whether the words of a folded header ask for a wish.
pub(super) fn is_asked(words: &[&str]) -> bool {
    let begins = |stems: &[&str]| {
        words
            .iter()
            .any(|word| stems.iter().any(|stem| word.starts_with(stem)))
    };
    let workshop = begins(&["atelier", "workshop"]);
    let would = begins(&["souhait", "voeu", "prefer", "priorit"]);
    let which = begins(&["quel", "which"]);
    let dated = begins(&["date", "jour", "seance", "session"]);
    workshop && (would || which && !dated || ranked(words).is_some())
        || !dated && words.len() <= 5 && ranked(words).is_some()
}

/// The rank that "choix 1", "1er choix" or "voeu n° 2" gives.
fn ranked(words: &[&str]) -> Option<u32> {
    let at = words.iter().position(|word| {
        matches!(
            *word,
            "choix" | "choice" | "voeu" | "souhait" | "priorite" | "preference"
        )
    })?;
    let after = match words.get(at + 1) {
        Some(&("n" | "no" | "numero")) => words.get(at + 2),
        word => word,
    };
    let before = at.checked_sub(1).and_then(|at| words.get(at));
    after
        .and_then(|word| word.parse().ok())
        .or_else(|| before.and_then(|word| ordinal(word)))
        .filter(|rank| (1..=20).contains(rank))
}

fn ordinal(word: &str) -> Option<u32> {
    Some(match word {
        "premier" | "premiere" | "first" | "1er" | "1ere" | "1st" => 1,
        "deuxieme" | "second" | "seconde" | "2nd" | "2nde" => 2,
        "troisieme" | "third" | "3rd" => 3,
        "quatrieme" | "fourth" => 4,
        "cinquieme" => 5,
        _ => {
            let digits = word.trim_end_matches(|c: char| !c.is_ascii_digit());
            match &word[digits.len()..] {
                "e" | "eme" | "ieme" | "th" => digits.parse().ok()?,
                _ => return None,
            }
        }
    })
}

/// Which choice a header asks for: 2 for "Atelier du matin : 2e choix"; `None` when it does not say.
///
/// ```
/// use parvis_exchange::attendees::wished_rank;
///
/// assert_eq!(wished_rank("Atelier du matin : choix n° 2"), Some(2));
/// assert_eq!(wished_rank("Atelier 2"), None);
/// ```
pub fn wished_rank(header: &str) -> Option<u32> {
    ranked(&fold(header).split(' ').collect::<Vec<_>>())
}

/// The choices of a cell, in their order.
pub fn wished_choices(text: &str) -> Vec<String> {
    choices::split(text)
}

/// Whether a cell is a tick or a yes, or a no; `None` when it says something else.
pub fn says_yes(text: &str) -> Option<bool> {
    answers::yes_or_no(&fold(text))
}

/// Whether the answer says that every workshop is as welcome, or none.
pub fn has_no_wish(text: &str) -> bool {
    let key = fold(text);
    answers::is_nothing(&key)
        || matches!(
            key.as_str(),
            "indifferent"
                | "indifferente"
                | "peu importe"
                | "sans preference"
                | "n importe"
                | "n importe lequel"
                | "pas de preference"
                | "aucune preference"
                | "aucun atelier"
                | "aucun des deux"
                | "no preference"
                | "sans avis"
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_say_which_choice_they_ask_for() {
        let check = |header: &str, rank| assert_eq!(wished_rank(header), rank, "{header}");
        check("Atelier du matin : choix 1", Some(1));
        check("Choix n°2", Some(2));
        check("2ème choix d’atelier", Some(2));
        check("Premier choix", Some(1));
        check("Vœu 3", Some(3));
        check("Atelier souhaité", None);
        check("Choix de l’atelier 2", None);
    }

    #[test]
    fn no_preference_is_no_wish() {
        for text in ["Indifférent", "aucune", "Peu importe", "-"] {
            assert!(has_no_wish(text), "{text}");
        }
        assert!(!has_no_wish("Se loger"));
    }
}
