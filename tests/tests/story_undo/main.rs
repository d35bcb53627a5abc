//! Whatever was done, undoing all of it gives back the database row for row, and redoing it the
//! other one.

mod deeds;
mod preparing;

use parvis_app::check;
use parvis_tests::desk::{Desk, Rows};
use proptest::prelude::*;

use deeds::{Deed, any_deed, carry_out};

/// The tables, each state of them, in which two states differ: a readable part of a failure.
fn difference(one: &Rows, other: &Rows) -> Vec<String> {
    let tables = one
        .iter()
        .filter(|(table, rows)| other.get(*table) != Some(*rows));
    tables
        .map(|(table, rows)| format!("{table}: {rows:?} and {:?}", other.get(table)))
        .collect()
}

fn check_same(one: &Rows, other: &Rows, when: &str) -> Result<(), TestCaseError> {
    prop_assert!(one == other, "{when}: {:#?}", difference(one, other));
    Ok(())
}

/// Does the deeds, undoes each change and does each again, and compares the rows at every step.
fn there_and_back(deeds: &[Deed]) -> Result<(), TestCaseError> {
    let mut desk = Desk::open();
    let programme = include_bytes!("../../fixtures/cycle-of-four.json");
    desk.programme(programme);
    let mut states = vec![desk.rows()];
    for deed in deeds {
        let before = &states[states.len() - 1];
        let changed = carry_out(&mut desk, deed);
        let after = desk.rows();
        prop_assert_eq!(changed, *before != after, "{:?} tells what it did", deed);
        if changed {
            states.push(after);
        }
    }
    for (at, state) in states.iter().enumerate().rev().skip(1) {
        prop_assert!(desk.app.undo().expect("an undo").is_some(), "undo {}", at);
        check_same(&desk.rows(), state, &format!("undo {at}"))?;
    }
    for (at, state) in states.iter().enumerate().skip(1) {
        prop_assert!(desk.app.redo().expect("a redo").is_some(), "redo {}", at);
        check_same(&desk.rows(), state, &format!("redo {at}"))?;
    }
    prop_assert!(desk.app.redo().expect("a redo").is_none());
    let report = check::check(&mut desk.app).expect("a check");
    prop_assert!(report.sound && report.search_mended == 0, "{:?}", report);
    Ok(())
}

proptest! {
    // Each case opens a database on the disk and looks at all of it after every step.
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn every_use_case_can_be_undone_and_done_again(deeds in prop::collection::vec(any_deed(), 1..30)) {
        there_and_back(&deeds)?;
    }
}

#[test]
fn a_long_day_can_be_undone_and_done_again() {
    let deeds = [
        Deed::Import(0, 9),
        Deed::SessionAdd,
        Deed::SlotAdd(4),
        Deed::SpeakerAdd(30, "Élodie".to_owned()),
        Deed::AttendeeEdit(2, 0, "Zamenhof".to_owned()),
        Deed::AttendeeEdit(2, 2, "Maison des langues".to_owned()),
        Deed::PlaceSet(1, 2, 3),
        Deed::Import(4, 11),
        Deed::SessionMove(0, 3),
        Deed::AttendeeRemove(5),
        Deed::SessionDelete(1),
        Deed::ProgrammeDelete(0),
    ];
    there_and_back(&deeds).unwrap();
}

#[test]
fn a_content_that_is_held_twice_can_be_undone_and_done_again() {
    let deeds = [
        Deed::Import(0, 4),
        Deed::SessionRepeat(0),
        Deed::SessionSeries(1),
        Deed::SessionEdit(1, 0, "Élodie".to_owned()),
        Deed::SessionIndependent(1),
        Deed::SessionLink(1, 0),
        Deed::SessionMove(1, 0),
        Deed::ProgrammeDuplicate(0, true),
        Deed::SessionDelete(0),
        Deed::SessionDelete(0),
        Deed::ProgrammeDelete(0),
    ];
    there_and_back(&deeds).unwrap();
}
