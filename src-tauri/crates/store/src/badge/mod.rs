//! What a badge shows that no list does: its code and the organisation's name for badges.
//!
//! Deliberately not here: everything else of a person.

use parvis_domain::badge_code::BadgeCode;
use parvis_domain::id::{ProgrammeId, RegistrationId};
use rusqlite::{Row, named_params};

use crate::columns;
use crate::error::StoreError;
use crate::store::Store;

impl Store {
    /// For each registration of a programme, its badge code and the name of the organisation as a
    /// badge shows it; empty without one.
    ///
    /// # Errors
    /// Those of the database.
    pub fn badge_facts(
        &self,
        programme: ProgrammeId,
    ) -> Result<Vec<(RegistrationId, BadgeCode, String)>, StoreError> {
        let statement = self.statement(include_str!("by_programme.sql"))?;
        let parameters = named_params! { ":programme": programme.to_string() };
        columns::all(statement, parameters, row_to_facts)
    }
}

fn row_to_facts(row: &Row<'_>) -> Result<(RegistrationId, BadgeCode, String), StoreError> {
    let code: String = row.get("badge_code")?;
    let code = code.parse().map_err(|_| StoreError::Value {
        column: "badge_code",
    })?;
    Ok((
        columns::id(row, "registration_id")?,
        code,
        row.get("organisation")?,
    ))
}
