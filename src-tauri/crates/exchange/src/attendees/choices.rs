//! The dates and workshops that one cell names: several choices become several texts.
//!
//! Deliberately not here: which session a text means; that needs the programme.

/// Splits the text of a cell into its choices.
///
/// `;` and line breaks always part choices (survey programs write them). A comma, ` / ` and `|`
/// part them only when the parts are alike, all with a figure or all without: so
/// "12 mars, 14 mars" are two choices, and "jeudi 12 mars, Lille" is one. " et " parts only whole
/// dates.
///
/// The text has passed through `clean::lines`.
pub(super) fn split(text: &str) -> Vec<String> {
    if !text.contains([';', '\n', ',', '/', '|']) && !text.contains(" et ") {
        return if text.is_empty() {
            Vec::new()
        } else {
            vec![text.to_owned()]
        };
    }
    if text.contains([';', '\n']) {
        let parts = text.split([';', '\n']).map(str::trim);
        return parts.filter(|p| !p.is_empty()).map(str::to_owned).collect();
    }
    if text.contains(" et ") {
        // "12 mars et 14 mars", but neither "12 et 14 mars" nor "matin et après-midi".
        let dated = |part: &str| {
            part.contains(|c: char| c.is_ascii_digit()) && part.contains(char::is_alphabetic)
        };
        let parts = || text.split(" et ").flat_map(|p| p.split(',')).map(str::trim);
        if parts().all(dated) {
            return parts().map(str::to_owned).collect();
        }
    }
    for separator in [" / ", " | ", ",", "/"] {
        let parts = || text.split(separator).map(str::trim);
        if text.contains(separator) && are_alike(parts) {
            return parts().map(str::to_owned).collect();
        }
    }
    vec![text.to_owned()]
}

/// Writes choices so that [`split`] gives them back.
pub(super) fn join(choices: &[String]) -> String {
    match choices {
        [only] if split(only).len() != 1 => format!("{only};"),
        _ => choices.join("; "),
    }
}

/// Parts are alike when each has letters, and either all have a figure or none has one.
///
/// Parts without letters are pieces of one date ("12/03/2026", "12, 13 et 14 mars"), unless each
/// is a whole one.
fn are_alike<'a, I: Iterator<Item = &'a str>>(parts: impl Fn() -> I) -> bool {
    let figure = |part: &str| part.bytes().any(|b| b.is_ascii_digit());
    let letters = |part: &str| part.contains(char::is_alphabetic);
    if parts().all(letters) {
        let first = parts().next().is_some_and(figure);
        return parts().all(|part| figure(part) == first);
    }
    parts().all(|p| !letters(p) && p.matches(['/', '.', '-']).count() == 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn choices_are_parted() {
        let check = |text: &str, parts: &[&str]| assert_eq!(split(text), parts, "{text:?}");
        check("", &[]);
        check("Jeudi 12 mars", &["Jeudi 12 mars"]);
        check(
            "Jeudi 12 mars;Vendredi 13 mars;",
            &["Jeudi 12 mars", "Vendredi 13 mars"],
        );
        check("12 mars\n14 mars", &["12 mars", "14 mars"]);
        check("12 mars, 14 mars", &["12 mars", "14 mars"]);
        check("jeudi 12 mars, Lille", &["jeudi 12 mars, Lille"]);
        check("Lille, Arras", &["Lille", "Arras"]);
        check("Lille / Arras", &["Lille", "Arras"]);
        check("12/03/2026", &["12/03/2026"]);
        check("12/03/2026, 14/03/2026", &["12/03/2026", "14/03/2026"]);
        check("12/03/2026 / 14/03/2026", &["12/03/2026", "14/03/2026"]);
        check("12, 13 et 14 mars", &["12, 13 et 14 mars"]);
        check("2025-11-05 20:00", &["2025-11-05 20:00"]);
        check("23 mars et 15 avril", &["23 mars", "15 avril"]);
        check(
            "2 mars, 9 mars et 16 mars",
            &["2 mars", "9 mars", "16 mars"],
        );
        check("12 et 13 mars", &["12 et 13 mars"]);
        check("Habitat et santé", &["Habitat et santé"]);
        check("Matin / Après-midi", &["Matin", "Après-midi"]);
    }

    #[test]
    fn joined_choices_part_again() {
        for choices in [
            vec!["Lille, Arras"],
            vec!["a", "b, c"],
            vec!["12 mars"],
            vec![],
        ] {
            let choices: Vec<String> = choices.into_iter().map(str::to_owned).collect();
            assert_eq!(split(&join(&choices)), choices);
        }
    }
}
