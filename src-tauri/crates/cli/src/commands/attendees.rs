//! `parvis attendees`.

use std::path::Path;

use parvis_app::attendees;
use parvis_app::transact::App;
use parvis_app::view::attendee::{AttendeeQuery, AttendeeSort};
use parvis_app::view::import::{ImportOptions, ImportProblem, ImportReport};
use parvis_app::view::list_export::ListExportOptions;
use parvis_app::words::Catalogue;

use super::{files, print};
use crate::answer::{Answer, complain};
use crate::arguments::ListExport;
use crate::failure::Failure;

/// Lists the attendees of a programme, all of them, by family name.
pub fn list(words: &Catalogue, app: &App, programme: &str) -> Result<Answer, Failure> {
    let query = AttendeeQuery {
        search: String::new(),
        session_id: String::new(),
        sort: AttendeeSort::FamilyName,
        descending: false,
        offset: 0,
        limit: i32::MAX,
    };
    let page = attendees::list(app, programme, &query)?;
    let line = |who: &parvis_app::view::attendee::AttendeeView| {
        let category = words.choice("category", &who.category);
        format!(
            "{} {}, {} – {category}",
            who.family_name, who.given_name, who.organisation
        )
    };
    let lines: Vec<String> = page.rows.iter().map(line).collect();
    Ok(Answer::new(&page.rows, lines.join("\n")))
}

/// Brings in a list, or says what would be done.
pub fn import(
    words: &Catalogue,
    app: &mut App,
    file: &Path,
    (programme, session): (&str, Option<i32>),
    (update, dry_run): (bool, bool),
) -> Result<Answer, Failure> {
    let options = ImportOptions {
        session_id: session_id(app, programme, session)?,
        take_all: update,
        ..ImportOptions::of_programme(programme)
    };
    let bytes = attendees::list_bytes(file)?;
    let mut report = if dry_run {
        attendees::preview(app, &bytes, &options)?
    } else {
        attendees::import(app, &bytes, &options)?.value
    };
    for problem in &mut report.problems {
        problem.message = attendees::problem_message(words, problem);
    }
    let text = lines(words, &report).join("\n");
    Ok(Answer::new(&report, text))
}

/// Writes the list to a file.
pub fn export(words: &Catalogue, app: &App, wanted: &ListExport) -> Result<Answer, Failure> {
    let options = ListExportOptions {
        programme_id: wanted.programme.clone(),
        session_id: session_id(app, &wanted.programme, wanted.session)?,
        format: wanted.format,
        needs: wanted.needs,
        notes: wanted.notes,
    };
    let bytes = attendees::export(app, words, &options)?;
    files::write(&wanted.out, &bytes)?;
    let file = wanted.out.display().to_string();
    let text = words.with("cli-list-written", &[("file", &file)]);
    Ok(Answer::new(&serde_json::json!({ "file": file }), text))
}

/// Lists the e-mail addresses of those who will come, a line each.
pub fn addresses(
    words: &Catalogue,
    app: &App,
    programme: &str,
    session: Option<i32>,
) -> Result<Answer, Failure> {
    let list = attendees::addresses(app, programme, &session_id(app, programme, session)?)?;
    if list.without > 0 {
        let count = list.without.to_string();
        complain(&words.with("cli-addresses-without", &[("count", &count)]));
    }
    Ok(Answer::new(&list, list.addresses.join("\n")))
}

/// The key of the session of this number; empty for none.
fn session_id(app: &App, programme: &str, session: Option<i32>) -> Result<String, Failure> {
    session.map_or_else(
        || Ok(String::new()),
        |number| print::session(app, programme, number),
    )
}

fn lines(words: &Catalogue, report: &ImportReport) -> Vec<String> {
    let counts = [
        ("read", report.read.to_string()),
        ("added", report.added.to_string()),
        ("recognised", report.recognised.to_string()),
        ("cancelled", report.cancelled.to_string()),
        ("left-out", report.left_out.to_string()),
    ];
    let counts: Vec<(&str, &str)> = counts.iter().map(|(name, n)| (*name, n.as_str())).collect();
    let mut lines = vec![words.with("cli-import-done", &counts)];
    let more = [
        ("to-decide", report.to_decide.to_string()),
        ("different", report.different.to_string()),
        ("taken", report.taken.to_string()),
    ];
    if report.to_decide + report.different > 0 {
        let more: Vec<(&str, &str)> = more.iter().map(|(name, n)| (*name, n.as_str())).collect();
        lines.push(words.with("cli-import-known", &more));
    }
    lines.extend(report.problems.iter().map(|problem| line(words, problem)));
    lines
}

fn line(words: &Catalogue, problem: &ImportProblem) -> String {
    let row = problem.row.to_string();
    let arguments = [
        ("row", &*row),
        ("column", &*problem.column),
        ("message", &*problem.message),
    ];
    match (problem.row, problem.column.as_str()) {
        (0, _) => problem.message.clone(),
        (_, "") => words.with("cli-import-row", &arguments),
        _ => words.with("cli-import-row-column", &arguments),
    }
}
