//! From a run of labels to pages: which label of which sheet each gets, its lines in the middle of its
//! height.
//!
//! Deliberately not here: how large the lines are (see the setting).

use super::setting::{is_high, room, set};
use super::{AddressProblem, AddressRun, AddressWords};
use crate::fonts::Fonts;
use crate::place::{Align, Document, Draft, Meta, Owner, Role, Structure, WarningKind, mm};
use crate::stock::{StockKind, boxes, control_line, cut_marks};

/// Places a run of address labels.
///
/// # Errors
/// [`AddressProblem`]
pub fn place(
    run: &AddressRun,
    words: &AddressWords,
    meta: Meta,
    fonts: &Fonts,
) -> Result<Document, AddressProblem> {
    if run.labels.is_empty() {
        return Err(AddressProblem::NoLabel);
    }
    let stock = &run.stock;
    let places = boxes(stock, &run.used, run.labels.len())?;
    let mut marks = Vec::new();
    if stock.kind == StockKind::Plain {
        marks.extend(cut_marks(stock));
        marks.extend(control_line(stock, &words.control, fonts));
    }
    let (room, high) = (room(stock), is_high(stock));
    let mut draft = Draft::new(meta);
    for (label, (page, rect)) in run.labels.iter().zip(places) {
        while draft.page_count() <= page {
            let page = draft.add_page(mm(stock.page_width), mm(stock.page_height));
            for mark in &marks {
                draft.put(page, Owner::Artifact, mark.clone());
            }
        }
        let set = set(fonts, label, room, high);
        if set.cut {
            let first = label.parts.iter().flatten().chain(&label.town).next();
            draft.warn(page, WarningKind::Cut, first.map_or("", String::as_str));
        }
        let Some(block) = set.block else {
            continue;
        };
        let paragraph = draft.element(Structure::ROOT, Role::Paragraph);
        let slack = (room.height - block.height()).max(0.0) / 2.0;
        let at = (rect.x + room.x, rect.y + room.y + slack);
        let column = (room.width, Align::Left);
        for mark in block.marks(fonts, Owner::Element(paragraph), at, column) {
            draft.put(page, mark.owner, mark.shape);
        }
    }
    Ok(draft.finish())
}
