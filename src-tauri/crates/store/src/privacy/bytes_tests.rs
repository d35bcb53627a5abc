//! Whoever is erased is nowhere in the bytes of any file: every text column that can hold something
//! of a person is filled with words that stand nowhere else, and every file is searched for them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use rusqlite::named_params;
use rusqlite::types::Value;
use uuid::Uuid;

use super::*;
use crate::PrintJob;
use crate::schema::quoted;
use crate::testing::{next, run, scratch, write};
use parvis_domain::name;

/// The tables with something of a person, the owners before what they own.
const TABLES: [&str; 15] = [
    "person",
    "mandate",
    "contact_detail",
    "postal_address",
    "tagging",
    "consent",
    "registration",
    "speaker",
    "speaker_mandate",
    "place",
    "attendance",
    "wish",
    "distinct_pair",
    "merger",
    "setting",
];

fn id(table: &str) -> String {
    let at = TABLES.iter().position(|known| *known == table).unwrap_or(0);
    Uuid::from_u128(0x0195_0000_0000_7000_8000_0000_0000_7700 + at as u128).to_string()
}

const OTHER: &str = "01950000-0000-7000-8000-000000000001";

/// A word that no text holds by chance, with accents.
fn rare(table: &str, column: &str, round: u8) -> String {
    let [table, column] = [table, column].map(|name| name.replace('_', ""));
    format!("Zqéx{round} Wôk{table}{column}")
}

/// What stands in a column: a reference where there is one, else a rare word or a number.
fn value(table: &str, column: &str, kind: &str, round: u8) -> Value {
    let text = |text: &str| Value::Text(text.to_owned());
    match (table, column) {
        (_, "person_id" | "first_id" | "kept_id") | ("setting", "value") => text(&id("person")),
        (_, "second_id" | "gone_id") => text(OTHER),
        (_, "registration_id") => text(&id("registration")),
        (_, "speaker_id") => text(&id("speaker")),
        (_, "mandate_id") => text(&id("mandate")),
        ("postal_address" | "tagging", "organisation_id")
        | ("speaker", "programme_id" | "session_id")
        | (_, "replaced_by") => Value::Null,
        (_, "organisation_id" | "payer_id") => text("o"),
        (_, "programme_id") => text("p"),
        (_, "session_id") => text("s"),
        (_, "slot_id") => text("l"),
        (_, "tag_id") => text("t"),
        (_, "noun") => text("person"),
        _ if kind == "TEXT" => text(&rare(table, column, round)),
        _ => Value::Integer(1),
    }
}

fn columns(store: &Store, table: &str) -> Vec<(String, String)> {
    let sql = "SELECT name, type FROM pragma_table_info(:table) WHERE name <> 'id'";
    let mut columns = store.connection().prepare(sql).unwrap();
    let columns = columns.query_map(named_params! { ":table": table }, |row| {
        Ok((row.get(0)?, row.get(1)?))
    });
    columns.unwrap().map(Result::unwrap).collect()
}

fn fill(writer: &Writer<'_>, table: &str) {
    let columns = columns(writer, table);
    let names: Vec<String> = columns.iter().map(|(name, _)| quoted(name)).collect();
    let marks = vec!["?"; columns.len() + 1].join(", ");
    let names = names.join(", ");
    let sql = format!("INSERT INTO {table} ({names}, id) VALUES ({marks})");
    let values = columns
        .iter()
        .map(|(name, kind)| value(table, name, kind, 1));
    let values = values.chain([Value::Text(id(table))]);
    writer
        .connection()
        .execute(&sql, rusqlite::params_from_iter(values))
        .unwrap_or_else(|why| panic!("{table}: {why}"));
}

fn change(writer: &Writer<'_>, table: &str) {
    for (name, kind) in columns(writer, table) {
        let sql = format!("UPDATE {table} SET {} = ? WHERE id = ?", quoted(&name));
        let parameters = [value(table, &name, &kind, 2), Value::Text(id(table))];
        writer.connection().execute(&sql, parameters).unwrap();
    }
}

/// Rows that stay: what the person was part of.
fn surroundings(writer: &Writer<'_>) {
    crate::testing::add_person(writer, 5, "Ada", "Byron");
    run(
        writer,
        "INSERT INTO programme (id, kind, title) VALUES ('p', 'cycle', 'Cycle');
         INSERT INTO session (id, programme_id, position, date) VALUES ('s', 'p', 0, '2026-01-01');
         INSERT INTO slot (id, session_id, position, kind) VALUES ('l', 's', 0, 'workshop');
         INSERT INTO organisation (id, name, name_key) VALUES ('o', 'Ville', 'ville');
         INSERT INTO tag (id, name, name_key) VALUES ('t', 'Jury', 'jury');",
    );
}

/// A whole life in the program: made, changed, taken back, done again, in part removed, printed.
fn live(store: &mut Store) {
    write(store, surroundings);
    write(store, |writer| {
        TABLES.iter().for_each(|table| fill(writer, table));
    });
    write(store, |writer| {
        TABLES.iter().for_each(|table| change(writer, table));
    });
    let stamp = next(store);
    store.undo(&stamp).unwrap().unwrap();
    let stamp = next(store);
    store.redo(&stamp).unwrap().unwrap();
    write(store, |writer| {
        for table in ["wish", "contact_detail", "consent"] {
            let sql = format!("DELETE FROM {table} WHERE id = '{}'", id(table));
            run(writer, &sql);
        }
    });
    let registration = id("registration");
    let job = PrintJob {
        document: "badges".into(),
        subject_id: "p".into(),
        device: "d".into(),
        content_hash: "h".into(),
        rows: format!("[\"{registration}\"]"),
        request: format!("{{\"registrations\":[\"{registration}\"]}}"),
        ..PrintJob::default()
    };
    let items = format!("[[\"{registration}\",\"f\"],[\"1\",\"g\"]]");
    let printed = store.print_run(&job, "2027-03-04T09:00:00").unwrap();
    store
        .keep::<_, StoreError>(|store| store.record_print_run("r", &job, &printed, &items))
        .unwrap();
}

fn for_good(store: &mut Store, work: impl FnOnce(&Writer<'_>) -> Result<(), StoreError>) {
    let stamp = next(store);
    let done = store.for_good(&stamp, &Label::new("change-test"), work);
    assert!(done.unwrap().swept);
}

/// Where words are found in the files of a folder, by the words.
fn found(folder: &Path, words: &[String]) -> BTreeMap<String, Vec<String>> {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let bytes = fs::read(&path).unwrap();
        for word in words {
            if bytes.windows(word.len()).any(|at| at == word.as_bytes()) {
                let name = path.file_name().unwrap().to_string_lossy().into_owned();
                found.entry(word.clone()).or_default().push(name);
            }
        }
    }
    found
}

/// The rare words as they are written, and as keys and the search hold them.
fn words() -> Vec<String> {
    let key = name::key(&rare("person", "note", 1));
    let mut words: Vec<String> = ["Zqéx", "zqéx", "zqex", "Wôk", "wôk", "wok"]
        .map(str::to_owned)
        .into();
    words.push(key);
    words
}

#[test]
fn nothing_of_somebody_erased_is_in_any_file() {
    let mut store = scratch();
    let folder = store.path().parent().unwrap().to_owned();
    live(&mut store);
    // The same words are found before, so the search is one that finds.
    let before = found(&folder, &words());
    assert!(before.contains_key("Zqéx") && before.contains_key("Wôk"));
    for_good(&mut store, |writer| {
        writer.forget_people(&[id("person").parse().unwrap()], Extent::Everything)
    });
    store.copy_to(&folder.join("copy.sqlite")).unwrap();
    assert_eq!(found(&folder, &words()), BTreeMap::new());
    // Of the keys only the person's own is left, as what was erased.
    let keys: Vec<String> = TABLES[1..].iter().map(|table| id(table)).collect();
    assert_eq!(found(&folder, &keys), BTreeMap::new());
    assert!(store.check().unwrap().sound());
}

#[test]
fn of_somebody_anonymous_only_what_is_to_be_emptied_is_left() {
    let mut store = scratch();
    let folder = store.path().parent().unwrap().to_owned();
    live(&mut store);
    for_good(&mut store, |writer| {
        writer.forget_people(&[id("person").parse().unwrap()], Extent::Identity)
    });
    // What the use case empties is emptied here by hand.
    for_good(&mut store, |writer| {
        for table in ["person", "registration", "mandate"] {
            for (name, kind) in columns(writer, table) {
                let is_rare = matches!(
                    value(table, &name, &kind, 2),
                    Value::Text(text) if text.starts_with("Zq")
                );
                if is_rare {
                    let sql = format!("UPDATE {table} SET {} = ''", quoted(&name));
                    writer.connection().execute(&sql, [])?;
                }
            }
        }
        Ok(())
    });
    let emptied = TABLES
        .iter()
        .filter(|table| !["place", "attendance", "wish"].contains(table));
    let words: Vec<String> = emptied
        .map(|table| format!("Wôk{}", table.replace('_', "")))
        .collect();
    assert_eq!(found(&folder, &words), BTreeMap::new());
    assert!(store.check().unwrap().sound());
}
