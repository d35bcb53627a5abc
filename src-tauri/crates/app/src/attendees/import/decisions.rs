//! Rows that may be about somebody who is known: who that could be, what was decided, and what was
//! decided about such a row before.
//!
//! A decision is remembered under a hash of what the row is compared by, so that the same list again
//! says the same; nothing of the row is kept.
//!
//! Deliberately not here: rows that are surely about somebody, see `known`.

use std::collections::HashMap;

use parvis_domain::id::PersonId;
use parvis_store::{PersonKeys, Store, StoreError, name_key};
use sha2::{Digest, Sha256};

use super::known::{Keys, Known};
use crate::transact::AppError;
use crate::view::import::{ImportCandidate, ImportOptions};
use crate::view::person::PersonSuggestion;
use crate::{people, typed};

/// The value of the setting for a row that is about nobody: it is left out.
pub(super) const NOBODY: &str = "nobody";

/// The decision that a row is about somebody new.
const NEW: &str = "new";

/// How many bytes of the hash name a row.
const SIGNATURE: usize = 16;

/// As many are offered; whoever has twenty namesakes is looked for by hand.
const OFFERED: usize = 5;

/// What is known of who a row is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Decision {
    /// Nobody has decided.
    None,
    /// Somebody who is not known.
    New,
    /// The row is left out.
    Nobody,
    /// This person.
    Person(PersonId),
}

impl Decision {
    /// As it crosses to the page.
    pub fn code(self) -> String {
        match self {
            Self::None => String::new(),
            Self::New => NEW.to_owned(),
            Self::Nobody => NOBODY.to_owned(),
            Self::Person(id) => id.to_string(),
        }
    }
}

/// Everybody by one thing only.
struct Everybody {
    by_email: HashMap<String, Vec<PersonId>>,
    by_name: HashMap<String, Vec<PersonId>>,
}

impl Everybody {
    fn of(known: &[PersonKeys]) -> Self {
        let (mut by_email, mut by_name) = (HashMap::new(), HashMap::new());
        for keys in known {
            put(&mut by_email, &keys.email_key, keys.id);
            put(&mut by_name, &keys.name_key, keys.id);
        }
        Self { by_email, by_name }
    }
}

/// Who rows may be about, and what was decided.
pub(super) struct Decisions {
    /// Made when the first row asks: most lists are about people who are surely known or surely not.
    everybody: Option<Everybody>,
    now: HashMap<i32, Decision>,
    before: HashMap<String, String>,
}

impl Decisions {
    /// Reads what was decided now and before.
    pub fn read(store: &Store, options: &ImportOptions) -> Result<Self, AppError> {
        let mut now = HashMap::new();
        for decision in &options.decisions {
            let who = match decision.who.as_str() {
                "" => continue,
                NEW => Decision::New,
                NOBODY => Decision::Nobody,
                key => Decision::Person(store.person(typed::key(key, "decisions")?)?.id),
            };
            now.insert(decision.row, who);
        }
        let before = store.settings()?.into_iter();
        let before = before.filter(|(key, _)| key.starts_with(PREFIX)).collect();
        Ok(Self {
            everybody: None,
            now,
            before,
        })
    }

    /// Who the row may be about, and why; the nearest first.
    pub fn candidates(
        &mut self,
        known: &Known,
        keys: Keys<'_>,
        names: (&str, &str),
    ) -> Vec<(PersonId, &'static str)> {
        let everybody = self
            .everybody
            .get_or_insert_with(|| Everybody::of(known.everybody()));
        let swapped = name_key(names.1, names.0);
        let mut found: Vec<(PersonId, &'static str)> = Vec::new();
        let mut add = |map: &HashMap<String, Vec<PersonId>>, key: &str, why| {
            for id in map.get(key).into_iter().flatten() {
                if found.iter().all(|(known, _)| known != id) {
                    found.push((*id, why));
                }
            }
        };
        if !keys.email.is_empty() {
            add(&everybody.by_email, keys.email, "same-email");
        }
        add(&everybody.by_name, keys.name, "same-name");
        add(&everybody.by_name, &swapped, "swapped-name");
        found.truncate(OFFERED);
        found
    }

    /// What was decided about a row: now, else about such a row before.
    pub fn about(&self, row: i32, known: &Known, keys: Keys<'_>) -> Decision {
        if let Some(now) = self.now.get(&row) {
            return *now;
        }
        if self.before.is_empty() {
            return Decision::None;
        }
        match self.before.get(&signature(keys)).map(String::as_str) {
            None => Decision::None,
            Some(NOBODY) => Decision::Nobody,
            // Whoever is not there any more is not meant any more either.
            Some(id) => match id.parse() {
                Ok(id) if known.everybody().iter().any(|one| one.id == id) => Decision::Person(id),
                _ => Decision::None,
            },
        }
    }

    /// The setting to be written for a decision of now; `None` when it says nothing new.
    pub fn lesson(&self, keys: Keys<'_>, decision: Decision) -> Option<(String, Option<PersonId>)> {
        let key = signature(keys);
        let before = self.before.get(&key).map(String::as_str);
        let (value, who) = match decision {
            Decision::Person(id) => (id.to_string(), Some(id)),
            Decision::Nobody => (NOBODY.to_owned(), None),
            // Whoever is made new is recognised the next time.
            Decision::New | Decision::None => return None,
        };
        (before != Some(value.as_str())).then_some((key, who))
    }
}

fn put(map: &mut HashMap<String, Vec<PersonId>>, key: &str, id: PersonId) {
    if key.trim().is_empty() {
        return;
    }
    let known = map.entry(key.to_owned()).or_default();
    // The mandates of a person follow each other.
    if known.last() != Some(&id) {
        known.push(id);
    }
}

/// What the keys of the settings begin with.
const PREFIX: &str = "list-person-";

fn signature(keys: Keys<'_>) -> String {
    let mut hash = Sha256::new();
    for part in [keys.name, keys.email, keys.organisation] {
        hash.update(part);
        hash.update([0]);
    }
    let hash = hash.finalize();
    let hex: String = hash[..SIGNATURE]
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    format!("{PREFIX}{hex}")
}

/// The candidates of a row as they are shown, each noun read at once.
pub(super) fn shown(
    store: &Store,
    wanted: &[(PersonId, &'static str)],
    is_registered: impl Fn(PersonId) -> bool,
) -> Result<Vec<ImportCandidate>, StoreError> {
    let ids: Vec<_> = wanted.iter().map(|(id, _)| *id).collect();
    let known: HashMap<String, PersonSuggestion> = people::with_main_mandate(store, &ids)?
        .into_iter()
        .map(|person| (person.id.clone(), person))
        .collect();
    let candidate = |(id, why): &(PersonId, &'static str)| {
        let person = known.get(&id.to_string())?.clone();
        Some(ImportCandidate {
            person_id: person.id,
            family_name: person.family_name,
            given_name: person.given_name,
            organisation: person.organisation,
            email: person.email,
            registered: is_registered(*id),
            why: (*why).to_owned(),
        })
    };
    Ok(wanted.iter().filter_map(candidate).collect())
}
