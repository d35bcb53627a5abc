//! Changing a speaker: who it is, as what, and what is said about them.

use parvis_domain::id::{PersonId, SpeakerId};
use parvis_domain::name;
use parvis_domain::person::Person;
use parvis_domain::speaker::Speaker;
use parvis_store::{Label, StoreError};

use super::Draft;
use super::person::meant;
use crate::transact::{App, AppError, Changed, Transaction};
use crate::typed;
use crate::view::programme::SpeakerDraft;

/// Replaces a speaker by what was typed.
///
/// A name typed anew corrects the person when only its casing or accents differ, or when nobody
/// else has the new name and the person appears nowhere else; otherwise it means another person.
///
/// # Errors
/// As for adding, and `not-found`.
pub fn edit(app: &mut App, id: &str, draft: &SpeakerDraft) -> Result<Changed<()>, AppError> {
    let id = typed::key(id, "id")?;
    let draft = Draft::read(draft)?;
    app.transact(Label::new("change-speaker-edit"), |desk| {
        Ok(change_to(desk, id, &draft)?)
    })
}

/// Replaces a speaker as a part of a larger change.
pub(crate) fn change_to(
    desk: &Transaction<'_>,
    id: SpeakerId,
    draft: &Draft,
) -> Result<(), StoreError> {
    let mut speaker = desk.speaker(id)?;
    let known = corrected(desk, &speaker, draft)?;
    let meant = meant(desk, draft, known)?;
    speaker.person = meant.person;
    speaker.organisation = meant.organisation;
    speaker.mandates = meant.mandates;
    speaker.role = draft.role;
    speaker.role_label.clone_from(&draft.role_label);
    speaker.notice.clone_from(&draft.notice);
    desk.update_speaker(&speaker, || desk.new_id())
}

/// The person of the appearance with the name as typed, when it is still that person.
fn corrected(
    desk: &Transaction<'_>,
    speaker: &Speaker,
    draft: &Draft,
) -> Result<Option<PersonId>, StoreError> {
    let Some(id) = speaker.person.filter(|_| draft.names_person()) else {
        return Ok(None);
    };
    let person = desk.person(id)?;
    if is_another(desk, speaker, &person, draft)? {
        return Ok(None);
    }
    desk.update_person(&Person {
        given_name: draft.given_name.clone(),
        family_name: draft.family_name.clone(),
        civility: match draft.civility.as_str() {
            "" => person.civility,
            said => said.to_owned(),
        },
        ..person
    })?;
    Ok(Some(id))
}

fn is_another(
    desk: &Transaction<'_>,
    speaker: &Speaker,
    person: &Person,
    draft: &Draft,
) -> Result<bool, StoreError> {
    let key = |given: &str, family: &str| (name::key(given), name::key(family));
    if key(&person.given_name, &person.family_name) == key(&draft.given_name, &draft.family_name) {
        return Ok(false);
    }
    let namesakes = desk.people_named(&draft.family_name, &draft.given_name)?;
    let taken = namesakes.iter().any(|other| other.id != person.id);
    Ok(taken || desk.appears_elsewhere(person.id, speaker.id)?)
}
