//! Finding: by the beginnings of words, whatever is typed.

use proptest::prelude::*;

use super::*;
use crate::testing::{Scratch, add_person, run, scratch, write};

fn titles(store: &Store, typed: &str) -> Vec<String> {
    store
        .search(typed, None, 20)
        .unwrap()
        .into_iter()
        .map(|found| found.title)
        .collect()
}

fn people() -> Scratch {
    let mut store = scratch();
    write(&mut store, |writer| {
        for (n, (given, family)) in [
            ("Thị Ngọc", "Nguyễn"),
            ("Łukasz", "Şahin"),
            ("Marie-Hélène", "Lecœur"),
            ("Marie", "D’Almeida"),
            ("مريم", "العربي"),
        ]
        .into_iter()
        .enumerate()
        {
            add_person(writer, n as u64, given, family);
        }
        run(
            writer,
            "UPDATE person SET email = 'mh.lecoeur@exemple.fr' WHERE family_name = 'Lecœur';",
        );
    });
    store
}

#[test]
fn names_are_found_as_they_are_typed() {
    let store = people();
    for (typed, found) in [
        ("ngu", "Thị Ngọc Nguyễn"),
        ("NGUYEN THI", "Thị Ngọc Nguyễn"),
        ("lukasz", "Łukasz Şahin"),
        ("Łu şa", "Łukasz Şahin"),
        ("lecoeur", "Marie-Hélène Lecœur"),
        ("lecœur", "Marie-Hélène Lecœur"),
        ("marie helene", "Marie-Hélène Lecœur"),
        ("marie-hel", "Marie-Hélène Lecœur"),
        ("mh.lecoeur@ex", "Marie-Hélène Lecœur"),
        ("d'alm", "Marie D’Almeida"),
        ("العرب", "مريم العربي"),
    ] {
        assert_eq!(titles(&store, typed), [found], "{typed}");
    }
    assert_eq!(titles(&store, "marie").len(), 2);
    assert_eq!(titles(&store, "arie"), [""; 0]);
    assert_eq!(titles(&store, "marie nguyen"), [""; 0]);
}

#[test]
fn everything_with_a_name_is_found_and_can_be_told_apart() {
    let mut store = scratch();
    write(&mut store, |writer| {
        run(
            writer,
            "INSERT INTO organisation (id, name, acronym, name_key)
                 VALUES ('o', 'Agglomération du Lac', 'ADL', 'agglomeration du lac');
             INSERT INTO programme (id, kind, title) VALUES ('p', 'cycle', 'Au cœur du lac');
             INSERT INTO session (id, programme_id, position, title, date)
                 VALUES ('s', 'p', 0, 'Le lac en hiver', '2027-02-03');
             INSERT INTO venue (id, name, city) VALUES ('v', 'Maison du lac', 'Laôn');",
        );
    });
    for (noun, id) in [
        (Noun::Organisation, "o"),
        (Noun::Programme, "p"),
        (Noun::Session, "s"),
        (Noun::Venue, "v"),
    ] {
        let found = store.search("lac", Some(noun), 10).unwrap();
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].noun, found[0].id.as_str()), (noun, id));
    }
    assert_eq!(store.search("lac", None, 10).unwrap().len(), 4);
    assert_eq!(store.search("lac", None, 3).unwrap().len(), 3);
    // What is in a programme is found by its title as well.
    for typed in ["coeur", "cœur"] {
        assert_eq!(titles(&store, typed), ["Au cœur du lac", "Le lac en hiver"]);
    }
    for (typed, title) in [
        ("2027", "Le lac en hiver"),
        ("laon", "Maison du lac"),
        ("adl", "Agglomération du Lac"),
    ] {
        assert_eq!(titles(&store, typed), [title], "{typed}");
    }
}

/// A talk and a round table in two years of one cycle, with who speaks and who helps.
fn held() -> Scratch {
    let mut store = scratch();
    write(&mut store, |writer| {
        add_person(writer, 1, "Marie", "Durand");
        add_person(writer, 2, "Paul", "Œuvrard");
        run(
            writer,
            &format!(
                "INSERT INTO organisation (id, name, acronym, name_key)
                     VALUES ('o', 'Agglomération du Lac', 'ADL', 'agglomeration du lac');
                 INSERT INTO mandate (id, person_id, organisation_id, function)
                     VALUES ('m', '{marie}', 'o', 'Cheffe de projet');
                 INSERT INTO programme (id, kind, title) VALUES ('p', 'cycle', 'Habiter la ville');
                 INSERT INTO session (id, programme_id, position, title, date)
                     VALUES ('s1', 'p', 0, 'Le cadre de vie', '2019-02-03'),
                            ('s2', 'p', 1, 'La tranquillité', '2020-02-03');
                 INSERT INTO slot (id, session_id, position, kind, title, description)
                     VALUES ('a', 's1', 0, 'talk', 'La gestion urbaine', 'Dite GUSP'),
                            ('b', 's2', 0, 'round-table', 'Regards croisés', 'Depuis 2019');
                 INSERT INTO speaker (id, slot_id, person_id) VALUES ('x', 'a', '{marie}'),
                            ('y', 'b', '{paul}');
                 INSERT INTO involvement (id, programme_id, organisation_id, part)
                     VALUES ('i', 'p', 'o', 'host');",
                marie = crate::testing::key(1),
                paul = crate::testing::key(2),
            ),
        );
    });
    store
}

fn ids(store: &Store, typed: &str, noun: Noun, year: Option<i32>) -> Vec<String> {
    let found = store.search_held(typed, noun, year, 20).unwrap();
    found.into_iter().map(|found| found.id).collect()
}

#[test]
fn who_spoke_on_what_in_a_year_is_found() {
    let store = held();
    let check = |typed: &str, noun, year, found: &[&str]| {
        assert_eq!(
            ids(&store, typed, noun, year),
            found,
            "{typed} {noun:?} {year:?}"
        );
    };
    check("gusp", Noun::Speaker, Some(2019), &["x"]);
    check("gusp", Noun::Speaker, Some(2020), &[]);
    check("gusp", Noun::Slot, None, &["a"]);
    check("gusp durand", Noun::Speaker, None, &["x"]);
    check("cheffe adl tranquillite", Noun::Speaker, None, &[]);
    check("cheffe adl cadre", Noun::Speaker, None, &["x"]);
    check("oeuvrard regards", Noun::Speaker, Some(2020), &["y"]);
    // The whole cycle, the latest first.
    check("habiter", Noun::Session, None, &["s2", "s1"]);
    check("habiter", Noun::Speaker, None, &["y", "x"]);
    check("habiter", Noun::Programme, Some(2020), &["p"]);
    check("adl habiter", Noun::Involvement, Some(2019), &["i"]);
    // A year that is only written about is not the year something was held.
    check("2019", Noun::Slot, None, &["b"]);
    check("regards", Noun::Slot, Some(2019), &[]);
    // A year alone is a question too; nothing at all is none, and signs find nothing.
    check(" ", Noun::Slot, Some(2019), &["a"]);
    check("", Noun::Slot, None, &[]);
    check("-", Noun::Slot, Some(2019), &[]);
}

#[test]
fn what_was_held_is_found_by_what_it_is_called_now() {
    let mut store = held();
    for (sql, typed, noun, found) in [
        (
            "UPDATE programme SET title = 'Bâtir'",
            "batir gusp",
            Noun::Speaker,
            "x",
        ),
        (
            "UPDATE session SET title = 'Bois' WHERE id = 's1'",
            "bois gusp",
            Noun::Speaker,
            "x",
        ),
        (
            "UPDATE slot SET title = 'Pierre' WHERE id = 'b'",
            "pierre",
            Noun::Speaker,
            "y",
        ),
        (
            "UPDATE organisation SET acronym = 'MTL'",
            "mtl",
            Noun::Speaker,
            "x",
        ),
        (
            "UPDATE mandate SET function = 'Élue'",
            "elue",
            Noun::Speaker,
            "x",
        ),
        (
            "UPDATE speaker SET role_label = 'Témoin'",
            "temoin gusp",
            Noun::Speaker,
            "x",
        ),
    ] {
        write(&mut store, |writer| run(writer, sql));
        assert_eq!(ids(&store, typed, noun, None), [found], "{sql}");
    }
    write(&mut store, |writer| {
        run(
            writer,
            "UPDATE session SET date = '2024-01-01' WHERE id = 's1'",
        );
    });
    for noun in [
        Noun::Programme,
        Noun::Involvement,
        Noun::Speaker,
        Noun::Slot,
    ] {
        assert_eq!(ids(&store, "", noun, Some(2019)), [""; 0], "{noun:?}");
        assert_eq!(ids(&store, "", noun, Some(2024)).len(), 1, "{noun:?}");
    }
    assert_eq!(store.rebuild_search().unwrap(), 0);
}

#[test]
fn the_closest_comes_first() {
    let mut store = scratch();
    write(&mut store, |writer| {
        add_person(writer, 1, "Marie", "Martin-Dupont de la Tour");
        add_person(writer, 2, "Marie", "Martin");
        add_person(writer, 3, "Marie", "Martinez");
    });
    let found = [
        "Marie Martin",
        "Marie Martinez",
        "Marie Martin-Dupont de la Tour",
    ];
    assert_eq!(titles(&store, "marie mart"), found);
}

#[test]
fn the_search_follows_every_change_and_its_undo() {
    let mut store = people();
    write(&mut store, |writer| {
        run(
            writer,
            "UPDATE person SET family_name = 'Martin', name_key = 'martin marie'
                 WHERE given_name = 'Marie';
             DELETE FROM person WHERE given_name = 'Łukasz';",
        );
    });
    assert_eq!(titles(&store, "martin"), ["Marie Martin"]);
    assert_eq!(titles(&store, "almeida"), [""; 0]);
    assert_eq!(titles(&store, "lukasz"), [""; 0]);
    let stamp = crate::testing::next(&store);
    store.undo(&stamp).unwrap();
    assert_eq!(titles(&store, "martin"), [""; 0]);
    assert_eq!(titles(&store, "almeida"), ["Marie D’Almeida"]);
    assert_eq!(titles(&store, "lukasz"), ["Łukasz Şahin"]);
    assert_eq!(store.rebuild_search().unwrap(), 0);
}

#[test]
fn a_wrong_search_table_is_made_right() {
    let mut store = people();
    let spoil = "UPDATE search_row SET words = 'x', title = 'y' WHERE title LIKE 'Łukasz%';
        DELETE FROM search_row WHERE title LIKE 'Thị%';
        INSERT INTO search_row (noun, id, title, words) VALUES ('person', 'z', 'Zoé', 'zoe');
        INSERT INTO search_index (search_index) VALUES ('delete-all');";
    store.connection().execute_batch(spoil).unwrap();
    assert_eq!(store.rebuild_search().unwrap(), 4);
    assert_eq!(store.rebuild_search().unwrap(), 0);
    assert_eq!(titles(&store, "lukasz"), ["Łukasz Şahin"]);
    assert_eq!(titles(&store, "zoe"), [""; 0]);
    assert!(store.check().unwrap().sound());
}

#[test]
fn what_has_no_letter_finds_nothing() {
    let store = people();
    for typed in ["", "  ", "\"", "*", "-", "’", "^", "()", "\u{0}"] {
        assert_eq!(titles(&store, typed), [""; 0], "{typed:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_may_be_typed(texts in prop::collection::vec("\\PC{0,12}|[a-z\"*:^(){}+-]{0,8}|(OR|AND|NOT|NEAR)? ?[a-z]{0,3}", 40)) {
        let store = people();
        for text in texts {
            prop_assert!(store.search(&text, None, 5).is_ok(), "{:?}", text);
            let held = store.search_held(&text, Noun::Speaker, Some(2027), 5);
            prop_assert!(held.is_ok(), "{:?}", text);
        }
    }
}
