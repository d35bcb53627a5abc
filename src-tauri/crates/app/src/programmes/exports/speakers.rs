//! Who speaks in a programme, each once.

use parvis_domain::name;

use super::write::read;
use crate::documents::wording::spoken_name;
use crate::programmes::tree::SpeakerTree;
use crate::transact::{App, AppError};
use crate::view::export::NamedSpeaker;
use crate::view::problem::Problem;

/// Everybody, and every organisation, who speaks in a programme, in the order of reading.
///
/// # Errors
/// `not-found`.
pub fn speakers(app: &App, programme_id: &str) -> Result<Vec<NamedSpeaker>, AppError> {
    let tree = read(app, programme_id)?;
    let mut speakers: Vec<NamedSpeaker> = Vec::new();
    for speaker in tree.all_speakers() {
        let key = key(speaker);
        if speakers.iter().all(|known| known.key != key) {
            let name = name(speaker);
            speakers.push(NamedSpeaker { key, name });
        }
    }
    Ok(speakers)
}

/// The key of a speaker by their name or by the key itself.
///
/// # Errors
/// `not-found` for the programme; `export-no-speaker` when nobody of this name speaks in it, and
/// `export-several-speakers` when several do.
pub fn find_speaker(app: &App, programme_id: &str, named: &str) -> Result<String, AppError> {
    let mut found = speakers(app, programme_id)?;
    let wanted = name::key(named);
    found.retain(|one| one.key == named.trim() || name::key(&one.name) == wanted);
    let refused = |code| Err(Problem::new(code).on("speaker").with("name", named).into());
    match found.as_slice() {
        [one] => Ok(one.key.clone()),
        [] => refused("export-no-speaker"),
        _ => refused("export-several-speakers"),
    }
}

/// The key of the person who speaks, else of the organisation.
pub(super) fn key(speaker: &SpeakerTree) -> String {
    let person = speaker.person.as_ref().map(|one| one.id.to_string());
    let organisation = || speaker.organisation.as_ref().map(|one| one.id.to_string());
    person.or_else(organisation).unwrap_or_default()
}

/// Their name as it is said.
pub(super) fn name(speaker: &SpeakerTree) -> String {
    let person = speaker
        .person
        .as_ref()
        .map(|one| spoken_name(&one.given_name, &one.family_name));
    let organisation = || speaker.organisation.as_ref().map(|one| one.name.clone());
    person.or_else(organisation).unwrap_or_default()
}
