//! Giving a paper to a printer.

use super::follow::SentJob;
use super::{OFFERED, cups};
use crate::transact::AppError;
use crate::view::printer::{PrinterOrder, Sides};
use crate::view::problem::Problem;

/// The most copies that are not a slip of the finger.
const MOST_COPIES: i32 = 99;

/// How large the sheets are, in mm.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sheet {
    /// The shorter edge.
    pub short: u32,
    /// The longer edge.
    pub long: u32,
}

impl Sheet {
    /// A sheet of these edges, in either order.
    pub fn new(one: u32, other: u32) -> Self {
        Self {
            short: one.min(other),
            long: one.max(other),
        }
    }

    /// Its name in IPP and CUPS.
    fn media(self) -> String {
        match (self.short, self.long) {
            (210, 297) => "A4".to_owned(),
            (148, 210) => "A5".to_owned(),
            (short, long) => format!("Custom.{short}x{long}mm"),
        }
    }
}

/// Sends a paper to a printer. The title is seen by everyone who looks at the queue: it must name
/// nobody.
///
/// # Errors
/// `copies-out-of-range`; `printer-unknown` and `printer-refuses` for a printer that is not there
/// or takes no jobs; those of [`super::list`]; `printing-failed` with what CUPS says otherwise.
pub fn send(
    pdf: &[u8],
    sheet: Sheet,
    order: &PrinterOrder,
    title: &str,
) -> Result<SentJob, AppError> {
    if !OFFERED {
        return Err(Problem::new("printing-not-offered").into());
    }
    if !(1..=MOST_COPIES).contains(&order.copies) {
        let problem = Problem::new("copies-out-of-range").with("most", MOST_COPIES);
        return Err(problem.on("copies").into());
    }
    let printers = super::list()?;
    let known = printers.iter().find(|one| one.name == order.printer);
    let Some(printer) = known else {
        let problem = Problem::new("printer-unknown").with("printer", &order.printer);
        return Err(problem.into());
    };
    let copies = order.copies.to_string();
    let mut arguments = vec!["-d", &order.printer, "-t", title, "-n", &copies];
    let media = format!("media={}", sheet.media());
    let mut options = vec![media.as_str(), "print-scaling=none", sides(order.sides)];
    if order.copies > 1 {
        // One whole paper after the other, to be handed out as they come.
        options.push("multiple-document-handling=separate-documents-collated-copies");
    }
    for option in options {
        arguments.extend(["-o", option]);
    }
    let id = cups::submit(&arguments, pdf, &order.printer, &printer.label)?;
    Ok(SentJob::new(&order.printer, &printer.label, id))
}

/// The sides as an option of IPP and CUPS.
fn sides(sides: Sides) -> &'static str {
    match sides {
        Sides::OneSided => "sides=one-sided",
        Sides::LongEdge => "sides=two-sided-long-edge",
        Sides::ShortEdge => "sides=two-sided-short-edge",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_is_the_same_whichever_way_it_lies() {
        assert_eq!(Sheet::new(297, 210).media(), "A4");
        assert_eq!(Sheet::new(210, 297), Sheet::new(297, 210));
        assert_eq!(Sheet::new(62, 100).media(), "Custom.62x100mm");
    }

    #[test]
    fn so_many_copies_are_a_slip() {
        let order = PrinterOrder {
            printer: "accueil".to_owned(),
            copies: 500,
            sides: Sides::OneSided,
        };
        let refusal = send(b"", Sheet::new(210, 297), &order, "Badges").unwrap_err();
        let code = refusal.refusal().problems.remove(0).code;
        if OFFERED {
            assert_eq!(code, "copies-out-of-range");
        } else {
            assert_eq!(code, "printing-not-offered");
        }
    }
}
