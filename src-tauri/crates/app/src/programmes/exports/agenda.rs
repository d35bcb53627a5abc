//! The agenda of a session, for files to send.
//!
//! Deliberately not here: which slots stand side by side, and the words (see `documents`).

use chrono::NaiveTime;
use parvis_documents::brochure::{self, AgendaEntry};
use parvis_exchange::announcement::{Agenda, Meaning, Phrase, Row, Slot, Speaker, marked};

use crate::documents::wording::{begins, joined, spoken_name};
use crate::programmes::tree::{SessionTree, SlotTree};
use crate::words::Catalogue;

/// The agenda in words, with the hours of the slots it was made from.
pub(super) fn agenda(words: &Catalogue, entries: &[AgendaEntry], tree: &SessionTree) -> Agenda {
    // The entries hold the slots in their order, some of them in groups.
    let mut slots = tree.slots.iter();
    let rows = entries
        .iter()
        .map(|entry| row(words, entry, &mut slots))
        .collect();
    Agenda {
        when: words.text("export-agenda-when"),
        what: words.text("export-agenda-what"),
        rows,
    }
}

fn row<'t>(
    words: &Catalogue,
    entry: &AgendaEntry,
    slots: &mut impl Iterator<Item = &'t SlotTree>,
) -> Row {
    let mut hours_of = |time: &str| match slots.next() {
        Some(tree) => hours(words, time, tree.slot.starts, tree.slot.ends),
        None => Phrase::new(),
    };
    match entry {
        AgendaEntry::Slot(one) => Row {
            when: hours_of(&one.time),
            slots: vec![slot(one, Phrase::new())],
            ..Row::default()
        },
        AgendaEntry::Parallel(group) => {
            let mut when = Phrase::new();
            let mut side_by_side = Vec::new();
            for one in &group.slots {
                // The hours stand over the group, or with each of its slots.
                if group.time.is_empty() {
                    let own = hours_of(&one.time);
                    side_by_side.push(slot(one, own));
                } else {
                    when = hours_of(&group.time);
                    side_by_side.push(slot(one, Phrase::new()));
                }
            }
            Row {
                when,
                heading: group.heading.clone(),
                place: group.place.join(", "),
                slots: side_by_side,
            }
        }
    }
}

fn slot(slot: &brochure::Slot, when: Phrase) -> Slot {
    let label = if slot.number.is_empty() {
        &slot.kind
    } else {
        &slot.number
    };
    Slot {
        when,
        label: label_beside(label, &slot.title),
        title: slot.title.clone(),
        question: slot.lead_question.clone(),
        place: slot.place.join(", "),
        description: slot.description.clone(),
        speakers: slot.speakers.iter().map(speaker).collect(),
    }
}

/// A label, unless the title says it already ("Déjeuner sur place").
pub(super) fn label_beside(label: &str, title: &str) -> String {
    if begins(title, label) {
        String::new()
    } else {
        label.to_owned()
    }
}

/// Somebody who speaks, by the name that is said.
pub(super) fn speaker(speaker: &brochure::Speaker) -> Speaker {
    let name = if speaker.organisation.is_empty() {
        spoken_name(&speaker.given, &speaker.family)
    } else {
        speaker.organisation.clone()
    };
    Speaker {
        role: speaker.role.clone(),
        name: joined(&[&name, &speaker.reservation], " "),
        functions: speaker.functions.clone(),
        notice: speaker.notice.clone(),
    }
}

/// Words with the hours in them marked.
pub(super) fn hours(
    words: &Catalogue,
    said: &str,
    starts: Option<NaiveTime>,
    ends: Option<NaiveTime>,
) -> Phrase {
    let hours = [starts, ends].into_iter().flatten();
    marked(
        said,
        hours.map(|hour| (words.hour(hour), Meaning::Hour(hour))),
    )
}
