//! A slot out of its line: kind, title, who speaks, room.
//!
//! Deliberately not here: its hours, which the caller read.

use super::Builder;
use super::target::Target;
use crate::paste::draft::Role;
use crate::paste::find::column::Column;
use crate::paste::find::hours::Found;
use crate::paste::find::label::{self, Label};
use crate::paste::find::{
    after_mark, bare, before_mark, function, kind, office, organisation, pattern, person, place,
    session, speaker, words,
};
use crate::paste::paragraph::Mark;
use crate::programme::{Slot, Speaker};
use parvis_domain::slot::SlotKind;
use parvis_domain::speaker::SpeakerRole;
use regex::Regex;
use std::sync::LazyLock;

impl Builder<'_> {
    /// Makes a slot of the words of a line.
    pub(super) fn slot_of(&mut self, at: usize, text: &str, hours: Option<&Found>) {
        self.settle_head();
        let at_session = self.some_session();
        let (text, room) = room_at_the_end(text);
        let mut cells = text.split('\t').map(str::trim).filter(|c| !c.is_empty());
        let first = cells.next().unwrap_or_default();
        let (title, speakers) = apart(first);
        let mut slot = Slot::blank(kind::of(title));
        slot.starts = hours.and_then(|h| h.starts);
        slot.ends = hours.and_then(|h| h.ends);
        match session::numbered(title) {
            Some(numbered) => {
                slot.number = Some(numbered.number);
                slot.kind = SlotKind::Workshop;
                title_into(numbered.title, &mut slot);
            }
            None => title_into(kind::title_of(title), &mut slot),
        }
        slot.speakers = speakers;
        slot.room = room.to_owned();
        let waits = slot.title.is_empty() && title.is_empty()
            || slot.number.is_some() && slot.title.is_empty();
        if kind::says_it_all(&slot.title, slot.kind) {
            slot.title.clear();
        }
        // "Grands témoins" says what those below it are.
        let witnesses = is_for_witnesses(&slot.title);
        if witnesses {
            let role = SpeakerRole::Witness;
            slot.speakers.iter_mut().for_each(|s| s.role = role);
        }
        self.push_slot(at_session, slot);
        if witnesses {
            self.expected = Some((SpeakerRole::Witness, String::new()));
        }
        self.title_waits = waits;
        let cells: Vec<&str> = cells.collect();
        self.cells(at, &cells);
        self.sure(at, Role::Slot, &self.slot_path());
    }

    pub(super) fn push_slot(&mut self, session: usize, slot: Slot) {
        let slots = &mut self.document.sessions[session].slots;
        slots.push(slot);
        let slot = slots.len() - 1;
        self.session = Some(session);
        self.slot = Some(slot);
        self.expected = None;
        self.target = Target::Description(session, slot);
    }

    /// Further cells of a row: who speaks, where, or words about it.
    fn cells(&mut self, at: usize, cells: &[&str]) {
        let (Some(s), Some(j)) = (self.session, self.slot) else {
            return;
        };
        let aligned = self.columns.len() == cells.len() + 1 + usize::from(!self.title_waits);
        let skipped = self.columns.len().saturating_sub(cells.len());
        for (place, cell) in cells.iter().enumerate() {
            let column = self.columns.get(skipped + place).filter(|_| aligned);
            let waits = std::mem::take(&mut self.title_waits);
            let slot = &mut self.document.sessions[s].slots[j];
            if waits {
                let (title, speakers) = apart(cell);
                slot.kind = kind::of(title);
                title_into(kind::title_of(title), slot);
                if kind::says_it_all(&slot.title, slot.kind) {
                    slot.title.clear();
                }
                slot.speakers.extend(speakers);
            } else if place::is_room(cell) && slot.room.is_empty() {
                (*cell).clone_into(&mut slot.room);
            } else if let Some(found) = speaker::listed(cell, SpeakerRole::Speaker).filter(|f| {
                f.certain || column == Some(&Column::Speakers) || speaker::prefix(cell).is_some()
            }) {
                slot.speakers.extend(found.speakers);
            } else if let Some(found) = office::each(cell, SpeakerRole::Speaker)
                .filter(|_| column == Some(&Column::Speakers))
            {
                slot.speakers.extend(found.speakers);
            } else if let Some(found) = office::offices(cell, SpeakerRole::Speaker)
                .filter(|_| column == Some(&Column::Speakers) || office::is_office(cell))
            {
                slot.speakers.extend(found.speakers);
            } else if organisation::begins_with_word(cell) && words(cell) <= 6
                || organisation::is_acronym_like(cell)
            {
                slot.speakers.push(Speaker {
                    organisation: (*cell).to_owned(),
                    ..Speaker::blank()
                });
            } else {
                let paragraph = self.paragraph(at);
                self.add(Target::Description(s, j), paragraph, cell);
            }
        }
    }

    /// The title of a slot may stand in the line below its hours.
    pub(super) fn title_of_slot(&mut self, at: usize) -> bool {
        let (Some(s), Some(j)) = (self.session, self.slot) else {
            return false;
        };
        let paragraph = self.paragraph(at);
        let slot = &self.document.sessions[s].slots[j];
        let waits = self.title_waits
            && slot.title.is_empty()
            && slot.description.is_empty()
            && paragraph.mark == Mark::None;
        if !waits || words(&paragraph.text) > 40 || self.target != Target::Description(s, j) {
            return false;
        }
        let (title, speakers) = apart(&paragraph.text);
        let numbered = session::numbered(title);
        let slot = &mut self.document.sessions[s].slots[j];
        if slot.kind == SlotKind::Other {
            slot.kind = kind::of(title);
        }
        if let Some(numbered) = &numbered {
            slot.number = Some(numbered.number);
            slot.kind = SlotKind::Workshop;
        }
        title_into(numbered.map_or(kind::title_of(title), |n| n.title), slot);
        slot.speakers.extend(speakers);
        self.sure(at, Role::Slot, &format!("sessions[{s}].slots[{j}].title"));
        true
    }
}

/// Whether a title is the word for witnesses and nothing else.
fn is_for_witnesses(title: &str) -> bool {
    label::find(title).is_some_and(|(label, rest)| label == Label::Witnesses && rest.is_empty())
}

/// The title without the marks at its ends.
fn title_into(text: &str, slot: &mut Slot) {
    text.trim_matches(|c: char| c.is_whitespace() || "*_|".contains(c))
        .trim_end_matches([':', ' '])
        .clone_into(&mut slot.title);
}

/// "Atelier santé – salle B": the room at the end of a line.
fn room_at_the_end(text: &str) -> (&str, &str) {
    static ROOM: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)[\s,–—(\[-]+((?:salles?|amphi(?:th[ée][âa]tre)?|auditorium|hall)\s?[^,;:()\[\]\t]{0,28})[)\]]?\s*$",
        )
    });
    match ROOM
        .captures(text)
        .and_then(|f| Some((f.get(0)?, f.get(1)?)))
    {
        Some((whole, room))
            if whole.start() > 0
                && words(room.as_str()) <= 5
                && !text[..whole.start()].ends_with(char::is_alphanumeric)
                || text[..ROOM.find(text).map_or(0, |m| m.start())]
                    .contains(char::is_alphanumeric)
                    && marked(text) =>
        {
            let found = ROOM
                .captures(text)
                .and_then(|f| Some((f.get(0)?.start(), f.get(1)?.as_str())));
            let (cut, room) = found.unwrap_or((text.len(), ""));
            (&text[..cut], room.trim())
        }
        _ => (text, ""),
    }
}

/// Whether a mark, and not only a space, parts the room from the title.
fn marked(text: &str) -> bool {
    static MARKED: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)(?:[,–—(\[]|\s-)\s*(?:salles?|amphi(?:th[ée][âa]tre)?|auditorium|hall)\s?[^,;:()\[\]\t]{0,28}[)\]]?\s*$",
        )
    });
    MARKED.is_match(text)
}

/// The title of a line and the people it names: "Ouverture par Léa MARTIN, maire".
pub(super) fn apart(text: &str) -> (&str, Vec<Speaker>) {
    static BY: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)(?:^|[\s,–—\-(:.]+)(?:(?:co-?)?anim[ée]+e?s?(?: et mod[ée]r[ée]+e?s?)? par|mod[ée]r[ée]+e?s? par|pr[ée]sent[ée]+e?s? par|introduite? par|propos[ée]+e?s? par|conclue? par|avec la participation de|en pr[ée]sence de|avec|par|intervention de)\s+",
        )
    });
    if let Some(found) = whole_line(text) {
        return found;
    }
    for by in BY.find_iter(text) {
        let rest = text[by.end()..].trim_end_matches([')', ' ', '.']);
        let rest = if text[by.end()..].matches('(').count() < text[by.end()..].matches(')').count()
        {
            rest
        } else {
            text[by.end()..].trim_end_matches([' ', '.'])
        };
        let role = if crate::paste::folded(by.as_str()).contains("anim")
            || crate::paste::folded(by.as_str()).contains("moder")
        {
            SpeakerRole::Facilitator
        } else {
            SpeakerRole::Speaker
        };
        if let Some(found) =
            speaker::listed(rest, role).filter(|f| f.certain || all_named(&f.speakers))
        {
            return (before_mark(&text[..by.start()]), found.speakers);
        }
        let with = crate::paste::folded(by.as_str()).ends_with("avec") && are_bodies(rest);
        let bodies = with
            || role == SpeakerRole::Facilitator
            || crate::paste::folded(by.as_str()).ends_with("par");
        if bodies
            && let Some(found) = office::offices(rest, role).or_else(|| speaker::bodies(rest, role))
        {
            return (before_mark(&text[..by.start()]), found.speakers);
        }
    }
    if let Some(found) = after_of(text) {
        return found;
    }
    for mark in [" – ", " — ", " - "] {
        // "Introduction – Union des bailleurs": the body that opens or closes.
        let Some((title, body)) = text.split_once(mark) else {
            continue;
        };
        let opens = matches!(
            kind::named(title),
            Some(SlotKind::Opening | SlotKind::Closing)
        );
        if opens
            && words(body) <= 8
            && organisation::begins_with_word(body)
            && let Some(found) = speaker::bodies(body, SpeakerRole::Speaker)
        {
            return (title.trim_end(), found.speakers);
        }
    }
    for (at, mark) in marks(text) {
        let rest = text[at + mark..].trim_end_matches([')', ' ']);
        let certain = person::leading(rest)
            .is_some_and(|p| p.certain || function::is_function(bare(&rest[p.end..])));
        if certain
            && let Some(found) = speaker::listed(rest, SpeakerRole::Speaker).filter(|f| f.certain)
        {
            return (before_mark(&text[..at]), found.speakers);
        }
    }
    (text, Vec::new())
}

/// Whether a list after "avec" is one of bodies: each is written large, and one has a word for it.
fn are_bodies(text: &str) -> bool {
    let names = organisation::list(text);
    let large = |name: &String| name.starts_with(char::is_uppercase);
    let known =
        |name: &String| organisation::begins_with_word(name) || organisation::is_acronym_like(name);
    names.iter().all(large) && names.iter().any(known)
}

/// A slot whose line is a person: "10h : Léa MARTIN, sociologue".
fn whole_line(text: &str) -> Option<(&str, Vec<Speaker>)> {
    let person = person::leading(text).filter(|p| p.certain)?;
    let rest = after_mark(&text[person.end..]);
    let found = speaker::line(text).filter(|f| f.certain)?;
    (rest.is_empty() || function::is_function(rest) || found.speakers.len() > 1)
        .then_some((&text[..0], found.speakers))
}

/// "Mot de bienvenue d'Odile Renard, présidente": who speaks stands after "de".
fn after_of(text: &str) -> Option<(&str, Vec<Speaker>)> {
    static OF: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)^(?:(?:les?\s+)?mots?|allocutions?|discours|interventions?|conclusions?|propos|introductions?|expos[ée]s?|conf[ée]rences?|regards?|t[ée]moignages?|pr[ée]sentations?|lecture|accueil|ouverture|cl[ôo]ture|synth[èe]se)(?:\s+(?:d['’]\s?\p{Ll}+|de\s+\p{Ll}+|\p{Ll}+s?))?\s+(?:de\s+|d['’]\s?)",
        )
    });
    let of = OF.find(text)?;
    let rest = &text[of.end()..];
    if rest.starts_with(|c: char| c.is_lowercase()) {
        return None;
    }
    let found = speaker::listed(rest, SpeakerRole::Speaker)
        .filter(|found| found.certain && !found.speakers.is_empty())?;
    let title = text[..of.end()].trim_end();
    let title = ["de", "d'", "d’", "DE", "D'", "D’"]
        .iter()
        .find_map(|word| title.strip_suffix(word))
        .unwrap_or(title);
    Some((before_mark(title), found.speakers))
}

fn all_named(speakers: &[Speaker]) -> bool {
    !speakers.is_empty()
        && speakers
            .iter()
            .all(|s| !s.family_name.is_empty() && !s.given_name.is_empty())
}

/// Marks after which people may be named.
fn marks(text: &str) -> Vec<(usize, usize)> {
    let all = [" – ", " — ", " - ", " : ", ": ", " (", " | ", ". ", " • "];
    let mut found: Vec<(usize, usize)> = all
        .iter()
        .flat_map(|mark| text.match_indices(mark).map(|(at, m)| (at, m.len())))
        .collect();
    found.sort_unstable();
    found
}
