//! The way back from a merger, however long ago it was.
//!
//! The change that merged tells what every row was like. What was changed since on the one that was
//! kept stays; what belonged to the one that is gone goes back to it, with what was changed of it
//! since. Nothing refuses: what no longer has a place (somebody's registration for a programme that
//! was deleted) is left out.

use std::collections::{BTreeSet, HashMap};

use parvis_domain::id::MergerId;
use rusqlite::named_params;
use rusqlite::types::Value;
use serde_json::Value as Json;

use super::Merger;
use crate::changes::Operation;
use crate::changes::apply::current;
use crate::changes::value::{Columns, columns, decode};
use crate::error::StoreError;
use crate::schema::quoted;
use crate::store::{Store, Writer};

/// One row of the change that merged.
#[derive(Debug, Clone)]
pub(super) struct Step {
    pub table: String,
    pub row: String,
    operation: Operation,
    pub before: Columns,
}

/// The rows of a change.
pub(super) fn steps(store: &Store, change: i64) -> Result<Vec<Step>, StoreError> {
    let mut rows = store.statement(include_str!("../changes/rows.sql"))?;
    let mut rows = rows.query(named_params! { ":change": change })?;
    let mut steps = Vec::new();
    while let Some(row) = rows.next()? {
        let before: Option<String> = row.get("before")?;
        steps.push(Step {
            table: row.get("table_name")?,
            row: row.get("row_id")?,
            operation: row.get("op")?,
            before: columns(before.as_deref())?,
        });
    }
    Ok(steps)
}

/// What a row was like right after a change, and the change that removed it since, if one did.
fn after(
    store: &Store,
    step: &Step,
    change: i64,
) -> Result<(Option<Columns>, Option<i64>), StoreError> {
    let table = store.table(&step.table).ok_or(StoreError::History)?;
    let mut state = current(store, table, &step.row)?;
    let mut removed = None;
    let gone = state.is_none();
    let mut later = store.statement(include_str!("later_rows.sql"))?;
    let mut later = later.query(named_params! {
        ":table_name": step.table, ":row_id": step.row, ":change": change,
    })?;
    while let Some(row) = later.next()? {
        let before: Option<String> = row.get("before")?;
        let before = columns(before.as_deref())?;
        match row.get("op")? {
            Operation::Insert => state = None,
            Operation::Delete => {
                if gone && removed.is_none() {
                    removed = Some(row.get("change")?);
                }
                state = Some(before);
            }
            Operation::Update => {
                if let Some(state) = &mut state {
                    state.extend(before);
                }
            }
        }
    }
    Ok((state, removed))
}

/// A merger being taken back.
struct Split<'s> {
    writer: &'s Writer<'s>,
    heirs: HashMap<String, String>,
    references: HashMap<String, Vec<(String, String)>>,
}

impl Writer<'_> {
    /// Takes a merger back.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none, [`StoreError::History`] when its change was
    /// erased; nothing is written then.
    pub fn split(&self, id: MergerId) -> Result<Merger, StoreError> {
        let merger = self.merger(id)?;
        let change = self.change_of(id)?.ok_or(StoreError::History)?;
        let steps = steps(self, change)?;
        if !steps
            .iter()
            .any(|step| step.table == merger.noun && step.row == merger.gone)
        {
            return Err(StoreError::History);
        }
        // Rows come back one by one; only the whole has to hold together.
        self.connection()
            .pragma_update(None, "defer_foreign_keys", true)?;
        let mut references = HashMap::new();
        for table in self.tables() {
            let mut list = self.statement(include_str!("references.sql"))?;
            let list = list.query_map(named_params! { ":table_name": table.name }, |row| {
                Ok((row.get("column_name")?, row.get("table_name")?))
            })?;
            let list: Vec<(String, String)> = list.collect::<Result<_, _>>()?;
            references.insert(table.name.clone(), list);
        }
        let split = Split {
            writer: self,
            heirs: self.heirs()?,
            references,
        };
        split.run(&merger, change, &steps)?;
        Ok(merger)
    }
}

impl Split<'_> {
    fn run(&self, merger: &Merger, change: i64, steps: &[Step]) -> Result<(), StoreError> {
        let mut back: BTreeSet<&str> = steps
            .iter()
            .filter(|step| step.operation == Operation::Delete)
            .map(|step| &*step.row)
            .collect();
        let mut coming: Vec<Step> = Vec::new();
        for step in steps {
            match step.operation {
                Operation::Insert => self.take_away(step, change, merger)?,
                Operation::Update => coming.extend(self.set_back(step, change, &back)?),
                Operation::Delete => coming.push(step.clone()),
            }
        }
        // What hangs on something that is gone for good is left out, and what hangs on that.
        loop {
            let before = back.len();
            let mut kept = Vec::new();
            for mut step in coming {
                match self.resolve(&mut step, &back, change)? {
                    true => kept.push(step),
                    false => drop(back.remove(step.row.as_str())),
                }
            }
            let settled = back.len() == before;
            coming = kept;
            if settled {
                break;
            }
        }
        let later = self.later(merger)?;
        // What stands where something comes back, in the place of one that is there again, goes first.
        for (_, step) in &later {
            if step.operation == Operation::Delete && self.is_now(step)? {
                self.put(step)?;
            }
        }
        for step in &coming {
            self.put_or_defer(step, change)?;
        }
        for (change, step) in &later {
            match step.operation {
                Operation::Insert => self.take_away(step, *change, merger)?,
                Operation::Update => drop(self.set_back(step, *change, &BTreeSet::new())?),
                Operation::Delete => self.put_or_defer(step, *change)?,
            }
        }
        Ok(())
    }

    /// What was put off until this merger is taken back: the latest change first, because what it made
    /// of a row is where the one before it finds its own; and of one change, what goes and what moves
    /// before what comes back in its place.
    fn later(&self, merger: &Merger) -> Result<Vec<(i64, Step)>, StoreError> {
        let mut later = Vec::new();
        for (change, table, row) in &merger.later {
            let all = steps(self.writer, *change)?.into_iter();
            let mut all = all.filter(|step| step.table == *table && step.row == *row);
            later.extend(all.next().map(|step| (*change, step)));
        }
        later.sort_by_key(|(change, step)| {
            let order = match step.operation {
                Operation::Insert => 0,
                Operation::Update => 1,
                Operation::Delete => 2,
            };
            (std::cmp::Reverse(*change), order)
        });
        Ok(later)
    }

    /// Whether a row is there.
    fn is_now(&self, step: &Step) -> Result<bool, StoreError> {
        let table = self.writer.table(&step.table).ok_or(StoreError::History)?;
        Ok(current(self.writer, table, &step.row)?.is_some())
    }

    /// What the merger added goes, unless somebody has made something of it.
    fn take_away(&self, step: &Step, change: i64, merger: &Merger) -> Result<(), StoreError> {
        let table = self.writer.table(&step.table).ok_or(StoreError::History)?;
        let now = current(self.writer, table, &step.row)?;
        let own = step.table == "merger" && step.row == merger.id.to_string();
        let (then, removed) = after(self.writer, step, change)?;
        let as_made = match (&now, &then) {
            (Some(now), Some(then)) => then.iter().all(|(column, made)| {
                now.get(column)
                    .is_some_and(|value| self.is_as_made(value, made) || column == "position")
            }),
            _ => false,
        };
        if !own && !as_made {
            // A later merger folded it into another, or made something of it: then it is that one
            // that still has it.
            let by = match (&now, removed) {
                (None, Some(removed)) => self.merger_of(removed)?,
                (None, None) => None,
                (Some(_), _) => self.later_merger(step, change, &|_| true)?,
            };
            if let Some(by) = by {
                self.defer(by, change, step)?;
            }
        }
        if own || as_made {
            let sql = format!("DELETE FROM {} WHERE id = ?", quoted(&table.name));
            self.writer
                .connection()
                .prepare_cached(&sql)?
                .execute([&step.row])?;
        }
        Ok(())
    }

    /// Sets what the merger set back to what it was, as far as nobody has set it since. Gives the
    /// row to put back when a later merger folded it into another and it is to be there again.
    fn set_back(
        &self,
        step: &Step,
        change: i64,
        back: &BTreeSet<&str>,
    ) -> Result<Option<Step>, StoreError> {
        let Some(table) = self.writer.table(&step.table) else {
            return Ok(None);
        };
        let now = current(self.writer, table, &step.row)?;
        let (then, removed) = after(self.writer, step, change)?;
        let (Some(then), Some(state)) = (
            &then,
            now.clone()
                .or_else(|| removed_state(self.writer, step, removed)),
        ) else {
            return Ok(None);
        };
        let mut set = Columns::new();
        let mut returns = false;
        let mut unsettled = BTreeSet::new();
        for (column, before) in &step.before {
            let (Some(value), Some(made)) = (state.get(column), then.get(column)) else {
                continue;
            };
            if !self.is_as_made(value, made) {
                unsettled.insert(column);
            } else {
                returns |= before.as_str().is_some_and(|key| back.contains(key));
                let refers = self.reference(&step.table, column).is_some();
                let there = !refers
                    || before.is_null()
                    || self.is_there(&step.table, column, before, back)?;
                if there {
                    set.insert(column.clone(), before.clone());
                }
            }
        }
        if now.is_some() {
            self.write(&step.table, &step.row, &set)?;
            // What a later merger made otherwise is set back after that one is.
            let touches = |before: &Columns| before.keys().any(|column| unsettled.contains(column));
            if let Some(by) = self.later_merger(step, change, &touches)? {
                self.defer(by, change, step)?;
            }
            return Ok(None);
        }
        let Some(removed) = removed else {
            return Ok(None);
        };
        let Some(by) = self.merger_of(removed)? else {
            return Ok(None);
        };
        if returns {
            let mut before = state;
            before.extend(set);
            return Ok(Some(Step {
                operation: Operation::Delete,
                before,
                ..step.clone()
            }));
        }
        self.defer(by, change, step)?;
        Ok(None)
    }

    /// Whether a value is the one that was made, or the one that has its part now.
    fn is_as_made(&self, value: &Json, made: &Json) -> bool {
        value == made
            || self
                .heir(made)
                .is_some_and(|heir| value.as_str() == Some(heir))
    }

    /// The latest merger in force, after a change, that changed this of a row.
    fn later_merger(
        &self,
        step: &Step,
        change: i64,
        touches: &dyn Fn(&Columns) -> bool,
    ) -> Result<Option<MergerId>, StoreError> {
        let mut later = self.writer.statement(include_str!("later_rows.sql"))?;
        let mut later = later.query(named_params! {
            ":table_name": step.table, ":row_id": step.row, ":change": change,
        })?;
        while let Some(row) = later.next()? {
            let before: Option<String> = row.get("before")?;
            if touches(&columns(before.as_deref())?)
                && let Some(by) = self.merger_of(row.get("change")?)?
            {
                return Ok(Some(by));
            }
        }
        Ok(None)
    }

    /// Puts off until a later merger is taken back, which has the row.
    fn defer(&self, by: MergerId, change: i64, step: &Step) -> Result<(), StoreError> {
        let mut merger = self.writer.merger(by)?;
        merger
            .later
            .push((change, step.table.clone(), step.row.clone()));
        let mut moved = serde_json::to_value(&merger.moved).map_err(|_| StoreError::History)?;
        moved["later"] = serde_json::to_value(&merger.later).map_err(|_| StoreError::History)?;
        self.writer
            .statement(include_str!("set_moved.sql"))?
            .execute(named_params! { ":id": by.to_string(), ":moved": moved.to_string() })?;
        Ok(())
    }

    fn merger_of(&self, change: i64) -> Result<Option<MergerId>, StoreError> {
        let mut statement = self.writer.statement(include_str!("merged_by.sql"))?;
        let mut rows = statement.query(named_params! { ":change": change })?;
        match rows.next()? {
            Some(row) => Ok(Some(crate::columns::id(row, "id")?)),
            None => Ok(None),
        }
    }

    /// The merger in force that took something away.
    fn merger_that_took(&self, key: &Json) -> Result<Option<MergerId>, StoreError> {
        let Some(key) = key.as_str() else {
            return Ok(None);
        };
        let all = self.writer.mergers()?.into_iter();
        let mut took = all.filter(|one| one.moved.values().any(|rows| rows.contains_key(key)));
        Ok(took.next().map(|one| one.id))
    }

    fn heir(&self, key: &Json) -> Option<&str> {
        self.heirs.get(key.as_str()?).map(String::as_str)
    }

    /// The table that a column refers to.
    fn reference(&self, table: &str, column: &str) -> Option<&str> {
        let list = self.references.get(table)?;
        list.iter()
            .find(|(from, _)| from == column)
            .map(|(_, to)| &**to)
    }

    fn is_there(
        &self,
        table: &str,
        column: &str,
        key: &Json,
        back: &BTreeSet<&str>,
    ) -> Result<bool, StoreError> {
        let (Some(to), Some(key)) = (self.reference(table, column), key.as_str()) else {
            return Ok(true);
        };
        let to = self.writer.table(to).ok_or(StoreError::History)?;
        Ok(back.contains(key) || current(self.writer, to, key)?.is_some())
    }

    /// Makes the references of a row to be put back lead to what there is; `false` when one that has
    /// to be there leads nowhere.
    fn resolve(
        &self,
        step: &mut Step,
        back: &BTreeSet<&str>,
        change: i64,
    ) -> Result<bool, StoreError> {
        let Some(list) = self.references.get(&step.table) else {
            return Ok(false);
        };
        for (column, _) in list {
            let Some(value) = step
                .before
                .get(column)
                .filter(|value| !value.is_null())
                .cloned()
            else {
                continue;
            };
            if self.is_there(&step.table, column, &value, back)? {
                continue;
            }
            let heir = self.heir(&value).map(Json::from);
            let found = match heir {
                Some(heir) if self.is_there(&step.table, column, &heir, back)? => {
                    // When that other is taken apart in its turn, this goes where it belongs.
                    if let Some(by) = self.merger_that_took(&value)? {
                        self.defer(by, change, step)?;
                    }
                    heir
                }
                _ if needed(&step.table, column) => return Ok(false),
                _ => Json::Null,
            };
            step.before.insert(column.clone(), found);
        }
        Ok(true)
    }

    /// Puts a row back; when one of the same kind stands there that a later merger brought, then once
    /// that one is taken back.
    fn put_or_defer(&self, step: &Step, change: i64) -> Result<(), StoreError> {
        if self.put(step)? {
            return Ok(());
        }
        for merger in self.writer.mergers()?.into_iter().rev() {
            let about = |value: &Json| value.as_str() == Some(&*merger.kept);
            let later = self.writer.change_of(merger.id)? > Some(change);
            if later && step.before.values().any(about) {
                return self.defer(merger.id, change, step);
            }
        }
        Ok(())
    }

    /// Puts a row back, and tells whether it is there then.
    fn put(&self, step: &Step) -> Result<bool, StoreError> {
        let Some(table) = self.writer.table(&step.table) else {
            return Ok(true);
        };
        if let Some(now) = current(self.writer, table, &step.row)? {
            // An earlier merger that was taken back has put it back already, with who had its part.
            let own = step.before.iter().filter(|(column, value)| {
                let now = now.get(*column);
                let refers = self.reference(&step.table, column).is_some();
                refers && now != Some(*value) && self.heir(value).map(Json::from).as_ref() == now
            });
            let own = own
                .map(|(column, value)| (column.clone(), value.clone()))
                .collect();
            self.write(&step.table, &step.row, &own)?;
            return Ok(true);
        }
        let known = step
            .before
            .iter()
            .filter(|(column, _)| table.columns.contains(column));
        let (mut names, mut values) = (vec![quoted("id")], vec![Value::Text(step.row.clone())]);
        for (column, value) in known {
            names.push(quoted(column));
            values.push(decode(value)?);
        }
        let marks = vec!["?"; names.len()].join(", ");
        // What would stand beside a row of the same kind that was made since is there already.
        let sql = format!(
            "INSERT OR IGNORE INTO {} ({}) VALUES ({marks})",
            quoted(&table.name),
            names.join(", ")
        );
        let mut insert = self.writer.connection().prepare_cached(&sql)?;
        let inserted = insert.execute(rusqlite::params_from_iter(values))?;
        Ok(inserted > 0)
    }

    fn write(&self, table: &str, row: &str, set: &Columns) -> Result<(), StoreError> {
        let Some(table) = self.writer.table(table) else {
            return Ok(());
        };
        let known = set
            .iter()
            .filter(|(column, _)| table.columns.contains(column));
        let (mut names, mut values) = (Vec::new(), Vec::new());
        for (column, value) in known {
            names.push(format!("{} = ?", quoted(column)));
            values.push(decode(value)?);
        }
        if names.is_empty() {
            return Ok(());
        }
        values.push(Value::Text(row.to_owned()));
        let sql = format!(
            "UPDATE OR IGNORE {} SET {} WHERE id = ?",
            quoted(&table.name),
            names.join(", ")
        );
        let mut update = self.writer.connection().prepare_cached(&sql)?;
        update.execute(rusqlite::params_from_iter(values))?;
        Ok(())
    }
}

/// What a row was like when a change removed it.
fn removed_state(store: &Store, step: &Step, removed: Option<i64>) -> Option<Columns> {
    let all = steps(store, removed?).ok()?;
    let found = all
        .into_iter()
        .find(|one| one.table == step.table && one.row == step.row);
    found.map(|one| one.before)
}

/// Whether a row cannot be without what this column refers to.
fn needed(table: &str, column: &str) -> bool {
    !matches!(
        (table, column),
        ("registration", "mandate_id" | "payer_id" | "replaced_by")
            | ("mandate", "organisation_id")
            | ("organisation", "part_of")
            | ("speaker", "replaced_by")
    )
}
