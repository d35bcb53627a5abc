//! Bringing in a list of attendees: what was recognised, every row's fate, the report.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::problem::Argument;

/// A column of the file and what it is taken for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ColumnChoice {
    /// The header's text.
    pub header: String,
    /// Code of `exchange::attendees::Field`.
    pub field: String,
}

/// What is asked of an import beside the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ImportOptions {
    /// The programme people are registered for.
    pub programme_id: String,
    /// The session everybody gets a place in. Empty: the session column decides, and whoever has
    /// none (or the file has no such column) gets a place in every session that is not cancelled.
    pub session_id: String,
    /// The sheet of a workbook; empty for the one that looks most like a list.
    pub sheet: String,
    /// What the columns are; empty to have them recognised.
    pub columns: Vec<ColumnChoice>,
    /// What was decided about rows that may be about somebody who is known.
    pub decisions: Vec<RowDecision>,
    /// Whether all that the file says otherwise of people who are known is taken.
    pub take_all: bool,
    /// What is taken or not of single cells, whatever the usual answer is.
    pub cells: Vec<CellChoice>,
}

/// Who a row is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RowDecision {
    /// The physical record.
    pub row: i32,
    /// `new` for somebody who is not known, `nobody` for a row that is left out, else the key of a
    /// person.
    pub who: String,
}

/// Whether one cell is taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CellChoice {
    /// The physical record.
    pub row: i32,
    /// The field, as in [`ImportDifference`].
    pub field: String,
    /// Whether what the file says is taken.
    pub take: bool,
}

impl ImportOptions {
    /// Everything as the file says, for a programme.
    pub fn of_programme(id: &str) -> Self {
        Self {
            programme_id: id.to_owned(),
            session_id: String::new(),
            sheet: String::new(),
            columns: Vec::new(),
            decisions: Vec::new(),
            take_all: false,
            cells: Vec::new(),
        }
    }
}

/// What an import would do, or did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct ImportReport {
    /// How many rows hold anything.
    pub read: i32,
    /// How many are new registrations.
    pub added: i32,
    /// How many were registered already (same e-mail and name, else same name and organisation).
    pub recognised: i32,
    /// How many rows may be about somebody who is known, and nobody has decided.
    pub to_decide: i32,
    /// How many cells differ from what is known, and how many of them are taken.
    pub different: i32,
    /// How many of the cells that differ are taken.
    pub taken: i32,
    /// How many are cancelled orders.
    pub cancelled: i32,
    /// How many are left out, each with a problem or a decision.
    pub left_out: i32,
    /// What the list was written as: `text`, `cells`, `xlsx`, `xls` or `ods`.
    pub form: String,
    /// The encoding found, of a text.
    pub encoding: String,
    /// The delimiter found, of a text.
    pub delimiter: String,
    /// The sheet that was read, of a workbook.
    pub sheet: String,
    /// The sheets of the workbook that look like lists, this one included.
    pub sheets: Vec<String>,
    /// The columns.
    pub columns: Vec<ColumnChoice>,
    /// The rows that became somebody, in order; those left out are among the problems.
    pub people: Vec<ImportRow>,
    /// What is not right or was guessed.
    pub problems: Vec<ImportProblem>,
}

/// What becomes of one row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct ImportRow {
    /// The physical record, 1-based, the header counted.
    pub row: i32,
    /// `added`, `recognised`, `cancelled` or `left-out` (`import-fate-<code>` in the catalogue).
    pub fate: String,
    /// The family name.
    pub family_name: String,
    /// The given name.
    pub given_name: String,
    /// The organisation.
    pub organisation: String,
    /// The e-mail address.
    pub email: String,
    /// The telephone number.
    pub phone: String,
    /// The function.
    pub function: String,
    /// The sessions in which the row gives a place.
    pub session_ids: Vec<String>,
    /// The workshops they would like, in order and by title; empty when the row says none.
    pub wishes: String,
    /// What they eat.
    pub meal: String,
    /// The first row about the same person; 0 when there is none before.
    pub same_as: i32,
    /// Who it may be about, when somebody should decide.
    pub candidates: Vec<ImportCandidate>,
    /// What was decided, as in [`RowDecision`]; empty when nothing was.
    pub decided: String,
    /// What the file says otherwise than what is known.
    pub differences: Vec<ImportDifference>,
}

/// Somebody known whom a row may be about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct ImportCandidate {
    /// The key of the person.
    pub person_id: String,
    /// Their family name.
    pub family_name: String,
    /// Their given name.
    pub given_name: String,
    /// The organisation of their main mandate.
    pub organisation: String,
    /// Their e-mail address.
    pub email: String,
    /// Whether they are registered for the programme.
    pub registered: bool,
    /// Why: `same-email`, `same-name`, `swapped-name`, `near` (`import-why-<code>` in the catalogue).
    pub why: String,
}

/// A cell that differs from what is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct ImportDifference {
    /// Code of `exchange::attendees::Field`; `status` for a place that is given back.
    pub field: String,
    /// What is known: a text or a code.
    pub before: String,
    /// What the file says: a text or a code.
    pub after: String,
    /// Whether it is taken.
    pub taken: bool,
}

/// Something about a row or a column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct ImportProblem {
    /// The physical record, 1-based, the header counted; 0 for the whole file.
    pub row: i32,
    /// The header's text; empty for the whole row.
    pub column: String,
    /// Which problem (`import-<code>` in the catalogue).
    pub code: String,
    /// What the words need, by argument name: numbers and codes, never what a cell holds.
    pub context: Vec<Argument>,
    /// The message in the user's language, filled by whoever speaks to a person.
    pub message: String,
}
