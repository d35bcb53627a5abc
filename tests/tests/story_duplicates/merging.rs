//! Two that are one, with all that hangs on both; and what paper says of it.

use parvis_app::duplicates;
use parvis_app::history;
use parvis_app::view::likeness::{DuplicatesQuery, MergeChoice, TypedPerson};
use parvis_domain::id::PersonId;
use parvis_tests::desk::Desk;

use crate::back::{Base, base};

fn choice(kept: &str, gone: &str, from_gone: &[&str]) -> MergeChoice {
    MergeChoice {
        noun: "person".to_owned(),
        kept_id: kept.to_owned(),
        gone_id: gone.to_owned(),
        from_gone: from_gone.iter().map(|code| (*code).to_owned()).collect(),
    }
}

/// Two of one programme who are one: the second is registered under another spelling.
fn twice() -> (Desk, String, [String; 2]) {
    let Base {
        desk,
        programme,
        people,
        ..
    } = base(7);
    (desk, programme, [people[0].clone(), people[1].clone()])
}

#[test]
fn what_was_of_both_is_of_the_one_that_stays() {
    let (mut desk, programme, [kept, gone]) = twice();
    let before = desk.rows();
    let beside = duplicates::beside(&desk.app, "person", &kept, &gone).unwrap();
    assert!(
        beside
            .fields
            .iter()
            .any(|field| field.field == "family_name")
    );
    duplicates::merge(&mut desk.app, &choice(&kept, &gone, &["email"])).unwrap();
    let people = desk.people(&programme, "");
    let kept_id: PersonId = kept.parse().unwrap();
    let store = desk.app.store();
    assert_eq!(store.person(kept_id).unwrap().email, "second@exemple.org");
    let further = store.compared_details().unwrap();
    assert!(
        further
            .iter()
            .any(|one| one.person == kept_id && one.value == "first@exemple.org")
    );
    assert!(store.person(gone.parse().unwrap()).is_err());
    assert!(people.iter().all(|who| who.person_id != gone));
    desk.app.undo().unwrap().unwrap();
    assert_eq!(desk.rows(), before);
}

#[test]
fn what_was_merged_is_listed_with_its_name_and_its_history() {
    let (mut desk, _, [kept, gone]) = twice();
    duplicates::merge(&mut desk.app, &choice(&kept, &gone, &[])).unwrap();
    let listed = duplicates::mergers(&desk.app, "person", &kept).unwrap();
    assert_eq!(listed.len(), 1);
    assert_eq!(listed[0].gone_id, gone);
    assert!(!listed[0].gone_name.is_empty());
    let told: Vec<history::HistoryView> = desk.app.history("person", &gone).unwrap();
    assert_eq!(told[0].operation, "delete");
    duplicates::split(&mut desk.app, &listed[0].id).unwrap();
    assert!(
        duplicates::mergers(&desk.app, "person", &kept)
            .unwrap()
            .is_empty()
    );
}

#[test]
fn a_function_that_is_known_is_not_lost_to_an_empty_one() {
    let mut desk = Desk::open();
    let programme = desk.programme(include_bytes!("../../fixtures/cycle-of-four.json"));
    let list = "Nom;Prénom;Structure;Fonction;Email\n\
        Roy;Zoé;;;zoe@exemple.org\nRoy;Zoë Anne;Ville de Lys;Maire;anne@exemple.org\n";
    desk.attendees(&programme, list.as_bytes());
    let before = desk.rows();
    let people = desk.people(&programme, "");
    let find = |given: &str| {
        let found = people.iter().find(|who| who.given_name == given);
        found.unwrap().person_id.clone()
    };
    let (kept, gone) = (find("Zoé"), find("Zoë Anne"));
    // Also when what is empty is a mandate of its own.
    let whose: PersonId = kept.parse().unwrap();
    let registration = desk
        .app
        .store()
        .registrations_for(programme.parse().unwrap());
    let registration = registration
        .unwrap()
        .into_iter()
        .find(|one| one.person == whose);
    for with_a_mandate in [false, true] {
        if with_a_mandate {
            let mut registration = registration.clone().unwrap();
            let made = desk
                .app
                .transact(parvis_store::Label::new("change-test"), |desk| {
                    let mandate = crate::base::held(desk.new_id(), whose, None, "");
                    desk.insert_mandate(&mandate)?;
                    registration.mandate = Some(mandate.id);
                    desk.update_registration(&registration)?;
                    Ok(())
                });
            made.unwrap();
        }
        duplicates::merge(&mut desk.app, &choice(&kept, &gone, &[])).unwrap();
        let one = desk.people(&programme, "").remove(0);
        assert_eq!(
            (&*one.function, &*one.organisation),
            ("Maire", "Ville de Lys")
        );
        let merger = duplicates::mergers(&desk.app, "person", &kept)
            .unwrap()
            .remove(0);
        duplicates::split(&mut desk.app, &merger.id).unwrap();
        if !with_a_mandate {
            assert_eq!(desk.rows(), before);
        }
    }
}

#[test]
fn two_that_are_not_the_same_are_shown_no_more_until_that_is_undone() {
    let mut desk = Desk::open();
    let set = parvis_tests::labelled::labelled(3);
    let ids = crate::base::add(&mut desk, &set.people[..40]);
    let query = DuplicatesQuery {
        noun: "person".to_owned(),
        weak: true,
        limit: 500,
    };
    let before = duplicates::list(&desk.app, &query).unwrap();
    let pair = before.pairs[0].clone();
    duplicates::distinct(&mut desk.app, "person", &pair.second.id, &pair.first.id).unwrap();
    let after = duplicates::list(&desk.app, &query).unwrap();
    assert_eq!(after.pairs.len() + 1, before.pairs.len());
    desk.app.undo().unwrap().unwrap();
    assert_eq!(duplicates::list(&desk.app, &query).unwrap(), before);
    let refused = duplicates::distinct(&mut desk.app, "person", &ids[0], &ids[0]);
    assert_eq!(
        refused.unwrap_err().refusal().problems[0].code,
        "same-twice"
    );
}

#[test]
fn somebody_known_is_suggested_while_they_are_typed() {
    let mut desk = Desk::open();
    let set = parvis_tests::labelled::labelled(3);
    let ids = crate::base::add(&mut desk, &set.people[..40]);
    let known = &set.people[0];
    let typed = TypedPerson {
        given_name: known.given_name.to_lowercase(),
        family_name: known.family_name.to_uppercase(),
        organisation: known.organisation.clone(),
        ..TypedPerson::default()
    };
    let near = duplicates::near(&desk.app, &typed).unwrap();
    assert_eq!(near[0].known.id, ids[0]);
    assert!(
        near[0]
            .likeness
            .speaks_for
            .contains(&"name-same".to_owned())
    );
    assert!(
        duplicates::near(&desk.app, &TypedPerson::default())
            .unwrap()
            .is_empty()
    );
}
