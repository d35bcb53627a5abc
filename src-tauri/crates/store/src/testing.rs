//! What the tests of this crate share: a database that goes with the test, stamps, a few rows.

use std::collections::BTreeMap;
use std::ops::{Deref, DerefMut};

use rusqlite::named_params;
use rusqlite::types::Value;
use tempfile::TempDir;
use uuid::Uuid;

use crate::changes::{Label, Recorded, Stamp};
use crate::error::StoreError;
use crate::opening::Opening;
use crate::schema::quoted;
use crate::store::{Store, Writer};
use parvis_domain::name;

/// The device of [`stamp`].
pub(crate) const DEVICE: Uuid = Uuid::from_u128(0xd);

/// A database in a folder that is removed with it.
pub(crate) struct Scratch {
    store: Store,
    // Declared last: the file is closed before its folder is removed.
    _folder: TempDir,
}

impl Deref for Scratch {
    type Target = Store;

    fn deref(&self) -> &Store {
        &self.store
    }
}

impl DerefMut for Scratch {
    fn deref_mut(&mut self) -> &mut Store {
        &mut self.store
    }
}

/// A new database.
pub(crate) fn scratch() -> Scratch {
    let folder = TempDir::new().unwrap();
    let store = Store::open(&folder.path().join("parvis.sqlite"), &Opening::default()).unwrap();
    Scratch {
        store,
        _folder: folder,
    }
}

/// The stamp of the n-th change.
pub(crate) fn stamp(n: u64) -> Stamp {
    Stamp {
        id: Uuid::from_u128(u128::from(n) << 64),
        at_ms: 1_800_000_000_000 + i64::try_from(n).unwrap(),
        device: DEVICE,
        operator: "Camille".to_owned(),
    }
}

/// The stamp of the next change of this store.
pub(crate) fn next(store: &Store) -> Stamp {
    let sql = "SELECT count(*) FROM change";
    let n: i64 = store
        .connection()
        .query_row(sql, [], |row| row.get(0))
        .unwrap();
    stamp(n.unsigned_abs() + 1000)
}

/// Records a change with the next stamp.
pub(crate) fn write<T>(store: &mut Store, work: impl FnOnce(&Writer<'_>) -> T) -> Recorded<T> {
    let stamp = next(store);
    let label = Label::new("change-test");
    store
        .record::<T, StoreError>(&stamp, &label, |writer| Ok(work(writer)))
        .unwrap()
}

/// The key of the n-th row.
pub(crate) fn key(n: u64) -> String {
    Uuid::from_u128(u128::from(n)).to_string()
}

/// Adds a person.
pub(crate) fn add_person(writer: &Writer<'_>, n: u64, given: &str, family: &str) {
    writer
        .connection()
        .prepare_cached(
            "INSERT INTO person (id, given_name, family_name, name_key, email_key)
             VALUES (:id, :given, :family, :key, '')",
        )
        .unwrap()
        .execute(named_params! {
            ":id": key(n),
            ":given": given,
            ":family": family,
            ":key": name::key(&format!("{family} {given}")),
        })
        .unwrap();
}

/// Runs a statement.
pub(crate) fn run(writer: &Writer<'_>, sql: &str) {
    writer.connection().execute_batch(sql).unwrap();
}

/// Every row of every user table, in order.
pub(crate) fn dump(store: &Store) -> BTreeMap<String, Vec<Vec<Value>>> {
    let tables = store.tables().iter().map(|table| {
        let sql = format!("SELECT * FROM {} ORDER BY id", quoted(&table.name));
        let mut rows = store.connection().prepare(&sql).unwrap();
        let width = rows.column_count();
        let rows = rows.query_map([], |row| (0..width).map(|at| row.get(at)).collect());
        (
            table.name.clone(),
            rows.unwrap().collect::<Result<Vec<_>, _>>().unwrap(),
        )
    });
    tables.collect()
}
