//! Preparations whose day is past.

use super::{Followed, about_all};
use crate::preparations;
use crate::view::programme::Hint;

/// One hint: the only line that is overdue, or how many are.
pub(super) fn hints(followed: &Followed<'_>) -> Option<Hint> {
    let first = preparations::first_day(followed.sessions.iter().map(|(session, _)| *session));
    let overdue: Vec<&str> = followed
        .preparations
        .iter()
        .filter(|line| line.is_overdue(first, followed.today))
        .map(|line| line.title.as_str())
        .collect();
    about_all("overdue", &overdue, 1)
}

#[cfg(test)]
mod tests {
    use super::super::samples::Sample;

    #[test]
    fn what_is_overdue_is_named_when_it_is_alone_and_counted_when_it_is_not() {
        let mut sample = Sample::on("2027-03-04");
        sample.prepare("La salle", -60);
        assert_eq!(sample.hints(), ["overdue La salle"]);
        sample.prepare("Le traiteur", -30);
        sample.prepare("Les badges", -3);
        assert_eq!(sample.hints(), ["overdue-many 2"]);
    }
}
