//! What lies in a territory.

use parvis_domain::territory::TerritoryCode;
use parvis_store::{Store, StoreError};

use super::chain::chain;
use super::official::official;

/// The code of a territory and the codes of all that lie in it.
///
/// # Errors
/// Those of the database.
pub(crate) fn inside(store: &Store, code: &str) -> Result<Vec<String>, StoreError> {
    let mut codes = vec![code.to_owned()];
    if let Some(TerritoryCode::Official(kind, code)) = TerritoryCode::parse(code) {
        let lies_in_it =
            |one: &&super::official::Official| one.within().any(|around| around == (kind, &code));
        let all = official().all.iter().filter(lies_in_it);
        codes.extend(all.map(super::official::Official::full_code));
    }
    for own in store.own_territories()? {
        let own = format!("own:{}", own.id);
        if own != code && chain(store, &own)?.iter().any(|around| around == code) {
            codes.push(own);
        }
    }
    Ok(codes)
}
