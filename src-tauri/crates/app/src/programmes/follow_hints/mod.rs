//! What following up a programme still has to do, by rule: who leads the workshops, whose answer is
//! awaited, what is overdue.
//!
//! Deliberately absent: words (`hint-<code>` in the catalogue), and what is missing from the
//! programme as it is written, which is next door in `hints`.

mod overdue;
#[cfg(test)]
mod samples;
mod speakers;
mod waiting;
mod workshops;

use chrono::NaiveDate;
use parvis_domain::preparation::Preparation;
use parvis_domain::session::{Session, SessionStatus};
use parvis_domain::slot::Slot;
use parvis_store::{Appearance, WaitingCount};

use super::tree::{ProgrammeTree, SpeakerTree};
use crate::view::programme::Hint;

/// As much of a programme as the rules look at.
pub(crate) struct Followed<'a> {
    /// The day on which it is looked at.
    pub today: NaiveDate,
    /// The sessions in order, each with its slots in order.
    pub sessions: Vec<(&'a Session, Vec<&'a Slot>)>,
    /// Everybody who stands in the programme, those who do not come as well.
    pub appearances: Vec<&'a Appearance>,
    /// The list of preparations, in order.
    pub preparations: &'a [Preparation],
    /// Where people wait for a place. Told where programmes are listed; the list of attendees has a
    /// banner of its own, so that a programme that is shown whole has none here.
    pub waiting: &'a [WaitingCount],
}

impl<'a> Followed<'a> {
    /// The sessions that are held, in order.
    fn held(&self) -> impl Iterator<Item = &(&'a Session, Vec<&'a Slot>)> {
        let held =
            |(session, _): &&(&Session, Vec<&Slot>)| session.status != SessionStatus::Cancelled;
        self.sessions.iter().filter(held)
    }
}

/// What is still to be done for a whole programme.
pub(crate) fn of_tree(tree: &ProgrammeTree, today: NaiveDate) -> Vec<Hint> {
    let appearances: Vec<_> = tree
        .all_speakers()
        .map(|speaker| appearance(tree, speaker))
        .collect();
    of(&Followed {
        today,
        sessions: tree
            .sessions
            .iter()
            .map(|s| (&s.session, s.slots.iter().map(|slot| &slot.slot).collect()))
            .collect(),
        appearances: appearances.iter().collect(),
        preparations: &tree.preparations,
        waiting: &[],
    })
}

/// What is still to be done, in the order in which it presses.
pub(crate) fn of(followed: &Followed<'_>) -> Vec<Hint> {
    let mut hints: Vec<Hint> = overdue::hints(followed).into_iter().collect();
    hints.extend(waiting::hints(followed));
    hints.extend(speakers::hints(followed));
    hints.extend(workshops::hints(followed));
    hints
}

fn appearance(tree: &ProgrammeTree, speaker: &SpeakerTree) -> Appearance {
    let body = || speaker.organisation.as_ref().map(|o| o.name.clone());
    let name = match &speaker.person {
        Some(person) => format!("{} {}", person.given_name, person.family_name),
        None => body().unwrap_or_default(),
    };
    Appearance {
        programme: tree.programme.id,
        stage: speaker.speaker.stage,
        role: speaker.speaker.role,
        status: speaker.speaker.follow_up.status,
        name: name.trim().to_owned(),
    }
}

/// A hint about the programme as a whole: the one thing it is about, or how many there are.
fn about_all(code: &str, names: &[&str], most: usize) -> Option<Hint> {
    let (code, subject) = match names {
        [] => return None,
        few if few.len() <= most => (code.to_owned(), few.join(", ")),
        many => (format!("{code}-many"), many.len().to_string()),
    };
    Some(Hint {
        code,
        subject,
        ..Hint::default()
    })
}
