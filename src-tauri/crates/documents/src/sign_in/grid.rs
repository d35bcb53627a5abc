//! The tables of a sign-in sheet: speakers, participants, blank rows.
//!
//! Deliberately not here: what stands around them (see the layout).

use super::{SignInRow, SignInSheet, SignInWords};
use crate::fonts::{FontStyle, Fonts, uppercase};
use crate::place::{
    Align, Cell, CellLine, Colour, Column, Draft, Flow, Scope, Strip, Structure, mm,
};
use crate::sheet::Listing;
use crate::typography::french;

/// The least height of a row: room for a signature.
const ROW: f32 = mm(10.0);

/// Text in a cell starts at this size and may shrink to the floor.
const SIZE: f32 = 10.0;
const FLOOR: f32 = 8.0;

/// The size of what stands below a name: function, category, remark.
const DETAIL: f32 = 8.0;

/// So many rows at the end stay on one page.
const LAST_TOGETHER: usize = 3;

/// What the tables are made from.
pub(super) struct Sheet<'a> {
    pub(super) sheet: &'a SignInSheet,
    pub(super) words: &'a SignInWords,
    pub(super) fonts: &'a Fonts,
    pub(super) width: f32,
}

impl Sheet<'_> {
    fn signatures(&self) -> usize {
        self.sheet.half_days.len().max(1)
    }

    /// The widths: the boxes to sign first, then what is left shared between the texts.
    fn table(&self, draft: &mut Draft, shares: &[f32], number: f32) -> Listing<'_> {
        let signature = match self.signatures() {
            1 => mm(46.0),
            2 => mm(34.0),
            3 => mm(26.0),
            count => ((self.width - number) * 0.52 / count as f32).clamp(mm(18.0), mm(30.0)),
        };
        let rest = self.width - number - signature * self.signatures() as f32;
        let total: f32 = shares.iter().sum();
        let mut columns = Vec::new();
        if number > 0.0 {
            columns.push(Column {
                width: number,
                align: Align::Right,
            });
        }
        columns.extend(shares.iter().map(|share| Column {
            width: rest * share / total,
            align: Align::Left,
        }));
        let boxes_from = columns.len();
        let boxed = Column {
            width: signature,
            align: Align::Centre,
        };
        columns.extend(std::iter::repeat_n(boxed, self.signatures()));
        let looks = (columns, self.sheet.accent);
        Listing::new(draft, self.fonts, Structure::ROOT, looks).boxes_from(boxes_from)
    }

    /// The table of the speakers.
    pub(super) fn speakers(&self, flow: &mut Flow, draft: &mut Draft) {
        let words = self.words;
        let table = self.table(draft, &[1.0, 0.8, 1.5], 0.0);
        let labels = [&*words.family_name, &words.given_name, &words.organisation];
        let header = self.header(flow, draft, &table, &labels);
        for (position, speaker) in self.sheet.speakers.iter().enumerate() {
            let family = uppercase(&speaker.family_name);
            let function = french(&speaker.function);
            let mut cells = vec![
                cell(vec![line(&family, FontStyle::Bold)]),
                cell(vec![line(&speaker.given_name, FontStyle::Regular)]),
                cell(vec![CellLine {
                    size: 9.0,
                    ..line(&function, FontStyle::Regular)
                }]),
            ];
            cells.extend(std::iter::repeat_n(Cell::default(), self.signatures()));
            let strip = table.row(draft, &cells, ROW);
            let keep = position + 2 == self.sheet.speakers.len();
            flow.push(Strip {
                header: Some(header),
                keep,
                ..strip
            });
        }
    }

    /// The table of the participants and of the rows to fill in by hand.
    pub(super) fn participants(&self, flow: &mut Flow, draft: &mut Draft) {
        if self.sheet.rows.is_empty() && self.sheet.blank_rows == 0 {
            return;
        }
        let last = self
            .sheet
            .rows
            .iter()
            .map(|row| row.number)
            .max()
            .unwrap_or(0);
        let highest = fonts_width(self.fonts, last.saturating_add(self.sheet.blank_rows));
        let table = self.table(draft, &[1.0, 0.85, 1.25], highest + 2.0 * mm(1.5));
        let words = self.words;
        let labels = [
            &*words.number,
            &words.family_name,
            &words.given_name,
            &words.organisation,
        ];
        let header = self.header(flow, draft, &table, &labels);
        let named = self.sheet.rows.iter().cloned();
        let blank = (last.saturating_add(1)..)
            .take(self.sheet.blank_rows as usize)
            .map(|number| SignInRow {
                number,
                ..SignInRow::default()
            });
        let count = self.sheet.rows.len() + self.sheet.blank_rows as usize;
        for (position, row) in named.chain(blank).enumerate() {
            let strip = self.row(draft, &table, &row);
            // The last page never holds one lonely row.
            let keep = position + 1 < count && position + LAST_TOGETHER >= count;
            flow.push(Strip {
                header: Some(header),
                keep,
                ..strip
            });
        }
    }

    fn row(&self, draft: &mut Draft, table: &Listing<'_>, row: &SignInRow) -> Strip {
        let number = row.number.to_string();
        let family = uppercase(&row.family_name);
        let mut names = vec![line(&family, FontStyle::Bold)];
        let remark = [&*row.category, &row.note];
        let remark: Vec<&str> = remark.into_iter().filter(|part| !part.is_empty()).collect();
        let remark = french(&remark.join(" · "));
        if !remark.is_empty() {
            names.push(CellLine {
                size: DETAIL,
                style: FontStyle::Italic,
                colour: self.sheet.accent,
                ..line(&remark, FontStyle::Italic)
            });
        }
        let function = french(&row.function);
        let mut organisation = vec![CellLine {
            size: 9.0,
            ..line(&row.organisation, FontStyle::Regular)
        }];
        if !function.is_empty() {
            organisation.push(CellLine {
                size: DETAIL,
                colour: Colour::GREY,
                ..line(&function, FontStyle::Regular)
            });
        }
        let mut cells = vec![
            Cell {
                lines: vec![CellLine {
                    size: 9.0,
                    colour: Colour::GREY,
                    ..line(&number, FontStyle::Regular)
                }],
                header: Some(Scope::Row),
            },
            cell(names),
            cell(vec![line(&row.given_name, FontStyle::Regular)]),
            cell(organisation),
        ];
        cells.extend(std::iter::repeat_n(Cell::default(), self.signatures()));
        table.row(draft, &cells, ROW)
    }

    /// Adds the header of a table and remembers it for the pages that follow.
    fn header(
        &self,
        flow: &mut Flow,
        draft: &mut Draft,
        table: &Listing<'_>,
        labels: &[&str],
    ) -> usize {
        let half_days = &self.sheet.half_days;
        let only = half_days
            .is_empty()
            .then_some(self.words.signature.as_str());
        let half_days = half_days.iter().map(String::as_str);
        let labels: Vec<&str> = labels
            .iter()
            .copied()
            .chain(half_days)
            .chain(only)
            .collect();
        table.header(flow, draft, &labels)
    }
}

/// The width of the column of numbers: all the digits of the highest one.
fn fonts_width(fonts: &Fonts, highest: u32) -> f32 {
    fonts.width(&highest.max(99).to_string(), FontStyle::Regular, 9.0)
}

fn cell(lines: Vec<CellLine<'_>>) -> Cell<'_> {
    Cell {
        lines,
        header: None,
    }
}

fn line(text: &str, style: FontStyle) -> CellLine<'_> {
    CellLine {
        text,
        style,
        size: SIZE,
        smallest: FLOOR,
        colour: Colour::BLACK,
    }
}
