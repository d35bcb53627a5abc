//! The looks of the brochure in one place: the colours, the language, the smallest letters.
//!
//! Deliberately not here: the page and its columns (see `paper`).

use super::input::Format;
use super::paper::BODY;
use crate::fonts::FontStyle;
use crate::place::{Colour, RichStyle};
use crate::text::Hyphenation;
use crate::typography;

/// The thickness of a hairline.
pub(super) const HAIRLINE: f32 = 0.4;
/// The thickness of the rule above a day or a part.
pub(super) const RULE: f32 = 2.0;

/// The contrast that small text needs (WCAG 2.2, 1.4.3).
const READABLE: f32 = 4.5;
/// The contrast that helps readers with low vision (WCAG 2.2, 1.4.6).
const CLEAR: f32 = 7.0;

/// The colours and the language of one brochure.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Look {
    /// The centre's own colour, for areas and rules.
    pub(super) accent: Colour,
    /// The same colour, dark enough for letters on white.
    pub(super) ink: Colour,
    /// Letters on the accent.
    pub(super) on_accent: Colour,
    /// Letters that say less.
    pub(super) grey: Colour,
    /// The letters of a question that leads a slot.
    pub(super) question: FontStyle,
    /// Whether the spaces of French typography are put in.
    pub(super) french: bool,
    hyphenation: Hyphenation,
    /// No letter is smaller, in points of the text before it is enlarged.
    smallest: f32,
}

impl Look {
    pub(super) fn new(accent: Colour, language: &str, format: Format) -> Self {
        // Large print is for readers with low vision: no grey, no italics, no broken words.
        let large = format == Format::LargePrint;
        let ink = darkened(accent, if large { CLEAR } else { READABLE });
        let accent = if large { ink } else { accent };
        let french = language.starts_with("fr");
        let on_white = contrast(accent, Colour::WHITE);
        let on_accent = if on_white >= READABLE || on_white >= contrast(accent, Colour::BLACK) {
            Colour::WHITE
        } else {
            Colour::BLACK
        };
        Self {
            accent,
            ink,
            on_accent,
            grey: if large { Colour::BLACK } else { Colour::GREY },
            question: if large {
                FontStyle::Regular
            } else {
                FontStyle::Italic
            },
            french,
            hyphenation: match language {
                _ if large => Hyphenation::Off,
                _ if french => Hyphenation::French,
                _ if language.starts_with("en") => Hyphenation::English,
                _ => Hyphenation::Off,
            },
            smallest: if large { BODY } else { 0.0 },
        }
    }

    /// A size of letters as planned, or the smallest there is.
    pub(super) fn size(&self, planned: f32) -> f32 {
        planned.max(self.smallest)
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
            size: self.size(size),
            colour,
            hyphenation: Hyphenation::Off,
            ..self.body()
        }
    }
}

/// The colour, mixed with black until it stands out from white as much as wanted.
fn darkened(colour: Colour, wanted: f32) -> Colour {
    let mut ink = colour;
    while contrast(ink, Colour::WHITE) < wanted {
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
                    for (format, least) in [(Format::A4, READABLE), (Format::LargePrint, CLEAR)] {
                        let look = Look::new(Colour(red, green, blue), "fr", format);
                        assert!(contrast(look.ink, Colour::WHITE) >= least, "{look:?}");
                        assert!(contrast(look.grey, Colour::WHITE) >= least, "{look:?}");
                        assert!(
                            contrast(look.on_accent, look.accent) >= READABLE,
                            "{look:?}"
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn a_dark_colour_stays_as_it_is() {
        assert_eq!(Look::new(Colour::TEAL, "fr", Format::A4).ink, Colour::TEAL);
    }
}
