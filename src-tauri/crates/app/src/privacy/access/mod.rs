//! Everything about somebody as one file that they can read, for the right of access.
//!
//! It is made from the rows as they stand in the database, so what a new table says of people is in
//! it as well. The same is in it once more as JSON, for a program. Who worked at the desk is left
//! out: that is about somebody else.

mod page;
mod values;

use parvis_domain::id::PersonId;
use parvis_store::{Print, TheirRow};
use serde_json::{Map, Value as Json, json};

use super::name_of;
use crate::files;
use crate::transact::{App, AppError};
use crate::typed;
use crate::words::Catalogue;
use page::Page;
use values::Values;

/// The tables in the order of the page; what is not among them comes after.
const ORDER: [&str; 9] = [
    "person",
    "contact_detail",
    "postal_address",
    "mandate",
    "tagging",
    "consent",
    "registration",
    "place",
    "attendance",
];

/// All that is known of somebody, as an HTML page with the same as JSON in it.
///
/// # Errors
/// `not-found`.
pub fn access(app: &App, words: &Catalogue, id: &str) -> Result<Vec<u8>, AppError> {
    let id: PersonId = typed::key(id, "id")?;
    let person = app.store().person(id)?;
    let (mut rows, prints) = app.store().all_of(id)?;
    rows.sort_by_key(|row| {
        ORDER
            .iter()
            .position(|table| *table == row.table)
            .unwrap_or(99)
    });
    let values = Values { app, words };
    let name = name_of(&person);
    let mut page = Page::titled(
        words,
        &words.with("privacy-access-title", &[("name", &name)]),
    );
    let made = words.date_long(app.today());
    page.paragraph(&words.with("privacy-access-made", &[("date", &made)]));
    rows_on(&mut page, words, &values, &rows)?;
    prints_on(&mut page, words, &values, &prints)?;
    changes_on(app, &mut page, words, &values, &rows)?;
    Ok(page.finish(&as_json(&rows, &prints)).into_bytes())
}

/// The name that the file is proposed under.
///
/// # Errors
/// `not-found`.
pub fn access_file_name(app: &App, words: &Catalogue, id: &str) -> Result<String, AppError> {
    let person = app.store().person(typed::key(id, "id")?)?;
    let title = words.with("privacy-access-title", &[("name", &name_of(&person))]);
    Ok(files::named(&title, "html"))
}

/// The rows that are there, a heading for each table.
fn rows_on(
    page: &mut Page,
    words: &Catalogue,
    values: &Values<'_>,
    rows: &[TheirRow],
) -> Result<(), AppError> {
    let mut table = "";
    for row in rows {
        let Some(columns) = &row.columns else {
            continue;
        };
        let facts = values.facts(&row.table, columns)?;
        if facts.is_empty() {
            continue;
        }
        if table != row.table {
            table = &row.table;
            page.heading(&words.choice("privacy-table", &table.replace('_', "-")));
        }
        page.facts(&facts);
    }
    Ok(())
}

fn prints_on(
    page: &mut Page,
    words: &Catalogue,
    values: &Values<'_>,
    prints: &[Print],
) -> Result<(), AppError> {
    if prints.is_empty() {
        return Ok(());
    }
    page.heading(&words.text("privacy-access-prints"));
    for print in prints {
        let number = print.number.to_string();
        let document = words.choice("papers-name", &print.document);
        page.paragraph(&words.with(
            "privacy-access-print",
            &[
                ("document", &document),
                ("number", &number),
                ("subject", &values.reference(&print.subject_id)?),
                ("date", &values.instant(&print.printed_at)),
            ],
        ));
    }
    Ok(())
}

fn changes_on(
    app: &App,
    page: &mut Page,
    words: &Catalogue,
    values: &Values<'_>,
    rows: &[TheirRow],
) -> Result<(), AppError> {
    let mut changes = Vec::new();
    for row in rows {
        for change in app.history(&row.table, &row.id)? {
            let arguments: Vec<(&str, &str)> = change
                .label
                .args
                .iter()
                .map(|argument| (argument.name.as_str(), argument.value.as_str()))
                .collect();
            let label = words.with(&change.label.key, &arguments);
            let mut facts = Vec::new();
            for field in &change.fields {
                let Some(name) = values.column(&row.table, &field.field) else {
                    continue;
                };
                let text = |value: &str| values.text(&row.table, &field.field, value);
                let value = format!("{} → {}", text(&field.before)?, text(&field.after)?);
                facts.push((name, value));
            }
            changes.push((change.at, label, facts));
        }
    }
    if changes.is_empty() {
        return Ok(());
    }
    changes.sort_by(|one, other| one.0.cmp(&other.0));
    page.heading(&words.text("privacy-access-changes"));
    for (at, label, facts) in changes {
        page.paragraph(&format!("{} – {label}", values.instant(&at)));
        page.facts(&facts);
    }
    Ok(())
}

fn as_json(rows: &[TheirRow], prints: &[Print]) -> Json {
    let mut tables: Map<String, Json> = Map::new();
    for row in rows {
        let Some(columns) = &row.columns else {
            continue;
        };
        let mut columns = columns.clone();
        columns.insert("id".to_owned(), Json::from(row.id.as_str()));
        let table = tables
            .entry(row.table.clone())
            .or_insert_with(|| Json::Array(Vec::new()));
        if let Json::Array(rows) = table {
            rows.push(Json::Object(columns));
        }
    }
    let prints: Vec<Json> = prints
        .iter()
        .map(|print| {
            json!({
                "document": print.document,
                "subject_id": print.subject_id,
                "number": print.number,
                "printed_at": print.printed_at,
            })
        })
        .collect();
    json!({ "tables": tables, "prints": prints })
}
