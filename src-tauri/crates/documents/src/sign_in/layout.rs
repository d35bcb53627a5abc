//! The pages of a sign-in sheet: heading, the two tables, what stands on every page.

use super::grid::Sheet;
use super::{SignInSheet, SignInWords};
use crate::fonts::Fonts;
use crate::place::{A4, Document, Draft, Flow, Meta, mm};
use crate::sheet::{Foot, Heading, Issuer, MARGIN, RunningHead, add_title, region};

/// From this number of signature columns on the sheet lies on its side.
const LANDSCAPE_FROM: usize = 4;

/// Places a sign-in sheet.
#[must_use]
pub fn place(sheet: &SignInSheet, words: &SignInWords, meta: Meta, fonts: &Fonts) -> Document {
    let columns = sheet.half_days.len().max(1);
    let (width, height) = if columns >= LANDSCAPE_FROM {
        (A4.1, A4.0)
    } else {
        A4
    };
    let inner = width - 2.0 * MARGIN;
    let mut draft = Draft::new(meta);
    let foot = Foot::new(fonts, (&sheet.privacy, &sheet.print_run), inner);

    let mut flow = Flow::new();
    add_heading(&mut flow, &mut draft, fonts, (sheet, words), inner);
    let grid = Sheet {
        sheet,
        words,
        fonts,
        width: inner,
    };
    let title = |flow: &mut Flow, draft: &mut Draft, words: &str| {
        add_title(flow, draft, fonts, (words, sheet.accent), inner);
    };
    if !sheet.speakers.is_empty() {
        title(&mut flow, &mut draft, &words.speakers);
        grid.speakers(&mut flow, &mut draft);
        flow.gap(mm(4.0));
        title(&mut flow, &mut draft, &words.participants);
    }
    grid.participants(&mut flow, &mut draft);

    flow.pour(&mut draft, |draft, number| {
        let page = draft.add_page(width, height);
        region(page, number, (width, height), foot.height())
    });
    let (_, title) = titles(sheet);
    let continued = match words.continued.as_str() {
        "" => sheet.date.clone(),
        continued if sheet.date.is_empty() => continued.to_owned(),
        continued => format!("{} ({continued})", sheet.date),
    };
    let head = RunningHead {
        title,
        below: &continued,
        accent: sheet.accent,
    };
    for page in 0..draft.page_count() {
        if page > 0 {
            head.put(&mut draft, fonts, page, inner);
        }
        foot.put(&mut draft, fonts, &words.page, page, (inner, height));
    }
    draft.finish()
}

fn add_heading(
    flow: &mut Flow,
    draft: &mut Draft,
    fonts: &Fonts,
    (sheet, words): (&SignInSheet, &SignInWords),
    width: f32,
) {
    let (above, title) = titles(sheet);
    let when = [sheet.date.as_str(), sheet.hours.as_str()];
    let when: Vec<&str> = when.into_iter().filter(|part| !part.is_empty()).collect();
    let heading = Heading {
        issuer: Issuer {
            name: &sheet.organiser,
            coordinates: &sheet.coordinates,
            accent: sheet.accent,
            logos: &sheet.logos,
        },
        document: &words.document,
        above,
        title,
        when: &when.join(", "),
        place: &sheet.place,
        note: &sheet.convention,
        logos: &sheet.funder_logos,
    };
    heading.add(flow, draft, fonts, width);
}

/// The line above the title, and the title: the largest line is the heading, and when the session
/// has no title the action is.
fn titles(sheet: &SignInSheet) -> (&str, &str) {
    if sheet.session.is_empty() {
        ("", sheet.action.as_str())
    } else {
        (sheet.action.as_str(), sheet.session.as_str())
    }
}
