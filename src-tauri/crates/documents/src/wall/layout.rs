//! The pages of the wall list: two columns, the letters in the white beside them.

use super::{WallEntry, WallList};
use crate::fonts::{FontStyle, Fonts, uppercase};
use crate::place::{
    A4, Align, Cell, CellLine, Colour, Column, Document, Draft, Flow, Mark, Meta, Owner, Region,
    Shape, Strip, Structure, mm,
};
use crate::sheet::{Columns, Foot, Heading, Issuer, Listing, MARGIN, RunningHead, region};

/// The columns and the white between them.
const COLUMNS: (usize, f32) = (2, mm(8.0));

/// The white at the left of a column, for the letters.
const LETTER: f32 = mm(9.0);

/// Names: large enough to be read standing.
const SIZE: f32 = 14.0;
const FLOOR: f32 = 11.0;

/// The least height of a row.
const ROW: f32 = mm(8.0);

/// Places the list.
#[must_use]
pub fn place(list: &WallList, meta: Meta, fonts: &Fonts) -> Document {
    let (width, height) = A4;
    let inner = width - 2.0 * MARGIN;
    let mut draft = Draft::new(meta);
    let mut heading = Flow::new();
    add_heading(&mut heading, &mut draft, fonts, list, inner);
    let foot = Foot::new(fonts, ("", &list.foot), inner);
    let poured = heading.pour(&mut draft, |draft, number| {
        let page = draft.add_page(width, height);
        region(page, number, A4, foot.height())
    });
    let flow = entries(&mut draft, fonts, list, Columns::width(COLUMNS) - LETTER);
    let columns = Columns::after(poured, COLUMNS, foot.height());
    flow.pour(&mut draft, |draft, number| {
        let Region { page, mut rect } = columns.region(draft, number);
        rect.x += LETTER;
        rect.width -= LETTER;
        Region { page, rect }
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

fn add_heading(flow: &mut Flow, draft: &mut Draft, fonts: &Fonts, list: &WallList, inner: f32) {
    let heading = Heading {
        issuer: Issuer {
            name: &list.issuer,
            coordinates: "",
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
    heading.add(flow, draft, fonts, inner);
}

fn entries(draft: &mut Draft, fonts: &Fonts, list: &WallList, width: f32) -> Flow {
    let mut flow = Flow::new();
    if list.entries.is_empty() {
        return flow;
    }
    let highest = list.entries.iter().map(|entry| entry.number).max();
    let digits = highest.unwrap_or_default().max(999).to_string();
    let number = fonts.width(&digits, FontStyle::Bold, SIZE) + mm(3.0);
    let columns = vec![
        Column {
            width: width - number,
            align: Align::Left,
        },
        Column {
            width: number,
            align: Align::Right,
        },
    ];
    let listing = Listing::new(draft, fonts, Structure::ROOT, (columns, list.accent));
    let header = listing.header(&mut flow, draft, &[&list.name, &list.number]);
    let mut letter = "";
    for entry in &list.entries {
        let mut strip = row(draft, &listing, entry);
        if entry.letter != letter {
            letter = &entry.letter;
            strip
                .marks
                .push(initial(fonts, list.accent, letter, strip.height));
        }
        flow.push(Strip {
            header: Some(header),
            ..strip
        });
    }
    flow
}

fn row(draft: &mut Draft, listing: &Listing<'_>, entry: &WallEntry) -> Strip {
    let family = uppercase(entry.family_name.trim());
    let name = [&*family, entry.given_name.trim()];
    let name: Vec<&str> = name.into_iter().filter(|part| !part.is_empty()).collect();
    let (name, number) = (name.join(" "), entry.number.to_string());
    let line = |text, style, size: f32, colour| CellLine {
        text,
        style,
        size,
        smallest: FLOOR.min(size),
        colour,
    };
    let mut lines = vec![line(&*name, FontStyle::Regular, SIZE, Colour::BLACK)];
    if !entry.detail.is_empty() {
        let detail = line(&*entry.detail, FontStyle::Regular, 9.0, Colour::GREY);
        lines.push(detail);
    }
    let cells = [
        // With two columns every other cell would be a header, which tells nobody anything.
        Cell {
            lines,
            header: None,
        },
        Cell {
            lines: vec![line(&*number, FontStyle::Bold, SIZE, Colour::BLACK)],
            header: None,
        },
    ];
    listing.row(draft, &cells, ROW)
}

/// The letter beside the first name it begins, level with it.
fn initial(fonts: &Fonts, accent: Colour, letter: &str, height: f32) -> Mark {
    let shaped = fonts.shape(letter, FontStyle::Bold);
    let capitals = fonts.extent(FontStyle::Bold).cap_height / 1000.0 * SIZE;
    let shape = Shape::Text {
        x: -LETTER + mm(1.0),
        y: height.min(ROW * 1.2) / 2.0 + capitals / 2.0,
        size: SIZE,
        colour: accent,
        shaped,
    };
    Mark {
        owner: Owner::Artifact,
        shape,
    }
}
