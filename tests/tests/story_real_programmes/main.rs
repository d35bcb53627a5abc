//! Five real programmes, entered as data from the texts that the centres published, and printed.
//!
//! The texts are not ours and not in this repository; without the folder of the programmes beside
//! the checkout these tests say that they skip. With `PARVIS_SHOTS` the papers are kept there.

mod essonne;
mod hauts_de_france;
mod odas;
mod papers;
mod paris;
mod saint_omer;
mod source;

use std::collections::BTreeSet;

use parvis_app::programmes;
use parvis_tests::desk::Desk;
use parvis_tests::people_generator;
use serde_json::Value;

use source::{Source, sequence, words};

/// Fails when a word of the programme is not on its brochure.
fn check_words(expected: &BTreeSet<String>, text: &str) {
    let there = words(text);
    let lost: Vec<&String> = expected.difference(&there).collect();
    assert!(lost.is_empty(), "lost on paper: {lost:?}");
}

/// Every text of the data, whatever field it is in.
fn texts(data: &Value, found: &mut BTreeSet<String>) {
    /// Codes, dates and hours: they are printed in words, or not at all.
    const CODED: [&str; 11] = [
        "format",
        "kind",
        "part",
        "role",
        "date",
        "doors_open",
        "starts",
        "ends",
        "mode",
        "status",
        "registration_deadline",
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

/// Fails unless every text of the data is on paper, word after word, as often as it is in the data.
fn check_once(data: &Value, paper: &str) {
    let mut paragraphs = Vec::new();
    long_texts(data, &mut paragraphs);
    let paper = sequence(paper).join(" ");
    for paragraph in &paragraphs {
        let times = paragraphs
            .iter()
            .filter(|other| other.contains(paragraph.as_str()))
            .count();
        let found = paper.matches(paragraph.as_str()).count();
        assert_eq!(found, times, "{paragraph}");
    }
}

/// The paragraphs and items of the texts that are said in one place only.
fn long_texts(data: &Value, found: &mut Vec<String>) {
    /// Shorter texts (towns, names) may stand in others.
    const LONG: usize = 10;
    match data {
        Value::String(text) => {
            let paragraphs = text.lines().map(sequence);
            let long = paragraphs.filter(|words| LONG <= words.len());
            found.extend(long.map(|words| words.join(" ")));
        }
        Value::Array(list) => list.iter().for_each(|entry| long_texts(entry, found)),
        Value::Object(fields) => fields
            .iter()
            // They stand on the cover, in running lines and in lists too.
            .filter(|(name, _)| {
                !["title", "series", "venue", "organisation"].contains(&name.as_str())
            })
            .for_each(|(_, value)| long_texts(value, found)),
        _ => {}
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

/// A programme with its list, and the papers of its day.
struct Story {
    desk: Desk,
    programme: String,
    data: Value,
    words: BTreeSet<String>,
}

impl Story {
    /// Enters a programme and so many people; `lines` are those of which every word is printed.
    fn new(
        source: Source,
        data: Value,
        lines: impl FnOnce(&Source) -> BTreeSet<String>,
        (people, dates): (usize, &[&str]),
    ) -> Self {
        source.check_all_lifted();
        let mut desk = Desk::open();
        let programme = desk.programme(data.to_string().as_bytes());
        let report = desk.attendees(&programme, &list(people, dates));
        let count = i32::try_from(people).expect("a list that fits");
        assert_eq!((report.read, report.added), (count, count));
        let mut words = lines(&source);
        texts(&data, &mut words);
        Self {
            desk,
            programme,
            data,
            words,
        }
    }

    /// Prints everything and looks at it.
    fn print(&mut self, number: &str) {
        papers::check(self, number);
    }
}

#[test]
fn the_day_of_saint_omer_is_whole_on_paper() {
    let Some(mut source) = Source::find("004") else {
        return;
    };
    let data = saint_omer::programme(&mut source);
    let agenda = |source: &Source| source.words(saint_omer::AGENDA..=source.last());
    let mut story = Story::new(source, data, agenda, (45, &["jeudi 31 mai 2018"]));
    check_saint_omer(&story.desk, &story.programme);
    story.print("004");
}

/// What is particular about that day.
fn check_saint_omer(desk: &Desk, programme: &str) {
    let shown = programmes::show(&desk.app, programme).expect("the programme is there");
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
}

#[test]
fn the_four_days_of_essonne_are_whole_on_paper() {
    let Some(mut source) = Source::find("002") else {
        return;
    };
    let data = essonne::programme(&mut source);
    let days = |source: &Source| source.words(essonne::DAYS[0] - 1..=essonne::PRACTICAL - 1);
    // As a form of the time would have had it.
    let dates = [
        "10 mars 2016",
        "7 avril 2016",
        "26 mai 2016",
        "23 juin 2016",
    ];
    let mut story = Story::new(source, data, days, (48, &dates));
    assert_eq!(story.desk.sessions(&story.programme).len(), 4);
    story.print("002");
}

#[test]
fn the_day_without_hours_is_whole_on_paper() {
    let Some(mut source) = Source::find("000") else {
        return;
    };
    let data = paris::programme(&mut source);
    let all = |source: &Source| source.words(11..=source.last());
    Story::new(source, data, all, (30, &[paris::DATE])).print("000");
}

#[test]
fn the_year_of_eleven_meetings_is_whole_on_paper() {
    let Some(mut source) = Source::find("001") else {
        return;
    };
    let data = hauts_de_france::programme(&mut source);
    let said = |source: &Source| source.words(36..=source.last());
    let mut story = Story::new(source, data, said, (60, &hauts_de_france::DATES));
    assert_eq!(story.desk.sessions(&story.programme).len(), 11);
    story.print("001");
}

#[test]
fn the_committee_without_a_place_is_whole_on_paper() {
    let Some(mut source) = Source::find("003") else {
        return;
    };
    let data = odas::programme(&mut source);
    let agenda = |source: &Source| source.words(23..=32);
    Story::new(source, data, agenda, (28, &[odas::DATE])).print("003");
}
