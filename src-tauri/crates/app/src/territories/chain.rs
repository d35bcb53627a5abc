//! What a territory lies in.

use parvis_domain::territory::TerritoryCode;
use parvis_store::{Store, StoreError};

use super::official::official;

/// A neighbourhood lies in a contract that lies in a group of communes: no deeper than this.
const DEEPEST: usize = 8;

/// The code of a territory and the codes of those that it lies in, the nearest first; empty for a
/// text that is no code, and only as far as is known.
///
/// # Errors
/// Those of the database.
pub fn chain(store: &Store, code: &str) -> Result<Vec<String>, StoreError> {
    let mut chain = Vec::new();
    let mut next = code.to_owned();
    for _ in 0..DEEPEST {
        match TerritoryCode::parse(&next) {
            Some(TerritoryCode::Own(id)) if !chain.contains(&next) => {
                chain.push(next);
                next = match store.own_territory(id) {
                    Ok(own) => own.within_code,
                    Err(StoreError::NotFound { .. }) => break,
                    Err(error) => return Err(error),
                };
            }
            Some(TerritoryCode::Official(kind, code)) => {
                chain.push(next);
                let around = official().get(kind, &code);
                let around = around.into_iter().flat_map(|one| one.within());
                chain.extend(around.map(|(kind, code)| format!("{}:{code}", kind.code())));
                break;
            }
            _ => break,
        }
    }
    Ok(chain)
}

/// The name of a territory; `None` for a code that leads to none.
pub(crate) fn name_of(store: &Store, code: &str) -> Result<Option<String>, StoreError> {
    match TerritoryCode::parse(code) {
        Some(TerritoryCode::Own(id)) => match store.own_territory(id) {
            Ok(own) => Ok(Some(own.name)),
            Err(StoreError::NotFound { .. }) => Ok(None),
            Err(error) => Err(error),
        },
        Some(TerritoryCode::Official(kind, code)) => {
            Ok(official().get(kind, &code).map(|one| one.name.to_owned()))
        }
        None => Ok(None),
    }
}

/// The names of what a territory lies in, the nearest first.
pub(crate) fn within_words(store: &Store, code: &str) -> Result<Vec<String>, StoreError> {
    let mut names = Vec::new();
    for code in chain(store, code)?.iter().skip(1) {
        names.extend(name_of(store, code)?);
    }
    Ok(names)
}
