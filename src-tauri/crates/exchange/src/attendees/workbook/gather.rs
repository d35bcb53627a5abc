//! From the cells of a sheet, which come one after the other, to records.
//!
//! Deliberately not here: what a cell shows, see `shown`.

use super::super::MAX_COLUMNS;
use super::super::problem::Refusal;
use super::super::records::{Incoming, Records};
use super::MAX_TEXT;
use csv::ByteRecord;

/// Cells that were merged over several rows; rows and columns count from 0.
#[derive(Debug, Clone, Copy)]
pub(super) struct Merge {
    pub(super) first_row: u32,
    pub(super) last_row: u32,
    pub(super) column: u32,
}

/// Why no more cells are wanted.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Stop {
    /// There are as many records as were asked for.
    Enough,
    /// The sheet cannot be taken.
    Refused(Refusal),
    /// The cells are not in order.
    Disorder,
}

/// The text of a merge that goes on in the rows below.
struct Lasting {
    last_row: u32,
    column: u32,
    text: String,
}

/// Puts cells together to records.
pub(super) struct Gathering {
    incoming: Incoming,
    most: usize,
    /// The row that is being put together: its number from 0, and its cells.
    row: u32,
    cells: ByteRecord,
    /// Merges that have not begun, the first last.
    merges: Vec<Merge>,
    lasting: Vec<Lasting>,
}

impl Gathering {
    /// Begins a sheet, of which at most so many records are wanted.
    pub(super) fn new(most: usize, mut merges: Vec<Merge>) -> Self {
        merges.retain(|merge| merge.last_row > merge.first_row);
        merges.sort_by_key(|merge| std::cmp::Reverse((merge.first_row, merge.column)));
        Self {
            incoming: Incoming::default(),
            most,
            row: 0,
            cells: ByteRecord::new(),
            merges,
            lasting: Vec::new(),
        }
    }

    /// Adds a merge that begins in the row of the next cell.
    pub(super) fn merge(&mut self, merge: Merge) {
        self.merges.push(merge);
    }

    /// Adds a cell; cells come by rows and, in each, by columns, and blank ones need not come.
    pub(super) fn put(&mut self, row: u32, column: u32, text: &str) -> Result<(), Stop> {
        if text.is_empty() {
            return Ok(());
        }
        if row < self.row {
            return Err(Stop::Disorder);
        }
        if row > self.row {
            self.close()?;
            self.row = row;
        }
        let column = column as usize;
        if column >= MAX_COLUMNS {
            let limit = MAX_COLUMNS;
            return Err(Stop::Refused(Refusal::TooManyColumns { limit }));
        }
        if column < self.cells.len() {
            return Err(Stop::Disorder);
        }
        while self.cells.len() < column {
            self.cells.push_field(b"");
        }
        self.cells.push_field(text.as_bytes());
        let length = self.incoming.text_len() + self.cells.as_slice().len();
        if length > MAX_TEXT {
            return Err(Stop::Refused(Refusal::UnpacksTooLarge { limit: MAX_TEXT }));
        }
        Ok(())
    }

    /// The records, when no more cells come.
    pub(super) fn finish(mut self) -> Result<Records, Refusal> {
        match self.close() {
            Err(Stop::Refused(refusal)) => Err(refusal),
            _ => Ok(self.incoming.finish()),
        }
    }

    /// Keeps the row that is put together.
    fn close(&mut self) -> Result<(), Stop> {
        if self.cells.is_empty() {
            return Ok(());
        }
        if self.incoming.len() >= self.most {
            return Err(Stop::Enough);
        }
        self.fill_merged();
        let kept = self.incoming.keep(&self.cells, self.row + 1);
        self.cells.clear();
        kept.map_err(Stop::Refused)
    }

    /// Repeats what stands in a merge that has begun in a row above, and notes those that begin.
    fn fill_merged(&mut self) {
        let row = self.row;
        self.lasting.retain(|merge| merge.last_row >= row);
        if !self.lasting.is_empty() {
            let filled = self.filled();
            self.cells = filled;
        }
        while let Some(merge) = self.merges.pop_if(|merge| merge.first_row <= row) {
            let text = self.cells.get(merge.column as usize).unwrap_or_default();
            if merge.first_row == row && !text.is_empty() {
                self.lasting.push(Lasting {
                    last_row: merge.last_row,
                    column: merge.column,
                    text: String::from_utf8_lossy(text).into_owned(),
                });
            }
        }
    }

    fn filled(&self) -> ByteRecord {
        let lasting = |at: usize| {
            let merge = self
                .lasting
                .iter()
                .find(|merge| merge.column as usize == at);
            merge.map_or(&b""[..], |merge| merge.text.as_bytes())
        };
        let last = self.lasting.iter().map(|merge| merge.column as usize + 1);
        let width = last.fold(self.cells.len(), usize::max);
        let cell = |at: usize| match self.cells.get(at) {
            Some(text) if !text.is_empty() => text,
            _ => lasting(at),
        };
        (0..width.min(MAX_COLUMNS)).map(cell).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(merges: &[(u32, u32, u32)], cells: &[(u32, u32, &str)], expected: &[(u32, &[&str])]) {
        let merge = |(first_row, last_row, column): &(u32, u32, u32)| Merge {
            first_row: *first_row,
            last_row: *last_row,
            column: *column,
        };
        let mut gathering = Gathering::new(10, merges.iter().map(merge).collect());
        for (row, column, text) in cells {
            gathering.put(*row, *column, text).expect("in order");
        }
        let records = gathering.finish().expect("few records");
        let found: Vec<(u32, Vec<&str>)> = records
            .iter()
            .map(|record| (record.number(), record.cells().collect()))
            .collect();
        let expected: Vec<(u32, Vec<&str>)> =
            expected.iter().map(|(n, c)| (*n, c.to_vec())).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn rows_keep_their_numbers_and_cells_their_columns() {
        check(
            &[],
            &[(2, 1, "b"), (2, 3, "d"), (5, 0, "a")],
            &[(3, &["", "b", "", "d"]), (6, &["a"])],
        );
        check(&[], &[(0, 0, ""), (1, 0, " "), (2, 0, "x")], &[(3, &["x"])]);
    }

    #[test]
    fn what_is_merged_over_rows_stands_in_each_that_holds_something() {
        check(
            &[(0, 2, 1), (0, 0, 0), (3, 9, 0)],
            &[
                (0, 0, "a"),
                (0, 1, "Ville"),
                (1, 0, "b"),
                (3, 0, "x"),
                (5, 1, "y"),
            ],
            &[
                (1, &["a", "Ville"]),
                (2, &["b", "Ville"]),
                (4, &["x"]),
                (6, &["x", "y"]),
            ],
        );
    }

    #[test]
    fn disorder_and_limits_stop_it() {
        let mut gathering = Gathering::new(1, Vec::new());
        assert_eq!(gathering.put(1, 1, "a"), Ok(()));
        assert_eq!(gathering.put(1, 1, "b"), Err(Stop::Disorder));
        assert_eq!(gathering.put(0, 0, "b"), Err(Stop::Disorder));
        let wide = gathering.put(1, 5_000, "b");
        assert!(matches!(
            wide,
            Err(Stop::Refused(Refusal::TooManyColumns { .. }))
        ));
        assert_eq!(gathering.put(2, 0, "b"), Ok(()));
        assert_eq!(gathering.put(3, 0, "c"), Err(Stop::Enough));
        assert_eq!(gathering.finish().expect("one record").len(), 1);
        let long = "x".repeat(MAX_TEXT);
        let mut gathering = Gathering::new(9, Vec::new());
        gathering.put(0, 0, "a").expect("short");
        assert!(matches!(gathering.put(0, 1, &long), Err(Stop::Refused(_))));
    }
}
