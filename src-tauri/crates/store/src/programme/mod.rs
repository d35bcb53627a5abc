//! Programmes in the database.
//!
//! Deliberately absent: what hangs on a programme; each of its nouns has its own folder, and the use
//! case that deletes a programme goes through them.

use std::collections::HashMap;

use parvis_domain::id::ProgrammeId;
use parvis_domain::programme::{Programme, ProgrammeKind, Shelf};
use rusqlite::{Row, named_params};

use crate::columns;
use crate::error::StoreError;
use crate::store::{Store, Writer};

impl Store {
    /// The programme with this key.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn programme(&self, id: ProgrammeId) -> Result<Programme, StoreError> {
        columns::one(
            self.statement(include_str!("get.sql"))?,
            "programme",
            id.to_string(),
            row_to_programme,
        )
    }

    /// The programmes of one list, in the order they were made.
    pub fn programmes(&self, shelf: Shelf) -> Result<Vec<Programme>, StoreError> {
        let statement = self.statement(include_str!("list.sql"))?;
        columns::all(
            statement,
            named_params! { ":shelf": shelf.code() },
            row_to_programme,
        )
    }

    /// How many people are registered for each programme that has any.
    pub fn attendee_counts(&self) -> Result<HashMap<ProgrammeId, i32>, StoreError> {
        let statement = self.statement(include_str!("attendee_counts.sql"))?;
        let of_row = |row: &Row<'_>| Ok((columns::id(row, "programme_id")?, row.get("attendees")?));
        Ok(columns::all(statement, [], of_row)?.into_iter().collect())
    }

    /// How many people are registered for a programme.
    pub fn attendee_count(&self, programme: ProgrammeId) -> Result<i32, StoreError> {
        let mut statement = self.statement(include_str!("attendee_count.sql"))?;
        let parameters = named_params! { ":programme": programme.to_string() };
        Ok(statement.query_row(parameters, |row| row.get("attendees"))?)
    }
}

impl Writer<'_> {
    /// Adds a programme.
    pub fn insert_programme(&self, programme: &Programme) -> Result<(), StoreError> {
        self.write_programme(include_str!("insert.sql"), programme)
            .map(drop)
    }

    /// Replaces a programme by this one of the same key.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn update_programme(&self, programme: &Programme) -> Result<(), StoreError> {
        let changed = self.write_programme(include_str!("update.sql"), programme)?;
        columns::changed_one(changed, "programme", programme.id)
    }

    /// Deletes a programme, on which nothing hangs any more.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn delete_programme(&self, id: ProgrammeId) -> Result<(), StoreError> {
        let parameters = named_params! { ":id": id.to_string() };
        let changed = self
            .statement(include_str!("delete.sql"))?
            .execute(parameters)?;
        columns::changed_one(changed, "programme", id)
    }

    /// Deletes all registrations for a programme; their places and attendance go before.
    pub fn delete_registrations_of(&self, programme: ProgrammeId) -> Result<(), StoreError> {
        self.statement(include_str!("delete_registrations.sql"))?
            .execute(named_params! { ":programme": programme.to_string() })?;
        Ok(())
    }

    fn write_programme(
        &self,
        sql: &'static str,
        programme: &Programme,
    ) -> Result<usize, StoreError> {
        Ok(self.statement(sql)?.execute(named_params! {
            ":id": programme.id.to_string(),
            ":series": programme.series,
            ":kind": programme.kind.code(),
            ":title": programme.title,
            ":subtitle": programme.subtitle,
            ":period": programme.period,
            ":presentation": programme.presentation,
            ":objectives": programme.objectives,
            ":audience": programme.audience,
            ":methods": programme.methods,
            ":fees": programme.fees,
            ":registration_deadline": columns::date_text(programme.registration_deadline),
            ":registration_link": programme.registration_link,
            ":practical": programme.practical,
            ":contact_name": programme.contact_name,
            ":contact_email": programme.contact_email,
            ":contact_phone": programme.contact_phone,
            ":legal_footer": programme.legal_footer,
            ":agreement": programme.agreement,
            ":archived": programme.archived,
            ":template": programme.template,
        })?)
    }
}

/// A row of `programme`.
pub(crate) fn row_to_programme(row: &Row<'_>) -> Result<Programme, StoreError> {
    Ok(Programme {
        id: columns::id(row, "id")?,
        series: row.get("series")?,
        kind: columns::choice(row, "kind", ProgrammeKind::from_code)?,
        title: row.get("title")?,
        subtitle: row.get("subtitle")?,
        period: row.get("period")?,
        presentation: row.get("presentation")?,
        objectives: row.get("objectives")?,
        audience: row.get("audience")?,
        methods: row.get("methods")?,
        fees: row.get("fees")?,
        registration_deadline: columns::date(row, "registration_deadline")?,
        registration_link: row.get("registration_link")?,
        practical: row.get("practical")?,
        contact_name: row.get("contact_name")?,
        contact_email: row.get("contact_email")?,
        contact_phone: row.get("contact_phone")?,
        legal_footer: row.get("legal_footer")?,
        agreement: row.get("agreement")?,
        archived: row.get("archived")?,
        template: row.get("template")?,
    })
}
