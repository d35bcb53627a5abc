//! `parvis printers`, and waiting for a printer.

use std::ops::ControlFlow;

use parvis_app::transact::App;
use parvis_app::view::document::PrintRequest;
use parvis_app::view::printer::{PaperState, PrinterOrder, PrinterView, SentPaper};
use parvis_app::view::problem::Problem;
use parvis_app::words::Catalogue;
use parvis_app::{documents, printers};

use super::print::Painted;
use crate::answer::{Answer, complain};
use crate::arguments::ToPrinter;
use crate::failure::{Failure, message};

/// Lists the printers.
pub fn list(words: &Catalogue) -> Result<Answer, Failure> {
    let printers = printers::list()?;
    let line = |printer: &PrinterView| {
        let key = if printer.usual {
            "cli-printer-usual"
        } else {
            "cli-printer"
        };
        words.with(key, &[("name", &printer.name), ("label", &printer.label)])
    };
    let lines: Vec<String> = printers.iter().map(line).collect();
    let text = match &*lines {
        [] => words.text("problem-printer-none"),
        lines => lines.join("\n"),
    };
    Ok(Answer::new(&printers, text))
}

/// Sends a document to a printer and waits until it is printed. What holds it up is said once; a
/// printer that was stopped is not waited for, since only its owner can start it again.
pub fn send(
    words: &Catalogue,
    app: &App,
    request: &PrintRequest,
    painted: &Painted,
    to: &ToPrinter,
) -> Result<SentPaper, Failure> {
    let order = PrinterOrder {
        printer: to.name.clone(),
        copies: to.copies,
        sides: to.sides.unwrap_or_else(|| printers::usual_sides(request)),
    };
    let title = documents::job_title(app, words, request)?;
    let printed = &painted.printed;
    let job = printers::send(&printed.pdf, printed.sheet, &order, &title)?;
    let mut said: Option<Problem> = None;
    let mut taken = false;
    let ended = job.follow(&mut |state| {
        let held = match state {
            PaperState::Held { problem } => Some(problem.clone()),
            PaperState::Waiting | PaperState::Printing => None,
        };
        taken |= *state == PaperState::Printing;
        let new = held.as_ref().filter(|held| said.as_ref() != Some(held));
        if let Some(problem) = new {
            complain(&message(words, "problem", problem));
        }
        said = held;
        match &said {
            Some(problem) if problem.code == "printer-stopped" => ControlFlow::Break(()),
            _ => ControlFlow::Continue(()),
        }
    });
    if taken || ended.is_ok() {
        painted.record(app)?;
    }
    Ok(SentPaper {
        report: printed.report.clone(),
        printer: job.label().to_owned(),
        confirmed: ended? == printers::Ending::Printed,
    })
}
