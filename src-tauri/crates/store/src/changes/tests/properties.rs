//! Random changes to the real schema, undone and done again in any order, against a model: a list
//! of the states that were there, and where in it the database is.

use std::collections::BTreeMap;

use proptest::prelude::*;
use rusqlite::types::Value;

use super::*;
use crate::store::Writer;
use crate::testing::{Scratch, dump, scratch};

type State = BTreeMap<String, Vec<Vec<Value>>>;

/// Rows, with few keys so that they meet; a statement that the schema refuses does nothing.
#[derive(Debug, Clone)]
enum Statement {
    Insert {
        table: usize,
        key: u8,
        other: u8,
        text: String,
        number: Option<u8>,
    },
    Update {
        table: usize,
        key: u8,
        other: u8,
        text: String,
        number: Option<u8>,
    },
    Delete {
        table: usize,
        key: u8,
    },
    Swap {
        one: u8,
        other: u8,
    },
}

#[derive(Debug, Clone)]
enum Step {
    Change(Vec<Statement>),
    Undo,
    Redo,
}

/// How a row of each table is made and changed: with a key, another key, a text and a number.
const TABLES: [(&str, &str, &str); 13] = [
    (
        "organisation",
        "(id, name, name_key) VALUES (:key, :text, :text)",
        "name = :text, name_key = :text",
    ),
    (
        "person",
        "(id, family_name, name_key, email_key) VALUES (:key, :text, :text, '')",
        "given_name = :text, note = 'n' || :number",
    ),
    (
        "mandate",
        "(id, person_id, organisation_id, position) VALUES (:key, 'person' || :other, iif(:number > 2, 'organisation' || :other, NULL), ifnull(:number, 0))",
        "function = :text, person_id = 'person' || :other",
    ),
    ("venue", "(id, name) VALUES (:key, :text)", "city = :text"),
    (
        "programme",
        "(id, kind, title) VALUES (:key, 'cycle', :text)",
        "title = :text, archived = :number % 2, template = :number / 2 % 2",
    ),
    (
        "session",
        "(id, programme_id, position, capacity) VALUES (:key, 'programme' || :other, 0, :number)",
        "title = :text, capacity = :number, date = '202' || :number || '-01-01', venue_id = iif(:number > 2, 'venue' || :other, NULL)",
    ),
    (
        "slot",
        "(id, session_id, position, kind, number) VALUES (:key, 'session' || :other, 0, 'talk', :number)",
        "title = :text, number = :number",
    ),
    (
        "speaker",
        "(id, slot_id, person_id) VALUES (:key, 'slot' || :other, 'person' || :number)",
        "notice = :text, person_id = 'person' || :other",
    ),
    (
        "speaker_mandate",
        "(id, speaker_id, mandate_id) VALUES (:key, 'speaker' || :other, 'mandate' || ifnull(:number, 0))",
        "mandate_id = 'mandate' || :other",
    ),
    (
        "involvement",
        "(id, programme_id, organisation_id, part) VALUES (:key, 'programme' || :other, 'organisation' || ifnull(:number, 0), 'host')",
        "session_id = iif(:number > 1, 'session' || :other, NULL), organisation_id = 'organisation' || :other",
    ),
    (
        "registration",
        "(id, programme_id, person_id, badge_code) VALUES (:key, 'programme' || :other, 'person' || ifnull(:number, 0), :key)",
        "badge_code = 'registration' || :other, needs = :text, photo_consent = :number % 2",
    ),
    (
        "place",
        "(id, registration_id, session_id, rank) VALUES (:key, 'registration' || :other, 'session' || ifnull(:number, 0), :number)",
        "rank = :number, session_id = 'session' || :other",
    ),
    (
        "setting",
        "(id, value) VALUES (:key, :text)",
        "value = :text",
    ),
];

fn run(writer: &Writer<'_>, statement: &Statement) {
    let text = |text: &str| Value::Text(text.to_owned());
    let number = |number: &Option<u8>| number.map_or(Value::Null, |n| Value::Integer(n.into()));
    let sql = |sql: String, values: &[(&str, Value)]| {
        let mut statement = writer.connection().prepare_cached(&sql).unwrap();
        for (name, value) in values {
            if let Some(at) = statement.parameter_index(name).unwrap() {
                statement.raw_bind_parameter(at, value).unwrap();
            }
        }
        // A refusal by the schema is one of the things that happen.
        let _ = statement.raw_execute();
    };
    match statement {
        Statement::Insert {
            table,
            key,
            other,
            text: t,
            number: n,
        }
        | Statement::Update {
            table,
            key,
            other,
            text: t,
            number: n,
        } => {
            let (table, insert, update) = TABLES[*table];
            let statement = match statement {
                Statement::Insert { .. } => format!("INSERT INTO {table} {insert}"),
                _ => format!("UPDATE {table} SET {update} WHERE id = :key"),
            };
            let key = text(&format!("{table}{key}"));
            let other = text(&other.to_string());
            sql(
                statement,
                &[
                    (":key", key),
                    (":other", other),
                    (":text", text(t)),
                    (":number", number(n)),
                ],
            );
        }
        Statement::Delete { table, key } => {
            let table = TABLES[*table].0;
            sql(
                format!("DELETE FROM {table} WHERE id = :key"),
                &[(":key", text(&format!("{table}{key}")))],
            );
        }
        Statement::Swap { one, other } => {
            let (one, other) = (format!("registration{one}"), format!("registration{other}"));
            for (from, to) in [
                (&one, "aside"),
                (&other, one.as_str()),
                (&"aside".into(), &other),
            ] {
                sql(
                    "UPDATE registration SET badge_code = :to WHERE badge_code = :from".to_owned(),
                    &[(":to", text(to)), (":from", text(from))],
                );
            }
        }
    }
}

fn statement() -> impl Strategy<Value = Statement> {
    let row = || {
        (
            0..TABLES.len(),
            0..4_u8,
            0..4_u8,
            "[aé'\"œ ]{0,4}",
            prop::option::of(0..4_u8),
        )
    };
    prop_oneof![
        6 => row().prop_map(|(table, key, other, text, number)| Statement::Insert { table, key, other, text, number }),
        4 => row().prop_map(|(table, key, other, text, number)| Statement::Update { table, key, other, text, number }),
        2 => (0..TABLES.len(), 0..4_u8).prop_map(|(table, key)| Statement::Delete { table, key }),
        1 => (0..4_u8, 0..4_u8).prop_map(|(one, other)| Statement::Swap { one, other }),
    ]
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        6 => prop::collection::vec(statement(), 1..12).prop_map(Step::Change),
        2 => Just(Step::Undo),
        1 => Just(Step::Redo),
    ]
}

/// The states that were there, and which of them is now.
struct Model {
    states: Vec<State>,
    at: usize,
}

impl Model {
    fn take(&mut self, store: &mut Scratch, step: &Step) {
        match step {
            Step::Change(statements) => {
                let recorded = write(store, |writer| {
                    statements.iter().for_each(|one| run(writer, one))
                });
                let state = dump(store);
                assert_eq!(recorded.change.is_some(), state != self.states[self.at]);
                if recorded.change.is_some() {
                    self.states.truncate(self.at + 1);
                    self.states.push(state);
                    self.at += 1;
                }
            }
            Step::Undo => {
                assert_eq!(undo(store).unwrap(), self.at > 0);
                self.at = self.at.saturating_sub(1);
            }
            Step::Redo => {
                assert_eq!(redo(store).unwrap(), self.at + 1 < self.states.len());
                self.at = (self.at + 1).min(self.states.len() - 1);
            }
        }
        assert_eq!(dump(store), self.states[self.at]);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_done_comes_back_row_for_row(steps in prop::collection::vec(step(), 1..25)) {
        let mut store = scratch();
        let mut model = Model { states: vec![dump(&store)], at: 0 };
        for step in &steps {
            model.take(&mut store, step);
        }
        let ways = std::iter::repeat_n(Step::Undo, steps.len() + 1)
            .chain(std::iter::repeat_n(Step::Redo, steps.len() + 1));
        for step in ways {
            model.take(&mut store, &step);
        }
        let report = store.check().unwrap();
        prop_assert!(report.damage.is_empty() && report.unreadable_changes == 0, "{report:?}");
        prop_assert_eq!(report.search_mended, 0);
    }
}

#[test]
fn the_statements_reach_every_table() {
    let mut store = scratch();
    for _ in 0..2 {
        write(&mut store, |writer| {
            for table in 0..TABLES.len() {
                for key in 0..4 {
                    let text = "x".to_owned();
                    run(
                        writer,
                        &Statement::Insert {
                            table,
                            key,
                            other: key,
                            text,
                            number: Some(key),
                        },
                    );
                }
            }
        });
    }
    let state = dump(&store);
    for (table, ..) in TABLES {
        assert_eq!(state[table].len(), 4, "{table}");
    }
}
