//! The sign at a door: the day, the room as large as it goes, what is held there.

use super::frame::{FOOT, Frame, INNER, MARGIN, PAPER, Sign};
use super::{DoorEntry, DoorSign, SignRun};
use crate::fonts::{FontStyle, Fonts};
use crate::frames::Look;
use crate::place::{Align, Colour, Document, Draft, Meta, Owner, Role, Structure, WarningKind, mm};
use crate::text::{Piece, TextLine, wrap};
use crate::typography::french;

/// The sizes of what is held in the room.
const ENTRY: (f32, f32) = (32.0, 12.0);

/// The distance of its lines and the room between two entries, in ems.
const LEADING: f32 = 1.25;
const BETWEEN: f32 = 0.45;

/// The white between hours and titles, in ems.
const AFTER_TIME: f32 = 1.2;

/// The height of what is on a sign.
const HEIGHT: f32 = PAPER.1 - 2.0 * MARGIN - FOOT;

/// The height of the day, the venue and the white around the room.
const AROUND_ROOM: f32 = mm(38.0);

/// The least and the most height of the room: a long list leaves it less.
const ROOM: (f32, f32) = (mm(26.0), mm(66.0));

/// Places the signs; a run without any has no page.
#[must_use]
pub fn place_doors(run: &SignRun<DoorSign>, meta: Meta, fonts: &Fonts) -> Document {
    let mut draft = Draft::new(meta);
    for door in &run.signs {
        let page = draft.add_page(PAPER.0, PAPER.1);
        let section = draft.element(Structure::ROOT, Role::Section);
        let title = [door.room.trim(), door.day.trim()];
        let title: Vec<&str> = title.into_iter().filter(|part| !part.is_empty()).collect();
        draft.bookmark(1, &title.join(" – "), page, MARGIN);
        let mut sign = Sign {
            draft: &mut draft,
            fonts,
            page,
            section,
            accent: run.accent,
        };
        let needed = height(&rows(fonts, &door.entries, ENTRY.1), ENTRY.1);
        let room = (HEIGHT - AROUND_ROOM - needed).clamp(ROOM.0, ROOM.1);
        let top = head(&mut sign, door, room);
        list(&mut sign, &door.entries, (top, PAPER.1 - MARGIN - FOOT));
        sign.event(&run.event, run.logo.as_ref());
    }
    draft.finish()
}

/// Day, room (at most so high) and venue; returns where the list begins.
fn head(sign: &mut Sign<'_>, door: &DoorSign, height: f32) -> f32 {
    let look = |style, colour| Look { style, colour };
    let frame = |look, (largest, calm, smallest), lines| Frame {
        look,
        largest,
        calm,
        smallest,
        lines,
    };
    let column = (INNER, Align::Left);
    let mut y = MARGIN;
    let accent = sign.accent;
    let day = frame(look(FontStyle::Bold, accent), (22.0, 14.0, 12.0), 2);
    if let Some(block) = sign.fit(&door.day, (INNER, mm(14.0)), day) {
        sign.put(&block, Role::Paragraph, (MARGIN, y), column);
        y += block.height() + mm(2.0);
    }
    sign.bar(MARGIN, y, INNER, mm(1.2));
    y += mm(6.0);
    let room = frame(look(FontStyle::Bold, Colour::BLACK), (92.0, 60.0, 30.0), 3);
    if let Some(block) = sign.fit(&door.room, (INNER, height), room) {
        sign.put(&block, Role::Heading(1), (MARGIN, y), column);
        y += block.height() + mm(1.0);
    }
    let venue = frame(
        look(FontStyle::Regular, Colour::GREY),
        (20.0, 14.0, 12.0),
        2,
    );
    if let Some(block) = sign.fit(&door.venue, (INNER, mm(14.0)), venue) {
        sign.put(&block, Role::Paragraph, (MARGIN, y), column);
        y += block.height();
    }
    y + mm(8.0)
}

/// An entry broken into lines.
struct Row {
    time: f32,
    lines: Vec<TextLine>,
}

/// What is held there, as large as all of it goes; what does not go at the smallest size is said.
fn list(sign: &mut Sign<'_>, entries: &[DoorEntry], (top, bottom): (f32, f32)) {
    let fonts = sign.fonts;
    let steps = ((ENTRY.0 - ENTRY.1) * 2.0) as usize;
    let sizes = (0..=steps).map(|step| ENTRY.0 - step as f32 / 2.0);
    let fitting = sizes
        .map(|size| (size, rows(fonts, entries, size)))
        .find(|(size, rows)| {
            let broken = rows
                .iter()
                .flat_map(|row| &row.lines)
                .any(|line| line.broken_word);
            !broken && height(rows, *size) <= bottom - top
        });
    let (size, mut rows) = fitting.unwrap_or_else(|| (ENTRY.1, rows(fonts, entries, ENTRY.1)));
    while !rows.is_empty() && height(&rows, size) > bottom - top {
        rows.pop();
    }
    for entry in &entries[rows.len()..] {
        let item = [&*entry.time, &entry.label, &entry.title].map(str::trim);
        let item: Vec<&str> = item.into_iter().filter(|part| !part.is_empty()).collect();
        sign.draft
            .warn(sign.page, WarningKind::Cut, &item.join(" "));
    }
    if !rows.is_empty() {
        put(sign, (entries, &rows), top, size);
    }
}

/// How high the rows stand at this size.
fn height(rows: &[Row], size: f32) -> f32 {
    let lines: usize = rows.iter().map(|row| row.lines.len().max(1)).sum();
    lines as f32 * size * LEADING + rows.len().saturating_sub(1) as f32 * size * BETWEEN
}

fn rows(fonts: &Fonts, entries: &[DoorEntry], size: f32) -> Vec<Row> {
    let times = entries
        .iter()
        .map(|entry| time(fonts, entry).width_at(size));
    let time = times.fold(0.0, f32::max).min(INNER * 0.4);
    let left = if time > 0.0 {
        time + size * AFTER_TIME
    } else {
        0.0
    };
    let row = |entry: &DoorEntry| {
        let (label, title) = (french(entry.label.trim()), french(entry.title.trim()));
        let between = if label.is_empty() || title.is_empty() {
            ""
        } else {
            " – "
        };
        let label = format!("{label}{between}");
        let pieces = [(&*label, FontStyle::Bold), (&*title, FontStyle::Regular)];
        let pieces: Vec<Piece<'_>> = pieces
            .into_iter()
            .filter(|(text, _)| !text.is_empty())
            .map(|(text, style)| Piece { text, style })
            .collect();
        Row {
            time: left,
            lines: wrap(fonts, &pieces, size, INNER - left),
        }
    };
    entries.iter().map(row).collect()
}

fn time(fonts: &Fonts, entry: &DoorEntry) -> std::sync::Arc<crate::fonts::Shaped> {
    fonts.shape(&french(entry.time.trim()), FontStyle::Regular)
}

fn put(sign: &mut Sign<'_>, (entries, rows): (&[DoorEntry], &[Row]), top: f32, size: f32) {
    let list = sign.draft.element(sign.section, Role::List);
    let extent = sign.fonts.extent(FontStyle::Regular);
    let line_height = size * LEADING;
    let rise = (line_height + (extent.ascent + extent.descent) * size / 1000.0) / 2.0;
    let mut y = top;
    for (entry, row) in entries.iter().zip(rows) {
        let item = sign.draft.element(list, Role::ListItem);
        let (has_time, has_words) = (!entry.time.trim().is_empty(), !row.lines.is_empty());
        if has_time {
            // An item needs a body, which is the hours when nothing else is known.
            let role = if has_words {
                Role::Label
            } else {
                Role::ListBody
            };
            let owner = Owner::Element(sign.draft.element(item, role));
            let shaped = time(sign.fonts, entry);
            let (page, colour) = (sign.page, sign.accent);
            sign.draft
                .text(page, owner, shaped, (MARGIN, y + rise), size, colour);
        }
        let body = match has_words {
            true => Owner::Element(sign.draft.element(item, Role::ListBody)),
            false => Owner::Artifact,
        };
        for (number, line) in row.lines.iter().enumerate() {
            for part in &line.parts {
                let x = MARGIN + row.time + part.x;
                let at = (x, y + number as f32 * line_height + rise);
                let (page, shaped) = (sign.page, part.shaped.clone());
                sign.draft.text(page, body, shaped, at, size, Colour::BLACK);
            }
        }
        y += row.lines.len().max(1) as f32 * line_height + size * BETWEEN;
    }
}
