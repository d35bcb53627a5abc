//! How alike two parts of a programme are: enough to be the same part in two versions.

use parvis_domain::name::key;

use crate::programme::{Involvement, Session, Slot, Speaker};

/// Sessions are known by their day, number and title; where they are held helps.
pub(super) fn of_sessions(one: &Session, other: &Session) -> u32 {
    let same_day = u32::from(one.date.is_some() && one.date == other.date);
    let same_number = u32::from(one.ordinal.is_some() && one.ordinal == other.ordinal);
    let held = |session: &Session| session.venue.as_ref().map(|venue| key(&venue.city));
    let same_town = u32::from(held(one).is_some() && held(one) == held(other));
    let shared = slots_alike(one, other);
    4 * same_day + 2 * same_number + 4 * of_titles(&one.title, &other.title) + same_town + shared
}

/// Two days with most of their agenda in common are the same day, whatever its date.
fn slots_alike(one: &Session, other: &Session) -> u32 {
    let known: Vec<String> = one.slots.iter().map(|slot| key(&slot.title)).collect();
    let titled = other.slots.iter().map(|slot| key(&slot.title));
    let shared = titled
        .filter(|title| !title.is_empty() && known.contains(title))
        .count();
    match shared {
        0 => 0,
        shared if 2 * shared >= one.slots.len().min(other.slots.len()) => 3,
        _ => 1,
    }
}

/// Slots are known by their title, else by their kind, number and hour.
pub(super) fn of_slots(one: &Slot, other: &Slot) -> u32 {
    let same_kind = one.kind == other.kind;
    let title = of_titles(&one.title, &other.title);
    let same_number = same_kind && one.number.is_some() && one.number == other.number;
    let same_start = one.starts.is_some() && one.starts == other.starts;
    let shared = one.speakers.iter().any(|speaker| {
        let same = |said: &Speaker| of_speakers(speaker, said) > 0;
        other.speakers.iter().any(same)
    });
    let untitled = same_kind && one.title.is_empty() && other.title.is_empty();
    let known = 4 * title
        + 4 * u32::from(same_number)
        + 3 * u32::from(same_start)
        + 3 * u32::from(shared)
        + 3 * u32::from(untitled);
    if known < 3 {
        return 0;
    }
    known + u32::from(same_kind) + u32::from(one.ends.is_some() && one.ends == other.ends)
}

/// 2 for the same title, 1 for one that shares most of its words, 0 for another or for none.
fn of_titles(one: &str, other: &str) -> u32 {
    let (one, other) = (key(one), key(other));
    if one.is_empty() || other.is_empty() {
        return 0;
    }
    if one == other {
        return 2;
    }
    // Short words join others: they are in every title.
    let words = |title: &str| -> Vec<String> {
        let long = title.split(' ').filter(|word| word.chars().count() > 3);
        long.map(str::to_owned).collect()
    };
    let (one, other) = (words(&one), words(&other));
    let shared = one.iter().filter(|word| other.contains(word)).count();
    u32::from(shared > 0 && 2 * shared >= one.len().min(other.len()))
}

/// A person is known by the whole name: another name is another person.
pub(super) fn of_speakers(one: &Speaker, other: &Speaker) -> u32 {
    let named = |speaker: &Speaker| {
        let person = key(&format!("{} {}", speaker.given_name, speaker.family_name));
        if person.is_empty() {
            (String::new(), key(&speaker.organisation))
        } else {
            (person, String::new())
        }
    };
    u32::from(named(one) == named(other))
}

/// An organisation that plays another part is another involvement.
pub(super) fn of_involvements(one: &Involvement, other: &Involvement) -> u32 {
    u32::from(one.part == other.part && key(&one.organisation) == key(&other.organisation))
}
