//! One visit of a field is one step: changes that go on with the one before join it.

use super::*;
use crate::changes::{Label, Step};
use crate::testing::{DEVICE, dump, run, scratch};

/// Records statements as a step that goes on.
fn goes_on(store: &mut Store, label: &str, statements: &str) {
    let stamp = next(store);
    store
        .record_as::<_, StoreError>(&stamp, &Label::new(label), Step::GoesOn, |writer| {
            run(writer, statements);
            Ok(())
        })
        .unwrap();
}

fn named(name: &str) -> String {
    format!("UPDATE person SET family_name = '{name}' WHERE id = 'a';")
}

/// A person, a first change of their name, and then what goes on; how many steps there are.
fn steps(label: &str, then: &[&str]) -> usize {
    let mut store = scratch();
    sql(&mut store, &[person("a", "A"), person("b", "B")].concat());
    let old = dump(&store);
    sql(&mut store, &named("one"));
    for statements in then {
        goes_on(&mut store, label, statements);
    }
    let new = dump(&store);
    let mut steps = 0;
    while dump(&store) != old {
        assert!(undo(&mut store).unwrap());
        steps += 1;
    }
    for _ in 0..steps {
        assert!(redo(&mut store).unwrap());
    }
    assert_eq!(dump(&store), new);
    assert!(store.check().unwrap().sound());
    steps
}

#[test]
fn the_same_field_is_taken_back_at_once() {
    assert_eq!(steps("change-test", &[]), 1);
    assert_eq!(steps("change-test", &[&named("two"), &named("three")]), 1);
}

#[test]
fn what_is_not_the_same_is_a_step_of_its_own() {
    let note = "UPDATE person SET note = 'x' WHERE id = 'a';";
    assert_eq!(steps("change-test", &[note]), 2);
    let both = "UPDATE person SET note = 'x', family_name = 'two' WHERE id = 'a';";
    assert_eq!(steps("change-test", &[both]), 2);
    let other = "UPDATE person SET family_name = 'two' WHERE id = 'b';";
    assert_eq!(steps("change-test", &[other]), 2);
    assert_eq!(
        steps("change-test", &["DELETE FROM person WHERE id = 'b';"]),
        2
    );
    assert_eq!(steps("change-other", &[&named("two")]), 2);
}

#[test]
fn a_field_put_back_leaves_no_step() {
    assert_eq!(steps("change-test", &[&named("two"), &named("A")]), 0);
}

#[test]
fn what_was_undone_is_not_gone_on_with() {
    let mut store = scratch();
    sql(&mut store, &person("a", "A"));
    sql(&mut store, &named("one"));
    undo(&mut store).unwrap();
    goes_on(&mut store, "change-test", &named("two"));
    let state = store.undoable(DEVICE).unwrap();
    assert_eq!(state, Some(Label::new("change-test")));
    undo(&mut store).unwrap();
    undo(&mut store).unwrap();
    assert!(!undo(&mut store).unwrap());
}
