//! Postal addresses in the database.

use parvis_domain::contact::{Owner, PostalAddress};
use parvis_domain::id::{OrganisationId, PersonId, PostalAddressId};
use rusqlite::{Row, named_params};

use crate::columns;
use crate::error::StoreError;
use crate::owner::{self, owner_organisation, owner_person};
use crate::store::{Store, Writer};

impl Store {
    /// The one with this key.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn postal_address(&self, id: PostalAddressId) -> Result<PostalAddress, StoreError> {
        let statement = self.statement(include_str!("get.sql"))?;
        columns::one(
            statement,
            "postal_address",
            id.to_string(),
            row_to_postal_address,
        )
    }

    /// Those of a person or a body, in order.
    pub fn postal_addresses_of(&self, owner: Owner) -> Result<Vec<PostalAddress>, StoreError> {
        let statement = self.statement(include_str!("by_owner.sql"))?;
        columns::all(
            statement,
            named_params! { ":person": owner_person(owner), ":organisation": owner_organisation(owner) },
            row_to_postal_address,
        )
    }

    /// Those of these people and bodies, each owner's in order.
    pub fn postal_addresses_with(
        &self,
        people: &[PersonId],
        organisations: &[OrganisationId],
    ) -> Result<Vec<PostalAddress>, StoreError> {
        let statement = self.statement(include_str!("by_owners.sql"))?;
        let parameters = named_params! {
            ":people": columns::ids_text(people),
            ":organisations": columns::ids_text(organisations),
        };
        columns::all(statement, parameters, row_to_postal_address)
    }
}

impl Writer<'_> {
    /// Adds one.
    pub fn insert_postal_address(&self, postal_address: &PostalAddress) -> Result<(), StoreError> {
        self.write_postal_address(include_str!("insert.sql"), postal_address)
            .map(drop)
    }

    /// Replaces the one of the same key.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn update_postal_address(&self, postal_address: &PostalAddress) -> Result<(), StoreError> {
        let changed = self.write_postal_address(include_str!("update.sql"), postal_address)?;
        columns::changed_one(changed, "postal_address", postal_address.id)
    }

    /// Deletes one.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn delete_postal_address(&self, id: PostalAddressId) -> Result<(), StoreError> {
        let changed = self
            .statement(include_str!("delete.sql"))?
            .execute(named_params! { ":id": id.to_string() })?;
        columns::changed_one(changed, "postal_address", id)
    }

    fn write_postal_address(
        &self,
        sql: &'static str,
        postal_address: &PostalAddress,
    ) -> Result<usize, StoreError> {
        Ok(self.statement(sql)?.execute(named_params! {
            ":id": postal_address.id.to_string(),
            ":person": owner_person(postal_address.owner),
            ":organisation": owner_organisation(postal_address.owner),
            ":label": postal_address.label,
            ":street": postal_address.street,
            ":postcode": postal_address.postcode,
            ":city": postal_address.city,
            ":country": postal_address.country,
            ":position": postal_address.position,
        })?)
    }
}

/// A row of `postal_address`.
fn row_to_postal_address(row: &Row<'_>) -> Result<PostalAddress, StoreError> {
    Ok(PostalAddress {
        id: columns::id(row, "id")?,
        owner: owner::of_row(row)?,
        label: row.get("label")?,
        street: row.get("street")?,
        postcode: row.get("postcode")?,
        city: row.get("city")?,
        country: row.get("country")?,
        position: row.get("position")?,
    })
}
