//! The year of dates that are written without one.
//!
//! Deliberately not here: today. Without a year in the text or from the person there is none.

use super::date::{self, Written};
use super::pattern;
use chrono::{Datelike, NaiveDate};
use regex::Regex;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// What the text and the person say about years.
#[derive(Debug, Clone, Default)]
pub(in super::super) struct Years {
    asked: Option<i32>,
    /// Years of the text, the likeliest first.
    likely: Vec<i32>,
}

/// A day, and what is doubtful about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) struct Resolved {
    pub(in super::super) date: Option<NaiveDate>,
    /// The weekday written is another one.
    pub(in super::super) weekday_differs: bool,
}

static ALONE: LazyLock<Regex> = LazyLock::new(|| pattern(r"\b(?:19|20)\d\d\b"));

static NAMED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:ann[ée]e|saison|[ée]dition|programmation|programme|cycle|calendrier)s?\s+((?:19|20)\d\d)\b",
    )
});

/// Words before a date that make it the date of something else.
static OF_A_TEXT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:loi|lois|d[ée]cret|circulaire|arr[êe]t[ée]|ordonnance|directive|instruction|cit[ée])\b[^.]{0,40}$",
    )
});

/// A line up to which a date is an announcement rather than a part of a sentence.
const SHORT: usize = 90;

impl Years {
    /// Weighs the years of the lines; `asked` is what the person says.
    pub(in super::super) fn of<'a>(
        lines: impl Iterator<Item = &'a str>,
        asked: Option<i32>,
    ) -> Self {
        let mut weights: BTreeMap<i32, u32> = BTreeMap::new();
        for line in lines {
            weigh(line, &mut weights);
        }
        let mut years: Vec<(u32, i32)> = weights.into_iter().map(|(y, w)| (w, y)).collect();
        years.sort_unstable_by(|a, b| b.cmp(a));
        Self {
            asked,
            likely: years.into_iter().map(|(_, year)| year).take(6).collect(),
        }
    }

    /// The day that is meant.
    pub(in super::super) fn resolve(&self, written: Written) -> Resolved {
        let year = written.year.or_else(|| self.year_of(written));
        let date = year.and_then(|y| NaiveDate::from_ymd_opt(y, written.month, written.day));
        let differs = |date: NaiveDate| written.weekday.is_some_and(|w| w != date.weekday());
        Resolved {
            date,
            weekday_differs: date.is_some_and(differs),
        }
    }

    fn year_of(&self, written: Written) -> Option<i32> {
        let first = self.asked.or(self.likely.first().copied())?;
        let Some(weekday) = written.weekday else {
            return Some(first);
        };
        // A season goes over the turn of a year: then the weekday tells which of the two.
        let near = [first, first + 1, first - 1];
        let others = self.likely.iter().copied();
        let fits = |year: &i32| {
            NaiveDate::from_ymd_opt(*year, written.month, written.day)
                .is_some_and(|date| date.weekday() == weekday)
        };
        near.into_iter().chain(others).find(fits).or(Some(first))
    }
}

fn weigh(line: &str, weights: &mut BTreeMap<i32, u32>) {
    if !ALONE.is_match(line) {
        return;
    }
    let short = line.chars().count() <= SHORT;
    let mut add = |year: i32, weight: u32| *weights.entry(year).or_default() += weight;
    for found in date::find(line) {
        let of_a_text = OF_A_TEXT.is_match(&line[..found.span.start]);
        for year in found.dates.iter().filter_map(|d| d.year) {
            add(
                year,
                if of_a_text {
                    0
                } else if short {
                    6
                } else {
                    2
                },
            );
        }
    }
    for named in NAMED.captures_iter(line) {
        named[1].parse().into_iter().for_each(|year| add(year, 8));
    }
    if short {
        let years = ALONE
            .find_iter(line)
            .filter_map(|m| m.as_str().parse().ok());
        years.for_each(|year| add(year, 1));
    }
    weights.retain(|_, weight| *weight > 0);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(lines: &[&str], asked: Option<i32>, text: &str, expected: Option<&str>) {
        let years = Years::of(lines.iter().copied(), asked);
        let written = date::first(text).expect("a date").dates[0];
        let found = years.resolve(written).date.map(|d| d.to_string());
        assert_eq!(found.as_deref(), expected, "{text}");
    }

    #[test]
    fn the_year_comes_from_the_person_the_text_or_the_weekday() {
        check(&[], None, "12 mai 2020", Some("2020-05-12"));
        check(&[], None, "12 mai", None);
        check(&[], Some(2021), "12 mai", Some("2021-05-12"));
        check(
            &["Cycle 2023", "loi du 21 février 2014"],
            None,
            "12 mai",
            Some("2023-05-12"),
        );
        check(
            &["Jeudi 9 novembre 2023"],
            None,
            "jeudi 11 janvier",
            Some("2024-01-11"),
        );
        check(
            &["21 février 2014 : la loi du 21 février 2014"],
            None,
            "12 mai",
            Some("2014-05-12"),
        );
        check(&[], Some(2025), "mardi 13 janvier", Some("2026-01-13"));
    }

    #[test]
    fn a_wrong_weekday_is_noticed() {
        let years = Years::default();
        let written = date::first("lundi 12 mai 2020").expect("a date").dates[0];
        assert!(years.resolve(written).weekday_differs);
    }
}
