//! The same programme on other dates: how far everything moves.
//!
//! Deliberately absent: what else of a programme is taken over, and whether the new days are free.

use chrono::{Datelike, NaiveDate, TimeDelta};

/// How many days lie between the old dates and the new ones.
///
/// Everything moves by the same number, so that sessions keep their distance. With `keep_weekdays`
/// that number is the nearest one of whole weeks: the first session may then be up to three days
/// from `to`.
///
/// ```
/// use chrono::NaiveDate;
/// use parvis_domain::calendar::moving::distance;
/// let day = |text: &str| text.parse::<NaiveDate>().unwrap();
/// assert_eq!(distance(day("2027-03-11"), day("2028-03-11"), false), 366);
/// assert_eq!(distance(day("2027-03-11"), day("2028-03-11"), true), 364);
/// ```
pub fn distance(from: NaiveDate, to: NaiveDate, keep_weekdays: bool) -> i64 {
    let days = (to - from).num_days();
    if !keep_weekdays {
        return days;
    }
    // Seven is odd, so that one multiple is always nearer than the other.
    (days + 3).div_euclid(7) * 7
}

/// A day so many days later; `None` beyond the years that a calendar has.
pub fn moved(day: NaiveDate, distance: i64) -> Option<NaiveDate> {
    day.checked_add_signed(TimeDelta::try_days(distance)?)
}

/// The day on which a programme that began on `first` most likely begins again: the same day of a
/// later year, the first one that is not before `today`.
pub fn next_time(first: NaiveDate, today: NaiveDate) -> NaiveDate {
    let years = (first.year() + 1..).take_while(|year| *year <= today.year() + 2);
    let days = years.map(|year| in_year(first, year));
    days.into_iter()
        .find(|day| *day >= today)
        .unwrap_or_else(|| in_year(first, first.year() + 1))
}

/// The same day of another year; the 28th of February for the 29th in a year without one.
fn in_year(day: NaiveDate, year: i32) -> NaiveDate {
    day.with_year(year)
        .or_else(|| day.pred_opt()?.with_year(year))
        .unwrap_or(day)
}

/// The years that a text names which the old dates were in and the new ones are not, each once, in
/// the order of the text.
///
/// ```
/// use parvis_domain::calendar::moving::old_years;
/// assert_eq!(old_years("Cycle 2027, loi de 2014", &[2027], &[2028]), [2027]);
/// assert_eq!(old_years("de 2027 à 2028", &[2027, 2028], &[2028, 2029]), [2027]);
/// ```
pub fn old_years(text: &str, old: &[i32], new: &[i32]) -> Vec<i32> {
    let mut found = Vec::new();
    for number in text.split(|c: char| !c.is_ascii_digit()) {
        let Ok(year) = number.parse() else { continue };
        if number.len() == 4
            && old.contains(&year)
            && !new.contains(&year)
            && !found.contains(&year)
        {
            found.push(year);
        }
    }
    found
}

/// A title with the years that [`old_years`] finds moved on by as many as the first new year is after
/// the first old one.
///
/// ```
/// use parvis_domain::calendar::moving::renamed;
/// assert_eq!(renamed("Cycle 2027-2028", &[2027, 2028], &[2028, 2029]), "Cycle 2028-2029");
/// assert_eq!(renamed("Cycle", &[2027], &[2028]), "Cycle");
/// ```
pub fn renamed(title: &str, old: &[i32], new: &[i32]) -> String {
    let (Some(from), Some(to)) = (old.iter().min(), new.iter().min()) else {
        return title.to_owned();
    };
    let mut renamed = String::with_capacity(title.len());
    for part in title.split_inclusive(|c: char| !c.is_ascii_digit()) {
        let number = part.trim_end_matches(|c: char| !c.is_ascii_digit());
        let year = number.parse().ok().filter(|year| old.contains(year));
        match year.filter(|_| number.len() == 4) {
            Some(year) => renamed.push_str(&(year + to - from).to_string()),
            None => renamed.push_str(number),
        }
        renamed.push_str(&part[number.len()..]);
    }
    renamed
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_programme_comes_again_on_the_same_day_of_the_next_year() {
        let next = |first, today| next_time(day(first), day(today)).to_string();
        assert_eq!(next("2027-03-11", "2027-01-01"), "2028-03-11");
        assert_eq!(next("2019-03-11", "2027-03-04"), "2027-03-11");
        assert_eq!(next("2019-03-01", "2027-03-04"), "2028-03-01");
        assert_eq!(next("2028-02-29", "2028-02-01"), "2029-02-28");
        assert_eq!(next("2031-05-05", "2027-01-01"), "2032-05-05");
    }

    #[test]
    fn a_title_moves_on_with_its_dates() {
        let next = |title: &str| renamed(title, &[2027], &[2029]);
        assert_eq!(next("2027, l’année 2027"), "2029, l’année 2029");
        assert_eq!(next("Loi de 2014, n° 12027"), "Loi de 2014, n° 12027");
        assert_eq!(renamed("Été 2027", &[], &[2028]), "Été 2027");
    }

    #[test]
    fn only_whole_numbers_are_years() {
        assert_eq!(
            old_years("2027-2027 ; 12027, 20271, n°2027", &[2027], &[2028]),
            [2027]
        );
        assert_eq!(old_years("12027", &[2027], &[2028]), [0; 0]);
        assert_eq!(old_years("2027", &[], &[]), [0; 0]);
    }

    fn any_day() -> impl Strategy<Value = NaiveDate> {
        (0..60_000_i64).prop_map(|days| moved(day("1990-01-01"), days).unwrap())
    }

    proptest! {
        #[test]
        fn weekdays_are_kept_and_the_first_day_is_near(from in any_day(), to in any_day()) {
            let first = moved(from, distance(from, to, true)).unwrap();
            prop_assert_eq!(first.weekday(), from.weekday());
            prop_assert!((first - to).num_days().abs() <= 3);
        }

        #[test]
        fn exact_dates_are_exact(from in any_day(), to in any_day()) {
            prop_assert_eq!(moved(from, distance(from, to, false)), Some(to));
        }

        #[test]
        fn sessions_keep_their_distance(
            from in any_day(), to in any_day(), apart in 0..400_i64, keep in any::<bool>(),
        ) {
            let by = distance(from, to, keep);
            let second = moved(from, apart).unwrap();
            let (first, second) = (moved(from, by).unwrap(), moved(second, by).unwrap());
            prop_assert_eq!((second - first).num_days(), apart);
        }

        #[test]
        fn the_next_time_is_later_and_not_past(first in any_day(), ahead in -20_000..20_000_i64) {
            let today = moved(first, ahead).unwrap();
            let next = next_time(first, today);
            prop_assert!(next > first && next >= today);
            let weeks_apart = (next - first.max(today)).num_days();
            prop_assert!(weeks_apart <= 366);
        }
    }
}
