//! Undo, redo, and what happened to a record.
//!
//! Deliberately absent: how any of it works, which is in the store, and words for it.

mod read;
mod revert;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::view::problem::Argument;

/// What a change is called: a key of the catalogue with its arguments.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct LabelView {
    /// The key.
    pub key: String,
    /// The arguments; always numbers.
    pub args: Vec<Argument>,
}

/// What Undo and Redo would do now; `None` when there is nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct UndoView {
    /// What Undo takes back.
    pub undo: Option<LabelView>,
    /// What Redo does again.
    pub redo: Option<LabelView>,
}

/// One change of one record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct HistoryView {
    /// Local date and time, `YYYY-MM-DDTHH:MM:SS`.
    pub at: String,
    /// By whom; may be empty.
    pub operator: String,
    /// What the change was called.
    pub label: LabelView,
    /// `do`, `undo` or `redo`.
    pub kind: String,
    /// `insert`, `update` or `delete`.
    pub operation: String,
    /// What it changed of the record; empty for one that was made or removed.
    pub fields: Vec<FieldView>,
}

/// A column that a change set. What was or is missing is an empty string.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct FieldView {
    /// The name of the column.
    pub field: String,
    /// The value before.
    pub before: String,
    /// The value after.
    pub after: String,
}

impl From<parvis_store::Label> for LabelView {
    fn from(label: parvis_store::Label) -> Self {
        let args = label.args.into_iter();
        let args = args.map(|(name, number)| Argument {
            name,
            value: number.to_string(),
        });
        Self {
            key: label.key,
            args: args.collect(),
        }
    }
}
