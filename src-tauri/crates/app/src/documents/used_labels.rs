//! The labels that are used up on the sheet of a stock that is begun.
//!
//! They are known after each print and can be told otherwise by whoever holds the sheet.

use parvis_documents::stock::{NoSuchLabel, Stock, used_after};

use super::stocks::stock;
use crate::transact::{App, AppError};
use crate::view::problem::Problem;

/// The labels that are used up, from 1; none on a fresh sheet.
///
/// # Errors
/// `unknown-stock`, and those of the database.
pub fn used_labels(app: &App, name: &str) -> Result<Vec<i32>, AppError> {
    let stock = stock(name).ok_or_else(|| unknown(name))?;
    let kept = app
        .store()
        .used_labels(&app.device().to_string(), &stock.name)?;
    let used: Vec<i32> = kept
        .and_then(|kept| serde_json::from_str(&kept).ok())
        .unwrap_or_default();
    let labels = i32::try_from(stock.labels()).unwrap_or(i32::MAX);
    Ok(used
        .into_iter()
        .filter(|label| (1..=labels).contains(label))
        .collect())
}

/// That there is no such stock.
pub(super) fn unknown(name: &str) -> Problem {
    Problem::new("unknown-stock")
        .on("stock")
        .with("value", name)
}

/// That a label of the first sheet is none.
pub(super) fn no_such(problem: NoSuchLabel) -> Problem {
    Problem::new("no-such-label")
        .on("used")
        .with("label", problem.label)
        .with("labels", problem.labels)
}

/// The sheet as it is once a run is printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct BegunSheet {
    stock: String,
    used: Vec<usize>,
}

impl BegunSheet {
    /// The sheet that is left of a stock; none for a label printer, which has no sheets.
    pub fn after(stock: &Stock, used: &[usize], count: usize) -> Option<Self> {
        if stock.labels() < 2 {
            return None;
        }
        let used = used_after(stock, used, count).ok()?;
        Some(Self {
            stock: stock.name.clone(),
            used,
        })
    }

    /// Remembers it.
    ///
    /// # Errors
    /// Those of the database.
    pub fn record(&self, app: &App) -> Result<(), AppError> {
        let used = serde_json::Value::from(self.used.clone()).to_string();
        let device = app.device().to_string();
        Ok(app.store().set_used_labels(&device, &self.stock, &used)?)
    }
}
