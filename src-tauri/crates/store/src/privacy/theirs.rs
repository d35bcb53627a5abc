//! All that the database holds of somebody, as it stands there.

use parvis_domain::id::PersonId;
use rusqlite::named_params;
use serde_json::{Map, Value as Json};

use crate::changes::current_row;
use crate::error::StoreError;
use crate::store::{Store, Writer};

/// A row of theirs; of one that is gone only the history tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TheirRow {
    /// Its table.
    pub table: String,
    /// Its key.
    pub id: String,
    /// Its columns by name, without the key; `None` when it is gone.
    pub columns: Option<Map<String, Json>>,
}

/// A paper that they are on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Print {
    /// Which paper.
    pub document: String,
    /// The key of the session or programme.
    pub subject_id: String,
    /// The number of the run.
    pub number: i32,
    /// Local date and time.
    pub printed_at: String,
}

impl Store {
    /// Every row that belongs to somebody, by table, and those that did; the papers they are on.
    ///
    /// # Errors
    /// Those of the database.
    pub fn all_of(&self, person: PersonId) -> Result<(Vec<TheirRow>, Vec<Print>), StoreError> {
        // The list is kept in a table of memory; nothing of the file is written.
        let writer = Writer::recorded(self);
        writer.begin_forgetting("person", &[person.to_string()])?;
        self.gather()?;
        let rows = self.rows_on_list()?;
        let prints = self.prints_of(&rows)?;
        self.connection().execute_batch(include_str!("end.sql"))?;
        Ok((rows, prints))
    }

    fn rows_on_list(&self) -> Result<Vec<TheirRow>, StoreError> {
        let mut keys = self
            .connection()
            .prepare(include_str!("all_gathered.sql"))?;
        let keys = keys.query_map([], |row| Ok((row.get("table_name")?, row.get("id")?)))?;
        let keys = keys.collect::<Result<Vec<(String, String)>, _>>()?;
        let mut rows = Vec::with_capacity(keys.len());
        for (table, id) in keys {
            let columns = match self.table(&table) {
                Some(known) => current_row(self, known, &id)?,
                None => None,
            };
            rows.push(TheirRow { table, id, columns });
        }
        Ok(rows)
    }

    fn prints_of(&self, rows: &[TheirRow]) -> Result<Vec<Print>, StoreError> {
        let on_paper = ["registration", "speaker"];
        let keys: Vec<&str> = rows
            .iter()
            .filter(|row| on_paper.contains(&row.table.as_str()))
            .map(|row| row.id.as_str())
            .collect();
        let mut prints = self.connection().prepare(include_str!("prints.sql"))?;
        let mut found = prints.query(named_params! {})?;
        let mut all = Vec::new();
        while let Some(row) = found.next()? {
            let texts: [String; 2] = [row.get("rows")?, row.get("items")?];
            if keys
                .iter()
                .any(|key| texts.iter().any(|text| text.contains(key)))
            {
                all.push(Print {
                    document: row.get("document")?,
                    subject_id: row.get("subject_id")?,
                    number: row.get("number")?,
                    printed_at: row.get("printed_at")?,
                });
            }
        }
        Ok(all)
    }

    /// What a person would call the row with this key; empty when there is none.
    ///
    /// # Errors
    /// Those of the database.
    pub fn said_of(&self, id: &str) -> Result<String, StoreError> {
        let statement = self.statement(include_str!("said_of.sql"))?;
        let titles = crate::columns::all(statement, named_params! { ":id": id }, |row| {
            Ok(row.get("title")?)
        })?;
        Ok(titles.into_iter().next().unwrap_or_default())
    }

    /// Those who were erased here and are there all the same, because an older copy was put back.
    ///
    /// # Errors
    /// Those of the database.
    pub fn erased_and_there(&self) -> Result<Vec<PersonId>, StoreError> {
        self.keys(include_str!("erased_and_there.sql"))
    }

    /// The keys of all who were erased.
    ///
    /// # Errors
    /// Those of the database.
    pub fn erased(&self) -> Result<Vec<PersonId>, StoreError> {
        self.keys(include_str!("erased.sql"))
    }

    fn keys(&self, sql: &'static str) -> Result<Vec<PersonId>, StoreError> {
        crate::columns::all(self.statement(sql)?, [], |row| {
            crate::columns::id(row, "id")
        })
    }
}
