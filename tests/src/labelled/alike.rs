//! The same person once more, as another list has them.

use super::names::{FAMILY, SHORT, TOWNS};
use super::{Draw, Known, address, letters, number, without_accents};

/// A person and the same one again; `at` chooses what went differently.
pub(super) fn pair(draw: &mut Draw, at: usize, mut one: Known) -> (Known, Known) {
    let mut other = one.clone();
    match at % 10 {
        0 => typing(draw, &mut other.family_name),
        1 => typing(draw, &mut other.given_name),
        2 => plainly(draw, &mut other),
        3 => std::mem::swap(&mut other.given_name, &mut other.family_name),
        4 => married(draw, &mut one, &mut other),
        5 => shortened(draw, &mut one, &mut other),
        6 => moved_on(draw, &mut other),
        7 => in_one_field(draw, &mut other),
        8 => {
            typing(draw, &mut other.family_name);
            other.email = one.email.to_uppercase();
        }
        _ => (one.phone, other.phone) = written_otherwise(draw),
    }
    forget(draw, &one, &mut other);
    (one, other)
}

/// What one does to a name at a keyboard: two letters swapped, one left out, one twice, one wrong.
fn typing(draw: &mut Draw, name: &mut String) {
    let before = name.clone();
    while *name == before {
        let mut letters: Vec<char> = before.chars().collect();
        let at = 1 + draw.below(letters.len().saturating_sub(2).max(1));
        if !letters[at].is_alphabetic() {
            continue;
        }
        match draw.below(4) {
            0 if at + 1 < letters.len() => letters.swap(at, at + 1),
            1 if letters.len() > 3 => drop(letters.remove(at)),
            2 => letters.insert(at, letters[at]),
            _ => letters[at] = draw.pick(&['a', 'e', 'i', 'n', 'r', 's', 't', 'o']),
        }
        *name = letters.into_iter().collect();
    }
}

/// Capitals, lost accents, a hyphen that became a blank, a particle that was left out or stuck on.
fn plainly(draw: &mut Draw, other: &mut Known) {
    for name in [&mut other.given_name, &mut other.family_name] {
        *name = without_accents(name).replace('-', if draw.one_in(2) { " " } else { "" });
    }
    other.family_name = match (other.family_name.split_once(' '), draw.below(3)) {
        (Some((particle, rest)), 0) => format!("{particle}{rest}"),
        (Some((_, rest)), 1) => rest.to_owned(),
        _ => other.family_name.to_uppercase(),
    };
}

/// The name of a husband or wife: instead of the one of birth, which the centre noted, or behind it.
fn married(draw: &mut Draw, one: &mut Known, other: &mut Known) {
    let spouse = loop {
        let name = draw.of(&FAMILY);
        if name != one.family_name {
            break name;
        }
    };
    match draw.below(3) {
        0 => other.family_name = format!("{}-{spouse}", one.family_name),
        1 => other.family_name = format!("{spouse}-{}", one.family_name),
        _ => {
            other.birth_name = one.family_name.clone();
            spouse.clone_into(&mut other.family_name);
        }
    }
    // An office often gives a new address with the new name.
    if !one.email.is_empty() && draw.one_in(2) {
        let host = one.email.split_once('@').map(|(_, host)| host.to_owned());
        let (given, family) = (other.given_name.clone(), other.family_name.clone());
        other.email = address(draw, &given, &family, &host.unwrap_or_default());
    }
}

/// An initial, or what colleagues say. Nobody can tell two of one initial apart by the name alone,
/// so something else of theirs is known both times.
fn shortened(draw: &mut Draw, one: &mut Known, other: &mut Known) {
    if draw.one_in(2) {
        let (full, short) = draw.pick(&SHORT);
        full.clone_into(&mut one.given_name);
        short.clone_into(&mut other.given_name);
    } else {
        let initial: String = one.given_name.chars().take(1).collect();
        other.given_name = format!("{initial}.");
    }
    if one.email.is_empty() && one.phone.is_empty() {
        one.phone = number(draw);
        other.phone.clone_from(&one.phone);
    }
}

/// Another employer with another address; what is private stays.
fn moved_on(draw: &mut Draw, other: &mut Known) {
    let (town, domain) = draw.pick(&TOWNS);
    other.organisation = format!("Ville de {town}");
    other.email = format!(
        "{}.{}@{domain}",
        letters(&other.given_name),
        letters(&other.family_name)
    );
    if !other.phone.starts_with("06") && !other.phone.starts_with("07") {
        other.phone = String::new();
    }
}

/// "NOM Prénom" as a form with one field gives it.
fn in_one_field(draw: &mut Draw, other: &mut Known) {
    let family = other.family_name.to_uppercase();
    let given = std::mem::take(&mut other.given_name);
    other.family_name = match draw.one_in(3) {
        true => format!("{given} {family}"),
        false => format!("{family} {given}"),
    };
}

/// One number in two ways.
fn written_otherwise(draw: &mut Draw) -> (String, String) {
    let number = number(draw);
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let other = match draw.below(5) {
        0 => format!("+33 {}", &number[1..]),
        1 => format!("0033{}", &digits[1..]),
        2 => digits[1..].to_owned(),
        3 => number.replace(' ', "."),
        _ => format!("+33 (0){}", &digits[1..]),
    };
    (number, other)
}

/// A second list asks for other things: each of these is lost at times, but never all that tells
/// who they are.
fn forget(draw: &mut Draw, one: &Known, other: &mut Known) {
    let anchors = [
        !one.email.is_empty() && one.email.to_lowercase() == other.email.to_lowercase(),
        !one.phone.is_empty() && !other.phone.is_empty(),
        one.organisation == other.organisation,
    ];
    let mut left = anchors.iter().filter(|anchor| **anchor).count();
    if left > 1 && draw.one_in(3) {
        left -= usize::from(anchors[1]);
        other.phone = String::new();
    }
    if left > 1 && draw.one_in(4) {
        left -= usize::from(anchors[0]);
        other.email = String::new();
    }
    if left > 1 && draw.one_in(5) {
        other.organisation = String::new();
    }
    if draw.one_in(3) {
        other.function = String::new();
    }
    other.civility = String::new();
}
