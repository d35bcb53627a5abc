//! One thing done with many attendees, in one change.

use parvis_domain::id::{RegistrationId, SessionId, SlotId};
use parvis_domain::registration::{Category, PlaceStatus, Registration};
use parvis_store::Label;

use super::{place, remove};
use crate::transact::{App, AppError, Changed, Transaction};
use crate::typed;
use crate::view::attendee_table::ChangeOfMany;
use crate::view::problem::Problem;

/// What is done with each, understood.
enum Deed {
    Category(Category),
    Place(SessionId, Option<SlotId>, Option<PlaceStatus>),
    Note(String),
    Remove,
}

/// Does the same with all of these registrations and gives how many there were.
///
/// Places are given without regard to capacity: whoever gives them by hand has decided.
///
/// # Errors
/// `not-found` for a registration, session or workshop that there is not, `not-a-choice` for an
/// unknown code, `required` for an empty note; nothing is written then.
pub fn change_many(
    app: &mut App,
    ids: &[String],
    change: &ChangeOfMany,
) -> Result<Changed<i32>, AppError> {
    let deed = understood(change)?;
    let ids: Vec<RegistrationId> = ids
        .iter()
        .map(|id| typed::key(id, "id"))
        .collect::<Result<_, _>>()?;
    let count = i32::try_from(ids.len()).unwrap_or(i32::MAX);
    let label = Label::new(label_key(change)).with("count", i64::from(count));
    app.transact(label, |desk| {
        for id in &ids {
            do_with(desk, *id, &deed)?;
        }
        Ok(count)
    })
}

fn label_key(change: &ChangeOfMany) -> &'static str {
    match change {
        ChangeOfMany::Category { .. } => "change-attendees-category",
        ChangeOfMany::Place { .. } => "change-attendees-places",
        ChangeOfMany::Note { .. } => "change-attendees-note",
        ChangeOfMany::Remove => "change-attendees-remove",
    }
}

fn understood(change: &ChangeOfMany) -> Result<Deed, Problem> {
    Ok(match change {
        ChangeOfMany::Category { category } => {
            Deed::Category(typed::choice(category, "category", Category::from_code)?)
        }
        ChangeOfMany::Place {
            session_id,
            slot_id,
            status,
        } => Deed::Place(
            typed::key(session_id, "session_id")?,
            typed::maybe_key(slot_id, "slot_id")?,
            match status.trim() {
                "" => None,
                status => Some(typed::choice(status, "status", PlaceStatus::from_code)?),
            },
        ),
        ChangeOfMany::Note { note } => match typed::rich(note) {
            note if note.is_empty() => return Err(Problem::new("required").on("note")),
            note => Deed::Note(note),
        },
        ChangeOfMany::Remove => Deed::Remove,
    })
}

fn do_with(desk: &Transaction<'_>, id: RegistrationId, deed: &Deed) -> Result<(), AppError> {
    match deed {
        Deed::Category(category) => Ok(desk.update_registration(&Registration {
            category: *category,
            ..desk.registration(id)?
        })?),
        Deed::Place(session, slot, wish) => place::put(desk, id, *session, *slot, *wish),
        Deed::Note(line) => {
            let registration = desk.registration(id)?;
            let note = match registration.note.as_str() {
                "" => line.clone(),
                before => format!("{before}\n{line}"),
            };
            Ok(desk.update_registration(&Registration {
                note,
                ..registration
            })?)
        }
        Deed::Remove => remove::take_away(desk, id),
    }
}
