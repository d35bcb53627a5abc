//! An introductory session that is held in five places: its content is written once, each place has
//! its own day, hours, sheet and people, and what changes in the content changes in all five.

use std::collections::BTreeSet;

use parvis_app::view::attendee::{AttendeeDraft, AttendeeSort};
use parvis_app::view::document::{BrochureOptions, PrintRequest, ReprintView, SignInOptions};
use parvis_app::view::duplicate::DuplicateOptions;
use parvis_app::view::programme::{SessionField, SessionView, SlotField, VenueField};
use parvis_app::words::{Catalogue, Language};
use parvis_app::{attendees, documents, programmes, sessions, slots, venues};
use parvis_tests::desk::{Desk, Rows};
use parvis_tests::paper;
use serde_json::{Value, json};

/// Where, when and from what hour it is held, and who comes there.
const PLACES: [(&str, &str, &str, &str, &str); 5] = [
    ("Valrive", "2027-04-06", "09:00", "12:00", "Abadie"),
    ("Montclair", "2027-04-08", "14:00", "17:00", "Castaing"),
    ("Évrolles", "2027-04-13", "09:30", "12:30", "Diallo"),
    ("Sauveterre", "2027-04-15", "09:00", "12:00", "Étienne"),
    ("Port-Neuf", "2027-04-20", "13:30", "16:30", "Faure"),
];

const TITLE: &str = "À quoi sert un conseil citoyen ?";
const TALK: &str = "Ce que dit la loi, ce que font les gens";

/// A cycle whose first session is the introductory one, and which ends with a common day.
fn cycle() -> Value {
    let speaker = json!({ "given_name": "Hélène", "family_name": "Marchetti",
        "mandates": [{ "function": "formatrice", "organisation": "Atelier Lisières" }] });
    json!({
        "format": "parvis-programme", "version": 1, "kind": "cycle",
        "title": "Prendre part à la vie du quartier",
        "sessions": [
            { "ordinal": 1, "title": TITLE, "date": PLACES[0].1,
              "starts": PLACES[0].2, "ends": PLACES[0].3,
              "venue": { "name": "Maison de Valrive", "city": "Valrive" },
              "objectives": "- Savoir à qui parler\n- Oser prendre la parole",
              "slots": [
                { "kind": "opening", "title": "Tour de table", "starts": "09:00", "ends": "09:30" },
                { "kind": "talk", "title": TALK, "starts": "09:30", "ends": "11:00",
                  "speakers": [speaker] },
                { "kind": "break", "title": "Pause", "starts": "11:00", "ends": "11:15" },
                { "kind": "discussion", "title": "Questions", "starts": "11:15", "ends": "12:00" }
              ] },
            { "ordinal": 2, "title": "Une journée ensemble", "date": "2027-05-18",
              "starts": "09:00", "ends": "17:00",
              "venue": { "name": "Maison de Valrive", "city": "Valrive" } }
        ]
    })
}

/// The cycle with the five occurrences, and somebody registered in each.
struct Five {
    desk: Desk,
    programme: String,
    sessions: Vec<String>,
}

impl Five {
    fn new() -> Self {
        let mut desk = Desk::open();
        let programme = desk.programme(cycle().to_string().as_bytes());
        let first = desk.sessions(&programme).remove(0);
        let mut all = vec![first.clone()];
        for (town, date, starts, ends, _) in &PLACES[1..] {
            let app = &mut desk.app;
            let added = sessions::repeat(app, &first).expect("another date").value;
            let venue = venues::create(app, &format!("Maison de {town}")).expect("a place");
            venues::edit(app, &venue.value, VenueField::City, town).expect("its town");
            for (field, value) in [
                (SessionField::Date, *date),
                // The end first: a start after the old end is refused.
                (SessionField::Ends, ends),
                (SessionField::Starts, starts),
                (SessionField::Venue, &venue.value),
            ] {
                sessions::edit(app, &added, field, value).expect("its own day");
            }
            all.push(added);
        }
        for (session, (.., name)) in all.iter().zip(PLACES) {
            let draft = AttendeeDraft {
                given_name: "Camille".to_owned(),
                family_name: name.to_owned(),
                organisation: String::new(),
                function: String::new(),
                email: String::new(),
                phone: String::new(),
                category: "participant".to_owned(),
                session_ids: vec![session.clone()],
            };
            attendees::add(&mut desk.app, &programme, &draft).expect("they are added");
        }
        assert_eq!(desk.sessions(&programme)[..5], all, "one below the other");
        Self {
            desk,
            programme,
            sessions: all,
        }
    }

    fn sheet(&self, at: usize) -> Vec<u8> {
        let request = PrintRequest::SignIn {
            session_id: self.sessions[at].clone(),
            sort: AttendeeSort::FamilyName,
            blank_rows: 2,
            options: SignInOptions::default(),
        };
        self.desk.print(&request).pdf
    }

    fn brochure(&self) -> Vec<u8> {
        let options = BrochureOptions::default();
        let programme_id = self.programme.clone();
        let request = PrintRequest::Brochure {
            programme_id,
            options,
        };
        self.desk.print(&request).pdf
    }

    fn shown(&self, programme: &str) -> Vec<SessionView> {
        let shown = programmes::show(&self.desk.app, programme).expect("it is there");
        shown.sessions
    }

    fn reprints(&self) -> Vec<ReprintView> {
        let words = Catalogue::new(Language::French);
        documents::reprints(&self.desk.app, &words, &self.programme).expect("they are listed")
    }

    /// Gives the content another title.
    fn rename(&mut self, at: usize, title: &str) {
        let session = &self.sessions[at];
        sessions::edit(&mut self.desk.app, session, SessionField::Title, title).expect("a title");
    }
}

/// The words of a paper on one line.
fn words(pdf: &[u8]) -> String {
    let text = paper::text(pdf).replace(['\u{a0}', '\u{202f}'], " ");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn each_place_has_its_own_sheet() {
    let five = Five::new();
    let days = ["6 avril", "8 avril", "13 avril", "15 avril", "20 avril"];
    for (at, (town, _, starts, _, name)) in PLACES.iter().enumerate() {
        let pdf = five.sheet(at);
        paper::check(&pdf);
        let text = words(&pdf);
        let hour = starts.trim_start_matches('0').replace(':', "h");
        let hour = hour.trim_end_matches("h00");
        for said in [
            TITLE,
            "MARCHETTI",
            days[at],
            hour,
            &format!("Maison de {town}"),
            &name.to_uppercase(),
        ] {
            assert!(text.contains(said), "{said}: {text}");
        }
        for (other, (elsewhere, .., somebody)) in PLACES.iter().enumerate() {
            if other != at {
                for wrong in [*elsewhere, days[other], &somebody.to_uppercase()] {
                    assert!(!text.contains(wrong), "{town} says {wrong}: {text}");
                }
            }
        }
    }
}

#[test]
fn the_brochure_says_the_content_once_and_where_it_is_held() {
    let five = Five::new();
    let pdf = five.brochure();
    paper::check(&pdf);
    paper::keep("occurrences-brochure.pdf", &pdf);
    let text = words(&pdf);
    assert_eq!(text.matches(TALK).count(), 1, "{text}");
    assert_eq!(text.matches("Tour de table").count(), 1, "{text}");
    // The places are told once more where it is said how to come.
    let programme = text
        .split("Informations pratiques")
        .next()
        .unwrap_or_default();
    for (town, ..) in PLACES {
        assert!(
            programme.contains(&format!("Maison de {town}")),
            "{town}: {text}"
        );
    }
    // Each with its own hours; whose those of the agenda are is said.
    assert!(
        programme.contains("horaires du mardi 6 avril 2027"),
        "{text}"
    );
    for hours in ["9h à 12h", "14h à 17h", "9h30 à 12h30", "13h30 à 16h30"] {
        assert!(programme.contains(hours), "{hours}: {text}");
    }
}

#[test]
fn a_change_of_the_content_concerns_all_five_and_is_undone() {
    let mut five = Five::new();
    for at in 0..5 {
        five.sheet(at);
    }
    assert_eq!(five.reprints(), [], "what was just printed is up to date");
    let before = five.desk.rows();
    // The title of the content, changed where somebody happens to be.
    five.rename(3, "Le conseil citoyen, pour quoi faire ?");
    let about = |all: &[ReprintView]| -> BTreeSet<String> {
        let sheets = all.iter().filter(|one| one.document == "sign-in-document");
        sheets.map(|one| one.about.clone()).collect()
    };
    let listed = five.reprints();
    assert_eq!(about(&listed).len(), 5, "{listed:?}");
    let all = PrintRequest::Reprint {
        programme_id: five.programme.clone(),
        entries: Vec::new(),
    };
    let printed = five.desk.print(&all);
    paper::check(&printed.pdf);
    let pages = paper::pages(&printed.pdf);
    assert_eq!(pages.len(), 5);
    assert!(pages.iter().all(|page| page.contains("pour quoi faire")));
    assert_eq!(five.reprints(), []);
    five.desk.app.undo().expect("an undo").expect("one step");
    assert_eq!(five.desk.rows(), before);
    assert_eq!(about(&five.reprints()).len(), 5, "the papers are old again");
    let shown = five.shown(&five.programme);
    assert!(shown[..5].iter().all(|one| one.title == TITLE));
}

#[test]
fn another_day_concerns_one_place_only() {
    let mut five = Five::new();
    for at in 0..5 {
        five.sheet(at);
    }
    let (session, field) = (five.sessions[2].clone(), SessionField::Date);
    sessions::edit(&mut five.desk.app, &session, field, "2027-04-14").expect("it is moved");
    let listed = five.reprints();
    assert_eq!(listed.len(), 1, "{listed:?}");
    assert!(listed[0].about.contains("14"), "{listed:?}");
}

#[test]
fn a_file_keeps_what_is_one_content() {
    let mut five = Five::new();
    let bytes = programmes::export(&five.desk.app, &five.programme).expect("a file");
    let said: Value = serde_json::from_slice(&bytes).expect("JSON");
    let of: Vec<&Value> = (0..6)
        .map(|at| &said["sessions"][at]["content_of"])
        .collect();
    let zero = json!(0);
    let none = Value::Null;
    assert_eq!(of, [&none, &zero, &zero, &zero, &zero, &none]);
    assert_eq!(said["sessions"][1]["slots"], Value::Null);
    let again = five.desk.programme(&bytes);
    let twice = programmes::export(&five.desk.app, &again).expect("a file");
    assert_eq!(bytes, twice);
}

#[test]
fn the_next_year_keeps_what_is_one_content() {
    let mut five = Five::new();
    let options = DuplicateOptions {
        title: "Prendre part, deuxième année".to_owned(),
        first_date: "2028-04-04".to_owned(),
        texts: true,
        agenda: true,
        speakers: true,
        venues: true,
        ..DuplicateOptions::default()
    };
    let copy = programmes::duplicate(&mut five.desk.app, &five.programme, &options);
    let copy = copy.expect("a copy").value;
    let shown = five.shown(&copy);
    assert_eq!(shown.len(), 6);
    assert_eq!(shown[0].content_of, "");
    assert_eq!(shown[0].slots.len(), 4);
    for (one, (town, ..)) in shown[1..5].iter().zip(&PLACES[1..]) {
        assert_eq!(one.content_of, shown[0].id);
        assert_eq!(one.title, TITLE);
        let place = one.venue.as_ref().map(|venue| venue.city.as_str());
        assert_eq!(place, Some(*town));
        assert!(one.date.starts_with("2028-04"), "{}", one.date);
    }
    assert_eq!(shown[5].content_of, "");
}

#[test]
fn an_independent_date_goes_its_own_way_and_comes_back() {
    let mut five = Five::new();
    let before: Rows = five.desk.rows();
    let other = five.sessions[1].clone();
    sessions::make_independent(&mut five.desk.app, &other).expect("its own content");
    let own = five.shown(&five.programme).remove(1);
    let hours: Vec<&str> = own.slots.iter().map(|slot| slot.starts.as_str()).collect();
    assert_eq!(hours, ["14:00", "14:30", "16:00", "16:15"]);
    let talk = own.slots[1].id.clone();
    slots::edit(
        &mut five.desk.app,
        &talk,
        SlotField::Title,
        "Un autre exposé",
    )
    .expect("changed");
    five.rename(0, "Un autre titre");
    let shown = five.shown(&five.programme);
    assert_eq!(shown[1].title, TITLE);
    assert_eq!(shown[2].title, "Un autre titre");
    assert_eq!(shown[0].slots[1].title, TALK);
    for _ in 0..3 {
        five.desk.app.undo().expect("an undo").expect("one step");
    }
    assert_eq!(five.desk.rows(), before);
}
