//! The functions and bodies that a speaker is announced with, after the name.
//!
//! Deliberately not here: the name itself. Every word stays in one of the fields.

use super::super::folded;
use super::function::is_function;
use super::organisation;
use super::pattern;
use crate::programme::Mandate;
use regex::Regex;
use std::sync::LazyLock;

/// What links a function to the body where it is held.
static LINK: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\s(?:(?:de |à |au sein de |pour |auprès de )?l['’]|d['’]|(?:de la|du|des|de|à la|au sein de la|au sein du|au|aux|à|chez|pour la|pour le|pour|auprès de la|auprès du|en)\s+)",
    )
});

/// What a function goes on with after the body.
static TAIL: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i),?\s(?:chargée?s?|en charge|déléguée?s?|responsable|référente?s?)\s(?:de|du|des|d['’]|à|au|aux|pour)",
    )
});

/// Reads what stands after a name.
pub(in super::super) fn read(text: &str) -> Vec<Mandate> {
    let text = text.trim_matches(|c: char| c.is_whitespace() || ",;:-–—−|.\t*".contains(c));
    if text.is_empty() {
        return Vec::new();
    }
    if text.contains(';') && !text.contains(['(', '[']) {
        return text.split(';').flat_map(read).collect();
    }
    if let Some((before, inside)) = bracketed(text) {
        return in_brackets(before, inside);
    }
    let parts = parts(text);
    let mut mandates: Vec<Mandate> = Vec::new();
    for (at, part) in parts.iter().enumerate() {
        take(&mut mandates, part, at + 1 == parts.len());
    }
    mandates
        .into_iter()
        .flat_map(two_in_one)
        .map(body_inside)
        .collect()
}

/// `directrice (Ville de Lens)`, `[IREV]`: the body in brackets at the end.
fn bracketed(text: &str) -> Option<(&str, &str)> {
    let close = text.strip_suffix([')', ']'])?;
    let open = close.rfind(['(', '['])?;
    let inside = &close[open + 1..];
    // An acronym after a body is part of it: "Direction départementale de la cohésion (DDCS)".
    let before = text[..open].trim_end();
    let acronym = inside.len() <= 8
        && !inside.contains(' ')
        && !before.is_empty()
        && (before.contains(',') || organisation::begins_with_word(before));
    (!acronym).then_some((before, inside))
}

fn in_brackets(before: &str, inside: &str) -> Vec<Mandate> {
    if before.trim_matches([' ', ',']).is_empty() {
        let read = read(inside);
        return match read.as_slice() {
            // Alone in brackets and written large: "Léa Brun (Les Voisins solidaires)".
            [one] if one.organisation.is_empty() && is_capital(&one.function) => {
                vec![mandate("", &one.function)]
            }
            _ => read,
        };
    }
    let before = before.trim_matches([' ', ',']);
    if inside.contains(',') || is_function(inside) {
        let mut all = read(before);
        all.extend(read(inside));
        return all;
    }
    vec![mandate(before, inside)]
}

/// Parts between commas, dashes and bars, outside brackets.
fn parts(text: &str) -> Vec<&str> {
    static JOINT: LazyLock<Regex> =
        LazyLock::new(|| pattern(r",\s+|\s+[-–—|/]\s+|\s*;\s*|\t+|\s*[–—]\s+"));
    let mut parts = Vec::new();
    let mut from = 0;
    for joint in JOINT.find_iter(text) {
        let opened = text[from..joint.start()].matches(['(', '[']).count();
        let closed = text[from..joint.start()].matches([')', ']']).count();
        if opened <= closed {
            parts.push(text[from..joint.start()].trim());
            from = joint.end();
        }
    }
    parts.push(text[from..].trim());
    parts.retain(|part| !part.is_empty());
    parts
}

/// Puts a part where it belongs: a body ends a function, a new function begins a mandate.
fn take(mandates: &mut Vec<Mandate>, part: &str, last: bool) {
    let body = organisation::is_like(part) && !is_function(part)
        || organisation::begins_with_word(part) && !is_function(part);
    // "adjointe au maire, et présidente du CCAS": the word says that another function begins.
    if let Some(another) = part.strip_prefix("et ").filter(|rest| is_function(rest))
        && !mandates.is_empty()
    {
        return mandates.push(mandate(another.trim(), ""));
    }
    match mandates.last_mut() {
        None if body && !last => mandates.push(mandate("", part)),
        None if body && organisation::begins_with_word(part) => mandates.push(mandate("", part)),
        None if body && is_acronym(part) => mandates.push(mandate("", part)),
        None => mandates.push(mandate(part, "")),
        Some(open) if open.organisation.is_empty() && (body || last && is_capital(part)) => {
            part.clone_into(&mut open.organisation)
        }
        Some(open) if open.function.is_empty() && is_function(part) => {
            part.clone_into(&mut open.function)
        }
        Some(open) if open.organisation.is_empty() => {
            open.function = format!("{}, {part}", open.function);
        }
        Some(_) if is_function(part) => mandates.push(mandate(part, "")),
        // "Conseil départemental, direction de l'insertion": a body has parts.
        Some(open) => open.organisation = format!("{}, {part}", open.organisation),
    }
}

/// Functions are written small, so what begins large at the end is the body.
fn is_capital(part: &str) -> bool {
    part.starts_with(char::is_uppercase) && !is_function(part)
}

fn is_acronym(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic());
    letters.clone().count() >= 2 && letters.clone().all(char::is_uppercase)
}

fn mandate(function: &str, organisation: &str) -> Mandate {
    Mandate {
        function: function.to_owned(),
        organisation: organisation.to_owned(),
    }
}

/// "Présidente de l'IREV et SGAR": a function with its body, then another.
fn two_in_one(whole: Mandate) -> Vec<Mandate> {
    for (at, joint) in whole.function.match_indices(" et ") {
        let first = whole.function[..at].trim_end_matches([',', ' ']);
        let second = &whole.function[at + joint.len()..];
        if is_function(first) && is_function(second) && LINK.is_match(first) && !small_noun(second)
        {
            return vec![mandate(first, ""), mandate(second, &whole.organisation)];
        }
    }
    vec![whole]
}

/// "éducation prioritaire et politique de la ville" begins no function; "animation" does not either.
fn small_noun(text: &str) -> bool {
    let first = folded(text);
    let first = first.split(' ').next().unwrap_or_default();
    [
        "animation",
        "animations",
        "coordination",
        "formation",
        "gestion",
        "mediation",
        "education",
        "direction",
        "presidence",
    ]
    .contains(&first)
}

/// "directrice de l'Union régionale": the body is said inside the function.
fn body_inside(whole: Mandate) -> Mandate {
    if !whole.organisation.is_empty() || !is_function(&whole.function) {
        return whole;
    }
    let text = whole.function.as_str();
    let Some(link) = LINK
        .find_iter(text)
        .find(|link| is_body(&text[..link.start()], &text[link.end()..]))
    else {
        return whole;
    };
    let body = &text[link.end()..];
    match TAIL.find(body) {
        Some(tail) => {
            let rest = body[tail.start()..].trim_start_matches([',', ' ']);
            mandate(
                &format!("{} {rest}", &text[..link.start()]),
                &body[..tail.start()],
            )
        }
        None => mandate(&text[..link.start()], body),
    }
}

/// Whether what follows a link is a body rather than a matter.
fn is_body(before: &str, after: &str) -> bool {
    const NO_BODY: [&str; 12] = [
        "prefet",
        "prefete",
        "maire",
        "president",
        "presidente",
        "ministre",
        "etudes",
        "etude",
        "projet",
        "projets",
        "mission",
        "ville",
    ];
    let key = folded(after);
    let first = key.split(' ').next().unwrap_or_default();
    let capital = super::first_letter(after).is_some_and(char::is_uppercase);
    if NO_BODY.contains(&first) && !(first == "ville" && capital) {
        return false;
    }
    let matter = [
        "service",
        "espace",
        "cite",
        "direction",
        "groupe",
        "education",
        "protection",
        "pole",
        "region",
        "departement",
        "territoire",
    ];
    let word = organisation::begins_with_word(after) && !matter.contains(&first);
    !before.trim().is_empty() && (capital || word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[(&str, &str)]) {
        let found = read(text);
        let found: Vec<_> = found
            .iter()
            .map(|m| (m.function.as_str(), m.organisation.as_str()))
            .collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn functions_and_bodies() {
        check(
            "Vice-Président de la CA Pays de Saint-Omer",
            &[("Vice-Président", "CA Pays de Saint-Omer")],
        );
        check(
            "SGA Cohésion sociale, Préfecture du Nord",
            &[("SGA Cohésion sociale", "Préfecture du Nord")],
        );
        check(
            "conseiller régional Hauts-de-France",
            &[("conseiller régional Hauts-de-France", "")],
        );
        check(
            "chargée de mission éducation prioritaire et politique de la ville, académie de Lille",
            &[(
                "chargée de mission éducation prioritaire et politique de la ville",
                "académie de Lille",
            )],
        );
        check(
            "directrice (Ville de Lens)",
            &[("directrice", "Ville de Lens")],
        );
        check("[IREV]", &[("", "IREV")]);
        check("Ville de Lille", &[("", "Ville de Lille")]);
        check("IREV, directrice", &[("directrice", "IREV")]);
        check(
            "directeur – Centre social du Port",
            &[("directeur", "Centre social du Port")],
        );
        check("sociologue au CNRS", &[("sociologue", "CNRS")]);
        check(
            "(Les Voisins solidaires)",
            &[("", "Les Voisins solidaires")],
        );
        check("(médiatrice)", &[("médiatrice", "")]);
        check(
            "professeure de sociologie à l’Université de Lille",
            &[("professeure de sociologie", "Université de Lille")],
        );
        check(
            "chef de projet politique de la ville, Ville de Denain",
            &[("chef de projet politique de la ville", "Ville de Denain")],
        );
        check("responsable d’études", &[("responsable d’études", "")]);
        check("(directrice, IREV)", &[("directrice", "IREV")]);
    }

    #[test]
    fn two_mandates() {
        check(
            "Présidente de l’IREV et SGAR, Préfecture de la région",
            &[("Présidente", "IREV"), ("SGAR", "Préfecture de la région")],
        );
        check(
            "maire de Lens et président de la CALL",
            &[("maire", "Lens"), ("président", "CALL")],
        );
        check(
            "adjointe au maire de Lens, et présidente du CCAS",
            &[("adjointe au maire", "Lens"), ("présidente", "CCAS")],
        );
        check(
            "adjointe au maire de Ville, et président du CCAS",
            &[("adjointe au maire", "Ville"), ("président", "CCAS")],
        );
        check(
            "conseillère départementale, et administratrice de l’USH",
            &[
                ("conseillère départementale", ""),
                ("administratrice", "USH"),
            ],
        );
        check(
            "adjoint, Ville de Lens, président de la mission locale",
            &[
                ("adjoint", "Ville de Lens"),
                ("président de la mission locale", ""),
            ],
        );
        check(
            "Vice-présidente du Conseil Départemental chargée de la politique de la ville",
            &[(
                "Vice-présidente chargée de la politique de la ville",
                "Conseil Départemental",
            )],
        );
    }
}
