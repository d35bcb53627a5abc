//! What people and bodies took part in, and what keeps them from being deleted.

use chrono::NaiveDate;
use parvis_domain::id::{OrganisationId, PersonId};
use rusqlite::{Row, named_params};

use crate::columns;
use crate::error::StoreError;
use crate::store::Store;

/// A place that somebody has or had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attended {
    /// The registration it belongs to.
    pub registration: String,
    /// The code on the badge.
    pub badge_code: String,
    /// The programme and its title.
    pub programme: (String, String),
    /// The session and its title.
    pub session: (String, String),
    /// The day.
    pub date: Option<NaiveDate>,
    /// The workshop, for a place in one.
    pub slot_title: String,
    /// The code of the status.
    pub status: String,
    /// Whether they were seen at the desk.
    pub arrived: bool,
    /// Whether they signed.
    pub signed: bool,
}

/// A part that somebody played in a programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartPlayed {
    /// The programme and its title.
    pub programme: (String, String),
    /// The title of the session, when it is in one.
    pub session_title: String,
    /// The day.
    pub date: Option<NaiveDate>,
    /// The title of the slot, when it is in one.
    pub slot_title: String,
    /// The code of the role or part.
    pub role: String,
    /// The role in the centre's own words.
    pub role_label: String,
    /// The code of the status of a speaker.
    pub status: String,
}

/// How much of a year somebody was there for a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct YearOfAttendance {
    /// The year.
    pub year: i32,
    /// Registrations.
    pub registrations: i32,
    /// Places.
    pub places: i32,
    /// People who arrived or signed.
    pub came: i32,
}

impl Store {
    /// The places of a person, the latest first.
    pub fn attended_by(&self, person: PersonId) -> Result<Vec<Attended>, StoreError> {
        let statement = self.statement(include_str!("of_person.sql"))?;
        let parameters = named_params! { ":person": person.to_string() };
        columns::all(statement, parameters, |row| {
            Ok(Attended {
                registration: row.get("registration_id")?,
                badge_code: row.get("badge_code")?,
                programme: (row.get("programme_id")?, row.get("programme_title")?),
                session: (row.get("session_id")?, row.get("session_title")?),
                date: columns::date(row, "date")?,
                slot_title: row.get("slot_title")?,
                status: row.get("status")?,
                arrived: row.get("arrived")?,
                signed: row.get("signed")?,
            })
        })
    }

    /// Where a person speaks, the latest first.
    pub fn appearances_of_person(&self, person: PersonId) -> Result<Vec<PartPlayed>, StoreError> {
        self.appearances(Some(person.to_string()), None)
    }

    /// Where a body speaks for itself or is spoken for, the latest first.
    pub fn appearances_of_organisation(
        &self,
        organisation: OrganisationId,
    ) -> Result<Vec<PartPlayed>, StoreError> {
        self.appearances(None, Some(organisation.to_string()))
    }

    fn appearances(
        &self,
        person: Option<String>,
        organisation: Option<String>,
    ) -> Result<Vec<PartPlayed>, StoreError> {
        let statement = self.statement(include_str!("appearances.sql"))?;
        let parameters = named_params! { ":person": person, ":organisation": organisation };
        columns::all(statement, parameters, |row| {
            Ok(PartPlayed {
                slot_title: row.get("slot_title")?,
                role: row.get("role")?,
                role_label: row.get("role_label")?,
                status: row.get("status")?,
                ..part_played(row)?
            })
        })
    }

    /// The parts that a body plays in programmes, the latest first.
    pub fn roles_of(&self, organisation: OrganisationId) -> Result<Vec<PartPlayed>, StoreError> {
        let statement = self.statement(include_str!("roles.sql"))?;
        let parameters = named_params! { ":organisation": organisation.to_string() };
        columns::all(statement, parameters, |row| {
            Ok(PartPlayed {
                role: row.get("part")?,
                ..part_played(row)?
            })
        })
    }

    /// Who came for a body, by year, the latest first.
    pub fn years_of(
        &self,
        organisation: OrganisationId,
    ) -> Result<Vec<YearOfAttendance>, StoreError> {
        let statement = self.statement(include_str!("years.sql"))?;
        let parameters = named_params! { ":organisation": organisation.to_string() };
        columns::all(statement, parameters, |row| {
            Ok(YearOfAttendance {
                year: row.get("year")?,
                registrations: row.get("registrations")?,
                places: row.get("places")?,
                came: row.get("came")?,
            })
        })
    }

    /// The registrations and appearances that refer to a person.
    pub fn person_uses(&self, id: PersonId) -> Result<[(&'static str, i32); 2], StoreError> {
        let mut statement = self.statement(include_str!("uses_of_person.sql"))?;
        Ok(
            statement.query_row(named_params! { ":id": id.to_string() }, |row| {
                Ok([
                    ("registrations", row.get("registrations")?),
                    ("appearances", row.get("appearances")?),
                ])
            })?,
        )
    }

    /// The mandates, roles, parts and payments that refer to a body.
    pub fn organisation_uses(
        &self,
        id: OrganisationId,
    ) -> Result<[(&'static str, i32); 4], StoreError> {
        let mut statement = self.statement(include_str!("uses_of_organisation.sql"))?;
        Ok(
            statement.query_row(named_params! { ":id": id.to_string() }, |row| {
                Ok([
                    ("mandates", row.get("mandates")?),
                    ("roles", row.get("roles")?),
                    ("parts", row.get("parts")?),
                    ("payments", row.get("payments")?),
                ])
            })?,
        )
    }
}

/// What both kinds of parts have in common.
fn part_played(row: &Row<'_>) -> Result<PartPlayed, StoreError> {
    Ok(PartPlayed {
        programme: (row.get("programme_id")?, row.get("programme_title")?),
        session_title: row.get("session_title")?,
        date: columns::date(row, "date")?,
        slot_title: String::new(),
        role: String::new(),
        role_label: String::new(),
        status: String::new(),
    })
}
