//! `parvis demo`: the sample in a new database, and its three documents beside it.

use std::path::Path;

use parvis_app::documents::USUAL_STOCK;
use parvis_app::sample;
use parvis_app::view::attendee::AttendeeSort;
use parvis_app::view::document::{BadgeDesign, BrochureOptions, PrintRequest, SignInOptions};
use parvis_app::words::Catalogue;
use serde_json::{Map, Value, json};

use super::print::{session, to_file};
use crate::answer::Answer;
use crate::failure::Failure;

/// Makes the sample in a folder that holds no data yet.
pub fn make(words: &Catalogue, folder: &Path) -> Result<Answer, Failure> {
    if folder.join(parvis_app::data_folder::DATABASE).exists() {
        return Err(Failure::DemoExists(folder.to_owned()));
    }
    let mut app = super::open(folder)?;
    let sample = sample::load(&mut app)?.value;
    let sort = AttendeeSort::FamilyName;
    let programme_id = sample.programme_id.clone();
    let jobs = [
        (
            "brochure",
            PrintRequest::Brochure {
                programme_id: programme_id.clone(),
                options: BrochureOptions::default(),
            },
        ),
        (
            "sign-in",
            PrintRequest::SignIn {
                session_id: session(&app, &programme_id, 1)?,
                sort,
                blank_rows: 8,
                options: SignInOptions::default(),
            },
        ),
        (
            "badges",
            PrintRequest::Badges {
                programme_id,
                session_id: String::new(),
                stock: USUAL_STOCK.to_owned(),
                used: Vec::new(),
                sort,
                only: Vec::new(),
                design: BadgeDesign::default(),
                alignment: String::new(),
            },
        ),
    ];
    let mut printed = Map::new();
    for (name, request) in jobs {
        let report = to_file(words, &app, &request, &folder.join(format!("{name}.pdf")))?;
        printed.insert(
            name.to_owned(),
            serde_json::to_value(report).unwrap_or(Value::Null),
        );
    }
    let folder = folder.display().to_string();
    let attendees = sample.attendees.to_string();
    let text = words.with(
        "cli-demo-done",
        &[("folder", &folder), ("attendees", &attendees)],
    );
    let answer = json!({
        "programme": sample.programme_id,
        "attendees": sample.attendees,
        "printed": printed,
    });
    Ok(Answer::new(&answer, text))
}
