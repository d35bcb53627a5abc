//! The pages of a run of sign-in sheets: heading, the two tables, what stands on every page.

use super::grid::Grid;
use super::{SignInRun, SignInSheet, SignInWords};
use crate::fonts::{FontStyle, Fonts};
use crate::place::{A4, Colour, Document, Draft, Flow, Meta, RichStyle, Structure, mm};
use crate::sheet::{Foot, Heading, Issuer, MARGIN, PLAIN, RunningHead, add_title, region, space};

/// The most that the header of a table is high.
const HEADER: f32 = mm(20.0);

/// Places a run of sign-in sheets.
#[must_use]
pub fn place(run: &SignInRun, words: &SignInWords, meta: Meta, fonts: &Fonts) -> Document {
    let mut draft = Draft::new(meta);
    for sheet in &run.sheets {
        add_sheet(&mut draft, (run, sheet), words, fonts);
    }
    draft.finish()
}

/// A sheet on pages of its own.
fn add_sheet(
    draft: &mut Draft,
    (run, sheet): (&SignInRun, &SignInSheet),
    words: &SignInWords,
    fonts: &Fonts,
) {
    let mut grid = Grid {
        run,
        sheet,
        words,
        fonts,
        width: A4.0 - 2.0 * MARGIN,
        room: f32::INFINITY,
    };
    // Too many columns for an upright page: the sheet lies on its side.
    let (width, height) = if grid.is_narrow() { (A4.1, A4.0) } else { A4 };
    let inner = width - 2.0 * MARGIN;
    grid.width = inner;
    let foot = Foot::new(fonts, (&run.privacy, &run.print_run), inner);
    grid.room = region(0, 1, (width, height), foot.height()).rect.height - HEADER;

    let mut flow = Flow::new();
    add_heading(&mut flow, draft, fonts, (run, sheet, words), inner);
    let title = |flow: &mut Flow, draft: &mut Draft, words: &str| {
        add_title(flow, draft, fonts, (words, run.accent), inner);
    };
    if !sheet.speakers.is_empty() {
        title(&mut flow, draft, &words.speakers);
        grid.speakers(&mut flow, draft);
        flow.gap(mm(4.0));
        title(&mut flow, draft, &words.participants);
    }
    grid.participants(&mut flow, draft);

    let first = draft.page_count();
    flow.pour(draft, |draft, number| {
        let page = draft.add_page(width, height);
        region(page, number, (width, height), foot.height())
    });
    let (_, title) = titles(run, sheet);
    let continued = match words.continued.as_str() {
        "" => sheet.date.clone(),
        continued if sheet.date.is_empty() => continued.to_owned(),
        continued => format!("{} ({continued})", sheet.date),
    };
    let below = [sheet.desk.as_str(), &continued];
    let below: Vec<&str> = below.into_iter().filter(|part| !part.is_empty()).collect();
    let below = below.join(" · ");
    let head = RunningHead {
        title,
        below: &below,
        accent: run.accent,
    };
    let pages = first..draft.page_count();
    if run.sheets.len() > 1 {
        let names = [sheet.desk.as_str(), sheet.title.as_str()];
        let names: Vec<&str> = names.into_iter().filter(|name| !name.is_empty()).collect();
        draft.bookmark(1, &names.join(" · "), first, MARGIN);
    }
    for page in pages.clone() {
        if page > first {
            head.put(draft, fonts, page, inner);
        }
        let label = words
            .page
            .replace("{page}", &(page + 1 - first).to_string())
            .replace("{pages}", &pages.len().to_string());
        foot.put(draft, fonts, &label, page, (inner, height));
    }
}

fn add_heading(
    flow: &mut Flow,
    draft: &mut Draft,
    fonts: &Fonts,
    (run, sheet, words): (&SignInRun, &SignInSheet, &SignInWords),
    width: f32,
) {
    let (above, title) = titles(run, sheet);
    let when = [sheet.date.as_str(), sheet.hours.as_str()];
    let when: Vec<&str> = when.into_iter().filter(|part| !part.is_empty()).collect();
    let heading = Heading {
        issuer: Issuer {
            name: &run.organiser,
            coordinates: &run.coordinates,
            accent: run.accent,
            logos: &run.logos,
        },
        document: &words.document,
        above,
        title,
        when: &when.join(", "),
        place: &sheet.place,
        note: &run.convention,
        logos: &run.funder_logos,
    };
    heading.add(flow, draft, fonts, width);
    if !sheet.desk.is_empty() {
        // What people look for from the queue.
        let style = RichStyle {
            style: FontStyle::Bold,
            size: 26.0,
            colour: Colour::BLACK,
            leading: 1.15,
            ..PLAIN
        };
        flow.extend(style.heading(draft, fonts, Structure::ROOT, (2, &sheet.desk), width));
        flow.push(space(mm(4.0)));
    }
}

/// The line above the title, and the title: the largest line is the heading, and when the session
/// has no title the action is.
fn titles<'a>(run: &'a SignInRun, sheet: &'a SignInSheet) -> (&'a str, &'a str) {
    if sheet.title.is_empty() {
        ("", &run.action)
    } else {
        (&run.action, &sheet.title)
    }
}
