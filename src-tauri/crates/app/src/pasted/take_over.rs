//! Taking over from a corrected version what was accepted, in place: a part that is only changed
//! keeps its key, and with it the places, the signatures and the papers that hang on it.
//!
//! Deliberately absent: which differences there are (room `exchange`), and how a speaker, a venue
//! or an organisation is found or made: that is done as when they are typed.

use std::collections::HashSet;

use parvis_domain::id::{ProgrammeId, SessionId};
use parvis_domain::speaker::Stage;
use parvis_exchange::programme as file;
use parvis_exchange::revision::{self, Origin};
use parvis_store::Label;

use super::Pasted;
use super::compare::said;
use crate::programmes::tree::{InvolvementTree, ProgrammeTree, SessionTree, SlotTree, SpeakerTree};
use crate::programmes::{self, Import};
use crate::transact::{App, AppError, Changed, Transaction};
use crate::view::pasted::PasteOptions;
use crate::view::problem::Problem;
use crate::{sessions, slots, speakers, typed, venues};

/// Takes over the accepted differences, by the identifiers that [`compare`](super::compare())
/// gives, in one change.
///
/// # Errors
/// As for comparing; `paste-changed-since` when one of them is not there any more.
pub fn take_over(
    app: &mut App,
    programme_id: &str,
    pasted: &Pasted,
    options: &PasteOptions,
    accepted: &[String],
) -> Result<Changed<()>, AppError> {
    let said = said(app, pasted, options)?;
    from(app, programme_id, &said, accepted)
}

/// The same with a version that is understood already.
pub(super) fn from(
    app: &mut App,
    programme_id: &str,
    said: &file::Document,
    accepted: &[String],
) -> Result<Changed<()>, AppError> {
    let id = typed::key(programme_id, "programme_id")?;
    let today = app.today();
    let accepted: HashSet<&str> = accepted.iter().map(String::as_str).collect();
    app.transact(Label::new("change-programme-take-over"), |desk| {
        let tree = ProgrammeTree::read(desk, id, today)?;
        let there = programmes::document(&tree);
        let merged = revision::merge(&there, said, &|id| accepted.contains(id));
        let known: HashSet<&str> = merged.differences.iter().map(|d| d.id.as_str()).collect();
        if !accepted.is_subset(&known) {
            return Err(Problem::new("paste-changed-since").into());
        }
        if accepted.is_empty() {
            return Ok(());
        }
        Renewal { desk, id }.programme(&tree, &there, &merged.document, &merged.origin)
    })
}

/// A programme being brought to what a document says of it.
struct Renewal<'r, 't> {
    desk: &'r Transaction<'t>,
    id: ProgrammeId,
}

impl Renewal<'_, '_> {
    fn programme(
        &self,
        tree: &ProgrammeTree,
        there: &file::Document,
        said: &file::Document,
        origin: &Origin,
    ) -> Result<(), AppError> {
        let whole = programmes::programme(tree.programme.clone(), said);
        if whole != tree.programme {
            self.desk.update_programme(&whole)?;
        }
        self.involvements(
            None,
            &tree.involvements,
            &said.involvements,
            &origin.involvements,
        )?;
        let speakers = (&*there.speakers, &*said.speakers);
        self.speakers(
            Stage::Programme(self.id),
            &tree.speakers,
            speakers,
            &origin.speakers,
        )?;
        for gone in gone(&tree.sessions, &origin.parts) {
            sessions::remove(self.desk, gone.session.id)?;
        }
        let mut order = Vec::new();
        for (position, (said, origin)) in (0..).zip(said.sessions.iter().zip(&origin.parts)) {
            order.push(match origin.of {
                Some(at) => self.session(&tree.sessions[at], &there.sessions[at], said, origin)?,
                None => Import { desk: self.desk }.session(self.id, position, said)?,
            });
        }
        if is_rearranged(tree.sessions.len(), &origin.parts) {
            for (position, session) in (0..).zip(&order) {
                self.desk.set_session_position(*session, position)?;
            }
        }
        Ok(Import { desk: self.desk }.repeat(said, &order)?)
    }

    fn session(
        &self,
        tree: &SessionTree,
        there: &file::Session,
        said: &file::Session,
        origin: &Origin,
    ) -> Result<SessionId, AppError> {
        let id = tree.session.id;
        // A content that another session handed over above is there now, and not in the tree.
        let there_now = self.desk.session(id)?;
        let mut whole = programmes::session(there_now.clone(), said);
        if said.venue != there.venue {
            let venue = said.venue.as_ref();
            whole.venue = venue.map(|v| venues::renew(self.desk, v)).transpose()?;
        }
        if whole != there_now {
            self.desk.update_session(&whole)?;
        }
        let involved = &tree.involvements;
        self.involvements(Some(id), involved, &said.involvements, &origin.involvements)?;
        let speakers = (&*there.speakers, &*said.speakers);
        self.speakers(
            Stage::Session(id),
            &tree.speakers,
            speakers,
            &origin.speakers,
        )?;
        self.slots(tree, there, said, origin)?;
        Ok(id)
    }

    fn slots(
        &self,
        tree: &SessionTree,
        there: &file::Session,
        said: &file::Session,
        origin: &Origin,
    ) -> Result<(), AppError> {
        for gone in gone(&tree.slots, &origin.parts) {
            slots::remove(self.desk, gone.slot.id)?;
        }
        let mut order = Vec::new();
        for (position, (said, origin)) in (0..).zip(said.slots.iter().zip(&origin.parts)) {
            order.push(match origin.of {
                Some(at) => {
                    self.slot(&tree.slots[at], &there.slots[at], said, origin)?;
                    tree.slots[at].slot.id
                }
                None => Import { desk: self.desk }.slot(tree.session.id, position, said)?,
            });
        }
        if is_rearranged(tree.slots.len(), &origin.parts) {
            for (position, slot) in (0..).zip(order) {
                self.desk.set_slot_position(slot, position)?;
            }
        }
        Ok(())
    }

    fn slot(
        &self,
        tree: &SlotTree,
        there: &file::Slot,
        said: &file::Slot,
        origin: &Origin,
    ) -> Result<(), AppError> {
        let mut whole = programmes::slot(tree.slot.clone(), said);
        if said.venue != there.venue {
            let venue = said.venue.as_ref();
            whole.venue = venue.map(|v| venues::renew(self.desk, v)).transpose()?;
        }
        if whole != tree.slot {
            self.desk.update_slot(&whole)?;
        }
        let speakers = (&*there.speakers, &*said.speakers);
        self.speakers(
            Stage::Slot(whole.id),
            &tree.speakers,
            speakers,
            &origin.speakers,
        )
    }

    fn speakers(
        &self,
        stage: Stage,
        tree: &[SpeakerTree],
        (there, said): (&[file::Speaker], &[file::Speaker]),
        origins: &[Origin],
    ) -> Result<(), AppError> {
        for gone in gone(tree, origins) {
            self.desk.delete_speaker(gone.speaker.id)?;
        }
        let mut order = Vec::new();
        for (said, origin) in said.iter().zip(origins) {
            let draft = programmes::draft(said);
            let Some(at) = origin.of else {
                order.push(speakers::add_on(self.desk, stage, order.len(), &draft)?);
                continue;
            };
            let id = tree[at].speaker.id;
            if *said != there[at] {
                speakers::change_to(self.desk, id, &draft)?;
            }
            order.push(id);
        }
        if is_rearranged(tree.len(), origins) {
            for (position, speaker) in (0..).zip(order) {
                self.desk.set_speaker_position(speaker, position)?;
            }
        }
        Ok(())
    }

    /// New ones follow those of the same part.
    fn involvements(
        &self,
        session: Option<SessionId>,
        tree: &[InvolvementTree],
        said: &[file::Involvement],
        origins: &[Origin],
    ) -> Result<(), AppError> {
        for gone in gone(tree, origins) {
            self.desk.delete_involvement(gone.involvement.id)?;
        }
        let new = said.iter().zip(origins).filter(|(_, o)| o.of.is_none());
        let new: Vec<_> = new.map(|(said, _)| said.clone()).collect();
        Import { desk: self.desk }.involvements(self.id, session, &new)?;
        let order: Vec<_> = origins.iter().filter_map(|origin| origin.of).collect();
        if !order.is_sorted() {
            for (position, at) in (0..).zip(order) {
                let id = tree[at].involvement.id;
                self.desk.set_involvement_position(id, position)?;
            }
        }
        Ok(())
    }
}

/// The parts that are there and stay nowhere.
fn gone<'p, T>(parts: &'p [T], origins: &[Origin]) -> Vec<&'p T> {
    let stays = |at: usize| origins.iter().any(|origin| origin.of == Some(at));
    let parts = parts.iter().enumerate();
    let gone = parts.filter(|(at, _)| !stays(*at));
    gone.map(|(_, part)| part).collect()
}

/// Whether any part comes, goes or moves.
fn is_rearranged(there: usize, origins: &[Origin]) -> bool {
    origins.len() != there || (0..).zip(origins).any(|(at, origin)| origin.of != Some(at))
}
