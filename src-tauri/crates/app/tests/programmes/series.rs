//! Sessions from a pattern: seen before, added in one step, refused with every problem at once.

use parvis_app::view::programme::SessionField;
use parvis_app::view::series::SeriesRequest;
use parvis_app::{sessions, venues};

use super::desk::{create, desk, refused, show};

/// Every second Tuesday of spring 2027, six times.
fn tuesdays() -> SeriesRequest {
    SeriesRequest {
        from: "2027-03-01".to_owned(),
        weekday: "2".to_owned(),
        rhythm: "fortnightly".to_owned(),
        count: "6".to_owned(),
        skip_holidays: true,
        skipped: "16/03/2027 ; 30.03.2027,".to_owned(),
        starts: "9h30".to_owned(),
        ends: "12h30".to_owned(),
        ..SeriesRequest::default()
    }
}

#[test]
fn six_tuesdays_are_seen_and_then_added_in_one_step() {
    let mut desk = desk();
    let id = create(&mut desk, "Cycle");
    let plan = sessions::plan_series(&desk, &id, &tuesdays()).unwrap();
    let days: Vec<_> = plan.days.iter().map(|day| &*day.date).collect();
    let expected = [
        "2027-03-02",
        "2027-04-13",
        "2027-04-27",
        "2027-05-11",
        "2027-05-25",
        "2027-06-08",
    ];
    assert_eq!(days, expected);
    let skipped: Vec<_> = plan.skipped.iter().map(|day| &*day.date).collect();
    assert_eq!(skipped, ["2027-03-16", "2027-03-30"]);
    assert!(
        show(&desk, &id).sessions.is_empty(),
        "a plan writes nothing"
    );
    let added = sessions::add_series(&mut desk, &id, &tuesdays())
        .unwrap()
        .value;
    let view = show(&desk, &id);
    let keys: Vec<_> = view
        .sessions
        .iter()
        .map(|session| session.id.clone())
        .collect();
    assert_eq!(keys, added);
    let of: Vec<_> = view.sessions.iter().map(|session| &*session.date).collect();
    assert_eq!(of, expected);
    assert_eq!(
        (&*view.sessions[5].starts, &*view.sessions[5].ends),
        ("09:30", "12:30")
    );
    desk.undo().unwrap();
    assert!(show(&desk, &id).sessions.is_empty());
}

#[test]
fn a_series_goes_on_after_the_last_session() {
    let mut desk = desk();
    let id = create(&mut desk, "Cycle");
    let first = sessions::add(&mut desk, &id).unwrap().value;
    for (field, value) in [
        (SessionField::Ordinal, "3"),
        (SessionField::Capacity, "30"),
        (SessionField::Starts, "14h"),
    ] {
        sessions::edit(&mut desk, &first, field, value).unwrap();
    }
    let venue = venues::create(&mut desk, "La Ruche").unwrap().value;
    let request = SeriesRequest {
        venue_id: venue.clone(),
        title: "Atelier".to_owned(),
        count: "2".to_owned(),
        ..tuesdays()
    };
    sessions::add_series(&mut desk, &id, &request).unwrap();
    let view = show(&desk, &id);
    let numbers: Vec<_> = view
        .sessions
        .iter()
        .map(|session| &*session.ordinal)
        .collect();
    assert_eq!(numbers, ["3", "4", "5"]);
    let last = &view.sessions[2];
    assert_eq!(
        (&*last.capacity, &*last.starts, &*last.title),
        ("30", "09:30", "Atelier")
    );
    assert_eq!(last.venue.as_ref().map(|venue| &venue.id), Some(&venue));
}

#[test]
fn holidays_are_skipped_or_flagged_and_what_is_met_is_told() {
    let mut desk = desk();
    let (id, other) = (create(&mut desk, "Cycle"), create(&mut desk, "Autre"));
    // Ascension 2027 is on Thursday the 6th of May.
    let mut request = SeriesRequest {
        from: "2027-04-29".to_owned(),
        rhythm: "weekly".to_owned(),
        count: "2".to_owned(),
        skip_holidays: true,
        ..SeriesRequest::default()
    };
    sessions::add_series(&mut desk, &other, &request).unwrap();
    let plan = sessions::plan_series(&desk, &id, &request).unwrap();
    assert_eq!(plan.skipped[0].holiday, "ascension");
    assert_eq!(plan.days[1].date, "2027-05-13");
    assert_eq!(plan.days[0].conflicts[0].programme, "Autre");
    request.skip_holidays = false;
    let plan = sessions::plan_series(&desk, &id, &request).unwrap();
    assert_eq!(plan.days[1].holiday, "ascension");
    assert!(plan.days[1].conflicts.is_empty());
}

#[test]
fn every_problem_is_told_at_once() {
    let mut desk = desk();
    let id = create(&mut desk, "Cycle");
    let request = SeriesRequest {
        count: "61".to_owned(),
        weekday: "8".to_owned(),
        rhythm: "often".to_owned(),
        skipped: "hier".to_owned(),
        starts: "12h".to_owned(),
        ends: "9h".to_owned(),
        ..SeriesRequest::default()
    };
    let problems = [
        "required from",
        "series-too-long count 60",
        "not-a-date skipped hier",
        "not-a-choice weekday 8",
        "not-a-choice rhythm often",
        "ends-before-start ends 12:00 09:00",
    ];
    assert_eq!(
        refused(sessions::add_series(&mut desk, &id, &request)),
        problems
    );
    assert_eq!(
        refused(sessions::add_series(&mut desk, "x", &tuesdays())),
        ["not-found programme_id"]
    );
}
