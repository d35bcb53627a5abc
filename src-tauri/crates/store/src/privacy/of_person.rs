//! What somebody takes part in, across all programmes.

use parvis_domain::attendance::Attendance;
use parvis_domain::id::{PersonId, RegistrationId};
use parvis_domain::registration::Registration;
use rusqlite::named_params;

use crate::attendance::row_to_attendance;
use crate::columns;
use crate::error::StoreError;
use crate::registration::row_to_registration;
use crate::store::Store;

impl Store {
    /// All registrations of somebody, in the order they came.
    ///
    /// # Errors
    /// Those of the database.
    pub fn registrations_of_person(
        &self,
        person: PersonId,
    ) -> Result<Vec<Registration>, StoreError> {
        let statement = self.statement(include_str!("registrations_of_person.sql"))?;
        let parameters = named_params! { ":person": person.to_string() };
        columns::all(statement, parameters, row_to_registration)
    }

    /// All that is noted of who came, for these registrations.
    ///
    /// # Errors
    /// Those of the database.
    pub fn attendance_of_registrations(
        &self,
        ids: &[RegistrationId],
    ) -> Result<Vec<Attendance>, StoreError> {
        let statement = self.statement(include_str!("attendance_of_registrations.sql"))?;
        let parameters = named_params! { ":ids": columns::ids_text(ids) };
        columns::all(statement, parameters, row_to_attendance)
    }

    /// The titles of the programmes somebody speaks in, each once.
    ///
    /// # Errors
    /// Those of the database.
    pub fn programmes_spoken_in(&self, person: PersonId) -> Result<Vec<String>, StoreError> {
        let statement = self.statement(include_str!("appearances_of_person.sql"))?;
        let parameters = named_params! { ":person": person.to_string() };
        columns::all(statement, parameters, |row| Ok(row.get("title")?))
    }
}
