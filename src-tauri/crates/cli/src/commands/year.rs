//! `parvis year` and `parvis search`: what is held in a year, and what was ever held.

use parvis_app::transact::App;
use parvis_app::view::search::{HeldFound, HeldQuery};
use parvis_app::view::year::{DayView, YearSession};
use parvis_app::words::Catalogue;
use parvis_app::{search, year};

use crate::answer::Answer;
use crate::failure::Failure;

/// Shows a year; 0 is the present one.
pub fn show(words: &Catalogue, app: &App, which: i32) -> Result<Answer, Failure> {
    let view = year::show(app, which)?;
    let days = view.months.iter().flat_map(|month| &month.days);
    let lines: Vec<String> = days.flat_map(|day| lines_of(words, day)).collect();
    Ok(Answer::new(&view, lines.join("\n")))
}

fn lines_of(words: &Catalogue, day: &DayView) -> Vec<String> {
    let holiday = (!day.holiday.is_empty())
        .then(|| format!("{}  {}", day.date, words.choice("holiday", &day.holiday)));
    let sessions = day.sessions.iter().map(|session| line(words, day, session));
    holiday.into_iter().chain(sessions).collect()
}

fn line(words: &Catalogue, day: &DayView, session: &YearSession) -> String {
    let mut parts = vec![session.programme.clone()];
    parts.extend([session.title.clone(), session.place.clone()]);
    for conflict in &session.conflicts {
        let kind = words.choice("conflict", &conflict.kind);
        parts.push(format!("{kind} ({})", conflict.programme));
    }
    parts.retain(|part| !part.is_empty());
    format!("{}  {:5}  {}", day.date, session.starts, parts.join(" – "))
}

/// Looks for what was held.
pub fn search(
    words: &Catalogue,
    app: &App,
    asked: &str,
    year: Option<i32>,
) -> Result<Answer, Failure> {
    let query = HeldQuery {
        words: asked.to_owned(),
        year: year.map(|year| year.to_string()).unwrap_or_default(),
        kind: String::new(),
    };
    let answer = search::find(app, &query)?;
    let lines: Vec<String> = answer
        .found
        .iter()
        .map(|found| found_line(words, found))
        .collect();
    Ok(Answer::new(&answer, lines.join("\n")))
}

fn found_line(words: &Catalogue, found: &HeldFound) -> String {
    let kind = words.choice("held", &found.kind);
    let mut parts = vec![
        found.date.clone(),
        kind,
        found.title.clone(),
        found.detail.clone(),
    ];
    parts.extend([
        found.programme.clone(),
        found.session.clone(),
        found.place.clone(),
    ]);
    parts.retain(|part| !part.is_empty());
    parts.join(" – ")
}
