//! What usually follows in an agenda, and how long it usually takes: proposals for a new slot,
//! which a person overtypes.
//!
//! Deliberately absent: changing a slot that is there.

use chrono::{NaiveTime, TimeDelta, Timelike};
use parvis_domain::session::Session;
use parvis_domain::slot::{Slot, SlotKind};

use crate::hours::later;

/// The kind of a slot that starts at an hour after one of another kind.
///
/// People arrive, are welcomed, and listen; a round table calls for a pause, workshops for bringing
/// back what was said, and that for last words. Whatever starts around noon is the meal, once, when
/// the session goes on after it.
pub(super) fn kind_after(
    previous: Option<SlotKind>,
    starts: Option<NaiveTime>,
    session: &Session,
    others: &[Slot],
) -> SlotKind {
    use SlotKind as K;
    if is_meal_time(starts, session) && others.iter().all(|slot| slot.kind != K::Lunch) {
        return K::Lunch;
    }
    match previous {
        None => K::Welcome,
        Some(K::Welcome) => K::Opening,
        Some(K::RoundTable) => K::Break,
        Some(K::Workshop) => K::Feedback,
        Some(K::Feedback) => K::Closing,
        Some(_) => K::Talk,
    }
}

fn is_meal_time(starts: Option<NaiveTime>, session: &Session) -> bool {
    let minutes = |hour: NaiveTime| hour.hour() * 60 + hour.minute();
    let starts_then = starts.is_some_and(|hour| (12 * 60..=13 * 60).contains(&minutes(hour)));
    let goes_on = session.ends.is_some_and(|end| minutes(end) > 14 * 60);
    starts_then && goes_on
}

/// When a slot of a kind usually ends; never past the start of the `next` one nor past midnight.
pub(super) fn end(kind: SlotKind, starts: NaiveTime, next: Option<NaiveTime>) -> Option<NaiveTime> {
    let usual = later(starts, TimeDelta::minutes(minutes(kind)?))?;
    match next {
        // There is no room at all: the person decides.
        Some(next) if next <= starts => None,
        Some(next) => Some(usual.min(next)),
        None => Some(usual),
    }
}

/// How long a kind usually takes; `None` where that says nothing.
fn minutes(kind: SlotKind) -> Option<i64> {
    match kind {
        SlotKind::Opening | SlotKind::Break | SlotKind::Closing => Some(15),
        SlotKind::Welcome | SlotKind::Discussion | SlotKind::Feedback => Some(30),
        SlotKind::Talk => Some(45),
        SlotKind::Plenary => Some(60),
        SlotKind::RoundTable | SlotKind::Workshop | SlotKind::Lunch => Some(90),
        SlotKind::Other => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use parvis_domain::clock_time::{parse, text};
    use uuid::Uuid;

    fn session(ends: &str) -> Session {
        let key = Uuid::from_u128;
        let mut session = Session::blank(key(1).into(), key(2).into(), 0);
        session.ends = parse(ends);
        session
    }

    #[test]
    fn one_thing_leads_to_another() {
        use SlotKind as K;
        let after = |kind| kind_after(kind, parse("10h"), &session("17h"), &[]);
        assert_eq!(after(None), K::Welcome);
        assert_eq!(after(Some(K::Welcome)), K::Opening);
        assert_eq!(after(Some(K::Opening)), K::Talk);
        assert_eq!(after(Some(K::RoundTable)), K::Break);
        assert_eq!(after(Some(K::Workshop)), K::Feedback);
        assert_eq!(after(Some(K::Feedback)), K::Closing);
        assert_eq!(after(Some(K::Lunch)), K::Talk);
    }

    #[test]
    fn noon_is_for_the_meal_once_and_when_the_day_goes_on() {
        use SlotKind as K;
        let day = session("17h");
        let at = |hour: &str, session: &Session, others: &[Slot]| {
            kind_after(Some(K::Talk), parse(hour), session, others)
        };
        assert_eq!(at("12h30", &day, &[]), K::Lunch);
        assert_eq!(at("13h", &day, &[]), K::Lunch);
        assert_eq!(at("11h59", &day, &[]), K::Talk);
        assert_eq!(at("13h01", &day, &[]), K::Talk);
        assert_eq!(at("12h30", &session("14h"), &[]), K::Talk);
        assert_eq!(at("12h30", &session(""), &[]), K::Talk);
        let eaten = Slot::blank(Uuid::from_u128(3).into(), day.id, 0, K::Lunch);
        assert_eq!(at("12h30", &day, &[eaten]), K::Talk);
    }

    #[test]
    fn an_end_is_proposed_where_there_is_room() {
        let end = |kind, starts: &str, next: &str| {
            end(kind, parse(starts).unwrap(), parse(next)).map(text)
        };
        assert_eq!(end(SlotKind::Talk, "9h", "").as_deref(), Some("09:45"));
        assert_eq!(end(SlotKind::Talk, "9h", "9h30").as_deref(), Some("09:30"));
        assert_eq!(end(SlotKind::Talk, "9h", "11h").as_deref(), Some("09:45"));
        assert_eq!(end(SlotKind::Talk, "9h", "9h"), None);
        assert_eq!(end(SlotKind::Talk, "23h30", ""), None);
        assert_eq!(end(SlotKind::Other, "9h", ""), None);
    }
}
