//! Hours as these centres write and type them: `9h`, `9h30`, `9H30`, `9:30`, `09.30`, `930`.
//!
//! Deliberately not here: ranges of hours and the pasted programme's spellings (room `exchange`).

use chrono::{NaiveTime, Timelike};

/// Reads an hour as a person types it; `None` when the text is not an hour of the day.
///
/// ```
/// use parvis_domain::clock_time::{parse, text};
/// assert_eq!(text(parse("9h05").unwrap()), "09:05");
/// assert_eq!(text(parse("930").unwrap()), "09:30");
/// assert!(parse("25h").is_none());
/// ```
pub fn parse(typed: &str) -> Option<NaiveTime> {
    let typed = typed.trim().to_lowercase();
    let typed = typed.strip_suffix("min").unwrap_or(&typed).trim_end();
    let (hours, minutes) = match typed.split_once(['h', ':', '.']) {
        Some((hours, minutes)) => {
            let minutes = minutes.split(':').next().unwrap_or_default();
            (hours.trim(), minutes.trim())
        }
        None if typed.len() >= 3 && typed.is_ascii() => typed.split_at(typed.len() - 2),
        None => (typed, ""),
    };
    let all_digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
    if hours.is_empty() || hours.len() > 2 || minutes.len() > 2 {
        return None;
    }
    if !all_digits(hours) || !all_digits(minutes) || minutes.len() == 1 {
        return None;
    }
    let minutes = if minutes.is_empty() {
        0
    } else {
        minutes.parse().ok()?
    };
    NaiveTime::from_hms_opt(hours.parse().ok()?, minutes, 0)
}

/// The stored form of an hour, `HH:MM`.
pub fn text(time: NaiveTime) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_spellings_of_an_hour_are_read() {
        for typed in [
            "9h30", "9H30", " 9 h 30 ", "09:30", "9.30", "930", "0930", "9h30min", "09:30:00",
        ] {
            assert_eq!(parse(typed).map(text).as_deref(), Some("09:30"), "{typed}");
        }
        for typed in ["9h", "9", "9 h", "09"] {
            assert_eq!(parse(typed).map(text).as_deref(), Some("09:00"), "{typed}");
        }
    }

    #[test]
    fn what_is_not_an_hour_is_refused() {
        for typed in [
            "",
            "h",
            "24h",
            "9h60",
            "9h3",
            "midi",
            "12345",
            "9h30 à 10h",
            "−9",
        ] {
            assert_eq!(parse(typed), None, "{typed}");
        }
    }
}
