//! Quiet hints, each by a rule of its own: what a programme still lacks, and what does not fit
//! together in its agendas.
//!
//! What is missing is told wherever the programme is; what does not fit only where it is written,
//! beside the line concerned. Nothing here is refused: a person may know better.
//!
//! Deliberately absent: words (`hint-<code>` in the catalogue).

mod agenda;
mod gap;
mod hours;
mod lunch;
mod missing;
mod overlap;
mod subject;
#[cfg(test)]
mod testing;
mod twice;

use parvis_domain::session::SessionStatus;

pub(crate) use missing::{Outline, of_outline};

use super::tree::ProgrammeTree;
use crate::view::programme::Hint;
use agenda::Agenda;

/// Every hint about a whole programme, each session with the content it shows: what does not fit first, since it is the more urgent.
pub(crate) fn of_tree(tree: &ProgrammeTree, attendees: i32) -> Vec<Hint> {
    let spoken = tree
        .all_speakers()
        .map(|s| super::stage_key(s.speaker.stage))
        .collect();
    let sessions = tree.sessions.iter();
    let outline = Outline {
        programme: &tree.programme,
        sessions: sessions
            .map(|s| (&s.session, s.slots.iter().map(|slot| &slot.slot).collect()))
            .collect(),
        spoken: &spoken,
        attendees,
    };
    let mut hints = of_agendas(&agenda::read(tree));
    hints.extend(of_outline(&outline));
    hints
}

/// What does not fit together in the agendas of a programme, session by session.
fn of_agendas(agendas: &[Agenda<'_>]) -> Vec<Hint> {
    let held: Vec<_> = agendas
        .iter()
        .filter(|agenda| agenda.session.status != SessionStatus::Cancelled)
        .collect();
    let mut hints = Vec::new();
    for (at, agenda) in held.iter().enumerate() {
        // What does not fit within a content is told where it is written, and not once more for each
        // occurrence; who is there twice is another matter every time.
        if agenda.session.repeats() {
            twice::check(agenda, &held[..at], &mut hints);
            continue;
        }
        let lunch = lunch::check(agenda);
        hours::check(agenda, &mut hints);
        overlap::check(agenda, &mut hints);
        gap::check(agenda, lunch.is_some(), &mut hints);
        hints.extend(lunch);
        twice::check(agenda, &held[..at], &mut hints);
    }
    hints
}
