//! What stands after the days: places, registration, fees, notes, contact, partners, small print.
//!
//! Deliberately not here: anything about a single day.

use std::sync::Arc;

use parvis_domain::rich_text::Block;
use qrcode::{Color, QrCode};

use super::columns::{
    attached, hairline, indented, kept_together, kept_with_next, ruled, spaced,
};
use super::input::{Brochure, Contact, PartnerGroup, Practical, Venue};
use super::look::{RULE, TEXT, TEXT_X, WIDTH};
use super::part::Part;
use super::setter::{BODY, SMALL, Setter, Style};
use crate::fonts::FontStyle;
use crate::place::{
    Colour, ElementId, Mark, Owner, Rect, RichStyle, Role, Shape, Strip, Structure, mm, rich_text,
};

/// The side of the code that leads to the registration; a telephone reads it at arm's length.
const CODE: f32 = mm(22.0);

impl Setter<'_> {
    pub(super) fn practical(&mut self, practical: &Practical) -> Part {
        let mut part = Part::new(true);
        let mut rows: Vec<Vec<Strip>> = Vec::new();
        let section = self.draft.element(Structure::ROOT, Role::Section);
        let head = self.big_heading(section, &self.words.practical.clone());
        let levels = if head.is_empty() { (2, 1) } else { (3, 2) };
        let words = self.words;
        rows.push(self.titled(section, levels, &words.venues, practical, Self::venues));
        rows.push(self.titled(section, levels, &words.registration, practical, Self::registration));
        rows.push(self.titled(section, levels, &words.fees, practical, |this, section, what| {
            this.text(section, &what.fees)
        }));
        rows.push(self.titled(section, levels, &words.notes, practical, |this, section, what| {
            this.text(section, &what.notes)
        }));
        rows.push(self.titled(section, levels, &words.contact, practical, |this, section, what| {
            this.contact(section, &what.contact)
        }));
        rows.retain(|row| !row.is_empty());
        if rows.is_empty() {
            return part;
        }
        if head.is_empty() {
            rows[0][0].before = 26.0;
        } else {
            // The rule below the big heading stands for the hairline of the first row.
            rows[0].remove(0);
        }
        part.push(head);
        for row in rows {
            part.push(row);
        }
        part
    }
}
