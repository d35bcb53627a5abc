//! Who would get what, and why.

use std::collections::{HashMap, HashSet};

use parvis_domain::allotment::allot;
use parvis_domain::id::{ProgrammeId, RegistrationId, SessionId, SlotId};
use parvis_domain::registration::{Place, PlaceStatus};
use parvis_store::{Store, StoreError};

use crate::attendees::named;
use crate::transact::{App, AppError};
use crate::typed;
use crate::view::place::{
    AllotmentGroup, AllotmentOptions, AllotmentPlan, AllottedPerson, AllottedSlot,
};
use crate::wishes::{Group, groups_of};

/// What the allotment would be now. The same programme and options give the same.
///
/// # Errors
/// `not-found` when there is no such programme.
pub fn plan(app: &App, options: &AllotmentOptions) -> Result<AllotmentPlan, AppError> {
    app.store().snapshot(|store| plan_on(store, options))
}

/// The same, as a part of a larger change.
pub(super) fn plan_on(
    store: &Store,
    options: &AllotmentOptions,
) -> Result<AllotmentPlan, AppError> {
    let programme: ProgrammeId = typed::key(&options.programme_id, "programme_id")?;
    store.programme(programme)?;
    let facts = Facts::read(store, programme, options)?;
    let mut groups = Vec::new();
    for group in groups_of(store, programme)? {
        groups.extend(facts.group(store, &group)?);
    }
    Ok(AllotmentPlan { groups })
}

struct Facts {
    /// Everybody, in the order of who comes first.
    order: Vec<RegistrationId>,
    places: HashMap<RegistrationId, Vec<Place>>,
    wishes: HashMap<RegistrationId, Vec<SlotId>>,
    /// The sessions that only so many people fit in.
    limited: HashSet<SessionId>,
}

impl Facts {
    fn read(
        store: &Store,
        programme: ProgrammeId,
        options: &AllotmentOptions,
    ) -> Result<Self, StoreError> {
        let mut order: Vec<_> = store
            .registrations_for(programme)?
            .into_iter()
            .map(|registration| registration.id)
            .collect();
        if options.lot {
            order.sort_by_cached_key(|id| (drawn(options.seed, *id), *id));
        }
        let mut places: HashMap<_, Vec<_>> = HashMap::new();
        for place in store.places_in(programme)? {
            places.entry(place.registration).or_default().push(place);
        }
        let mut wishes: HashMap<_, Vec<_>> = HashMap::new();
        for wish in store.wishes_in(programme)? {
            wishes.entry(wish.registration).or_default().push(wish.slot);
        }
        let sessions = store.sessions_of(programme)?.into_iter();
        let limited = sessions.filter(|session| session.capacity.is_some());
        Ok(Self {
            order,
            places,
            wishes,
            limited: limited.map(|session| session.id).collect(),
        })
    }

    fn places(&self, who: RegistrationId) -> &[Place] {
        self.places.get(&who).map(Vec::as_slice).unwrap_or_default()
    }

    /// Whether somebody comes to a session; on the list without any place is coming as well, but not
    /// to a session with a limit: a place in a workshop would make one too many in the session.
    fn comes(&self, who: RegistrationId, session: SessionId) -> bool {
        let places = self.places(who);
        let here = |place: &&Place| place.session == session && place.slot.is_none();
        match places.iter().find(here) {
            Some(place) => place.status.expected(),
            None => {
                (places.is_empty() && !self.limited.contains(&session))
                    || places
                        .iter()
                        .any(|p| p.session == session && p.status.expected())
            }
        }
    }

    /// The plan of one group; `None` when nobody wishes for anything there.
    fn group(&self, store: &Store, group: &Group) -> Result<Option<AllotmentGroup>, StoreError> {
        let (mut kept, mut without_wish) = (0, 0);
        let mut asking: Vec<(RegistrationId, Vec<usize>)> = Vec::new();
        for who in &self.order {
            if !self.comes(*who, group.session) {
                continue;
            }
            let (placed, given_back) = self.standing(*who, group);
            let wished = self.choices(*who, group, &given_back);
            match (placed, wished.is_empty()) {
                (true, _) => kept += 1,
                (false, true) => without_wish += 1,
                (false, false) => asking.push((*who, wished)),
            }
        }
        if asking.is_empty() && self.nobody_wished(group) {
            return Ok(None);
        }
        let mut slots = Vec::with_capacity(group.slots.len());
        for slot in &group.slots {
            slots.push(AllottedSlot {
                slot_id: slot.id.to_string(),
                capacity: slot.capacity.unwrap_or(0),
                limited: slot.capacity.is_some(),
                kept: store.places_taken(group.session, Some(slot.id))?,
                first: 0,
                later: 0,
            });
        }
        let seats: Vec<_> = slots
            .iter()
            .map(|slot| {
                slot.limited
                    .then(|| u32::try_from(slot.capacity - slot.kept).unwrap_or(0))
            })
            .collect();
        let choices: Vec<_> = asking.iter().map(|(_, wished)| wished.clone()).collect();
        let given = allot(&seats, &choices);
        for (wished, slot) in choices.iter().zip(&given) {
            match slot {
                Some(slot) if wished.first() == Some(slot) => slots[*slot].first += 1,
                Some(slot) => slots[*slot].later += 1,
                None => {}
            }
        }
        let ids: Vec<_> = asking.iter().map(|(who, _)| *who).collect();
        let names = named(store, &ids)?;
        let person = |((who, wished), slot): (&(RegistrationId, Vec<usize>), &Option<usize>)| {
            let name = names.get(who).cloned().unwrap_or_default();
            let at = slot.and_then(|slot| wished.iter().position(|one| *one == slot));
            let id = |slot: &usize| group.slots[*slot].id.to_string();
            AllottedPerson {
                registration_id: who.to_string(),
                given_name: name.given_name,
                family_name: name.family_name,
                organisation: name.organisation,
                slot_id: slot.as_ref().map(id).unwrap_or_default(),
                rank: at.map_or(0, |at| i32::try_from(at + 1).unwrap_or(i32::MAX)),
                full: wished[..at.unwrap_or(wished.len())]
                    .iter()
                    .map(id)
                    .collect(),
            }
        };
        Ok(Some(AllotmentGroup {
            session_id: group.session.to_string(),
            people: asking.iter().zip(&given).map(person).collect(),
            slots,
            kept,
            without_wish,
        }))
    }

    /// Whether somebody has, or waits for, a place in a group; and the slots they gave back.
    fn standing(&self, who: RegistrationId, group: &Group) -> (bool, HashSet<SlotId>) {
        let mut placed = false;
        let mut given_back = HashSet::new();
        for place in self.places(who) {
            let Some(slot) = place.slot.filter(|slot| group.has(*slot)) else {
                continue;
            };
            match place.status {
                PlaceStatus::Cancelled | PlaceStatus::Excused => {
                    given_back.insert(slot);
                }
                _ => placed = true,
            }
        }
        (placed, given_back)
    }

    /// The choices of somebody in a group, as numbers of its slots.
    fn choices(&self, who: RegistrationId, group: &Group, not: &HashSet<SlotId>) -> Vec<usize> {
        let wished = self.wishes.get(&who).into_iter().flatten();
        wished
            .filter(|slot| !not.contains(slot))
            .filter_map(|slot| group.slots.iter().position(|one| one.id == *slot))
            .collect()
    }

    fn nobody_wished(&self, group: &Group) -> bool {
        let mut all = self.wishes.values().flatten();
        !all.any(|slot| group.has(*slot))
    }
}

/// The number somebody draws: a mix of the seed and their key, the same on every computer.
fn drawn(seed: i32, id: RegistrationId) -> u64 {
    // The hashes of the standard library may change with the compiler, and a lot that was drawn has to
    // come out the same when it is looked at again.
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for byte in seed.to_le_bytes().iter().chain(id.0.as_bytes()) {
        hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    }
    // FNV leaves the last bytes in the low bits; one more turn spreads them.
    hash ^= hash >> 32;
    hash = hash.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    hash ^ (hash >> 29)
}
