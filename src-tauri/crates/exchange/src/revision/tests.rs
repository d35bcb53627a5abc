//! Two versions of a programme: what differs, and what becomes of it.

use chrono::{NaiveDate, NaiveTime};
use parvis_domain::slot::SlotKind;
use proptest::prelude::*;

use super::{Origin, differences, merge};
use crate::programme::{Document, Session, Slot, Speaker};

fn at(hour: u32, minute: u32) -> Option<NaiveTime> {
    NaiveTime::from_hms_opt(hour, minute, 0)
}

fn slot(title: &str, hour: u32) -> Slot {
    Slot {
        title: title.to_owned(),
        starts: at(hour, 0),
        ends: at(hour + 1, 0),
        ..Slot::blank(SlotKind::Talk)
    }
}

fn speaker(given: &str, family: &str) -> Speaker {
    Speaker {
        given_name: given.to_owned(),
        family_name: family.to_owned(),
        ..Speaker::blank()
    }
}

fn day(title: &str, day: u32, slots: Vec<Slot>) -> Session {
    Session {
        title: title.to_owned(),
        date: NaiveDate::from_ymd_opt(2027, 3, day),
        slots,
        ..Session::blank()
    }
}

fn cycle() -> Document {
    let mut first = slot("Ouvrir la porte", 9);
    first.speakers = vec![speaker("Inès", "Vidal"), speaker("Paul", "Aubin")];
    Document {
        sessions: vec![
            day(
                "Se connaître",
                4,
                vec![
                    first,
                    slot("Agir à plusieurs", 10),
                    slot("Faire le point", 11),
                ],
            ),
            day("Aller plus loin", 18, vec![slot("Compter juste", 9)]),
        ],
        ..Document::titled("Un cycle")
    }
}

fn ids(there: &Document, said: &Document) -> Vec<String> {
    differences(there, said).into_iter().map(|d| d.id).collect()
}

#[test]
fn the_same_programme_has_no_difference() {
    assert_eq!(ids(&cycle(), &cycle()), Vec::<String>::new());
}

#[test]
fn what_is_changed_new_and_gone_is_told_in_the_order_of_the_programme() {
    let mut said = cycle();
    let slots = &mut said.sessions[0].slots;
    (slots[1].starts, slots[1].ends) = (at(10, 15), at(11, 0));
    slots.remove(2);
    slots.insert(1, slot("Prendre un café", 10));
    said.sessions[0].slots[0].speakers[1] = speaker("Zoé", "Lenoir");
    said.sessions[1].date = NaiveDate::from_ymd_opt(2027, 3, 25);
    assert_eq!(
        ids(&cycle(), &said),
        [
            "sessions[0].slots[0].speakers[1]",
            "sessions[0].slots[0].speakers+[1]",
            "sessions[0].slots+[1]",
            "sessions[0].slots[1].hours",
            "sessions[0].slots[2]",
            "sessions[1].date",
        ]
    );
    let hours = &differences(&cycle(), &said)[3];
    assert_eq!(
        (hours.before.as_str(), hours.after.as_str()),
        ("10:00-11:00", "10:15-11:00")
    );
}

#[test]
fn a_part_that_is_only_changed_is_known_by_where_it_comes_from() {
    let mut said = cycle();
    said.sessions[0].slots[1].title = "Agir vraiment à plusieurs".to_owned();
    said.sessions[0].slots.insert(0, slot("Prendre un café", 8));
    let merged = merge(&cycle(), &said, &|_| true);
    assert_eq!(merged.document, said);
    let from: Vec<_> = merged.origin.parts[0].parts.iter().map(|o| o.of).collect();
    assert_eq!(from, [None, Some(0), Some(1), Some(2)]);
    let speakers = &merged.origin.parts[0].parts[1].speakers;
    assert_eq!(
        speakers.iter().map(|o| o.of).collect::<Vec<_>>(),
        [Some(0), Some(1)]
    );
}

#[test]
fn what_a_text_never_says_stays() {
    let mut there = cycle();
    there.agreement = "2027-14".to_owned();
    there.sessions[0].half_days = parvis_domain::half_day::HalfDays::One;
    there.sessions[0].slots[0].speakers[0].notice = "Elle écrit.".to_owned();
    let mut said = cycle();
    said.title = String::new();
    assert_eq!(ids(&there, &said), Vec::<String>::new());
    assert_eq!(merge(&there, &said, &|_| true).document, there);
}

#[test]
fn another_order_is_one_difference() {
    let mut said = cycle();
    said.sessions[0].slots.swap(0, 2);
    assert_eq!(ids(&cycle(), &said), ["sessions[0].slots.order"]);
    assert_eq!(merge(&cycle(), &said, &|_| true).document, said);
    assert_eq!(merge(&cycle(), &said, &|_| false).document, cycle());
}

const TITLES: [&str; 5] = [
    "Ouvrir la porte",
    "Agir à plusieurs",
    "Faire le point",
    "Prendre un café",
    "",
];

fn any_slot() -> impl Strategy<Value = Slot> {
    (prop::sample::select(&TITLES[..]), 8..18_u32, 0..3_usize).prop_map(|(title, hour, people)| {
        let names = [("Inès", "Vidal"), ("Paul", "Aubin"), ("Zoé", "Lenoir")];
        let speakers = names
            .iter()
            .take(people)
            .map(|(g, f)| speaker(g, f))
            .collect();
        Slot {
            speakers,
            ..slot(title, hour)
        }
    })
}

fn any_programme() -> impl Strategy<Value = Document> {
    let session = (
        prop::collection::vec(any_slot(), 0..5),
        1..28_u32,
        "[a-c]{0,1}",
    )
        .prop_map(|(slots, date, title)| day(&title, date, slots));
    (prop::collection::vec(session, 0..4), "[A-Z][a-z]{2,6}").prop_map(|(sessions, title)| {
        Document {
            sessions,
            ..Document::titled(&title)
        }
    })
}

fn comes_from(origins: &[Origin]) -> Vec<usize> {
    let mut from: Vec<_> = origins.iter().filter_map(|origin| origin.of).collect();
    from.sort_unstable();
    from
}

proptest! {
    #[test]
    fn all_accepted_is_the_corrected_version_and_none_is_the_one_there(
        there in any_programme(), said in any_programme()
    ) {
        let none = merge(&there, &said, &|_| false);
        prop_assert_eq!(&none.document, &there);
        let all = merge(&there, &said, &|_| true);
        prop_assert_eq!(&all.document, &said);
        let mut sessions = comes_from(&all.origin.parts);
        sessions.dedup();
        prop_assert_eq!(sessions.len(), comes_from(&all.origin.parts).len());
    }

    #[test]
    fn each_difference_can_be_accepted_alone_and_is_then_gone(
        there in any_programme(), said in any_programme()
    ) {
        let found = ids(&there, &said);
        let mut once = found.clone();
        once.sort();
        once.dedup();
        prop_assert_eq!(once.len(), found.len(), "each has an identifier of its own");
        for id in &found {
            let merged = merge(&there, &said, &|one| one == id);
            prop_assert_ne!(&merged.document, &there);
        }
    }
}
