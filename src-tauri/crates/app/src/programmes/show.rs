//! One programme whole, for the window.

use super::tree::ProgrammeTree;
use super::{as_view, follow_hints, hints};
use crate::transact::{App, AppError};
use crate::typed;
use crate::view::programme::ProgrammeView;

/// A programme with everything in it, and what it still lacks.
///
/// # Errors
/// `not-found`.
pub fn show(app: &App, id: &str) -> Result<ProgrammeView, AppError> {
    let id = typed::key(id, "id")?;
    app.store().snapshot(|store| {
        let tree = ProgrammeTree::read(store, id, app.today())?;
        let attendees = store.attendee_count(id)?;
        let expected = store.counts(id)?.expected;
        let expected_in = |key| expected.get(&key).copied().unwrap_or_default();
        let mut hints = hints::of_tree(&tree.clone().coming().resolved(), attendees);
        let today = app.today();
        hints.extend(follow_hints::of_tree(&tree, today));
        Ok(as_view::programme(
            &tree,
            attendees,
            hints,
            today,
            |session| expected_in(session.id),
        ))
    })
}
