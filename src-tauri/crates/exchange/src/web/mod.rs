//! An announcement as HTML: a fragment to paste into the pages of a website, or a whole page.
//!
//! Only structure: headings, lists, tables, `<time>`, links of the web and of e-mail. No styles,
//! classes, identifiers or scripts, so that it takes the looks of the site it is put into. The
//! title of a fragment is a heading of the second level, because the first is the site's own.
//!
//! Deliberately not here: the words, the clipboard, and reading HTML.

mod agenda;
mod markup;
mod text;

use crate::announcement::{Announcement, Fact, Part};
use markup::Markup;

/// Writes a fragment, without anything around it.
pub fn fragment(announcement: &Announcement) -> String {
    let mut html = Markup::default();
    body(&mut html, announcement, 2);
    html.finish()
}

/// Writes a whole page, in UTF-8.
pub fn page(announcement: &Announcement) -> String {
    let mut html = Markup::default();
    html.raw("<!DOCTYPE html>\n");
    html.open(&format!("html lang=\"{}\"", language(announcement)));
    html.within("head", |html| {
        html.raw("<meta charset=\"utf-8\">\n");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.line("title", |html| html.words(title(announcement)));
    });
    html.within("body", |html| {
        html.within("main", |html| body(html, announcement, 1));
    });
    html.close("html");
    html.finish()
}

/// The languages there are words in; anything else would not be a language to a browser.
fn language(announcement: &Announcement) -> &'static str {
    if announcement.language == "en" {
        "en"
    } else {
        "fr"
    }
}

/// A title that can be seen: one of nothing but blanks would leave a heading empty.
fn title(announcement: &Announcement) -> &str {
    if markup::is_blank(&announcement.title) {
        "–"
    } else {
        &announcement.title
    }
}

fn body(html: &mut Markup, announcement: &Announcement, level: u8) {
    html.line(&format!("h{level}"), |html| html.words(title(announcement)));
    html.paragraph(&announcement.subtitle, "strong");
    html.paragraph(&announcement.over_title, "");
    // A heading inside a part may come without one before it: levels are never skipped.
    let mut below = level;
    for part in &announcement.parts {
        match part {
            Part::Section(words) if !text::is_blank(words) => {
                below = level + 1;
                html.line(&format!("h{below}"), |html| text::phrase(html, words));
            }
            Part::Heading(words) if !text::is_blank(words) => {
                let heading = below + 1;
                html.line(&format!("h{heading}"), |html| text::phrase(html, words));
            }
            other => content(html, other),
        }
    }
}

fn content(html: &mut Markup, part: &Part) {
    match part {
        Part::Section(_) | Part::Heading(_) => {}
        Part::Text(blocks) => text::blocks(html, blocks),
        Part::Facts(facts) => self::facts(html, facts),
        Part::People(people) => text::people(html, people),
        Part::Agenda(agenda) => agenda::table(html, agenda),
        Part::SmallPrint(words) => html.paragraph(words, "small"),
    }
}

/// Labels and what they say, as a list of descriptions.
fn facts(html: &mut Markup, facts: &[Fact]) {
    let facts: Vec<_> = facts
        .iter()
        .filter(|fact| !markup::is_blank(&fact.label) && !fact.lines.is_empty())
        .collect();
    if facts.is_empty() {
        return;
    }
    html.within("dl", |html| {
        for fact in facts {
            html.line("dt", |html| html.words(&fact.label));
            html.line("dd", |html| text::lines(html, &fact.lines));
        }
    });
}

#[cfg(test)]
mod tests;
