//! The public holidays of France: eleven days, six of them fixed and three found from Easter.
//!
//! Deliberately absent: the two further days of Alsace and Moselle, the days of the overseas
//! territories, and school holidays, which are decreed and cannot be computed.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use crate::choice;

choice! {
    /// A public holiday (Code du travail, article L3133-1).
    Holiday {
        /// The 1st of January.
        NewYear => "new-year",
        /// The day after Easter.
        EasterMonday => "easter-monday",
        /// The 1st of May.
        LabourDay => "labour-day",
        /// The 8th of May.
        Victory => "victory",
        /// A Thursday, 39 days after Easter.
        Ascension => "ascension",
        /// 50 days after Easter.
        WhitMonday => "whit-monday",
        /// The 14th of July.
        NationalDay => "national-day",
        /// The 15th of August.
        Assumption => "assumption",
        /// The 1st of November.
        AllSaints => "all-saints",
        /// The 11th of November.
        Armistice => "armistice",
        /// The 25th of December.
        Christmas => "christmas",
    }
}

/// Easter Sunday of a year of the Gregorian calendar; `None` for years that no calendar has.
///
/// The rule is the one that *Nature* printed on 20 April 1876 (sent in without a name), as J. Meeus
/// gives it in *Astronomical Algorithms*, chapter 8: whole numbers only, no exceptions.
///
/// ```
/// use parvis_domain::calendar::holiday::easter;
/// assert_eq!(easter(2027).unwrap().to_string(), "2027-03-28");
/// ```
pub fn easter(year: i32) -> Option<NaiveDate> {
    // The year in its cycle of 19 after which the moon is back on the same days.
    let golden = year.rem_euclid(19);
    let (century, of_century) = (year.div_euclid(100), year.rem_euclid(100));
    let lunar_shift = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - lunar_shift + 15).rem_euclid(30);
    let to_sunday =
        (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4).rem_euclid(7);
    let late = (golden + 11 * epact + 22 * to_sunday) / 451;
    let count = epact + to_sunday - 7 * late + 114;
    let (month, day) = (count / 31, count % 31 + 1);
    NaiveDate::from_ymd_opt(year, u32::try_from(month).ok()?, u32::try_from(day).ok()?)
}

/// The public holidays of a year, in order. In a year in which two fall on one day (Ascension on
/// the 1st or 8th of May) that day is there twice.
pub fn holidays(year: i32) -> Vec<(NaiveDate, Holiday)> {
    use Holiday as H;
    let fixed = [
        (1, 1, H::NewYear),
        (5, 1, H::LabourDay),
        (5, 8, H::Victory),
        (7, 14, H::NationalDay),
        (8, 15, H::Assumption),
        (11, 1, H::AllSaints),
        (11, 11, H::Armistice),
        (12, 25, H::Christmas),
    ];
    let fixed = fixed.into_iter().filter_map(|(month, day, which)| {
        Some((NaiveDate::from_ymd_opt(year, month, day)?, which))
    });
    let moving = [
        (1, H::EasterMonday),
        (39, H::Ascension),
        (50, H::WhitMonday),
    ];
    let moving = moving.into_iter().filter_map(|(after, which)| {
        Some((easter(year)?.checked_add_days(Days::new(after))?, which))
    });
    let mut all: Vec<_> = fixed.chain(moving).collect();
    all.sort();
    all
}

/// The public holiday that a day is.
pub fn holiday(day: NaiveDate) -> Option<Holiday> {
    let of_year = holidays(day.year());
    of_year
        .into_iter()
        .find(|(date, _)| *date == day)
        .map(|(_, which)| which)
}

/// Whether a day is a Saturday or a Sunday.
pub fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// Dates that almanacs agree on: the earliest (1818) and the latest (1943, 2038) that can be,
    /// turns of centuries, and the years in which these centres work.
    #[test]
    fn easter_is_where_almanacs_have_it() {
        for known in [
            "1818-03-22",
            "1900-04-15",
            "1943-04-25",
            "1954-04-18",
            "1961-04-02",
            "1981-04-19",
            "1999-04-04",
            "2000-04-23",
            "2008-03-23",
            "2011-04-24",
            "2015-04-05",
            "2016-03-27",
            "2017-04-16",
            "2018-04-01",
            "2019-04-21",
            "2020-04-12",
            "2021-04-04",
            "2022-04-17",
            "2023-04-09",
            "2024-03-31",
            "2025-04-20",
            "2026-04-05",
            "2027-03-28",
            "2028-04-16",
            "2029-04-01",
            "2030-04-21",
            "2031-04-13",
            "2032-03-28",
            "2033-04-17",
            "2034-04-09",
            "2035-03-25",
            "2038-04-25",
            "2049-04-18",
            "2076-04-19",
            "2100-03-28",
            "2285-03-22",
        ] {
            let known = day(known);
            assert_eq!(easter(known.year()), Some(known));
        }
    }

    #[test]
    fn a_year_has_its_eleven_days() {
        let of_2026: Vec<_> = holidays(2026)
            .iter()
            .map(|(date, which)| format!("{date} {}", which.code()))
            .collect();
        let expected = [
            "2026-01-01 new-year",
            "2026-04-06 easter-monday",
            "2026-05-01 labour-day",
            "2026-05-08 victory",
            "2026-05-14 ascension",
            "2026-05-25 whit-monday",
            "2026-07-14 national-day",
            "2026-08-15 assumption",
            "2026-11-01 all-saints",
            "2026-11-11 armistice",
            "2026-12-25 christmas",
        ];
        assert_eq!(of_2026, expected);
        // In 2008 Ascension fell on the 1st of May.
        let first_of_may = holidays(2008);
        let twice = first_of_may
            .iter()
            .filter(|(date, _)| *date == day("2008-05-01"));
        assert_eq!(twice.count(), 2);
        assert_eq!(holiday(day("2027-03-29")), Some(Holiday::EasterMonday));
        assert_eq!(holiday(day("2027-03-28")), None);
        // Good Friday and the 26th of December are free in Alsace and Moselle only.
        assert_eq!(holiday(day("2027-03-26")), None);
        assert_eq!(holiday(day("2027-12-26")), None);
    }

    proptest! {
        #[test]
        fn easter_is_a_sunday_of_spring(year in 1583..4100_i32) {
            let easter = easter(year).unwrap();
            prop_assert_eq!(easter.weekday(), Weekday::Sun);
            let first = NaiveDate::from_ymd_opt(year, 3, 22).unwrap();
            let last = NaiveDate::from_ymd_opt(year, 4, 25).unwrap();
            prop_assert!((first..=last).contains(&easter));
        }

        #[test]
        fn every_year_has_eleven_holidays_in_order(year in 1583..4100_i32) {
            let days = holidays(year);
            prop_assert_eq!(days.len(), 11);
            prop_assert!(days.is_sorted());
            prop_assert!(days.iter().all(|(date, _)| date.year() == year));
            prop_assert!(days.iter().all(|(date, _)| holiday(*date).is_some()));
        }
    }
}
