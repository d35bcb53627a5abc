//! Places that are free while people wait for them.

use parvis_store::WaitingCount;

use super::Followed;
use crate::view::programme::Hint;

/// A hint for each session or workshop that has room for somebody who waits.
pub(super) fn hints(followed: &Followed<'_>) -> Vec<Hint> {
    let mut hints = Vec::new();
    for (session, slots) in followed.held() {
        if session.date.is_some_and(|date| date < followed.today) {
            continue;
        }
        for count in followed
            .waiting
            .iter()
            .filter(|count| count.session == session.id)
        {
            let capacity = match count.slot {
                None => session.capacity,
                Some(id) => slots
                    .iter()
                    .find(|slot| slot.id == id)
                    .and_then(|slot| slot.capacity),
            };
            hints.extend(capacity.and_then(|capacity| hint(count, capacity)));
        }
    }
    hints
}

fn hint(count: &WaitingCount, capacity: i32) -> Option<Hint> {
    let free = capacity - count.taken;
    (free > 0).then(|| Hint {
        code: "places-free".to_owned(),
        subject: free.to_string(),
        other: count.waiting.to_string(),
        session_id: count.session.to_string(),
        slot_id: count.slot.map(|slot| slot.to_string()).unwrap_or_default(),
    })
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::super::samples::Sample;
    use super::*;

    fn check(today: &str, capacity: Option<i32>, expected: &[&str]) {
        let mut sample = Sample::on(today);
        sample.session.capacity = capacity;
        sample.waiting.push(WaitingCount {
            programme: Uuid::from_u128(1).into(),
            session: sample.session.id,
            slot: None,
            waiting: 5,
            taken: 8,
        });
        assert_eq!(sample.hints(), expected, "{today} {capacity:?}");
    }

    #[test]
    fn free_places_are_told_while_somebody_waits_and_the_day_is_not_past() {
        check("2027-03-01", Some(10), &["places-free 2"]);
        check("2027-03-01", Some(8), &[]);
        check("2027-03-01", None, &[]);
        check("2027-03-24", Some(10), &[]);
    }
}
