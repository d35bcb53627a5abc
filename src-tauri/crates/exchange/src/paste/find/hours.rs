//! Hours and ranges of hours in the spellings of these programmes, and where in a line they stand.
//!
//! Deliberately not here: durations. An hour before six in the morning is taken for one.

use super::{after_mark, before_mark, pattern};
use chrono::{NaiveTime, Timelike};
use regex::{Captures, Regex};
use std::ops::Range;
use std::sync::LazyLock;

/// One hour, or two that begin and end something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in super::super) struct Found {
    /// Where it stands, in bytes, with the words that belong to it ("de", "à partir de").
    pub(in super::super) span: Range<usize>,
    pub(in super::super) starts: Option<NaiveTime>,
    pub(in super::super) ends: Option<NaiveTime>,
}

const HOUR: &str =
    r"(?:\d{1,2}\s?(?:heures?\b|hrs?\b|h\b|h|:)(?:\s?[0-5]\d(?:\s?(?:min|mn)\b)?)?|\bmidi\b)";

static RANGE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r"(?ix)
        (?P<lead>\b(?:de|d[èe]s|entre|vers|[àa]\s+partir\s+de|[àa]\s+compter\s+de|jusqu.[àa]|[àa])\s*)?
        (?:
          (?P<from>{HOUR})\s*(?:(?:à|-|–|—|−|>|→|/|\.\.\.|…|jusqu.à|et|a)\s*)(?P<to>{HOUR})
        | (?P<bare>\b\d{{1,2}})\s*(?:à|-|–|—|−|>|→|/)\s*(?P<after>{HOUR})
        | (?P<dotted>\b\d{{1,2}}\.[0-5]\d)\s*(?:à|-|–|—|−|>|→|/)\s*(?P<dotted_to>\d{{1,2}}\.[0-5]\d)\b
        | (?P<one>{HOUR})
        )"
    ))
});

static CLOCK: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?i)^(\d{1,2})\s?(?:heures?|hrs?|h|:|\.)?\s?(\d\d)?"));

/// The first hour that is no duration.
const FIRST: u32 = 6;

/// All the hours of a text.
pub(in super::super) fn find(text: &str) -> Vec<Found> {
    // Most lines have no hour, and a look at their letters is cheaper than the pattern.
    if !text.bytes().any(|b| b.is_ascii_digit()) && !text.to_lowercase().contains("midi") {
        return Vec::new();
    }
    let found = |captures: Captures<'_>| one(text, &captures);
    RANGE.captures_iter(text).filter_map(found).collect()
}

fn one(text: &str, found: &Captures<'_>) -> Option<Found> {
    let whole = found.get(0)?;
    let group = |name: &str| found.name(name).map(|m| m.as_str());
    let from = group("from")
        .or(group("bare"))
        .or(group("dotted"))
        .or(group("one"))?;
    let to = group("to").or(group("after")).or(group("dotted_to"));
    let before = &text[..whole.start()];
    let glued = before.ends_with(|c: char| c.is_alphanumeric() || c == '/') || is_after(before);
    let goes_on = text[whole.end()..].starts_with(|c: char| c.is_alphanumeric());
    // "9:3" and "1:100000" are no hours, and neither is the "12:" of "Article 12 : …".
    let colon = from.trim_end().ends_with(':') || to.is_some_and(|t| t.trim_end().ends_with(':'));
    if glued || goes_on || colon {
        return None;
    }
    let start = clock(from)?;
    let end = match to {
        Some(to) => Some(clock(to)?),
        None => None,
    };
    if start.hour() < FIRST && end.is_none_or(|end| end.hour() < FIRST) {
        return None;
    }
    let until = group("lead").is_some_and(|lead| super::super::folded(lead).starts_with("jusqu"));
    let (starts, ends) = if until && end.is_none() {
        (None, Some(start))
    } else {
        (Some(start), end)
    };
    Some(Found {
        span: whole.range(),
        starts,
        ends,
    })
}

/// Whether the words before "midi" make it "après-midi", which is no hour.
fn is_after(before: &str) -> bool {
    let before = before.trim_end_matches([' ', '-', '\u{2010}', '\u{2011}']);
    super::super::folded(before).ends_with("apres")
}

fn clock(text: &str) -> Option<NaiveTime> {
    if text.trim().eq_ignore_ascii_case("midi") {
        return NaiveTime::from_hms_opt(12, 0, 0);
    }
    let found = CLOCK.captures(text.trim())?;
    let minute = found.get(2).map_or(Some(0), |m| m.as_str().parse().ok())?;
    NaiveTime::from_hms_opt(found[1].parse().ok()?, minute, 0)
}

/// Words that say what the hours are, before them.
static BEFORE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)^(?:[\s\-–—•·*_|\[(>◦▪■●►✓]|\p{So}|\p{Sk}|\x{FE0F})*(?:(?:horaires?|heures?)\s*:?\s*)?",
    )
});

/// "14.00 Introduction": one hour with a full stop is one only where a line begins.
fn dotted(text: &str, begin: usize) -> Option<Found> {
    static DOTTED: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"^([01]?\d|2[0-3])\.([0-5][05])(?:\s*[:|–—-]\s*|\s+|\t|$)"));
    let found = DOTTED.captures(&text[begin..])?;
    let (hour, minute) = (found.get(1)?, found.get(2)?);
    let start = NaiveTime::from_hms_opt(
        hour.as_str().parse().ok()?,
        minute.as_str().parse().ok()?,
        0,
    )?;
    let rest = text[begin + found.get(0)?.end()..].trim_start();
    let amount = rest.starts_with(['€', '%']) || rest.to_lowercase().starts_with("euro");
    (start.hour() >= FIRST && !amount && !rest.starts_with(|c: char| c.is_ascii_digit())).then_some(
        Found {
            span: begin..begin + minute.end(),
            starts: Some(start),
            ends: None,
        },
    )
}

/// Hours at the beginning of a line, with the rest of it.
pub(in super::super) fn leading(text: &str) -> Option<(Found, &str)> {
    let begin = BEFORE.find(text).map_or(0, |m| m.end());
    let first = find(text).into_iter().next();
    let mut found = match first {
        Some(found) if found.span.start <= begin => found,
        _ => dotted(text, begin)?,
    };
    (found.span.start <= begin).then(|| {
        found.span.start = 0;
        let rest = &text[found.span.end..];
        (found, after_mark(rest))
    })
}

/// Hours at the end of a line, with what stands before them.
pub(in super::super) fn trailing(text: &str) -> Option<(&str, Found)> {
    let found = find(text).into_iter().next_back()?;
    let rest = &text[found.span.end..];
    let title = before_mark(&text[..found.span.start]);
    let ends = rest
        .chars()
        .all(|c| c.is_whitespace() || ").].*_|".contains(c));
    (ends && !title.is_empty()).then_some((title, found))
}

#[cfg(test)]
mod tests {
    use super::*;
    use parvis_domain::clock_time;

    fn shown(found: &Found) -> String {
        let hour = |h: Option<NaiveTime>| h.map_or("?".to_owned(), clock_time::text);
        format!("{}-{}", hour(found.starts), hour(found.ends))
    }

    fn check(text: &str, hours: &str, rest: &str) {
        let (found, left) = leading(text).expect(text);
        assert_eq!((shown(&found).as_str(), left), (hours, rest), "{text}");
    }

    #[test]
    fn hours_that_begin_a_line() {
        check("9h15 à 9h45 : Ouverture", "09:15-09:45", "Ouverture");
        check("9H15", "09:15-?", "");
        check("10h>12h • Atelier", "10:00-12:00", "Atelier");
        check("de 9h30 à 17h", "09:30-17:00", "");
        check("09:30-12:30 Table ronde", "09:30-12:30", "Table ronde");
        check("À partir de 12h00 : Déjeuner", "12:00-?", "Déjeuner");
        check("9h45 – 10h - Accueil", "09:45-10:00", "Accueil");
        check("11h à 11h15 Pause", "11:00-11:15", "Pause");
        check("9 h 30 / 10 h : Accueil", "09:30-10:00", "Accueil");
        check("9-10h : Accueil", "09:00-10:00", "Accueil");
        check("De 9 à 17h", "09:00-17:00", "");
        check("• 14h : Reprise", "14:00-?", "Reprise");
        check("| 9h | Accueil |", "09:00-?", "Accueil |");
        check("9.30 - 10.30 Accueil", "09:30-10:30", "Accueil");
        check("14.00 Introduction", "14:00-?", "Introduction");
        check("9.15 : Accueil", "09:15-?", "Accueil");
        check("12h30-14h\tDéjeuner", "12:30-14:00", "Déjeuner");
        check("Horaires : 9h30 - 16h30", "09:30-16:30", "");
        check("9 heures 30 à midi : Visite", "09:30-12:00", "Visite");
        check("09h00 → 09h30 | Accueil", "09:00-09:30", "Accueil");
    }

    #[test]
    fn hours_that_end_a_line() {
        for (text, title, hours) in [
            ("Accueil café dès 9h", "Accueil café", "09:00-?"),
            ("Table ronde (10h - 12h)", "Table ronde", "10:00-12:00"),
            ("Accueil : 9h-9h30", "Accueil", "09:00-09:30"),
        ] {
            let (before, found) = trailing(text).expect(text);
            assert_eq!((before, shown(&found).as_str()), (title, hours));
        }
        assert_eq!(trailing("9h"), None);
    }

    #[test]
    fn what_begins_no_line_with_an_hour() {
        for text in [
            "12.50 € par personne",
            "10.00 euros",
            "3.15 Annexe",
            "12.05.2026",
            "10.20.30",
        ] {
            assert_eq!(leading(text), None, "{text}");
        }
    }

    #[test]
    fn what_is_no_hour() {
        for text in [
            "Article 12 : le droit",
            "1h30 de débat",
            "90 € par jour",
            "12hectares",
            "3:2",
            "25h",
            "H2O",
        ] {
            assert_eq!(find(text), [], "{text}");
        }
    }
}
