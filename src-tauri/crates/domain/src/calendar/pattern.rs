//! Dates from a pattern: every Tuesday, every second one, the second of each month.
//!
//! Deliberately absent: what is held on these days.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use super::holiday::{Holiday, holiday};
use crate::choice;

choice! {
    /// How often something comes round.
    Rhythm {
        /// Every week.
        Weekly => "weekly",
        /// One week in two.
        Fortnightly => "fortnightly",
        /// One week in three.
        EveryThreeWeeks => "every-three-weeks",
        /// One week in four.
        EveryFourWeeks => "every-four-weeks",
        /// The same weekday of the month as the first one: the second Tuesday of each month. The
        /// fifth is the last one in a month that has only four.
        Monthly => "monthly",
    }
}

/// What makes a series of dates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    /// The day from which it begins.
    pub from: NaiveDate,
    /// The weekday; `None` for that of `from`.
    pub weekday: Option<Weekday>,
    /// How often.
    pub rhythm: Rhythm,
    /// How many dates are wanted; what is skipped is made up for at the end.
    pub count: usize,
    /// Public holidays are skipped.
    pub skip_holidays: bool,
    /// Days that are skipped.
    pub skipped: Vec<NaiveDate>,
}

/// Why a day of the pattern is passed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// A public holiday.
    Holiday(Holiday),
    /// It was asked for.
    Asked,
}

/// The dates of a pattern, and what was passed over on the way.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Series {
    /// The dates, in order.
    pub dates: Vec<NaiveDate>,
    /// The days passed over before the last date, in order, with the reason.
    pub skipped: Vec<(NaiveDate, Reason)>,
}

impl Pattern {
    /// The dates. Fewer than wanted only where so much is skipped that a hundred days in a row are
    /// passed over, or where the calendar ends.
    pub fn series(&self) -> Series {
        let mut series = Series::default();
        let mut in_a_row = 0;
        for day in self.days() {
            if series.dates.len() == self.count || in_a_row == MOST_IN_A_ROW {
                break;
            }
            if let Some(reason) = self.reason(day) {
                series.skipped.push((day, reason));
                in_a_row += 1;
            } else {
                series.dates.push(day);
                in_a_row = 0;
            }
        }
        let last = series.dates.last().copied();
        series.skipped.retain(|(day, _)| Some(*day) < last);
        series
    }

    fn reason(&self, day: NaiveDate) -> Option<Reason> {
        if self.skipped.contains(&day) {
            return Some(Reason::Asked);
        }
        holiday(day)
            .filter(|_| self.skip_holidays)
            .map(Reason::Holiday)
    }

    /// Every day of the pattern, without end.
    fn days(&self) -> Box<dyn Iterator<Item = NaiveDate>> {
        let weekday = self.weekday.unwrap_or_else(|| self.from.weekday());
        let Some(first) = on_or_after(self.from, weekday) else {
            return Box::new(std::iter::empty());
        };
        let weeks = |count: u64| -> Box<dyn Iterator<Item = NaiveDate>> {
            let next = move |day: &NaiveDate| day.checked_add_days(Days::new(7 * count));
            Box::new(std::iter::successors(Some(first), next))
        };
        match self.rhythm {
            Rhythm::Weekly => weeks(1),
            Rhythm::Fortnightly => weeks(2),
            Rhythm::EveryThreeWeeks => weeks(3),
            Rhythm::EveryFourWeeks => weeks(4),
            Rhythm::Monthly => {
                let rank = first.day0() / 7;
                let months = (0..).map_while(move |later| {
                    let month = first.with_day(1)?.checked_add_months(Months::new(later))?;
                    of_month(month, weekday, rank)
                });
                Box::new(months)
            }
        }
    }
}

/// So many days of a pattern in a row are never skipped by a person in earnest.
const MOST_IN_A_ROW: usize = 100;

fn on_or_after(day: NaiveDate, weekday: Weekday) -> Option<NaiveDate> {
    let ahead = weekday.days_since(day.weekday());
    day.checked_add_days(Days::new(ahead.into()))
}

/// A weekday of the month by its rank from 0; the last one where the month ends before.
fn of_month(month: NaiveDate, weekday: Weekday, rank: u32) -> Option<NaiveDate> {
    let first = on_or_after(month.with_day(1)?, weekday)?;
    let wanted = first.checked_add_days(Days::new(u64::from(rank) * 7))?;
    if wanted.month() == first.month() {
        Some(wanted)
    } else {
        wanted.checked_sub_days(Days::new(7))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn pattern(from: &str, rhythm: Rhythm, count: usize) -> Pattern {
        Pattern {
            from: day(from),
            weekday: None,
            rhythm,
            count,
            skip_holidays: true,
            skipped: Vec::new(),
        }
    }

    fn texts(series: &Series) -> Vec<String> {
        series.dates.iter().map(NaiveDate::to_string).collect()
    }

    #[test]
    fn every_second_tuesday_leaves_out_holidays_and_what_is_asked() {
        let mut every = pattern("2027-11-04", Rhythm::Fortnightly, 4);
        every.weekday = Some(Weekday::Thu);
        every.skipped = vec![day("2027-12-02")];
        let series = every.series();
        assert_eq!(
            texts(&series),
            ["2027-11-04", "2027-11-18", "2027-12-16", "2027-12-30"]
        );
        assert_eq!(series.skipped, [(day("2027-12-02"), Reason::Asked)]);
        // The 11th of November 2027 is a Thursday.
        every.rhythm = Rhythm::Weekly;
        every.count = 2;
        let series = every.series();
        assert_eq!(texts(&series), ["2027-11-04", "2027-11-18"]);
        let armistice = (day("2027-11-11"), Reason::Holiday(Holiday::Armistice));
        assert_eq!(series.skipped, [armistice]);
        every.skip_holidays = false;
        assert_eq!(texts(&every.series()), ["2027-11-04", "2027-11-11"]);
    }

    #[test]
    fn the_weekday_asked_for_comes_on_or_after_the_first_day() {
        let mut every = pattern("2027-09-01", Rhythm::Weekly, 1);
        assert_eq!(texts(&every.series()), ["2027-09-01"]);
        every.weekday = Some(Weekday::Tue);
        assert_eq!(texts(&every.series()), ["2027-09-07"]);
    }

    #[test]
    fn a_weekday_of_the_month_keeps_its_rank() {
        let second = pattern("2027-09-14", Rhythm::Monthly, 4).series();
        assert_eq!(
            texts(&second),
            ["2027-09-14", "2027-10-12", "2027-11-09", "2027-12-14"]
        );
        let fifth = pattern("2027-08-31", Rhythm::Monthly, 4).series();
        assert_eq!(
            texts(&fifth),
            ["2027-08-31", "2027-09-28", "2027-10-26", "2027-11-30"]
        );
    }

    #[test]
    fn what_is_skipped_altogether_ends() {
        let mut every = pattern("2027-01-01", Rhythm::Weekly, 3);
        every.skipped = every.days().take(200).collect();
        assert_eq!(every.series(), Series::default());
        assert_eq!(
            pattern("2027-09-01", Rhythm::Weekly, 0).series(),
            Series::default()
        );
    }

    proptest! {
        #[test]
        fn a_series_is_whole_in_order_and_free(
            ahead in 0..20_000_u64,
            weekday in prop::option::of(0..7_u8),
            rhythm in prop::sample::select(Rhythm::ALL),
            count in 0..40_usize,
            skip_holidays in any::<bool>(),
            skipped in prop::collection::vec(0..400_u64, 0..12),
        ) {
            let from = day("1995-01-01") + Days::new(ahead);
            let weekday = weekday.map(|n| Weekday::try_from(n).unwrap());
            let skipped = skipped.into_iter().map(|n| from + Days::new(n)).collect();
            let pattern = Pattern { from, weekday, rhythm, count, skip_holidays, skipped };
            let series = pattern.series();
            prop_assert_eq!(series.dates.len(), count);
            prop_assert!(series.dates.is_sorted_by(|a, b| a < b));
            for date in &series.dates {
                prop_assert!(*date >= from && !pattern.skipped.contains(date));
                prop_assert_eq!(date.weekday(), weekday.unwrap_or(from.weekday()));
                prop_assert!(!skip_holidays || holiday(*date).is_none());
            }
            prop_assert!(series.skipped.iter().all(|(date, _)| !series.dates.contains(date)));
        }
    }
}
