//! The lines of an envelope, usual ones and those for which there is hardly room.

use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::contact::Owner;
use crate::id::{PersonId, PostalAddressId};

fn address(street: &str, postcode: &str, city: &str, country: &str) -> PostalAddress {
    PostalAddress {
        id: PostalAddressId::from(Uuid::nil()),
        owner: Owner::Person(PersonId::from(Uuid::nil())),
        label: String::new(),
        street: street.into(),
        postcode: postcode.into(),
        city: city.into(),
        country: country.into(),
        position: 0,
    }
}

fn check(above: &[(EnvelopePart, &str)], address: &PostalAddress, wanted: &[&str]) -> Envelope {
    let envelope = envelope(above, address);
    let lines: Vec<&str> = envelope.lines.iter().map(|line| &*line.text).collect();
    assert_eq!(lines, wanted);
    envelope
}

use EnvelopePart::{Body, Function, Name};

#[test]
fn the_town_stands_last_in_capitals_and_the_street_has_no_comma() {
    let lille = address(
        "12 bis, rue des Lilas,\nBâtiment C, escalier 2",
        "59 000",
        "Lille.",
        "France",
    );
    let envelope = check(
        &[(Name, "Mme Léa ROY"), (Body, "Ville de Lille")],
        &lille,
        &[
            "Mme Léa ROY",
            "Ville de Lille",
            "12 bis rue des Lilas",
            "Bâtiment C, escalier 2",
            "59000 LILLE",
        ],
    );
    assert!(!envelope.without_function && !envelope.too_long);
}

#[test]
fn another_country_stands_below_the_town() {
    let namur = address("Rue de Fer 5", "5000", "Namur", "Belgique");
    check(
        &[(Name, "M. Paul NYS")],
        &namur,
        &["M. Paul NYS", "Rue de Fer 5", "5000 NAMUR", "BELGIQUE"],
    );
    let dublin = address("5 Hill Street", "", "Dublin", "Irlande");
    check(&[], &dublin, &["5 Hill Street", "DUBLIN", "IRLANDE"]);
    assert!(dublin.lacks().is_empty());
}

#[test]
fn what_is_missing_has_a_name() {
    let lacks = |street, postcode, city| address(street, postcode, city, "").lacks();
    assert_eq!(lacks("1 rue A", "59000", "Lille"), []);
    assert_eq!(lacks(" ", "59000", "Lille"), [Lacking::Street]);
    assert_eq!(
        lacks("1 rue A", "", "."),
        [Lacking::Postcode, Lacking::Town]
    );
    assert!(address("", " ", "", "France").is_blank());
}

#[test]
fn a_long_name_is_wrapped_between_words_and_the_function_goes_first() {
    let place = address(
        "Hôtel de ville\n1 place du Marché\nCS 10001",
        "62000",
        "Arras Cedex",
        "",
    );
    let long = "Communauté d’agglomération du Pays de Saint-Omer et de la Lys romane";
    let envelope = check(
        &[
            (Name, "Mme Léa ROY"),
            (Function, "Directrice"),
            (Body, "CAPSO"),
        ],
        &place,
        &[
            "Mme Léa ROY",
            "CAPSO",
            "Hôtel de ville",
            "1 place du Marché",
            "CS 10001",
            "62000 ARRAS CEDEX",
        ],
    );
    assert!(envelope.without_function && !envelope.too_long);
    // Two short lines of the street share one, so that the name can have two.
    let envelope = check(
        &[(Name, "Mme Léa ROY"), (Body, long)],
        &place,
        &[
            "Mme Léa ROY",
            "Communauté d’agglomération du Pays de",
            "Saint-Omer et de la Lys romane",
            "Hôtel de ville 1 place du Marché",
            "CS 10001",
            "62000 ARRAS CEDEX",
        ],
    );
    assert!(!envelope.without_function && !envelope.too_long);
}

#[test]
fn a_line_stays_too_long_rather_than_losing_words() {
    let long = "Centre social et culturel intercommunal des Hauts de l’Artois et de la Lys romane";
    let street = "Maison des associations et de la vie locale, bâtiment administratif\n\
        Zone d’activités intercommunale de la Porte du Littoral, secteur nord";
    let place = address(street, "62000", "Arras", "Belgique");
    let envelope = envelope(
        &[
            (Name, "M. Jean-Baptiste VANDENBROUCKE-DELANNOY-LEFEBVRE"),
            (Body, long),
        ],
        &place,
    );
    assert_eq!(envelope.lines.len(), MOST_LINES);
    assert!(envelope.too_long);
}

proptest! {
    #[test]
    fn never_more_than_six_lines_and_no_word_lost(
        name in "\\PC{0,80}",
        function in "[a-z ]{0,60}",
        body in "\\PC{0,120}",
        street in "([a-zé0-9, ]{0,50}\n){0,6}",
        city in "[a-z]{1,20}",
        country in "(|France|Italie)",
    ) {
        let place = address(&street, "59000", &city, &country);
        let above = [(Name, &*name), (Function, &*function), (Body, &*body)];
        let envelope = envelope(&above, &place);
        prop_assert!(envelope.lines.len() <= MOST_LINES);
        let long = envelope.lines.iter().any(|line| length(&line.text) > LONGEST_LINE);
        prop_assert_eq!(long, envelope.too_long);
        let words = |text: &str| -> Vec<String> {
            let words = text.split([' ', '\n', ',']).map(name::tidy);
            words.filter(|word| !word.is_empty()).collect()
        };
        let shown: Vec<String> = envelope.lines.iter().flat_map(|line| words(&line.text)).collect();
        let mut wanted = words(&name::tidy(&name));
        if !envelope.without_function {
            wanted.extend(words(&name::tidy(&function)));
        }
        wanted.extend(words(&name::tidy(&body)));
        wanted.extend(words(&street));
        prop_assert_eq!(&shown[..wanted.len()], &wanted[..]);
        let last = envelope.lines.last().map(|line| line.part);
        prop_assert!(matches!(last, Some(EnvelopePart::Town | EnvelopePart::Country)));
    }
}
