//! Adding, editing, placing and removing by hand.

use super::*;
use crate::attendees::{add, edit, expected, remove, set_place};
use crate::people;
use crate::speakers;
use crate::view::attendee::AttendeeField;
use crate::view::programme::{MandateView, SpeakerDraft, StageRef};

fn at(draft: AttendeeDraft, organisation: &str, function: &str) -> AttendeeDraft {
    AttendeeDraft {
        organisation: organisation.into(),
        function: function.into(),
        ..draft
    }
}

#[test]
fn somebody_is_added_with_places_and_undo_gives_the_database_back() {
    let mut office = office();
    let before = office.dump();
    let zoe = AttendeeDraft {
        email: " Zoe@exemple.org ".into(),
        session_ids: vec![text(FIRST), text(SECOND), text(FIRST)],
        ..at(draft("Zoé", "L’Haÿ"), "Ville de Lille", "élue")
    };
    let added = add(&mut office, &text(PROGRAMME), &zoe).unwrap();
    assert_eq!(added.nouns, ["organisation", "person", "registration"]);
    let row = office.one("L’Haÿ");
    assert_eq!(row.id, added.value);
    assert_eq!(
        (row.organisation.as_str(), row.function.as_str()),
        ("Ville de Lille", "élue")
    );
    assert_eq!(row.email, "Zoe@exemple.org");
    assert_eq!(places(&row), "b:registered c:registered");
    let page = office.list("lille zoe");
    assert_eq!((page.total, page.all), (1, 1));
    let counts: Vec<_> = page.expected.iter().map(|count| count.expected).collect();
    assert_eq!(counts, [1, 1, 0]);
    let after = office.dump();
    office.undo().unwrap();
    assert_eq!(office.dump(), before);
    office.redo().unwrap();
    assert_eq!(office.dump(), after);
}

#[test]
fn what_is_typed_wrongly_is_refused_with_every_problem() {
    let mut office = office();
    let before = office.dump();
    let wrong = AttendeeDraft {
        email: "zoe@".into(),
        category: "vip".into(),
        session_ids: vec!["lundi".into()],
        ..draft(" ", "")
    };
    let refused = codes(add(&mut office, &text(PROGRAMME), &wrong));
    assert_eq!(
        refused,
        ["name-missing", "not-an-email", "not-a-choice", "not-found"]
    );
    let elsewhere = AttendeeDraft {
        session_ids: vec![text(0xff)],
        ..draft("Zoé", "Roy")
    };
    assert_eq!(
        codes(add(&mut office, &text(PROGRAMME), &elsewhere)),
        ["not-found"]
    );
    assert_eq!(
        codes(add(&mut office, &text(0xff), &draft("Zoé", "Roy"))),
        ["not-found"]
    );
    assert_eq!(office.dump(), before);
}

#[test]
fn somebody_known_is_not_made_twice_nor_registered_twice() {
    let mut office = office();
    let zoe = AttendeeDraft {
        email: "zoe@exemple.org".into(),
        ..draft("Zoé", "Roy")
    };
    let id = add(&mut office, &text(PROGRAMME), &zoe).unwrap().value;
    let person = office.one("Roy").person_id;
    let shouted = AttendeeDraft {
        email: "ZOE@exemple.org".into(),
        ..draft("zoe", "ROY")
    };
    assert_eq!(
        codes(add(&mut office, &text(PROGRAMME), &shouted)),
        ["already-registered"]
    );
    // Another address, and nothing else in common: another person.
    let other = AttendeeDraft {
        email: "roy@exemple.org".into(),
        ..draft("Zoé", "Roy")
    };
    add(&mut office, &text(PROGRAMME), &other).unwrap();
    remove(&mut office, &id).unwrap();
    let back = AttendeeDraft {
        phone: "06 99 00 00 00".into(),
        ..zoe
    };
    add(&mut office, &text(PROGRAMME), &back).unwrap();
    let rows = office.list("").rows;
    let row = rows.iter().find(|row| row.person_id == person).unwrap();
    assert_eq!(
        (row.email.as_str(), row.phone.as_str()),
        ("zoe@exemple.org", "06 99 00 00 00")
    );
    // Same name in the same organisation is enough.
    add(
        &mut office,
        &text(PROGRAMME),
        &at(draft("Ali", "Ben"), "CCAS", ""),
    )
    .unwrap();
    let again = AttendeeDraft {
        email: "ali@exemple.org".into(),
        ..at(draft("ALI", "BEN"), "C.C.A.S.", "")
    };
    let refused = add(
        &mut office,
        &text(PROGRAMME),
        &at(draft("ALI", "BEN"), "ccas", ""),
    );
    assert_eq!(codes(refused), ["already-registered"]);
    assert!(add(&mut office, &text(PROGRAMME), &again).is_ok());
}

#[test]
fn a_full_session_puts_on_the_waiting_list_in_order() {
    let mut office = office();
    office.limit(FIRST, 1);
    for family in ["A", "B", "C"] {
        let draft = AttendeeDraft {
            session_ids: vec![text(FIRST)],
            ..draft("", family)
        };
        add(&mut office, &text(PROGRAMME), &draft).unwrap();
    }
    let all: Vec<_> = office.list("").rows.iter().map(places).collect();
    assert_eq!(all, ["b:registered", "b:waiting-list1", "b:waiting-list2"]);
    assert_eq!(office.list("").expected[0].expected, 1);
}

#[test]
fn a_field_changes_the_person_or_the_registration() {
    let mut office = office();
    let id = add(&mut office, &text(PROGRAMME), &draft("Zoé", "Roy"))
        .unwrap()
        .value;
    for (field, typed) in [
        (AttendeeField::Civility, "Mme"),
        (AttendeeField::GivenName, " Zoë "),
        (AttendeeField::FamilyName, "Roy-Nguyễn"),
        (AttendeeField::BadgeName, "Zoë R."),
        (AttendeeField::Email, "zoe@exemple.org"),
        (AttendeeField::Phone, "06 99 00 00 00"),
        (AttendeeField::Territory, "Lens"),
        (AttendeeField::Category, "press"),
        (AttendeeField::Needs, "rampe\nrepas"),
        (AttendeeField::PhotoConsent, "no"),
        (AttendeeField::Note, "à rappeler"),
        (AttendeeField::Organisation, "La Voix"),
        (AttendeeField::Function, "journaliste"),
    ] {
        edit(&mut office, &id, field, typed).unwrap();
    }
    let row = office.one("Roy-Nguyễn");
    assert_eq!(
        [
            &row.civility,
            &row.given_name,
            &row.badge_name,
            &row.email,
            &row.phone,
            &row.territory
        ],
        [
            "Mme",
            "Zoë",
            "Zoë R.",
            "zoe@exemple.org",
            "06 99 00 00 00",
            "Lens"
        ]
    );
    assert_eq!(
        [
            &row.category,
            &row.needs,
            &row.photo_consent,
            &row.note,
            &row.organisation,
            &row.function
        ],
        [
            "press",
            "rampe\nrepas",
            "no",
            "à rappeler",
            "La Voix",
            "journaliste"
        ]
    );
    assert_eq!(office.list("nguyen voix").total, 1);
    let mut refused = |field, typed| codes(edit(&mut office, &id, field, typed));
    assert_eq!(refused(AttendeeField::Email, "zoe"), ["not-an-email"]);
    assert_eq!(refused(AttendeeField::Category, "vip"), ["not-a-choice"]);
    assert_eq!(
        refused(AttendeeField::PhotoConsent, "oui"),
        ["not-a-choice"]
    );
    edit(&mut office, &id, AttendeeField::GivenName, "").unwrap();
    assert_eq!(
        codes(edit(&mut office, &id, AttendeeField::FamilyName, " ")),
        ["name-missing"]
    );
    // The same again is no change.
    assert!(
        edit(&mut office, &id, AttendeeField::Note, "à rappeler")
            .unwrap()
            .nouns
            .is_empty()
    );
}

#[test]
fn a_mandate_of_a_speaker_stays_as_it_is() {
    let mut office = office();
    let speaker = SpeakerDraft {
        given_name: "Zoé".into(),
        family_name: "Roy".into(),
        organisation: String::new(),
        role: "speaker".into(),
        role_label: String::new(),
        mandates: vec![MandateView {
            function: "maire".into(),
            organisation: "Lens".into(),
        }],
        notice: String::new(),
    };
    speakers::add(&mut office, &StageRef::Programme(text(PROGRAMME)), &speaker).unwrap();
    let zoe = at(draft("Zoé", "Roy"), "Lens", "maire");
    let id = add(&mut office, &text(PROGRAMME), &zoe).unwrap().value;
    assert_eq!(people::suggest(&office, "zo").unwrap().len(), 1);
    edit(&mut office, &id, AttendeeField::Function, "présidente").unwrap();
    let row = office.one("Roy");
    assert_eq!(
        (row.function.as_str(), row.organisation.as_str()),
        ("présidente", "Lens")
    );
    assert_eq!(people::suggest(&office, "zo").unwrap()[0].function, "maire");
    // Its own mandate is changed in place, and goes when nothing is left of it.
    let mandates = |office: &Office| office.dump()["mandate"].len();
    assert_eq!(mandates(&office), 2);
    edit(&mut office, &id, AttendeeField::Organisation, "Liévin").unwrap();
    assert_eq!(mandates(&office), 2);
    edit(&mut office, &id, AttendeeField::Organisation, "").unwrap();
    edit(&mut office, &id, AttendeeField::Function, "").unwrap();
    assert_eq!(mandates(&office), 1);
    assert_eq!(office.one("Roy").function, "");
}

#[test]
fn places_of_sessions_and_workshops_go_together() {
    let mut office = office();
    let id = add(&mut office, &text(PROGRAMME), &draft("Zoé", "Roy"))
        .unwrap()
        .value;
    let mut check = |session, slot: &str, status, expected| {
        set_place(&mut office, &id, &text(session), slot, status).unwrap();
        assert_eq!(places(&office.one("Roy")), expected);
    };
    check(
        FIRST,
        &text(WORKSHOP),
        "registered",
        "b/e:registered b:registered",
    );
    check(FIRST, "", "excused", "b/e:excused b:excused");
    check(FIRST, "", "waiting-list", "b/e:excused b:waiting-list1");
    check(FIRST, "", "registered", "b/e:excused b:registered");
    check(SECOND, "", "walk-in", "b/e:excused b:registered c:walk-in");
    check(FIRST, "", "", "c:walk-in");
    check(FIRST, "", "", "c:walk-in");
    let mut refused = |session: &str, slot: &str, status| {
        codes(set_place(&mut office, &id, session, slot, status))
    };
    assert_eq!(
        refused(&text(SECOND), &text(WORKSHOP), "registered"),
        ["not-found"]
    );
    assert_eq!(refused(&text(0xff), "", "registered"), ["not-found"]);
    assert_eq!(refused(&text(FIRST), "", "peut-être"), ["not-a-choice"]);
}

#[test]
fn removing_keeps_the_person_among_the_contacts() {
    let mut office = office();
    let zoe = AttendeeDraft {
        session_ids: vec![text(FIRST)],
        ..at(draft("Zoé", "Roy"), "Lens", "")
    };
    let id = add(&mut office, &text(PROGRAMME), &zoe).unwrap().value;
    let before = office.dump();
    let removed = remove(&mut office, &id).unwrap();
    assert_eq!(removed.nouns, ["registration"]);
    assert_eq!(office.list("").all, 0);
    assert_eq!(
        people::suggest(&office, "roy").unwrap()[0].organisation,
        "Lens"
    );
    assert_eq!(codes(remove(&mut office, &id)), ["not-found"]);
    office.undo().unwrap();
    assert_eq!(office.dump(), before);
}

#[test]
fn paper_is_for_those_who_will_come() {
    let mut office = office();
    for (family, status) in [
        ("A", "registered"),
        ("B", "cancelled"),
        ("C", "walk-in"),
        ("D", ""),
    ] {
        let id = add(&mut office, &text(PROGRAMME), &draft("", family))
            .unwrap()
            .value;
        set_place(&mut office, &id, &text(FIRST), "", status).unwrap();
    }
    let names = |session: Option<u128>| {
        let session = session.map(|id| SessionId(key(id)));
        let sort = AttendeeSort::FamilyName;
        let rows = expected(&office, ProgrammeId(key(PROGRAMME)), session, sort).unwrap();
        rows.into_iter()
            .map(|row| row.family_name)
            .collect::<String>()
    };
    assert_eq!(names(Some(FIRST)), "AC");
    assert_eq!(names(Some(SECOND)), "");
    assert_eq!(names(None), "ACD");
}

#[test]
fn a_search_across_everything_says_what_each_thing_is() {
    let mut office = office();
    let zoe = at(draft("Zoé", "Habibi"), "Habitat du Nord", "directrice");
    add(&mut office, &text(PROGRAMME), &zoe).unwrap();
    let found: Vec<_> = people::search(&office, "habi")
        .unwrap()
        .into_iter()
        .map(|found| (found.noun, found.title, found.detail))
        .collect();
    let expected = [
        ("programme", "Habiter", ""),
        ("person", "Zoé Habibi", "directrice, Habitat du Nord"),
        ("organisation", "Habitat du Nord", ""),
    ];
    assert_eq!(
        found,
        expected.map(|(a, b, c)| (a.to_owned(), b.to_owned(), c.to_owned()))
    );
    assert!(people::search(&office, "?").unwrap().is_empty());
}
