//! That a merge sees to everything that refers to what it takes away.

use super::*;
use crate::testing::scratch;

/// What a merge may take away.
const TAKEN: [&str; 10] = [
    "person",
    "organisation",
    "mandate",
    "registration",
    "place",
    "attendance",
    "speaker",
    "consent",
    "tagging",
    "contact_detail",
];

#[test]
fn every_reference_to_what_a_merge_takes_away_is_treated() {
    let store = scratch();
    let mut found = Vec::new();
    for table in store.tables() {
        let mut list = store.statement(include_str!("references.sql")).unwrap();
        let mut rows = list
            .query(named_params! { ":table_name": table.name })
            .unwrap();
        while let Some(row) = rows.next().unwrap() {
            let to: String = row.get("table_name").unwrap();
            if TAKEN.contains(&to.as_str()) {
                found.push((
                    table.name.clone(),
                    row.get::<_, String>("column_name").unwrap(),
                ));
            }
        }
    }
    found.sort();
    let treated = TREATED.iter();
    let treated: Vec<(String, String)> = treated
        .map(|(table, column)| ((*table).to_owned(), (*column).to_owned()))
        .collect();
    assert_eq!(
        found, treated,
        "a merge has to see to this reference: treat it in merger/ and name it in TREATED"
    );
}
