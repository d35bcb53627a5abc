//! The fields of which one value is chosen when two become one.

use parvis_domain::organisation::{Organisation, OrganisationKind};
use parvis_domain::person::Person;

/// A field of a thing: its code, and where it is.
type Field<T> = (&'static str, fn(&mut T) -> &mut String);

/// Those of a person, in the order of the screen.
pub(super) const PERSON: [Field<Person>; 11] = [
    ("civility", |p| &mut p.civility),
    ("given_name", |p| &mut p.given_name),
    ("family_name", |p| &mut p.family_name),
    ("birth_name", |p| &mut p.birth_name),
    ("badge_name", |p| &mut p.badge_name),
    ("email", |p| &mut p.email),
    ("phone", |p| &mut p.phone),
    ("territory", |p| &mut p.territory),
    ("territory_code", |p| &mut p.territory_code),
    ("note", |p| &mut p.note),
    ("source", |p| &mut p.source),
];

/// Those of an organisation; its kind is no text and stands apart.
pub(super) const BODY: [Field<Organisation>; 12] = [
    ("name", |o| &mut o.name),
    ("badge_name", |o| &mut o.badge_name),
    ("acronym", |o| &mut o.acronym),
    ("territory", |o| &mut o.territory),
    ("territory_code", |o| &mut o.territory_code),
    ("notice", |o| &mut o.notice),
    ("siret", |o| &mut o.siret),
    ("chorus_service", |o| &mut o.chorus_service),
    ("website", |o| &mut o.website),
    ("email", |o| &mut o.email),
    ("phone", |o| &mut o.phone),
    ("note", |o| &mut o.note),
];

/// What is not chosen for itself: the code goes with the words of the territory.
pub(super) const WITH_ANOTHER: [(&str, &str); 1] = [("territory_code", "territory")];

/// Whether the value of the second is the sensible one: it is the only one, says more, or says
/// something else and is the newer one. Of a name that somebody writes, the one with accents and
/// small letters says more.
pub(super) fn second_is_better(
    field: &str,
    first: &str,
    second: &str,
    second_is_newer: bool,
) -> bool {
    if second.is_empty() || first == second {
        return false;
    }
    if first.is_empty() {
        return true;
    }
    let (a, b) = (
        parvis_domain::name::key(first),
        parvis_domain::name::key(second),
    );
    if a == b {
        return care(second) > care(first);
    }
    if a.contains(&b) || b.contains(&a) {
        return b.len() > a.len();
    }
    match field {
        "given_name" | "family_name" | "name" | "birth_name" => false,
        _ => second_is_newer,
    }
}

/// How carefully a text was written: accents, and not all in capitals.
fn care(text: &str) -> usize {
    let accents = text.chars().filter(|c| !c.is_ascii()).count();
    2 * accents + usize::from(text.chars().any(char::is_lowercase))
}

/// Whether an organisation of the second kind is known better.
pub(super) fn kind_is_better(first: OrganisationKind, second: OrganisationKind) -> bool {
    first == OrganisationKind::Other && second != OrganisationKind::Other
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fuller_value_is_chosen_then_the_newer() {
        assert!(second_is_better("phone", "", "06 99 00 00 00", false));
        assert!(!second_is_better("phone", "06 99 00 00 00", "", true));
        assert!(second_is_better("given_name", "Emilie", "Émilie", false));
        assert!(second_is_better("family_name", "DUPONT", "Dupont", false));
        assert!(second_is_better("given_name", "N.", "Nicolas", false));
        assert!(second_is_better("email", "a@b.fr", "c@d.fr", true));
        assert!(!second_is_better("email", "a@b.fr", "c@d.fr", false));
        assert!(!second_is_better("family_name", "Petit", "Martin", true));
    }
}
