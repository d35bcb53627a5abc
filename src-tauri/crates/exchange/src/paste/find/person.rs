//! The name of a person at the beginning of a text.
//!
//! Deliberately not here: any list of given names. Capitals, civilities and what follows tell.

use super::super::folded;
use super::{kind, organisation};
use crate::attendees::names::split;

/// A name that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in super::super) struct Found {
    pub(in super::super) civility: String,
    pub(in super::super) given: String,
    pub(in super::super) family: String,
    /// The writing itself says that it is a name: capitals or a civility.
    pub(in super::super) certain: bool,
    /// Where the name ends, in bytes.
    pub(in super::super) end: usize,
}

/// The most words of a name, with its particles.
const MOST: usize = 6;

/// The name that a text begins with.
pub(in super::super) fn leading(text: &str) -> Option<Found> {
    let (civility, from) = civility(text);
    let mut end = from;
    let mut words: Vec<&str> = Vec::new();
    let mut capitals = false;
    for (at, word) in tokens(text, from) {
        let name = word.trim_end_matches([',', ';', ':', ')', '(', '*']);
        let is_caps = in_capitals(name);
        // After "Prénom NOM" a word with one capital is a function or a body.
        let over = capitals && !is_caps && words.len() > 1 && !is_particle(name);
        if over || words.len() == MOST || !is_of_a_name(name) || mandate_word(name, words.len()) {
            break;
        }
        capitals |= is_caps && !words.is_empty();
        words.push(name);
        end = at + name.len();
        if name.len() < word.len() {
            break;
        }
    }
    while words
        .last()
        .is_some_and(|word| is_particle(word) && !in_capitals(word))
    {
        let last = words.pop()?;
        end = text[..end].rfind(last)?;
    }
    let end = text[..end].trim_end().len();
    accept(text, &civility, &words, end)
}

fn accept(text: &str, civility: &str, words: &[&str], end: usize) -> Option<Found> {
    let some_name = words.iter().filter(|w| !is_particle(w)).count();
    if some_name == 0
        || (some_name < 2 && civility.is_empty())
        || words.iter().any(|w| is_no_name(w))
    {
        return None;
    }
    let first = words.first()?;
    // "CHU de Dijon" is a body: a short word in capitals before "de".
    let acronym = words.len() > 1
        && civility.is_empty()
        && first.chars().count() <= 5
        && in_capitals(first)
        && ["de", "du", "des"].contains(&words[1]);
    if acronym {
        return None;
    }
    if is_article(first) {
        return None;
    }
    let names = split(&words.join(" "), None);
    let with_capitals = names.certain && !names.given.is_empty();
    // A single word after a civility is the family name; two words in capitals are a heading.
    let all_capitals = words
        .iter()
        .all(|w| in_capitals(w) || is_particle_in_capitals(w));
    if all_capitals && civility.is_empty() && !told_by_function(text, end, some_name) {
        return None;
    }
    if all_capitals && words.len() > 1 {
        // A text in capitals has the given name first, as programmes do.
        let (given, family) = (words[0], words[1..].join(" "));
        return Some(Found {
            civility: civility.to_owned(),
            given: with_one_capital(given),
            family,
            certain: !civility.is_empty(),
            end,
        });
    }
    let small = begins_like_a_name(text, end);
    let certain = with_capitals || !civility.is_empty();
    (certain || (some_name <= 3 && small)).then(|| Found {
        civility: civility.to_owned(),
        given: names.given,
        family: names.family,
        certain,
        end,
    })
}

/// "MARTINE DELATTRE, BÉNÉVOLE": in a text all in capitals the function tells a name.
fn told_by_function(text: &str, end: usize, words: usize) -> bool {
    let rest = text[end..].trim_start();
    (2..=3).contains(&words)
        && rest.starts_with([',', '(', '–', '-'])
        && super::function::is_function(super::bare(rest.trim_start_matches('(')))
}

fn is_particle_in_capitals(word: &str) -> bool {
    is_particle(&word.to_lowercase())
}

/// "MARIE-LOU" as "Marie-Lou".
fn with_one_capital(word: &str) -> String {
    let mut begins = true;
    let mut name = String::with_capacity(word.len());
    for c in word.chars() {
        if begins {
            name.push(c);
        } else {
            name.extend(c.to_lowercase());
        }
        begins = !c.is_alphabetic();
    }
    name
}

/// What follows a name: a mark, or nothing, or small letters.
fn begins_like_a_name(text: &str, end: usize) -> bool {
    let rest = text[end..].trim_start();
    rest.is_empty() || rest.starts_with(|c: char| ",;:([–—-|\t./&".contains(c) || c.is_lowercase())
}

/// The words of a text with the byte where each begins.
fn tokens(text: &str, from: usize) -> impl Iterator<Item = (usize, &str)> {
    let mut at = from;
    text[from..]
        .split([' ', '\t', '\n'])
        .filter_map(move |word| {
            let begin = at;
            at += word.len() + 1;
            (!word.is_empty()).then_some((begin, word))
        })
}

/// `M.`, `Mme`, and where the name begins.
fn civility(text: &str) -> (String, usize) {
    const ALL: [&str; 14] = [
        "M.", "Mme", "Mme.", "Mr", "Mr.", "Mlle", "Monsieur", "Madame", "Dr", "Dr.", "Pr", "Pr.",
        "Mmes", "MM.",
    ];
    let start = text.len() - text.trim_start().len();
    let word = text[start..].split(' ').next().unwrap_or_default();
    let plain = word.to_lowercase();
    let known = ALL.iter().any(|c| c.to_lowercase() == plain) || plain == "m" && word == "M";
    if known && text.len() > start + word.len() {
        (word.to_owned(), start + word.len() + 1)
    } else {
        (String::new(), start)
    }
}

/// Letters with a capital first, or a particle.
fn is_of_a_name(word: &str) -> bool {
    let mut letters = 0;
    for c in word.chars() {
        if c.is_alphabetic() {
            letters += 1;
        } else if !"-'’.‑".contains(c) {
            return false;
        }
    }
    // Letters of scripts without capitals begin names as well.
    let capital = word.chars().next().is_some_and(|c| !c.is_lowercase());
    let elided =
        word.len() > 2 && word.starts_with(['d', 'l']) && word[1..].starts_with(['\'', '’']);
    // A full stop ends an initial only: "Léa." ends a sentence.
    let stop = word.ends_with('.') && letters > 2 && !word.contains('-');
    letters > 0 && !stop && (capital || is_particle(word) || elided)
}

fn in_capitals(word: &str) -> bool {
    if word.contains('.') {
        return false;
    }
    let (mut upper, mut lower) = (0, 0);
    for c in word.chars() {
        upper += usize::from(c.is_uppercase());
        lower += usize::from(c.is_lowercase());
    }
    upper >= 2 && lower <= 1 || upper >= 3 && lower <= 3 && word.ends_with(char::is_uppercase)
}

fn is_particle(word: &str) -> bool {
    const PARTICLES: [&str; 22] = [
        "de", "du", "des", "la", "le", "van", "von", "der", "den", "ter", "el", "al", "ben", "bin",
        "da", "dos", "do", "di", "della", "y", "ould", "ait",
    ];
    word.chars().next().is_some_and(char::is_lowercase) && PARTICLES.contains(&word)
}

fn is_article(word: &str) -> bool {
    const WORDS: [&str; 36] = [
        "le", "la", "les", "un", "une", "des", "du", "de", "l", "d", "pour", "par", "avec", "sur",
        "dans", "en", "au", "aux", "a", "et", "ou", "que", "quel", "quelle", "quels", "quelles",
        "comment", "pourquoi", "ce", "cette", "ces", "nos", "vos", "notre", "votre", "sous",
    ];
    let key = folded(word);
    WORDS.contains(&key.split(' ').next().unwrap_or_default()) && !in_capitals(word)
}

/// Words of headings and bodies, which are written as names are.
fn is_no_name(word: &str) -> bool {
    const WORDS: &[&str] = &[
        "plus",
        "infos",
        "d infos",
        "informations",
        "atelier",
        "ateliers",
        "table",
        "ronde",
        "tables",
        "rondes",
        "programme",
        "journee",
        "journees",
        "cycle",
        "seance",
        "session",
        "module",
        "contrat",
        "contrats",
        "politique",
        "politiques",
        "quartier",
        "quartiers",
        "habitants",
        "participation",
        "citoyenne",
        "citoyens",
        "conference",
        "rencontre",
        "rencontres",
        "inscription",
        "inscriptions",
        "contact",
        "contacts",
        "lieu",
        "date",
        "objectifs",
        "public",
        "publics",
        "animation",
        "intervention",
        "interventions",
        "intervenants",
        "intervenante",
        "intervenant",
        "partenaires",
        "nouveau",
        "nouvelle",
        "nouveaux",
        "sante",
        "emploi",
        "logement",
        "culture",
        "jeunesse",
        "sport",
        "social",
        "sociale",
        "sociaux",
        "regional",
        "regionale",
        "departemental",
        "departementale",
        "national",
        "nationale",
        "municipal",
        "municipale",
        "urbain",
        "urbaine",
        "local",
        "locale",
        "europe",
        "hauts",
        "nord",
        "sud",
        "est",
        "ouest",
        "maire",
        "prefet",
        "president",
        "presidente",
        "directeur",
        "directrice",
        "territoires",
        "territoire",
        "renouvellement",
        "cadre",
        "forum",
        "webinaire",
        "matin",
        "matinee",
        "apres",
        "midi",
        "dejeuner",
        "pause",
        "accueil",
        "cloture",
        "ouverture",
        "conclusion",
        "restitution",
        "synthese",
        "echanges",
        "debat",
        "bilan",
        "introduction",
        "sujet",
        "groupe",
        "saint",
        "sainte",
        "grand",
        "grande",
        "grands",
        "petite",
        "vie",
        "droit",
        "droits",
        "acces",
        "action",
        "actions",
        "projet",
        "projets",
        "outils",
        "place",
        "cohesion",
        "internet",
        "site",
        "janvier",
        "fevrier",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "aout",
        "septembre",
        "octobre",
        "novembre",
        "decembre",
        "lundi",
        "mardi",
        "mercredi",
        "jeudi",
        "vendredi",
        "samedi",
        "dimanche",
        "questions",
        "question",
        "cite",
        "educative",
        "educatives",
        "transition",
        "temoignage",
        "temoignages",
        "presentation",
        "visite",
        "ressources",
        "loi",
        "tarif",
        "tarifs",
        "horaires",
    ];
    let key = folded(word);
    WORDS.contains(&key.as_str())
        || organisation::is_word(word)
        || word
            .split('-')
            .any(|part| part.len() > 3 && part == "Saint")
        || kind::named(word).is_some()
}

/// A function after the names ends them: "DUPONT Marie Directrice".
fn mandate_word(word: &str, before: usize) -> bool {
    before > 0 && super::function::ends_name(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, given: &str, family: &str, certain: bool) {
        let found = leading(text).expect(text);
        assert_eq!(
            (found.given.as_str(), found.family.as_str(), found.certain),
            (given, family, certain),
            "{text}"
        );
    }

    #[test]
    fn names() {
        check(
            "Patrick BEDAGUE, Vice-Président",
            "Patrick",
            "BEDAGUE",
            true,
        );
        check(
            "Mireille HINGREZ CEREDA, vice-présidente",
            "Mireille",
            "HINGREZ CEREDA",
            true,
        );
        check(
            "M. Jean-Paul Martin (Ville de Lens)",
            "Jean-Paul",
            "Martin",
            true,
        );
        check("Mme DUPONT, maire", "", "DUPONT", true);
        check("Anne de LA TOUR - sociologue", "Anne", "de LA TOUR", true);
        check("DUPONT Marie, directrice", "Marie", "DUPONT", true);
        check("Lise Pelerin", "Lise", "Pelerin", false);
        check("Yannick Gauthier, doctorant", "Yannick", "Gauthier", false);
        check("Marie DUPONT Directrice générale", "Marie", "DUPONT", true);
        check("Karim BEN SALAH : animateur", "Karim", "BEN SALAH", true);
        check("MARTINE DELATTRE, BÉNÉVOLE", "Martine", "DELATTRE", false);
        check("M. PAUL WATTEAU, MINEUR", "Paul", "WATTEAU", true);
        check("J.-P. DURAND, élu", "J.-P.", "DURAND", true);
    }

    #[test]
    fn what_is_nobody() {
        for text in [
            "Le CGET et les villes",
            "Conseil Départemental du Nord",
            "Maison des Associations",
            "Table Ronde",
            "Politique de la Ville",
            "TABLE RONDE",
            "Préfecture du NORD",
            "Programme de la journée",
            "Paris",
            "une table",
            "Quels EPCI demain ?",
            "Centre Social Vauban",
            "CHU de Dijon",
        ] {
            assert_eq!(leading(text), None, "{text}");
        }
    }
}
