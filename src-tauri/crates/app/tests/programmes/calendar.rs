//! The year: its sessions by day, its holidays, and what meets what.

use parvis_app::view::programme::SessionField;
use parvis_app::view::year::{DayView, YearSession, YearView};
use parvis_app::{programmes, sessions, year};

use super::desk::{CYCLE, DAY, Desk, desk, import, show};

fn day<'y>(view: &'y YearView, date: &str) -> &'y DayView {
    let all = view.months.iter().flat_map(|month| &month.days);
    let mut found = all.filter(|day| day.date == date);
    found
        .next()
        .unwrap_or_else(|| panic!("{date} is not there"))
}

fn met(session: &YearSession) -> Vec<String> {
    let met = session.conflicts.iter();
    met.map(|met| format!("{} {} {}", met.kind, met.subject, met.programme))
        .collect()
}

/// Two cycles alike, the second on the first day of the first.
fn twins() -> (Desk, String, String) {
    let mut desk = desk();
    let (one, other) = (import(&mut desk, CYCLE), import(&mut desk, CYCLE));
    for session in show(&desk, &other).sessions.iter().skip(1) {
        sessions::edit(&mut desk, &session.id, SessionField::Date, "2029-01-09").unwrap();
    }
    (desk, one, other)
}

#[test]
fn a_year_has_its_sessions_and_its_holidays() {
    let mut desk = desk();
    import(&mut desk, CYCLE);
    import(&mut desk, DAY);
    let view = year::show(&desk, 2027).unwrap();
    assert_eq!((view.year, view.sessions, view.conflicts), (2027, 5, 0));
    assert_eq!(view.months.len(), 12);
    assert_eq!(view.months[1].days.len(), 0);
    let may: Vec<_> = view.months[4].days.iter().map(|day| &*day.date).collect();
    let expected = [
        "2027-05-01",
        "2027-05-06",
        "2027-05-08",
        "2027-05-17",
        "2027-05-20",
        "2027-05-27",
    ];
    assert_eq!(may, expected);
    assert_eq!(day(&view, "2027-05-06").holiday, "ascension");
    let held = &day(&view, "2027-05-27").sessions[0];
    assert_eq!(
        held.programme,
        "Tenir la maison commune : le partenariat au long cours"
    );
    assert_eq!((held.of, &*held.starts), (1, "09:00"));
    assert_eq!(
        held.place,
        "Maison de l’entreprise, Brévanne-sur-Lys, amphithéâtre Vauban"
    );
    // The present year when none is asked for.
    assert_eq!(year::show(&desk, 0).unwrap(), view);
}

#[test]
fn what_meets_is_told_on_both_sides_until_one_is_cancelled_or_put_away() {
    let (mut desk, one, other) = twins();
    let title = show(&desk, &one).title;
    let view = year::show(&desk, 2027).unwrap();
    assert_eq!(view.conflicts, 2);
    let meets = [
        format!("speaker Anne-Solveig Le Dantec {title}"),
        format!("venue Maison départementale de l’habitat, Évrolles {title}"),
        format!("day  {title}"),
    ];
    let both = &day(&view, "2027-03-11").sessions;
    assert_eq!(
        (met(&both[0]), met(&both[1])),
        (meets.to_vec(), meets.to_vec())
    );
    let first = show(&desk, &other).sessions[0].id.clone();
    sessions::edit(&mut desk, &first, SessionField::Status, "cancelled").unwrap();
    assert_eq!(year::show(&desk, 2027).unwrap().conflicts, 0);
    sessions::edit(&mut desk, &first, SessionField::Status, "open").unwrap();
    programmes::shelve(&mut desk, &[other], "archived").unwrap();
    let view = year::show(&desk, 2027).unwrap();
    assert_eq!((view.sessions, view.conflicts), (5, 0));
    let shown: Vec<_> = day(&view, "2027-03-11")
        .sessions
        .iter()
        .map(|s| s.archived)
        .collect();
    assert!(shown.contains(&true) && shown.contains(&false));
}

#[test]
fn templates_are_never_held() {
    let mut desk = desk();
    let id = import(&mut desk, CYCLE);
    programmes::shelve(&mut desk, &[id], "template").unwrap();
    assert_eq!(year::show(&desk, 2027).unwrap().sessions, 0);
}

#[test]
fn years_beyond_the_calendar_are_refused() {
    let desk = desk();
    for wrong in [1899, 2200, -1, i32::MAX] {
        let refusal = year::show(&desk, wrong).unwrap_err().refusal();
        assert_eq!(refusal.problems[0].code, "not-a-year");
    }
    assert_eq!(year::show(&desk, 2199).unwrap().months.len(), 12);
}
