//! What a session, a slot or a speaker is called in a hint; never empty.

use parvis_domain::clock_time;
use parvis_domain::session::Session;
use parvis_domain::slot::Slot;

use crate::view::programme::Hint;

/// A hint about a slot. `other` is what the words name beside it.
pub(super) fn of_slot(slot: &Slot, code: &str, other: impl Into<String>) -> Hint {
    Hint {
        code: code.to_owned(),
        subject: slot_subject(slot),
        other: other.into(),
        session_id: slot.session.to_string(),
        slot_id: slot.id.to_string(),
    }
}

/// What a session is called: its title, else its number, else its place in the order.
pub(super) fn session_subject(session: &Session) -> String {
    if session.title.is_empty() {
        session.ordinal.unwrap_or(session.position + 1).to_string()
    } else {
        session.title.clone()
    }
}

/// What a slot is called: its title, else its number, its start, its place in the order.
pub(super) fn slot_subject(slot: &Slot) -> String {
    match (slot.title.as_str(), slot.number, slot.starts) {
        ("", Some(number), _) => number.to_string(),
        ("", None, Some(starts)) => clock_time::text(starts),
        ("", None, None) => (slot.position + 1).to_string(),
        (title, ..) => title.to_owned(),
    }
}
