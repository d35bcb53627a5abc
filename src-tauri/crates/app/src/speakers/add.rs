//! Putting a speaker on a stage.

use parvis_domain::id::SpeakerId;
use parvis_domain::speaker::{Speaker, Stage};
use parvis_store::{Label, StoreError};

use super::Draft;
use super::person::meant;
use crate::transact::{App, AppError, Changed, Transaction};
use crate::view::problem::Problem;
use crate::view::programme::{SpeakerDraft, StageRef};
use crate::{sessions, typed};

/// Adds a speaker after the others of a stage and gives the key of the appearance back. The
/// person, their functions and the organisations are found by name, or made.
///
/// # Errors
/// `speaker-unnamed` without person and organisation, `not-a-choice` for an unknown role,
/// `session-repeats` on a session that shows those of another, `not-found` when there is no such stage.
pub fn add(
    app: &mut App,
    stage: &StageRef,
    draft: &SpeakerDraft,
) -> Result<Changed<String>, AppError> {
    let stage = read_stage(stage)?;
    let draft = Draft::read(draft)?;
    app.transact(Label::new("change-speaker-add"), |desk| {
        match stage {
            Stage::Programme(id) => drop(desk.programme(id)?),
            Stage::Session(id) => sessions::own_content(&desk.session(id)?)?,
            Stage::Slot(id) => drop(desk.slot(id)?),
        }
        let others = desk.speakers_on(stage)?.len();
        Ok(add_on(desk, stage, others, &draft)?.to_string())
    })
}

/// Adds a speaker to a stage, after `others` that stand there.
pub(crate) fn add_on(
    desk: &Transaction<'_>,
    stage: Stage,
    others: usize,
    draft: &Draft,
) -> Result<SpeakerId, StoreError> {
    let meant = meant(desk, draft, None)?;
    let speaker = Speaker {
        id: desk.new_id(),
        stage,
        position: i32::try_from(others).unwrap_or(i32::MAX),
        person: meant.person,
        organisation: meant.organisation,
        role: draft.role,
        role_label: draft.role_label.clone(),
        mandates: meant.mandates,
        notice: draft.notice.clone(),
        follow_up: draft.follow_up.clone(),
    };
    desk.insert_speaker(&speaker, || desk.new_id())?;
    Ok(speaker.id)
}

fn read_stage(stage: &StageRef) -> Result<Stage, Problem> {
    Ok(match stage {
        StageRef::Programme(id) => Stage::Programme(typed::key(id, "stage")?),
        StageRef::Session(id) => Stage::Session(typed::key(id, "stage")?),
        StageRef::Slot(id) => Stage::Slot(typed::key(id, "stage")?),
    })
}
