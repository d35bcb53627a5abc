//! Giving somebody's place to another, in one step.

use parvis_domain::follow_up::SpeakerStatus;
use parvis_store::Label;

use super::{Draft, add_on};
use crate::transact::{App, AppError, Changed};
use crate::typed;
use crate::view::problem::Problem;
use crate::view::programme::SpeakerDraft;

/// Puts who was typed in the place of a speaker: on the same stage, at the same position and in the
/// same role, whatever role was typed. The one before stays, as replaced. Gives the key of the new
/// appearance back.
///
/// # Errors
/// `already-replaced` when somebody else has the place, and those of adding a speaker.
pub fn replace(app: &mut App, id: &str, draft: &SpeakerDraft) -> Result<Changed<String>, AppError> {
    let id = typed::key(id, "id")?;
    let draft = Draft::read(draft)?;
    app.transact(Label::new("change-speaker-replace"), |desk| {
        let mut before = desk.speaker(id)?;
        if before.follow_up.status == SpeakerStatus::Replaced {
            return Err(Problem::new("already-replaced").into());
        }
        let draft = Draft {
            role: before.role,
            role_label: before.role_label.clone(),
            ..draft
        };
        let others = usize::try_from(before.position).unwrap_or(0);
        let new = add_on(desk, before.stage, others, &draft)?;
        before.follow_up.status = SpeakerStatus::Replaced;
        before.follow_up.replaced_by = Some(new);
        desk.update_speaker(&before, || desk.new_id())?;
        Ok(new.to_string())
    })
}
