//! The logos of those who organise, support and pay, in rows in the column of text.
//!
//! Deliberately not here: how large each is (see [`crate::logos`]).

use super::columns::indented;
use super::setter::Setter;
use crate::logos::{Sizes, rows};
use crate::place::{ElementId, Logo, Strip, mm};

/// How large they are.
const SIZES: Sizes = Sizes {
    area: mm(26.0) * mm(13.0),
    highest: mm(17.0),
    widest: mm(48.0),
    gap: mm(9.0),
};
/// The room between two rows of them.
const ROW_GAP: f32 = mm(5.0);

impl Setter<'_> {
    /// Rows of logos in the column of text; each row may part from the next.
    pub(super) fn logos(&mut self, section: ElementId, logos: &[Logo]) -> Vec<Strip> {
        let strips = self.logo_rows(section, logos, self.paper.text);
        indented(strips, self.paper.text_x)
    }

    /// Rows of logos, at most so wide.
    pub(super) fn logo_rows(
        &mut self,
        section: ElementId,
        logos: &[Logo],
        room: f32,
    ) -> Vec<Strip> {
        let mut strips = Vec::new();
        for row in rows(logos, &SIZES, room) {
            strips.push(Strip {
                before: if strips.is_empty() { 0.0 } else { ROW_GAP },
                height: row.height,
                marks: row.marks(&mut self.draft, Some(section), (0.0, 0.0)),
                ..Strip::default()
            });
        }
        strips
    }
}
