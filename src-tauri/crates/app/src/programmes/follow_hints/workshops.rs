//! Workshops without anybody who leads them and brings back what was said.
//!
//! Many workshops do without a rapporteur; one is missed only where others of the session have one,
//! or where nobody leads either.

use parvis_domain::session::Session;
use parvis_domain::slot::{Slot, SlotKind};
use parvis_domain::speaker::{SpeakerRole, Stage};

use super::Followed;
use crate::view::programme::Hint;

/// A hint for each workshop that lacks somebody.
pub(super) fn hints(followed: &Followed<'_>) -> Vec<Hint> {
    let mut hints = Vec::new();
    for (session, slots) in followed.held() {
        let led = is_led(followed, session);
        let workshops = || slots.iter().filter(|slot| slot.kind == SlotKind::Workshop);
        let brought_back = workshops().any(|slot| reports(followed, slot));
        for slot in workshops() {
            let facilitated = led || leads(followed, Stage::Slot(slot.id));
            let code = match (facilitated, reports(followed, slot)) {
                (false, false) => "no-facilitator-nor-rapporteur",
                (false, true) => "no-facilitator",
                (true, false) if brought_back => "no-rapporteur",
                (true, _) => continue,
            };
            hints.push(hint(code, session, slot));
        }
    }
    hints
}

/// Whether somebody leads throughout, the workshops as well: a trainer, a facilitator of the day.
fn is_led(followed: &Followed<'_>, session: &Session) -> bool {
    leads(followed, Stage::Session(session.id))
        || leads(followed, Stage::Programme(session.programme))
}

fn leads(followed: &Followed<'_>, stage: Stage) -> bool {
    let leader = |role| matches!(role, SpeakerRole::Facilitator | SpeakerRole::Trainer);
    comes(followed, stage, leader)
}

fn reports(followed: &Followed<'_>, slot: &Slot) -> bool {
    let rapporteur = |role| role == SpeakerRole::Rapporteur;
    comes(followed, Stage::Slot(slot.id), rapporteur)
}

/// Whether somebody comes to a stage in such a role.
fn comes(followed: &Followed<'_>, stage: Stage, such: impl Fn(SpeakerRole) -> bool) -> bool {
    let mut here = followed.appearances.iter().filter(|one| one.stage == stage);
    here.any(|one| such(one.role) && one.status.comes())
}

/// A workshop is told by its number, else by its title, else by its place in the order.
fn hint(code: &str, session: &Session, slot: &Slot) -> Hint {
    let by_number = || (slot.number.unwrap_or(slot.position + 1)).to_string();
    let (code, subject) = match slot.number {
        None if !slot.title.is_empty() => (code.to_owned(), slot.title.clone()),
        _ => (format!("{code}-of-number"), by_number()),
    };
    Hint {
        code,
        subject,
        session_id: session.id.to_string(),
        slot_id: slot.id.to_string(),
        ..Hint::default()
    }
}

#[cfg(test)]
mod tests {
    use parvis_domain::follow_up::SpeakerStatus::{Confirmed, Replaced};
    use parvis_domain::slot::SlotKind::Workshop;
    use parvis_domain::speaker::SpeakerRole::{Facilitator, Rapporteur, Speaker, Trainer};

    use super::super::samples::Sample;

    #[test]
    fn a_workshop_names_whom_it_lacks() {
        let mut sample = Sample::on("2027-01-04");
        let both = sample.slot(Workshop, Some(1));
        sample.speaks(both, "A", Facilitator, Confirmed);
        sample.speaks(both, "B", Rapporteur, Confirmed);
        let led = sample.slot(Workshop, Some(2));
        sample.speaks(led, "C", Facilitator, Confirmed);
        sample.slot(Workshop, Some(3));
        let heard = sample.slot(Workshop, Some(4));
        sample.speaks(heard, "D", Speaker, Confirmed);
        let noted = sample.slot(Workshop, Some(5));
        sample.speaks(noted, "E", Rapporteur, Confirmed);
        assert_eq!(
            sample.hints(),
            [
                "no-rapporteur-of-number 2",
                "no-facilitator-nor-rapporteur-of-number 3",
                "no-facilitator-nor-rapporteur-of-number 4",
                "no-facilitator-of-number 5",
            ]
        );
    }

    #[test]
    fn without_a_rapporteur_anywhere_none_is_missed() {
        let mut sample = Sample::on("2027-01-04");
        let led = sample.slot(Workshop, Some(1));
        sample.speaks(led, "A", Facilitator, Confirmed);
        assert_eq!(sample.hints(), [""; 0]);
    }

    #[test]
    fn whoever_was_replaced_leads_nothing() {
        let mut sample = Sample::on("2027-01-04");
        let slot = sample.slot(Workshop, None);
        sample.speaks(slot, "A", Facilitator, Replaced);
        let missing = "no-facilitator-nor-rapporteur-of-number 1";
        assert_eq!(sample.hints(), [missing]);
        sample.slots[0].title = "La santé".to_owned();
        assert_eq!(sample.hints(), ["no-facilitator-nor-rapporteur La santé"]);
    }

    #[test]
    fn a_trainer_of_the_day_leads_its_workshops() {
        let mut sample = Sample::on("2027-01-04");
        sample.slot(Workshop, Some(1));
        sample.leads_the_day("A", Trainer);
        assert_eq!(sample.hints(), [""; 0]);
    }
}
