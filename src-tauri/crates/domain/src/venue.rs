//! A venue: a building where sessions are held.

use crate::id::VenueId;

/// A building with its address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Venue {
    /// Its key.
    pub id: VenueId,
    /// Its name.
    pub name: String,
    /// The address above the town, one or more lines.
    pub street: String,
    /// The postal code.
    pub postcode: String,
    /// The town.
    pub city: String,
    /// Rich: how to get there, by train, by bus, by car.
    pub access: String,
    /// Rich: for whom it is accessible, and how.
    pub accessibility: String,
}
