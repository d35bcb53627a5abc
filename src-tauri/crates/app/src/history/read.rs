//! What happened to a record.

use parvis_store::{Entry, Field};

use super::{FieldView, HistoryView};
use crate::transact::{App, AppError};

impl App {
    /// What happened to a record, the latest first.
    ///
    /// # Errors
    /// Those of the database, also when there is no such table.
    pub fn history(&self, table: &str, id: &str) -> Result<Vec<HistoryView>, AppError> {
        let entries = self.store().history(table, id)?;
        Ok(entries
            .into_iter()
            .map(|entry| self.as_view(entry))
            .collect())
    }

    fn as_view(&self, entry: Entry) -> HistoryView {
        let at = self.world().local(entry.at_ms);
        HistoryView {
            at: at.format("%Y-%m-%dT%H:%M:%S").to_string(),
            operator: entry.operator,
            label: entry.label.into(),
            kind: entry.kind.code().to_owned(),
            operation: entry.operation.code().to_owned(),
            fields: entry.fields.into_iter().map(field).collect(),
        }
    }
}

fn field(field: Field) -> FieldView {
    FieldView {
        field: field.column,
        before: text(&field.before),
        after: text(&field.after),
    }
}

/// A value as text; the page knows from the column what it means.
fn text(value: &serde_json::Value) -> String {
    match value {
        serde_json::Value::Null => String::new(),
        serde_json::Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
