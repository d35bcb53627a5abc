//! Whatever is in a file, its rows add up, looking changes nothing, and twice is once.

use std::cell::RefCell;

use proptest::prelude::*;

use super::*;
use crate::attendees::{import, preview};

fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        prop::sample::select(vec![
            "Roy",
            "ROY",
            "Zoé",
            "Zoe",
            "L’Haÿ",
            "Nguyễn",
            "a@exemple.org",
            "b@exemple.org",
            "Ville de Lille",
            "Annulé",
            "Validé",
            "31 mai",
            "14/06/2018",
            "toutes",
            "12 juillet",
            "Nom",
            "Prénom",
            "  ",
            "\"",
            "06 12 34 56 78",
        ])
        .prop_map(str::to_owned),
        "[ -~é’]{0,12}",
    ]
}

fn file() -> impl Strategy<Value = String> {
    let rows = prop::collection::vec(prop::collection::vec(cell(), 0..8), 0..12);
    let header = prop::sample::select(vec![
        "Nom;Prénom;Structure;E-mail;Quelle date ?;Statut\n",
        "Nom complet,Courriel,Organisme\n",
        "\n",
    ]);
    (header, rows).prop_map(|(header, rows)| {
        let lines = rows
            .iter()
            .map(|row| row.join(if header.contains(',') { "," } else { ";" }));
        header.to_owned() + &lines.collect::<Vec<_>>().join("\n")
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn every_row_is_counted_once(files in prop::collection::vec(file(), 1..3)) {
        let office = RefCell::new(office());
        for text in files {
            let office = &mut *office.borrow_mut();
            let before = office.dump();
            let Ok(looked) = preview(office, text.as_bytes(), &options()) else {
                prop_assert!(import(office, text.as_bytes(), &options()).is_err());
                continue;
            };
            let sum = looked.added + looked.recognised + looked.cancelled + looked.left_out;
            prop_assert_eq!(looked.read, sum);
            prop_assert_eq!(&office.dump(), &before);
            let imported = import(office, text.as_bytes(), &options()).unwrap();
            prop_assert_eq!(&imported.value, &looked);
            let after = office.dump();
            let registered = after["registration"].len() - before["registration"].len();
            prop_assert_eq!(i32::try_from(registered).unwrap(), looked.added);
            let again = import(office, text.as_bytes(), &options()).unwrap();
            prop_assert_eq!((again.value.added, again.value.recognised), (0, looked.added + looked.recognised));
            prop_assert!(again.nouns.is_empty());
            prop_assert_eq!(&office.dump(), &after);
            if !imported.nouns.is_empty() {
                office.undo().unwrap();
                prop_assert_eq!(&office.dump(), &before);
                office.redo().unwrap();
                prop_assert_eq!(&office.dump(), &after);
            }
        }
    }
}
