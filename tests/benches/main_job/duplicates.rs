//! Duplicates across the base, and who is near to what somebody types.

use parvis_app::attendees;
use parvis_app::duplicates;
use parvis_app::view::attendee::AttendeeField;
use parvis_app::view::likeness::TypedPerson;
use parvis_tests::desk::Desk;

use super::data;
use super::measure::{median, milliseconds, once};
use super::table::{Figures, Row, at};

/// Milliseconds for everybody at once, and for one person who is being typed.
pub fn rows() -> Vec<Row> {
    let sizes = [1_000, 10_000, 20_000];
    let measured = sizes.map(|people| {
        let (mut desk, programme) = data::desk(people);
        let all = across(&mut desk, &programme);
        (people, all, typing(&desk))
    });
    let figures = |of: fn(&(usize, f64, f64)) -> f64| -> Figures {
        at(measured.map(|one| (one.0, Some(of(&one)))))
    };
    vec![
        Row {
            measure: "duplicates across the base after a write, CPU ms",
            figures: figures(|one| one.1),
            to_reach: "–",
            aim: "–",
        },
        Row {
            measure: "who is near to what is typed, the index at hand, CPU ms",
            figures: figures(|one| one.2),
            to_reach: "< 50",
            aim: "–",
        },
    ]
}

/// The index made anew and every pair of it; the middle of three.
fn across(desk: &mut Desk, programme: &str) -> f64 {
    let somebody = desk.people(programme, "")[0].id.clone();
    let mut times: Vec<f64> = (0..3)
        .map(|time| {
            let note = format!("{time}");
            let edited = attendees::edit(&mut desk.app, &somebody, AttendeeField::Note, &note);
            edited.expect("a note");
            milliseconds(once(|| duplicates::counts(&desk.app).expect("counts")).0)
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[1]
}

fn typing(desk: &Desk) -> f64 {
    let typed = TypedPerson {
        given_name: "Nathalie".to_owned(),
        family_name: "Lefevre".to_owned(),
        organisation: "Ville de Lys".to_owned(),
        ..TypedPerson::default()
    };
    milliseconds(median(31, || {
        duplicates::near(&desk.app, &typed).expect("an answer")
    }))
}
