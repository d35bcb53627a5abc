//! The same programme on other dates: planned in sight of the calendar, then made in one change.
//!
//! What is for one time only never comes along: attendees, print runs, the registration link, the
//! address to join a session online. Every session is open again.

mod copy;
mod days;
mod old_years;
mod plan;

use parvis_domain::id::ProgrammeId;
use parvis_store::Label;

pub use plan::plan_duplicate;

use super::tree::ProgrammeTree;
use crate::transact::{App, AppError, Changed, Transaction};
use crate::view::duplicate::DuplicateOptions;
use crate::{fee_rules, preparations, typed};
use copy::Copy;
use days::Days;

/// Makes the new programme, as [`plan_duplicate`] shows it, and gives its key back.
///
/// # Errors
/// `required` without a title, `not-a-date` for a day that is none, `not-found`.
pub fn duplicate(
    app: &mut App,
    id: &str,
    options: &DuplicateOptions,
) -> Result<Changed<String>, AppError> {
    let id: ProgrammeId = typed::key(id, "id")?;
    let title = typed::required_line(&options.title, "title")?;
    let today = app.today();
    app.transact(Label::new("change-programme-duplicate"), |desk| {
        let tree = ProgrammeTree::read(desk, id, today)?;
        let days = Days::read(&tree, options, today)?;
        let mut copy = Copy::of(&tree, options, &days, &mut || desk.new_id());
        copy.programme.title = title;
        write(desk, &copy)?;
        preparations::copy(desk, id, copy.programme.id)?;
        if options.texts {
            fee_rules::copy(desk, id, copy.programme.id)?;
        }
        Ok(copy.programme.id.to_string())
    })
}

fn write(desk: &Transaction<'_>, copy: &Copy) -> Result<(), AppError> {
    desk.insert_programme(&copy.programme)?;
    // What others repeat has to be there before them.
    for repeats in [false, true] {
        let sessions = copy.sessions.iter().map(|(_, session)| session);
        for session in sessions.filter(|session| session.repeats() == repeats) {
            desk.insert_session(session)?;
        }
    }
    for slot in &copy.slots {
        desk.insert_slot(slot)?;
    }
    for involvement in &copy.involvements {
        desk.insert_involvement(involvement)?;
    }
    for speaker in &copy.speakers {
        desk.insert_speaker(speaker, || desk.new_id())?;
    }
    Ok(())
}
