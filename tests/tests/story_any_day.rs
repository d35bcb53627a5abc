//! Any day with any list: its folder, what is printed again after a change, and the page by which a
//! printer is measured. Everybody is on each paper once, no text stands on another, and nothing
//! stands where no printer prints.
//!
//! Each person has a word of their own in both names, so that a lost or doubled one shows.

use parvis_app::attendees;
use parvis_app::documents::{self, Prepared};
use parvis_app::view::attendee::{AttendeeDraft, AttendeeField};
use parvis_app::view::document::PrintRequest;
use parvis_app::words::{Catalogue, Language};
use parvis_documents::place::{Document, WarningKind, mm};
use parvis_tests::desk::Desk;
use parvis_tests::{placed, proofs};
use proptest::prelude::*;
use serde_json::{Value, json};

/// What every printer leaves white at the edges of A4, nearly.
const EDGE: f32 = mm(4.0);

/// The papers of a folder that show everybody and never cut: sign-in sheet, list for the wall, list
/// of participants, list to tick off.
const FLOWING: usize = 4;

/// A day, and people with the rest of their names and their organisation.
#[derive(Debug, Clone)]
struct Day {
    title: String,
    slots: Vec<(u8, String, u8)>,
    people: Vec<[String; 3]>,
}

fn day() -> impl Strategy<Value = Day> {
    let text = |most: usize| {
        let short = "[A-Za-zÀ-ÿ’ -]{0,24}".boxed();
        let long = format!("[A-Za-zÀ-ÿ’ -]{{0,{most}}}");
        prop_oneof![6 => short, 1 => proptest::string::string_regex(&long).expect("a pattern")]
    };
    let slot = (0..8_u8, text(300), 0..6_u8);
    let slots = prop_oneof![
        8 => prop::collection::vec(slot.clone(), 0..9),
        1 => prop::collection::vec(slot, 60..90),
    ];
    let person = [text(290), text(290), text(290)];
    let people = prop::collection::vec(person, 0..30);
    (text(290), slots, people).prop_map(|(title, slots, people)| Day {
        title,
        slots,
        people,
    })
}

impl Day {
    fn programme(&self) -> Value {
        const KINDS: [&str; 8] = [
            "welcome",
            "opening",
            "talk",
            "round-table",
            "workshop",
            "lunch",
            "feedback",
            "closing",
        ];
        let slot = |(kind, title, room): &(u8, String, u8)| {
            let mut slot = json!({ "kind": KINDS[usize::from(*kind)], "title": title });
            if *room > 0 {
                slot["room"] = json!(format!("salle {room}"));
            }
            slot
        };
        let slots: Vec<Value> = self.slots.iter().map(slot).collect();
        json!({
            "format": "parvis-programme",
            "version": 1,
            "kind": "meeting",
            "title": format!("Journée {}", self.title),
            "sessions": [{ "date": "2027-05-27", "slots": slots }],
        })
    }
}

/// The names of somebody, each with a word that nobody else has.
fn names(number: usize, [given, family, _]: &[String; 3]) -> (String, String) {
    (
        format!("G{number}z {given}").trim().to_owned(),
        format!("F{number}z {family}").trim().to_owned(),
    )
}

/// A day in the program.
struct Event {
    desk: Desk,
    programme: String,
    session: String,
}

impl Event {
    fn of(day: &Day) -> Self {
        let mut desk = Desk::open();
        let programme = desk.programme(day.programme().to_string().as_bytes());
        let session = desk.sessions(&programme).remove(0);
        let mut event = Self {
            desk,
            programme,
            session,
        };
        for (number, who) in day.people.iter().enumerate() {
            event.register(number, who);
        }
        event
    }

    fn register(&mut self, number: usize, who: &[String; 3]) {
        let (given_name, family_name) = names(number, who);
        let draft = AttendeeDraft {
            given_name,
            family_name,
            organisation: who[2].trim().to_owned(),
            function: String::new(),
            email: String::new(),
            phone: String::new(),
            category: "participant".to_owned(),
            session_ids: vec![self.session.clone()],
        };
        attendees::add(&mut self.desk.app, &self.programme, &draft).expect("they are added");
    }

    fn prepare(&self, request: &PrintRequest) -> Prepared {
        let words = Catalogue::new(Language::French);
        documents::prepare(&self.desk.app, &words, request).expect("it can be printed")
    }

    fn reprint(&self) -> PrintRequest {
        PrintRequest::Reprint {
            programme_id: self.programme.clone(),
            entries: Vec::new(),
        }
    }

    fn out_of_date(&self) -> usize {
        let words = Catalogue::new(Language::French);
        let listed = documents::reprints(&self.desk.app, &words, &self.programme);
        listed.expect("they are listed").len()
    }
}

/// How often a person's own words stand on the pages; the badge may have cut them, and says so.
fn check_person(document: &Document, content: &str, number: usize, flowing: usize) {
    let cut = document.warnings.iter().any(|warning| {
        let own = warning.item.to_lowercase();
        warning.kind == WarningKind::Cut
            && (own.contains(&format!("g{number}z")) || own.contains(&format!("f{number}z")))
    });
    for word in [format!("g{number}z"), format!("f{number}z")] {
        let found = content.matches(&word).count();
        let least = if cut { flowing } else { flowing + 1 };
        assert!(
            (least..=flowing + 1).contains(&found),
            "{word} is there {found} times, cut: {cut}"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, ..ProptestConfig::default() })]

    #[test]
    fn the_folder_of_any_day_has_everybody_on_each_paper_once(day in day()) {
        let event = Event::of(&day);
        let request = proofs::folder(&event.session);
        let document = event.prepare(&request).place().expect("pages");
        placed::check(&document, EDGE);
        let content = placed::content(&document);
        for number in 0..day.people.len() {
            check_person(&document, &content, number, FLOWING);
        }
    }

    #[test]
    fn what_is_printed_again_has_what_changed_and_leaves_nothing_out_of_date(
        day in day(),
        corrected in any::<prop::sample::Index>(),
        added in prop::collection::vec(["[a-z ]{0,40}", "[a-z ]{0,290}", "[a-z ]{0,40}"], 0..4),
    ) {
        let mut event = Event::of(&day);
        let everybody = event.desk.people(&event.programme, "");
        event.desk.print(&proofs::folder(&event.session));
        prop_assert_eq!(event.out_of_date(), 0);
        if !everybody.is_empty() {
            let who = corrected.get(&everybody);
            let (field, name) = (AttendeeField::GivenName, "G900z");
            attendees::edit(&mut event.desk.app, &who.id, field, name).expect("it is corrected");
        }
        for (number, who) in added.iter().enumerate() {
            event.register(901 + number, who);
        }
        if everybody.is_empty() && added.is_empty() {
            return Ok(());
        }
        let document = event.prepare(&event.reprint()).place().expect("pages");
        placed::check(&document, EDGE);
        let content = placed::content(&document);
        let met = |word: &str| content.contains(word);
        prop_assert!(everybody.is_empty() || met("g900z"), "{}", content);
        for number in 0..added.len() {
            let word = format!("g{}z", 901 + number);
            prop_assert!(met(&word), "{} in {}", word, content);
        }
        event.desk.print(&event.reprint());
        prop_assert_eq!(event.out_of_date(), 0);
    }
}

#[test]
fn the_page_to_measure_a_printer_fits_each_stock() {
    let event = Event::of(&Day {
        title: String::new(),
        slots: Vec::new(),
        people: Vec::new(),
    });
    for stock in documents::stocks() {
        let document = event.prepare(&PrintRequest::AlignmentPage {
            stock: stock.name.clone(),
            alignment: String::new(),
        });
        let document = document.place().expect("a page");
        assert_eq!(document.pages.len(), 1, "{}", stock.name);
        assert_eq!(document.warnings, [], "{}", stock.name);
        placed::check(&document, mm(3.0));
    }
}

#[test]
fn a_day_of_which_only_the_title_is_known_has_a_folder() {
    let mut desk = Desk::open();
    let file = json!({ "format": "parvis-programme", "version": 1, "title": "Un titre",
        "sessions": [{}] });
    let programme = desk.programme(file.to_string().as_bytes());
    let session = desk.sessions(&programme).remove(0);
    let printed = desk.print(&proofs::folder(&session));
    parvis_tests::paper::check(&printed.pdf);
    let warnings = printed.report.warnings;
    let nobody = warnings.iter().any(|said| said.code == "folder-nobody");
    assert!(nobody, "{warnings:?}");
}
