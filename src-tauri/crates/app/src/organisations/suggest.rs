//! Names of organisations for what somebody has begun to type.

use parvis_domain::name;
use parvis_domain::organisation::Organisation;

use crate::transact::{App, AppError};

/// As many as fit under a field.
const SUGGESTIONS: usize = 8;

/// Official names of which a word, or the acronym, begins with what was typed: those that begin
/// with it come first, each part in the order of the alphabet, without regard to accents.
pub fn suggest(app: &App, prefix: &str) -> Result<Vec<String>, AppError> {
    let prefix = name::key(prefix);
    if prefix.is_empty() {
        return Ok(Vec::new());
    }
    let known = app.store().organisations()?;
    Ok(best(&prefix, &known))
}

/// `known` is in the order of the alphabet already.
fn best(prefix: &str, known: &[Organisation]) -> Vec<String> {
    let mut found: Vec<(u8, &str)> = known
        .iter()
        .filter_map(|organisation| Some((closeness(prefix, organisation)?, &*organisation.name)))
        .collect();
    found.sort_by_key(|(closeness, _)| *closeness);
    found.dedup();
    found
        .into_iter()
        .take(SUGGESTIONS)
        .map(|(_, name)| name.to_owned())
        .collect()
}

fn closeness(prefix: &str, organisation: &Organisation) -> Option<u8> {
    let name = name::key(&organisation.name);
    if name.starts_with(prefix) || name::key(&organisation.acronym).starts_with(prefix) {
        Some(0)
    } else if format!(" {name}").contains(&format!(" {prefix}")) {
        Some(1)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn names_that_begin_with_it_come_before_words_that_do() {
        let mut known: Vec<_> = ["Agence de l’Écluse", "Écluse et compagnie", "Ville de Lys"]
            .map(|name| Organisation::named(Uuid::nil().into(), name))
            .to_vec();
        known[2].acronym = "ECL".to_owned();
        let check = |prefix, expected: &[&str]| assert_eq!(best(prefix, &known), expected);
        check(
            "ecl",
            &["Écluse et compagnie", "Ville de Lys", "Agence de l’Écluse"],
        );
        check("ecluse et", &["Écluse et compagnie"]);
        check("gence", &[]);
    }
}
