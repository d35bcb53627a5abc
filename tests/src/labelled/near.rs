//! Somebody else who looks like them.

use super::names::{FAMILY, MEN, TOWNS, WOMEN};
use super::{Draw, Known, letters, number};

/// A person and another one; `at` chooses what they have in common.
pub(super) fn pair(draw: &mut Draw, at: usize, mut one: Known) -> (Known, Known) {
    let mut other = one.clone();
    match at % 8 {
        0 => sibling(draw, &one, &mut other),
        1 => child(draw, &mut one, &mut other),
        2 => namesake(draw, &one, &mut other),
        3 => general_address(draw, &mut one, &mut other),
        4 => switchboard(draw, &mut one, &mut other),
        5 => half_of_a_double_name(draw, &mut one, &mut other),
        6 => same_household(draw, &mut one, &mut other),
        _ => colleague_of_like_name(draw, &mut one, &mut other),
    }
    (one, other)
}

/// A given name that does not begin like this one.
fn another_given(draw: &mut Draw, than: &str) -> &'static str {
    loop {
        let list = if draw.one_in(2) { &WOMEN } else { &MEN };
        let name = draw.of(list);
        if letters(name)[..1] != letters(than)[..1] {
            return name;
        }
    }
}

fn another_family(draw: &mut Draw, than: &str) -> &'static str {
    loop {
        let name = draw.of(&FAMILY);
        if letters(name)[..1] != letters(than)[..1] {
            return name;
        }
    }
}

fn host(of: &Known) -> String {
    let host = of.email.split_once('@').map(|(_, host)| host.to_owned());
    host.unwrap_or_else(|| format!("{}.example", letters(&of.organisation)))
}

fn own_address(who: &Known) -> String {
    let (given, family) = (letters(&who.given_name), letters(&who.family_name));
    format!("{given}.{family}@{}", host(who))
}

/// One family name in one organisation.
fn sibling(draw: &mut Draw, one: &Known, other: &mut Known) {
    another_given(draw, &one.given_name).clone_into(&mut other.given_name);
    other.email = own_address(other);
    other.phone = number(draw);
    other.civility = String::new();
}

/// Father and son: one family name, one initial, one place; each an address of his own.
fn child(draw: &mut Draw, one: &mut Known, other: &mut Known) {
    let given = letters(&one.given_name);
    let list = if draw.one_in(2) { &WOMEN } else { &MEN };
    let same_initial = |name: &&&str| {
        let name = letters(name);
        name[..1] == given[..1] && name[..2] != given[..2]
    };
    let found: Vec<&str> = list.iter().filter(same_initial).copied().collect();
    match found.is_empty() {
        true => another_given(draw, &one.given_name).clone_into(&mut other.given_name),
        false => draw.of(&found).clone_into(&mut other.given_name),
    }
    one.email = own_address(one);
    other.email = own_address(other);
    other.phone = number(draw);
}

/// The same name in another town, with all that is theirs.
fn namesake(draw: &mut Draw, one: &Known, other: &mut Known) {
    let (town, domain) = loop {
        let town = draw.pick(&TOWNS);
        if !one.organisation.contains(town.0) {
            break town;
        }
    };
    other.organisation = format!("Espace culturel de {town}");
    other.email = format!(
        "{}.{}@{domain}",
        letters(&one.given_name),
        letters(&one.family_name)
    );
    other.phone = number(draw);
    other.territory = town.to_owned();
    "Agent d’accueil".clone_into(&mut other.function);
    // Were nothing of the first known but the name, nobody could say that they are two.
    if one.email.is_empty() {
        other.email = String::new();
    }
}

/// Two who write from the address of the house.
fn general_address(draw: &mut Draw, one: &mut Known, other: &mut Known) {
    another_given(draw, &one.given_name).clone_into(&mut other.given_name);
    another_family(draw, &one.family_name).clone_into(&mut other.family_name);
    let local = [
        "contact",
        "mairie",
        "accueil",
        "secretariat",
        "politiquedelaville",
    ][draw.below(5)];
    one.email = format!("{local}@{}", host(one));
    other.email.clone_from(&one.email);
    other.phone = String::new();
}

/// Two who are called through the switchboard, some of them of one family name.
fn switchboard(draw: &mut Draw, one: &mut Known, other: &mut Known) {
    another_given(draw, &one.given_name).clone_into(&mut other.given_name);
    if !draw.one_in(3) {
        another_family(draw, &one.family_name).clone_into(&mut other.family_name);
    }
    let pairs: Vec<String> = (0..3).map(|_| format!("{:02}", draw.below(100))).collect();
    one.phone = format!("03 20 {}", pairs.join(" "));
    other.phone.clone_from(&one.phone);
    one.email = own_address(one);
    other.email = own_address(other);
}

/// Marie and Marie-Claude of one family name in one organisation, each with her own address.
fn half_of_a_double_name(draw: &mut Draw, one: &mut Known, other: &mut Known) {
    let (single, double) = draw.pick(&[
        ("Marie", "Marie-Claude"),
        ("Marie", "Marie-Christine"),
        ("Anne", "Anne-Sophie"),
        ("Jean", "Jean-Pierre"),
        ("Jean", "Jean-Luc"),
        ("Marie-France", "Marie-Hélène"),
    ]);
    single.clone_into(&mut one.given_name);
    double.clone_into(&mut other.given_name);
    one.email = own_address(one);
    other.email = own_address(other);
    one.phone = number(draw);
    other.phone = number(draw);
}

/// A couple with one family name, one home number, each with an address of a provider.
fn same_household(draw: &mut Draw, one: &mut Known, other: &mut Known) {
    another_given(draw, &one.given_name).clone_into(&mut other.given_name);
    one.phone = number(draw);
    other.phone.clone_from(&one.phone);
    one.email = format!(
        "{}.{}@free.example",
        letters(&one.given_name),
        letters(&one.family_name)
    );
    other.email = format!("{}@orange.example", letters(&other.given_name));
    let (town, _) = draw.pick(&TOWNS);
    other.organisation = format!("Conseil citoyen de {town}");
}

/// The same given name, and family names that sound a little alike, in one organisation.
fn colleague_of_like_name(draw: &mut Draw, one: &mut Known, other: &mut Known) {
    let (a, b) = draw.pick(&[
        ("Dubois", "Dubreuil"),
        ("Lefebvre", "Lefort"),
        ("Martin", "Marchand"),
        ("Moreau", "Morel"),
        ("Benali", "Benhamou"),
        ("Roussel", "Rousseau"),
        ("Legrand", "Leroy"),
        ("Durand", "Dumont"),
    ]);
    a.clone_into(&mut one.family_name);
    b.clone_into(&mut other.family_name);
    one.email = own_address(one);
    other.email = own_address(other);
    one.phone = number(draw);
    other.phone = number(draw);
}
