//! Numbers as the file has them: rounded, short, and quick to write.

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
    if hundredths < 0 {
        out.push('-');
    }
    out.push_str(itoa::Buffer::new().format(whole));
    if rest > 0 {
        out.push('.');
        out.push(digit(rest / 10));
        if !rest.is_multiple_of(10) {
            out.push(digit(rest % 10));
        }
    }
}

/// A number from 0 to 9 as its digit.
fn digit(number: u64) -> char {
    char::from(b'0' + (number % 10) as u8)
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
