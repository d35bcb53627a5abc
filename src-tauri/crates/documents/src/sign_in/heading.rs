//! The title block at the top of the first page.
//!
//! The organiser above a rule in the accent colour, the session large, then what, when and where
//! in two hanging columns. Deliberately not here: what repeats on later pages (see the layout).

use super::{SignInSheet, SignInWords};
use crate::fonts::{FontStyle, Fonts};
use crate::place::{Colour, Draft, Flow, Mark, Owner, RichStyle, Shape, Strip, Structure, mm};
use crate::text::Hyphenation;

const PLAIN: RichStyle = RichStyle {
    hyphenation: Hyphenation::Off,
    leading: 1.3,
    ..RichStyle::BODY
};

/// Adds the title block.
pub(super) fn add(
    flow: &mut Flow,
    draft: &mut Draft,
    fonts: &Fonts,
    sheet: &SignInSheet,
    words: &SignInWords,
    width: f32,
) {
    let root = Structure::ROOT;
    let small = RichStyle {
        size: 8.5,
        colour: Colour::GREY,
        ..PLAIN
    };
    let name = RichStyle {
        style: FontStyle::Bold,
        size: 10.5,
        ..PLAIN
    };
    paragraph(flow, draft, fonts, &name, &sheet.organiser, width);
    paragraph(flow, draft, fonts, &small, &sheet.coordinates, width);
    flow.push(rule(width, sheet.accent, mm(2.2), mm(4.5)));

    let kicker = RichStyle {
        style: FontStyle::Bold,
        size: 9.5,
        colour: sheet.accent,
        ..PLAIN
    };
    let title = RichStyle {
        style: FontStyle::Bold,
        size: 17.0,
        leading: 1.2,
        ..PLAIN
    };
    let action = RichStyle {
        size: 11.5,
        ..PLAIN
    };
    paragraph(flow, draft, fonts, &kicker, &words.document, width);
    flow.push(space(mm(0.8)));
    // The largest line is the heading; when the session has no title the action is.
    let (above, heading) = if sheet.session.is_empty() {
        ("", sheet.action.as_str())
    } else {
        (sheet.action.as_str(), sheet.session.as_str())
    };
    paragraph(flow, draft, fonts, &action, above, width);
    if !heading.is_empty() {
        flow.extend(title.heading(draft, fonts, root, (1, heading), width));
    }
    flow.push(space(mm(2.0)));
    let when = [sheet.date.as_str(), sheet.hours.as_str()];
    let when: Vec<&str> = when.into_iter().filter(|part| !part.is_empty()).collect();
    let bold = RichStyle {
        style: FontStyle::Bold,
        ..PLAIN
    };
    paragraph(flow, draft, fonts, &bold, &when.join(", "), width);
    paragraph(flow, draft, fonts, &PLAIN, &sheet.place, width);
    paragraph(flow, draft, fonts, &small, &sheet.convention, width);
    flow.push(space(mm(6.0)));
}

fn paragraph(
    flow: &mut Flow,
    draft: &mut Draft,
    fonts: &Fonts,
    style: &RichStyle,
    text: &str,
    width: f32,
) {
    if text.trim().is_empty() {
        return;
    }
    let strips = style.paragraph(draft, fonts, Structure::ROOT, text, width);
    flow.extend(strips.into_iter().map(|strip| Strip {
        keep: true,
        ..strip
    }));
}

fn space(height: f32) -> Strip {
    Strip {
        height,
        keep: true,
        ..Strip::default()
    }
}

fn rule(width: f32, colour: Colour, above: f32, below: f32) -> Strip {
    let shape = Shape::Line {
        from: (0.0, above),
        to: (width, above),
        width: 1.2,
        colour,
    };
    Strip {
        marks: vec![Mark {
            owner: Owner::Artifact,
            shape,
        }],
        ..space(above + below)
    }
}
