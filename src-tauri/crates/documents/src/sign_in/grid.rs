//! The tables of a sign-in sheet: speakers, participants, blank rows.
//!
//! Deliberately not here: what stands around them (see the layout).

use super::{SignInRow, SignInRun, SignInSheet, SignInWords};
use crate::fonts::{FontStyle, Fonts, uppercase};
use crate::place::{
    Align, Cell, CellLine, Colour, Column, Draft, Flow, Scope, Strip, Structure, mm,
};
use crate::sheet::Listing;
use crate::typography::french;

/// So many rows at the end stay on one page: fewer look forgotten there.
const LAST_TOGETHER: usize = 4;

/// A text column narrower than this breaks most names, at ordinary size.
const NARROW: f32 = mm(27.0);

/// No shorter text fills a page, however narrow its column, in bytes.
const LONG: usize = 120;

/// How letters are made smaller so that a row fits on a page, and how often at most.
const STEP: f32 = 0.85;
const MOST_STEPS: usize = 8;

/// The shares of family name and given name beside each other.
const NAMES: [f32; 2] = [1.0, 0.85];

/// The measures of the rows.
struct Measures {
    /// The least height of a row: room for a signature.
    row: f32,
    /// The height of a line that says what the rows below it have in common.
    band: f32,
    /// Text in a cell starts at this size and may shrink to the floor.
    size: f32,
    floor: f32,
    /// The size of numbers and of the columns beside the names.
    beside: f32,
    /// The size of a remark below a name.
    detail: f32,
    /// The size of the words of the header.
    header: f32,
    /// What widths are multiplied by.
    width: f32,
}

const ORDINARY: Measures = Measures {
    row: mm(10.0),
    band: mm(7.5),
    size: 10.0,
    floor: 8.0,
    beside: 9.0,
    detail: 8.0,
    header: 8.5,
    width: 1.0,
};

const LARGE: Measures = Measures {
    row: mm(18.0),
    band: mm(11.0),
    size: 15.0,
    floor: 12.0,
    beside: 13.5,
    detail: 12.0,
    header: 12.0,
    width: 1.35,
};

/// What the tables are made from.
pub(super) struct Grid<'a> {
    pub(super) run: &'a SignInRun,
    pub(super) sheet: &'a SignInSheet,
    pub(super) words: &'a SignInWords,
    pub(super) fonts: &'a Fonts,
    pub(super) width: f32,
    /// The height of a page between its running parts and below the header of a table.
    pub(super) room: f32,
}

impl Grid<'_> {
    fn measures(&self) -> &'static Measures {
        if self.run.large { &LARGE } else { &ORDINARY }
    }

    fn signatures(&self) -> usize {
        self.sheet.half_days.len().max(1)
    }

    /// Whether the columns of texts are too narrow in this width.
    pub(super) fn is_narrow(&self) -> bool {
        let shares: f32 = self.shares().iter().sum();
        let rest = self.width - self.number() - self.signature() * self.signatures() as f32;
        rest / shares < NARROW * self.measures().width
    }

    /// The shares of the names and of the other columns.
    fn shares(&self) -> Vec<f32> {
        let others = self.run.columns.iter().map(|column| column.share);
        NAMES.into_iter().chain(others).collect()
    }

    /// The width of the column of numbers: all the digits of the highest one.
    fn number(&self) -> f32 {
        let named = self.sheet.rows.iter().map(|row| row.number).max();
        let blank = self.sheet.first_blank.saturating_add(self.sheet.blank_rows);
        let highest = blank.max(named.unwrap_or(0)).max(99).to_string();
        let size = self.measures().beside;
        self.fonts.width(&highest, FontStyle::Regular, size) + 2.0 * mm(1.5)
    }

    /// The width of a box to sign in.
    fn signature(&self) -> f32 {
        let width = match self.signatures() {
            1 => mm(46.0),
            2 => mm(34.0),
            3 => mm(26.0),
            count => (self.width * 0.5 / count as f32).clamp(mm(18.0), mm(30.0)),
        };
        width * self.measures().width.sqrt()
    }

    /// The widths: the boxes to sign first, then what is left shared between the texts.
    fn table(&self, draft: &mut Draft, shares: &[f32], number: f32) -> Listing<'_> {
        let signature = self.signature();
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
        let looks = (columns, self.run.accent);
        let listing = Listing::new(draft, self.fonts, Structure::ROOT, looks);
        let size = self.measures().header;
        listing.boxes_from(boxes_from).headed(size)
    }

    /// The table of the speakers.
    pub(super) fn speakers(&self, flow: &mut Flow, draft: &mut Draft) {
        let (words, measures) = (self.words, self.measures());
        let table = self.table(draft, &[1.0, 0.8, 1.5], 0.0);
        let labels = [&*words.family_name, &words.given_name, &words.organisation];
        let header = self.header(flow, draft, &table, &labels);
        for (position, speaker) in self.sheet.speakers.iter().enumerate() {
            let family = uppercase(&speaker.family_name);
            let function = french(&speaker.function);
            let mut cells = vec![
                cell(vec![self.line(&family, FontStyle::Bold)]),
                cell(vec![self.line(&speaker.given_name, FontStyle::Regular)]),
                cell(vec![self.beside(&function)]),
            ];
            cells.extend(std::iter::repeat_n(Cell::default(), self.signatures()));
            let strip = table.row(draft, &cells, measures.row);
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
        let sheet = self.sheet;
        if sheet.rows.is_empty() && sheet.blank_rows == 0 {
            return;
        }
        let table = self.table(draft, &self.shares(), self.number());
        let words = self.words;
        let names = [&*words.number, &words.family_name, &words.given_name];
        let others = self.run.columns.iter().map(|column| column.label.as_str());
        let labels: Vec<&str> = names.into_iter().chain(others).collect();
        let header = Some(self.header(flow, draft, &table, &labels));
        let blank = (sheet.first_blank..)
            .take(sheet.blank_rows as usize)
            .map(|number| SignInRow {
                number,
                ..SignInRow::default()
            });
        let blank: Vec<SignInRow> = blank.collect();
        let count = sheet.rows.len() + blank.len();
        let mut group = "";
        for (position, row) in sheet.rows.iter().chain(&blank).enumerate() {
            if row.group != group && !row.group.is_empty() {
                let strip = self.band(draft, &table, &row.group);
                flow.push(Strip {
                    header,
                    keep: true,
                    ..strip
                });
            }
            group = &row.group;
            let strip = self.row(draft, &table, row);
            // The last page never holds one lonely row.
            let keep = position + 1 < count && position + LAST_TOGETHER >= count;
            flow.push(Strip {
                header,
                keep,
                ..strip
            });
        }
    }

    /// A line that says what the rows below it have in common; the other cells stay empty.
    fn band(&self, draft: &mut Draft, table: &Listing<'_>, group: &str) -> Strip {
        let line = CellLine {
            colour: self.run.accent,
            ..self.line(group, FontStyle::Bold)
        };
        table.band(draft, line, self.measures().band)
    }

    fn row(&self, draft: &mut Draft, table: &Listing<'_>, row: &SignInRow) -> Strip {
        let measures = self.measures();
        let number = row.number.to_string();
        let family = uppercase(&row.family_name);
        let mut names = vec![self.line(&family, FontStyle::Bold)];
        let remark = french(&row.remark);
        if !remark.is_empty() {
            names.push(CellLine {
                size: measures.detail,
                colour: self.run.accent,
                ..self.line(&remark, FontStyle::Italic)
            });
        }
        let mut cells = vec![
            Cell {
                lines: vec![CellLine {
                    colour: Colour::GREY,
                    ..self.beside(&number)
                }],
                header: Some(Scope::Row),
            },
            cell(names),
            cell(vec![self.line(&row.given_name, FontStyle::Regular)]),
        ];
        let mut texts = row.cells.iter().map(String::as_str);
        cells.extend(self.run.columns.iter().map(|_| {
            let text = texts.next().unwrap_or_default();
            cell(vec![self.beside(text)])
        }));
        self.keep_on_a_page(table, &mut cells);
        cells.extend(std::iter::repeat_n(Cell::default(), self.signatures()));
        table.row(draft, &cells, measures.row)
    }

    /// Makes the letters of a row smaller that would be higher than a page: rows are not broken.
    fn keep_on_a_page(&self, table: &Listing<'_>, cells: &mut [Cell<'_>]) {
        let longest = cells.iter().flat_map(|cell| &cell.lines);
        if longest.map(|line| line.text.len()).max().unwrap_or(0) < LONG {
            return;
        }
        for _ in 0..MOST_STEPS {
            if table.height_of(cells) <= self.room {
                return;
            }
            for line in cells.iter_mut().flat_map(|cell| &mut cell.lines) {
                line.size *= STEP;
                line.smallest *= STEP;
            }
        }
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

    fn line<'t>(&self, text: &'t str, style: FontStyle) -> CellLine<'t> {
        let measures = self.measures();
        CellLine {
            text,
            style,
            size: measures.size,
            smallest: measures.floor,
            colour: Colour::BLACK,
        }
    }

    /// A text beside the names.
    fn beside<'t>(&self, text: &'t str) -> CellLine<'t> {
        CellLine {
            size: self.measures().beside,
            ..self.line(text, FontStyle::Regular)
        }
    }
}

fn cell(lines: Vec<CellLine<'_>>) -> Cell<'_> {
    Cell {
        lines,
        header: None,
    }
}
