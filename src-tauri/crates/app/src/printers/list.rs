//! The printers of this system, and how a paper is usually printed.

use super::{OFFERED, cups};
use crate::transact::AppError;
use crate::view::document::{BrochureFormat, PrintRequest};
use crate::view::printer::{PrinterChoice, PrinterView, Sides};
use crate::view::problem::Problem;

/// The printers, the one the system usually takes first.
///
/// # Errors
/// `printing-not-offered` on Windows; `printing-program-missing` and `printing-system-stopped` when
/// CUPS is not there or does not run; `printing-failed` with what it says otherwise.
pub fn list() -> Result<Vec<PrinterView>, AppError> {
    if !OFFERED {
        return Err(Problem::new("printing-not-offered").into());
    }
    let names = cups::names()?;
    let usual = cups::usual(&names);
    // Without the descriptions the names have to do.
    let described = cups::describe().unwrap_or_default();
    let mut printers: Vec<PrinterView> = names
        .into_iter()
        .map(|name| {
            let known = described.iter().find(|printer| printer.name == name);
            let said = |text: Option<&String>| text.cloned().unwrap_or_default();
            let label = said(known.map(|printer| &printer.description));
            PrinterView {
                label: if label.is_empty() {
                    name.clone()
                } else {
                    label
                },
                location: said(known.map(|printer| &printer.location)),
                usual: usual.as_deref() == Some(&*name),
                name,
            }
        })
        .collect();
    printers.sort_by_key(|printer| (!printer.usual, printer.label.to_lowercase()));
    Ok(printers)
}

/// What can be chosen for a paper; where no printer can be reached from here that is no error.
///
/// # Errors
/// As [`list`], but for `printing-not-offered`.
pub fn choice(request: &PrintRequest) -> Result<PrinterChoice, AppError> {
    let printers = if OFFERED { list()? } else { Vec::new() };
    Ok(PrinterChoice {
        offered: OFFERED,
        printers,
        sides: usual_sides(request),
    })
}

/// How a paper is usually printed: a booklet has to be turned on its short edge, a brochure is read
/// like a book, and what is signed, cut, folded or hung up has a front only.
pub fn usual_sides(request: &PrintRequest) -> Sides {
    match request {
        PrintRequest::Brochure { options, .. } => match options.format {
            BrochureFormat::A5Booklet => Sides::ShortEdge,
            BrochureFormat::A4 | BrochureFormat::LargePrint => Sides::LongEdge,
        },
        _ => Sides::OneSided,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::document::BrochureOptions;

    #[test]
    fn a_booklet_is_turned_on_its_short_edge_and_a_sign_has_one_side() {
        let brochure = |format| PrintRequest::Brochure {
            programme_id: String::new(),
            options: BrochureOptions {
                format,
                draft_mark: String::new(),
                slip: false,
            },
        };
        let sides = |format| usual_sides(&brochure(format));
        assert_eq!(sides(BrochureFormat::A5Booklet), Sides::ShortEdge);
        assert_eq!(sides(BrochureFormat::A4), Sides::LongEdge);
        let signs = PrintRequest::DoorSigns {
            programme_id: String::new(),
            session_id: String::new(),
        };
        assert_eq!(usual_sides(&signs), Sides::OneSided);
    }
}
