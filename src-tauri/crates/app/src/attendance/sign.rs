//! Saying who signed, one person or all of them at once.

use std::collections::{HashMap, HashSet};

use parvis_domain::attendance::Attendance;
use parvis_domain::half_day::HalfDay;
use parvis_domain::id::{RegistrationId, SessionId};
use parvis_store::Label;

use super::signatures::{WHOLE, columns};
use crate::transact::{App, AppError, Changed};
use crate::typed;
use crate::view::problem::Problem;

/// Says that these registrations signed for a half-day of a session, or that they did not.
/// `half_day` is one of the columns of the session's sheet.
///
/// # Errors
/// `not-found` when there is no such session, or a registration is of another programme;
/// `not-a-choice` for a half-day that the session does not have.
pub fn set_signed(
    app: &mut App,
    session_id: &str,
    half_day: &str,
    registrations: &[String],
    signed: bool,
) -> Result<Changed<()>, AppError> {
    let session: SessionId = typed::key(session_id, "session_id")?;
    let wanted: Vec<RegistrationId> = registrations
        .iter()
        .map(|id| typed::key(id, "registration_id"))
        .collect::<Result<_, Problem>>()?;
    let half = match half_day {
        WHOLE => None,
        code => Some(typed::choice(code, "half_day", HalfDay::from_code)?),
    };
    let label = Label::new(if signed {
        "change-signed"
    } else {
        "change-not-signed"
    });
    app.transact(label, |desk| {
        let held = desk.session(session)?;
        if !columns(&held.signed_half_days()).contains(&half) {
            return Err(Problem::new("not-a-choice")
                .on("half_day")
                .with("value", half_day)
                .into());
        }
        let known: HashSet<RegistrationId> = desk
            .registrations(&wanted)?
            .into_iter()
            .filter(|registration| registration.programme == held.programme)
            .map(|registration| registration.id)
            .collect();
        let mut written: HashMap<RegistrationId, Attendance> = desk
            .attendance_of(session)?
            .into_iter()
            .filter(|attendance| attendance.half_day == half)
            .map(|attendance| (attendance.registration, attendance))
            .collect();
        for id in wanted {
            if !known.contains(&id) {
                return Err(Problem::new("not-found").on("registration_id").into());
            }
            match written.remove(&id) {
                Some(attendance) if attendance.signed == signed => {}
                Some(attendance) => desk.update_attendance(&Attendance {
                    signed,
                    ..attendance
                })?,
                None if !signed => {}
                None => desk.insert_attendance(&Attendance {
                    id: desk.new_id(),
                    registration: id,
                    session,
                    half_day: half,
                    arrived: None,
                    signed,
                })?,
            }
        }
        Ok(())
    })
}
