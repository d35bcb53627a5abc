//! Partner contacts through the use cases: people, organisations, mandates, tags, consents,
//! territories and memberships; every change is undone row for row.

use parvis_app::transact::AppError;
use parvis_app::view::contact::{
    AddressField, ConsentField, ContactFormat, ContactQuery, DetailField, MandateField,
    OrganisationField, PersonDraft, PersonField, Whose,
};
use parvis_app::view::territory::OwnTerritoryField;
use parvis_app::words::{Catalogue, Language};
use parvis_app::{contacts, mandates, memberships, organisations, people, territories};
use parvis_tests::desk::Desk;
use proptest::prelude::*;

fn query() -> ContactQuery {
    ContactQuery {
        sort: "name".to_owned(),
        limit: 200,
        ..ContactQuery::default()
    }
}

fn draft(given_name: &str, family_name: &str) -> PersonDraft {
    PersonDraft {
        given_name: given_name.to_owned(),
        family_name: family_name.to_owned(),
        ..PersonDraft::default()
    }
}

fn code<T: std::fmt::Debug>(result: Result<T, AppError>) -> String {
    result.expect_err("refused").refusal().problems[0]
        .code
        .clone()
}

fn person_with_all(desk: &mut Desk) -> String {
    let app = &mut desk.app;
    let new = PersonDraft {
        email: "Odile@Exemple.fr".to_owned(),
        function: "Cheffe de projet".to_owned(),
        organisation: "Ville de Lille".to_owned(),
        ..draft("Odile", "Marchand")
    };
    let id = people::create(app, &new).expect("a person").value;
    mandates::add(app, &id, "Présidente", "Association des Oliveaux").expect("a mandate");
    let whose = Whose {
        noun: "person".to_owned(),
        id: id.clone(),
    };
    contacts::tag(app, &whose, "Politique de la ville").expect("a tag");
    people::set_consent(app, &id, "newsletter", ConsentField::Answer, "given").expect("a consent");
    people::edit(app, &id, PersonField::TerritoryCode, "commune:59350").expect("a territory");
    id
}

#[test]
fn a_person_is_made_found_and_shown_whole() {
    let mut desk = Desk::open();
    let id = person_with_all(&mut desk);
    let page = people::show(&desk.app, &id).expect("the person");
    let held: Vec<_> = page
        .mandates
        .iter()
        .map(|one| (one.function.as_str(), one.organisation.as_str()))
        .collect();
    assert_eq!(
        held,
        [
            ("Cheffe de projet", "Ville de Lille"),
            ("Présidente", "Association des Oliveaux")
        ]
    );
    assert_eq!(page.territory.name, "Lille");
    assert_eq!(
        page.territory.within,
        ["Métropole Européenne de Lille", "Nord", "Hauts-de-France"]
    );
    for (narrowed, found) in [
        (
            ContactQuery {
                search: "marchand od".into(),
                ..query()
            },
            1,
        ),
        (
            ContactQuery {
                search: "--".into(),
                ..query()
            },
            0,
        ),
        (
            ContactQuery {
                territory_code: "department:59".into(),
                ..query()
            },
            1,
        ),
        (
            ContactQuery {
                territory_code: "department:62".into(),
                ..query()
            },
            0,
        ),
        (
            ContactQuery {
                consent: "newsletter:given".into(),
                ..query()
            },
            1,
        ),
        (
            ContactQuery {
                consent: "photo:unasked".into(),
                ..query()
            },
            1,
        ),
        (
            ContactQuery {
                consent: "newsletter:refused".into(),
                ..query()
            },
            0,
        ),
        (
            ContactQuery {
                kind: "other".into(),
                ..query()
            },
            1,
        ),
        (
            ContactQuery {
                kind: "state".into(),
                ..query()
            },
            0,
        ),
        (
            ContactQuery {
                sort: "organisation".into(),
                ..query()
            },
            1,
        ),
    ] {
        let total = people::list(&desk.app, &narrowed).expect("a list").total;
        assert_eq!(total, found, "{narrowed:?}");
    }
    let row = &people::list(&desk.app, &query()).expect("a list").rows[0];
    assert_eq!(
        (row.name.as_str(), &row.tags[..]),
        ("Marchand Odile", &["Politique de la ville".to_owned()][..])
    );
    let alike = |new: &PersonDraft| people::alike(&desk.app, new).expect("an answer").len();
    assert_eq!(alike(&draft("ODILE", "marchand")), 1);
    let mail = PersonDraft {
        email: "odile@exemple.fr".to_owned(),
        ..draft("", "Autre")
    };
    assert_eq!(alike(&mail), 1);
    assert_eq!(alike(&draft("Odile", "Autre")), 0);
}

#[test]
fn whoever_agreed_to_the_newsletter_is_in_its_list_and_nobody_else() {
    let mut desk = Desk::open();
    let id = person_with_all(&mut desk);
    let other = PersonDraft {
        email: "autre@exemple.fr".to_owned(),
        ..draft("Luc", "Autre")
    };
    people::create(&mut desk.app, &other).expect("another");
    let list = |desk: &Desk| {
        contacts::newsletter(&desk.app, &query())
            .expect("a list")
            .addresses
    };
    assert_eq!(list(&desk), ["Odile@Exemple.fr"]);
    people::set_consent(
        &mut desk.app,
        &id,
        "newsletter",
        ConsentField::Answer,
        "refused",
    )
    .expect("an answer");
    assert!(list(&desk).is_empty());
    let late = people::set_consent(
        &mut desk.app,
        &id,
        "newsletter",
        ConsentField::Date,
        "2999-01-01",
    );
    assert_eq!(code(late), "date-to-come");
    let unasked = people::set_consent(
        &mut desk.app,
        &id,
        "photo",
        ConsentField::Source,
        "formulaire",
    );
    assert_eq!(code(unasked), "consent-first");
}

#[test]
fn only_what_nothing_hangs_on_is_deleted_and_comes_back() {
    let mut desk = Desk::open();
    let programme = desk.programme(include_bytes!("../fixtures/cycle-of-four.json"));
    desk.attendees(
        &programme,
        b"Nom;Pr\xc3\xa9nom;Structure\nDurand;Luc;Ville de Lys\n",
    );
    let listed = people::list(
        &desk.app,
        &ContactQuery {
            search: "durand luc".into(),
            ..query()
        },
    );
    let registered = listed.expect("a list").rows[0].id.clone();
    assert_eq!(
        code(people::delete(&mut desk.app, &registered)),
        "person-in-use"
    );
    let body = ContactQuery {
        search: "ville lys".into(),
        ..query()
    };
    let body = organisations::list(&desk.app, &body).expect("a list").rows[0]
        .id
        .clone();
    assert_eq!(
        code(organisations::delete(&mut desk.app, &body)),
        "organisation-in-use"
    );
    let shown = organisations::show(&desk.app, &body).expect("the body");
    assert_eq!(shown.people[0].person, "Durand Luc");
    let page = people::show(&desk.app, &registered).expect("the person");
    assert!(!page.attended.is_empty());
    assert_eq!(
        code(mandates::delete(&mut desk.app, &page.mandates[0].id)),
        "mandate-in-use"
    );

    let id = person_with_all(&mut desk);
    let before = desk.rows();
    people::delete(&mut desk.app, &id).expect("deleted");
    assert!(people::show(&desk.app, &id).is_err());
    desk.app.undo().expect("an undo");
    assert_eq!(desk.rows(), before);
}

#[test]
fn bad_input_is_refused_with_a_word_about_it() {
    let mut desk = Desk::open();
    let app = &mut desk.app;
    let body = organisations::create(app, "Ville de Lys", "commune")
        .expect("a body")
        .value;
    let mut set = |field, value: &str| code(organisations::edit(app, &body, field, value));
    assert_eq!(set(OrganisationField::Siret, "123"), "siret-length");
    assert_eq!(
        set(OrganisationField::Siret, "732 829 320 00075"),
        "siret-key"
    );
    assert_eq!(set(OrganisationField::Name, " "), "required");
    assert_eq!(
        set(OrganisationField::PartOf, "Ville de Lys"),
        "part-of-itself"
    );
    assert_eq!(
        set(OrganisationField::Website, "javascript://x"),
        "not-a-website"
    );
    assert_eq!(
        set(OrganisationField::TerritoryCode, "commune:00000"),
        "territory-unknown"
    );
    assert_eq!(code(people::create(app, &draft(" ", ""))), "name-missing");
    let id = people::create(app, &draft("Léa", "Petit"))
        .expect("a person")
        .value;
    let mandate = mandates::add(app, &id, "Maire", "")
        .expect("a mandate")
        .value;
    mandates::edit(app, &mandate, MandateField::Begins, "31/05/2020").expect("a day");
    let ends = mandates::edit(app, &mandate, MandateField::Ends, "30/05/2020");
    assert_eq!(code(ends), "mandate-ends-before");
    mandates::edit(app, &mandate, MandateField::Ends, "01/06/2020").expect("a day");
    assert!(people::show(app, &id).expect("her").mandates[0].ended);
    assert_eq!(
        code(people::add_detail(app, &id, "email", "x")),
        "not-an-email"
    );
}

#[test]
fn a_commune_belongs_through_what_it_lies_in_and_years_are_carried_over() {
    let mut desk = Desk::open();
    let id = person_with_all(&mut desk);
    let app = &mut desk.app;
    memberships::add(app, "epci:200093201", 2026).expect("a member");
    memberships::add(app, "epci:200093201", 2026).expect("the same again");
    let through = |app: &parvis_app::transact::App, code: &str, year| {
        let found = memberships::member_of(app.store(), code, year).expect("an answer");
        found.map(|one| one.territory_name)
    };
    let lille = Some("Métropole Européenne de Lille".to_owned());
    assert_eq!(through(app, "commune:59350", 2026), lille);
    assert_eq!(through(app, "commune:59350", 2027), None);
    assert_eq!(through(app, "commune:62765", 2026), None);
    assert_eq!(through(app, "department:59", 2026), None);
    assert_eq!(through(app, "", 2026), None);
    assert_eq!(memberships::list(app, 2027).expect("a page").to_copy, 1);
    memberships::carry_over(app, 2027).expect("carried over");
    assert_eq!(through(app, "commune:59350", 2027), lille);
    let person = id.parse().expect("a key");
    let of_person = memberships::of_person(app.store(), person, 2027).expect("an answer");
    assert_eq!(of_person.map(|one| one.territory_name), lille);

    let own = territories::add_own(app, "neighbourhood", "Les Oliveaux")
        .expect("one")
        .value;
    territories::edit_own(app, &own, OwnTerritoryField::WithinCode, "commune:59350")
        .expect("in Lille");
    let own_code = format!("own:{own}");
    assert_eq!(through(app, &own_code, 2026), lille);
    let itself = territories::edit_own(app, &own, OwnTerritoryField::WithinCode, &own_code);
    assert_eq!(code(itself), "within-itself");
    people::edit(app, &id, PersonField::TerritoryCode, &own_code).expect("there");
    assert_eq!(code(territories::delete_own(app, &own)), "territory-in-use");
    let found = territories::find(app, "oliveaux").expect("an answer");
    assert_eq!(found[0].within[0], "Lille");
}

#[test]
fn lists_go_out_in_three_forms_and_formulas_are_neutralised() {
    let mut desk = Desk::open();
    person_with_all(&mut desk);
    let words = Catalogue::new(Language::French);
    let bad = PersonDraft {
        phone: "=1+1".to_owned(),
        ..draft("Luc", "Autre")
    };
    people::create(&mut desk.app, &bad).expect("another");
    let out =
        |format| contacts::export(&desk.app, &words, "person", &query(), format).expect("a file");
    let csv = String::from_utf8(out(ContactFormat::Csv)).expect("text");
    assert!(
        csv.contains("Marchand Odile") && !csv.contains(";=1+1"),
        "{csv}"
    );
    assert!(out(ContactFormat::Xlsx).starts_with(b"PK"));
    assert!(out(ContactFormat::Json).starts_with(b"["));
}

#[derive(Debug, Clone)]
enum Deed {
    Person(PersonField, String),
    Body(OrganisationField, String),
    Mandate(MandateField, String),
    MandateMove(i32),
    Address(AddressField, String),
    Detail(DetailField, String),
    Consent(usize, usize),
    Tag(usize),
    Untag,
    Member(i32),
    CarryOver(i32),
    Delete,
}

fn any_deed() -> impl Strategy<Value = Deed> {
    use PersonField as P;
    let text = || "[a-zé' -]{0,12}";
    prop_oneof![
        (
            prop::sample::select(vec![
                P::Civility,
                P::FamilyName,
                P::BirthName,
                P::Note,
                P::Territory
            ]),
            text()
        )
            .prop_map(|(field, text)| Deed::Person(field, text)),
        (
            prop::sample::select(vec![
                OrganisationField::Name,
                OrganisationField::PartOf,
                OrganisationField::Notice
            ]),
            text()
        )
            .prop_map(|(field, text)| Deed::Body(field, text)),
        (
            prop::sample::select(vec![MandateField::Function, MandateField::Organisation]),
            text()
        )
            .prop_map(|(field, text)| Deed::Mandate(field, text)),
        (0..3).prop_map(Deed::MandateMove),
        text().prop_map(|text| Deed::Address(AddressField::City, text)),
        text().prop_map(|text| Deed::Detail(DetailField::Label, text)),
        (0..3usize, 0..3usize).prop_map(|(purpose, answer)| Deed::Consent(purpose, answer)),
        (0..4usize).prop_map(Deed::Tag),
        Just(Deed::Untag),
        (2025..2028).prop_map(Deed::Member),
        (2025..2029).prop_map(Deed::CarryOver),
        Just(Deed::Delete),
    ]
}

/// Does a deed; one that is refused changes nothing.
fn carry_out(desk: &mut Desk, person: &str, body: &str, deed: &Deed) {
    let page = people::show(&desk.app, person).ok();
    let mandate = page
        .as_ref()
        .and_then(|page| page.mandates.last())
        .map(|one| one.id.clone());
    let address = page
        .as_ref()
        .and_then(|page| page.addresses.first())
        .map(|one| one.id.clone());
    let detail = page
        .as_ref()
        .and_then(|page| page.details.first())
        .map(|one| one.id.clone());
    let tagged = page
        .as_ref()
        .and_then(|page| page.tags.first())
        .map(|one| one.id.clone());
    let app = &mut desk.app;
    let whose = Whose {
        noun: "person".to_owned(),
        id: person.to_owned(),
    };
    let _ = match deed {
        Deed::Person(field, text) => people::edit(app, person, *field, text).is_ok(),
        Deed::Body(field, text) => organisations::edit(app, body, *field, text).is_ok(),
        Deed::Mandate(field, text) => {
            mandate.is_some_and(|id| mandates::edit(app, &id, *field, text).is_ok())
        }
        Deed::MandateMove(to) => mandate.is_some_and(|id| mandates::move_to(app, &id, *to).is_ok()),
        Deed::Address(field, text) => match address {
            Some(id) => contacts::edit_address(app, &id, *field, text).is_ok(),
            None => contacts::add_address(app, &whose).is_ok(),
        },
        Deed::Detail(field, text) => match detail {
            Some(id) => people::edit_detail(app, &id, *field, text).is_ok(),
            None => people::add_detail(app, person, "phone", "03 20 00 00 00").is_ok(),
        },
        Deed::Consent(purpose, answer) => {
            let purpose = ["newsletter", "directory", "photo"][*purpose];
            let answer = ["unasked", "given", "refused"][*answer];
            people::set_consent(app, person, purpose, ConsentField::Answer, answer).is_ok()
        }
        Deed::Tag(which) => {
            contacts::tag(app, &whose, ["Élu", "elu", "Presse", "-"][*which]).is_ok()
        }
        Deed::Untag => tagged.is_some_and(|id| contacts::untag(app, &id).is_ok()),
        Deed::Member(year) => memberships::add(app, "commune:62765", *year).is_ok(),
        Deed::CarryOver(year) => memberships::carry_over(app, *year).is_ok(),
        Deed::Delete => people::delete(app, person).is_ok(),
    };
}

proptest! {
    // Each case opens a database on the disk and looks at all of it after every step.
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_use_case_of_contacts_can_be_undone_and_done_again(deeds in prop::collection::vec(any_deed(), 1..16)) {
        let mut desk = Desk::open();
        let person = person_with_all(&mut desk);
        let body = organisations::create(&mut desk.app, "Ville de Lys", "commune").unwrap().value;
        let mut states = vec![desk.rows()];
        for deed in &deeds {
            carry_out(&mut desk, &person, &body, deed);
            let after = desk.rows();
            if after != states[states.len() - 1] {
                states.push(after);
            }
        }
        for state in states.iter().rev().skip(1) {
            desk.app.undo().unwrap();
            prop_assert_eq!(&desk.rows(), state);
        }
        for state in states.iter().skip(1) {
            desk.app.redo().unwrap();
            prop_assert_eq!(&desk.rows(), state);
        }
    }
}
