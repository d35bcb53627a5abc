//! Printers: what can be chosen, how a paper is sent to one, and what came of it.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::document::PrintReport;
use super::problem::Problem;

/// A printer that the system knows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PrinterView {
    /// The name by which the system knows it.
    pub name: String,
    /// What people call it; its name when nobody described it.
    pub label: String,
    /// Where it stands, or empty.
    pub location: String,
    /// Whether it is the one that the system uses unless told otherwise.
    pub usual: bool,
}

/// What can be chosen for a paper before it is sent to a printer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PrinterChoice {
    /// Whether this system lets a paper be sent to a printer; without it a viewer prints.
    pub offered: bool,
    /// The printers, the usual one first; empty when none is set up.
    pub printers: Vec<PrinterView>,
    /// How this paper is usually printed.
    pub sides: Sides,
}

/// On which sides of the sheets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Sides {
    /// On the front only.
    OneSided,
    /// On both, turned like the pages of a book.
    LongEdge,
    /// On both, turned like the sheets of a pad: what a booklet needs.
    ShortEdge,
}

/// Where a paper is sent to, and how often.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PrinterOrder {
    /// The name of the printer, as the system knows it.
    pub printer: String,
    /// How many times; 1 to 99.
    pub copies: i32,
    /// On which sides.
    pub sides: Sides,
}

/// A paper that was sent to a printer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct SentPaper {
    /// The paper.
    pub report: PrintReport,
    /// What people call the printer.
    pub printer: String,
    /// Whether the system said that it was printed; it cannot always tell.
    pub confirmed: bool,
}

/// What a printer makes of a paper that was sent to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum PaperState {
    /// It waits for its turn.
    Waiting,
    /// It is being printed.
    Printing,
    /// It waits until somebody does something at the printer: what.
    Held {
        /// What is not right; the paper comes out once it is.
        problem: Problem,
    },
}
