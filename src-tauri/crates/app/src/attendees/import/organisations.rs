//! The organisations that an import names: known by their name, acronym or badge name, or new.

use std::collections::HashMap;

use parvis_domain::id::OrganisationId;
use parvis_domain::name::key;
use parvis_store::{Store, StoreError};

use super::plan::{Plan, Ref};

/// The organisations by key, and what was asked before.
pub(super) struct Organisations {
    by_key: HashMap<String, Ref<OrganisationId>>,
    /// The key of the name that an acronym or badge name stands for; `None` when for several.
    short: HashMap<String, Option<String>>,
    /// The key of each name as written: lists say the same names again and again.
    asked: HashMap<String, String>,
}

impl Organisations {
    /// Reads all organisations.
    pub fn read(store: &Store) -> Result<Self, StoreError> {
        let mut by_key = HashMap::new();
        for (id, key) in store.organisation_keys()? {
            by_key.entry(key).or_insert(Ref::Known(id));
        }
        let mut short: HashMap<String, Option<String>> = HashMap::new();
        for organisation in store.organisations_abbreviated()? {
            let name = key(&organisation.name);
            for called in [key(&organisation.acronym), key(&organisation.badge_name)] {
                short
                    .entry(called)
                    .and_modify(|known| *known = known.take().filter(|known| *known == name))
                    .or_insert_with(|| Some(name.clone()));
            }
        }
        Ok(Self {
            by_key,
            short,
            asked: HashMap::new(),
        })
    }

    /// The key of the organisation that is meant; empty when none is.
    pub fn key(&mut self, written: &str) -> &str {
        if !self.asked.contains_key(written) {
            let own = key(written);
            let meant = match self.short.get(&own) {
                Some(Some(name)) if !own.is_empty() && !self.by_key.contains_key(&own) => {
                    name.clone()
                }
                _ => own,
            };
            self.asked.insert(written.to_owned(), meant);
        }
        &self.asked[written]
    }

    /// The organisation of this key, which the plan adds by this name when there is none.
    pub fn find_or_plan(
        &mut self,
        key: &str,
        name: &str,
        plan: &mut Plan,
    ) -> Option<Ref<OrganisationId>> {
        if key.is_empty() {
            return None;
        }
        if let Some(known) = self.by_key.get(key) {
            return Some(*known);
        }
        let new = Ref::New(plan.organisations.len());
        plan.organisations.push(name.to_owned());
        self.by_key.insert(key.to_owned(), new);
        Some(new)
    }
}
