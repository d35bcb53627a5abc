//! Numbers as the file has them: rounded, short, and quick to write.

use std::fmt::Write;

/// Why writing to a string cannot fail.
pub(super) const GROWS: &str = "a string grows";

/// Coordinates are rounded to 0.01 pt, far below what a printer can place.
pub(super) fn round(value: f32) -> f32 {
    (value * 100.0).round() / 100.0
}

/// A rounded number as text.
pub(in crate::paint) fn number(value: f32) -> String {
    let mut out = String::new();
    push_number(&mut out, value);
    out
}

/// Appends a number rounded to two places, without the zeros at its end.
pub(super) fn push_number(out: &mut String, value: f32) {
    let hundredths = (f64::from(value) * 100.0).round() as i64;
    let (whole, rest) = (
        hundredths.unsigned_abs() / 100,
        hundredths.unsigned_abs() % 100,
    );
    let sign = if hundredths < 0 { "-" } else { "" };
    match (rest / 10, rest % 10) {
        (0, 0) => write!(out, "{sign}{whole}"),
        (tenths, 0) => write!(out, "{sign}{whole}.{tenths}"),
        (tenths, last) => write!(out, "{sign}{whole}.{tenths}{last}"),
    }
    .expect(GROWS);
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn numbers_are_short() {
        for (given, wanted) in [
            (0.0, "0"),
            (12.5, "12.5"),
            (-0.004, "0"),
            (-3.456, "-3.46"),
            (595.276, "595.28"),
            (0.05, "0.05"),
        ] {
            assert_eq!(number(given), wanted);
        }
    }
}
