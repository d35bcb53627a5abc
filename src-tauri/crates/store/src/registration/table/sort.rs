//! Lines in the order of several columns.

use std::cmp::Ordering;

use parvis_domain::id::ProgrammeId;

use super::column::{EMPTY, Shared, TableColumn, Values};
use crate::error::StoreError;
use crate::registration::roster::Roster;
use crate::store::Store;

/// How many orders are kept: a person goes back and forth between two or three.
const KEPT_ORDERS: usize = 6;

/// Columns, each with whether it is turned round.
pub(in crate::registration) type Order = Vec<(TableColumn, bool)>;

impl Roster {
    /// The positions of all lines in this order; sorted once and kept.
    pub(super) fn sorted(
        &mut self,
        store: &Store,
        programme: ProgrammeId,
        order: &[(TableColumn, bool)],
    ) -> Result<std::sync::Arc<[u32]>, StoreError> {
        if let Some((_, kept)) = self.sorted.iter().find(|(known, _)| known == order) {
            return Ok(kept.clone());
        }
        let mut by = Vec::new();
        for (column, descending) in order {
            by.push((self.values(store, programme, *column)?, *descending));
        }
        let mut positions: Vec<u32> = self.positions().collect();
        positions.sort_by(|a, b| {
            let (a, b) = (*a as usize, *b as usize);
            by.iter().fold(Ordering::Equal, |so_far, (values, turned)| {
                so_far.then_with(|| compare(values, a, b, *turned))
            })
        });
        let positions: std::sync::Arc<[u32]> = positions.into();
        if self.sorted.len() == KEPT_ORDERS {
            self.sorted.remove(0);
        }
        self.sorted.push((order.to_vec(), positions.clone()));
        Ok(positions)
    }
}

/// Two lines by a column; what is empty comes last, either way round.
fn compare(values: &Shared, a: usize, b: usize, turned: bool) -> Ordering {
    let turn = |ordering: Ordering| if turned { ordering.reverse() } else { ordering };
    match &**values {
        Values::Texts(texts) => {
            let (a, b) = (&texts[a], &texts[b]);
            let last = a.is_empty().cmp(&b.is_empty());
            last.then_with(|| turn(a.cmp(b)))
        }
        Values::Answers(answers) => {
            let (a, b) = (answers[a], answers[b]);
            let last = (a == EMPTY).cmp(&(b == EMPTY));
            last.then_with(|| turn(a.cmp(&b)))
        }
        Values::Numbers(numbers) => turn(numbers[a].cmp(&numbers[b])),
    }
}
