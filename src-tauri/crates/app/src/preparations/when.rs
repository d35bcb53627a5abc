//! When a line is due, as people write it: `J-60`, `J + 15`, `J`, `D-60`, or a day.

use parvis_domain::preparation::{Due, FARTHEST};

use crate::typed;
use crate::view::problem::Problem;

/// Understands when a line is due.
///
/// # Errors
/// `not-a-due-day` for anything else, and for what is farther away than a list is made for.
pub(super) fn read(typed: &str, field: &str) -> Result<Due, Problem> {
    let line = typed::line(typed);
    let understood = distance(&line).map(Due::Days).or_else(|| {
        let day = typed::date(&line, field).ok()?;
        day.map(Due::On)
    });
    understood.ok_or_else(|| Problem::new("not-a-due-day").on(field).with("value", line))
}

/// The days of "J-60" (French) or "D-60" (English); the sign alone is understood too.
fn distance(line: &str) -> Option<i32> {
    let compact: String = line.chars().filter(|c| !c.is_whitespace()).collect();
    let after = compact.strip_prefix(['J', 'j', 'D', 'd']);
    let signed = after.unwrap_or(&compact);
    if signed.is_empty() {
        return after.map(|_| 0);
    }
    let (sign, digits) = match signed.strip_prefix(['-', '−', '–']) {
        Some(digits) => (-1, digits),
        None => (1, signed.strip_prefix('+')?),
    };
    let plain = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    let days: i32 = digits.parse().ok().filter(|_| plain)?;
    (days <= FARTHEST).then_some(sign * days)
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;

    #[test]
    fn distances_and_days_are_read() {
        for (typed, days) in [
            ("J-60", -60),
            (" j − 60 ", -60),
            ("J–7", -7),
            ("J+15", 15),
            ("D + 15", 15),
            ("J", 0),
            ("J+0", 0),
            ("-3", -3),
            ("+2", 2),
        ] {
            assert_eq!(read(typed, "when"), Ok(Due::Days(days)), "{typed}");
        }
        let day = NaiveDate::from_ymd_opt(2027, 3, 12).map(Due::On);
        assert_eq!(read("12/03/2027", "when").ok(), day);
        assert_eq!(read("2027-03-12", "when").ok(), day);
    }

    #[test]
    fn anything_else_is_refused() {
        for typed in [
            "",
            "60",
            "J60",
            "J-",
            "J--6",
            "J-3651",
            "J-9999999999",
            "+-3",
            "demain",
        ] {
            let problem = read(typed, "when").expect_err(typed);
            assert_eq!(problem.code, "not-a-due-day", "{typed}");
            assert_eq!(problem.field, "when");
        }
    }
}
