//! Organisations in the database.
//!
//! Deliberately absent: which of several is meant by a name; a use case decides that.

use parvis_domain::id::{OrganisationId, ProgrammeId};
use parvis_domain::name::key;
use parvis_domain::organisation::{Organisation, OrganisationKind};
use rusqlite::{Row, named_params};

use crate::columns;
use crate::error::StoreError;
use crate::store::{Store, Writer};

impl Store {
    /// The organisation with this key.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn organisation(&self, id: OrganisationId) -> Result<Organisation, StoreError> {
        columns::one(
            self.statement(include_str!("get.sql"))?,
            "organisation",
            id.to_string(),
            row_to_organisation,
        )
    }

    /// All organisations, by name without accents.
    pub fn organisations(&self) -> Result<Vec<Organisation>, StoreError> {
        columns::all(
            self.statement(include_str!("list.sql"))?,
            [],
            row_to_organisation,
        )
    }

    /// The organisations with this name, compared by [`parvis_domain::name::key`].
    pub fn organisations_named(&self, name: &str) -> Result<Vec<Organisation>, StoreError> {
        let statement = self.statement(include_str!("by_name_key.sql"))?;
        columns::all(
            statement,
            named_params! { ":name_key": key(name) },
            row_to_organisation,
        )
    }

    /// The organisations with these keys, in any order.
    pub fn organisations_with(
        &self,
        ids: &[OrganisationId],
    ) -> Result<Vec<Organisation>, StoreError> {
        let statement = self.statement(include_str!("by_ids.sql"))?;
        let parameters = named_params! { ":ids": columns::ids_text(ids) };
        columns::all(statement, parameters, row_to_organisation)
    }

    /// The organisations that are a part of this one.
    pub fn parts_of(&self, organisation: OrganisationId) -> Result<Vec<Organisation>, StoreError> {
        let statement = self.statement(include_str!("parts.sql"))?;
        let parameters = named_params! { ":organisation": organisation.to_string() };
        columns::all(statement, parameters, row_to_organisation)
    }

    /// The name of every organisation as an import compares it, the oldest first.
    pub fn organisation_keys(&self) -> Result<Vec<(OrganisationId, String)>, StoreError> {
        let of_row = |row: &Row<'_>| Ok((columns::id(row, "id")?, row.get("name_key")?));
        columns::all(self.statement(include_str!("keys.sql"))?, [], of_row)
    }

    /// The organisations that have an acronym or a name for badges beside the official one.
    pub fn organisations_abbreviated(&self) -> Result<Vec<Organisation>, StoreError> {
        columns::all(
            self.statement(include_str!("abbreviated.sql"))?,
            [],
            row_to_organisation,
        )
    }

    /// The organisations a programme names: those involved, those that speak or are spoken for,
    /// and those of the mandates of its speakers.
    pub fn organisations_of(
        &self,
        programme: ProgrammeId,
    ) -> Result<Vec<Organisation>, StoreError> {
        let statement = self.statement(include_str!("by_programme.sql"))?;
        let parameters = named_params! { ":programme": programme.to_string() };
        columns::all(statement, parameters, row_to_organisation)
    }
}

impl Writer<'_> {
    /// Adds an organisation.
    pub fn insert_organisation(&self, organisation: &Organisation) -> Result<(), StoreError> {
        self.write_organisation(include_str!("insert.sql"), organisation)
            .map(drop)
    }

    /// Replaces an organisation by this one of the same key.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn update_organisation(&self, organisation: &Organisation) -> Result<(), StoreError> {
        let changed = self.write_organisation(include_str!("update.sql"), organisation)?;
        columns::changed_one(changed, "organisation", organisation.id)
    }

    /// Deletes an organisation, on which nothing hangs any more.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn delete_organisation(&self, id: OrganisationId) -> Result<(), StoreError> {
        let parameters = named_params! { ":id": id.to_string() };
        let changed = self
            .statement(include_str!("delete.sql"))?
            .execute(parameters)?;
        columns::changed_one(changed, "organisation", id)
    }

    fn write_organisation(
        &self,
        sql: &'static str,
        organisation: &Organisation,
    ) -> Result<usize, StoreError> {
        Ok(self.statement(sql)?.execute(named_params! {
            ":id": organisation.id.to_string(),
            ":name": organisation.name,
            ":badge_name": organisation.badge_name,
            ":acronym": organisation.acronym,
            ":kind": organisation.kind.code(),
            ":territory": organisation.territory,
            ":notice": organisation.notice,
            ":territory_code": organisation.territory_code,
            ":siret": organisation.siret,
            ":chorus_service": organisation.chorus_service,
            ":website": organisation.website,
            ":email": organisation.email,
            ":phone": organisation.phone,
            ":note": organisation.note,
            ":part_of": organisation.part_of.map(|id| id.to_string()),
            ":name_key": key(&organisation.name),
        })?)
    }
}

/// A row of `organisation`.
pub(crate) fn row_to_organisation(row: &Row<'_>) -> Result<Organisation, StoreError> {
    Ok(Organisation {
        id: columns::id(row, "id")?,
        name: row.get("name")?,
        badge_name: row.get("badge_name")?,
        acronym: row.get("acronym")?,
        kind: columns::choice(row, "kind", OrganisationKind::from_code)?,
        territory: row.get("territory")?,
        notice: row.get("notice")?,
        territory_code: row.get("territory_code")?,
        siret: row.get("siret")?,
        chorus_service: row.get("chorus_service")?,
        website: row.get("website")?,
        email: row.get("email")?,
        phone: row.get("phone")?,
        note: row.get("note")?,
        part_of: columns::maybe_id(row, "part_of")?,
    })
}
