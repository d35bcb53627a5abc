//! A programme typed field by field, as somebody at the window does.
//!
//! Deliberately not here: what is done with it.

use parvis_app::view::programme::{
    MandateView, ProgrammeField, SessionField, SlotField, SpeakerDraft, StageRef, VenueField,
};
use parvis_app::{involvements, programmes, sessions, slots, speakers, venues};
use parvis_tests::desk::Desk;

/// The two days as a form announces them.
pub const DATES: [&str; 2] = ["mardi 23 mars 2027", "jeudi 15 avril 2027"];

/// Types a programme of two days with their agendas, two venues and six speakers; gives its key.
pub fn programme(desk: &mut Desk) -> String {
    let id = programmes::create(&mut desk.app, "Ouvrir la porte", "cycle")
        .unwrap()
        .value;
    for (field, text) in [
        (ProgrammeField::Series, "Les rendez-vous du parvis"),
        (
            ProgrammeField::Subtitle,
            "Qui n’ose pas entrer, et pourquoi ?",
        ),
        (
            ProgrammeField::Presentation,
            "Deux journées pour parler de l’accueil :\n- des lieux\n- des gestes\n- des mots",
        ),
        (ProgrammeField::RegistrationDeadline, "2027-03-12"),
        (ProgrammeField::ContactName, "Anaïs Delaître"),
        (ProgrammeField::ContactEmail, "accueil@exemple.org"),
    ] {
        programmes::edit(&mut desk.app, &id, field, text).unwrap();
    }
    involvements::add(
        &mut desk.app,
        &id,
        "",
        "Centre de ressources du Parvis",
        "organiser",
    )
    .unwrap();
    involvements::add(
        &mut desk.app,
        &id,
        "",
        "Ville de L’Haÿ-les-Roses",
        "partner",
    )
    .unwrap();
    let hall = venue(
        desk,
        "Salle des fêtes",
        "4 place du Marché",
        "99100",
        "Valmoréal",
    );
    let house = venue(
        desk,
        "Maison de quartier",
        "12 rue du Lavoir",
        "99100",
        "Valmoréal",
    );
    first_day(desk, &id, &hall, &house);
    second_day(desk, &id);
    id
}

fn venue(desk: &mut Desk, name: &str, street: &str, postcode: &str, city: &str) -> String {
    let id = venues::create(&mut desk.app, name).unwrap().value;
    for (field, text) in [
        (VenueField::Street, street),
        (VenueField::Postcode, postcode),
        (VenueField::City, city),
    ] {
        venues::edit(&mut desk.app, &id, field, text).unwrap();
    }
    id
}

fn first_day(desk: &mut Desk, programme: &str, hall: &str, house: &str) {
    let day = sessions::add(&mut desk.app, programme).unwrap().value;
    for (field, text) in [
        (SessionField::Ordinal, "1"),
        (SessionField::Title, "Les lieux"),
        (SessionField::Date, "2027-03-23"),
        (SessionField::DoorsOpen, "9h"),
        (SessionField::Starts, "9h30"),
        (SessionField::Ends, "17h"),
        (SessionField::Venue, hall),
        (SessionField::Room, "grande salle"),
    ] {
        sessions::edit(&mut desk.app, &day, field, text).unwrap();
    }
    slot(
        desk,
        &day,
        &[
            (SlotField::Kind, "welcome"),
            (SlotField::Starts, "9h"),
            (SlotField::Ends, "9h30"),
        ],
    );
    let talk = slot(
        desk,
        &day,
        &[
            (SlotField::Kind, "round-table"),
            (SlotField::Ends, "11h"),
            (SlotField::Title, "Ce que dit une porte fermée"),
            (SlotField::LeadQuestion, "Qu’avez-vous ouvert cette année ?"),
        ],
    );
    for (given, family, function, organisation) in [
        (
            "Thị Ngọc",
            "Nguyễn",
            "directrice",
            "Médiathèque de Valmoréal",
        ),
        (
            "Elif",
            "Şahin",
            "adjointe au maire",
            "Ville de L’Haÿ-les-Roses",
        ),
        ("Łukasz", "Wiśniewski", "architecte", "Agence du Seuil"),
    ] {
        speaker(
            desk,
            &StageRef::Slot(talk.clone()),
            given,
            family,
            function,
            organisation,
        );
    }
    slot(
        desk,
        &day,
        &[
            (SlotField::Kind, "lunch"),
            (SlotField::Starts, ""),
            (SlotField::Ends, ""),
        ],
    );
    for (number, title) in [("1", "Dessiner un seuil"), ("2", "Écrire une affiche")] {
        let workshop = slot(
            desk,
            &day,
            &[
                (SlotField::Kind, "workshop"),
                (SlotField::Starts, "14h"),
                (SlotField::Ends, "16h"),
                (SlotField::ParallelGroup, "1"),
                (SlotField::Number, number),
                (SlotField::Title, title),
                (SlotField::Venue, house),
                (SlotField::Capacity, "20"),
            ],
        );
        speaker(
            desk,
            &StageRef::Slot(workshop),
            "Inès",
            &format!("Roche-{title}"),
            "animatrice",
            "",
        );
    }
}

/// The second day takes over hours and place from the first.
fn second_day(desk: &mut Desk, programme: &str) {
    let day = sessions::add(&mut desk.app, programme).unwrap().value;
    for (field, text) in [
        (SessionField::Title, "Les gestes"),
        (SessionField::Date, "2027-04-15"),
    ] {
        sessions::edit(&mut desk.app, &day, field, text).unwrap();
    }
    let shown = programmes::show(&desk.app, programme).unwrap();
    let [first, second] = &shown.sessions[..] else {
        panic!("two days")
    };
    assert_eq!(
        (second.ordinal.as_str(), &second.starts, &second.venue),
        ("2", &first.starts, &first.venue)
    );
    let talk = slot(
        desk,
        &day,
        &[
            (SlotField::Kind, "talk"),
            (SlotField::Ends, "12h"),
            (SlotField::Title, "Dire bonjour"),
        ],
    );
    speaker(
        desk,
        &StageRef::Slot(talk),
        "محمد",
        "العربي",
        "médiateur",
        "Réseau des seuils",
    );
}

/// Adds a slot at the end of a day and types its fields.
fn slot(desk: &mut Desk, session: &str, fields: &[(SlotField, &str)]) -> String {
    let id = slots::add(&mut desk.app, session, "").unwrap().value;
    for (field, text) in fields {
        slots::edit(&mut desk.app, &id, *field, text).unwrap();
    }
    id
}

fn speaker(
    desk: &mut Desk,
    stage: &StageRef,
    given: &str,
    family: &str,
    function: &str,
    organisation: &str,
) {
    let draft = SpeakerDraft {
        given_name: given.to_owned(),
        family_name: family.to_owned(),
        organisation: String::new(),
        role: "speaker".to_owned(),
        role_label: String::new(),
        mandates: vec![MandateView {
            function: function.to_owned(),
            organisation: organisation.to_owned(),
        }],
        notice: String::new(),
    };
    speakers::add(&mut desk.app, stage, &draft).unwrap();
}
