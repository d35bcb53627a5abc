//! Which territory is a member of the centre in which year; fees depend on it.

use crate::id::MembershipId;

/// The membership of a territory in a year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Membership {
    /// Its key.
    pub id: MembershipId,
    /// The territory, as [`crate::territory::TerritoryCode`] writes it.
    pub territory_code: String,
    /// Its name, as it was when it was noted.
    pub territory_name: String,
    /// The year.
    pub year: i32,
    /// What the centre noted about it.
    pub note: String,
}
