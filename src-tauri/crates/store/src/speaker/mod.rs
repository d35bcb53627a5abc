//! The appearances of speakers in the database, with the mandates chosen for each.
//!
//! Deliberately absent: people and their mandates themselves, which have their own folders.

pub mod appearances;

use std::collections::HashMap;

use chrono::NaiveDate;
use parvis_domain::follow_up::{FollowUp, ImageConsent, SpeakerStatus};
use parvis_domain::id::{MandateId, PersonId, ProgrammeId, SessionId, SlotId, SpeakerId};
use parvis_domain::programme::Shelf;
use parvis_domain::speaker::{Speaker, SpeakerRole, Stage};
use rusqlite::{Row, named_params};
use uuid::Uuid;

use crate::columns;
use crate::error::StoreError;
use crate::store::{Store, Writer};

impl Store {
    /// The appearance with this key.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn speaker(&self, id: SpeakerId) -> Result<Speaker, StoreError> {
        let statement = self.statement(include_str!("get.sql"))?;
        let mut speaker = columns::one(statement, "speaker", id.to_string(), row_to_speaker)?;
        let chosen = self.statement(include_str!("mandates.sql"))?;
        let parameters = named_params! { ":speaker": id.to_string() };
        speaker.mandates = columns::all(chosen, parameters, |row| columns::id(row, "mandate_id"))?;
        Ok(speaker)
    }

    /// Every appearance in a programme, on whatever stage, each stage's in order.
    pub fn speakers_of(&self, programme: ProgrammeId) -> Result<Vec<Speaker>, StoreError> {
        let statement = self.statement(include_str!("by_programme.sql"))?;
        let parameters = named_params! { ":programme": programme.to_string() };
        let mut speakers = columns::all(statement, parameters, row_to_speaker)?;
        let chosen = self.statement(include_str!("mandates_by_programme.sql"))?;
        let mut mandates: HashMap<SpeakerId, Vec<MandateId>> = HashMap::new();
        for (speaker, mandate) in columns::all(chosen, parameters, row_to_chosen_mandate)? {
            mandates.entry(speaker).or_default().push(mandate);
        }
        for speaker in &mut speakers {
            speaker.mandates = mandates.remove(&speaker.id).unwrap_or_default();
        }
        Ok(speakers)
    }

    /// The stages of the programmes of one list, once for each appearance of somebody
    /// who comes.
    pub fn stages_listed(&self, shelf: Shelf) -> Result<Vec<Stage>, StoreError> {
        let statement = self.statement(include_str!("of_listed.sql"))?;
        columns::all(statement, named_params! { ":shelf": shelf.code() }, stage)
    }

    /// The people who speak in the sessions on the days from one to another, in their slots, or
    /// throughout their programmes, once for each appearance; templates are left out.
    pub fn people_speaking_between(
        &self,
        first: NaiveDate,
        last: NaiveDate,
    ) -> Result<Vec<(Stage, PersonId)>, StoreError> {
        let statement = self.statement(include_str!("people_between.sql"))?;
        let of_row = |row: &Row<'_>| Ok((stage(row)?, columns::id(row, "person_id")?));
        let parameters = named_params! { ":first": first.to_string(), ":last": last.to_string() };
        columns::all(statement, parameters, of_row)
    }

    /// The keys of the appearances on one stage, in order.
    pub fn speakers_on(&self, stage: Stage) -> Result<Vec<SpeakerId>, StoreError> {
        let statement = self.statement(include_str!("on_stage.sql"))?;
        let [programme, session, slot] = stage_columns(stage);
        let parameters = named_params! {
            ":programme": programme, ":session": session, ":slot": slot,
        };
        columns::all(statement, parameters, |row| columns::id(row, "id"))
    }

    /// Whether a person appears anywhere but in this appearance: as a speaker or an attendee.
    pub fn appears_elsewhere(
        &self,
        person: PersonId,
        speaker: SpeakerId,
    ) -> Result<bool, StoreError> {
        let mut statement = self.statement(include_str!("other_appearances.sql"))?;
        let parameters =
            named_params! { ":person": person.to_string(), ":speaker": speaker.to_string() };
        Ok(statement.query_row(parameters, |row| row.get("elsewhere"))?)
    }
}

impl Writer<'_> {
    /// Adds an appearance. `new_id` gives the keys of the rows that name its mandates.
    pub fn insert_speaker(
        &self,
        speaker: &Speaker,
        new_id: impl FnMut() -> Uuid,
    ) -> Result<(), StoreError> {
        self.write_speaker(include_str!("insert.sql"), speaker)?;
        self.insert_chosen_mandates(speaker, new_id)
    }

    /// Replaces an appearance by this one of the same key.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn update_speaker(
        &self,
        speaker: &Speaker,
        new_id: impl FnMut() -> Uuid,
    ) -> Result<(), StoreError> {
        let before = self.speaker(speaker.id)?;
        self.write_speaker(include_str!("update.sql"), speaker)?;
        if before.mandates != speaker.mandates {
            self.delete_chosen_mandates(speaker.id)?;
            self.insert_chosen_mandates(speaker, new_id)?;
        }
        Ok(())
    }

    /// Deletes an appearance; the person and their mandates stay. Whoever it had replaced is then
    /// replaced by nobody, and has only withdrawn.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn delete_speaker(&self, id: SpeakerId) -> Result<(), StoreError> {
        self.delete_chosen_mandates(id)?;
        self.statement(include_str!("free_replaced.sql"))?
            .execute(named_params! {
                ":id": id.to_string(),
                ":withdrawn": SpeakerStatus::Withdrawn.code(),
            })?;
        let parameters = named_params! { ":id": id.to_string() };
        let changed = self
            .statement(include_str!("delete.sql"))?
            .execute(parameters)?;
        columns::changed_one(changed, "speaker", id)
    }

    /// Puts an appearance at another place in the order of its stage.
    pub fn set_speaker_position(&self, id: SpeakerId, position: i32) -> Result<(), StoreError> {
        let parameters = named_params! { ":id": id.to_string(), ":position": position };
        let changed = self
            .statement(include_str!("set_position.sql"))?
            .execute(parameters)?;
        columns::changed_one(changed, "speaker", id)
    }

    fn write_speaker(&self, sql: &'static str, speaker: &Speaker) -> Result<usize, StoreError> {
        let [programme, session, slot] = stage_columns(speaker.stage);
        Ok(self.statement(sql)?.execute(named_params! {
            ":id": speaker.id.to_string(),
            ":programme": programme,
            ":session": session,
            ":slot": slot,
            ":position": speaker.position,
            ":person": speaker.person.map(|id| id.to_string()),
            ":organisation": speaker.organisation.map(|id| id.to_string()),
            ":role": speaker.role.code(),
            ":role_label": speaker.role_label,
            ":notice": speaker.notice,
            ":status": speaker.follow_up.status.code(),
            ":arrival": speaker.follow_up.arrival,
            ":equipment": speaker.follow_up.equipment,
            ":image": speaker.follow_up.image.code(),
            ":note": speaker.follow_up.note,
            ":replaced_by": speaker.follow_up.replaced_by.map(|id| id.to_string()),
        })?)
    }

    fn insert_chosen_mandates(
        &self,
        speaker: &Speaker,
        mut new_id: impl FnMut() -> Uuid,
    ) -> Result<(), StoreError> {
        let mut statement = self.statement(include_str!("mandate_insert.sql"))?;
        for (position, mandate) in (0i32..).zip(&speaker.mandates) {
            statement.execute(named_params! {
                ":id": new_id().to_string(),
                ":speaker": speaker.id.to_string(),
                ":mandate": mandate.to_string(),
                ":position": position,
            })?;
        }
        Ok(())
    }

    fn delete_chosen_mandates(&self, speaker: SpeakerId) -> Result<(), StoreError> {
        self.statement(include_str!("mandate_delete_all.sql"))?
            .execute(named_params! { ":speaker": speaker.to_string() })?;
        Ok(())
    }
}

/// The programme, session and slot columns of a stage, of which one is set.
fn stage_columns(stage: Stage) -> [Option<String>; 3] {
    match stage {
        Stage::Programme(id) => [Some(id.to_string()), None, None],
        Stage::Session(id) => [None, Some(id.to_string()), None],
        Stage::Slot(id) => [None, None, Some(id.to_string())],
    }
}

/// The stage of a row of `speaker`.
fn stage(row: &Row<'_>) -> Result<Stage, StoreError> {
    if let Some(id) = columns::maybe_id::<SlotId>(row, "slot_id")? {
        return Ok(Stage::Slot(id));
    }
    if let Some(id) = columns::maybe_id::<SessionId>(row, "session_id")? {
        return Ok(Stage::Session(id));
    }
    Ok(Stage::Programme(columns::id(row, "programme_id")?))
}

/// A row of `speaker`; its mandates are rows of their own.
fn row_to_speaker(row: &Row<'_>) -> Result<Speaker, StoreError> {
    Ok(Speaker {
        id: columns::id(row, "id")?,
        stage: stage(row)?,
        position: row.get("position")?,
        person: columns::maybe_id(row, "person_id")?,
        organisation: columns::maybe_id(row, "organisation_id")?,
        role: columns::choice(row, "role", SpeakerRole::from_code)?,
        role_label: row.get("role_label")?,
        mandates: Vec::new(),
        notice: row.get("notice")?,
        follow_up: follow_up(row)?,
    })
}

/// How far the staff are with the speaker of a row.
fn follow_up(row: &Row<'_>) -> Result<FollowUp, StoreError> {
    Ok(FollowUp {
        status: columns::choice(row, "status", SpeakerStatus::from_code)?,
        arrival: row.get("arrival")?,
        equipment: row.get("equipment")?,
        image: columns::choice(row, "image", ImageConsent::from_code)?,
        note: row.get("note")?,
        replaced_by: columns::maybe_id(row, "replaced_by")?,
    })
}

/// A row of `speaker_mandate`.
fn row_to_chosen_mandate(row: &Row<'_>) -> Result<(SpeakerId, MandateId), StoreError> {
    Ok((
        columns::id(row, "speaker_id")?,
        columns::id(row, "mandate_id")?,
    ))
}
