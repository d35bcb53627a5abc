//! What everybody of a programme owes, each noun read at once.
//!
//! A day counts once, however many sessions it has, and only when a session of it is held. Who
//! stands on the list without any place counts for the only session there is; where there are
//! several, for none, and the statement says so.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};

use chrono::{Datelike, NaiveDate};
use parvis_domain::fee::{FeePayer, FeeRule};
use parvis_domain::id::{OrganisationId, ProgrammeId, RegistrationId, SessionId};
use parvis_domain::owed::{Standing, by_rules};
use parvis_domain::registration::Registration;
use parvis_domain::session::{Session, SessionStatus};
use parvis_store::{Store, StoreError};

use crate::attendees::Named;
use crate::memberships;
use crate::view::billing::{FeeBasis, FeeView};

/// A day that is counted: its date, or the session while there is none.
type Day = (Option<NaiveDate>, Option<SessionId>);

/// What is read of a programme to tell what its people owe.
pub(crate) struct Ledger<'s> {
    store: &'s Store,
    rules: Vec<FeeRule>,
    sessions: Vec<Session>,
    /// The sessions that count, by registration.
    counted: HashMap<RegistrationId, HashSet<SessionId>>,
    /// Those who have a place of whatever status.
    placed: HashSet<RegistrationId>,
    basis: FeeBasis,
    /// The year of the programme while a person's own days tell none.
    year: i32,
    known: RefCell<HashMap<Whence, Territory>>,
}

/// What a membership is looked up by: the territory of the person, the body, and the year.
type Whence = (String, Option<OrganisationId>, i32);

#[derive(Clone)]
struct Territory {
    standing: Standing,
    name: String,
}

/// What one person owes.
pub(crate) struct Entry {
    /// What and why.
    pub fee: FeeView,
    /// The days that are counted, in order; a session without a day counts, and is not here.
    pub dates: Vec<NaiveDate>,
    /// Whether they stand on the list without any place, so that no day could be counted.
    pub without_place: bool,
}

impl<'s> Ledger<'s> {
    /// Reads what is needed of a programme.
    pub fn read(
        store: &'s Store,
        programme: ProgrammeId,
        today: NaiveDate,
        basis: FeeBasis,
    ) -> Result<Self, StoreError> {
        let mut sessions = store.sessions_of(programme)?;
        sessions.retain(|session| session.status != SessionStatus::Cancelled);
        let held: HashSet<_> = sessions.iter().map(|session| session.id).collect();
        let mut counted: HashMap<_, HashSet<_>> = HashMap::new();
        let mut placed = HashSet::new();
        for place in store.places_in(programme)? {
            placed.insert(place.registration);
            let comes = basis == FeeBasis::Registered && place.status.expected();
            if comes && held.contains(&place.session) {
                counted
                    .entry(place.registration)
                    .or_default()
                    .insert(place.session);
            }
        }
        if basis == FeeBasis::Attended {
            for session in &sessions {
                for one in store.attendance_of(session.id)? {
                    if one.signed || one.arrived.is_some() {
                        counted
                            .entry(one.registration)
                            .or_default()
                            .insert(session.id);
                    }
                }
            }
        }
        let first = sessions.iter().filter_map(|session| session.date).min();
        Ok(Self {
            store,
            rules: store.fee_rules_of(programme)?,
            sessions,
            counted,
            placed,
            basis,
            year: first.unwrap_or(today).year(),
            known: RefCell::default(),
        })
    }

    /// Whether the programme has rules.
    pub fn has_rules(&self) -> bool {
        !self.rules.is_empty()
    }

    /// What one person owes.
    pub fn entry(&self, registration: &Registration, who: &Named) -> Result<Entry, StoreError> {
        let without_place = !self.placed.contains(&registration.id)
            && self.basis == FeeBasis::Registered
            && self.sessions.len() != 1;
        let days = self.days(registration.id);
        let dates: Vec<_> = days.iter().filter_map(|(date, _)| *date).collect();
        let count = i32::try_from(days.len()).unwrap_or(i32::MAX);
        let year = dates.first().map_or(self.year, Datelike::year);
        let mut fee = self.by_rules(registration, who, year, count)?;
        if let Some(cents) = registration.fee_cents {
            fee.by_rules_cents = fee.cents;
            fee.cents = cents;
            "by-hand".clone_into(&mut fee.reason);
            fee.label.clone_from(&registration.fee_reason);
        }
        Ok(Entry {
            fee,
            dates,
            without_place,
        })
    }

    fn days(&self, registration: RegistrationId) -> Vec<Day> {
        let mut days: Vec<Day> = self
            .sessions
            .iter()
            .filter(|session| self.takes_part(registration, session.id))
            .map(|session| match session.date {
                Some(date) => (Some(date), None),
                None => (None, Some(session.id)),
            })
            .collect();
        days.sort_unstable();
        days.dedup();
        days
    }

    fn takes_part(&self, registration: RegistrationId, session: SessionId) -> bool {
        match self.counted.get(&registration) {
            Some(sessions) => sessions.contains(&session),
            None => {
                self.basis == FeeBasis::Registered
                    && self.sessions.len() == 1
                    && !self.placed.contains(&registration)
            }
        }
    }

    fn by_rules(
        &self,
        registration: &Registration,
        who: &Named,
        year: i32,
        days: i32,
    ) -> Result<FeeView, StoreError> {
        if self.rules.is_empty() {
            return Ok(because("no-rules", days));
        }
        if days == 0 {
            return Ok(because("no-day", days));
        }
        let territory = self.territory(who, year)?;
        let owed = by_rules(&self.rules, registration.category, territory.standing, days);
        let Some(owed) = owed else {
            return Ok(because("no-rule", days));
        };
        let (reason, territorial) = match (owed.rule.payer, territory.standing) {
            (FeePayer::Everyone, _) => ("everyone".to_owned(), false),
            (FeePayer::Category(category), _) => (format!("category-{}", category.code()), false),
            (_, Standing::Member) => ("member".to_owned(), true),
            (_, Standing::NonMember) => ("non-member".to_owned(), true),
            (_, Standing::Unknown) => ("unknown-territory".to_owned(), false),
        };
        Ok(FeeView {
            cents: owed.cents,
            reason,
            label: owed.rule.label.clone(),
            territory: if territorial {
                territory.name
            } else {
                String::new()
            },
            year: if territorial { year } else { 0 },
            unit: owed.rule.unit.code().to_owned(),
            unit_cents: owed.rule.cents,
            days,
            by_rules_cents: owed.cents,
        })
    }

    /// The territory of the person when it is noted, else that of the body they come for.
    fn territory(&self, who: &Named, year: i32) -> Result<Territory, StoreError> {
        let whence = (who.person_territory().to_owned(), who.organisation_id, year);
        if let Some(known) = self.known.borrow().get(&whence) {
            return Ok(known.clone());
        }
        let membership = match (whence.0.as_str(), who.organisation_id) {
            ("", Some(body)) => memberships::of_organisation(self.store, body, year)?,
            (code, _) => memberships::member_of(self.store, code, year)?,
        };
        let found = match membership {
            Some(membership) => Territory {
                standing: Standing::Member,
                name: membership.territory_name,
            },
            None if who.territory_code.is_empty() => Territory {
                standing: Standing::Unknown,
                name: String::new(),
            },
            None => Territory {
                standing: Standing::NonMember,
                name: who.territory.clone(),
            },
        };
        self.known.borrow_mut().insert(whence, found.clone());
        Ok(found)
    }
}

fn because(reason: &str, days: i32) -> FeeView {
    FeeView {
        reason: reason.to_owned(),
        days,
        ..FeeView::default()
    }
}
