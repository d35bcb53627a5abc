//! Another date for a session: an occurrence that shows its texts, agenda and speakers.

use parvis_domain::id::SessionId;
use parvis_domain::session::{Session, SessionStatus};
use parvis_store::Label;

use crate::order::{numbered, with_at};
use crate::transact::{App, AppError, Changed, Transaction};
use crate::typed;

/// Adds an occurrence of a session below its other ones and gives its key back. The hours are as in
/// the session; day, place, link and organisations are its own and not known yet.
///
/// # Errors
/// `not-found`.
pub fn repeat(app: &mut App, id: &str) -> Result<Changed<String>, AppError> {
    let id = typed::key(id, "id")?;
    app.transact(Label::new("change-session-repeat"), |desk| {
        let source = desk.session(id)?;
        let content = desk.session(source.content())?;
        let occurrence = Session {
            venue: None,
            room: String::new(),
            ..another(&content, desk.new_id())
        };
        insert(desk, std::slice::from_ref(&occurrence))?;
        Ok(occurrence.id.to_string())
    })
}

/// An occurrence of a content on a day that is not known yet, in the same place.
pub(super) fn another(content: &Session, id: SessionId) -> Session {
    let mut occurrence = Session {
        id,
        date: None,
        period: String::new(),
        status: SessionStatus::Open,
        online_link: String::new(),
        content_of: Some(content.id),
        ..content.clone()
    };
    occurrence.clear_texts();
    occurrence
}

/// Adds occurrences of one content below the last that there is.
pub(super) fn insert(desk: &Transaction<'_>, occurrences: &[Session]) -> Result<(), AppError> {
    let Some(first) = occurrences.first() else {
        return Ok(());
    };
    let siblings = desk.sessions_of(first.programme)?;
    let content = first.content();
    let of_it = |one: &Session| one.content() == content;
    let last = siblings
        .iter()
        .rposition(of_it)
        .map_or(siblings.len(), |at| at + 1);
    let mut order: Vec<SessionId> = siblings.iter().map(|one| one.id).collect();
    for (at, occurrence) in (last..).zip(occurrences) {
        desk.insert_session(occurrence)?;
        let at = i32::try_from(at).unwrap_or(i32::MAX);
        order = with_at(&order, occurrence.id, at);
    }
    for (position, sibling) in numbered(order) {
        desk.set_session_position(sibling, position)?;
    }
    Ok(())
}
