//! Differences: what is told, what is taken over, and that any part of them can be.

use super::{Change, accept, differences};
use crate::programme::{Document, Mandate, Session, Slot, Speaker, read};
use parvis_domain::clock_time::parse;
use parvis_domain::slot::SlotKind;
use proptest::prelude::*;

fn slot(kind: SlotKind, starts: &str, title: &str) -> Slot {
    Slot {
        starts: parse(starts),
        title: title.to_owned(),
        ..Slot::blank(kind)
    }
}

fn person(given: &str, family: &str, function: &str) -> Speaker {
    let mandate = Mandate {
        function: function.to_owned(),
        organisation: String::new(),
    };
    Speaker {
        given_name: given.to_owned(),
        family_name: family.to_owned(),
        mandates: vec![mandate],
        ..Speaker::blank()
    }
}

fn day() -> Document {
    let mut session = Session::blank();
    session.slots = vec![
        slot(SlotKind::Welcome, "9h", "Accueil"),
        slot(SlotKind::Talk, "9h30", "Ce que coûte une rencontre"),
        slot(SlotKind::Closing, "16h", "Conclusion"),
    ];
    session.slots[1].speakers = vec![
        person("Léa", "MARTIN", "maire"),
        person("Jean", "PETIT", "élu"),
    ];
    Document {
        sessions: vec![session],
        ..Document::titled("Agir")
    }
}

fn corrected() -> Document {
    let mut new = day();
    new.title = "Agir ensemble".to_owned();
    new.sessions[0].room = "salle B".to_owned();
    new.sessions[0].slots[1].starts = parse("9h45");
    new.sessions[0].slots[1].speakers = vec![
        person("Jean", "PETIT", "adjoint"),
        person("Ana", "SILVA", ""),
    ];
    new.sessions[0]
        .slots
        .insert(2, slot(SlotKind::Lunch, "12h", "Déjeuner"));
    new.sessions[0].slots.pop();
    new
}

#[test]
fn each_difference_has_its_path() {
    let found = differences(&day(), &corrected());
    let told: Vec<(&str, Change)> = found.iter().map(|d| (d.path.as_str(), d.change)).collect();
    assert_eq!(
        told,
        [
            ("title", Change::Changed),
            ("sessions[0].room", Change::Added),
            ("sessions[0].slots[1].starts", Change::Changed),
            ("sessions[0].slots[1].speakers[1]", Change::Changed),
            ("sessions[0].slots[1].speakers[+1]", Change::Added),
            ("sessions[0].slots[1].speakers[0]", Change::Removed),
            ("sessions[0].slots[+2]", Change::Added),
            ("sessions[0].slots[2]", Change::Removed),
        ]
    );
    assert_eq!(
        (found[2].before.as_str(), found[2].after.as_str()),
        ("09:30", "09:45")
    );
    assert_eq!(differences(&day(), &day()), []);
}

#[test]
fn two_of_three_can_be_taken() {
    let (old, new) = (day(), corrected());
    let found = differences(&old, &new);
    let result = accept(&old, &new, &[found[0].clone(), found[6].clone()]);
    let mut expected = old.clone();
    expected.title = "Agir ensemble".to_owned();
    expected.sessions[0]
        .slots
        .insert(2, slot(SlotKind::Lunch, "12h", "Déjeuner"));
    assert_eq!(result, expected);
    assert_eq!(accept(&old, &new, &[]), old);
    assert_eq!(accept(&old, &new, &found), new);
}

#[test]
fn a_slot_that_moved_is_the_same_slot() {
    let (old, mut new) = (day(), day());
    new.sessions[0].slots.swap(0, 2);
    let found = differences(&old, &new);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].path, "sessions[0].slots");
    assert_eq!(accept(&old, &new, &found), new);
}

fn sample() -> Document {
    read(include_bytes!(
        "../../../../../../assets/sample/programme.json"
    ))
    .expect("the sample")
    .document
}

/// The sample with some of its things changed, moved, taken away and added.
fn edited() -> impl Strategy<Value = Document> {
    proptest::collection::vec(
        (
            0usize..6,
            any::<prop::sample::Index>(),
            any::<prop::sample::Index>(),
            "[a-z]{1,8}",
        ),
        0..12,
    )
    .prop_map(|edits| {
        let mut document = sample();
        for (what, one, other, word) in edits {
            edit(&mut document, what, &one, &other, &word);
        }
        document
    })
}

fn edit(
    document: &mut Document,
    what: usize,
    one: &prop::sample::Index,
    other: &prop::sample::Index,
    word: &str,
) {
    if document.sessions.is_empty() {
        return;
    }
    let place = one.index(document.sessions.len());
    let slots = &mut document.sessions[place].slots;
    let count = slots.len();
    match what {
        0 if count > 0 => slots[other.index(count)].title.push_str(word),
        1 if !slots.is_empty() => {
            slots.remove(other.index(slots.len()));
        }
        2 => slots.insert(
            other.index(slots.len() + 1),
            slot(SlotKind::Talk, "11h", word),
        ),
        3 if count > 1 => slots.swap(0, other.index(count)),
        4 => document.sessions.push(Session {
            title: word.to_owned(),
            ..Session::blank()
        }),
        _ => {
            document.sessions.remove(place);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn all_is_the_corrected_version_and_none_the_existing(old in edited(), new in edited()) {
        let found = differences(&old, &new);
        prop_assert_eq!(&accept(&old, &new, &found), &new);
        prop_assert_eq!(&accept(&old, &new, &[]), &old);
    }

    #[test]
    fn any_part_can_be_taken(old in edited(), new in edited(), choice in any::<u64>()) {
        let found = differences(&old, &new);
        let chosen: Vec<_> = found.iter().enumerate().filter(|(at, _)| choice >> (at % 64) & 1 == 1).map(|(_, d)| d.clone()).collect();
        let result = accept(&old, &new, &chosen);
        let whole = |change, path: &str| chosen.iter().filter(|d| d.change == change && d.path.starts_with(path) && !d.path.contains("].")).count();
        let sessions = old.sessions.len() + whole(Change::Added, "sessions[+") - whole(Change::Removed, "sessions[");
        prop_assert_eq!(result.sessions.len(), sessions);
        let title = chosen.iter().any(|d| d.path == "title");
        prop_assert_eq!(&result.title, if title { &new.title } else { &old.title });
    }
}
