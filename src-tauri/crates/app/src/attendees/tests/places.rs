//! Waiting lists, a colleague instead, choices and their allotment.

use proptest::prelude::*;

use super::*;
use crate::attendees::{add, remove, set_place};
use crate::view::place::{AllotmentOptions, ColleagueDraft};
use crate::{allotments, replacements, sessions, waiting, wishes};

const OTHER: u128 = 0xf;

/// Registers somebody of this family name for the first session.
fn registered(office: &mut Office, family: &str) -> String {
    let draft = AttendeeDraft {
        session_ids: vec![text(FIRST)],
        ..draft("", family)
    };
    add(office, &text(PROGRAMME), &draft).unwrap().value
}

fn colleague(family: &str) -> ColleagueDraft {
    ColleagueDraft {
        person_id: String::new(),
        given_name: String::new(),
        family_name: family.into(),
        email: String::new(),
        function: String::new(),
    }
}

fn all(office: &Office) -> Vec<String> {
    office.list("").rows.iter().map(places).collect()
}

/// Two workshops side by side, of so many seats each.
fn side_by_side(office: &mut Office, seats: i32) {
    office
        .transact(Label::new("change-attendee-edit"), |desk| {
            let first = desk.slot(key(WORKSHOP).into())?;
            let slot = Slot {
                parallel_group: Some(1),
                capacity: Some(seats),
                ..first
            };
            desk.update_slot(&slot)?;
            desk.insert_slot(&Slot {
                id: key(OTHER).into(),
                position: 1,
                number: Some(4),
                ..slot
            })?;
            Ok(())
        })
        .unwrap();
}

fn by_order() -> AllotmentOptions {
    AllotmentOptions {
        programme_id: text(PROGRAMME),
        lot: false,
        seed: 0,
    }
}

#[test]
fn a_place_that_becomes_free_is_offered_to_the_next_and_ranks_have_no_holes() {
    let mut office = office();
    office.limit(FIRST, 1);
    let a = registered(&mut office, "A");
    let b = registered(&mut office, "B");
    for family in ["C", "D"] {
        registered(&mut office, family);
    }
    let full = waiting::move_up(&mut office, &text(FIRST), "", 1);
    assert_eq!(codes(full), ["no-free-place"]);
    set_place(&mut office, &a, &text(FIRST), "", "cancelled").unwrap();
    let lists = waiting::list(&office, &text(PROGRAMME)).unwrap();
    assert_eq!(
        (lists.len(), lists[0].free, lists[0].people.len()),
        (1, 1, 3)
    );
    assert_eq!(lists[0].people[0].family_name, "B");
    // Whoever comes new does not pass before them.
    registered(&mut office, "E");
    let before = office.dump();
    let moved = waiting::move_up(&mut office, &text(FIRST), "", 0).unwrap();
    assert_eq!(moved.value, 1);
    assert_eq!(
        all(&office),
        [
            "b:cancelled",
            "b:registered",
            "b:waiting-list1",
            "b:waiting-list2",
            "b:waiting-list3"
        ]
    );
    office.undo().unwrap();
    assert_eq!(office.dump(), before);
    remove(&mut office, &b).unwrap();
    sessions::edit(
        &mut office,
        &text(FIRST),
        crate::view::programme::SessionField::Capacity,
        "2",
    )
    .unwrap();
    let d = office.one("D").id;
    waiting::move_up_one(&mut office, &text(FIRST), "", &d).unwrap();
    assert_eq!(
        all(&office),
        [
            "b:cancelled",
            "b:waiting-list1",
            "b:registered",
            "b:waiting-list2"
        ]
    );
}

#[test]
fn a_colleague_has_the_places_and_the_first_one_is_excused() {
    let mut office = office();
    side_by_side(&mut office, 3);
    let a = registered(&mut office, "A");
    set_place(&mut office, &a, &text(FIRST), &text(WORKSHOP), "registered").unwrap();
    wishes::set(
        &mut office,
        &a,
        &text(OTHER),
        &[text(OTHER), text(WORKSHOP)],
    )
    .unwrap();
    super::super::edit(
        &mut office,
        &a,
        crate::view::attendee::AttendeeField::Meal,
        "sans porc",
    )
    .unwrap();
    crate::fees::set(&mut office, &a, "75", "demi-journée").unwrap();
    let before = office.dump();
    let b = replacements::replace(&mut office, &a, &colleague("B"))
        .unwrap()
        .value;
    assert_eq!(
        all(&office),
        ["b/e:excused b:excused", "b/e:registered b:registered"]
    );
    let second = super::super::details(&office, &b).unwrap();
    assert_eq!(second.meal, "");
    assert_eq!(
        (second.fee.cents, second.fee.label.as_str()),
        (7_500, "demi-journée")
    );
    assert_eq!(second.choices[0].wished, [text(OTHER), text(WORKSHOP)]);
    assert_eq!(second.replaces[0].id, a);
    let first = super::super::details(&office, &a).unwrap();
    assert_eq!(first.replaced_by.unwrap().id, b);
    assert_eq!(first.fee.cents, 0);
    let again = replacements::replace(&mut office, &a, &colleague("C"));
    assert_eq!(codes(again), ["already-replaced"]);
    let themselves = replacements::replace(&mut office, &b, &colleague("B"));
    assert_eq!(codes(themselves), ["replaced-by-themselves"]);
    office.undo().unwrap();
    assert_eq!(office.dump(), before);
}

#[test]
fn a_colleague_who_is_registered_keeps_their_own_and_gets_what_they_lack() {
    let mut office = office();
    office.limit(FIRST, 1);
    side_by_side(&mut office, 3);
    let a = registered(&mut office, "A");
    let b = registered(&mut office, "B");
    registered(&mut office, "C");
    set_place(&mut office, &a, &text(FIRST), &text(WORKSHOP), "registered").unwrap();
    set_place(&mut office, &b, &text(FIRST), &text(OTHER), "registered").unwrap();
    replacements::replace(&mut office, &a, &colleague("B")).unwrap();
    assert_eq!(
        all(&office),
        [
            "b/e:excused b:excused",
            "b/f:registered b:registered",
            "b:waiting-list1"
        ]
    );
}

#[test]
fn too_few_seats_are_allotted_with_reasons_and_once() {
    let mut office = office();
    side_by_side(&mut office, 1);
    for family in ["A", "B", "C", "D"] {
        let who = registered(&mut office, family);
        let both = [text(WORKSHOP), text(OTHER)];
        let wished = if family == "B" { &both[..] } else { &both[..1] };
        if family != "D" {
            wishes::set(&mut office, &who, &text(WORKSHOP), wished).unwrap();
        }
    }
    let plan = allotments::plan(&office, &by_order()).unwrap();
    let group = &plan.groups[0];
    assert_eq!((group.kept, group.without_wish), (0, 1));
    let got: Vec<_> = group
        .people
        .iter()
        .map(|p| (p.rank, p.full.len()))
        .collect();
    assert_eq!(got, [(1, 0), (2, 1), (0, 1)]);
    let before = office.dump();
    let other = allotments::write(&mut office, &by_order(), 3);
    assert_eq!(codes(other), ["allotment-changed"]);
    assert_eq!(office.dump(), before);
    assert_eq!(
        allotments::write(&mut office, &by_order(), 2)
            .unwrap()
            .value,
        2
    );
    let again = allotments::plan(&office, &by_order()).unwrap();
    assert_eq!(again.groups[0].kept, 2);
    assert!(again.groups[0].people.iter().all(|who| who.rank == 0));
    office.undo().unwrap();
    assert_eq!(office.dump(), before);
    let lot = AllotmentOptions {
        lot: true,
        seed: 7,
        ..by_order()
    };
    let drawn = allotments::plan(&office, &lot).unwrap();
    assert_eq!(allotments::plan(&office, &lot).unwrap(), drawn);
}

/// What the places of the programme are held against after every step.
fn check(office: &Office) -> Result<(), TestCaseError> {
    let rows = office.list("").rows;
    for slot in ["", &text(WORKSHOP), &text(OTHER)] {
        let here = |status: &str| -> Vec<i32> {
            let places = rows.iter().flat_map(|row| &row.places);
            let mut ranks: Vec<i32> = places
                .filter(|p| p.session_id == text(FIRST) && p.slot_id == slot && p.status == status)
                .map(|p| p.rank.parse().unwrap_or(0))
                .collect();
            ranks.sort_unstable();
            ranks
        };
        prop_assert!(here("registered").len() <= 2, "never over capacity");
        let waiting = here("waiting-list");
        let count = i32::try_from(waiting.len()).unwrap();
        prop_assert_eq!(waiting, (1..=count).collect::<Vec<_>>());
    }
    for row in &rows {
        let workshops = row
            .places
            .iter()
            .filter(|p| !p.slot_id.is_empty() && p.status == "registered");
        prop_assert!(workshops.count() <= 1, "nobody twice at the same time");
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_done_places_hold_together_and_can_be_taken_back(
        deeds in prop::collection::vec((0..6_u8, 0..5_usize, 0..5_usize), 1..24)
    ) {
        let mut office = office();
        office.limit(FIRST, 2);
        side_by_side(&mut office, 2);
        let mut states = vec![office.dump()];
        for (deed, who, other) in deeds {
            let rows = office.list("").rows;
            let id = rows.get(who % rows.len().max(1)).map(|row| row.id.clone()).unwrap_or_default();
            let name = ["A", "B", "C", "D", "E"][other];
            let wished = if other % 2 == 0 { vec![text(WORKSHOP), text(OTHER)] } else { vec![text(OTHER)] };
            let app = &mut office.app;
            match deed {
                0 => drop(add(app, &text(PROGRAMME), &AttendeeDraft { session_ids: vec![text(FIRST)], ..draft("", name) })),
                1 => drop(set_place(app, &id, &text(FIRST), "", "excused")),
                2 => drop(waiting::move_up(app, &text(FIRST), "", i32::try_from(other).unwrap())),
                3 => drop(replacements::replace(app, &id, &colleague(name))),
                4 => drop(wishes::set(app, &id, &text(WORKSHOP), &wished)),
                _ => {
                    let plan = allotments::plan(app, &by_order()).unwrap();
                    let given = plan.groups.iter().flat_map(|g| &g.people).filter(|p| p.rank > 0).count();
                    allotments::write(app, &by_order(), i32::try_from(given).unwrap()).unwrap();
                }
            }
            check(&office)?;
            let now = office.dump();
            if now != states[states.len() - 1] {
                states.push(now);
            }
        }
        for state in states.iter().rev().skip(1) {
            prop_assert!(office.undo().unwrap().is_some());
            prop_assert!(office.dump() == *state, "an undo gives back what was");
        }
        for state in states.iter().skip(1) {
            prop_assert!(office.redo().unwrap().is_some());
            prop_assert!(office.dump() == *state, "a redo does it again");
        }
    }
}
