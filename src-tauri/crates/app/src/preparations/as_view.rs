//! A line of the list as the window shows it.
//!
//! Deliberately absent: the words of a day.

use chrono::{Days, NaiveDate};
use parvis_domain::preparation::{Due, Preparation};

use crate::programmes::date_text;
use crate::view::preparation::PreparationView;

/// What is due in so many days is soon: what is ordered or asked now still comes in time.
const SOON: Days = Days::new(14);

/// The line, with its day measured from the day of the first session.
pub(crate) fn view(
    line: &Preparation,
    first: Option<NaiveDate>,
    today: NaiveDate,
) -> PreparationView {
    PreparationView {
        id: line.id.to_string(),
        title: line.title.clone(),
        days: match line.due {
            Due::Days(days) => days.to_string(),
            Due::On(_) => String::new(),
        },
        date: date_text(line.due.day(first)),
        done: date_text(line.done),
        state: state(line, first, today).to_owned(),
    }
}

fn state(line: &Preparation, first: Option<NaiveDate>, today: NaiveDate) -> &'static str {
    let soon = line.due.day(first).is_some_and(|day| day <= today + SOON);
    match (line.done, soon) {
        (Some(_), _) => "done",
        _ if line.is_overdue(first, today) => "overdue",
        (None, true) => "soon",
        (None, false) => "later",
    }
}
