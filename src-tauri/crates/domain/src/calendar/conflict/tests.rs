//! When sessions meet and when they do not.

use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::clock_time;
use crate::slot::SlotKind;

fn key<T: From<Uuid>>(n: u128) -> T {
    Uuid::from_u128(n).into()
}

/// A session of programme `n` on the 5th of October 2027, with its hours as `9h-12h`.
fn session(n: u128, hours: &str) -> Session {
    let mut session = Session::blank(key(n), key(100 + n), 0);
    session.date = NaiveDate::from_ymd_opt(2027, 10, 5);
    let (starts, ends) = hours.split_once('-').unwrap();
    session.starts = clock_time::parse(starts);
    session.ends = clock_time::parse(ends);
    session
}

fn at(mut session: Session, venue: u128, room: &str) -> Session {
    session.venue = Some(key(venue));
    session.room = room.to_owned();
    session
}

fn slot(n: u128, of: &Session, hours: &str) -> Slot {
    let mut slot = Slot::blank(key(n), of.id, 0, SlotKind::Talk);
    let (starts, ends) = hours.split_once('-').unwrap();
    slot.starts = clock_time::parse(starts);
    slot.ends = clock_time::parse(ends);
    slot
}

fn asks(session: &Session) -> Engagement {
    Engagement::of(session, &[], &[]).unwrap()
}

/// The kinds in which two sessions meet, both ways round.
fn check(one: &Engagement, other: &Engagement, expected: &[Kind]) {
    let kinds = |found: Vec<Conflict>| found.iter().map(|c| c.kind).collect::<Vec<_>>();
    assert_eq!(kinds(one.meets(other)), expected);
    assert_eq!(kinds(other.meets(one)), expected);
}

#[test]
fn two_programmes_on_one_day_meet_and_two_sessions_of_one_do_not() {
    let morning = session(1, "9h-12h");
    check(&asks(&morning), &asks(&session(2, "14h-17h")), &[Kind::Day]);
    let mut same = session(2, "9h-12h");
    same.programme = morning.programme;
    check(&asks(&morning), &asks(&same), &[]);
    check(&asks(&morning), &asks(&morning), &[]);
    let mut later = session(2, "9h-12h");
    later.date = later.date.and_then(|day| day.succ_opt());
    check(&asks(&morning), &asks(&later), &[]);
    later.date = None;
    assert_eq!(Engagement::of(&later, &[], &[]), None);
}

#[test]
fn a_room_is_wanted_twice_only_at_overlapping_hours() {
    use Kind::{Day, Room, Venue};
    let one = asks(&at(session(1, "9h-12h"), 50, "Salle A"));
    let with = |hours, venue, room| asks(&at(session(2, hours), venue, room));
    check(&one, &with("11h-13h", 50, "salle a"), &[Room, Day]);
    check(&one, &with("11h-13h", 50, "Salle B"), &[Day]);
    check(&one, &with("11h-13h", 50, ""), &[Venue, Day]);
    check(&one, &with("11h-13h", 51, "Salle A"), &[Day]);
    // One ends as the other begins.
    check(&one, &with("12h-13h", 50, "Salle A"), &[Day]);
    // Without hours it may be at any.
    check(&one, &with("-", 50, "Salle A"), &[Room, Day]);
    check(&one, &with("11h-", 50, "Salle A"), &[Room, Day]);
    let mut early = at(session(2, "12h30-13h"), 50, "Salle A");
    early.doors_open = clock_time::parse("11h45");
    check(&one, &asks(&early), &[Room, Day]);
    let mut all_day = at(session(2, "14h-15h"), 50, "Salle A");
    all_day.all_day = true;
    check(&one, &asks(&all_day), &[Room, Day]);
}

#[test]
fn a_workshop_wants_its_own_room_during_its_own_hours() {
    use Kind::{Day, Room};
    let day = at(session(1, "9h-17h"), 50, "Grande salle");
    let mut workshop = slot(10, &day, "14h-16h");
    workshop.room = "Salle 3".to_owned();
    let one = Engagement::of(&day, &[&workshop], &[]).unwrap();
    let with = |hours| asks(&at(session(2, hours), 50, "Salle 3"));
    check(&one, &with("15h-17h"), &[Room, Day]);
    check(&one, &with("9h-12h"), &[Day]);
    workshop.venue = Some(key(51));
    let elsewhere = Engagement::of(&day, &[&workshop], &[]).unwrap();
    check(&elsewhere, &with("15h-17h"), &[Day]);
}

#[test]
fn a_person_cannot_speak_in_two_places_at_once() {
    use Kind::{Day, Speaker};
    let (one, other) = (session(1, "9h-17h"), session(2, "9h-17h"));
    let (early, late) = (slot(10, &one, "9h-10h"), slot(11, &other, "10h-11h"));
    let who: PersonId = key(70);
    let first = Engagement::of(&one, &[&early], &[(Stage::Slot(early.id), who)]).unwrap();
    let on = |stage| Engagement::of(&other, &[&late], &[(stage, who)]).unwrap();
    check(&first, &on(Stage::Slot(late.id)), &[Day]);
    check(&first, &on(Stage::Session(other.id)), &[Speaker, Day]);
    check(
        &first,
        &on(Stage::Programme(other.programme)),
        &[Speaker, Day],
    );
    check(&first, &on(Stage::Programme(key(999))), &[Day]);
    let found = first.meets(&on(Stage::Session(other.id)));
    assert_eq!(found[0].person, Some(who));
    // Also in two sessions of one programme.
    let mut same = other.clone();
    same.programme = one.programme;
    let same = Engagement::of(&same, &[], &[(Stage::Session(same.id), who)]).unwrap();
    check(&first, &same, &[Speaker]);
}

#[test]
fn each_pair_is_told_once() {
    let all: Vec<_> = (1..=3).map(|n| asks(&session(n, "9h-12h"))).collect();
    let pairs: Vec<_> = conflicts(&all).iter().map(|c| (c.one, c.other)).collect();
    let of = |n| key::<SessionId>(n);
    assert_eq!(pairs, [(of(1), of(2)), (of(1), of(3)), (of(2), of(3))]);
}

fn any_engagement() -> impl Strategy<Value = Engagement> {
    let hour =
        || prop::option::of((0..23_u32).prop_map(|h| NaiveTime::from_hms_opt(h, 0, 0).unwrap()));
    let room = prop::sample::select(vec!["", "A", "B"]);
    (
        0..4_u128,
        0..3_u32,
        hour(),
        hour(),
        0..3_u128,
        room,
        0..3_u128,
    )
        .prop_map(|(n, day, starts, ends, venue, room, who)| {
            let mut session = at(session(n, "-"), 50 + venue, room);
            session.date = NaiveDate::from_ymd_opt(2027, 10, 1 + day);
            session.starts = starts;
            session.ends = ends;
            let people = [(Stage::Session(session.id), key(70 + who))];
            Engagement::of(&session, &[], &people).unwrap()
        })
}

proptest! {
    #[test]
    fn meeting_is_mutual(one in any_engagement(), other in any_engagement()) {
        let kinds = |found: Vec<Conflict>| found.iter().map(|c| c.kind).collect::<Vec<_>>();
        prop_assert_eq!(kinds(one.meets(&other)), kinds(other.meets(&one)));
        if one.date != other.date || one.session == other.session {
            prop_assert!(one.meets(&other).is_empty());
        }
    }
}
