//! An amount in euros as people write it: `150`, `150 €`, `12,50`, `1 200`.

use parvis_domain::fee::HIGHEST;

use crate::typed;
use crate::view::problem::Problem;

/// The amount in cents; nothing typed is 0.
///
/// # Errors
/// `not-an-amount` for anything else, and for more than a fee can be.
pub(crate) fn read(typed: &str, field: &str) -> Result<i32, Problem> {
    let line = typed::line(typed);
    cents(&line).ok_or_else(|| Problem::new("not-an-amount").on(field).with("value", line))
}

fn cents(line: &str) -> Option<i32> {
    let compact: String = line.chars().filter(|c| !c.is_whitespace()).collect();
    let compact = compact.trim_matches('€');
    if compact.is_empty() {
        return line.is_empty().then_some(0);
    }
    let (euros, part) = compact.split_once([',', '.']).unwrap_or((compact, "00"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if !digits(euros) || !digits(part) || part.len() > 2 {
        return None;
    }
    let part = format!("{part:0<2}");
    let cents = euros.parse::<i32>().ok()?.checked_mul(100)?;
    let cents = cents.checked_add(part.parse().ok()?)?;
    (cents <= HIGHEST).then_some(cents)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_in_both_spellings() {
        for (typed, cents) in [
            ("150", 15_000),
            ("150 €", 15_000),
            ("€150", 15_000),
            ("12,50", 1_250),
            ("12.5", 1_250),
            ("1 200", 120_000),
            ("1\u{202f}200,05 €", 120_005),
            ("0", 0),
            ("", 0),
            ("999999,99", 99_999_999),
        ] {
            assert_eq!(read(typed, "amount"), Ok(cents), "{typed}");
        }
    }

    #[test]
    fn anything_else_is_refused() {
        for typed in [
            "-5",
            "12,555",
            ",50",
            "12,",
            "€",
            "gratuit",
            "1000000",
            "99999999999",
        ] {
            let problem = read(typed, "amount").expect_err(typed);
            assert_eq!(problem.code, "not-an-amount", "{typed}");
        }
    }
}
