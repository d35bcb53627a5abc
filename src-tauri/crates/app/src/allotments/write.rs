//! Writing an allotment, in one change.

use parvis_domain::id::{RegistrationId, SessionId, SlotId};
use parvis_store::Label;

use super::plan::plan_on;
use crate::attendees::give_place;
use crate::transact::{App, AppError, Changed};
use crate::typed;
use crate::view::place::AllotmentOptions;
use crate::view::problem::Problem;

/// Gives the places of the plan, which is made anew, so that it never gives a seat that was taken
/// since it was shown. `shown` is how many places the plan that was looked at gives. Gives back how
/// many were given.
///
/// # Errors
/// `allotment-changed` when it would give another number of places than was shown; `not-found`.
pub fn write(
    app: &mut App,
    options: &AllotmentOptions,
    shown: i32,
) -> Result<Changed<i32>, AppError> {
    app.transact(Label::new("change-allotment"), |desk| {
        let plan = plan_on(desk, options)?;
        let mut count = 0;
        for group in &plan.groups {
            let session: SessionId = typed::key(&group.session_id, "session_id")?;
            for person in group.people.iter().filter(|person| person.rank > 0) {
                let who: RegistrationId = typed::key(&person.registration_id, "id")?;
                let slot: SlotId = typed::key(&person.slot_id, "slot_id")?;
                give_place(desk, who, (session, Some(slot)))?;
                count += 1;
            }
        }
        if count != shown {
            return Err(Problem::new("allotment-changed").into());
        }
        Ok(count)
    })
}
