//! Who signed: entered from the paper, one by one or all at once, and undone like everything.

use parvis_app::attendance::{set_signed, signatures};
use parvis_app::view::attendance::SignatureSheet;
use parvis_app::view::attendee::AttendeeSort;

use crate::desk::{Desk, desk};

fn sheet(desk: &Desk) -> SignatureSheet {
    signatures(&desk.app, &desk.sessions[0], AttendeeSort::FamilyName).unwrap()
}

/// How many signed in each column.
fn counts(sheet: &SignatureSheet) -> Vec<usize> {
    let count = |at: usize| sheet.rows.iter().filter(|row| row.signed[at]).count();
    (0..sheet.columns.len()).map(count).collect()
}

#[test]
fn the_sheet_has_the_rows_and_columns_of_the_paper() {
    let desk = desk();
    let sheet = sheet(&desk);
    assert_eq!(sheet.columns, ["morning", "afternoon"]);
    let people = desk.people(&desk.sessions[0]);
    assert_eq!(sheet.rows.len(), people.len());
    for ((row, who), number) in sheet.rows.iter().zip(&people).zip(1..) {
        assert_eq!((row.number, &row.registration_id), (number, &who.id));
    }
    assert_eq!(counts(&sheet), [0, 0]);
}

#[test]
fn everybody_signs_at_once_and_one_did_not() {
    let mut desk = desk();
    let session = desk.sessions[0].clone();
    let everybody: Vec<String> = sheet(&desk)
        .rows
        .into_iter()
        .map(|row| row.registration_id)
        .collect();
    set_signed(&mut desk.app, &session, "morning", &everybody, true).unwrap();
    assert_eq!(counts(&sheet(&desk)), [everybody.len(), 0]);
    let last = &everybody[everybody.len() - 1..];
    set_signed(&mut desk.app, &session, "morning", last, false).unwrap();
    assert_eq!(counts(&sheet(&desk)), [everybody.len() - 1, 0]);
    // Saying it again changes nothing, so there is nothing new to undo.
    let nouns = set_signed(&mut desk.app, &session, "morning", last, false)
        .unwrap()
        .nouns;
    assert!(nouns.is_empty(), "{nouns:?}");
    desk.app.undo().unwrap();
    desk.app.undo().unwrap();
    assert_eq!(counts(&sheet(&desk)), [0, 0]);
}

#[test]
fn a_half_day_that_the_session_does_not_have_is_refused() {
    let mut desk = desk();
    let session = desk.sessions[0].clone();
    let one = vec![sheet(&desk).rows[0].registration_id.clone()];
    for half_day in ["whole", "evening"] {
        let refused = set_signed(&mut desk.app, &session, half_day, &one, true).unwrap_err();
        assert_eq!(
            refused.refusal().problems[0].code,
            "not-a-choice",
            "{half_day}"
        );
    }
    let nobody = vec!["00000000-0000-0000-0000-0000000000ff".to_owned()];
    let refused = set_signed(&mut desk.app, &session, "morning", &nobody, true).unwrap_err();
    assert_eq!(refused.refusal().problems[0].code, "not-found");
    assert_eq!(counts(&sheet(&desk)), [0, 0]);
}
