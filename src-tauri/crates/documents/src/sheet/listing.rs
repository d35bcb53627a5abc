//! A table of text in a sheet: a header in the accent colour that repeats, rows between hairlines.
//!
//! Deliberately not here: what is in the rows.

use crate::fonts::{FontStyle, Fonts};
use crate::place::{
    Cell, CellLine, Colour, Column, Draft, ElementId, Flow, Grid, Mark, Owner, Role, Scope, Shape,
    Strip, Table, mm,
};

/// The least height of a header.
const HEADER: f32 = mm(7.0);

/// The thickness of the hairlines.
const HAIRLINE: f32 = 0.4;

/// A table in the making.
pub(crate) struct Listing<'a> {
    fonts: &'a Fonts,
    table: Table,
    accent: Colour,
    /// The size of the header's words.
    header: f32,
}

impl<'a> Listing<'a> {
    /// A table with these columns below an element.
    pub(crate) fn new(
        draft: &mut Draft,
        fonts: &'a Fonts,
        parent: ElementId,
        (columns, accent): (Vec<Column>, Colour),
    ) -> Self {
        let boxes_from = columns.len();
        let table = Table {
            columns,
            element: draft.element(parent, Role::Table),
            padding: mm(1.5),
            padding_vertical: mm(1.2),
            leading: 1.2,
            grid: Some(Grid {
                width: HAIRLINE,
                colour: Colour::RULE,
                boxes_from,
            }),
        };
        Self {
            fonts,
            table,
            accent,
            header: 8.5,
        }
    }

    /// The header in letters of this size.
    pub(crate) fn headed(mut self, size: f32) -> Self {
        self.header = size;
        self
    }

    /// Boxes to write in from this column on.
    pub(crate) fn boxes_from(mut self, column: usize) -> Self {
        if let Some(grid) = &mut self.table.grid {
            grid.boxes_from = column;
        }
        self
    }

    /// Adds the header and gives the number by which strips name it, so that it repeats.
    pub(crate) fn header(&self, flow: &mut Flow, draft: &mut Draft, labels: &[&str]) -> usize {
        let label = |text| Cell {
            lines: vec![CellLine {
                text,
                style: FontStyle::Bold,
                size: self.header,
                smallest: self.header * 0.8,
                colour: self.accent,
            }],
            header: Some(Scope::Column),
        };
        let cells: Vec<Cell<'_>> = labels.iter().copied().map(label).collect();
        let plain = Table {
            grid: None,
            ..self.table.clone()
        };
        let mut strip = plain.row(draft, self.fonts, &cells, HEADER);
        strip.marks.push(Mark {
            owner: Owner::Artifact,
            shape: Shape::Line {
                from: (0.0, strip.height),
                to: (self.table.width(), strip.height),
                width: 0.8,
                colour: self.accent,
            },
        });
        flow.push(Strip {
            keep: true,
            ..strip.clone()
        });
        flow.add_header(strip)
    }

    /// Sets a row at least `height` points high.
    pub(crate) fn row(&self, draft: &mut Draft, cells: &[Cell<'_>], height: f32) -> Strip {
        self.table.row(draft, self.fonts, cells, height)
    }

    /// How high a row of these cells would be.
    pub(crate) fn height_of(&self, cells: &[Cell<'_>]) -> f32 {
        self.table.height_of(self.fonts, cells)
    }

    /// Sets a line across all columns, above the rows that it is about.
    pub(crate) fn band(&self, draft: &mut Draft, line: CellLine<'_>, height: f32) -> Strip {
        self.table.band(draft, self.fonts, line, height)
    }
}
