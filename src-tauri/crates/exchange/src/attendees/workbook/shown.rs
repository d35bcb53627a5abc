//! What a number, a date or a time of a workbook shows to people.
//!
//! Only as much of number formats as lists need: percentages, fixed decimals with the French comma,
//! and patterns of digits such as `0#" "##" "##` for phone numbers and `00000` for postal codes.
//! Deliberately not here: separators of thousands, colours, conditions; such numbers show plainly.

use std::fmt::Write;

/// How the numbers of a cell are written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Shape {
    /// As they are.
    Plain,
    /// With so many decimals.
    Fixed(usize),
    /// Per hundred, with so many decimals.
    Percent(usize),
    /// Digits in their places, among other characters.
    Pattern(Vec<Piece>),
}

/// A character of a pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Piece {
    /// The place of a digit; whether a zero stands there when the number has none.
    Digit(bool),
    /// A character that is always there.
    Literal(char),
}

/// Most decimals that are written.
const MOST_DECIMALS: usize = 10;

/// Reads a number format, for instance `0.00%`; only its first section, for positive numbers.
pub(super) fn shape(format: &str) -> Shape {
    let Some(pieces) = pieces(format) else {
        return Shape::Plain;
    };
    let digits = |pieces: &[Piece]| {
        pieces
            .iter()
            .filter(|p| matches!(p, Piece::Digit(_)))
            .count()
    };
    let point = pieces
        .iter()
        .position(|piece| *piece == Piece::Literal('.'));
    let decimals = point
        .map_or(0, |at| digits(&pieces[at..]))
        .min(MOST_DECIMALS);
    if pieces.contains(&Piece::Literal('%')) {
        Shape::Percent(decimals)
    } else if point.is_some() {
        Shape::Fixed(decimals)
    } else if digits(&pieces) > 1 {
        Shape::Pattern(pieces)
    } else {
        Shape::Plain
    }
}

/// The characters of a format; `None` when it is more than digits and fixed characters.
fn pieces(format: &str) -> Option<Vec<Piece>> {
    let mut pieces = Vec::new();
    let mut characters = format.chars();
    let mut quoted = false;
    while let Some(c) = characters.next() {
        match c {
            '"' => quoted = !quoted,
            _ if quoted => pieces.push(Piece::Literal(c)),
            ';' => break,
            '\\' => pieces.push(Piece::Literal(characters.next()?)),
            '0' | '#' | '?' => pieces.push(Piece::Digit(c == '0')),
            '.' | '%' | ' ' | '-' | '/' | '(' | ')' | '+' | '\u{A0}' => {
                pieces.push(Piece::Literal(c));
            }
            _ => return None,
        }
    }
    Some(pieces)
}

/// Writes a number as people see it.
pub(super) fn number(value: f64, shape: &Shape, text: &mut String) {
    match shape {
        Shape::Pattern(pieces) if is_whole(value) && value >= 0.0 => pattern(value, pieces, text),
        Shape::Fixed(decimals) => fixed(value, *decimals, text),
        Shape::Percent(decimals) => {
            fixed(value * 100.0, *decimals, text);
            text.push('%');
        }
        Shape::Plain | Shape::Pattern(_) => plain(value, text),
    }
}

/// Whether the number is an integer that a file holds exactly.
fn is_whole(value: f64) -> bool {
    value.fract() == 0.0 && value.abs() < 1e15
}

fn plain(value: f64, text: &mut String) {
    if is_whole(value) {
        let _ = write!(text, "{value:.0}");
        return;
    }
    // Fifteen digits are what spreadsheet programs keep: 0.1 + 0.2 shows as 0.3.
    let rounded = format!("{value:.14e}").parse().unwrap_or(value);
    with_comma(&format!("{rounded}"), text);
}

fn fixed(value: f64, decimals: usize, text: &mut String) {
    with_comma(&format!("{value:.decimals$}"), text);
}

fn with_comma(number: &str, text: &mut String) {
    text.extend(number.chars().map(|c| if c == '.' { ',' } else { c }));
}

/// Puts the digits into their places from the right; those that are too many stand before the first.
fn pattern(value: f64, pieces: &[Piece], text: &mut String) {
    let digits = format!("{value:.0}");
    let places = pieces
        .iter()
        .filter(|p| matches!(p, Piece::Digit(_)))
        .count();
    let (before, mut rest) = digits.split_at(digits.len().saturating_sub(places));
    let mut place = 0;
    for piece in pieces {
        match piece {
            Piece::Literal(c) => text.push(*c),
            Piece::Digit(zero) => {
                if place == 0 {
                    text.push_str(before);
                }
                if places - place <= rest.len() {
                    let (digit, after) = rest.split_at(1);
                    text.push_str(digit);
                    rest = after;
                } else if *zero {
                    text.push('0');
                }
                place += 1;
            }
        }
    }
}

/// A date with the time of day, as (year, month, day) and (hour, minute, second).
pub(super) type Moment = ((u16, u8, u8), (u8, u8, u8));

/// Writes a date the French way; midnight is no time of day, and a time without a date stands alone.
pub(super) fn moment((date, time): Moment, has_date: bool, text: &mut String) {
    let (hour, minute, second) = time;
    if has_date {
        let (year, month, day) = date;
        let _ = write!(text, "{day:02}/{month:02}/{year:04}");
        if time == (0, 0, 0) {
            return;
        }
        text.push(' ');
    }
    let _ = write!(text, "{hour:02}:{minute:02}");
    if second > 0 {
        let _ = write!(text, ":{second:02}");
    }
}

/// Writes a length of time, given in days, as `36:30`.
pub(super) fn duration(days: f64, text: &mut String) {
    let minutes = (days * 24.0 * 60.0).round();
    if (0.0..1e12).contains(&minutes) {
        let hours = (minutes / 60.0).floor();
        let _ = write!(text, "{hours:.0}:{:02.0}", minutes - hours * 60.0);
    } else {
        plain(days, text);
    }
}

/// What a truth value shows in French.
pub(super) fn truth(value: bool) -> &'static str {
    if value { "VRAI" } else { "FAUX" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_show_as_people_see_them() {
        let check = |value: f64, format: &str, expected: &str| {
            let mut text = String::new();
            number(value, &shape(format), &mut text);
            assert_eq!(text, expected, "{value} as {format}");
        };
        check(3.0, "General", "3");
        check(612_345_678.0, "General", "612345678");
        check(33_612_345_678.0, "General", "33612345678");
        check(0.1 + 0.2, "General", "0,3");
        check(-12.5, "General", "-12,5");
        check(1e20, "General", "100000000000000000000");
        check(0.5, "0%", "50%");
        check(0.1234, "0.0%", "12,3%");
        check(150.0, "0.00", "150,00");
        check(150.0, "#,##0.00 €", "150");
        check(1_000.0, "00000", "01000");
        check(59_000.0, "00000", "59000");
        check(
            612_345_678.0,
            "0#\" \"##\" \"##\" \"##\" \"##",
            "06 12 34 56 78",
        );
        check(612_345_678.0, "0#\\ ##\\ ##\\ ##\\ ##;@", "06 12 34 56 78");
        check(33_612_345_678.0, "0# ## ## ## ##", "336 12 34 56 78");
        check(1.5, "00000", "1,5");
        check(-7.0, "00", "-7");
        check(7.0, "0", "7");
        check(f64::NAN, "00", "NaN");
    }

    #[test]
    fn dates_show_the_french_way() {
        let check = |moment_: Moment, has_date: bool, expected: &str| {
            let mut text = String::new();
            moment(moment_, has_date, &mut text);
            assert_eq!(text, expected);
        };
        check(((2026, 3, 12), (0, 0, 0)), true, "12/03/2026");
        check(((2025, 11, 16), (21, 34, 0)), true, "16/11/2025 21:34");
        check(((2026, 4, 3), (18, 23, 13)), true, "03/04/2026 18:23:13");
        check(((1899, 12, 31), (9, 30, 0)), false, "09:30");
        let mut text = String::new();
        duration(1.520_833_333_333, &mut text);
        assert_eq!(text, "36:30");
    }
}
