//! What is forgotten is gone from every table, the history and the file, and nothing else is.

use std::collections::BTreeSet;

use super::*;
use crate::opening::Opening;
use crate::testing::{key, next, run, scratch, write};
use parvis_domain::id::PersonId;
use uuid::Uuid;

fn person(n: u64) -> PersonId {
    Uuid::from_u128(u128::from(n)).into()
}

fn forget(store: &mut Store, n: u64, extent: Extent) -> Forgotten<()> {
    let stamp = next(store);
    store
        .for_good::<_, StoreError>(&stamp, &Label::new("change-person-erase"), |writer| {
            writer.forget_people(&[person(n)], extent)
        })
        .unwrap()
}

fn count(store: &Store, sql: &str) -> i64 {
    store
        .connection()
        .query_row(sql, [], |row| row.get(0))
        .unwrap()
}

/// Two people with the same things each.
fn two(store: &mut Store) {
    write(store, |writer| {
        for (n, name) in [(1, "Quetzalcoatlus"), (2, "Dupont")] {
            crate::testing::add_person(writer, n, "Xantippe", name);
            let (person, mandate) = (key(n), key(n + 10));
            run(
                writer,
                &format!(
                    "INSERT INTO mandate (id, person_id, function)
                     VALUES ('{mandate}', '{person}', 'cheffe');
                     INSERT INTO contact_detail (id, person_id, kind, value, value_key)
                     VALUES ('{}', '{person}', 'email', '{name}@x.fr', '{name}@x.fr');
                     INSERT INTO setting (id, value) VALUES ('list-person-{n}', '{person}');",
                    key(n + 20),
                ),
            );
        }
    });
}

#[test]
fn every_reference_to_a_person_is_known() {
    let store = scratch();
    let writer = Writer::recorded(&store);
    writer.begin_forgetting("person", &[]).unwrap();
    let known: BTreeSet<(String, String, String)> = store
        .connection()
        .prepare("SELECT table_name, column_name, owner FROM temp.belongs")
        .unwrap()
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    // Whatever refers to a person, or to something that belongs to one.
    let owners: BTreeSet<&str> = ["person"]
        .into_iter()
        .chain(known.iter().map(|(table, ..)| table.as_str()))
        .collect();
    let mut missing = Vec::new();
    for table in store.tables() {
        let mut keys = store
            .connection()
            .prepare("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(:table)")
            .unwrap();
        let keys = keys
            .query_map(rusqlite::named_params! { ":table": table.name }, |row| {
                Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
            })
            .unwrap();
        for (column, to) in keys.map(Result::unwrap) {
            let found = (table.name.clone(), column, to.clone());
            if owners.contains(to.as_str()) && !known.contains(&found) {
                missing.push(found);
            }
        }
    }
    assert_eq!(missing, [], "begin.sql has to name these");
}

#[test]
fn somebody_is_gone_and_the_other_is_as_before() {
    let mut store = scratch();
    two(&mut store);
    let done = forget(&mut store, 1, Extent::Everything);
    assert!(done.swept);
    let tables: Vec<&str> = done.tables.iter().map(String::as_str).collect();
    assert_eq!(tables, ["contact_detail", "mandate", "person", "setting"]);
    assert_eq!(count(&store, "SELECT count(*) FROM person"), 1);
    assert_eq!(count(&store, "SELECT count(*) FROM mandate"), 1);
    assert_eq!(count(&store, "SELECT count(*) FROM contact_detail"), 1);
    assert_eq!(count(&store, "SELECT count(*) FROM setting"), 1);
    assert_eq!(store.erased().unwrap(), [person(1)]);
    assert_eq!(store.search("quetz", None, 9).unwrap(), []);
    assert_eq!(store.search("dupont", None, 9).unwrap().len(), 1);
    let told = format!(
        "SELECT count(*) FROM change_row WHERE row_id IN ('{}', '{}', '{}', 'list-person-1')",
        key(1),
        key(11),
        key(21)
    );
    assert_eq!(count(&store, &told), 0);
    let report = store.check().unwrap();
    assert!(report.sound() && report.search_mended == 0, "{report:?}");
    // What else the same change wrote can still be taken back, and the trace cannot.
    let stamp = next(&store);
    assert!(store.undo(&stamp).unwrap().is_some());
    assert_eq!(count(&store, "SELECT count(*) FROM person"), 0);
}

#[test]
fn what_was_removed_before_is_forgotten_with_the_rest() {
    let mut store = scratch();
    two(&mut store);
    write(&mut store, |writer| {
        run(
            writer,
            &format!("DELETE FROM mandate WHERE id = '{}'", key(11)),
        );
    });
    forget(&mut store, 1, Extent::Everything);
    let told = "SELECT count(*) FROM change_row WHERE before LIKE '%cheffe%'";
    assert_eq!(count(&store, told), 0);
    // Nothing is left of the second change, so there is nothing to take back in it.
    assert_eq!(
        store.undoable(crate::testing::DEVICE).unwrap(),
        Some(Label::new("change-test"))
    );
    let open = "SELECT count(*) FROM change WHERE state = 'done'";
    assert_eq!(count(&store, open), 1);
}

#[test]
fn whoever_became_one_with_them_is_forgotten_too() {
    let mut store = scratch();
    two(&mut store);
    write(&mut store, |writer| {
        let (kept, gone) = (key(2), key(1));
        run(
            writer,
            &format!(
                "UPDATE mandate SET person_id = '{kept}' WHERE person_id = '{gone}';
                 UPDATE contact_detail SET person_id = '{kept}' WHERE person_id = '{gone}';
                 DELETE FROM setting WHERE value = '{gone}';
                 DELETE FROM person WHERE id = '{gone}';
                 INSERT INTO merger (id, noun, kept_id, gone_id, at, moved)
                 VALUES ('{}', 'person', '{kept}', '{gone}', '2027-01-01T09:00:00', '{{}}');",
                key(99)
            ),
        );
    });
    forget(&mut store, 2, Extent::Everything);
    assert_eq!(count(&store, "SELECT count(*) FROM change_row"), 0);
    assert_eq!(store.erased().unwrap(), [person(1), person(2)]);
    assert_eq!(store.undoable(crate::testing::DEVICE).unwrap(), None);
}

#[test]
fn a_merger_taken_back_leaves_nothing_of_one_in_the_other() {
    let mut store = scratch();
    two(&mut store);
    write(&mut store, |writer| {
        let (kept, gone) = (key(2), key(1));
        run(
            writer,
            &format!(
                "UPDATE person SET email = 'x.quetzalcoatlus@x.fr' WHERE id = '{gone}';
                 UPDATE mandate SET person_id = '{kept}' WHERE person_id = '{gone}';
                 UPDATE contact_detail SET person_id = '{kept}' WHERE person_id = '{gone}';
                 UPDATE setting SET value = '{kept}' WHERE value = '{gone}';
                 UPDATE person SET family_name = 'Quetzalcoatlus' WHERE id = '{kept}';
                 DELETE FROM person WHERE id = '{gone}';
                 INSERT INTO merger (id, noun, kept_id, gone_id, at, moved)
                 VALUES ('{}', 'person', '{kept}', '{gone}', '2027-01-01T09:00:00', '{{}}');",
                key(99)
            ),
        );
    });
    let stamp = next(&store);
    store.undo(&stamp).unwrap().unwrap();
    forget(&mut store, 1, Extent::Everything);
    let told = "SELECT count(*) FROM change_row
                WHERE before LIKE '%quetzal%' OR before LIKE '%' || (SELECT id FROM erased) || '%'";
    assert_eq!(count(&store, told), 0);
    assert_eq!(count(&store, "SELECT count(*) FROM person"), 1);
}

#[test]
fn a_program_that_ended_too_soon_sweeps_when_it_starts_again() {
    let mut store = scratch();
    two(&mut store);
    assert!(!store.finish_sweep().unwrap());
    store.mark_unswept().unwrap();
    let again = Store::open(store.path(), &Opening::default()).unwrap();
    assert!(again.finish_sweep().unwrap());
    assert!(!again.finish_sweep().unwrap());
}

#[test]
fn a_refused_use_case_forgets_nothing() {
    let mut store = scratch();
    two(&mut store);
    let stamp = next(&store);
    let outcome = store.for_good(&stamp, &Label::new("change-test"), |writer| {
        writer.forget_people(&[person(1)], Extent::Everything)?;
        Err::<(), _>(StoreError::Busy)
    });
    assert!(matches!(outcome, Err(StoreError::Busy)));
    assert_eq!(count(&store, "SELECT count(*) FROM person"), 2);
    assert!(!store.finish_sweep().unwrap());
    assert_eq!(store.erased().unwrap(), []);
}

#[test]
fn a_reference_from_somebody_else_is_let_go() {
    let mut store = scratch();
    two(&mut store);
    write(&mut store, |writer| {
        run(
            writer,
            &format!(
                "INSERT INTO programme (id, kind, title) VALUES ('p', 'cycle', 'Cycle');
                 INSERT INTO registration (id, programme_id, person_id, badge_code)
                 VALUES ('r1', 'p', '{}', 'a'), ('r2', 'p', '{}', 'b');",
                key(1),
                key(2)
            ),
        );
    });
    let replace = |to: &str| format!("UPDATE registration SET replaced_by = {to} WHERE id = 'r2'");
    write(&mut store, |writer| run(writer, &replace("'r1'")));
    write(&mut store, |writer| run(writer, &replace("NULL")));
    write(&mut store, |writer| run(writer, &replace("'r1'")));
    forget(&mut store, 1, Extent::Everything);
    let pointing = "SELECT count(*) FROM registration WHERE replaced_by IS NOT NULL";
    assert_eq!(count(&store, pointing), 0);
    let told = "SELECT count(*) FROM change_row WHERE before LIKE '%r1%'";
    assert_eq!(count(&store, told), 0);
    // The steps that are left do not bring a reference to nobody back.
    loop {
        let stamp = next(&store);
        if store.undo(&stamp).unwrap().is_none() {
            break;
        }
    }
    assert!(store.check().unwrap().sound());
}
