//! A day without a meal.

use chrono::NaiveTime;
use parvis_domain::clock_time::text;
use parvis_domain::slot::SlotKind;

use super::agenda::Agenda;
use super::subject::session_subject;
use crate::view::programme::Hint;

/// When people eat.
fn meal_time() -> (NaiveTime, NaiveTime) {
    let hour = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default();
    (hour(12), hour(14))
}

/// `no-lunch`, when a session goes on from before noon to after two o'clock and neither a meal nor
/// a break lies between.
pub(super) fn check(agenda: &Agenda<'_>) -> Option<Hint> {
    let session = agenda.session;
    let slots = || agenda.entries.iter().map(|entry| entry.slot);
    let begins = slots()
        .filter_map(|s| s.starts)
        .chain(session.starts)
        .min()?;
    let ends = slots().filter_map(|s| s.ends).chain(session.ends).max()?;
    let (noon, two) = meal_time();
    if agenda.entries.is_empty() || begins > noon || ends < two {
        return None;
    }
    let rests = slots().any(|slot| match slot.kind {
        SlotKind::Lunch => true,
        SlotKind::Break => slot
            .starts
            .is_none_or(|starts| noon <= starts && starts < two),
        _ => false,
    });
    (!rests).then(|| Hint {
        code: "no-lunch".to_owned(),
        subject: session_subject(session),
        other: text(noon),
        session_id: session.id.to_string(),
        ..Hint::default()
    })
}

/// Whether a stretch of time touches the hours of the meal.
pub(super) fn falls_in(from: NaiveTime, to: NaiveTime) -> bool {
    let (noon, two) = meal_time();
    from < two && noon < to
}

#[cfg(test)]
mod tests {
    use super::super::testing::check;

    const MISSING: &[&str] = &["no-lunch 1 (12:00)"];

    #[test]
    fn a_whole_day_has_a_meal() {
        check("9h-17h", "9h-17h talk", MISSING);
        check("", "12h-14h talk", MISSING);
        check("9h-17h", "9h-12h talk, 12h-14h lunch, 14h-17h talk", &[]);
        check("9h-17h", "9h-12h talk, - lunch, 12h-17h talk", &[]);
    }

    #[test]
    fn a_break_counts_when_it_is_at_noon() {
        check(
            "9h-17h",
            "9h-13h talk, 13h-13h30 break, 13h30-17h talk",
            &[],
        );
        check(
            "9h-17h",
            "9h-10h talk, 10h-10h15 break, 10h15-17h talk",
            MISSING,
        );
    }

    #[test]
    fn half_a_day_needs_none() {
        check("9h-13h30", "9h-13h30 talk", &[]);
        check("12h30-17h", "12h30-17h talk", &[]);
        check("9h-17h", "", &[]);
    }
}
