//! The words of a slot's line, so that reading them gives its kind, number and title again.
//!
//! It stands beside the rules that read such lines, because it asks them. Deliberately not here: the
//! hours.

use super::find::{hours, kind, session};
use crate::programme::Slot;
use parvis_domain::slot::SlotKind;

/// `Table ronde : Le pilotage`, `Atelier 3 : Agir`, or the title alone when it tells the kind.
pub(crate) fn slot_line(slot: &Slot) -> String {
    let word = kind::word(slot.kind);
    let numbered = slot.number.filter(|_| slot.kind == SlotKind::Workshop);
    if let Some(number) = numbered {
        return format!("{word} {number} : {}", slot.title)
            .trim_end_matches([' ', ':'])
            .to_owned();
    }
    if slot.title.is_empty() {
        return word.to_owned();
    }
    let title = slot.title.as_str();
    let tells = kind::of(title) == slot.kind
        && kind::title_of(title) == title
        && session::numbered(title).is_none()
        && hours::find(title).is_empty()
        && (slot.starts.is_some() || kind::named(title).is_some());
    if tells {
        title.to_owned()
    } else {
        format!("{word} : {title}")
    }
}
