//! Two people or two organisations that become one, what of them was put together, and the way back.
//!
//! `TREATED` names every reference that a merge has to see to. A test reads the schema and fails
//! when there is one more.
//!
//! Deliberately absent: which of two values is kept; the domain and whoever merges decide that.

mod body;
mod person;
mod registration;
mod split;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, HashMap};

use parvis_domain::id::{DistinctPairId, MergerId};
use rusqlite::{OptionalExtension, Row, named_params};
use serde_json::Value as Json;
use uuid::Uuid;

use crate::columns;
use crate::error::StoreError;
use crate::store::{Store, Writer};

/// The columns that refer to something a merge takes away: the two themselves, and what of theirs is
/// folded into a row that is there already.
#[cfg(test)]
const TREATED: [(&str, &str); 23] = [
    ("attendance", "registration_id"),
    ("consent", "person_id"),
    ("contact_detail", "person_id"),
    ("involvement", "organisation_id"),
    ("mandate", "organisation_id"),
    ("mandate", "person_id"),
    ("organisation", "part_of"),
    ("picture", "organisation_id"),
    ("place", "registration_id"),
    ("postal_address", "organisation_id"),
    ("postal_address", "person_id"),
    ("registration", "mandate_id"),
    ("registration", "payer_id"),
    ("registration", "person_id"),
    ("registration", "replaced_by"),
    ("speaker", "organisation_id"),
    ("speaker", "person_id"),
    ("speaker", "replaced_by"),
    ("speaker_mandate", "mandate_id"),
    ("speaker_mandate", "speaker_id"),
    ("tagging", "organisation_id"),
    ("tagging", "person_id"),
    ("wish", "registration_id"),
];

/// What became of rows, by table: the key of each that is gone, and of the one that has its part.
pub type Moved = BTreeMap<String, BTreeMap<String, String>>;

/// Two that became one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merger {
    /// Its key.
    pub id: MergerId,
    /// `person` or `organisation`.
    pub noun: String,
    /// The key of the one that is there.
    pub kept: String,
    /// The key of the one that is not.
    pub gone: String,
    /// The instant, local.
    pub at: String,
    /// What became of which row.
    pub moved: Moved,
    /// Columns to set back when this merger is taken back, because an earlier one was meanwhile:
    /// the number of its change, and the row.
    later: Vec<(i64, String, String)>,
}

impl Store {
    /// All mergers that are in force, the oldest first.
    pub fn mergers(&self) -> Result<Vec<Merger>, StoreError> {
        columns::all(self.statement(include_str!("all.sql"))?, [], row_to_merger)
    }

    /// The merger with this key.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn merger(&self, id: MergerId) -> Result<Merger, StoreError> {
        let statement = self.statement(include_str!("get.sql"))?;
        columns::one(statement, "merger", id.to_string(), row_to_merger)
    }

    /// Of everything that a merger in force took away, what has its part now.
    pub fn heirs(&self) -> Result<HashMap<String, String>, StoreError> {
        let mut direct = HashMap::new();
        for merger in self.mergers()? {
            for rows in merger.moved.into_values() {
                direct.extend(rows);
            }
        }
        let last = |start: &String| {
            let mut at = start;
            // As many steps as there are entries end also when two would point at each other.
            for _ in 0..direct.len() {
                match direct.get(at) {
                    Some(next) => at = next,
                    None => break,
                }
            }
            at.clone()
        };
        Ok(direct
            .keys()
            .map(|gone| (gone.clone(), last(gone)))
            .collect())
    }

    /// What a record that is gone was like when it went, by column; `None` when it never went.
    pub fn before_merger(
        &self,
        merger: &Merger,
    ) -> Result<Option<serde_json::Map<String, Json>>, StoreError> {
        let Some(change) = self.change_of(merger.id)? else {
            return Ok(None);
        };
        let steps = split::steps(self, change)?;
        let gone = steps
            .into_iter()
            .find(|step| step.table == merger.noun && step.row == merger.gone);
        Ok(gone.map(|step| step.before))
    }

    /// By whom two were merged; may be empty.
    pub fn merged_by(&self, merger: MergerId) -> Result<String, StoreError> {
        let Some(change) = self.change_of(merger)? else {
            return Ok(String::new());
        };
        let mut who = self.statement(include_str!("who.sql"))?;
        let found = who.query_row(named_params! { ":change": change }, |row| {
            row.get("operator")
        });
        Ok(found.optional()?.unwrap_or_default())
    }

    /// The pairs that somebody said are two, by the keys of both, the lesser first.
    pub fn distinct_pairs(&self, noun: &str) -> Result<Vec<(String, String)>, StoreError> {
        let statement = self.statement(include_str!("distinct_pairs.sql"))?;
        columns::all(statement, named_params! { ":noun": noun }, |row| {
            Ok((row.get("first_id")?, row.get("second_id")?))
        })
    }

    /// How much of each kind hangs on a person or an organisation, always in the same order.
    pub fn hangs_on(&self, noun: &str, id: &str) -> Result<Vec<(&'static str, i32)>, StoreError> {
        const PERSON: &[&str] = &[
            "mandates",
            "registrations",
            "appearances",
            "details",
            "addresses",
            "tags",
            "consents",
        ];
        const BODY: &[&str] = &[
            "mandates",
            "appearances",
            "involvements",
            "paid",
            "branches",
            "pictures",
            "addresses",
            "tags",
        ];
        let (sql, parts) = match noun {
            "person" => (include_str!("hangs_person.sql"), PERSON),
            _ => (include_str!("hangs_organisation.sql"), BODY),
        };
        let mut statement = self.statement(sql)?;
        let counted = statement.query_row(named_params! { ":id": id }, |row| {
            parts
                .iter()
                .map(|part| Ok((*part, row.get(*part)?)))
                .collect()
        });
        Ok(counted?)
    }

    fn change_of(&self, merger: MergerId) -> Result<Option<i64>, StoreError> {
        let mut statement = self.statement(include_str!("change_of.sql"))?;
        let parameters = named_params! { ":id": merger.to_string() };
        Ok(statement.query_row(parameters, |row| row.get("change"))?)
    }
}

impl Writer<'_> {
    /// Notes that two became one.
    pub fn insert_merger(
        &self,
        id: MergerId,
        noun: &str,
        (kept, gone): (&str, &str),
        at: &str,
        moved: &Moved,
    ) -> Result<(), StoreError> {
        let moved = serde_json::to_string(moved).map_err(|_| StoreError::History)?;
        self.statement(include_str!("insert.sql"))?
            .execute(named_params! {
                ":id": id.to_string(), ":noun": noun, ":kept": kept, ":gone": gone, ":at": at,
                ":moved": moved,
            })?;
        Ok(())
    }

    /// Notes that two are not the same.
    pub fn insert_distinct(
        &self,
        id: DistinctPairId,
        noun: &str,
        one: &str,
        other: &str,
    ) -> Result<(), StoreError> {
        self.statement(include_str!("insert_distinct.sql"))?
            .execute(named_params! {
                ":id": id.to_string(), ":noun": noun, ":one": one, ":other": other,
            })?;
        Ok(())
    }

    /// Forgets that two are not the same.
    pub fn delete_distinct(&self, one: &str, other: &str) -> Result<(), StoreError> {
        self.statement(include_str!("delete_distinct.sql"))?
            .execute(named_params! { ":one": one, ":other": other })?;
        Ok(())
    }

    /// Runs statements that know nothing but the one that stays and the one that goes.
    fn fold_by(
        &self,
        kept: &str,
        gone: &str,
        statements: &[&'static str],
    ) -> Result<(), StoreError> {
        for sql in statements {
            self.statement(sql)?
                .execute(named_params! { ":kept": kept, ":gone": gone })?;
        }
        Ok(())
    }

    /// Appearances of both on one stage become one; the others change hands.
    fn fold_speakers(
        &self,
        (kept, gone): (&str, &str),
        (twice, others): (&'static str, &'static str),
        moved: &mut Moved,
    ) -> Result<(), StoreError> {
        let pairs: Vec<(String, String)> = columns::all(
            self.statement(twice)?,
            named_params! { ":kept": kept, ":gone": gone },
            |row| Ok((row.get("kept_id")?, row.get("gone_id")?)),
        )?;
        for (kept, gone) in pairs {
            self.fold_by(
                &kept,
                &gone,
                &[
                    include_str!("fold_speaker.sql"),
                    include_str!("same_mandates_of_speaker.sql"),
                    include_str!("mandates_to_speaker.sql"),
                    include_str!("speaker_replaced.sql"),
                    include_str!("speaker_replaces_itself.sql"),
                    include_str!("delete_speaker.sql"),
                ],
            )?;
            note(moved, "speaker", gone, kept);
        }
        self.fold_by(kept, gone, &[others])
    }

    /// What somebody said of the two and of others.
    fn fold_pairs(&self, kept: &str, gone: &str) -> Result<(), StoreError> {
        self.fold_by(
            kept,
            gone,
            &[
                include_str!("pair_itself.sql"),
                include_str!("pairs_twice.sql"),
                include_str!("move_pairs.sql"),
            ],
        )
    }
}

/// Notes what has the part of a row that is gone.
fn note(moved: &mut Moved, table: &str, gone: impl ToString, kept: impl ToString) {
    moved
        .entry(table.to_owned())
        .or_default()
        .insert(gone.to_string(), kept.to_string());
}

fn row_to_merger(row: &Row<'_>) -> Result<Merger, StoreError> {
    let moved: String = row.get("moved")?;
    let mut moved: BTreeMap<String, Json> =
        serde_json::from_str(&moved).map_err(|_| StoreError::History)?;
    let later = moved.remove("later").unwrap_or(Json::Array(Vec::new()));
    let moved = moved
        .into_iter()
        .map(|(table, rows)| Ok((table, serde_json::from_value(rows)?)));
    Ok(Merger {
        id: columns::id::<Uuid>(row, "id")?.into(),
        noun: row.get("noun")?,
        kept: row.get("kept_id")?,
        gone: row.get("gone_id")?,
        at: row.get("at")?,
        moved: moved
            .collect::<Result<_, serde_json::Error>>()
            .map_err(|_| StoreError::History)?,
        later: serde_json::from_value(later).map_err(|_| StoreError::History)?,
    })
}
