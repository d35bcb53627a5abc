//! `parvis alignment`: what was measured of the printers of this device.

use parvis_app::alignments;
use parvis_app::transact::App;
use parvis_app::view::document::AlignmentView;
use parvis_app::words::Catalogue;

use crate::answer::Answer;
use crate::failure::Failure;

/// Lists the printers, a line each.
pub fn list(words: &Catalogue, app: &App) -> Result<Answer, Failure> {
    let alignments = alignments::list(app)?;
    let line = |alignment: &AlignmentView| {
        let arguments = [
            ("name", alignment.name.as_str()),
            ("across", &alignment.across),
            ("down", &alignment.down),
            ("line", &alignment.line),
        ];
        words.with("cli-alignment", &arguments)
    };
    let lines: Vec<String> = alignments.iter().map(line).collect();
    Ok(Answer::new(&alignments, lines.join("\n")))
}

/// Keeps what was measured of a printer.
pub fn save(words: &Catalogue, app: &App, alignment: &AlignmentView) -> Result<Answer, Failure> {
    alignments::save(app, alignment)?;
    list(words, app)
}

/// Forgets a printer.
pub fn forget(words: &Catalogue, app: &App, name: &str) -> Result<Answer, Failure> {
    alignments::forget(app, name)?;
    list(words, app)
}
