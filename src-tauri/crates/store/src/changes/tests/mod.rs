//! The history: what is kept, what comes back, and what is refused.

mod conflicts;
mod joining;
mod killing;
mod properties;
mod reverting;
mod telling;

use crate::error::StoreError;
use crate::store::Store;
use crate::testing::{next, write};

/// Records a change made of these statements.
fn sql(store: &mut Store, sql: &str) -> super::Recorded<()> {
    write(store, |writer| crate::testing::run(writer, sql))
}

/// Undoes; says whether there was anything to undo.
fn undo(store: &mut Store) -> Result<bool, StoreError> {
    let stamp = next(store);
    Ok(store.undo(&stamp)?.is_some())
}

/// Redoes; says whether there was anything to redo.
fn redo(store: &mut Store) -> Result<bool, StoreError> {
    let stamp = next(store);
    Ok(store.redo(&stamp)?.is_some())
}

/// A person with this key and family name.
fn person(key: &str, family: &str) -> String {
    format!(
        "INSERT INTO person (id, family_name, name_key, email_key)
         VALUES ('{key}', '{family}', lower('{family}'), '');"
    )
}

/// A programme with this key.
fn programme(key: &str) -> String {
    format!("INSERT INTO programme (id, kind, title) VALUES ('{key}', 'cycle', 'Titre {key}');")
}

/// A registration with this key and badge code.
fn registration(key: &str, programme: &str, person: &str, code: &str) -> String {
    format!(
        "INSERT INTO registration (id, programme_id, person_id, badge_code)
         VALUES ('{key}', '{programme}', '{person}', '{code}');"
    )
}
