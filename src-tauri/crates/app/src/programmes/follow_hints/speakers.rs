//! Speakers who were not asked yet, or have not given their firm word, when the day is near.

use chrono::{Days, NaiveDate};
use parvis_domain::follow_up::SpeakerStatus;
use parvis_domain::session::Session;
use parvis_domain::slot::Slot;
use parvis_domain::speaker::Stage;
use parvis_store::Appearance;

use super::{Followed, about_all};
use crate::view::programme::Hint;

/// How near a day is when its speakers ought to have answered: the brochure goes out three weeks
/// before, and after that a name that changes is on paper already.
const NEAR: Days = Days::new(21);

/// The most names that one line holds.
const NAMES: usize = 3;

/// One hint for those nobody has asked, one for those whose answer is not firm.
pub(super) fn hints(followed: &Followed<'_>) -> Vec<Hint> {
    use SpeakerStatus as S;
    let of = |statuses: &[S], code| {
        let mut names: Vec<&str> = Vec::new();
        for one in near(followed) {
            if statuses.contains(&one.status) && !names.contains(&one.name.as_str()) {
                names.push(&one.name);
            }
        }
        about_all(code, &names, NAMES)
    };
    let hints = [
        of(&[S::ToApproach], "to-approach"),
        of(&[S::Approached, S::Provisional], "unconfirmed"),
    ];
    hints.into_iter().flatten().collect()
}

/// Those who speak on a day that is near.
fn near<'a>(followed: &'a Followed<'a>) -> impl Iterator<Item = &'a Appearance> {
    let is_near = |one: &&&Appearance| {
        let day = day(followed, one.stage);
        day.is_some_and(|day| followed.today <= day && day <= followed.today + NEAR)
    };
    followed.appearances.iter().filter(is_near).copied()
}

/// The day of a stage: for a whole programme the next one that is held.
fn day(followed: &Followed<'_>, stage: Stage) -> Option<NaiveDate> {
    let here = |(session, slots): &&(&Session, Vec<&Slot>)| match stage {
        Stage::Programme(_) => session.date.is_some_and(|day| day >= followed.today),
        Stage::Session(id) => session.id == id,
        Stage::Slot(id) => slots.iter().any(|slot| slot.id == id),
    };
    let days = followed.held().filter(here);
    days.filter_map(|(session, _)| session.date).min()
}

#[cfg(test)]
mod tests {
    use parvis_domain::follow_up::SpeakerStatus as S;
    use parvis_domain::session::SessionStatus;
    use parvis_domain::slot::SlotKind::Talk;
    use parvis_domain::speaker::SpeakerRole::Speaker;

    use super::super::samples::{FIRST_DAY, Sample};

    /// A talk with these speakers, looked at on a day.
    fn check(today: &str, speakers: &[(&str, S)], expected: &[&str]) {
        let mut sample = Sample::on(today);
        let slot = sample.slot(Talk, None);
        for (name, status) in speakers {
            sample.speaks(slot, name, Speaker, *status);
        }
        assert_eq!(sample.hints(), expected, "{today}");
    }

    #[test]
    fn whose_answer_is_awaited_is_named_when_the_day_is_near() {
        let speakers = [
            ("Léa", S::ToApproach),
            ("Marc", S::Approached),
            ("Nour", S::Provisional),
            ("Paul", S::Confirmed),
            ("Rose", S::Withdrawn),
        ];
        let near = ["to-approach Léa", "unconfirmed Marc, Nour"];
        check("2027-03-01", &speakers, &[]);
        check("2027-03-02", &speakers, &near);
        check(FIRST_DAY, &speakers, &near);
        check("2027-03-24", &speakers, &[]);
    }

    #[test]
    fn many_are_counted_and_each_once() {
        let names = ["A", "B", "C", "D", "A"].map(|name| (name, S::ToApproach));
        check("2027-03-20", &names[..3], &["to-approach A, B, C"]);
        check("2027-03-20", &names, &["to-approach-many 4"]);
    }

    #[test]
    fn nobody_is_asked_for_a_session_that_is_cancelled() {
        let mut sample = Sample::on("2027-03-20");
        let slot = sample.slot(Talk, None);
        sample.speaks(slot, "Léa", Speaker, S::ToApproach);
        sample.session.status = SessionStatus::Cancelled;
        assert_eq!(sample.hints(), [""; 0]);
    }
}
