//! `parvis billing`.

use std::path::Path;

use parvis_app::billing;
use parvis_app::transact::App;
use parvis_app::view::billing::FeeBasis;
use parvis_app::words::Catalogue;

use super::files;
use crate::answer::Answer;
use crate::failure::Failure;

/// Writes the billing statement of a programme.
pub fn write(
    words: &Catalogue,
    app: &App,
    programme: &str,
    attended: bool,
    out: &Path,
) -> Result<Answer, Failure> {
    let basis = if attended {
        FeeBasis::Attended
    } else {
        FeeBasis::Registered
    };
    let bytes = billing::export(app, words, programme, basis)?;
    files::write(out, &bytes)?;
    let file = out.display().to_string();
    let text = words.with("cli-list-written", &[("file", &file)]);
    Ok(Answer::new(&serde_json::json!({ "file": file }), text))
}
