//! Sessions in the database.

use chrono::NaiveDate;
use parvis_domain::half_day::HalfDays;
use parvis_domain::id::{ProgrammeId, SessionId};
use parvis_domain::programme::Shelf;
use parvis_domain::session::{Mode, Session, SessionStatus};
use rusqlite::{Row, named_params};

use crate::columns;
use crate::error::StoreError;
use crate::store::{Store, Writer};

impl Store {
    /// The session with this key.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn session(&self, id: SessionId) -> Result<Session, StoreError> {
        columns::one(
            self.statement(include_str!("get.sql"))?,
            "session",
            id.to_string(),
            row_to_session,
        )
    }

    /// The sessions of a programme, in order.
    pub fn sessions_of(&self, programme: ProgrammeId) -> Result<Vec<Session>, StoreError> {
        let statement = self.statement(include_str!("by_programme.sql"))?;
        columns::all(
            statement,
            named_params! { ":programme": programme.to_string() },
            row_to_session,
        )
    }

    /// The sessions of all programmes of one list, in order.
    pub fn sessions_listed(&self, shelf: Shelf) -> Result<Vec<Session>, StoreError> {
        let statement = self.statement(include_str!("of_listed.sql"))?;
        columns::all(
            statement,
            named_params! { ":shelf": shelf.code() },
            row_to_session,
        )
    }

    /// The years in which any programme but a template has a session, the latest first.
    pub fn years_held(&self) -> Result<Vec<String>, StoreError> {
        let statement = self.statement(include_str!("years.sql"))?;
        columns::all(statement, [], |row| Ok(row.get("year")?))
    }

    /// The sessions of every programme but templates on the days from one to another, in order.
    pub fn sessions_between(
        &self,
        first: NaiveDate,
        last: NaiveDate,
    ) -> Result<Vec<Session>, StoreError> {
        let statement = self.statement(include_str!("between.sql"))?;
        let parameters = named_params! { ":first": first.to_string(), ":last": last.to_string() };
        columns::all(statement, parameters, row_to_session)
    }
}

impl Writer<'_> {
    /// Adds a session.
    pub fn insert_session(&self, session: &Session) -> Result<(), StoreError> {
        self.write_session(include_str!("insert.sql"), session)
            .map(drop)
    }

    /// Replaces a session by this one of the same key.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn update_session(&self, session: &Session) -> Result<(), StoreError> {
        let changed = self.write_session(include_str!("update.sql"), session)?;
        columns::changed_one(changed, "session", session.id)
    }

    /// Deletes a session, on which nothing hangs any more.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn delete_session(&self, id: SessionId) -> Result<(), StoreError> {
        let parameters = named_params! { ":id": id.to_string() };
        let changed = self
            .statement(include_str!("delete.sql"))?
            .execute(parameters)?;
        columns::changed_one(changed, "session", id)
    }

    /// Puts a session at another place in its order.
    pub fn set_session_position(&self, id: SessionId, position: i32) -> Result<(), StoreError> {
        let parameters = named_params! { ":id": id.to_string(), ":position": position };
        let changed = self
            .statement(include_str!("set_position.sql"))?
            .execute(parameters)?;
        columns::changed_one(changed, "session", id)
    }

    /// Deletes who came to a session and every place in it or in its slots.
    pub fn delete_places_of(&self, session: SessionId) -> Result<(), StoreError> {
        for sql in [
            include_str!("delete_attendance.sql"),
            include_str!("delete_places.sql"),
        ] {
            self.statement(sql)?
                .execute(named_params! { ":session": session.to_string() })?;
        }
        Ok(())
    }

    fn write_session(&self, sql: &'static str, session: &Session) -> Result<usize, StoreError> {
        Ok(self.statement(sql)?.execute(named_params! {
            ":id": session.id.to_string(),
            ":programme": session.programme.to_string(),
            ":position": session.position,
            ":ordinal": session.ordinal,
            ":title": session.title,
            ":date": columns::date_text(session.date),
            ":period": session.period,
            ":all_day": session.all_day,
            ":doors_open": columns::hour_text(session.doors_open),
            ":starts": columns::hour_text(session.starts),
            ":ends": columns::hour_text(session.ends),
            ":half_days": session.half_days.code(),
            ":half_day_boundary": columns::hour_text(session.half_day_boundary),
            ":mode": session.mode.code(),
            ":status": session.status.code(),
            ":venue": session.venue.map(|id| id.to_string()),
            ":room": session.room,
            ":online_link": session.online_link,
            ":capacity": session.capacity,
            ":context": session.context,
            ":objectives": session.objectives,
            ":axes": session.axes,
            ":content_of": session.content_of.map(|id| id.to_string()),
        })?)
    }
}

/// A row of `session`.
pub(crate) fn row_to_session(row: &Row<'_>) -> Result<Session, StoreError> {
    Ok(Session {
        id: columns::id(row, "id")?,
        programme: columns::id(row, "programme_id")?,
        position: row.get("position")?,
        ordinal: row.get("ordinal")?,
        title: row.get("title")?,
        date: columns::date(row, "date")?,
        period: row.get("period")?,
        all_day: row.get("all_day")?,
        doors_open: columns::hour(row, "doors_open")?,
        starts: columns::hour(row, "starts")?,
        ends: columns::hour(row, "ends")?,
        half_days: columns::choice(row, "half_days", HalfDays::from_code)?,
        half_day_boundary: columns::hour(row, "half_day_boundary")?,
        mode: columns::choice(row, "mode", Mode::from_code)?,
        status: columns::choice(row, "status", SessionStatus::from_code)?,
        venue: columns::maybe_id(row, "venue_id")?,
        room: row.get("room")?,
        online_link: row.get("online_link")?,
        capacity: row.get("capacity")?,
        context: row.get("context")?,
        objectives: row.get("objectives")?,
        axes: row.get("axes")?,
        content_of: columns::maybe_id(row, "content_of")?,
    })
}
