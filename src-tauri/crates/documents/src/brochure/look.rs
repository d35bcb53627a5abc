//! The looks of the brochure in one place: the grid of the page, the sizes, the colours.
//!
//! Every page has the same two columns: a narrow one, in which hours and headings hang, and the
//! column of text, about 68 letters wide. Deliberately not here: what stands in them.

use crate::fonts::FontStyle;
use crate::place::{A4, Colour, RichStyle, mm};
use crate::text::Hyphenation;
use crate::typography;

/// White left and right of the text.
pub(super) const MARGIN: f32 = mm(20.0);
/// Where the text starts below the running header.
pub(super) const TOP: f32 = mm(25.0);
/// Where the text ends above the running footer.
pub(super) const BOTTOM: f32 = A4.1 - mm(24.0);
/// The width between the margins.
pub(super) const WIDTH: f32 = A4.0 - 2.0 * MARGIN;
/// The width of the hanging column.
pub(super) const HANGING: f32 = mm(32.0);
/// Where the column of text starts, from the margin.
pub(super) const TEXT_X: f32 = mm(38.0);
/// The width of the column of text.
pub(super) const TEXT: f32 = WIDTH - TEXT_X;
/// The height of a page between the running header and the footer.
pub(super) const HEIGHT: f32 = BOTTOM - TOP;
/// The white that office printers leave at the edge; no colour goes there.
pub(super) const EDGE: f32 = mm(10.0);
/// The thickness of a hairline.
pub(super) const HAIRLINE: f32 = 0.4;
/// The thickness of the rule above a day or a part.
pub(super) const RULE: f32 = 2.0;

/// The contrast that small text needs (WCAG 2.2, 1.4.3).
const READABLE: f32 = 4.5;

/// The colours and the language of one brochure.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Look {
    /// The centre's own colour, for areas and rules.
    pub(super) accent: Colour,
    /// The same colour, dark enough for letters on white.
    pub(super) ink: Colour,
    /// Letters on the accent.
    pub(super) on_accent: Colour,
    /// Whether the spaces of French typography are put in.
    pub(super) french: bool,
    hyphenation: Hyphenation,
}

impl Look {
    pub(super) fn new(accent: Colour, language: &str) -> Self {
        let french = language.starts_with("fr");
        let on_white = contrast(accent, Colour::WHITE);
        let on_accent = if on_white >= READABLE || on_white >= contrast(accent, Colour::BLACK) {
            Colour::WHITE
        } else {
            Colour::BLACK
        };
        Self {
            accent,
            ink: darkened(accent),
            on_accent,
            french,
            hyphenation: match language {
                _ if french => Hyphenation::French,
                _ if language.starts_with("en") => Hyphenation::English,
                _ => Hyphenation::Off,
            },
        }
    }

    /// A text with the spaces its language wants.
    pub(super) fn typeset(&self, text: &str) -> String {
        if self.french {
            typography::french(text.trim())
        } else {
            text.trim().to_owned()
        }
    }

    /// Flowing text.
    pub(super) fn body(&self) -> RichStyle {
        RichStyle {
            accent: self.ink,
            hyphenation: self.hyphenation,
            french: self.french,
            ..RichStyle::BODY
        }
    }

    /// Short lines and names, never hyphenated.
    pub(super) fn line(&self, style: FontStyle, size: f32, colour: Colour) -> RichStyle {
        RichStyle {
            style,
            size,
            colour,
            hyphenation: Hyphenation::Off,
            ..self.body()
        }
    }
}

/// The colour, mixed with black until it can be read on white.
fn darkened(colour: Colour) -> Colour {
    let mut ink = colour;
    while contrast(ink, Colour::WHITE) < READABLE {
        let darker = |channel: u8| (f32::from(channel) * 0.94) as u8;
        ink = Colour(darker(ink.0), darker(ink.1), darker(ink.2));
    }
    ink
}

/// The contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance).
pub(super) fn contrast(one: Colour, other: Colour) -> f32 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(colour: Colour) -> f32 {
    let linear = |channel: u8| {
        let value = f32::from(channel) / 255.0;
        if value <= 0.04045 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * linear(colour.0) + 0.7152 * linear(colour.1) + 0.0722 * linear(colour.2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_can_be_read_whatever_the_colour() {
        for red in (0..=255).step_by(15) {
            for green in (0..=255).step_by(15) {
                for blue in (0..=255).step_by(51) {
                    let look = Look::new(Colour(red, green, blue), "fr");
                    assert!(contrast(look.ink, Colour::WHITE) >= READABLE, "{look:?}");
                    assert!(
                        contrast(look.on_accent, look.accent) >= READABLE,
                        "{look:?}"
                    );
                }
            }
        }
    }

    #[test]
    fn a_dark_colour_stays_as_it_is() {
        assert_eq!(Look::new(Colour::TEAL, "fr").ink, Colour::TEAL);
    }
}
