//! The people behind the appearances in a programme.
//!
//! Deliberately absent: the appearances themselves.

use parvis_domain::id::ProgrammeId;
use parvis_domain::person::{Mandate, Person};
use rusqlite::named_params;

use crate::columns;
use crate::error::StoreError;
use crate::mandate::row_to_mandate;
use crate::person::row_to_person;
use crate::store::Store;

impl Store {
    /// The people who speak in a programme.
    pub fn people_speaking_in(&self, programme: ProgrammeId) -> Result<Vec<Person>, StoreError> {
        let statement = self.statement(include_str!("persons.sql"))?;
        let parameters = named_params! { ":programme": programme.to_string() };
        columns::all(statement, parameters, row_to_person)
    }

    /// All mandates of the people who speak in a programme, each person's in order.
    pub fn mandates_of_people_speaking_in(
        &self,
        programme: ProgrammeId,
    ) -> Result<Vec<Mandate>, StoreError> {
        let statement = self.statement(include_str!("person_mandates.sql"))?;
        let parameters = named_params! { ":programme": programme.to_string() };
        columns::all(statement, parameters, row_to_mandate)
    }
}
