//! Who came and who signed, in the database.

use chrono::NaiveDateTime;
use parvis_domain::attendance::Attendance;
use parvis_domain::half_day::HalfDay;
use parvis_domain::id::{RegistrationId, SessionId};
use rusqlite::{Row, named_params};

use crate::columns;
use crate::error::StoreError;
use crate::store::{Store, Writer};

/// How an instant is written: local, to the second.
const INSTANT: &str = "%Y-%m-%dT%H:%M:%S";

impl Store {
    /// The attendance of a session, each person's together.
    pub fn attendance_of(&self, session: SessionId) -> Result<Vec<Attendance>, StoreError> {
        let statement = self.statement(include_str!("by_session.sql"))?;
        columns::all(
            statement,
            named_params! { ":session": session.to_string() },
            row_to_attendance,
        )
    }
}

impl Writer<'_> {
    /// Adds the attendance of a half-day.
    pub fn insert_attendance(&self, attendance: &Attendance) -> Result<(), StoreError> {
        self.write_attendance(include_str!("insert.sql"), attendance)
            .map(drop)
    }

    /// Replaces an attendance by this one of the same key.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn update_attendance(&self, attendance: &Attendance) -> Result<(), StoreError> {
        let changed = self.write_attendance(include_str!("update.sql"), attendance)?;
        columns::changed_one(changed, "attendance", attendance.id)
    }

    /// Deletes all attendance of a registration.
    pub fn delete_attendance_of_registration(
        &self,
        registration: RegistrationId,
    ) -> Result<(), StoreError> {
        self.statement(include_str!("delete_of_registration.sql"))?
            .execute(named_params! { ":registration": registration.to_string() })?;
        Ok(())
    }

    fn write_attendance(
        &self,
        sql: &'static str,
        attendance: &Attendance,
    ) -> Result<usize, StoreError> {
        Ok(self.statement(sql)?.execute(named_params! {
            ":id": attendance.id.to_string(),
            ":registration": attendance.registration.to_string(),
            ":session": attendance.session.to_string(),
            ":half_day": attendance.half_day.map(HalfDay::code),
            ":arrived": attendance.arrived.map(|at| at.format(INSTANT).to_string()),
            ":signed": attendance.signed,
        })?)
    }
}

/// A row of `attendance`.
pub(crate) fn row_to_attendance(row: &Row<'_>) -> Result<Attendance, StoreError> {
    Ok(Attendance {
        id: columns::id(row, "id")?,
        registration: columns::id(row, "registration_id")?,
        session: columns::id(row, "session_id")?,
        half_day: columns::read(row, "half_day", HalfDay::from_code)?,
        arrived: columns::read(row, "arrived", |text| {
            NaiveDateTime::parse_from_str(text, INSTANT).ok()
        })?,
        signed: row.get("signed")?,
    })
}
