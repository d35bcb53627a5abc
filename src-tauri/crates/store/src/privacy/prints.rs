//! What the prints hold of somebody: the keys of their rows, and fingerprints of what shows them.

use rusqlite::named_params;
use serde_json::Value as Json;

use crate::error::StoreError;
use crate::store::Writer;

/// What stands for a row of paper whose registration is forgotten: the rows below keep their numbers.
const NOBODY: &str = "";

/// What of a print names those who are forgotten.
struct Named {
    id: String,
    rows: String,
    items: String,
    request: String,
}

impl Writer<'_> {
    /// Takes those on the list out of every print; the rows only when their registrations go too.
    pub(super) fn forget_prints(&self, rows: bool) -> Result<(), StoreError> {
        let keys = self.keys_on_paper()?;
        if keys.is_empty() {
            return Ok(());
        }
        let mut set = self.connection().prepare(include_str!("set_print.sql"))?;
        for print in self.prints()? {
            let named = |text: &str| keys.iter().any(|key| text.contains(key.as_str()));
            if !(named(&print.rows) || named(&print.items) || named(&print.request)) {
                continue;
            }
            let kept = if rows {
                without_rows(&print.rows, named)?
            } else {
                print.rows.clone()
            };
            set.execute(named_params! {
                ":id": print.id,
                ":rows": kept,
                ":items": without_items(&print.items, named)?,
                ":request": if rows { without_keys(print.request, &keys) } else { print.request },
            })?;
        }
        Ok(())
    }

    fn keys_on_paper(&self) -> Result<Vec<String>, StoreError> {
        let mut keys = self.connection().prepare(include_str!("gathered.sql"))?;
        let keys = keys.query_map([], |row| row.get("id"))?;
        Ok(keys.collect::<Result<_, _>>()?)
    }

    fn prints(&self) -> Result<Vec<Named>, StoreError> {
        let mut prints = self.connection().prepare(include_str!("prints.sql"))?;
        let prints = prints.query_map([], |row| {
            Ok(Named {
                id: row.get("id")?,
                rows: row.get("rows")?,
                items: row.get("items")?,
                request: row.get("request")?,
            })
        })?;
        Ok(prints.collect::<Result<_, _>>()?)
    }
}

fn without_rows(rows: &str, named: impl Fn(&str) -> bool) -> Result<String, StoreError> {
    let rows: Vec<String> = serde_json::from_str(rows).map_err(|_| StoreError::Damaged)?;
    let kept: Vec<&str> = rows
        .iter()
        .map(|key| if named(key) { NOBODY } else { key })
        .collect();
    Ok(Json::from(kept).to_string())
}

fn without_items(items: &str, named: impl Fn(&str) -> bool) -> Result<String, StoreError> {
    let items: Vec<Json> = serde_json::from_str(items).map_err(|_| StoreError::Damaged)?;
    let is_theirs = |item: &Json| item[0].as_str().is_some_and(&named);
    let kept: Vec<Json> = items.into_iter().filter(|item| !is_theirs(item)).collect();
    Ok(Json::from(kept).to_string())
}

/// A key that nobody has stands in their place, so that what was asked for can still be read.
fn without_keys(request: String, keys: &[String]) -> String {
    let nil = uuid::Uuid::nil().to_string();
    keys.iter()
        .fold(request, |request, key| request.replace(key, &nil))
}
