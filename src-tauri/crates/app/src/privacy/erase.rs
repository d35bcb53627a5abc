//! Erasing somebody on request.

use parvis_domain::id::PersonId;
use parvis_store::{Extent, Label};

use super::{copies, count_on};
use crate::transact::{App, AppError, Changed};
use crate::typed;
use crate::view::privacy::{ForgetOptions, ForgetReport};
use crate::view::problem::Problem;

/// Erases somebody: in every table, the search, the history, what prints remember, and every unused
/// part of the file. That somebody was there counts on, without them. It cannot be undone.
///
/// # Errors
/// `not-found`; `person-speaks` for somebody who stands in programmes and is not to be taken out of
/// them; `folder-unusable` when an older copy cannot be deleted: they are erased then.
pub fn erase(
    app: &mut App,
    id: &str,
    options: ForgetOptions,
) -> Result<Changed<ForgetReport>, AppError> {
    let id: PersonId = typed::key(id, "id")?;
    let today = app.today();
    app.store().person(id)?;
    check_appearances(app, id, options)?;
    let held = copies::holding(app, &[id])?;
    let (changed, swept) = app.for_good(Label::new("change-person-erase"), |desk| {
        let registrations = desk.registrations_of_person(id)?;
        let counted = count_on::counting(desk, &registrations, today)?;
        desk.forget_people(&[id], Extent::Everything)?;
        count_on::write(desk, counted)
    })?;
    let (copies_deleted, copies_left) = copies::settle(app, &[id], held, options)?;
    Ok(Changed {
        value: ForgetReport {
            count: 1,
            copies_deleted,
            copies_left,
            swept,
        },
        nouns: changed.nouns,
    })
}

/// That somebody who speaks is taken out of the programmes, or speaks nowhere.
pub(super) fn check_appearances(
    app: &App,
    id: PersonId,
    options: ForgetOptions,
) -> Result<(), AppError> {
    let spoken_in = app.store().programmes_spoken_in(id)?;
    if spoken_in.is_empty() || options.appearances {
        return Ok(());
    }
    Err(Problem::new("person-speaks")
        .with("count", spoken_in.len())
        .with("programmes", spoken_in.join(", "))
        .into())
}
