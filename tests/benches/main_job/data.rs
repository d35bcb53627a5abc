//! What everything is measured on: one day without limits, and invented attendees.

use parvis_tests::desk::Desk;
use parvis_tests::people_generator;

/// The day that everybody chooses, as the form writes it.
const DAY: &str = "jeudi 27 mai 2027";

/// The programme of that day, as a file. Nobody stands on a waiting list.
pub fn programme() -> Vec<u8> {
    let file = include_bytes!("../../fixtures/regional-day.json");
    let mut programme: serde_json::Value = serde_json::from_slice(file).expect("JSON");
    programme["sessions"][0]["capacity"] = serde_json::Value::Null;
    programme.to_string().into_bytes()
}

/// A list of so many people in UTF-8.
pub fn list(people: usize) -> String {
    people_generator::csv(&people_generator::attendees(people, &[DAY]))
}

/// A desk with the programme and so many attendees, and the programme's key.
pub fn desk(people: usize) -> (Desk, String) {
    let (mut desk, programme) = empty_desk();
    let report = desk.attendees(&programme, list(people).as_bytes());
    assert_eq!(
        usize::try_from(report.added),
        Ok(people),
        "everybody is registered"
    );
    (desk, programme)
}

/// A desk with the programme and nobody, and the programme's key.
pub fn empty_desk() -> (Desk, String) {
    let mut desk = Desk::open();
    let programme = desk.programme(&programme());
    (desk, programme)
}
