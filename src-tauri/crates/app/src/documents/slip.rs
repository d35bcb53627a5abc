//! The registration slip of a brochure: what a programme has to ask of whoever wants to come.
//!
//! Deliberately not here: how it looks.

use parvis_documents::brochure::{Slip, SlipEntry};
use parvis_domain::rich_text;
use parvis_domain::session::SessionStatus;
use parvis_domain::slot::SlotKind;

use super::wording::{day, joined, session_label};
use crate::programmes::tree::{ProgrammeTree, SessionTree, SlotTree};
use crate::words::Catalogue;

/// The slip of a programme.
pub(super) fn slip(words: &Catalogue, tree: &ProgrammeTree) -> Slip {
    let of = |name: &str| words.text(&format!("slip-{name}"));
    let write = |names: &[&str]| SlipEntry::Write(names.iter().map(|name| of(name)).collect());
    let mut entries = vec![
        write(&["family-name", "given-name"]),
        write(&["organisation", "function"]),
        write(&["email", "phone"]),
    ];
    entries.extend(days(words, tree));
    let slots = || tree.sessions.iter().flat_map(|session| &session.slots);
    entries.extend(
        tree.contents()
            .flat_map(|session| workshops(words, session)),
    );
    if slots().any(|slot| slot.slot.kind == SlotKind::Lunch) {
        entries.push(SlipEntry::Tick {
            question: of("lunch"),
            options: vec![of("yes"), of("no")],
        });
    }
    entries.push(write(&["needs"]));
    entries.push(SlipEntry::Tick {
        question: of("photographs"),
        options: vec![of("accept"), of("refuse")],
    });
    Slip {
        cut: of("cut"),
        title: of("title"),
        introduction: rich_text::parse(&introduction(words, tree)),
        entries,
        notice: rich_text::parse(&of("notice")),
    }
}

/// Until when and to whom it is sent, as far as that is known.
fn introduction(words: &Catalogue, tree: &ProgrammeTree) -> String {
    let programme = &tree.programme;
    let deadline = programme
        .registration_deadline
        .map(|date| words.date_long(date));
    let address = programme.contact_email.as_str();
    match (deadline, address) {
        (Some(date), "") => words.with("slip-until", &[("date", &date)]),
        (Some(date), address) => {
            words.with("slip-until-to", &[("date", &date), ("address", address)])
        }
        (None, "") => String::new(),
        (None, address) => words.with("slip-to", &[("address", address)]),
    }
}

/// The days of a cycle to choose from; a single day needs no choice.
fn days(words: &Catalogue, whole: &ProgrammeTree) -> Option<SlipEntry> {
    let open = whole.sessions.iter().filter(|tree| {
        !matches!(
            tree.session.status,
            SessionStatus::Full | SessionStatus::Cancelled
        )
    });
    let options: Vec<String> = open
        .map(|tree| {
            let label = session_label(words, &tree.session);
            let name = if label.is_empty() {
                tree.session.title.clone()
            } else {
                label
            };
            let times = whole.occurrences(tree.session.content()).len();
            let town = tree.venue.as_ref().filter(|_| times > 1);
            let town = town.map_or("", |venue| venue.city.as_str());
            joined(&[&name, &day(words, &tree.session), town], " – ")
        })
        .collect();
    (whole.sessions.len() > 1 && !options.is_empty()).then(|| SlipEntry::Tick {
        question: words.text("slip-days"),
        options,
    })
}

/// A first and a second choice among each group of workshops that run side by side.
fn workshops<'a>(
    words: &'a Catalogue,
    session: &'a SessionTree,
) -> impl Iterator<Item = SlipEntry> + 'a {
    let same_group = |a: &SlotTree, b: &SlotTree| {
        a.slot.parallel_group.is_some() && a.slot.parallel_group == b.slot.parallel_group
    };
    let groups = session
        .slots
        .chunk_by(same_group)
        .filter(|slots| slots.len() > 1);
    groups.map(|slots| SlipEntry::Rank {
        question: joined(
            &[
                &words.text("brochure-group-workshops"),
                &words.hours(slots[0].slot.starts, slots[0].slot.ends),
            ],
            ", ",
        ),
        choices: vec![
            words.text("slip-first-choice"),
            words.text("slip-second-choice"),
        ],
        options: slots.iter().map(|slot| name(words, slot)).collect(),
    })
}

/// "Atelier 2 – La santé".
fn name(words: &Catalogue, tree: &SlotTree) -> String {
    let kind = words.choice("slot-kind", tree.slot.kind.code());
    let label = match tree.slot.number {
        Some(number) => {
            let number = number.to_string();
            words.with("paper-workshop", &[("kind", &kind), ("number", &number)])
        }
        None if tree.slot.title.is_empty() => kind,
        None => String::new(),
    };
    joined(&[&label, &tree.slot.title], " – ")
}
