//! What lists ask about the meal: whether somebody stays for it, whether they want a kind that the
//! header names, or what they eat.
//!
//! Deliberately not here: counting meals for the caterer.

use super::answers;
use super::fold::fold;

/// What one eats with others.
const NOUNS: [&str; 8] = [
    "dejeuner",
    "dejeuners",
    "repas",
    "diner",
    "buffet",
    "cocktail",
    "lunch",
    "meal",
];

/// How words begin that say what kind of meal it is.
const KINDS: [&str; 11] = [
    "vegeta", "vegan", "halal", "hallal", "casher", "cacher", "kasher", "gluten", "lactose",
    "porc", "viande",
];

/// How words begin that ask what somebody eats.
const OPEN: [&str; 6] = [
    "regime",
    "alimentaire",
    "allergi",
    "dietary",
    "type",
    "menu",
];

fn begins(words: &[&str], stems: &[&str]) -> bool {
    words
        .iter()
        .any(|word| stems.iter().any(|stem| word.starts_with(stem)))
}

/// Whether the words of a folded header ask about the meal.
pub(super) fn is_asked(words: &[&str]) -> bool {
    begins(words, &["alimentaire", "allergi", "dietary"])
        || words.iter().any(|word| NOUNS.contains(word))
        || words.contains(&"regime") && words.len() <= 6
}

/// Whether a header asks whether somebody stays for a meal, and not what they eat.
pub(super) fn asks_to_stay(header: &str) -> bool {
    let key = fold(header);
    let words: Vec<&str> = key.split(' ').collect();
    !begins(&words, &OPEN) && !begins(&words, &KINDS)
}

/// Adds the answer of a cell to what is known of somebody's meal.
///
/// A tick under "Repas végétarien" is the header; a yes or no under "Participera au déjeuner" is the
/// noun with the answer, so that the caterer's numbers say what they count. Of several columns with
/// such answers the whole header tells them apart (`several`). "Aucun régime" is nothing.
pub(super) fn add(meal: &mut String, header: &str, text: &str, several: bool) {
    let key = fold(header);
    let words: Vec<&str> = key.split(' ').collect();
    let open = begins(&words, &OPEN);
    let named = !open && begins(&words, &KINDS);
    let answer = fold(text);
    let said = match answers::yes_or_no(&answer) {
        Some(true) if named => header.trim_end_matches([' ', ':', '?', '*']).to_owned(),
        Some(false) if named || open => return,
        Some(stays) if !open => {
            let answer = if stays { "oui" } else { "non" };
            format!("{} : {answer}", subject(header, several))
        }
        _ if answers::is_nothing(&answer) || is_usual(&answer) => return,
        _ => text.to_owned(),
    };
    if meal.split(", ").any(|known| known == said) {
        return;
    }
    if !meal.is_empty() {
        meal.push_str(", ");
    }
    meal.push_str(&said);
}

/// "Aucun régime particulier", "pas d'allergie".
fn is_usual(key: &str) -> bool {
    let none = ["aucun ", "aucune ", "pas de ", "pas d ", "sans "]
        .iter()
        .any(|start| key.starts_with(start));
    let words: Vec<&str> = key.split(' ').collect();
    none && begins(
        &words,
        &["regime", "allergi", "restriction", "contrainte", "particul"],
    )
}

/// What a yes or no is about: the noun as the header writes it, else the header before its colon.
fn subject(header: &str, several: bool) -> String {
    let noun = header
        .split(|c: char| !c.is_alphanumeric())
        .find(|word| NOUNS.contains(&fold(word).as_str()));
    match noun {
        Some(noun) if !several => {
            let mut letters = noun.chars();
            let first = letters.next().map(|c| c.to_uppercase().to_string());
            first.unwrap_or_default() + letters.as_str()
        }
        _ => {
            let header = header.split([':', '?']).next().unwrap_or(header);
            header.replace(',', "").trim().to_owned()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(cells: &[(&str, &str)], meal_is: &str) {
        let mut meal = String::new();
        for (header, text) in cells {
            let several = cells.iter().filter(|(header, _)| asks_to_stay(header));
            add(&mut meal, header, text, several.count() > 1);
        }
        assert_eq!(meal, meal_is, "{cells:?}");
    }

    #[test]
    fn answers_are_told_in_words_of_the_list() {
        check(&[("Régime alimentaire", "Végétarien")], "Végétarien");
        check(&[("Régime alimentaire", "Non")], "");
        check(&[("Régime alimentaire", "aucun régime particulier")], "");
        check(&[("Repas végétarien", "x")], "Repas végétarien");
        check(&[("Repas végétarien", "non")], "");
        check(
            &[("Participera au déjeuner : oui/non", "Oui")],
            "Déjeuner : oui",
        );
        check(&[("déjeuner", "0")], "Déjeuner : non");
        check(&[("Déjeuner", "Sans porc")], "Sans porc");
        check(
            &[
                ("Déjeuner du 12 mars", "oui"),
                ("Déjeuner du 13 mars", "non"),
            ],
            "Déjeuner du 12 mars : oui, Déjeuner du 13 mars : non",
        );
        check(
            &[("Déjeuner", "oui"), ("Régime", "Sans porc")],
            "Déjeuner : oui, Sans porc",
        );
    }
}
