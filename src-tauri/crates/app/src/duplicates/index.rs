//! Everybody as they are compared, in memory for as long as nothing is written.
//!
//! Reading 20,000 people and making their keys takes a part of a second; somebody who types wants an
//! answer at every letter. Deliberately absent: whatever a pair shows, which is read by key.

use std::cell::{OnceCell, RefCell};
use std::collections::{HashMap, HashSet};

use parvis_domain::likeness::blocks::Blocks;
use parvis_domain::likeness::body::BodyTraits;
use parvis_domain::likeness::person::{PersonTraits, Written};
use parvis_domain::likeness::{Likeness, Verdict};
use parvis_store::{Store, StoreError, Version};

use super::noun::Mergeable;
use crate::transact::App;

/// So many people have one address or number before it is one of a house.
const SHARED: usize = 3;

/// A family name is rare up to so many bearers, in a base where that means something.
const RARE: usize = 3;
const ENOUGH: usize = 200;

/// Two entries and how much they are alike.
pub(super) struct Alike {
    pub first: String,
    pub second: String,
    pub likeness: Likeness,
}

/// Traits with their blocks.
pub(super) struct Side<T> {
    pub ids: Vec<String>,
    pub traits: Vec<T>,
    pub blocks: Blocks,
}

/// Everybody, as of one state of the database.
pub(crate) struct Index {
    version: Version,
    people: OnceCell<Side<PersonTraits>>,
    bodies: OnceCell<Side<BodyTraits>>,
    pairs: [OnceCell<Vec<Alike>>; 2],
}

/// Where the index last made is kept.
pub(crate) type Kept = RefCell<Option<Box<Index>>>;

impl App {
    /// Everybody as the database has them now.
    pub(crate) fn likenesses<T, E: From<StoreError>>(
        &self,
        work: impl FnOnce(&Index, &Store) -> Result<T, E>,
    ) -> Result<T, E> {
        self.store().snapshot(|store| {
            let version = store.version()?;
            let known = self.kept_likenesses().borrow_mut().take();
            let index = known.filter(|index| index.version == version);
            let index = index.unwrap_or_else(|| {
                Box::new(Index {
                    version,
                    people: OnceCell::new(),
                    bodies: OnceCell::new(),
                    pairs: [OnceCell::new(), OnceCell::new()],
                })
            });
            let done = work(&index, store);
            *self.kept_likenesses().borrow_mut() = Some(index);
            done
        })
    }
}

impl Index {
    /// Everybody.
    pub(super) fn people(&self, store: &Store) -> Result<&Side<PersonTraits>, StoreError> {
        if let Some(known) = self.people.get() {
            return Ok(known);
        }
        let read = read_people(store)?;
        Ok(self.people.get_or_init(|| read))
    }

    /// Every organisation.
    pub(super) fn bodies(&self, store: &Store) -> Result<&Side<BodyTraits>, StoreError> {
        if let Some(known) = self.bodies.get() {
            return Ok(known);
        }
        let all = store.organisations()?;
        let ids = all.iter().map(|one| one.id.to_string()).collect();
        let traits: Vec<BodyTraits> = all.iter().map(BodyTraits::of).collect();
        let keys: Vec<_> = traits.iter().map(BodyTraits::keys).collect();
        let ranks = ranks(traits.iter().map(BodyTraits::order).collect());
        let blocks = Blocks::new(&keys, &ranks);
        Ok(self.bodies.get_or_init(|| Side {
            ids,
            traits,
            blocks,
        }))
    }

    /// The pairs that look alike and that nobody said are two, the surest first.
    pub(super) fn pairs(&self, store: &Store, noun: Mergeable) -> Result<&[Alike], StoreError> {
        let cell = &self.pairs[usize::from(noun == Mergeable::Organisation)];
        if let Some(known) = cell.get() {
            return Ok(known);
        }
        let distinct: HashSet<(String, String)> =
            store.distinct_pairs(noun.code())?.into_iter().collect();
        let mut found = match noun {
            Mergeable::Person => alike(self.people(store)?, PersonTraits::likeness),
            Mergeable::Organisation => alike(self.bodies(store)?, BodyTraits::likeness),
        };
        found.retain(|pair| !distinct.contains(&(pair.first.clone(), pair.second.clone())));
        found.sort_by(|a, b| {
            let score = b.likeness.score.cmp(&a.likeness.score);
            score.then_with(|| (&a.first, &a.second).cmp(&(&b.first, &b.second)))
        });
        Ok(cell.get_or_init(|| found))
    }
}

impl Alike {
    /// Whether it is more than a likeness.
    pub fn is_likely(&self) -> bool {
        self.likeness.verdict != Verdict::Look
    }
}

fn alike<T>(side: &Side<T>, compare: fn(&T, &T) -> Option<Likeness>) -> Vec<Alike> {
    let found = side.blocks.pairs().into_iter().filter_map(|(one, other)| {
        let (one, other) = (one as usize, other as usize);
        let likeness = compare(&side.traits[one], &side.traits[other])?;
        let (a, b) = (&side.ids[one], &side.ids[other]);
        let (first, second) = if a < b { (a, b) } else { (b, a) };
        Some(Alike {
            first: first.clone(),
            second: second.clone(),
            likeness,
        })
    });
    found.collect()
}

fn read_people(store: &Store) -> Result<Side<PersonTraits>, StoreError> {
    let people = store.compared_people()?;
    let mut at = HashMap::with_capacity(people.len());
    let (mut ids, mut traits) = (Vec::new(), Vec::with_capacity(people.len()));
    for person in people {
        let mut one = PersonTraits::of(Written {
            civility: &person.civility,
            given_name: &person.given_name,
            family_name: &person.family_name,
            birth_name: &person.birth_name,
            territory: &person.territory,
        });
        one.add_email(&person.email_key);
        one.add_phone(&person.phone);
        at.insert(person.id, traits.len());
        ids.push(person.id.to_string());
        traits.push(one);
    }
    for held in store.compared_mandates()? {
        if let Some(at) = at.get(&held.person) {
            traits[*at].add_mandate(&held.organisation, &held.function);
        }
    }
    for further in store.compared_details()? {
        match (at.get(&further.person), further.kind.as_str()) {
            (Some(at), "email") => traits[*at].add_email(&further.value_key),
            (Some(at), _) => traits[*at].add_phone(&further.value),
            (None, _) => {}
        }
    }
    mark_shared(&mut traits);
    let keys: Vec<_> = traits.iter().map(PersonTraits::keys).collect();
    let ranks = ranks(traits.iter().map(PersonTraits::order).collect());
    let blocks = Blocks::new(&keys, &ranks);
    Ok(Side {
        ids,
        traits,
        blocks,
    })
}

/// What many have in common is of a house; what hardly anybody is called says more.
fn mark_shared(traits: &mut [PersonTraits]) {
    let mut reached: HashMap<String, usize> = HashMap::new();
    let mut families: HashMap<String, usize> = HashMap::new();
    for one in traits.iter() {
        for reach in one.emails.iter().chain(&one.phones) {
            *reached.entry(reach.key.clone()).or_default() += 1;
        }
        *families.entry(one.family_key().to_owned()).or_default() += 1;
    }
    let enough = traits.len() >= ENOUGH;
    for one in traits {
        for reach in one.emails.iter_mut().chain(&mut one.phones) {
            reach.general |= reached[&reach.key] >= SHARED;
        }
        one.rare = enough && families[one.family_key()] <= RARE;
    }
}

/// Where each entry stands when they are put in order.
fn ranks(order: Vec<String>) -> Vec<u32> {
    let mut sorted: Vec<u32> = (0u32..).zip(&order).map(|(at, _)| at).collect();
    sorted.sort_by(|a, b| order[*a as usize].cmp(&order[*b as usize]));
    let mut ranks = vec![0; order.len()];
    for (rank, at) in (0u32..).zip(sorted) {
        ranks[at as usize] = rank;
    }
    ranks
}
