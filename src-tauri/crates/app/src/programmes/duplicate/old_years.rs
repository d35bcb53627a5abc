//! The texts of a copy that still name a year of the old dates. They are told, never rewritten: a
//! year in a text may as well be that of a law.

use parvis_domain::calendar::moving;
use parvis_domain::clock_time;
use parvis_domain::session::Session;
use parvis_domain::slot::Slot;

use super::copy::Copy;
use crate::view::duplicate::OldYear;

/// The texts, in the order in which a reader meets them.
pub(super) fn old_years(copy: &Copy, years: &(Vec<i32>, Vec<i32>)) -> Vec<OldYear> {
    let mut found = Vec::new();
    let mut look = |field: &str, text: &str, session: &str, slot: &str| {
        let years = moving::old_years(text, &years.0, &years.1);
        if !years.is_empty() {
            found.push(OldYear {
                field: field.to_owned(),
                session: session.to_owned(),
                slot: slot.to_owned(),
                years,
            });
        }
    };
    for (field, text) in of_programme(copy) {
        look(field, text, "", "");
    }
    for (_, session) in &copy.sessions {
        let number = session.number().to_string();
        for (field, text) in of_session(session) {
            look(field, text, &number, "");
        }
        for slot in copy.slots.iter().filter(|slot| slot.session == session.id) {
            for (field, text) in of_slot(slot) {
                look(field, text, &number, &called(slot));
            }
        }
    }
    found
}

fn of_programme(copy: &Copy) -> [(&'static str, &str); 12] {
    let programme = &copy.programme;
    [
        ("series", &programme.series),
        ("title", &programme.title),
        ("subtitle", &programme.subtitle),
        ("period", &programme.period),
        ("presentation", &programme.presentation),
        ("objectives", &programme.objectives),
        ("audience", &programme.audience),
        ("methods", &programme.methods),
        ("fees", &programme.fees),
        ("practical", &programme.practical),
        ("legal_footer", &programme.legal_footer),
        ("agreement", &programme.agreement),
    ]
}

fn of_session(session: &Session) -> [(&'static str, &str); 5] {
    [
        ("title", &session.title),
        ("period", &session.period),
        ("context", &session.context),
        ("objectives", &session.objectives),
        ("axes", &session.axes),
    ]
}

fn of_slot(slot: &Slot) -> [(&'static str, &str); 3] {
    [
        ("title", &slot.title),
        ("description", &slot.description),
        ("lead_question", &slot.lead_question),
    ]
}

fn called(slot: &Slot) -> String {
    match slot.starts {
        Some(starts) if slot.title.is_empty() => clock_time::text(starts),
        _ => slot.title.clone(),
    }
}
