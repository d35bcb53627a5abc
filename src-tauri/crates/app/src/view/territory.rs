//! Territories and memberships as the window shows them.

use serde::{Deserialize, Serialize};
use specta::Type;

/// A territory for a field that looks for one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct TerritoryFound {
    /// As a record holds it.
    pub code: String,
    /// `commune`, `epci`, `department`, `region`, `city-contract` or `neighbourhood`.
    pub kind: String,
    /// Its name.
    pub name: String,
    /// The first postcode of a commune; may be empty.
    pub postcode: String,
    /// The names of what it lies in, the nearest first.
    pub within: Vec<String>,
}
