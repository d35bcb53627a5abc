//! Bringing in a programme from a file: one new programme, in one change.
//!
//! Deliberately absent: the form of the file (room `exchange`), and taking a file twice: it makes
//! a second programme.

use parvis_domain::follow_up::{FollowUp, SpeakerStatus};
use parvis_domain::id::{OrganisationId, ProgrammeId, SessionId, SlotId, SpeakerId};
use parvis_domain::programme::Programme;
use parvis_domain::session::Session;
use parvis_domain::slot::Slot;
use parvis_domain::speaker::Stage;
use parvis_exchange::programme as file;
use parvis_store::{Label, StoreError};

use super::{import_lists, occurrences};
use crate::transact::{App, AppError, Changed, Transaction};
use crate::view::problem::{Problem, Refusal};
use crate::view::programme::MandateView;
use crate::{involvements, organisations, speakers, typed, venues};

/// A programme that was brought in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imported {
    /// The key of the new programme.
    pub id: String,
    /// What was passed over: fields that are not known.
    pub passed_over: Vec<Problem>,
}

/// Brings in a programme. People, organisations and venues are found by name, or made; those that
/// are known keep what is known of them, and what is missing of them is filled in.
///
/// # Errors
/// Every problem of the file at once, each with its path in the file as its field.
pub fn import(app: &mut App, bytes: &[u8]) -> Result<Changed<Imported>, AppError> {
    let reading = file::read(bytes).map_err(|problems| refusal(problems.iter().map(problem)))?;
    sound(&reading.document)?;
    let passed_over: Vec<_> = reading.problems.iter().map(problem).collect();
    app.transact(Label::new("change-programme-import"), |desk| {
        let id = Import { desk }.programme(&reading.document)?.to_string();
        Ok(Imported { id, passed_over })
    })
}

fn refusal(problems: impl Iterator<Item = Problem>) -> AppError {
    Refusal {
        problems: problems.collect(),
    }
    .into()
}

/// A problem of the file, with its path as its field and as context for the words.
fn problem(found: &file::Problem) -> Problem {
    let problem = Problem::new(found.code())
        .on(&found.path)
        .with("path", &found.path);
    let context = found.kind.context();
    context
        .into_iter()
        .fold(problem, |problem, (name, value)| problem.with(name, value))
}

/// That a document keeps to the rules of a programme.
///
/// # Errors
/// `ends-before-start`, each with its path in the document as its field.
pub(crate) fn sound(document: &file::Document) -> Result<(), AppError> {
    let faults = faults(document);
    if faults.is_empty() {
        Ok(())
    } else {
        Err(refusal(faults.into_iter()))
    }
}

/// What the file's form allows and the rules of a programme do not.
fn faults(document: &file::Document) -> Vec<Problem> {
    let mut faults = Vec::new();
    for (at, session) in document.sessions.iter().enumerate() {
        let path = format!("sessions[{at}]");
        faults.extend(typed::in_order(session.starts, session.ends, &format!("{path}.ends")).err());
        for (at, slot) in session.slots.iter().enumerate() {
            let path = format!("{path}.slots[{at}].ends");
            faults.extend(typed::in_order(slot.starts, slot.ends, &path).err());
        }
    }
    faults.extend(occurrences::faults(document));
    faults.extend(import_lists::faults(document));
    faults
}

/// A document being written into the database.
pub(crate) struct Import<'i, 't> {
    pub desk: &'i Transaction<'t>,
}

impl Import<'_, '_> {
    /// Makes a programme of it.
    pub fn programme(&self, document: &file::Document) -> Result<ProgrammeId, StoreError> {
        for organisation in &document.organisations {
            self.organisation(organisation)?;
        }
        let blank = Programme::titled(self.desk.new_id(), document.kind, "");
        let programme = programme(blank, document);
        let id = programme.id;
        self.desk.insert_programme(&programme)?;
        self.involvements(id, None, &document.involvements)?;
        self.speakers(Stage::Programme(id), &document.speakers)?;
        let mut sessions = Vec::new();
        for (position, session) in (0..).zip(&document.sessions) {
            sessions.push(self.session(id, position, session)?);
        }
        self.repeat(document, &sessions)?;
        import_lists::write(self.desk, id, document)?;
        Ok(id)
    }

    /// What the file says about an organisation fills in what is not known of it.
    pub fn organisation(&self, said: &file::Organisation) -> Result<(), StoreError> {
        let Some(id) = organisations::find_or_make(self.desk, &said.name)? else {
            return Ok(());
        };
        let mut known = self.desk.organisation(id)?;
        fill(&mut known.badge_name, &said.badge_name);
        fill(&mut known.acronym, &said.acronym);
        fill(&mut known.territory, &said.territory);
        fill(&mut known.notice, &said.notice);
        if known.kind == parvis_domain::organisation::OrganisationKind::Other {
            known.kind = said.kind;
        }
        self.desk.update_organisation(&known)
    }

    /// Gives the organisations their parts.
    pub fn involvements(
        &self,
        programme: ProgrammeId,
        session: Option<SessionId>,
        all: &[file::Involvement],
    ) -> Result<(), StoreError> {
        for involvement in all {
            let who: Option<OrganisationId> =
                organisations::find_or_make(self.desk, &involvement.organisation)?;
            if let Some(who) = who {
                involvements::involve(self.desk, programme, session, who, involvement.part)?;
            }
        }
        Ok(())
    }

    fn speakers(&self, stage: Stage, all: &[file::Speaker]) -> Result<(), StoreError> {
        for (others, speaker) in all.iter().enumerate() {
            self.speaker((stage, others), speaker, None)?;
        }
        Ok(())
    }

    /// Adds a speaker, and at the same place those whose place they took.
    fn speaker(
        &self,
        (stage, others): (Stage, usize),
        said: &file::Speaker,
        replaced_by: Option<SpeakerId>,
    ) -> Result<(), StoreError> {
        let mut draft = draft(said);
        if replaced_by.is_some() {
            draft.follow_up.status = SpeakerStatus::Replaced;
            draft.follow_up.replaced_by = replaced_by;
        }
        let id = speakers::add_on(self.desk, stage, others, &draft)?;
        for before in &said.replaced {
            self.speaker((stage, others), before, Some(id))?;
        }
        Ok(())
    }

    /// Makes a session, and gives its key back.
    pub fn session(
        &self,
        programme: ProgrammeId,
        position: i32,
        said: &file::Session,
    ) -> Result<SessionId, StoreError> {
        let mut session = session(
            Session::blank(self.desk.new_id(), programme, position),
            said,
        );
        if let Some(venue) = &said.venue {
            session.venue = Some(venues::find_or_make(self.desk, venue)?);
        }
        self.desk.insert_session(&session)?;
        self.involvements(programme, Some(session.id), &said.involvements)?;
        self.speakers(Stage::Session(session.id), &said.speakers)?;
        for (position, slot) in (0..).zip(&said.slots) {
            self.slot(session.id, position, slot)?;
        }
        Ok(session.id)
    }

    /// Lets the sessions of a document repeat those that it says; `sessions` are theirs, in order.
    pub fn repeat(
        &self,
        document: &file::Document,
        sessions: &[SessionId],
    ) -> Result<(), StoreError> {
        for (said, id) in document.sessions.iter().zip(sessions) {
            let content_of = said.content_of.and_then(|at| sessions.get(at)).copied();
            let there = self.desk.session(*id)?;
            if there.content_of != content_of {
                self.desk.update_session(&Session {
                    content_of,
                    ..there
                })?;
            }
        }
        Ok(())
    }

    /// Makes a slot, and gives its key back.
    pub fn slot(
        &self,
        session: SessionId,
        position: i32,
        said: &file::Slot,
    ) -> Result<SlotId, StoreError> {
        let mut slot = slot(
            Slot::blank(self.desk.new_id(), session, position, said.kind),
            said,
        );
        if let Some(venue) = &said.venue {
            slot.venue = Some(venues::find_or_make(self.desk, venue)?);
        }
        self.desk.insert_slot(&slot)?;
        self.speakers(Stage::Slot(slot.id), &said.speakers)?;
        Ok(slot.id)
    }
}

/// Takes over what is said where nothing is known.
pub(crate) fn fill(known: &mut String, said: &str) {
    if known.is_empty() {
        said.clone_into(known);
    }
}

/// What a document says of a programme itself, in the place of what is there.
pub(crate) fn programme(there: Programme, said: &file::Document) -> Programme {
    Programme {
        series: typed::line(&said.series),
        kind: said.kind,
        title: typed::line(&said.title),
        subtitle: typed::line(&said.subtitle),
        period: typed::line(&said.period),
        presentation: typed::rich(&said.presentation),
        objectives: typed::rich(&said.objectives),
        audience: typed::rich(&said.audience),
        methods: typed::rich(&said.methods),
        fees: typed::rich(&said.fees),
        registration_deadline: said.registration_deadline,
        registration_link: typed::line(&said.registration_link),
        practical: typed::rich(&said.practical),
        contact_name: typed::line(&said.contact_name),
        contact_email: typed::line(&said.contact_email),
        contact_phone: typed::line(&said.contact_phone),
        legal_footer: typed::rich(&said.legal_footer),
        agreement: typed::line(&said.agreement),
        ..there
    }
}

/// What a document says of a session itself, in the place of what is there but for its venue.
pub(crate) fn session(there: Session, said: &file::Session) -> Session {
    Session {
        ordinal: said.ordinal,
        title: typed::line(&said.title),
        date: said.date,
        period: typed::line(&said.period),
        all_day: said.all_day,
        doors_open: said.doors_open,
        starts: said.starts,
        ends: said.ends,
        half_days: said.half_days,
        half_day_boundary: said.half_day_boundary,
        mode: said.mode,
        status: said.status,
        room: typed::line(&said.room),
        online_link: typed::line(&said.online_link),
        capacity: said.capacity,
        context: typed::rich(&said.context),
        objectives: typed::rich(&said.objectives),
        axes: typed::rich(&said.axes),
        ..there
    }
}

/// What a document says of a slot itself, in the place of what is there but for its venue.
pub(crate) fn slot(there: Slot, said: &file::Slot) -> Slot {
    Slot {
        kind: said.kind,
        starts: said.starts,
        ends: said.ends,
        title: typed::line(&said.title),
        description: typed::rich(&said.description),
        lead_question: typed::line(&said.lead_question),
        parallel_group: said.parallel_group,
        number: said.number,
        room: typed::line(&said.room),
        capacity: said.capacity,
        ..there
    }
}

/// What a document says of a speaker, as if it had been typed.
pub(crate) fn draft(said: &file::Speaker) -> speakers::Draft {
    let mandate = |mandate: &file::Mandate| MandateView {
        function: typed::line(&mandate.function),
        organisation: typed::line(&mandate.organisation),
    };
    speakers::Draft {
        civility: typed::line(&said.civility),
        given_name: typed::line(&said.given_name),
        family_name: typed::line(&said.family_name),
        organisation: typed::line(&said.organisation),
        role: said.role,
        role_label: typed::line(&said.role_label),
        mandates: said.mandates.iter().map(mandate).collect(),
        notice: typed::rich(&said.notice),
        follow_up: FollowUp {
            status: said.status,
            arrival: typed::line(&said.arrival),
            equipment: typed::line(&said.equipment),
            image: said.image,
            ..FollowUp::default()
        },
    }
}
