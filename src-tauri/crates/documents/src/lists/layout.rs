//! The pages of a list: heading, a table a part, what stands on every page.

use super::{List, ListCell, ListPart};
use crate::fonts::{FontStyle, Fonts};
use crate::place::{
    A4, Align, Cell, CellLine, Colour, Column, Document, Draft, Flow, Meta, RichStyle, Scope,
    Strip, Structure, mm, rich_text,
};
use crate::sheet::{Foot, Heading, Issuer, Listing, MARGIN, PLAIN, RunningHead, paragraph};
use crate::sheet::{add_title, region, space};
use crate::typography::french;

/// The least height of a row.
const ROW: f32 = mm(7.0);

/// The text above a table.
const TEXT: RichStyle = RichStyle {
    size: 10.5,
    ..PLAIN
};

/// So many rows at the end of a table stay on one page.
const LAST_TOGETHER: usize = 2;

/// Places a list.
#[must_use]
pub fn place(list: &List, meta: Meta, fonts: &Fonts) -> Document {
    let (width, height) = A4;
    let inner = width - 2.0 * MARGIN;
    let mut draft = Draft::new(meta);
    let mut flow = Flow::new();
    let heading = Heading {
        issuer: Issuer {
            name: &list.issuer,
            coordinates: &list.coordinates,
            accent: list.accent,
            logos: &list.logos,
        },
        document: &list.document,
        above: &list.above,
        title: &list.title,
        when: &list.when,
        place: &list.place,
        note: "",
        logos: &[],
    };
    heading.add(&mut flow, &mut draft, fonts, inner);
    for (number, part) in list.parts.iter().enumerate() {
        if number > 0 {
            flow.gap(mm(6.0));
        }
        add_part(&mut flow, &mut draft, fonts, (list, part), inner);
    }
    let foot = Foot::new(fonts, (&french(&list.notice), &list.foot), inner).insisting();
    flow.pour(&mut draft, |draft, number| {
        let page = draft.add_page(width, height);
        region(page, number, (width, height), foot.height())
    });
    let head = RunningHead {
        title: &list.title,
        below: "",
        accent: list.accent,
    };
    for page in 0..draft.page_count() {
        if page > 0 {
            head.put(&mut draft, fonts, page, inner);
        }
        foot.put(&mut draft, fonts, &list.page, page, (inner, height));
    }
    draft.finish()
}

fn add_part(
    flow: &mut Flow,
    draft: &mut Draft,
    fonts: &Fonts,
    (list, part): (&List, &ListPart),
    width: f32,
) {
    if !part.title.is_empty() {
        add_title(flow, draft, fonts, (&part.title, list.accent), width);
    }
    if !part.note.is_empty() {
        let small = RichStyle {
            size: 9.0,
            colour: Colour::GREY,
            ..PLAIN
        };
        let look = (Structure::ROOT, &small);
        paragraph(flow, draft, fonts, look, &part.note, width);
        flow.push(space(mm(1.0)));
    }
    if !part.text.is_empty() {
        let strips = rich_text(draft, fonts, Structure::ROOT, &part.text, &TEXT, width);
        flow.extend(strips);
        flow.gap(mm(3.0));
    }
    if part.rows.is_empty() || list.columns.is_empty() {
        return;
    }
    let total: f32 = list.columns.iter().map(|column| column.share).sum();
    let columns = list.columns.iter().map(|column| Column {
        width: width * column.share / total,
        align: Align::Left,
    });
    let looks = (columns.collect(), list.accent);
    let listing = Listing::new(draft, fonts, Structure::ROOT, looks)
        .boxes_from(list.columns.len().saturating_sub(list.boxes));
    let labels: Vec<&str> = list.columns.iter().map(|column| &*column.label).collect();
    let header = listing.header(flow, draft, &labels);
    // In a small table the headers of the rows would outnumber what they head.
    let headed = labels.len() > 2 && part.rows.len() > labels.len();
    for (number, row) in part.rows.iter().enumerate() {
        let row = &row[..row.len().min(labels.len())];
        let strip = add_row(draft, &listing, row, headed);
        let last = number + 1 == part.rows.len();
        let keep = !last && number + LAST_TOGETHER >= part.rows.len();
        flow.push(Strip {
            header: Some(header),
            keep,
            ..strip
        });
    }
}

fn add_row(draft: &mut Draft, listing: &Listing<'_>, row: &[ListCell], headed: bool) -> Strip {
    let texts: Vec<(String, String)> = row
        .iter()
        .map(|cell| (french(&cell.text), french(&cell.detail)))
        .collect();
    let cells: Vec<Cell<'_>> = row
        .iter()
        .zip(&texts)
        .map(|(cell, (text, detail))| {
            let style = if cell.strong {
                FontStyle::Bold
            } else {
                FontStyle::Regular
            };
            let mut lines = vec![CellLine {
                text,
                style,
                size: if cell.strong { 10.0 } else { 9.5 },
                smallest: 8.5,
                colour: Colour::BLACK,
            }];
            if !detail.is_empty() {
                lines.push(CellLine {
                    text: detail,
                    style: FontStyle::Regular,
                    size: 8.5,
                    smallest: 8.0,
                    colour: Colour::GREY,
                });
            }
            Cell {
                lines,
                header: (headed && cell.strong).then_some(Scope::Row),
            }
        })
        .collect();
    listing.row(draft, &cells, ROW)
}
