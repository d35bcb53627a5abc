//! The centre's colour: understood as it is typed, and dark enough for words on white.

use crate::typed;
use crate::view::problem::Problem;

/// The contrast with white that text of any size needs (WCAG 2.2, 1.4.3).
const LEAST_CONTRAST: f64 = 4.5;

/// A colour as `#rrggbb`, dark enough for words on white.
pub(super) fn colour(typed: &str) -> Result<String, Problem> {
    let typed = typed::line(typed).to_lowercase();
    if typed.is_empty() {
        return Ok(typed);
    }
    let unknown = || {
        Problem::new("not-a-colour")
            .on("colour")
            .with("value", &typed)
    };
    let [red, green, blue] = channels(&typed).ok_or_else(unknown)?;
    let contrast = contrast_with_white([red, green, blue]);
    if contrast < LEAST_CONTRAST {
        return Err(Problem::new("colour-too-light")
            .on("colour")
            .with("contrast", shown(contrast))
            .with("least", LEAST_CONTRAST));
    }
    Ok(format!("#{red:02x}{green:02x}{blue:02x}"))
}

/// The contrast of a colour with white; none when it is no colour.
pub(super) fn contrast_of(text: &str) -> Option<f64> {
    channels(text).map(contrast_with_white)
}

/// A contrast with one decimal, never rounded up.
pub(super) fn shown(contrast: f64) -> String {
    format!("{:.1}", (contrast * 10.0).floor() / 10.0)
}

/// Red, green and blue of `#rrggbb` or `rrggbb`.
fn channels(text: &str) -> Option<[u8; 3]> {
    let digits = text.strip_prefix('#').unwrap_or(text);
    if digits.len() != 6 || !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
        return None;
    }
    let channel = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).ok();
    Some([channel(0)?, channel(2)?, channel(4)?])
}

/// The contrast ratio with white, by the relative luminance of WCAG 2.2.
fn contrast_with_white(channels: [u8; 3]) -> f64 {
    let [red, green, blue] = channels.map(|channel| {
        let share = f64::from(channel) / 255.0;
        if share <= 0.04045 {
            share / 12.92
        } else {
            ((share + 0.055) / 1.055).powf(2.4)
        }
    });
    1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_is_dark_enough_for_words_on_white() {
        let check = |typed: &str, expected: Result<&str, &str>| {
            let found = colour(typed).map_err(|problem| problem.code);
            let found = found.as_deref().map_err(String::as_str);
            assert_eq!(found, expected, "{typed}");
        };
        check(" #1F5C7A ", Ok("#1f5c7a"));
        check("1f5c7a", Ok("#1f5c7a"));
        check("", Ok(""));
        check("#767676", Ok("#767676"));
        check("#777777", Err("colour-too-light"));
        check("#ffcc00", Err("colour-too-light"));
        for typed in ["#fff", "bleu", "#12345g", "#1234é"] {
            check(typed, Err("not-a-colour"));
        }
    }
}
