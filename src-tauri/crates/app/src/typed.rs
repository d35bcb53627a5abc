//! What a person typed into a field, understood as a text, a day, an hour, a number or a choice.
//!
//! Deliberately absent: which field takes what, and the words for a problem. An empty text clears
//! a field that may be empty.

use chrono::{NaiveDate, NaiveTime};
use parvis_domain::siret::{self, SiretProblem};
use parvis_domain::{clock_time, name};
use unicode_normalization::UnicodeNormalization;

use crate::view::problem::Problem;

/// A text of one line: composed, trimmed, runs of white space as one space.
pub(crate) fn line(typed: &str) -> String {
    name::tidy(&visible(typed))
}

/// A text without the control characters that pasting brings along; white space stays.
fn visible(typed: &str) -> String {
    typed
        .chars()
        .filter(|c| !c.is_control() || c.is_whitespace())
        .collect()
}

/// A text of one line that may not be empty.
///
/// # Errors
/// `required` when nothing was typed.
pub(crate) fn required_line(typed: &str, field: &str) -> Result<String, Problem> {
    let text = line(typed);
    if text.is_empty() {
        Err(Problem::new("required").on(field))
    } else {
        Ok(text)
    }
}

/// A text of several lines: composed, without white space at the ends of lines and of the text.
/// What stands before the first word of a line stays: it nests lists.
pub(crate) fn rich(typed: &str) -> String {
    let mut text = String::with_capacity(typed.len());
    for line in typed.lines() {
        text.extend(visible(line).trim_end().nfc());
        text.push('\n');
    }
    text.truncate(text.trim_end().len());
    let blank_lines = text.len() - text.trim_start_matches('\n').len();
    text.drain(..blank_lines);
    text
}

/// A day as `2018-05-31`, `31/05/2018` or `31.05.2018`.
///
/// # Errors
/// `not-a-date` for anything else.
pub(crate) fn date(typed: &str, field: &str) -> Result<Option<NaiveDate>, Problem> {
    let typed = line(typed);
    if typed.is_empty() {
        return Ok(None);
    }
    // Four digits of the year, or `31/05/18` would be read as the year 18.
    ["%Y-%m-%d", "%d/%m/%Y", "%d.%m.%Y"]
        .iter()
        .find_map(|form| NaiveDate::parse_from_str(&typed, form).ok())
        .filter(|date| (1900..=2999).contains(&chrono::Datelike::year(date)))
        .map(Some)
        .ok_or_else(|| Problem::new("not-a-date").on(field).with("value", &typed))
}

/// An hour of the day, however it is written.
///
/// # Errors
/// `not-an-hour` for anything else.
pub(crate) fn hour(typed: &str, field: &str) -> Result<Option<NaiveTime>, Problem> {
    let typed = line(typed);
    if typed.is_empty() {
        return Ok(None);
    }
    clock_time::parse(&typed)
        .map(Some)
        .ok_or_else(|| Problem::new("not-an-hour").on(field).with("value", &typed))
}

/// A start and an end with a dash between them; one of them may be missing.
///
/// # Errors
/// `not-an-hour` for anything else.
pub(crate) fn hours(
    typed: &str,
    field: &str,
) -> Result<(Option<NaiveTime>, Option<NaiveTime>), Problem> {
    let (starts, ends) = typed.split_once(['-', '–']).unwrap_or((typed, ""));
    Ok((hour(starts, field)?, hour(ends, field)?))
}

/// A whole number from 1 to 99,999.
///
/// # Errors
/// `not-a-number` for anything else.
pub(crate) fn number(typed: &str, field: &str) -> Result<Option<i32>, Problem> {
    let typed = line(typed);
    if typed.is_empty() {
        return Ok(None);
    }
    typed
        .parse()
        .ok()
        .filter(|number| (1..=99_999).contains(number))
        .map(Some)
        .ok_or_else(|| Problem::new("not-a-number").on(field).with("value", &typed))
}

/// Yes or no, as the page writes them: `true`, `false`, or nothing for no.
///
/// # Errors
/// `not-a-choice` for anything else.
pub(crate) fn flag(typed: &str, field: &str) -> Result<bool, Problem> {
    match typed.trim() {
        "true" => Ok(true),
        "false" | "" => Ok(false),
        other => Err(Problem::new("not-a-choice").on(field).with("value", other)),
    }
}

/// One of a closed list, by its code.
///
/// # Errors
/// `not-a-choice` for a code that the list does not have.
pub(crate) fn choice<T>(
    typed: &str,
    field: &str,
    from_code: fn(&str) -> Option<T>,
) -> Result<T, Problem> {
    let typed = typed.trim();
    from_code(typed).ok_or_else(|| Problem::new("not-a-choice").on(field).with("value", typed))
}

/// An e-mail address; nothing typed is none.
///
/// # Errors
/// `not-an-email` for anything else.
pub(crate) fn email(typed: &str) -> Result<String, Problem> {
    let email = line(typed);
    if email.is_empty() || parvis_exchange::attendees::is_address(&email) {
        return Ok(email);
    }
    Err(Problem::new("not-an-email")
        .on("email")
        .with("value", &email))
}

/// A SIRET with its spaces, checked by its key; nothing typed is none.
///
/// # Errors
/// `siret-length` and `siret-key`.
pub(crate) fn siret(typed: &str) -> Result<String, Problem> {
    let typed = line(typed);
    if typed.is_empty() {
        return Ok(typed);
    }
    siret::parse(&typed).map_err(|problem| {
        match problem {
            SiretProblem::Length(digits) => Problem::new("siret-length").with("digits", digits),
            SiretProblem::Key => Problem::new("siret-key"),
        }
        .on("siret")
        .with("value", &typed)
    })
}

/// The key of a record.
///
/// # Errors
/// `not-found` when the text is no key at all.
pub(crate) fn key<T: std::str::FromStr>(typed: &str, field: &str) -> Result<T, Problem> {
    typed
        .trim()
        .parse()
        .map_err(|_| Problem::new("not-found").on(field))
}

/// The key of a record, or nothing.
///
/// # Errors
/// `not-found` when the text is no key at all.
pub(crate) fn maybe_key<T: std::str::FromStr>(
    typed: &str,
    field: &str,
) -> Result<Option<T>, Problem> {
    if typed.trim().is_empty() {
        Ok(None)
    } else {
        key(typed, field).map(Some)
    }
}

/// That an end does not come before its start.
///
/// # Errors
/// `ends-before-start`, about the field that was typed into.
pub(crate) fn in_order(
    starts: Option<NaiveTime>,
    ends: Option<NaiveTime>,
    field: &str,
) -> Result<(), Problem> {
    match (starts, ends) {
        (Some(starts), Some(ends)) if ends < starts => Err(Problem::new("ends-before-start")
            .on(field)
            .with("starts", clock_time::text(starts))
            .with("ends", clock_time::text(ends))),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code<T: std::fmt::Debug>(result: Result<T, Problem>) -> String {
        result.unwrap_err().code
    }

    #[test]
    fn rich_texts_keep_their_lines_and_their_nesting() {
        assert_eq!(
            rich("\r\n\r\nE\u{301}té  \r\n  - dedans\t\n\n fin \n\n"),
            "Été\n  - dedans\n\n fin"
        );
        assert_eq!(rich("  \n \n"), "");
    }

    #[test]
    fn control_characters_are_left_out() {
        assert_eq!(line("a\u{0}b\u{b}c\u{7f}"), "ab c");
        assert_eq!(rich("a\u{1}b\nc"), "ab\nc");
    }

    #[test]
    fn days_are_read_in_both_orders() {
        let day = NaiveDate::from_ymd_opt(2018, 5, 31);
        for typed in ["2018-05-31", " 31/05/2018", "31.05.2018", "31/5/2018"] {
            assert_eq!(date(typed, "date"), Ok(day), "{typed}");
        }
        assert_eq!(date("  ", "date"), Ok(None));
        for typed in ["31/05/18", "2018-02-30", "demain", "05/31/2018"] {
            assert_eq!(code(date(typed, "date")), "not-a-date", "{typed}");
        }
    }

    #[test]
    fn numbers_are_whole_and_at_least_one() {
        assert_eq!(number(" 80 ", "capacity"), Ok(Some(80)));
        assert_eq!(number("", "capacity"), Ok(None));
        for typed in ["0", "-1", "3,5", "1e3", "100000", "vingt"] {
            assert_eq!(code(number(typed, "capacity")), "not-a-number", "{typed}");
        }
    }

    #[test]
    fn a_problem_names_the_field_and_what_was_typed() {
        let problem = hour("25h", "starts").unwrap_err();
        assert_eq!(
            problem,
            Problem::new("not-an-hour")
                .on("starts")
                .with("value", "25h")
        );
    }

    #[test]
    fn an_end_may_equal_its_start_but_not_precede_it() {
        let at = |hour| clock_time::parse(hour);
        assert_eq!(in_order(at("9h"), at("9h"), "ends"), Ok(()));
        assert_eq!(in_order(None, at("9h"), "ends"), Ok(()));
        assert_eq!(
            code(in_order(at("9h"), at("8h59"), "ends")),
            "ends-before-start"
        );
    }
}
