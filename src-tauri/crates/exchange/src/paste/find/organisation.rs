//! What looks like the name of an organisation.
//!
//! Deliberately not here: any list of organisations; only the words that such names begin with.

use super::super::folded;
use super::pattern;
use regex::Regex;
use std::sync::LazyLock;

/// Words that begin the name of an organisation, folded.
const FIRST: &[&str] = &[
    "academie",
    "adil",
    "agence",
    "amicale",
    "anct",
    "ars",
    "association",
    "bailleur",
    "banlieue",
    "banque",
    "bibliotheque",
    "bureau",
    "ca",
    "cabinet",
    "caf",
    "caisse",
    "ccas",
    "centre",
    "cgt",
    "chambre",
    "cite",
    "club",
    "cnfpt",
    "cnrs",
    "collectif",
    "college",
    "comite",
    "commune",
    "communaute",
    "compagnie",
    "confederation",
    "conseil",
    "cooperative",
    "ddcs",
    "ddets",
    "ddtm",
    "delegation",
    "departement",
    "dreal",
    "dreets",
    "direction",
    "ecole",
    "education",
    "entreprise",
    "epci",
    "espace",
    "etat",
    "federation",
    "fondation",
    "fonds",
    "france",
    "groupe",
    "groupement",
    "habitat",
    "patrimoine",
    "immobiliere",
    "secours",
    "emmaus",
    "haut",
    "hopital",
    "inserm",
    "inspection",
    "institut",
    "laboratoire",
    "ligue",
    "lycee",
    "mairie",
    "maison",
    "mediatheque",
    "metropole",
    "mission",
    "ministere",
    "mutuelle",
    "observatoire",
    "office",
    "ong",
    "pays",
    "plaine",
    "plateforme",
    "pole",
    "prefecture",
    "protection",
    "rectorat",
    "region",
    "regie",
    "reseau",
    "secretariat",
    "service",
    "sciences",
    "societe",
    "syndicat",
    "theatre",
    "tribunal",
    "union",
    "universite",
    "urssaf",
    "ville",
];

/// Words that begin the names of places where one meets, which are no people either.
const PLACES: &[&str] = &[
    "amphitheatre",
    "auditorium",
    "campus",
    "chateau",
    "gare",
    "halle",
    "hotel",
    "palais",
    "parc",
    "quai",
    "salle",
    "salon",
    "salons",
    "batiment",
    "esplanade",
    "rue",
    "avenue",
    "boulevard",
    "place",
    "allee",
    "cours",
    "square",
    "impasse",
    "chemin",
    "route",
    "gymnase",
    "cinema",
];

/// Whether the first word of a text is one that begins the name of an organisation.
pub(in super::super) fn begins_with_word(text: &str) -> bool {
    let key = folded(text);
    let first = key.split(' ').next().unwrap_or_default();
    FIRST.contains(&first)
}

/// Whether the first word of a text is one that begins the name of a place.
pub(in super::super) fn begins_with_place(text: &str) -> bool {
    let key = folded(text);
    let first = key.split(' ').next().unwrap_or_default();
    PLACES.contains(&first)
}

/// Whether a word is part of such names and hardly of a person's.
pub(in super::super) fn is_word(word: &str) -> bool {
    let key = folded(word);
    FIRST.contains(&key.as_str()) || PLACES.contains(&key.as_str())
}

/// Whether a text looks like the name of an organisation: a word for one, an acronym, or a
/// capital.
pub(in super::super) fn is_like(text: &str) -> bool {
    let text = text.trim();
    let capital = super::first_letter(text).is_some_and(char::is_uppercase);
    !text.is_empty() && text.chars().count() <= 140 && (capital || begins_with_word(text))
}

/// Whether a text is one word of capitals: "IREV", "USH".
pub(in super::super) fn is_acronym_like(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic());
    !text.contains([' ', '-'])
        && text.chars().count() <= 6
        && letters.clone().count() >= 2
        && letters.clone().all(char::is_uppercase)
}

/// Without the article before a name: "la DDETS", "l'IREV".
pub(in super::super) fn without_article(text: &str) -> &str {
    static ARTICLE: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)^(?:(?:la|le|les|du|de la|des|de|à la|au|aux|par)\s+|(?:par |de |à )?l['’]\s*|d['’]\s*)",
        )
    });
    let text = text.trim();
    ARTICLE
        .find(text)
        .map_or(text, |found| text[found.end()..].trim())
}

/// The names beside a label: parted by semicolons when there are any, and then taken as they are.
pub(in super::super) fn listed(text: &str) -> Vec<String> {
    if !text.contains(';') {
        return list(text);
    }
    let names = text.split(';').map(str::trim);
    names
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The names of a list: "l'ODAS et le CGET", "APES / USH", "Ville de Lille, IREV".
pub(in super::super) fn list(text: &str) -> Vec<String> {
    static JOINT: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)\s*(?:;|\s/\s|\s\|\s|\t|\s[–—•·]\s|,\s+|\s+(?:et|&|ainsi que)\s+(?:(?:la|le|les|du|de la|des|par)\s+|(?:de |par )?l['’])?)",
        )
    });
    let mut names: Vec<String> = Vec::new();
    let mut from = 0;
    let mut parts: Vec<(&str, &str)> = Vec::new();
    let mut joint = "";
    for found in JOINT.find_iter(text) {
        parts.push((joint, &text[from..found.start()]));
        joint = found.as_str();
        from = found.end();
    }
    parts.push((joint, &text[from..]));
    for (joint, part) in parts {
        let name = without_article(super::bare(part));
        if name.is_empty() {
            continue;
        }
        // "Union des bailleurs et amis": a name goes on in small letters.
        match names.last_mut() {
            Some(before) if super::begins_small(name) && !begins_with_word(name) => {
                before.push_str(joint);
                if !joint.ends_with(' ') && !joint.ends_with(['\'', '’']) {
                    before.push(' ');
                }
                before.push_str(part.trim());
            }
            _ => names.push(name.trim_end_matches(['.', ' ']).to_owned()),
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_of_names() {
        assert_eq!(list("l’ODAS et le CGET"), ["ODAS", "CGET"]);
        assert_eq!(list("APES / USH"), ["APES", "USH"]);
        assert_eq!(
            list("la Ville de Lille, l'IREV"),
            ["Ville de Lille", "IREV"]
        );
        assert_eq!(
            list("Union des amis et voisins"),
            ["Union des amis et voisins"]
        );
    }
}
