//! The agenda as a table: hours in its first column, what happens in its second.
//!
//! Deliberately not here: any other part of an announcement.

use super::markup::{self, Markup, attribute};
use super::text;
use crate::announcement::{Agenda, Row, Slot};

/// The whole table; nothing for an agenda without lines.
pub(super) fn table(html: &mut Markup, agenda: &Agenda) {
    if agenda.rows.is_empty() {
        return;
    }
    html.within("table", |html| {
        html.within("thead", |html| {
            html.within("tr", |html| {
                for words in [&agenda.when, &agenda.what] {
                    html.marked("th", &attribute("scope", "col"), |html| html.words(words));
                    html.raw("\n");
                }
            });
        });
        html.within("tbody", |html| {
            agenda.rows.iter().for_each(|row| self::row(html, row));
        });
    });
}

fn row(html: &mut Markup, row: &Row) {
    html.within("tr", |html| {
        // Without hours the cell heads nothing.
        if text::is_blank(&row.when) {
            html.line("td", |_| ());
        } else {
            html.marked("th", &attribute("scope", "row"), |html| {
                text::phrase(html, &row.when);
            });
            html.raw("\n");
        }
        html.within("td", |html| {
            html.paragraph(&row.heading, "strong");
            html.paragraph(&row.place, "");
            match row.slots.as_slice() {
                [only] => slot(html, only),
                several => side_by_side(html, several),
            }
        });
    });
}

fn side_by_side(html: &mut Markup, slots: &[Slot]) {
    if slots.is_empty() {
        return;
    }
    html.within("ul", |html| {
        for one in slots {
            html.within("li", |html| slot(html, one));
        }
    });
}

fn slot(html: &mut Markup, slot: &Slot) {
    if !(text::is_blank(&slot.when) && title(slot).is_empty()) {
        html.line("p", |html| head(html, slot));
    }
    html.paragraph(&slot.question, "em");
    html.paragraph(&slot.place, "");
    text::blocks(html, &slot.description);
    text::people(html, &slot.speakers);
}

/// "9h15 : **Atelier 3 – Écrire ensemble**".
fn head(html: &mut Markup, slot: &Slot) {
    let title = title(slot);
    if !text::is_blank(&slot.when) {
        text::phrase(html, &slot.when);
        html.words(if title.is_empty() { "" } else { "\u{a0}: " });
    }
    if !title.is_empty() {
        html.inline("strong", |html| html.words(&title));
    }
}

/// The label and the title, or the one there is.
fn title(slot: &Slot) -> String {
    let said = [slot.label.as_str(), slot.title.as_str()];
    let said: Vec<&str> = said
        .into_iter()
        .filter(|words| !markup::is_blank(words))
        .collect();
    said.join("\u{a0}: ")
}
