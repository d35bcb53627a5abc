//! Agendas written on a line, for the tests of the rules.

use chrono::NaiveDate;
use parvis_domain::clock_time::parse;
use parvis_domain::session::Session;
use parvis_domain::slot::{Slot, SlotKind};
use uuid::Uuid;

use super::agenda::{Agenda, Appearance, Entry};

/// Holds what the rules find against `code subject (other)`.
///
/// A session is `9h-17h`, with `doors 8h30`, `in ROOM`, or `on DAY`; its slots are
/// `9h-10h workshop/1 @ROOM +Speaker`, with commas between them.
pub(super) fn check(session: &str, slots: &str, expected: &[&str]) {
    check_all(&[(session, slots)], expected);
}

/// The same for several sessions of one programme.
pub(super) fn check_all(programme: &[(&str, &str)], expected: &[&str]) {
    let read: Vec<_> = (0u128..)
        .zip(programme)
        .map(|(at, (session, slots))| {
            let session = self::session(at, session);
            let slots: Vec<_> = (0u128..)
                .zip(slots.split(',').filter(|slot| !slot.trim().is_empty()))
                .map(|(rank, text)| slot(&session, rank, text))
                .collect();
            (session, slots)
        })
        .collect();
    let agendas: Vec<_> = read
        .iter()
        .map(|(session, slots)| Agenda {
            session,
            entries: slots
                .iter()
                .map(|(slot, people)| Entry {
                    slot,
                    people: people.clone(),
                })
                .collect(),
        })
        .collect();
    let found: Vec<_> = super::of_agendas(&agendas)
        .iter()
        .map(|hint| format!("{} {} ({})", hint.code, hint.subject, hint.other))
        .collect();
    assert_eq!(found, expected, "{programme:?}");
}

fn session(at: u128, words: &str) -> Session {
    let mut session = Session::blank(
        Uuid::from_u128(100 + at).into(),
        Uuid::from_u128(1).into(),
        0,
    );
    session.venue = Some(Uuid::from_u128(2).into());
    let mut words = words.split_whitespace();
    while let Some(word) = words.next() {
        match word {
            "doors" => session.doors_open = words.next().and_then(parse),
            "in" => session.room = words.next().unwrap_or_default().to_owned(),
            "on" => {
                let day = words.next().and_then(|day| day.parse().ok());
                session.date = NaiveDate::from_ymd_opt(2027, 3, day.unwrap_or(1));
            }
            hours => {
                let (starts, ends) = hours.split_once('-').unwrap_or_default();
                (session.starts, session.ends) = (parse(starts), parse(ends));
            }
        }
    }
    session
}

fn slot(session: &Session, rank: u128, text: &str) -> (Slot, Vec<Appearance>) {
    let mut words = text.split_whitespace();
    let (starts, ends) = words.next().unwrap().split_once('-').unwrap();
    let (kind, group) = split_group(words.next().unwrap());
    let mut slot = Slot {
        starts: parse(starts),
        ends: parse(ends),
        parallel_group: group.parse().ok(),
        ..Slot::blank(
            Uuid::from_u128(1000 + rank).into(),
            session.id,
            0,
            SlotKind::from_code(kind).unwrap(),
        )
    };
    let mut people = Vec::new();
    for word in words {
        let (sign, name) = word.split_at(1);
        match sign {
            "@" => name.clone_into(&mut slot.room),
            _ => people.push(appearance(name)),
        }
    }
    (slot, people)
}

fn split_group(kind: &str) -> (&str, &str) {
    kind.split_once('/').unwrap_or((kind, ""))
}

/// The same name is the same person.
fn appearance(name: &str) -> Appearance {
    let who = name
        .bytes()
        .fold(0u128, |key, byte| key << 8 | u128::from(byte));
    Appearance {
        who: Uuid::from_u128(who),
        name: name.to_owned(),
    }
}
