//! Ways to look at a list that somebody gave a name.

use serde::{Deserialize, Serialize};
use specta::Type;

/// A view of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SavedViewView {
    /// Its key.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// What it shows: columns, order and filters, as the page wrote them.
    pub content: String,
}
