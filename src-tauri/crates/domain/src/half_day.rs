//! Half-days, the unit in which presence is signed for.
//!
//! Deliberately not here: the words "matin" and "après-midi".

use chrono::NaiveTime;

use crate::choice;

choice! {
    /// Half of a day.
    HalfDay {
        /// Before the boundary.
        Morning => "morning",
        /// From the boundary on.
        Afternoon => "afternoon",
    }
}

choice! {
    /// How a session's half-days are found.
    HalfDays {
        /// From its hours (see [`from_hours`]).
        FromHours => "from-hours",
        /// One signature for the whole session, whatever its hours.
        One => "one",
        /// Morning only.
        Morning => "morning",
        /// Afternoon only.
        Afternoon => "afternoon",
        /// Morning and afternoon.
        Both => "both",
    }
}

/// The hour that separates the two half-days, 13:00, unless a session says otherwise.
pub fn usual_boundary() -> NaiveTime {
    NaiveTime::from_hms_opt(13, 0, 0).expect("13:00 is an hour of the day")
}

/// The half-days that a session with these hours covers.
///
/// A session without hours covers both. One without an end covers the half-day of its start, and
/// the afternoon too when it starts before 11:00: a day that begins early is rarely over by noon.
pub fn from_hours(
    starts: Option<NaiveTime>,
    ends: Option<NaiveTime>,
    boundary: NaiveTime,
) -> Vec<HalfDay> {
    let eleven = NaiveTime::from_hms_opt(11, 0, 0).expect("11:00 is an hour of the day");
    let (morning, afternoon) = match (starts, ends) {
        (None, None) => (true, true),
        (Some(start), None) => (start < boundary, start >= boundary || start < eleven),
        (None, Some(end)) => (true, end > boundary),
        (Some(start), Some(end)) => (start < boundary, end > boundary || start >= boundary),
    };
    let mut half_days = Vec::with_capacity(2);
    if morning {
        half_days.push(HalfDay::Morning);
    }
    if afternoon {
        half_days.push(HalfDay::Afternoon);
    }
    half_days
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock_time::parse;

    fn check(starts: &str, ends: &str, expected: &[HalfDay]) {
        let found = from_hours(parse(starts), parse(ends), usual_boundary());
        assert_eq!(found, expected, "{starts} - {ends}");
    }

    #[test]
    fn half_days_follow_from_the_hours() {
        use HalfDay::{Afternoon, Morning};
        check("9h", "17h", &[Morning, Afternoon]);
        check("9h30", "13h", &[Morning]);
        check("13h", "17h", &[Afternoon]);
        check("14h", "16h30", &[Afternoon]);
        check("10h", "16h", &[Morning, Afternoon]);
        check("", "", &[Morning, Afternoon]);
        check("11h30", "", &[Morning]);
        check("9h", "", &[Morning, Afternoon]);
        check("18h", "", &[Afternoon]);
    }
}
