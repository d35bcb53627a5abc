//! Lists that ask which workshops people would like, and what they eat.

use super::*;
use crate::attendees::{details, import, preview};
use crate::view::attendee::AttendeeField;
use crate::view::import::CellChoice;

/// Two groups in Saint-Omer: 1 « Se loger » and 2 « Se soigner » in the morning, « Jouer » and
/// « Apprendre » without numbers in the afternoon.
fn with_workshops() -> Office {
    let mut office = office();
    let workshops = [
        (0x31, "Se loger", Some(1), 1, 10),
        (0x32, "Se soigner, en ville", Some(2), 1, 10),
        (0x33, "Jouer dehors", None, 2, 14),
        (0x34, "Apprendre", None, 2, 14),
    ];
    office
        .transact(Label::new("change-attendee-edit"), |desk| {
            for ((id, title, number, group, hour), position) in workshops.into_iter().zip(1..) {
                desk.insert_slot(&Slot {
                    number,
                    title: title.to_owned(),
                    parallel_group: Some(group),
                    starts: chrono::NaiveTime::from_hms_opt(hour, 0, 0),
                    ..Slot::blank(
                        key(id).into(),
                        key(FIRST).into(),
                        position,
                        SlotKind::Workshop,
                    )
                })?;
            }
            Ok(())
        })
        .unwrap();
    office
}

/// Somebody's wishes, by rank and the last digit of the workshop's key.
fn wishes(office: &Office, family_name: &str) -> Vec<(i32, String)> {
    let id = office.one(family_name).id;
    let wishes = office.store().wishes_of(id.parse().unwrap()).unwrap();
    let mut told: Vec<_> = wishes
        .iter()
        .map(|wish| (wish.rank, wish.slot.to_string()[35..].to_owned()))
        .collect();
    told.sort_by(|a, b| (&a.1, a.0).cmp(&(&b.1, b.0)));
    told
}

fn ranks(wishes: &[(i32, &str)]) -> Vec<(i32, String)> {
    let ranks = wishes.iter();
    ranks
        .map(|(rank, slot)| (*rank, (*slot).to_owned()))
        .collect()
}

fn fields(report: &ImportReport) -> Vec<&str> {
    let columns = report.columns.iter();
    columns.map(|column| column.field.as_str()).collect()
}

/// The list is brought in, twice is once, and one undo takes all of it back.
fn once(office: &mut Office, list: &str) -> ImportReport {
    let before = office.dump();
    let imported = office.import(list.as_bytes()).value;
    let after = office.dump();
    let again = office.import(list.as_bytes());
    assert!(again.nouns.is_empty());
    assert_eq!((again.value.taken, office.dump()), (0, after.clone()));
    office.undo().unwrap();
    assert_eq!(office.dump(), before);
    office.redo().unwrap();
    assert_eq!(office.dump(), after);
    imported
}

#[test]
fn first_and_second_choices_are_wishes_group_by_group() {
    let mut office = with_workshops();
    let report = once(
        &mut office,
        "Nom;Prénom;Atelier du matin : choix 1;Atelier du matin : choix 2;Atelier de l’après-midi : choix 1;Régime alimentaire\n\
         Roy;Léa;Atelier 2;se LOGER;Atelier A;Végétarien\n\
         Petit;Ana;1 - Se loger;;2;aucun\n\
         Blanc;Luc;Se soigner, en ville;indifférent;Appren;Sans porc\n",
    );
    assert_eq!(
        fields(&report),
        ["family_name", "given_name", "wish", "wish", "wish", "meal"]
    );
    assert_eq!(report.problems, []);
    assert_eq!(
        report.people[0].wishes,
        "1. Se soigner, en ville, 2. Se loger / 1. Jouer dehors"
    );
    assert_eq!(
        wishes(&office, "Roy"),
        ranks(&[(2, "1"), (1, "2"), (1, "3")])
    );
    assert_eq!(wishes(&office, "Petit"), ranks(&[(1, "1"), (1, "4")]));
    assert_eq!(wishes(&office, "Blanc"), ranks(&[(1, "2"), (1, "4")]));
    let id = office.one("Roy").id;
    assert_eq!(details(&office, &id).unwrap().meal, "Végétarien");
}

#[test]
fn a_question_with_several_answers_gives_them_in_order() {
    let mut office = with_workshops();
    let report = once(
        &mut office,
        "Nom,Prénom,Quel atelier souhaitez-vous suivre ?,Participera au déjeuner : oui/non\n\
         Roy,Léa,Apprendre; Se loger; Jouer,Non\n",
    );
    assert_eq!(fields(&report)[2..], ["wish", "meal"]);
    assert_eq!(
        wishes(&office, "Roy"),
        ranks(&[(1, "1"), (2, "3"), (1, "4")])
    );
    let id = office.one("Roy").id;
    assert_eq!(details(&office, &id).unwrap().meal, "Déjeuner : non");
}

#[test]
fn a_column_for_each_workshop_is_ticked_or_ranked() {
    let mut office = with_workshops();
    let report = once(
        &mut office,
        "Nom;Prénom;Atelier 1;Atelier 2;Jouer dehors;Apprendre\n\
         Roy;Léa;2;1;;x\nPetit;Ana;;oui;x;x\n",
    );
    assert_eq!(fields(&report)[2..], ["wish"; 4]);
    assert_eq!(
        wishes(&office, "Roy"),
        ranks(&[(2, "1"), (1, "2"), (1, "4")])
    );
    assert_eq!(
        wishes(&office, "Petit"),
        ranks(&[(1, "2"), (1, "3"), (2, "4")])
    );
}

#[test]
fn what_means_no_workshop_is_kept_as_a_remark_and_said() {
    let mut office = with_workshops();
    let report = once(
        &mut office,
        "Nom;Prénom;Atelier souhaité;Remarques\n\
         Roy;Léa;Cuisine;en retard\nPetit;Ana;Atelier 2 : Se loger;\n",
    );
    let said: Vec<_> = report
        .problems
        .iter()
        .map(|one| (one.row, one.column.as_str(), one.code.as_str()))
        .collect();
    assert_eq!(
        said,
        [
            (2, "Atelier souhaité", "wish-unclear"),
            (3, "Atelier souhaité", "wish-unclear")
        ]
    );
    assert_eq!(wishes(&office, "Roy"), []);
    assert_eq!(
        office.one("Roy").note,
        "en retard\nAtelier souhaité : Cuisine"
    );
    assert_eq!(
        office.one("Petit").note,
        "Atelier souhaité : Atelier 2 : Se loger"
    );
    // Below what the centre noted itself, when somebody takes it.
    let id = office.one("Petit").id;
    crate::attendees::edit(&mut office, &id, AttendeeField::Note, "rappeler").unwrap();
    let list = "Nom;Prénom;Atelier souhaité\nPetit;Ana;Cuisine\n".as_bytes();
    let mut options = options();
    let looked = preview(&office, list, &options).unwrap();
    let cell = &looked.people[0].differences[0];
    assert_eq!(
        (cell.field.as_str(), cell.after.as_str(), cell.taken),
        ("note", "rappeler\n\nAtelier souhaité : Cuisine", false)
    );
    options.take_all = true;
    assert_eq!(import(&mut office, list, &options).unwrap().value.taken, 1);
    assert!(
        import(&mut office, list, &options)
            .unwrap()
            .nouns
            .is_empty()
    );
}

#[test]
fn wishes_that_are_there_stay_until_others_are_taken() {
    let mut office = with_workshops();
    let list = |choices: &str, meal: &str| {
        format!("Nom;Prénom;Choix 1;Choix 2;Repas\nRoy;Léa;{choices};{meal}\n")
    };
    once(&mut office, "Nom;Prénom\nRoy;Léa\n");
    // What is lacking is filled in.
    let report = once(&mut office, &list("Se loger;", "Végétarien"));
    assert_eq!((report.different, report.taken), (2, 2));
    let before = office.dump();
    let other = list("Se soigner, en ville;Se loger", "Halal");
    let looked = preview(&office, other.as_bytes(), &options()).unwrap();
    let cells: Vec<_> = looked.people[0]
        .differences
        .iter()
        .map(|cell| {
            let texts = (cell.before.as_str(), cell.after.as_str());
            (cell.field.as_str(), texts, cell.taken)
        })
        .collect();
    assert_eq!(
        cells,
        [
            ("meal", ("Végétarien", "Halal"), false),
            (
                "wish",
                ("1. Se loger", "1. Se soigner, en ville, 2. Se loger"),
                false
            ),
        ]
    );
    assert!(office.import(other.as_bytes()).nouns.is_empty());
    let take = ImportOptions {
        cells: vec![CellChoice {
            row: 2,
            field: "wish".into(),
            take: true,
        }],
        ..options()
    };
    import(&mut office, other.as_bytes(), &take).unwrap();
    assert_eq!(wishes(&office, "Roy"), ranks(&[(2, "1"), (1, "2")]));
    office.undo().unwrap();
    assert_eq!(office.dump(), before);
}
