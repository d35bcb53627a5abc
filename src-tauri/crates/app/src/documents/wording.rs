//! Parts of the programme in the words of paper: who, where, when.
//!
//! Deliberately not here: any one document.

use parvis_documents::brochure;
use parvis_documents::fonts::uppercase;
use parvis_domain::follow_up::SpeakerStatus;
use parvis_domain::programme::Part;
use parvis_domain::rich_text::{self, Block};
use parvis_domain::session::{Mode, Session, SessionStatus};
use parvis_domain::slot::Slot;
use parvis_domain::speaker::SpeakerRole;
use parvis_domain::venue::Venue;

use crate::programmes::tree::{MandateTree, ProgrammeTree, SessionTree, SpeakerTree};
use crate::view::settings::CentreView;
use crate::words::Catalogue;

/// How to reach the centre and the numbers it is registered under, on one line.
pub(super) fn coordinates(words: &Catalogue, centre: &CentreView) -> String {
    let numbered = |key: &str, number: &str| match number {
        "" => String::new(),
        // A number is never broken over two lines.
        number => words.with(key, &[("number", &number.replace(' ', "\u{a0}"))]),
    };
    let siret = numbered("paper-siret", &centre.siret);
    let training = numbered("paper-training-number", &centre.training_number);
    joined(
        &[&centre.address, &centre.coordinates, &siret, &training],
        " – ",
    )
}

/// Who issues a paper: the centre, else the organisers of the programme.
pub(crate) fn issuer(programme: &ProgrammeTree, centre: &CentreView) -> String {
    if centre.name.is_empty() {
        names_with_part(programme, Part::Organiser)
    } else {
        centre.name.clone()
    }
}

/// The blocks of a rich text.
pub(super) fn blocks(text: &str) -> Vec<Block> {
    rich_text::parse(text)
}

/// Whether a text begins with these words, whatever their case.
pub(crate) fn begins(text: &str, words: &str) -> bool {
    text.to_lowercase().starts_with(&words.to_lowercase())
}

/// The texts that are not empty, joined.
pub(crate) fn joined(texts: &[&str], separator: &str) -> String {
    let texts: Vec<&str> = texts
        .iter()
        .copied()
        .filter(|text| !text.is_empty())
        .collect();
    texts.join(separator)
}

/// A function with its organisation: "cheffe de projet, Ville de Valrive".
///
/// A function that names the organisation already ("maire de Valrive") is not told it twice.
pub(super) fn function(words: &Catalogue, mandate: &MandateTree) -> String {
    let function = mandate.mandate.function.as_str();
    let organisation = mandate
        .organisation
        .as_ref()
        .map_or("", |o| o.name.as_str());
    if function.is_empty() || organisation.is_empty() || function.contains(organisation) {
        return if function.is_empty() {
            organisation
        } else {
            function
        }
        .to_owned();
    }
    words.with(
        "paper-function-at",
        &[("function", function), ("organisation", organisation)],
    )
}

/// The functions of a speaker, and the organisation spoken for when no function names it.
pub(crate) fn functions(words: &Catalogue, speaker: &SpeakerTree) -> Vec<String> {
    let mut functions: Vec<String> = speaker
        .mandates
        .iter()
        .map(|mandate| function(words, mandate))
        .collect();
    functions.retain(|function| !function.is_empty());
    if let (Some(_), Some(organisation)) = (&speaker.person, &speaker.organisation)
        && !functions
            .iter()
            .any(|function| function.contains(&organisation.name))
    {
        functions.push(organisation.name.clone());
    }
    functions
}

/// "(sous réserve)" for a speaker who is announced but has not given their firm word.
pub(super) fn reservation(words: &Catalogue, speaker: &SpeakerTree) -> String {
    match speaker.speaker.follow_up.status {
        SpeakerStatus::Provisional => words.text("paper-provisional"),
        _ => String::new(),
    }
}

/// A speaker as a brochure shows one.
pub(super) fn speaker(words: &Catalogue, speaker: &SpeakerTree) -> brochure::Speaker {
    let role = match speaker.speaker.role {
        _ if !speaker.speaker.role_label.is_empty() => speaker.speaker.role_label.clone(),
        SpeakerRole::Speaker => String::new(),
        role => words.choice("speaker-role", role.code()),
    };
    let alone = speaker.person.is_none();
    brochure::Speaker {
        given: speaker
            .person
            .as_ref()
            .map(|p| p.given_name.clone())
            .unwrap_or_default(),
        family: speaker
            .person
            .as_ref()
            .map(|p| p.family_name.clone())
            .unwrap_or_default(),
        organisation: speaker
            .organisation
            .as_ref()
            .filter(|_| alone)
            .map(|o| o.name.clone())
            .unwrap_or_default(),
        role,
        reservation: reservation(words, speaker),
        functions: functions(words, speaker),
        notice: notice(speaker),
    }
}

/// The words about a speaker: their own, else those about the organisation that speaks.
fn notice(speaker: &SpeakerTree) -> Vec<Block> {
    let own = speaker.speaker.notice.as_str();
    let organisation = speaker
        .organisation
        .as_ref()
        .map_or("", |o| o.notice.as_str());
    blocks(if own.is_empty() { organisation } else { own })
}

/// The postal address of a venue, a line each.
pub(super) fn address(venue: &Venue) -> Vec<String> {
    let town = joined(&[&venue.postcode, &venue.city], " ");
    let mut lines: Vec<String> = venue.street.lines().map(str::to_owned).collect();
    lines.push(town);
    lines.retain(|line| !line.trim().is_empty());
    lines
}

/// A venue with a room: name and room on the first line, then the address.
pub(crate) fn place(words: &Catalogue, venue: Option<&Venue>, room: &str) -> Vec<String> {
    let Some(venue) = venue else {
        return if room.is_empty() {
            Vec::new()
        } else {
            vec![room.to_owned()]
        };
    };
    let first = match (venue.name.is_empty(), room.is_empty()) {
        (_, true) => venue.name.clone(),
        (true, false) => room.to_owned(),
        (false, false) => words.with("paper-place", &[("venue", &venue.name), ("room", room)]),
    };
    let mut lines = vec![first];
    lines.extend(address(venue));
    lines.retain(|line| !line.is_empty());
    lines
}

/// The day of a session in words, or its period while the day is not known.
pub(crate) fn day(words: &Catalogue, session: &Session) -> String {
    match session.date {
        Some(date) => words.date_long(date),
        None => session.period.clone(),
    }
}

/// The hours of a session in words: "de 9h à 17h".
pub(crate) fn session_hours(words: &Catalogue, session: &Session) -> String {
    if session.all_day && session.starts.is_none() {
        return words.text("time-all-day");
    }
    words.hours_in_words(session.starts, session.ends)
}

/// A line that begins a line of its own begins with a capital.
pub(crate) fn capitalised(line: &str) -> String {
    let mut letters = line.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

/// The day and the hours of a session on one line.
pub(super) fn day_and_hours(words: &Catalogue, session: &Session) -> String {
    joined(
        &[&day(words, session), &session_hours(words, session)],
        ", ",
    )
}

/// A name as it is said: "Hélène Marchetti".
pub(crate) fn spoken_name(given: &str, family: &str) -> String {
    joined(&[given, family], " ")
}

/// A name as it stands in a list: "Hélène MARCHETTI".
pub(super) fn full_name(given: &str, family: &str) -> String {
    joined(&[given, &uppercase(family)], " ")
}

/// What a slot is called: "Atelier 2", or its kind.
pub(crate) fn slot_label(words: &Catalogue, slot: &Slot) -> String {
    let kind = words.choice("slot-kind", slot.kind.code());
    match slot.number {
        Some(number) => {
            let number = number.to_string();
            words.with("paper-workshop", &[("kind", &kind), ("number", &number)])
        }
        None => kind,
    }
}

/// "Journée 2" in a cycle of days, or nothing for an unnumbered session.
pub(crate) fn session_label(words: &Catalogue, session: &Session) -> String {
    match session.ordinal {
        Some(number) => {
            let key = if session.signed_half_days().len() == 2 {
                "paper-day"
            } else {
                "paper-session"
            };
            words.with(key, &[("number", &number.to_string())])
        }
        None => String::new(),
    }
}

/// "Journée 2 – Animer sans s’épuiser".
pub(crate) fn session_title(words: &Catalogue, session: &SessionTree) -> String {
    joined(
        &[
            &session_label(words, &session.session),
            &session.session.title,
        ],
        " – ",
    )
}

/// What there is to say of where a session stands; nothing for an open one.
pub(crate) fn status(words: &Catalogue, status: SessionStatus) -> String {
    match status {
        SessionStatus::Open => String::new(),
        status => words.choice("session-status", status.code()),
    }
}

/// How people take part, when not simply in the room.
pub(super) fn mode(words: &Catalogue, mode: Mode) -> String {
    match mode {
        Mode::OnSite => String::new(),
        mode => words.choice("mode", mode.code()),
    }
}

/// The names of those who play one part in the programme as a whole, joined.
pub(super) fn names_with_part(programme: &ProgrammeTree, part: Part) -> String {
    let names: Vec<&str> = programme
        .involvements
        .iter()
        .filter(|i| i.involvement.part == part)
        .map(|i| i.organisation.name.as_str())
        .collect();
    names.join(", ")
}

/// The names of those who play one part in a session, joined.
pub(super) fn names_of(tree: &SessionTree, part: Part) -> String {
    let names: Vec<&str> = tree
        .involvements
        .iter()
        .filter(|i| i.involvement.part == part)
        .map(|i| i.organisation.name.as_str())
        .collect();
    names.join(", ")
}
