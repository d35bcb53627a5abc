//! The table: its parts and rows, many cells or nothing, and one thing done with many.

use super::*;
use crate::attendees::{change_many, set_cells, show, table, table_keys, table_row};
use crate::view::attendee_table::{
    AttendeeTablePage, AttendeeTableQuery, CellEdit, ChangeOfMany, ColumnFilter, ColumnOrder,
    ColumnTest,
};

fn query() -> AttendeeTableQuery {
    AttendeeTableQuery {
        search: String::new(),
        session_id: String::new(),
        filters: Vec::new(),
        order: Vec::new(),
        offset: 0,
        limit: 100,
    }
}

fn page(office: &Office, query: &AttendeeTableQuery) -> AttendeeTablePage {
    table(office, &text(PROGRAMME), query).unwrap()
}

fn names(page: &AttendeeTablePage) -> Vec<&str> {
    page.rows
        .iter()
        .map(|row| row.family_name.as_str())
        .collect()
}

/// Three people with a place on the first day.
fn three() -> (Office, Vec<String>) {
    let mut office = office();
    let mut ids = Vec::new();
    for (given, family, at) in [
        ("Amina", "Benali", "Ville de Lille"),
        ("Zoé", "Carpentier", ""),
        ("Éric", "Élan", "Écluse"),
    ] {
        let draft = AttendeeDraft {
            organisation: at.to_owned(),
            session_ids: vec![text(FIRST)],
            ..draft(given, family)
        };
        let added = crate::attendees::add(&mut office.app, &text(PROGRAMME), &draft);
        ids.push(added.unwrap().value);
    }
    (office, ids)
}

fn cell(id: &str, column: &str, value: &str) -> CellEdit {
    CellEdit {
        id: id.to_owned(),
        column: column.to_owned(),
        value: value.to_owned(),
    }
}

#[test]
fn a_part_is_filtered_and_sorted_and_says_how_many_there_are() {
    let (office, ids) = three();
    let mut query = query();
    query.order = vec![ColumnOrder {
        column: "organisation".to_owned(),
        descending: true,
    }];
    let all = page(&office, &query);
    assert_eq!(names(&all), ["Benali", "Élan", "Carpentier"]);
    assert_eq!((all.total, all.all), (3, 3));
    assert_eq!(all.expected[0].expected, 3);
    query.filters = vec![ColumnFilter {
        column: format!("session:{}", text(FIRST)),
        test: ColumnTest::OneOf,
        values: vec!["registered".to_owned()],
    }];
    (query.offset, query.limit) = (1, 1);
    let part = page(&office, &query);
    assert_eq!((names(&part), part.total), (vec!["Élan"], 3));
    let keys = table_keys(&office, &text(PROGRAMME), &query).unwrap();
    assert_eq!(keys, [ids[2].as_str()]);
    let row = table_row(&office, &text(PROGRAMME), &query, &ids[1]).unwrap();
    assert_eq!(row, Some(2));
    query.filters[0].column = "shoe_size".to_owned();
    let refused = table(&office, &text(PROGRAMME), &query).unwrap_err();
    assert_eq!(refused.refusal().problems[0].code, "not-a-choice");
}

#[test]
fn a_row_says_that_there_are_needs_and_not_which() {
    let (mut office, ids) = three();
    let field = crate::view::attendee::AttendeeField::Needs;
    crate::attendees::edit(&mut office.app, &ids[0], field, "Accès fauteuil").unwrap();
    let rows = page(&office, &query()).rows;
    assert!(rows[0].needs && !rows[1].needs);
    assert!(!format!("{rows:?}").contains("fauteuil"));
    assert_eq!(show(&office, &ids[0]).unwrap().needs, "Accès fauteuil");
}

#[test]
fn many_cells_are_one_step_and_one_that_is_wrong_keeps_all_of_them_out() {
    let (mut office, ids) = three();
    let before = office.dump();
    let mut edits = vec![
        cell(&ids[0], "function", "maire"),
        cell(&ids[1], "organisation", "Mission locale"),
        cell(&ids[1], "category", "press"),
        cell(
            &ids[2],
            &format!("workshop:{}", text(WORKSHOP)),
            "registered",
        ),
        cell(&ids[2], "email", "pas une adresse"),
        cell(&ids[0], "badge_code", "1"),
    ];
    let refused = set_cells(&mut office.app, &edits, true).unwrap();
    let found: Vec<(i32, &str)> = refused
        .value
        .iter()
        .map(|wrong| (wrong.edit, wrong.problem.code.as_str()))
        .collect();
    assert_eq!(found, [(4, "not-an-email"), (5, "cell-not-editable")]);
    assert_eq!(office.dump(), before);
    edits.truncate(4);
    let tried = set_cells(&mut office.app, &edits, false).unwrap();
    assert!(tried.value.is_empty() && tried.nouns.is_empty());
    assert_eq!(office.dump(), before);
    let kept = set_cells(&mut office.app, &edits, true).unwrap();
    assert!(kept.value.is_empty());
    let rows = page(&office, &query()).rows;
    assert_eq!(rows[0].function, "maire");
    assert_eq!(
        (rows[1].organisation.as_str(), rows[1].category.as_str()),
        ("Mission locale", "press")
    );
    assert_eq!(rows[2].places.len(), 2);
    office.app.undo().unwrap();
    let cleared: Vec<String> = page(&office, &query())
        .rows
        .into_iter()
        .map(|row| row.function + &row.category)
        .collect();
    assert_eq!(cleared, ["participant"; 3]);
}

#[test]
fn one_thing_is_done_with_many_in_one_step() {
    let (mut office, ids) = three();
    let places = |office: &Office| -> Vec<usize> {
        let rows = page(office, &query()).rows;
        rows.iter().map(|row| row.places.len()).collect()
    };
    let second = ChangeOfMany::Place {
        session_id: text(SECOND),
        slot_id: String::new(),
        status: "waiting-list".to_owned(),
    };
    let done = change_many(&mut office.app, &ids, &second).unwrap();
    assert_eq!((done.value, places(&office)), (3, vec![2, 2, 2]));
    office.app.undo().unwrap();
    assert_eq!(places(&office), [1, 1, 1]);
    let note = ChangeOfMany::Note {
        note: "À rappeler".to_owned(),
    };
    change_many(&mut office.app, &ids[..2], &note).unwrap();
    change_many(&mut office.app, &ids[..1], &note).unwrap();
    let notes: Vec<String> = page(&office, &query())
        .rows
        .into_iter()
        .map(|row| row.note)
        .collect();
    assert_eq!(notes, ["À rappeler\nÀ rappeler", "À rappeler", ""]);
    change_many(&mut office.app, &ids[1..], &ChangeOfMany::Remove).unwrap();
    assert_eq!(page(&office, &query()).total, 1);
    office.app.undo().unwrap();
    assert_eq!(page(&office, &query()).total, 3);
    let gone = change_many(&mut office.app, &[text(0x99)], &ChangeOfMany::Remove);
    assert_eq!(gone.unwrap_err().refusal().problems[0].code, "not-found");
}
