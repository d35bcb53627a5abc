//! Dates and hours in words, as these centres write them: "jeudi 31 mai 2018", "9h15 – 9h45".

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};

use super::{Catalogue, Language};

impl Catalogue {
    /// The day of the week, the day, the month and the year.
    pub fn date_long(&self, date: NaiveDate) -> String {
        let weekday = self.text(&format!(
            "date-weekday-{}",
            date.weekday().number_from_monday()
        ));
        let (day, month) = self.day_and_month(date);
        let year = date.year().to_string();
        let arguments = [
            ("weekday", &*weekday),
            ("day", &day),
            ("month", &month),
            ("year", &year),
        ];
        self.with("date-long", &arguments)
    }

    /// The day, the month and the year.
    pub fn date_medium(&self, date: NaiveDate) -> String {
        let (day, month) = self.day_and_month(date);
        let year = date.year().to_string();
        self.with(
            "date-medium",
            &[("day", &day), ("month", &month), ("year", &year)],
        )
    }

    /// Some days in a row of words, the year once where it is shared: "10 mars, 7 avril et 26 mai
    /// 2016". Expects them sorted.
    pub fn date_list(&self, dates: &[NaiveDate]) -> String {
        let mut words: Vec<String> = Vec::with_capacity(dates.len());
        for (at, date) in dates.iter().enumerate() {
            let year_follows = dates
                .get(at + 1)
                .is_some_and(|next| next.year() == date.year());
            words.push(if year_follows {
                self.day_month(*date)
            } else {
                self.date_medium(*date)
            });
        }
        match words.pop() {
            None => String::new(),
            Some(last) if words.is_empty() => last,
            Some(last) => self.with(
                "date-list-and",
                &[("first", &words.join(", ")), ("last", &last)],
            ),
        }
    }

    /// An hour of the day.
    pub fn hour(&self, time: NaiveTime) -> String {
        let minutes = format!("{:02}", time.minute());
        let hour = match self.language() {
            Language::French => time.hour().to_string(),
            Language::English => format!("{:02}", time.hour()),
        };
        if time.minute() == 0 {
            self.with("time-hour", &[("hour", &hour)])
        } else {
            self.with(
                "time-hour-minutes",
                &[("hour", &hour), ("minutes", &minutes)],
            )
        }
    }

    /// The hours of a slot, short: "9h15 – 9h45", "9h15", or nothing.
    pub fn hours(&self, starts: Option<NaiveTime>, ends: Option<NaiveTime>) -> String {
        match (starts, ends) {
            (None, None) => String::new(),
            (Some(start), None) => self.hour(start),
            (None, Some(end)) => self.with("time-until", &[("ends", &self.hour(end))]),
            (Some(start), Some(end)) => self.with(
                "time-range",
                &[("starts", &self.hour(start)), ("ends", &self.hour(end))],
            ),
        }
    }

    /// The hours of a session, in words: "de 9h à 17h", "à partir de 9h", or nothing.
    pub fn hours_in_words(&self, starts: Option<NaiveTime>, ends: Option<NaiveTime>) -> String {
        match (starts, ends) {
            (Some(start), Some(end)) => {
                let arguments = [("starts", &*self.hour(start)), ("ends", &*self.hour(end))];
                self.with("time-range-words", &arguments)
            }
            (Some(start), None) => self.with("time-from", &[("starts", &self.hour(start))]),
            _ => self.hours(starts, ends),
        }
    }

    fn day_month(&self, date: NaiveDate) -> String {
        let (day, month) = self.day_and_month(date);
        self.with("date-day-month", &[("day", &day), ("month", &month)])
    }

    fn day_and_month(&self, date: NaiveDate) -> (String, String) {
        let day = match date.day() {
            1 => self.text("date-day-first"),
            day => day.to_string(),
        };
        (day, self.text(&format!("date-month-{}", date.month())))
    }
}
