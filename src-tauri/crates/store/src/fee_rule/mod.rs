//! The rules of the fees in the database.
//!
//! Deliberately absent: which rule holds for whom.

use parvis_domain::fee::{FeePayer, FeePayerKind, FeeRule, FeeUnit};
use parvis_domain::id::{FeeRuleId, ProgrammeId};
use parvis_domain::registration::Category;
use rusqlite::{Row, named_params};

use crate::columns;
use crate::error::StoreError;
use crate::store::{Store, Writer};

impl Store {
    /// The one with this key.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn fee_rule(&self, id: FeeRuleId) -> Result<FeeRule, StoreError> {
        let statement = self.statement(include_str!("get.sql"))?;
        columns::one(statement, "fee_rule", id.to_string(), row_to_fee_rule)
    }

    /// Those of a programme, in order.
    pub fn fee_rules_of(&self, programme: ProgrammeId) -> Result<Vec<FeeRule>, StoreError> {
        let statement = self.statement(include_str!("by_programme.sql"))?;
        let parameters = named_params! { ":programme": programme.to_string() };
        columns::all(statement, parameters, row_to_fee_rule)
    }
}

impl Writer<'_> {
    /// Adds one.
    pub fn insert_fee_rule(&self, fee_rule: &FeeRule) -> Result<(), StoreError> {
        self.write_fee_rule(include_str!("insert.sql"), fee_rule)
            .map(drop)
    }

    /// Replaces the one of the same key.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn update_fee_rule(&self, fee_rule: &FeeRule) -> Result<(), StoreError> {
        let changed = self.write_fee_rule(include_str!("update.sql"), fee_rule)?;
        columns::changed_one(changed, "fee_rule", fee_rule.id)
    }

    /// Deletes one.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn delete_fee_rule(&self, id: FeeRuleId) -> Result<(), StoreError> {
        let changed = self
            .statement(include_str!("delete.sql"))?
            .execute(named_params! { ":id": id.to_string() })?;
        columns::changed_one(changed, "fee_rule", id)
    }

    /// Puts one at another place in its order.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn set_fee_rule_position(&self, id: FeeRuleId, position: i32) -> Result<(), StoreError> {
        let parameters = named_params! { ":id": id.to_string(), ":position": position };
        let changed = self
            .statement(include_str!("set_position.sql"))?
            .execute(parameters)?;
        columns::changed_one(changed, "fee_rule", id)
    }

    fn write_fee_rule(&self, sql: &'static str, fee_rule: &FeeRule) -> Result<usize, StoreError> {
        Ok(self.statement(sql)?.execute(named_params! {
            ":id": fee_rule.id.to_string(),
            ":programme": fee_rule.programme.to_string(),
            ":position": fee_rule.position,
            ":payer": fee_rule.payer.kind().code(),
            ":category": fee_rule.payer.category().map(|category| category.code()),
            ":cents": fee_rule.cents,
            ":unit": fee_rule.unit.code(),
            ":label": fee_rule.label,
        })?)
    }
}

/// A row of `fee_rule`.
fn row_to_fee_rule(row: &Row<'_>) -> Result<FeeRule, StoreError> {
    let kind = columns::choice(row, "payer", FeePayerKind::from_code)?;
    let category = columns::read(row, "category", Category::from_code)?;
    Ok(FeeRule {
        id: columns::id(row, "id")?,
        programme: columns::id(row, "programme_id")?,
        position: row.get("position")?,
        payer: FeePayer::new(kind, category).ok_or(StoreError::Value { column: "category" })?,
        cents: row.get("cents")?,
        unit: columns::choice(row, "unit", FeeUnit::from_code)?,
        label: row.get("label")?,
    })
}
