//! Two real programmes, entered as data from the texts that the centres published, and printed.
//!
//! The texts are not ours and not in this repository; without the folder of the programmes beside
//! the checkout these tests say that they skip. With `PARVIS_SHOTS` the papers are kept there.

mod essonne;
mod papers;
mod saint_omer;
mod source;

use std::collections::BTreeSet;

use parvis_app::programmes;
use parvis_app::view::attendee::AttendeeSort;
use parvis_app::view::document::{BrochureOptions, PrintRequest};
use parvis_tests::desk::Desk;
use parvis_tests::{paper, people_generator};
use serde_json::Value;

use source::{Source, words};

/// The text of the brochure, after the file was checked.
fn brochure(desk: &Desk, programme_id: &str, name: &str) -> String {
    let request = PrintRequest::Brochure {
        programme_id: programme_id.to_owned(),
        options: BrochureOptions::default(),
    };
    let printed = desk.print(&request);
    assert_eq!(printed.report.warnings, []);
    paper::keep(name, &printed.pdf);
    paper::check(&printed.pdf);
    paper::text(&printed.pdf)
}

fn check_words(expected: &BTreeSet<String>, text: &str) {
    let there = words(text);
    let lost: Vec<&String> = expected.difference(&there).collect();
    assert!(lost.is_empty(), "lost on paper: {lost:?}");
}

/// Every text of the data, whatever field it is in.
fn texts(data: &Value, found: &mut BTreeSet<String>) {
    /// Codes, dates and hours: they are printed in words, or not at all.
    const CODED: [&str; 9] = [
        "format", "kind", "part", "role", "date", "starts", "ends", "mode", "status",
    ];
    match data {
        Value::String(text) => found.extend(words(text)),
        Value::Array(list) => list.iter().for_each(|entry| texts(entry, found)),
        Value::Object(fields) => fields
            .iter()
            .filter(|(name, _)| !CODED.contains(&name.as_str()))
            .for_each(|(_, value)| texts(value, found)),
        _ => {}
    }
}

/// Prints the sheet of every session, and fails unless exactly its people are on it.
fn check_sheets(desk: &Desk, programme: &str, name: &str) {
    let everybody = desk.people(programme, "");
    for (number, session) in desk.sessions(programme).iter().enumerate() {
        let printed = desk.print(&PrintRequest::SignIn {
            session_id: session.clone(),
            sort: AttendeeSort::FamilyName,
            blank_rows: 5,
        });
        assert_eq!(printed.report.warnings, []);
        paper::keep(&format!("{name}-sign-in-{}.pdf", number + 1), &printed.pdf);
        paper::check(&printed.pdf);
        let text = words_in_order(&paper::text(&printed.pdf));
        let mut on_the_sheet = 0;
        for who in &everybody {
            let comes = who.places.iter().any(|place| place.session_id == *session);
            let row = format!("{} {}", who.family_name.to_uppercase(), who.given_name);
            assert_eq!(
                text.contains(&words_in_order(&row)),
                comes,
                "{row}, day {}",
                number + 1
            );
            on_the_sheet += usize::from(comes);
        }
        assert!(0 < on_the_sheet, "nobody on day {}", number + 1);
        assert_eq!(on_the_sheet, desk.people(programme, session).len());
    }
}

/// The text with a space around each word, so that a name is not found inside another.
fn words_in_order(text: &str) -> String {
    let words = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        // The word of a category stands below the family name, before the given name.
        .filter(|word| !["Organisation", "Élu", "Intervenant", "Presse"].contains(word));
    words.fold(" ".to_owned(), |all, word| all + word + " ")
}

/// Invented people, no two of whom have the same name.
fn list(count: usize, dates: &[&str]) -> Vec<u8> {
    let mut names = BTreeSet::new();
    let people: Vec<_> = (0..)
        .map(|number| people_generator::attendee(number, dates))
        .filter(|who| names.insert((who.family_name.to_uppercase(), who.given_name.clone())))
        .take(count)
        .collect();
    people_generator::windows_1252(&people_generator::csv(&people))
}

#[test]
fn the_day_of_saint_omer_is_whole_on_paper() {
    let Some(mut source) = Source::find("004") else {
        return;
    };
    let data = saint_omer::programme(&mut source);
    source.check_all_lifted();
    let mut desk = Desk::open();
    let programme = desk.programme(data.to_string().as_bytes());

    let shown = programmes::show(&desk.app, &programme).expect("the programme is there");
    let [session] = &shown.sessions[..] else {
        panic!("one day")
    };
    let starts: BTreeSet<&str> = session
        .slots
        .iter()
        .map(|slot| slot.starts.as_str())
        .collect();
    assert_eq!(starts.len(), 8 + 1, "eight timed slots and the lunch");
    assert!(starts.contains(""));
    let workshops: Vec<_> = session
        .slots
        .iter()
        .filter(|slot| slot.kind == "workshop")
        .collect();
    assert_eq!(workshops.len(), 5);
    let elsewhere = |venue: &Option<parvis_app::view::programme::VenueView>| {
        venue
            .as_ref()
            .is_some_and(|venue| session.venue.as_ref().is_some_and(|day| day.id != venue.id))
    };
    assert!(workshops.iter().all(|slot| elsewhere(&slot.venue)));
    let speakers: Vec<_> = session
        .slots
        .iter()
        .flat_map(|slot| &slot.speakers)
        .collect();
    assert_eq!(speakers.len(), 10);
    let mandates: Vec<usize> = speakers
        .iter()
        .map(|speaker| speaker.mandates.len())
        .collect();
    assert_eq!(mandates.iter().filter(|count| **count == 2).count(), 1);

    let text = brochure(&desk, &programme, "004-brochure.pdf");
    let mut expected = source.words(saint_omer::AGENDA..=source.last());
    texts(&data, &mut expected);
    check_words(&expected, &text);

    desk.attendees(&programme, &list(90, &["jeudi 31 mai 2018"]));
    check_sheets(&desk, &programme, "004");
    papers::check(&mut desk, &programme, "004");
}

#[test]
fn the_four_days_of_essonne_are_whole_on_paper() {
    let Some(mut source) = Source::find("002") else {
        return;
    };
    let data = essonne::programme(&mut source);
    source.check_all_lifted();
    let mut desk = Desk::open();
    let programme = desk.programme(data.to_string().as_bytes());
    assert_eq!(desk.sessions(&programme).len(), 4);

    let text = brochure(&desk, &programme, "002-brochure.pdf");
    let mut expected = source.words(essonne::DAYS[0] - 1..=essonne::PRACTICAL - 1);
    texts(&data, &mut expected);
    check_words(&expected, &text);

    // As a form of the time would have had it.
    let dates = [
        "10 mars 2016",
        "7 avril 2016",
        "26 mai 2016",
        "23 juin 2016",
    ];
    let report = desk.attendees(&programme, &list(60, &dates));
    assert_eq!((report.read, report.added), (60, 60));
    check_sheets(&desk, &programme, "002");
    papers::check(&mut desk, &programme, "002");
}
