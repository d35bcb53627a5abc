//! Territories and memberships as the window shows them.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::programme::fields;

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

/// A territory that the centre names itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct OwnTerritoryView {
    /// Its key.
    pub id: String,
    /// `city-contract` or `neighbourhood`.
    pub kind: String,
    /// Its name.
    pub name: String,
    /// The official code of a neighbourhood; may be empty.
    pub code: String,
    /// The code of what it lies in; may be empty.
    pub within_code: String,
    /// The name of what it lies in.
    pub within: String,
}

/// The membership of a territory.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct MembershipView {
    /// Its key.
    pub id: String,
    /// The code of the territory.
    pub territory_code: String,
    /// Its name.
    pub name: String,
    /// What the centre noted about it.
    pub note: String,
}

/// The members of a year, and the centre's own territories.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct TerritoriesPage {
    /// The year that is shown.
    pub year: i32,
    /// The years that have members, this one and the next, the latest first.
    pub years: Vec<i32>,
    /// The members, by name.
    pub members: Vec<MembershipView>,
    /// How many members the year before has that this one has not.
    pub to_copy: i32,
    /// The centre's own territories, by name.
    pub own: Vec<OwnTerritoryView>,
}

fields! {
    /// A field of a territory that the centre names itself.
    OwnTerritoryField {
        Kind => "kind", Name => "name", Code => "code", WithinCode => "within_code",
    }
}
