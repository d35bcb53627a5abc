//! Any base, any mergers, each taken back: at once, or later with other edits in between.

use parvis_app::duplicates;
use parvis_app::view::likeness::MergeChoice;
use parvis_domain::attendance::Attendance;
use parvis_domain::half_day::HalfDay;
use parvis_domain::id::{OrganisationId, PersonId, RegistrationId, SessionId};
use parvis_domain::organisation::Organisation;
use parvis_domain::person::Person;
use parvis_domain::registration::{Place, PlaceStatus, Registration};
use parvis_store::Label;
use parvis_tests::desk::Desk;
use proptest::prelude::*;
use rusqlite::types::Value;

use crate::attached::{Everybody, attach};
use crate::base::held;

/// A base of six people and three bodies, with all that hangs on them.
pub struct Base {
    pub desk: Desk,
    pub programme: String,
    pub people: Vec<String>,
    pub bodies: Vec<String>,
}

/// The base of a seed.
pub fn base(seed: u64) -> Base {
    let mut desk = Desk::open();
    let file = include_bytes!("../../fixtures/cycle-of-four.json");
    let programme = desk.programme(file);
    let sessions: Vec<SessionId> = desk
        .sessions(&programme)
        .iter()
        .map(|id| id.parse().unwrap())
        .collect();
    let mut drawn = seed;
    let mut draw = move |count: u64| {
        drawn = drawn
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (drawn >> 33) % count
    };
    let made = desk.app.transact(Label::new("change-test"), |desk| {
        let mut bodies = Vec::new();
        for name in ["Ville de Lys", "Mairie de Lys", "Écluse"] {
            let body = Organisation::named(desk.new_id(), name);
            desk.insert_organisation(&body)?;
            bodies.push(body.id);
        }
        let mut people = Vec::new();
        let (mut held_by, mut registrations) = (Vec::new(), Vec::new());
        for (at, name) in ["Émilie", "Emilie", "Paul", "Ana", "Léo", "Zoé"]
            .iter()
            .enumerate()
        {
            let email = ["first@exemple.org", "second@exemple.org", ""][at.min(2)];
            let person = Person {
                email: email.to_owned(),
                phone: format!("06 99 00 00 {:02}", draw(3)),
                note: ["", "Rappeler en mars", "Parle arabe"][usize::try_from(draw(3)).unwrap()]
                    .to_owned(),
                ..Person::named(desk.new_id(), name, "Roy")
            };
            desk.insert_person(&person)?;
            people.push(person.id);
            let mut mandates = Vec::new();
            for function in ["Cheffe de projet", "Adjointe"] {
                if draw(2) == 0 {
                    let body = bodies[usize::try_from(draw(3)).unwrap()];
                    let mandate = held(desk.new_id(), person.id, Some(body), function);
                    desk.insert_mandate(&mandate)?;
                    mandates.push(mandate.id);
                }
            }
            if at < 2 || draw(3) > 0 {
                let code = parvis_domain::badge_code::BadgeCode::from_random(
                    draw(1 << 31) * 977 + at as u64,
                );
                let registration = Registration {
                    mandate: mandates.first().copied(),
                    needs: ["", "Accès de plain-pied"][usize::try_from(draw(2)).unwrap()]
                        .to_owned(),
                    payer: (draw(3) == 0).then(|| bodies[usize::try_from(draw(3)).unwrap()]),
                    ..Registration::of(desk.new_id(), programme.parse().unwrap(), person.id, code)
                };
                desk.insert_registration(&registration)?;
                registrations.push(registration.id);
                for session in &sessions {
                    if draw(2) == 0 {
                        let status = PlaceStatus::ALL[usize::try_from(draw(5)).unwrap()];
                        let (registration, session) = (registration.id, *session);
                        let id = desk.new_id();
                        desk.insert_place(&Place {
                            id,
                            registration,
                            session,
                            slot: None,
                            status,
                            rank: None,
                        })?;
                        if draw(2) == 0 {
                            desk.insert_attendance(&Attendance {
                                id: desk.new_id(),
                                registration,
                                session,
                                half_day: Some(HalfDay::Morning),
                                arrived: None,
                                signed: draw(2) == 0,
                            })?;
                        }
                    }
                }
            }
            held_by.push((person.id, mandates));
            if draw(3) == 0 {
                desk.insert_distinct(
                    desk.new_id(),
                    "person",
                    &people[0].to_string(),
                    &person.id.to_string(),
                )?;
            }
        }
        let all = Everybody {
            programme: programme.parse().unwrap(),
            sessions: &sessions,
            people: &held_by,
            bodies: &bodies,
            registrations: &registrations,
        };
        attach(desk, &all, &mut draw)?;
        Ok((people, bodies))
    });
    let (people, bodies): (Vec<PersonId>, Vec<OrganisationId>) = made.unwrap().value;
    Base {
        desk,
        programme,
        people: people.iter().map(ToString::to_string).collect(),
        bodies: bodies.iter().map(ToString::to_string).collect(),
    }
}

/// Merges two of those that are left; gives the key of the merger.
fn merge(base: &mut Base, (noun, one, other): (bool, usize, usize)) -> Option<String> {
    let list = if noun {
        &mut base.people
    } else {
        &mut base.bodies
    };
    if list.len() < 2 {
        return None;
    }
    let gone = list.remove(other % list.len());
    let kept = list[one % list.len()].clone();
    let choice = MergeChoice {
        noun: if noun { "person" } else { "organisation" }.to_owned(),
        kept_id: kept,
        gone_id: gone,
        from_gone: vec!["email".to_owned(), "note".to_owned()],
    };
    Some(
        duplicates::merge(&mut base.desk.app, &choice)
            .unwrap()
            .value,
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn mergers_undone_at_once_leave_nothing(
        seed in any::<u64>(),
        steps in prop::collection::vec((any::<bool>(), 0..6_usize, 0..6_usize), 1..4),
    ) {
        let mut base = base(seed);
        let before = base.desk.rows();
        let merged = steps.into_iter().filter_map(|step| merge(&mut base, step)).count();
        for _ in 0..merged {
            base.desk.app.undo().unwrap();
        }
        prop_assert_eq!(base.desk.rows(), before);
    }

    #[test]
    fn mergers_taken_back_the_latest_first_give_the_base_back(
        seed in any::<u64>(),
        steps in prop::collection::vec((any::<bool>(), 0..6_usize, 0..6_usize), 1..4),
    ) {
        let mut base = base(seed);
        let before = base.desk.rows();
        let mergers: Vec<String> =
            steps.into_iter().filter_map(|step| merge(&mut base, step)).collect();
        for merger in mergers.iter().rev() {
            duplicates::split(&mut base.desk.app, merger).unwrap();
        }
        prop_assert_eq!(base.desk.rows(), before);
    }

    // In another order a row that two mergers moved may stay where the later one put it: what is held
    // to then is that everybody is there again and that the base is sound.
    #[test]
    fn mergers_taken_back_in_any_order_give_everybody_back(
        seed in any::<u64>(),
        steps in prop::collection::vec((any::<bool>(), 0..6_usize, 0..6_usize), 1..4),
        order in prop::collection::vec(any::<u8>(), 3),
    ) {
        let mut base = base(seed);
        let keys = |base: &Base| {
            let rows = base.desk.rows();
            let key = |row: &Vec<Value>| row[0].clone();
            ["person", "organisation"].map(|table| rows[table].iter().map(key).collect::<Vec<_>>())
        };
        let before = keys(&base);
        let mut mergers: Vec<String> =
            steps.into_iter().filter_map(|step| merge(&mut base, step)).collect();
        let mut order = order.into_iter();
        mergers.sort_by_cached_key(|_| order.next());
        for merger in mergers {
            duplicates::split(&mut base.desk.app, &merger).unwrap();
        }
        prop_assert_eq!(keys(&base), before);
        prop_assert!(parvis_app::check::check(&mut base.desk.app).unwrap().sound);
    }

    #[test]
    fn what_was_edited_since_stays(seed in any::<u64>(), one in 0..6_usize, other in 0..6_usize) {
        let mut base = base(seed);
        let merger = merge(&mut base, (true, one, other)).unwrap();
        let left: Vec<PersonId> = base.people.iter().map(|id| id.parse().unwrap()).collect();
        // The same edit without a merger is what is to be there in the end.
        let edit = |desk: &mut Desk| {
            let people = left.clone();
            desk.app.transact(Label::new("change-test"), |desk| {
                for id in people {
                    let person = desk.person(id)?;
                    desk.update_person(&Person { territory: "Lys".to_owned(), ..person })?;
                }
                Ok(())
            }).unwrap();
        };
        edit(&mut base.desk);
        duplicates::split(&mut base.desk.app, &merger).unwrap();
        let mut plain = self::base(seed);
        edit(&mut plain.desk);
        prop_assert_eq!(base.desk.rows(), plain.desk.rows());
    }
}

#[test]
fn a_programme_deleted_since_does_not_keep_two_together() {
    let mut base = base(11);
    let merger = merge(&mut base, (true, 0, 1)).unwrap();
    parvis_app::programmes::delete(&mut base.desk.app, &base.programme).unwrap();
    duplicates::split(&mut base.desk.app, &merger).unwrap();
    assert!(parvis_app::check::check(&mut base.desk.app).unwrap().sound);
    let none: Vec<RegistrationId> = Vec::new();
    assert_eq!(base.desk.app.store().registrations(&none).unwrap(), []);
}
