//! The agenda as a table of a Word file, whose first row comes again on every page.
//!
//! Deliberately not here: its borders, which are a style.

use docx_rs::{Table, TableCell, TableLayoutType, TableRow, WidthType};

use super::lists::Lists;
use super::runs::{is_blank, phrase, words};
use super::{Body, Place, TEXT_WIDTH, styled, text};
use crate::announcement::{Agenda, Row, Slot, words_of};

/// The width of the hours, in twentieths of a point.
const HOURS: usize = 1_701;

/// The whole table; nothing for an agenda without lines.
pub(super) fn table(body: &mut Body, lists: &mut Lists, agenda: &Agenda) {
    if agenda.rows.is_empty() {
        return;
    }
    let mut rows = vec![head(agenda)];
    for row in &agenda.rows {
        rows.push(line(lists, row));
    }
    let table = Table::without_borders(rows)
        .style("Agenda")
        .set_grid(vec![HOURS, TEXT_WIDTH - HOURS])
        .layout(TableLayoutType::Fixed);
    body.table(table);
}

/// The row of headings: the only one that may not be split, by which it is found again when the
/// table is told to repeat it.
fn head(agenda: &Agenda) -> TableRow {
    let cell = |width, text| cell(width).add_paragraph(words(styled("AgendaHead"), text));
    TableRow::new(vec![
        cell(HOURS, &agenda.when),
        cell(TEXT_WIDTH - HOURS, &agenda.what),
    ])
    .cant_split()
}

fn line(lists: &mut Lists, row: &Row) -> TableRow {
    let hours = cell(HOURS).add_paragraph(phrase(styled("AgendaHour"), &row.when));
    let mut what = cell(TEXT_WIDTH - HOURS);
    what.put_words("Heading3", &row.heading);
    what.put_words("AgendaNote", &row.place);
    for slot in &row.slots {
        self::slot(&mut what, lists, slot);
    }
    TableRow::new(vec![hours, what])
}

fn cell(width: usize) -> TableCell {
    TableCell::new().width(width, WidthType::Dxa)
}

fn slot(cell: &mut TableCell, lists: &mut Lists, slot: &Slot) {
    cell.put_words("Heading3", &title(slot));
    if !is_blank(&slot.question) {
        cell.put(styled("AgendaNote").add_run(super::run(&slot.question).italic()));
    }
    cell.put_words("AgendaNote", &slot.place);
    text::blocks(cell, lists, &slot.description);
    text::people(cell, lists, &slot.speakers);
}

/// "14h – 15h : Atelier 3 : Écrire ensemble": its own hours, the label and the title, as far as
/// there are.
fn title(slot: &Slot) -> String {
    let hours = words_of(&slot.when);
    let said = [hours.as_str(), &slot.label, &slot.title];
    let said: Vec<&str> = said.into_iter().filter(|words| !is_blank(words)).collect();
    said.join("\u{a0}: ")
}
