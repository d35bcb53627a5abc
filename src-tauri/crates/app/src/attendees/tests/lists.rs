//! Lists brought in from files.

use std::ops::ControlFlow;

use super::*;
use crate::attendees::{add, edit, import, import_with, preview, set_place};
use crate::view::attendee::AttendeeField;
use crate::view::import::{CellChoice, ColumnChoice, RowDecision};

/// As French Excel saves it: Windows-1252, `;`, and a question for the dates.
fn excel(rows: &[&str]) -> Vec<u8> {
    let mut text = "Nom;Prénom;Structure;Fonction;E-mail;Quelle date ?;Statut\r\n".to_owned();
    rows.iter().for_each(|row| text += &format!("{row}\r\n"));
    // Every letter of these tests is in Latin-1, but for the apostrophe and the ligature.
    let byte = |c: char| match c {
        '’' => 0x92,
        'œ' => 0x9c,
        c => u8::try_from(u32::from(c)).unwrap(),
    };
    text.chars().map(byte).collect()
}

const ROWS: [&str; 6] = [
    "L’Haÿ;Zoé;Ville de Lille;élue;zoe@exemple.org;31/05/2018;Validé",
    "NOËL;Aurélie;Ville de Lille;;noel@exemple.org;jeudi 31 mai, jeudi 14 juin;Validé",
    "Lecœur;Jean;;;jean@exemple.org;toutes;Validé",
    "Durand;Ève;CCAS;;;;Validé",
    "Perdu;Paul;;;paul@exemple.org;31 mai;Annulé",
    ";;Ville de Lens;;;31 mai;Validé",
];

fn counts(report: &ImportReport) -> [i32; 5] {
    [
        report.read,
        report.added,
        report.recognised,
        report.cancelled,
        report.left_out,
    ]
}

fn problems(report: &ImportReport) -> Vec<(i32, &str)> {
    report
        .problems
        .iter()
        .map(|problem| (problem.row, problem.code.as_str()))
        .collect()
}

#[test]
fn a_list_of_french_excel_twice_changes_nothing_the_second_time_and_undo_gives_all_back() {
    let mut office = office();
    let (bytes, before) = (excel(&ROWS), office.dump());
    let looked = preview(&office, &bytes, &options()).unwrap();
    assert_eq!(office.dump(), before);
    let imported = office.import(&bytes);
    assert_eq!(imported.value, looked);
    assert_eq!(imported.nouns, ["organisation", "person", "registration"]);
    assert_eq!(counts(&looked), [6, 4, 0, 1, 1]);
    assert_eq!(
        (looked.encoding.as_str(), looked.delimiter.as_str()),
        ("windows-1252", ";")
    );
    assert_eq!(problems(&looked), [(7, "no-name")]);
    let fates: Vec<_> = looked
        .people
        .iter()
        .map(|row| (row.row, row.fate.as_str()))
        .collect();
    assert_eq!(
        fates,
        [
            (2, "added"),
            (3, "added"),
            (4, "added"),
            (5, "added"),
            (6, "cancelled")
        ]
    );
    assert_eq!(looked.people[1].session_ids, [text(FIRST), text(SECOND)]);
    assert_eq!(places(&office.one("L’Haÿ")), "b:registered");
    assert_eq!(places(&office.one("NOËL")), "b:registered c:registered");
    assert_eq!(places(&office.one("Lecœur")), "b:registered c:registered");
    assert_eq!(places(&office.one("Durand")), "b:registered c:registered");
    let after = office.dump();
    assert_eq!(after["organisation"].len(), 2);
    assert_eq!(after["registration"].len(), 4);
    let state = office.undo_state().unwrap();
    let again = office.import(&bytes);
    assert_eq!(counts(&again.value), [6, 0, 4, 1, 1]);
    assert!(
        again.nouns.is_empty()
            && again
                .value
                .people
                .iter()
                .all(|row| row.session_ids.is_empty())
    );
    assert_eq!(
        (office.dump(), office.undo_state().unwrap()),
        (after.clone(), state)
    );
    office.undo().unwrap();
    assert_eq!(office.dump(), before);
    office.redo().unwrap();
    assert_eq!(office.dump(), after);
}

#[test]
fn somebody_who_is_registered_gets_only_the_places_they_lack() {
    let mut office = office();
    office.import(&excel(&ROWS[..1]));
    let id = office.one("L’Haÿ").id;
    edit(&mut office, &id, AttendeeField::Function, "maire").unwrap();
    set_place(&mut office, &id, &text(FIRST), "", "cancelled").unwrap();
    let more = ["L'HAY;zoé;Ville de Lille;adjointe;ZOE@exemple.org;31 mai et 14 juin;Validé"];
    let report = office.import(&excel(&more)).value;
    assert_eq!(counts(&report), [1, 0, 1, 0, 0]);
    assert_eq!(report.people[0].session_ids, [text(SECOND)]);
    let row = office.one("L’Haÿ");
    assert_eq!(
        (row.function.as_str(), row.email.as_str()),
        ("maire", "zoe@exemple.org")
    );
    assert_eq!(places(&row), "b:cancelled c:registered");
}

#[test]
fn a_contact_is_not_made_twice_and_what_they_lack_is_filled_in() {
    let mut office = office();
    let known = AttendeeDraft {
        organisation: "Ville de Lille".into(),
        ..draft("Zoé", "L’Haÿ")
    };
    let id = add(&mut office, &text(PROGRAMME), &known).unwrap().value;
    let person = office.one("L’Haÿ").person_id;
    crate::attendees::remove(&mut office, &id).unwrap();
    let report = office.import(&excel(&ROWS[..1])).value;
    assert_eq!(counts(&report), [1, 1, 0, 0, 0]);
    let row = office.one("L’Haÿ");
    assert_eq!(
        (row.person_id, row.email.as_str()),
        (person, "zoe@exemple.org")
    );
    assert_eq!(row.function, "élue");
}

#[test]
fn two_rows_of_one_person_are_one_registration() {
    let mut office = office();
    let rows = [
        "Roy;Zoé;Lens;;zoe@exemple.org;31 mai;",
        "ROY;ZOE;LENS;;;14 juin;",
        "Roy;Zoé;Lens;;zoe@exemple.org;31 mai;Annulé",
    ];
    let report = office.import(&excel(&rows)).value;
    assert_eq!(counts(&report), [3, 1, 1, 1, 0]);
    assert_eq!(problems(&report), [(4, "cancelled-but-registered")]);
    assert_eq!(places(&office.one("Roy")), "b:registered c:registered");
}

#[test]
fn what_is_chosen_and_not_understood_gives_no_place_and_is_said() {
    let mut office = office();
    let rows = [
        "A;Zoé;;;a@exemple.org;12 juillet;",
        "B;Zoé;;;b@exemple.org;28 juin;",
        "C;Zoé;;;c@exemple.org;atelier 3;",
        "D;Zoé;;;d@exemple.org;Lille;",
    ];
    let report = office.import(&excel(&rows)).value;
    assert_eq!(
        problems(&report),
        [(2, "unknown-session"), (3, "session-cancelled")]
    );
    assert_eq!(report.problems[0].column, "Quelle date ?");
    let all: Vec<_> = office.list("").rows.iter().map(places).collect();
    assert_eq!(all, ["", "", "b/e:registered b:registered", "c:registered"]);
}

#[test]
fn one_session_for_everybody_and_its_limit() {
    let mut office = office();
    office.limit(SECOND, 1);
    let options = ImportOptions {
        session_id: text(SECOND),
        ..options()
    };
    let report = import(&mut office, &excel(&ROWS[..2]), &options)
        .unwrap()
        .value;
    assert_eq!(problems(&report), [(3, "session-full")]);
    assert_eq!(places(&office.one("L’Haÿ")), "c:registered");
    assert_eq!(places(&office.one("NOËL")), "c:waiting-list1");
    let nowhere = ImportOptions {
        session_id: text(0xff),
        ..options
    };
    assert_eq!(
        codes(preview(&office, &excel(&ROWS), &nowhere)),
        ["not-found"]
    );
}

#[test]
fn the_columns_may_be_corrected() {
    let office = office();
    let swapped = |header: &str, field: &str| ColumnChoice {
        header: header.into(),
        field: field.into(),
    };
    let columns = vec![
        swapped("Nom", "given_name"),
        swapped("Prénom", "family_name"),
    ];
    let corrected = ImportOptions {
        columns,
        ..options()
    };
    let report = preview(&office, &excel(&ROWS[..1]), &corrected).unwrap();
    assert_eq!(report.people[0].family_name, "Zoé");
    let field = |header: &str| {
        let column = report.columns.iter().find(|column| column.header == header);
        column.unwrap().field.as_str()
    };
    assert_eq!((field("Nom"), field("E-mail")), ("given_name", "ignored"));
    let unknown = ImportOptions {
        columns: vec![swapped("Nom", "name")],
        ..options()
    };
    assert_eq!(
        codes(preview(&office, &excel(&ROWS), &unknown)),
        ["not-a-choice"]
    );
}

#[test]
fn a_file_that_is_no_list_is_refused() {
    let mut office = office();
    let before = office.dump();
    assert_eq!(
        codes(import(&mut office, b" \r\n", &options())),
        ["empty-file"]
    );
    assert_eq!(
        codes(import(&mut office, b"%PDF-1.7\n", &options())),
        ["not-a-text-file"]
    );
    let nobody = ImportOptions {
        programme_id: text(0xff),
        ..options()
    };
    assert_eq!(
        codes(import(&mut office, &excel(&ROWS), &nobody)),
        ["not-found"]
    );
    assert_eq!(office.dump(), before);
}

#[test]
fn what_is_lacking_is_filled_in_and_what_differs_is_taken_only_when_that_is_said() {
    let mut office = office();
    office.import(&excel(&ROWS[..1]));
    let id = office.one("L’Haÿ").id;
    edit(&mut office, &id, AttendeeField::Email, "").unwrap();
    let before = office.dump();
    let other = excel(&["L'HAY;zoé;Ville de Lens;adjointe;zoe@exemple.org;31 mai;Validé"]);
    let decide = |who: &str| ImportOptions {
        decisions: vec![RowDecision {
            row: 2,
            who: who.to_owned(),
        }],
        ..options()
    };
    let person = office.one("L’Haÿ").person_id;
    let asked = preview(&office, &other, &options()).unwrap();
    assert_eq!((asked.added, asked.to_decide), (1, 1));
    let candidate = &asked.people[0].candidates[0];
    assert_eq!(
        (
            &candidate.person_id,
            candidate.why.as_str(),
            candidate.registered
        ),
        (&person, "same-name", true)
    );
    assert_eq!(office.dump(), before);

    let mut same = decide(&person);
    let report = preview(&office, &other, &same).unwrap();
    assert_eq!((report.recognised, report.to_decide), (1, 0));
    let cells = |report: &ImportReport| -> Vec<(String, bool)> {
        let cells = report.people[0].differences.iter();
        cells.map(|cell| (cell.field.clone(), cell.taken)).collect()
    };
    let said = |fields: [(&str, bool); 3]| fields.map(|(f, taken)| (f.to_owned(), taken));
    assert_eq!(
        cells(&report),
        said([
            ("email", true),
            ("organisation", false),
            ("function", false)
        ])
    );
    same.cells = vec![CellChoice {
        row: 2,
        field: "organisation".into(),
        take: true,
    }];
    let report = import(&mut office, &other, &same).unwrap().value;
    assert_eq!((report.different, report.taken), (3, 3));
    let row = office.one("L’Haÿ");
    assert_eq!(
        (
            row.email.as_str(),
            row.organisation.as_str(),
            row.function.as_str()
        ),
        ("zoe@exemple.org", "Ville de Lens", "adjointe")
    );
    let after = office.dump();
    // The decision is remembered: the same list again asks nothing and writes nothing.
    let again = office.import(&other);
    assert_eq!((again.value.to_decide, again.value.recognised), (0, 1));
    assert_eq!((again.nouns.len(), office.dump()), (0, after));
    office.undo().unwrap();
    assert_eq!(office.dump(), before);
}

#[test]
fn a_row_that_is_left_out_stays_left_out_and_a_stranger_is_somebody_new() {
    let mut office = office();
    office.import(&excel(&ROWS[..1]));
    let other = excel(&["Zoé;L’Haÿ;Lens;;z@exemple.org;31 mai;"]);
    let with = |who: &str| ImportOptions {
        decisions: vec![RowDecision {
            row: 2,
            who: who.to_owned(),
        }],
        ..options()
    };
    let report = import(&mut office, &other, &with("nobody")).unwrap();
    assert_eq!(counts(&report.value), [1, 0, 0, 0, 1]);
    assert_eq!(report.value.people[0].candidates[0].why, "swapped-name");
    let again = office.import(&other).value;
    assert_eq!(
        (again.left_out, again.people[0].decided.as_str()),
        (1, "nobody")
    );
    let changed = import(&mut office, &other, &with("new")).unwrap();
    assert_eq!(changed.value.added, 1);
    assert_eq!(office.import(&other).value.recognised, 1);
    let unknown = with("01890000-0000-7000-8000-000000000000");
    assert!(preview(&office, &other, &unknown).is_err());
}

#[test]
fn a_cancelled_order_takes_the_place_back_when_that_is_said() {
    let mut office = office();
    office.import(&excel(&ROWS[..1]));
    let file = excel(&["L'HAY;zoé;Ville de Lille;;zoe@exemple.org;;Annulé"]);
    let report = office.import(&file).value;
    assert_eq!(report.people[0].differences[0].field, "status");
    assert!(places(&office.one("L’Haÿ")).contains("registered"));
    let taking = ImportOptions {
        take_all: true,
        ..options()
    };
    import(&mut office, &file, &taking).unwrap();
    assert!(!places(&office.one("L’Haÿ")).contains("registered"));
}

#[test]
fn a_slip_of_the_keyboard_is_a_suggestion_and_decides_nothing() {
    let mut office = office();
    office.import(&excel(&[
        "Gourvennec;Maël;Ville de Lille;agent;mael@exemple.org;31 mai;Validé",
    ]));
    let person = office.one("Gourvennec").person_id;
    let slip = excel(&[
        "Gourvenec;Maël;Ville de Lille;agent;;31 mai;Validé",
        "Tanguy;Rozenn;Ville de Lens;;rozenn@exemple.org;31 mai;Validé",
    ]);
    let looked = preview(&office, &slip, &options()).unwrap();
    assert_eq!((looked.added, looked.to_decide), (2, 1));
    let candidate = &looked.people[0].candidates[0];
    assert_eq!(
        (&candidate.person_id, candidate.why.as_str()),
        (&person, "near")
    );
    assert_eq!(looked.people[1].candidates, []);
    let same = ImportOptions {
        decisions: vec![RowDecision {
            row: 2,
            who: person,
        }],
        ..options()
    };
    let report = import(&mut office, &slip, &same).unwrap().value;
    assert_eq!((report.added, report.recognised), (1, 1));
    assert!(office.import(&slip).nouns.is_empty());
}

#[test]
fn who_waits_in_a_list_waits_here_and_keeps_nobody_else_from_a_place() {
    let mut office = office();
    let bytes = excel(&[
        "Abel;Ana;;;;31/05/2018;Liste d’attente",
        "Brun;Bea;;;;31/05/2018;Validé",
        "Clerc;Cid;;;;31/05/2018;Sur liste d’attente",
    ]);
    office.import(&bytes);
    let statuses = |office: &Office| -> Vec<(String, String, String)> {
        let rows = office.list("").rows.into_iter();
        let place = |who: AttendeeView| {
            let place = who.places.into_iter().next().unwrap();
            (who.family_name, place.status, place.rank)
        };
        rows.map(place).collect()
    };
    let who = |name: &str, status: &str, rank: &str| {
        (name.to_owned(), status.to_owned(), rank.to_owned())
    };
    let expected = [
        who("Abel", "waiting-list", "1"),
        who("Brun", "registered", ""),
        who("Clerc", "waiting-list", "2"),
    ];
    assert_eq!(statuses(&office), expected);
    let again = office.import(&bytes);
    assert_eq!((again.nouns.len(), statuses(&office)), (0, expected.into()));
}

#[test]
fn an_import_that_is_stopped_writes_nothing_and_can_be_done_again() {
    let mut office = office();
    let (bytes, before) = (excel(&ROWS), office.dump());
    let mut heard = Vec::new();
    let stopped = import_with(&mut office.app, &bytes, &options(), &mut |done, total| {
        heard.push((done, total));
        match done {
            6 => ControlFlow::Break(()),
            _ => ControlFlow::Continue(()),
        }
    });
    let refused = stopped.unwrap_err().refusal();
    assert_eq!(refused.problems[0].code, "import-cancelled");
    // Four people and their registrations.
    assert_eq!(heard, [1, 2, 3, 4, 5, 6].map(|done| (done, 8)));
    assert_eq!(office.dump(), before);
    heard.clear();
    let mut hear = |done, total| {
        heard.push((done, total));
        ControlFlow::Continue(())
    };
    import_with(&mut office.app, &bytes, &options(), &mut hear).unwrap();
    assert_eq!(heard.last(), Some(&(8, 8)));
    assert_eq!(office.import(&bytes).nouns, Vec::<String>::new());
}
