//! Venues in the database.

use parvis_domain::id::{ProgrammeId, VenueId};
use parvis_domain::venue::Venue;
use rusqlite::{Row, named_params};

use crate::columns;
use crate::error::StoreError;
use crate::store::{Store, Writer};

impl Store {
    /// The venue with this key.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn venue(&self, id: VenueId) -> Result<Venue, StoreError> {
        columns::one(
            self.statement(include_str!("get.sql"))?,
            "venue",
            id.to_string(),
            row_to_venue,
        )
    }

    /// All venues.
    pub fn venues(&self) -> Result<Vec<Venue>, StoreError> {
        columns::all(self.statement(include_str!("list.sql"))?, [], row_to_venue)
    }

    /// The venues of a programme's sessions and slots.
    pub fn venues_of(&self, programme: ProgrammeId) -> Result<Vec<Venue>, StoreError> {
        let statement = self.statement(include_str!("by_programme.sql"))?;
        columns::all(
            statement,
            named_params! { ":programme": programme.to_string() },
            row_to_venue,
        )
    }

    /// How many sessions and slots are held in a venue.
    pub fn venue_uses(&self, venue: VenueId) -> Result<i32, StoreError> {
        let mut statement = self.statement(include_str!("uses.sql"))?;
        let parameters = named_params! { ":venue": venue.to_string() };
        Ok(statement.query_row(parameters, |row| row.get("uses"))?)
    }
}

impl Writer<'_> {
    /// Adds a venue.
    pub fn insert_venue(&self, venue: &Venue) -> Result<(), StoreError> {
        self.write_venue(include_str!("insert.sql"), venue)
            .map(drop)
    }

    /// Replaces a venue by this one of the same key.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn update_venue(&self, venue: &Venue) -> Result<(), StoreError> {
        let changed = self.write_venue(include_str!("update.sql"), venue)?;
        columns::changed_one(changed, "venue", venue.id)
    }

    /// Deletes a venue, on which nothing hangs any more.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn delete_venue(&self, id: VenueId) -> Result<(), StoreError> {
        let parameters = named_params! { ":id": id.to_string() };
        let changed = self
            .statement(include_str!("delete.sql"))?
            .execute(parameters)?;
        columns::changed_one(changed, "venue", id)
    }

    fn write_venue(&self, sql: &'static str, venue: &Venue) -> Result<usize, StoreError> {
        Ok(self.statement(sql)?.execute(named_params! {
            ":id": venue.id.to_string(),
            ":name": venue.name,
            ":street": venue.street,
            ":postcode": venue.postcode,
            ":city": venue.city,
            ":access": venue.access,
            ":accessibility": venue.accessibility,
        })?)
    }
}

/// A row of `venue`.
pub(crate) fn row_to_venue(row: &Row<'_>) -> Result<Venue, StoreError> {
    Ok(Venue {
        id: columns::id(row, "id")?,
        name: row.get("name")?,
        street: row.get("street")?,
        postcode: row.get("postcode")?,
        city: row.get("city")?,
        access: row.get("access")?,
        accessibility: row.get("accessibility")?,
    })
}
