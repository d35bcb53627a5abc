//! A row of a table as lines: what stands side by side in short cells is one line.
//!
//! Deliberately not here: what the columns mean.

use super::Line;

/// The most lines of a row that is data; a taller one is the layout of a page.
const TALLEST: usize = 16;

/// The cells of a row, each with its lines.
#[derive(Debug, Default)]
pub(super) struct Row {
    pub(super) cells: Vec<Vec<Line>>,
}

impl Row {
    /// Begins a cell.
    pub(super) fn cell(&mut self) {
        self.cells.push(Vec::new());
    }

    /// Adds a line to the cell that was begun last.
    pub(super) fn push(&mut self, line: Line) {
        match self.cells.last_mut() {
            Some(cell) => cell.push(line),
            None => self.cells.push(vec![line]),
        }
    }

    /// The lines of the row: the first line of each cell side by side, then the others.
    ///
    /// When the first cell has several lines, or there are many, the table lays out a page, and the
    /// cells come one after the other.
    pub(super) fn lines(self) -> Vec<Line> {
        let cells: Vec<_> = self.cells.into_iter().filter(|c| !c.is_empty()).collect();
        let count: usize = cells.iter().map(Vec::len).sum();
        if cells.len() < 2 || cells[0].len() > 1 || count > TALLEST {
            return cells.into_iter().flatten().collect();
        }
        let mut head = Line::default();
        let mut below = Vec::new();
        for mut cell in cells {
            let first = cell.remove(0);
            if !head.text.is_empty() {
                head.text.push('\t');
            }
            head.text.push_str(&first.text);
            head.heading = head.heading.or(first.heading);
            below.append(&mut cell);
        }
        below.insert(0, head);
        below
    }
}
