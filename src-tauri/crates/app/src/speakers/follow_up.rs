//! Noting how far the staff are with a speaker.

use parvis_domain::follow_up::{FollowUp, ImageConsent, SpeakerStatus};
use parvis_store::Label;

use crate::transact::{App, AppError, Changed};
use crate::typed;
use crate::view::preparation::FollowUpField;
use crate::view::problem::Problem;

/// Sets a field of a follow-up from what was typed. Whoever was replaced and is
/// given another status stands beside those who have come into their place.
///
/// # Errors
/// `not-a-choice`, also for `replaced`, which only [`super::replace`] makes; `not-found`.
pub fn follow_up(
    app: &mut App,
    id: &str,
    field: FollowUpField,
    value: &str,
) -> Result<Changed<()>, AppError> {
    let id = typed::key(id, "id")?;
    app.transact(Label::new("change-speaker-follow-up"), |desk| {
        let mut speaker = desk.speaker(id)?;
        set(&mut speaker.follow_up, field, value)?;
        Ok(desk.update_speaker(&speaker, || desk.new_id())?)
    })
}

fn set(follow_up: &mut FollowUp, field: FollowUpField, value: &str) -> Result<(), Problem> {
    use FollowUpField as F;
    let name = field.code();
    match field {
        F::Status => {
            let status = typed::choice(value, name, SpeakerStatus::from_code)?;
            set_status(follow_up, status)?;
        }
        F::Arrival => follow_up.arrival = typed::line(value),
        F::Equipment => follow_up.equipment = typed::line(value),
        F::Image => follow_up.image = typed::choice(value, name, ImageConsent::from_code)?,
        F::Note => follow_up.note = typed::rich(value),
    }
    Ok(())
}

fn set_status(follow_up: &mut FollowUp, status: SpeakerStatus) -> Result<(), Problem> {
    if status == follow_up.status {
        return Ok(());
    }
    if !SpeakerStatus::CHOSEN.contains(&status) {
        return Err(Problem::new("not-a-choice")
            .on("status")
            .with("value", status.code()));
    }
    follow_up.status = status;
    follow_up.replaced_by = None;
    Ok(())
}
