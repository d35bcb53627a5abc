//! `parvis programme export`.

use parvis_app::programmes::exports::{Exported, find_speaker, write};
use parvis_app::transact::App;
use parvis_app::view::export::ExportRequest;
use parvis_app::words::Catalogue;
use serde_json::json;

use super::{files, print};
use crate::answer::{Answer, complain};
use crate::arguments::Export;
use crate::failure::Failure;

/// Writes a programme to a file, or on the standard output as it stands.
pub fn export(words: &Catalogue, app: &App, export: &Export) -> Result<Answer, Failure> {
    let exported = write(app, words, &request(app, export)?)?;
    let left_out = &exported.report.left_out;
    if !left_out.is_empty() {
        let count = left_out.len().to_string();
        let arguments = [("count", &*count), ("names", &left_out.join(", "))];
        complain(&words.with("export-left-out", &arguments));
    }
    let Some(file) = &export.out else {
        return Ok(as_it_stands(&exported));
    };
    files::write(file, &exported.bytes)?;
    let file = file.display().to_string();
    Ok(Answer::new(
        &json!({ "file": file, "left_out": left_out }),
        words.with("cli-export-done", &[("file", &file)]),
    ))
}

fn request(app: &App, export: &Export) -> Result<ExportRequest, Failure> {
    let programme = &export.programme;
    Ok(ExportRequest {
        programme_id: programme.clone(),
        format: export.format,
        session_id: match export.session {
            Some(number) => print::session(app, programme, number)?,
            None => String::new(),
        },
        speaker: match &export.speaker {
            Some(name) => find_speaker(app, programme, name)?,
            None => String::new(),
        },
    })
}

/// The file is the answer, to a person and to a script. Printing ends it with a line end, which is
/// therefore taken off.
fn as_it_stands(exported: &Exported) -> Answer {
    let text = String::from_utf8_lossy(&exported.bytes);
    let text = text.strip_suffix('\n').unwrap_or(&text).to_owned();
    Answer {
        json: text.clone(),
        text,
    }
}
