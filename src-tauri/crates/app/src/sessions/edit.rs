//! Changing one field of a session.

use parvis_domain::half_day::HalfDays;
use parvis_domain::session::{Mode, Session, SessionStatus};
use parvis_store::Label;

use crate::hours::end_kept_after;
use crate::transact::{App, AppError, Changed};
use crate::typed;
use crate::view::problem::Problem;
use crate::view::programme::SessionField;

/// Sets a field from what was typed. `venue` takes a venue's key or nothing. The title and the texts
/// of a session that repeats another are those of that one, and are changed there. A start put past
/// the end takes the end along: the session stays as long as it was.
///
/// # Errors
/// What [`typed`] says of the text, `ends-before-start`, and `not-found`.
pub fn edit(
    app: &mut App,
    id: &str,
    field: SessionField,
    value: &str,
) -> Result<Changed<()>, AppError> {
    let id = typed::key(id, "id")?;
    app.transact(Label::new("change-session-edit"), |desk| {
        let mut session = desk.session(id)?;
        if let (true, Some(content)) = (is_content(field), session.content_of) {
            session = desk.session(content)?;
        }
        set(&mut session, field, value)?;
        if let (SessionField::Venue, Some(venue)) = (field, session.venue) {
            desk.venue(venue)?;
        }
        Ok(desk.update_session(&session)?)
    })
}

/// Whether a field belongs to the content, which several sessions may show.
fn is_content(field: SessionField) -> bool {
    use SessionField as F;
    matches!(field, F::Title | F::Context | F::Objectives | F::Axes)
}

fn set(session: &mut Session, field: SessionField, value: &str) -> Result<(), Problem> {
    use SessionField as F;
    let name = field.code();
    match field {
        F::Ordinal => session.ordinal = typed::number(value, name)?,
        F::Title => session.title = typed::line(value),
        F::Date => session.date = typed::date(value, name)?,
        F::Period => session.period = typed::line(value),
        F::AllDay => session.all_day = typed::flag(value, name)?,
        F::DoorsOpen => session.doors_open = typed::hour(value, name)?,
        F::Starts => {
            let starts = typed::hour(value, name)?;
            session.ends = end_kept_after(session.starts, session.ends, starts);
            session.starts = starts;
        }
        F::Ends => session.ends = typed::hour(value, name)?,
        F::HalfDays => session.half_days = typed::choice(value, name, HalfDays::from_code)?,
        F::HalfDayBoundary => session.half_day_boundary = typed::hour(value, name)?,
        F::Mode => session.mode = typed::choice(value, name, Mode::from_code)?,
        F::Status => session.status = typed::choice(value, name, SessionStatus::from_code)?,
        F::Venue => session.venue = typed::maybe_key(value, name)?,
        F::Room => session.room = typed::line(value),
        F::OnlineLink => session.online_link = typed::line(value),
        F::Capacity => session.capacity = typed::number(value, name)?,
        F::Context => session.context = typed::rich(value),
        F::Objectives => session.objectives = typed::rich(value),
        F::Axes => session.axes = typed::rich(value),
    }
    match field {
        F::Starts | F::Ends => typed::in_order(session.starts, session.ends, name),
        _ => Ok(()),
    }
}
