//! Registrations for programmes in the database.
//!
//! Deliberately absent: places and attendance, which have their own folders, and whether somebody
//! may be registered.

pub(crate) mod counts;
pub(crate) mod fresh;
pub(crate) mod list;
pub(crate) mod roster;
pub(crate) mod table;

use parvis_domain::badge_code::BadgeCode;
use parvis_domain::id::{PersonId, ProgrammeId, RegistrationId};
use parvis_domain::registration::{Category, Registration};
use rusqlite::{Row, named_params};

use crate::columns;
use crate::error::StoreError;
use crate::store::{Store, Writer};

impl Store {
    /// The registration with this key.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn registration(&self, id: RegistrationId) -> Result<Registration, StoreError> {
        columns::one(
            self.statement(include_str!("get.sql"))?,
            "registration",
            id.to_string(),
            row_to_registration,
        )
    }

    /// The registrations with these keys, in any order.
    pub fn registrations(&self, ids: &[RegistrationId]) -> Result<Vec<Registration>, StoreError> {
        let statement = self.statement(include_str!("by_ids.sql"))?;
        let parameters = named_params! { ":ids": columns::ids_text(ids) };
        columns::all(statement, parameters, row_to_registration)
    }

    /// The registration of a person for a programme, when there is one.
    pub fn registration_of(
        &self,
        programme: ProgrammeId,
        person: PersonId,
    ) -> Result<Option<Registration>, StoreError> {
        let statement = self.statement(include_str!("of_person.sql"))?;
        let parameters = named_params! {
            ":programme": programme.to_string(), ":person": person.to_string(),
        };
        Ok(columns::all(statement, parameters, row_to_registration)?.pop())
    }

    /// All registrations for a programme, in the order they came.
    pub fn registrations_for(
        &self,
        programme: ProgrammeId,
    ) -> Result<Vec<Registration>, StoreError> {
        let statement = self.statement(include_str!("by_programme.sql"))?;
        let parameters = named_params! { ":programme": programme.to_string() };
        columns::all(statement, parameters, row_to_registration)
    }

    /// The registrations whose places this one has now.
    pub fn registrations_replaced_by(
        &self,
        id: RegistrationId,
    ) -> Result<Vec<Registration>, StoreError> {
        let statement = self.statement(include_str!("replaced_by.sql"))?;
        let parameters = named_params! { ":id": id.to_string() };
        columns::all(statement, parameters, row_to_registration)
    }

    /// The codes of all badges, of all programmes.
    pub fn badge_codes(&self) -> Result<Vec<BadgeCode>, StoreError> {
        let statement = self.statement(include_str!("badge_codes.sql"))?;
        columns::all(statement, [], badge_code)
    }

    /// Whether a badge has this code.
    pub fn badge_code_taken(&self, code: BadgeCode) -> Result<bool, StoreError> {
        let mut statement = self.statement(include_str!("badge_code_taken.sql"))?;
        let parameters = named_params! { ":badge_code": code.to_string() };
        Ok(statement.query_row(parameters, |row| row.get("taken"))?)
    }
}

impl Writer<'_> {
    /// Adds a registration.
    pub fn insert_registration(&self, registration: &Registration) -> Result<(), StoreError> {
        self.write_registration(include_str!("insert.sql"), registration)
            .map(drop)
    }

    /// Replaces a registration by this one of the same key.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn update_registration(&self, registration: &Registration) -> Result<(), StoreError> {
        let changed = self.write_registration(include_str!("update.sql"), registration)?;
        columns::changed_one(changed, "registration", registration.id)
    }

    /// Deletes a registration, on which nothing hangs any more.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn delete_registration(&self, id: RegistrationId) -> Result<(), StoreError> {
        let parameters = named_params! { ":id": id.to_string() };
        let changed = self
            .statement(include_str!("delete.sql"))?
            .execute(parameters)?;
        columns::changed_one(changed, "registration", id)
    }

    fn write_registration(
        &self,
        sql: &'static str,
        registration: &Registration,
    ) -> Result<usize, StoreError> {
        Ok(self.statement(sql)?.execute(named_params! {
            ":id": registration.id.to_string(),
            ":programme": registration.programme.to_string(),
            ":person": registration.person.to_string(),
            ":mandate": registration.mandate.map(|id| id.to_string()),
            ":category": registration.category.code(),
            ":needs": registration.needs,
            ":photo_consent": registration.photo_consent,
            ":badge_code": registration.badge_code.to_string(),
            ":note": registration.note,
            ":replaced_by": registration.replaced_by.map(|id| id.to_string()),
            ":represents": registration.represents,
            ":meal": registration.meal,
            ":fee_cents": registration.fee_cents,
            ":fee_reason": registration.fee_reason,
            ":payer": registration.payer.map(|id| id.to_string()),
            ":commitment_number": registration.commitment_number,
        })?)
    }
}

/// A row of `registration`.
pub(crate) fn row_to_registration(row: &Row<'_>) -> Result<Registration, StoreError> {
    Ok(Registration {
        id: columns::id(row, "id")?,
        programme: columns::id(row, "programme_id")?,
        person: columns::id(row, "person_id")?,
        mandate: columns::maybe_id(row, "mandate_id")?,
        category: columns::choice(row, "category", Category::from_code)?,
        needs: row.get("needs")?,
        photo_consent: row.get("photo_consent")?,
        badge_code: badge_code(row)?,
        note: row.get("note")?,
        replaced_by: columns::maybe_id(row, "replaced_by")?,
        represents: row.get("represents")?,
        meal: row.get("meal")?,
        fee_cents: row.get("fee_cents")?,
        fee_reason: row.get("fee_reason")?,
        payer: columns::maybe_id(row, "payer_id")?,
        commitment_number: row.get("commitment_number")?,
    })
}

fn badge_code(row: &Row<'_>) -> Result<BadgeCode, StoreError> {
    columns::choice(row, "badge_code", |text| text.parse().ok())
}
