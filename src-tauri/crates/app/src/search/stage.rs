//! Where and when something that was found was held, and what it leads to.

use std::collections::HashMap;

use parvis_domain::id::{
    MandateId, OrganisationId, PersonId, ProgrammeId, SessionId, SlotId, VenueId,
};
use parvis_domain::organisation::Organisation;
use parvis_domain::person::Mandate;
use parvis_domain::programme::{Programme, Shelf};
use parvis_domain::session::Session;
use parvis_domain::slot::Slot;
use parvis_domain::speaker::{Speaker, Stage};
use parvis_domain::venue::Venue;
use parvis_store::{Found, Noun, Store, StoreError};

use crate::programmes::date_text;
use crate::sessions::titled;
use crate::view::search::HeldFound;
use crate::year::venue_in_words;

/// What was read on the way: many results are of one programme.
pub(super) struct Stages<'s> {
    store: &'s Store,
    programmes: HashMap<ProgrammeId, (Programme, Vec<Session>)>,
    venues: HashMap<VenueId, Venue>,
    speakers: HashMap<String, Speaker>,
    mandates: HashMap<PersonId, Vec<Mandate>>,
    organisations: HashMap<OrganisationId, Organisation>,
}

impl<'s> Stages<'s> {
    pub(super) fn of(store: &'s Store) -> Self {
        Self {
            store,
            programmes: HashMap::new(),
            venues: HashMap::new(),
            speakers: HashMap::new(),
            mandates: HashMap::new(),
            organisations: HashMap::new(),
        }
    }

    /// Reads at once what the speakers among these speak as.
    pub(super) fn prepare(&mut self, all: &[Found]) -> Result<(), StoreError> {
        let mut people = Vec::new();
        for found in all.iter().filter(|found| found.noun == Noun::Speaker) {
            let Ok(id) = found.id.parse() else { continue };
            let speaker = self.store.speaker(id)?;
            people.extend(speaker.person);
            self.speakers.insert(found.id.clone(), speaker);
        }
        let mut kept = Vec::new();
        for mandate in self.store.mandates_of(&people)? {
            kept.extend(mandate.organisation);
            self.mandates
                .entry(mandate.person)
                .or_default()
                .push(mandate);
        }
        let organisations = self.store.organisations_with(&kept)?;
        self.organisations
            .extend(organisations.into_iter().map(|one| (one.id, one)));
        Ok(())
    }

    /// Something that was found, as it is shown; nothing for what is only in a template.
    pub(super) fn show(&mut self, found: Found) -> Result<Option<HeldFound>, StoreError> {
        match found.noun {
            Noun::Programme => self.whole(&found),
            Noun::Session => self.of_session(&found),
            Noun::Slot => self.of_slot(&found),
            Noun::Speaker => self.of_speaker(&found),
            Noun::Involvement => self.of_involvement(&found),
            Noun::Person | Noun::Organisation | Noun::Venue => Ok(None),
        }
    }

    fn whole(&mut self, found: &Found) -> Result<Option<HeldFound>, StoreError> {
        let Ok(id) = found.id.parse() else {
            return Ok(None);
        };
        let mut shown = self.on(id, None, None)?;
        if let Some(shown) = &mut shown {
            found.title.clone_into(&mut shown.title);
            shown.code = self.programmes[&id].0.kind.code().to_owned();
        }
        Ok(shown)
    }

    fn of_session(&mut self, found: &Found) -> Result<Option<HeldFound>, StoreError> {
        let Ok(id) = found.id.parse() else {
            return Ok(None);
        };
        let session = self.store.session(id)?;
        let shown = self.on(session.programme, Some(session.id), None)?;
        Ok(shown.map(|shown| HeldFound {
            kind: "session".to_owned(),
            title: found.title.clone(),
            ..shown
        }))
    }

    fn of_slot(&mut self, found: &Found) -> Result<Option<HeldFound>, StoreError> {
        let Ok(id) = found.id.parse::<SlotId>() else {
            return Ok(None);
        };
        let (programme, session, slot) = self.above(id)?;
        let code = slot.kind.code().to_owned();
        let shown = self.on(programme, Some(session), Some(slot))?;
        Ok(shown.map(|shown| HeldFound {
            kind: "slot".to_owned(),
            title: found.title.clone(),
            code,
            ..shown
        }))
    }

    fn of_speaker(&mut self, found: &Found) -> Result<Option<HeldFound>, StoreError> {
        let Some(speaker) = self.speakers.get(&found.id).cloned() else {
            return Ok(None);
        };
        let shown = match speaker.stage {
            Stage::Programme(id) => self.on(id, None, None)?,
            Stage::Session(id) => self.on(self.store.session(id)?.programme, Some(id), None)?,
            Stage::Slot(id) => {
                let (programme, session, slot) = self.above(id)?;
                self.on(programme, Some(session), Some(slot))?
            }
        };
        Ok(shown.map(|shown| HeldFound {
            kind: "speaker".to_owned(),
            title: found.title.clone(),
            detail: self.functions(&speaker),
            code: speaker.role.code().to_owned(),
            ..shown
        }))
    }

    fn of_involvement(&mut self, found: &Found) -> Result<Option<HeldFound>, StoreError> {
        let Ok(id) = found.id.parse() else {
            return Ok(None);
        };
        let involvement = self.store.involvement(id)?;
        let shown = self.on(involvement.programme, involvement.session, None)?;
        Ok(shown.map(|shown| HeldFound {
            kind: "organisation".to_owned(),
            title: found.title.clone(),
            code: involvement.part.code().to_owned(),
            ..shown
        }))
    }

    /// A slot with its session and programme.
    fn above(&self, id: SlotId) -> Result<(ProgrammeId, SessionId, Slot), StoreError> {
        let slot = self.store.slot(id)?;
        let session = self.store.session(slot.session)?;
        Ok((session.programme, session.id, slot))
    }

    /// The functions a speaker speaks under: those chosen, else all the person ever had.
    fn functions(&self, speaker: &Speaker) -> String {
        let all = speaker.person.and_then(|person| self.mandates.get(&person));
        let chosen = |id: MandateId| speaker.mandates.is_empty() || speaker.mandates.contains(&id);
        let texts = all
            .into_iter()
            .flatten()
            .filter(|m| chosen(m.id))
            .map(|mandate| {
                let at = mandate
                    .organisation
                    .and_then(|id| self.organisations.get(&id));
                let at = at.map(|organisation| organisation.name.as_str());
                let parts = [mandate.function.as_str(), at.unwrap_or_default()];
                let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
                parts.join(", ")
            });
        texts
            .filter(|text| !text.is_empty())
            .collect::<Vec<_>>()
            .join(" ; ")
    }

    /// The place and time of a programme, or of one of its sessions.
    fn on(
        &mut self,
        programme: ProgrammeId,
        session: Option<SessionId>,
        slot: Option<Slot>,
    ) -> Result<Option<HeldFound>, StoreError> {
        self.read(programme)?;
        let (whole, sessions) = &self.programmes[&programme];
        if whole.shelf() == Shelf::Template {
            return Ok(None);
        }
        // What is found in a content was held wherever that was.
        let held = |one: &&Session, id| one.id == id || one.content_of == Some(id);
        let at = sessions
            .iter()
            .filter(|one| session.is_none_or(|id| held(one, id)));
        let here: Vec<&Session> = at.collect();
        let days = || here.iter().filter_map(|session| session.date);
        let (first, last) = (
            days().min(),
            days().max().filter(|last| Some(*last) != days().min()),
        );
        let one = here.iter().find(|one| Some(one.id) == session);
        Ok(Some(HeldFound {
            kind: "programme".to_owned(),
            title: String::new(),
            detail: String::new(),
            code: String::new(),
            programme_id: programme.to_string(),
            programme: whole.title.clone(),
            session_id: session.map(|id| id.to_string()).unwrap_or_default(),
            session: one.map(|session| session.title.clone()).unwrap_or_default(),
            number: one
                .map(|session| session.number().to_string())
                .unwrap_or_default(),
            slot_id: slot
                .as_ref()
                .map(|slot| slot.id.to_string())
                .unwrap_or_default(),
            slot: slot
                .as_ref()
                .map(|slot| slot.title.clone())
                .unwrap_or_default(),
            date: date_text(first),
            last_date: date_text(last),
            place: self.place(&here, slot.as_ref()),
            archived: whole.shelf() == Shelf::Archived,
        }))
    }

    /// One place as it is called; of several, the towns.
    fn place(&self, sessions: &[&Session], slot: Option<&Slot>) -> String {
        let own = slot.and_then(|slot| slot.venue);
        let mut venues: Vec<VenueId> = match own {
            Some(venue) => vec![venue],
            None => sessions
                .iter()
                .filter_map(|session| session.venue)
                .collect(),
        };
        venues.dedup();
        let known: Vec<&Venue> = venues.iter().filter_map(|id| self.venues.get(id)).collect();
        if let [only] = known[..] {
            return venue_in_words(only);
        }
        let mut towns: Vec<&str> = known.iter().map(|venue| venue.city.as_str()).collect();
        towns.retain(|town| !town.is_empty());
        towns.sort_unstable();
        towns.dedup();
        towns.join(", ")
    }

    fn read(&mut self, id: ProgrammeId) -> Result<(), StoreError> {
        if self.programmes.contains_key(&id) {
            return Ok(());
        }
        let programme = self.store.programme(id)?;
        let sessions = titled(self.store, self.store.sessions_of(id)?)?;
        for venue in self.store.venues_of(id)? {
            self.venues.insert(venue.id, venue);
        }
        self.programmes.insert(id, (programme, sessions));
        Ok(())
    }
}
