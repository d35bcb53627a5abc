//! Two rows about the same thing as one: what is put together so that nothing is lost.
//!
//! Deliberately absent: which of two values of a person is kept; somebody chooses that.

use crate::attendance::Attendance;
use crate::name::key;
use crate::person::Mandate;
use crate::registration::{Category, Place, PlaceStatus, Registration};

/// Whether two mandates of one person are one: the same function in the same organisation.
pub fn same_mandate(one: &Mandate, other: &Mandate) -> bool {
    one.organisation == other.organisation && key(&one.function) == key(&other.function)
}

/// The first mandate with the time of both: from the earlier beginning, to the later end or without
/// one when one of them goes on.
pub fn mandate(one: &Mandate, other: &Mandate) -> Mandate {
    Mandate {
        begins: match (one.begins, other.begins) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        },
        ends: one.ends.zip(other.ends).map(|(a, b)| a.max(b)),
        ..one.clone()
    }
}

/// The mandate of two that somebody attends under: the first, unless the other says more of the same,
/// or anything where the first says nothing.
pub fn telling<'a>(one: &'a Mandate, other: &'a Mandate) -> &'a Mandate {
    let says_function = |held: &Mandate| !key(&held.function).is_empty();
    // Another body is another mandate.
    let same_body = one.organisation.is_none() || one.organisation == other.organisation;
    let more = says_function(other) || one.organisation.is_none() && other.organisation.is_some();
    if !says_function(one) && same_body && more {
        other
    } else {
        one
    }
}

/// The first registration with what only the other knows. A refusal to be photographed counts
/// more than a yes, whoever comes for something special keeps that, and of an amount decided by hand
/// the reason goes with it.
pub fn registration(one: &Registration, other: &Registration) -> Registration {
    let fee = match one.fee_cents {
        Some(_) => one,
        None => other,
    };
    let refers_to_both = |id| id == one.id || id == other.id;
    Registration {
        mandate: one.mandate.or(other.mandate),
        category: match one.category {
            Category::Participant => other.category,
            category => category,
        },
        needs: both(&one.needs, &other.needs),
        photo_consent: match (one.photo_consent, other.photo_consent) {
            (Some(a), Some(b)) => Some(a && b),
            (a, b) => a.or(b),
        },
        note: both(&one.note, &other.note),
        // Who was replaced and is registered once more comes after all.
        replaced_by: one
            .replaced_by
            .zip(other.replaced_by)
            .map(|(first, _)| first)
            .filter(|id| !refers_to_both(*id)),
        represents: both(&one.represents, &other.represents),
        meal: both(&one.meal, &other.meal),
        fee_cents: fee.fee_cents,
        fee_reason: fee.fee_reason.clone(),
        payer: one.payer.or(other.payer),
        commitment_number: first(&one.commitment_number, &other.commitment_number),
        ..one.clone()
    }
}

/// The first place with the better standing of both: a seat is never lost.
pub fn place(one: &Place, other: &Place) -> Place {
    let better = match standing(other.status) < standing(one.status) {
        true => other,
        false => one,
    };
    let same = one.status == other.status;
    Place {
        status: better.status,
        rank: match (same, one.rank, other.rank) {
            (true, Some(a), Some(b)) => Some(a.min(b)),
            (true, a, b) => a.or(b),
            (false, ..) => better.rank,
        },
        ..one.clone()
    }
}

fn standing(status: PlaceStatus) -> u8 {
    match status {
        PlaceStatus::Registered => 0,
        PlaceStatus::WalkIn => 1,
        PlaceStatus::WaitingList => 2,
        PlaceStatus::Excused => 3,
        PlaceStatus::Cancelled => 4,
    }
}

/// The first attendance with the arrival and the signature of either; the earlier arrival counts.
pub fn attendance(one: &Attendance, other: &Attendance) -> Attendance {
    Attendance {
        arrived: match (one.arrived, other.arrived) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        },
        signed: one.signed || other.signed,
        ..one.clone()
    }
}

/// Both texts, one below the other, unless one says it all.
pub fn both(one: &str, other: &str) -> String {
    let (a, b) = (key(one), key(other));
    if b.is_empty() || a.contains(&b) {
        one.to_owned()
    } else if a.is_empty() || b.contains(&a) {
        other.to_owned()
    } else {
        format!("{one}\n\n{other}")
    }
}

fn first(one: &str, other: &str) -> String {
    if one.is_empty() { other } else { one }.to_owned()
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use uuid::Uuid;

    use super::*;

    fn held(begins: Option<i32>, ends: Option<i32>) -> Mandate {
        let day = |year| NaiveDate::from_ymd_opt(year, 1, 1);
        Mandate {
            id: Uuid::nil().into(),
            person: Uuid::nil().into(),
            organisation: None,
            function: "Adjointe".to_owned(),
            position: 0,
            begins: begins.and_then(day),
            ends: ends.and_then(day),
        }
    }

    #[test]
    fn the_times_of_a_mandate_are_joined() {
        let join = |a: (Option<i32>, Option<i32>), b: (Option<i32>, Option<i32>)| {
            mandate(&held(a.0, a.1), &held(b.0, b.1))
        };
        assert_eq!(
            join((Some(2020), Some(2024)), (None, Some(2026))),
            held(Some(2020), Some(2026))
        );
        assert_eq!(
            join((Some(2020), Some(2024)), (Some(2019), None)),
            held(Some(2019), None)
        );
    }

    #[test]
    fn a_mandate_that_says_nothing_gives_way() {
        let body = |n: u128| Some(Uuid::from_u128(n).into());
        let of = |organisation, function: &str| Mandate {
            organisation,
            function: function.to_owned(),
            ..held(None, None)
        };
        let check = |one: &Mandate, other: &Mandate, wins: &Mandate| {
            assert_eq!(telling(one, other), wins);
        };
        let (nothing, there) = (of(None, ""), of(body(1), ""));
        let (mayor, free) = (of(body(1), "Maire"), of(None, "Artiste"));
        check(&nothing, &mayor, &mayor);
        check(&nothing, &free, &free);
        check(&nothing, &there, &there);
        check(&there, &mayor, &mayor);
        check(&mayor, &nothing, &mayor);
        check(&free, &mayor, &free);
        // Another body is another mandate: what is known of the first stays.
        let elsewhere = of(body(2), "Maire");
        check(&there, &elsewhere, &there);
        check(&there, &free, &there);
    }

    #[test]
    fn texts_are_put_together_once() {
        assert_eq!(both("Végétarien", "vegetarien"), "Végétarien");
        assert_eq!(both("", "Boucle magnétique"), "Boucle magnétique");
        assert_eq!(both("Accès", "Accès de plain-pied"), "Accès de plain-pied");
        assert_eq!(both("A", "B"), "A\n\nB");
    }
}
