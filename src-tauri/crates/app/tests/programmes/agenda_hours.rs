//! The hours of an agenda: typed one by one or both at once, shifted together, and side by side.

use parvis_app::view::programme::{Hint, SessionField as S, SlotField as F};
use parvis_app::{sessions, slots};

use super::desk::{DAY, Desk, create, desk, import, refused, show};

/// A day from 9 to 17 with these slots: `9h-10h talk`, `14h-15h workshop/1`.
fn day(slots: &str) -> (Desk, String, Vec<String>) {
    let mut desk = desk();
    let id = create(&mut desk, "T");
    let day = sessions::add(&mut desk, &id).unwrap().value;
    sessions::edit(&mut desk, &day, S::Ends, "17h").unwrap();
    sessions::edit(&mut desk, &day, S::Starts, "9h").unwrap();
    let mut keys = Vec::new();
    for slot in slots.split(", ") {
        let (hours, kind) = slot.split_once(' ').unwrap();
        let (kind, group) = kind.split_once('/').unwrap_or((kind, ""));
        let key = slots::add(&mut desk, &day, "").unwrap().value;
        for (field, value) in [
            (F::Hours, hours),
            (F::Kind, kind),
            (F::ParallelGroup, group),
        ] {
            slots::edit(&mut desk, &key, field, value).unwrap();
        }
        keys.push(key);
    }
    (desk, id, keys)
}

/// `09:00-10:00 …/group #number`, and the end of the session.
fn hours(desk: &Desk, id: &str) -> String {
    let view = show(desk, id);
    let session = &view.sessions[0];
    let mut all: Vec<_> = session
        .slots
        .iter()
        .map(|s| format!("{}-{}", s.starts, s.ends))
        .collect();
    all.push(session.ends.clone());
    all.join(" ")
}

#[test]
fn what_follows_is_shifted_in_one_step() {
    let (mut desk, id, keys) = day("9h-10h talk, 10h-11h talk, - other, 11h- talk");
    let before = hours(&desk, &id);
    slots::shift(&mut desk, &keys[1], 15, false).unwrap();
    assert_eq!(hours(&desk, &id), "09:00-10:00 10:15-11:15 - 11:15- 17:00");
    desk.undo().unwrap().unwrap();
    assert_eq!(hours(&desk, &id), before);
    slots::shift(&mut desk, &keys[0], -10, true).unwrap();
    assert_eq!(hours(&desk, &id), "08:50-09:50 09:50-10:50 - 10:50- 16:50");
    desk.undo().unwrap().unwrap();
    assert_eq!(hours(&desk, &id), before);
}

#[test]
fn those_beside_move_together() {
    let (mut desk, id, keys) =
        day("9h-10h talk, 14h-15h workshop/1, 14h-15h workshop/1, 15h-16h talk");
    slots::shift(&mut desk, &keys[2], 30, false).unwrap();
    let shifted = "09:00-10:00 14:30-15:30 14:30-15:30 15:30-16:30 17:00";
    assert_eq!(hours(&desk, &id), shifted);
}

#[test]
fn nothing_moves_past_midnight() {
    let (mut desk, id, keys) = day("9h-10h talk, 22h-23h30 talk");
    let before = hours(&desk, &id);
    let mut shift = |minutes, end| refused(slots::shift(&mut desk, &keys[0], minutes, end));
    assert_eq!(shift(30, false), ["past-midnight minutes"]);
    assert_eq!(shift(-541, false), ["past-midnight minutes"]);
    assert_eq!(shift(0, false), ["not-minutes minutes"]);
    assert_eq!(shift(721, false), ["not-minutes minutes"]);
    assert_eq!(shift(i32::MIN, false), ["not-minutes minutes"]);
    assert_eq!(hours(&desk, &id), before);
    slots::shift(&mut desk, &keys[0], 29, true).unwrap();
    assert_eq!(hours(&desk, &id), "09:29-10:29 22:29-23:59 17:29");
}

#[test]
fn both_hours_are_typed_at_once() {
    let (mut desk, id, keys) = day("9h-10h talk");
    let set = |desk: &mut Desk, field, value| slots::edit(desk, &keys[0], field, value);
    set(&mut desk, F::Hours, "9h15-9h45").unwrap();
    assert_eq!(hours(&desk, &id), "09:15-09:45 17:00");
    // A start past the end takes the end along; the slot stays as long as it was.
    set(&mut desk, F::Starts, "11h").unwrap();
    assert_eq!(hours(&desk, &id), "11:00-11:30 17:00");
    set(&mut desk, F::Starts, "11h15").unwrap();
    assert_eq!(hours(&desk, &id), "11:15-11:30 17:00");
    assert_eq!(
        refused(set(&mut desk, F::Hours, "10h-9h")),
        ["ends-before-start hours 10:00 09:00"]
    );
    assert_eq!(
        refused(set(&mut desk, F::Hours, "10h-soir")),
        ["not-an-hour hours soir"]
    );
    set(&mut desk, F::Hours, "23h30-23h50").unwrap();
    let late = refused(set(&mut desk, F::Starts, "23h55"));
    assert_eq!(late, ["ends-before-start starts 23:55 23:50"]);
}

#[test]
fn a_workshop_gets_another_beside_it() {
    let (mut desk, id, keys) = day("14h-16h workshop, 16h-17h feedback");
    slots::edit(&mut desk, &keys[0], F::Capacity, "20").unwrap();
    let numbers = |desk: &Desk| {
        let view = show(desk, &id);
        let slots = view.sessions[0].slots.iter();
        slots
            .map(|s| format!("{}#{}/{}", s.starts, s.number, s.parallel_group))
            .collect::<Vec<_>>()
            .join(" ")
    };
    let before = numbers(&desk);
    let second = slots::add_beside(&mut desk, &keys[0]).unwrap().value;
    assert_eq!(numbers(&desk), "14:00#1/1 14:00#2/1 16:00#/");
    let third = slots::add_beside(&mut desk, &keys[0]).unwrap().value;
    assert_eq!(numbers(&desk), "14:00#1/1 14:00#2/1 14:00#3/1 16:00#/");
    let view = show(&desk, &id);
    let made = &view.sessions[0].slots[2];
    assert_eq!(
        (&made.id, &*made.ends, &*made.capacity),
        (&third, "16:00", "20")
    );
    assert_eq!(view.sessions[0].slots[1].id, second);
    desk.undo().unwrap().unwrap();
    desk.undo().unwrap().unwrap();
    assert_eq!(numbers(&desk), before);
}

#[test]
fn one_visit_of_a_field_is_one_step() {
    let (mut desk, id, keys) = day("9h-10h talk");
    let title = |desk: &Desk| show(desk, &id).sessions[0].slots[0].title.clone();
    for (again, text) in [(false, "Ou"), (true, "Ouver"), (true, "Ouverture")] {
        desk.in_visit(again, |app| slots::edit(app, &keys[0], F::Title, text))
            .unwrap();
    }
    // Another visit of the same field is a step of its own.
    desk.in_visit(false, |app| slots::edit(app, &keys[0], F::Title, "Fin"))
        .unwrap();
    desk.undo().unwrap().unwrap();
    assert_eq!(title(&desk), "Ouverture");
    desk.undo().unwrap().unwrap();
    assert_eq!(title(&desk), "");
}

#[test]
fn what_does_not_fit_is_told_with_its_line() {
    let (mut desk, id, keys) = day("9h-10h talk, 9h30-11h talk");
    let codes = |desk: &Desk| {
        let of_line = |hint: &Hint| hint.slot_id == keys[1];
        let hints = show(desk, &id).hints;
        let hints = hints.into_iter().filter(of_line);
        hints.map(|hint| hint.code).collect::<Vec<_>>()
    };
    assert_eq!(codes(&desk), ["overlap", "no-speaker"]);
    slots::edit(&mut desk, &keys[1], F::Hours, "10h-11h").unwrap();
    assert_eq!(codes(&desk), ["no-speaker"]);
}

#[test]
fn the_day_of_our_own_fits_together() {
    let mut desk = desk();
    let id = import(&mut desk, DAY);
    let codes: Vec<_> = show(&desk, &id)
        .hints
        .into_iter()
        .filter(|hint| !hint.code.starts_with("no-"))
        .map(|hint| format!("{} {} {}", hint.code, hint.subject, hint.other))
        .collect();
    assert_eq!(codes, Vec::<String>::new());
}

#[test]
fn a_date_goes_from_the_morning_to_the_afternoon_by_its_start() {
    let (mut desk, id, _) = day("9h-10h talk");
    let session = show(&desk, &id).sessions[0].id.clone();
    let set = |desk: &mut Desk, field, value| sessions::edit(desk, &session, field, value);
    set(&mut desk, S::Starts, "9h").unwrap();
    set(&mut desk, S::Ends, "12h").unwrap();
    set(&mut desk, S::Starts, "14h").unwrap();
    let hours = |desk: &Desk| {
        let shown = show(desk, &id);
        (
            shown.sessions[0].starts.clone(),
            shown.sessions[0].ends.clone(),
        )
    };
    assert_eq!(hours(&desk), ("14:00".to_owned(), "17:00".to_owned()));
    let late = refused(set(&mut desk, S::Starts, "22h"));
    assert_eq!(late, ["ends-before-start starts 22:00 17:00"]);
    assert_eq!(hours(&desk).0, "14:00");
}
