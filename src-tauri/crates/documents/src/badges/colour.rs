//! The colour of a band: dark enough for white words.
//!
//! Deliberately not here: which category has which colour.

use crate::place::Colour;

/// What white words need on their ground (WCAG 2, level AA).
const ENOUGH: f32 = 4.5;

/// How much of its light a colour keeps at each step towards black.
const STEP: f32 = 0.96;

/// The colour itself, or the lightest darker one that white words can be read on.
pub(super) fn for_white_words(colour: Colour) -> Colour {
    let mut light = 1.0;
    let mut darker = colour;
    while contrast_with_white(darker) < ENOUGH {
        light *= STEP;
        let part = |value: u8| (f32::from(value) * light) as u8;
        darker = Colour(part(colour.0), part(colour.1), part(colour.2));
    }
    darker
}

/// The contrast ratio of a colour with white, from 1 to 21.
pub(super) fn contrast_with_white(Colour(red, green, blue): Colour) -> f32 {
    let linear = |value: u8| {
        let value = f32::from(value) / 255.0;
        if value <= 0.04045 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    let luminance = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    1.05 / (luminance + 0.05)
}
