//! `parvis programme`.

use std::path::Path;

use parvis_app::programmes;
use parvis_app::transact::App;
use parvis_app::view::programme::ProgrammeSummary;
use parvis_app::words::Catalogue;
use serde_json::json;

use super::files;
use crate::answer::{Answer, complain};
use crate::failure::{Failure, message};

/// Lists the programmes that are not put away.
pub fn list(words: &Catalogue, app: &App) -> Result<Answer, Failure> {
    let programmes = programmes::list(app, "", false)?;
    let lines: Vec<String> = programmes.iter().map(|p| line(words, p)).collect();
    Ok(Answer::new(&programmes, lines.join("\n")))
}

/// Shows a programme whole.
pub fn show(words: &Catalogue, app: &App, id: &str) -> Result<Answer, Failure> {
    let programme = programmes::show(app, id)?;
    let mut lines = vec![programme.title.clone()];
    for session in &programme.sessions {
        lines.push(format!(
            "  {} {} {}",
            session.ordinal, session.date, session.title
        ));
        for slot in &session.slots {
            let kind = words.choice("slot-kind", &slot.kind);
            lines.push(format!("    {:5} {kind} {}", slot.starts, slot.title));
        }
    }
    Ok(Answer::new(&programme, lines.join("\n")))
}

/// Brings in a programme from a JSON file.
pub fn import(words: &Catalogue, app: &mut App, file: &Path) -> Result<Answer, Failure> {
    let bytes = files::read(file)?;
    let imported = programmes::import(app, &bytes)?.value;
    for problem in &imported.passed_over {
        complain(&message(words, "problem", problem));
    }
    let text = words.with("cli-programme-added", &[("id", &imported.id)]);
    Ok(Answer::new(
        &json!({ "id": imported.id, "passed_over": imported.passed_over }),
        text,
    ))
}

/// Shows what a text is read as, without any data being opened.
pub fn read_pasted(file: &Path, year: Option<i32>) -> Result<Answer, Failure> {
    let pasted = programmes::read_pasted(&files::read(file)?, year)?;
    Ok(of_json(&pasted.shown()))
}

/// Adds the programme that a text is read as, and shows it with the key it got.
pub fn paste(app: &mut App, file: &Path, year: Option<i32>) -> Result<Answer, Failure> {
    let pasted = programmes::read_pasted(&files::read(file)?, year)?;
    let added = programmes::save_pasted(app, &pasted)?.value;
    let mut shown = json!(pasted.shown());
    shown["id"] = json!(added.id);
    Ok(of_json(&shown))
}

/// An answer whose form for a person is its JSON too.
fn of_json(value: &impl serde::Serialize) -> Answer {
    let answer = Answer::new(value, String::new());
    Answer {
        text: answer.json.clone(),
        ..answer
    }
}

fn line(words: &Catalogue, programme: &ProgrammeSummary) -> String {
    let kind = words.choice("programme-kind", &programme.kind);
    format!(
        "{}  {kind} – {} ({})",
        programme.id,
        programme.title,
        programme.dates.join(", ")
    )
}
