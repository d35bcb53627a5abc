//! Rows of a table as strips: cells fitted to their columns, rules, elements.
//!
//! Nothing is ever cut: a text shrinks to its floor, then wraps, and the row grows. Deliberately
//! not here: which page a row lands on (see the flow).

use super::rich::baseline;
use super::{Colour, Draft, ElementId, Mark, Owner, Role, Scope, Shape, Strip};
use crate::fonts::{FontStyle, Fonts};
use crate::text::{Fit, Fitted, fit};

/// Where the text of a column stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// At the left.
    Left,
    /// In the middle.
    Centre,
    /// At the right.
    Right,
}

/// A column.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Column {
    /// The width in points, padding included.
    pub width: f32,
    /// Where its text stands.
    pub align: Align,
}

/// A line of a cell, which may wrap.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CellLine<'a> {
    /// The words.
    pub text: &'a str,
    /// Their appearance.
    pub style: FontStyle,
    /// The size in points.
    pub size: f32,
    /// The size it may shrink to.
    pub smallest: f32,
    /// The colour.
    pub colour: Colour,
}

/// A cell: lines of text one below the other; none for an empty box.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Cell<'a> {
    /// The lines.
    pub lines: Vec<CellLine<'a>>,
    /// For a header cell, which cells it speaks for.
    pub header: Option<Scope>,
}

/// The rules of a table.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Grid {
    /// The thickness of the rules in points.
    pub width: f32,
    /// Their colour.
    pub colour: Colour,
    /// The first column that has a rule on its left; from there every column has one, and the
    /// last one on its right as well.
    pub boxes_from: usize,
}

/// A table: its columns and its looks; rows are made one by one.
#[derive(Debug, Clone)]
pub struct Table {
    /// The columns from left to right.
    pub columns: Vec<Column>,
    /// The element of the table.
    pub element: ElementId,
    /// The room left and right in a cell, in points.
    pub padding: f32,
    /// The room above and below in a cell that grows, in points.
    pub padding_vertical: f32,
    /// The distance of two baselines, as a multiple of the size.
    pub leading: f32,
    /// The rules.
    pub grid: Option<Grid>,
}

impl Table {
    /// The width of all the columns in points.
    #[must_use]
    pub fn width(&self) -> f32 {
        self.columns.iter().map(|column| column.width).sum()
    }

    /// Sets a row at least `height` points high; the texts stand in the middle of its height.
    ///
    /// # Panics
    /// When there are more cells than columns.
    pub fn row(&self, draft: &mut Draft, fonts: &Fonts, cells: &[Cell<'_>], height: f32) -> Strip {
        assert!(
            cells.len() <= self.columns.len(),
            "a row has at most one cell a column"
        );
        self.cells(draft, fonts, cells, &[], height)
    }

    /// A row of these cells, and of others that stay empty.
    fn cells(
        &self,
        draft: &mut Draft,
        fonts: &Fonts,
        cells: &[Cell<'_>],
        others: &[Role],
        height: f32,
    ) -> Strip {
        let fitted: Vec<Vec<Fitted>> = cells
            .iter()
            .zip(&self.columns)
            .map(|(cell, column)| self.fit(fonts, cell, *column))
            .collect();
        let needed = fitted
            .iter()
            .map(|lines| self.content_height(lines))
            .fold(0.0, f32::max);
        let height = height.max(needed + 2.0 * self.padding_vertical);
        let row = draft.element(self.element, Role::Row);
        let mut marks = Vec::new();
        let mut x = 0.0;
        for ((cell, column), lines) in cells.iter().zip(&self.columns).zip(&fitted) {
            let role = cell.header.map_or(Role::Cell, Role::HeaderCell);
            let element = draft.element(row, role);
            let top = (height - self.content_height(lines)) / 2.0;
            self.cell(
                draft,
                fonts,
                cell,
                lines,
                (x, top, column),
                element,
                &mut marks,
            );
            x += column.width;
        }
        for role in others {
            draft.element(row, role.clone());
        }
        self.rules(height, &mut marks);
        Strip {
            height,
            marks,
            ..Strip::default()
        }
    }

    /// How high a row of these cells would be.
    #[must_use]
    pub fn height_of(&self, fonts: &Fonts, cells: &[Cell<'_>]) -> f32 {
        let height = |(cell, column): (&Cell<'_>, &Column)| {
            self.content_height(&self.fit(fonts, cell, *column))
        };
        let heights = cells.iter().zip(&self.columns).map(height);
        heights.fold(0.0, f32::max) + 2.0 * self.padding_vertical
    }

    /// Sets a line across all columns: the header of a row whose other cells stay empty.
    pub fn band(&self, draft: &mut Draft, fonts: &Fonts, line: CellLine<'_>, height: f32) -> Strip {
        let across = Column {
            width: self.width(),
            align: Align::Left,
        };
        let grid = self.grid.map(|grid| Grid {
            boxes_from: 1,
            ..grid
        });
        let whole = Self {
            columns: vec![across],
            grid,
            ..self.clone()
        };
        let header = Cell {
            lines: vec![line],
            header: Some(Scope::Row),
        };
        let others = vec![Role::Cell; self.columns.len() - 1];
        whole.cells(draft, fonts, &[header], &others, height)
    }

    fn fit(&self, fonts: &Fonts, cell: &Cell<'_>, column: Column) -> Vec<Fitted> {
        let frame = |line: &CellLine<'_>| Fit {
            width: column.width - 2.0 * self.padding,
            height: f32::INFINITY,
            largest: line.size,
            smallest: line.smallest,
            lines: usize::MAX,
            leading: self.leading,
        };
        cell.lines
            .iter()
            .map(|line| fit_cell(fonts, line, frame(line)))
            .collect()
    }

    fn content_height(&self, lines: &[Fitted]) -> f32 {
        lines.iter().map(|fitted| fitted.height(self.leading)).sum()
    }

    #[expect(clippy::too_many_arguments, reason = "a cell needs what its row knows")]
    fn cell(
        &self,
        draft: &mut Draft,
        fonts: &Fonts,
        cell: &Cell<'_>,
        fitted: &[Fitted],
        (left, top, column): (f32, f32, &Column),
        element: ElementId,
        marks: &mut Vec<Mark>,
    ) {
        let mut y = top;
        let several = fitted.iter().filter(|line| !line.lines.is_empty()).count() > 1;
        for (line, fitted) in cell.lines.iter().zip(fitted) {
            let height = fitted.size * self.leading;
            let owner = if several && !fitted.lines.is_empty() {
                draft.element(element, Role::Paragraph)
            } else {
                element
            };
            for set in &fitted.lines {
                let free = column.width - 2.0 * self.padding - set.width;
                let indent = match column.align {
                    Align::Left => 0.0,
                    Align::Centre => free / 2.0,
                    Align::Right => free,
                };
                let baseline = y + baseline(fonts, line.style, fitted.size, height);
                for part in &set.parts {
                    marks.push(Mark {
                        owner: Owner::Element(owner),
                        shape: Shape::Text {
                            x: left + self.padding + indent + part.x,
                            y: baseline,
                            size: fitted.size,
                            colour: line.colour,
                            shaped: part.shaped.clone(),
                        },
                    });
                }
                y += height;
            }
        }
    }

    fn rules(&self, height: f32, marks: &mut Vec<Mark>) {
        let Some(grid) = self.grid else { return };
        let mut rule = |from, to| {
            let shape = Shape::Line {
                from,
                to,
                width: grid.width,
                colour: grid.colour,
            };
            marks.push(Mark {
                owner: Owner::Artifact,
                shape,
            });
        };
        rule((0.0, height), (self.width(), height));
        let mut x = 0.0;
        for (number, column) in self.columns.iter().enumerate() {
            if number >= grid.boxes_from {
                rule((x, 0.0), (x, height));
            }
            x += column.width;
        }
        if grid.boxes_from < self.columns.len() {
            rule((x, 0.0), (x, height));
        }
    }
}

/// One line shrunk to the floor, else wrapped at the full size: two calm lines read better than
/// two small ones.
fn fit_cell(fonts: &Fonts, line: &CellLine<'_>, frame: Fit) -> Fitted {
    let single = fit(
        fonts,
        line.text,
        line.style,
        Fit {
            lines: 1,
            height: f32::INFINITY,
            ..frame
        },
    );
    if single.cut {
        fit(fonts, line.text, line.style, frame)
    } else {
        single
    }
}
