//! Lists that go out and come back, and what is remembered of the ones that come in.

use super::*;
use crate::attendees::{
    addresses, edit, export, export_file_name, preview, preview_cells, set_place,
};
use crate::view::attendee::AttendeeField;
use crate::view::import::ColumnChoice;
use crate::view::list_export::{ListExportOptions, ListFormat};
use crate::words::{Catalogue, Language};

const LIST: &str = "Nom;Prénom;Structure;E-mail;Téléphone;Quelle date ?;Besoins;Remarque\r\n\
    Noël;Aurélie;Ville de Lille;noel@exemple.org;0612345678;31 mai, 14 juin;rampe;=1+1\r\n\
    Durand;Ève;CCAS;;;14 juin;;\r\n\
    Lecœur;Jean;;NOEL@exemple.org;;atelier 3;;\r\n\
    Roy;Léa;CCAS;lea@exemple.org;;31 mai;;\r\n";

fn french() -> Catalogue {
    Catalogue::new(Language::French)
}

fn wanted(format: ListFormat) -> ListExportOptions {
    ListExportOptions {
        programme_id: text(PROGRAMME),
        session_id: String::new(),
        format,
        needs: false,
        notes: false,
    }
}

/// An office with a list in which somebody waits, somebody is excused and somebody has no place.
fn listed() -> Office {
    let mut office = office();
    office.import(LIST.as_bytes());
    for (name, status) in [("Durand", "waiting-list"), ("Roy", "excused")] {
        let session = if name == "Durand" { SECOND } else { FIRST };
        let id = office.one(name).id;
        set_place(&mut office, &id, &text(session), "", status).unwrap();
    }
    let id = office.one("Noël").id;
    edit(&mut office, &id, AttendeeField::PhotoConsent, "yes").unwrap();
    office
}

fn csv(office: &Office, options: &ListExportOptions) -> String {
    let bytes = export(office, &french(), options).unwrap();
    String::from_utf8(bytes).unwrap()
}

#[test]
fn a_list_that_comes_back_changes_nothing_in_either_language() {
    let mut office = listed();
    for language in [Language::French, Language::English] {
        let words = Catalogue::new(language);
        for format in [ListFormat::Xlsx, ListFormat::Csv] {
            for session in [String::new(), text(FIRST)] {
                let options = ListExportOptions {
                    session_id: session,
                    needs: true,
                    notes: true,
                    ..wanted(format)
                };
                let bytes = export(&office, &words, &options).unwrap();
                let before = office.dump();
                let report = office.import(&bytes).value;
                assert_eq!(office.dump(), before, "{language:?} {format:?}");
                let fates: Vec<_> = report.people.iter().map(|row| row.fate.as_str()).collect();
                assert!(!fates.contains(&"added"), "{fates:?}");
                let ignored = report
                    .columns
                    .iter()
                    .find(|column| column.field == "ignored");
                assert_eq!(ignored, None, "{language:?} {format:?}");
            }
        }
    }
}

#[test]
fn needs_and_notes_go_out_only_when_they_are_asked_for() {
    let office = listed();
    let plain = csv(&office, &wanted(ListFormat::Csv));
    assert!(
        plain.starts_with("\u{FEFF}Civilité;Nom;Prénom;Structure;"),
        "{plain}"
    );
    assert!(
        !plain.contains("rampe") && !plain.contains("1+1"),
        "{plain}"
    );
    assert!(
        plain.contains("06 12 34 56 78") && plain.contains(";oui\r\n"),
        "{plain}"
    );
    let all = ListExportOptions {
        needs: true,
        notes: true,
        ..wanted(ListFormat::Csv)
    };
    let all = csv(&office, &all);
    assert!(all.contains(";rampe;\"'=1+1\"\r\n"), "{all}");
}

#[test]
fn a_list_says_where_everybody_stands() {
    let office = listed();
    let all = csv(&office, &wanted(ListFormat::Csv));
    let line = |name: &str| all.split("\r\n").find(|line| line.contains(name)).unwrap();
    assert!(
        line("Aurélie").contains("\"31/05/2018\n14/06/2018\";Inscrit"),
        "{all}"
    );
    assert!(
        line("Ève").contains(";14/06/2018;Liste d’attente;"),
        "{all}"
    );
    assert!(line("Jean").contains("31/05/2018, atelier 3"), "{all}");
    assert!(line("Léa").contains(";31/05/2018;Excusé;"), "{all}");
    let first = ListExportOptions {
        session_id: text(FIRST),
        ..wanted(ListFormat::Csv)
    };
    let first = csv(&office, &first);
    assert!(first.contains(";Date;Statut"), "{first}");
    assert!(!first.contains("Ève") && first.contains("Léa"), "{first}");
}

#[test]
fn what_cannot_go_out_is_refused_and_files_have_names() {
    let empty = office();
    let options = wanted(ListFormat::Xlsx);
    assert_eq!(codes(export(&empty, &french(), &options)), ["list-nobody"]);
    let nowhere = ListExportOptions {
        session_id: text(0xff),
        ..options.clone()
    };
    assert_eq!(codes(export(&empty, &french(), &nowhere)), ["not-found"]);
    let first = ListExportOptions {
        session_id: text(FIRST),
        ..options
    };
    let name = export_file_name(&empty, &french(), &first).unwrap();
    assert_eq!(name, "Inscrits - Habiter - 2018-05-31.xlsx");
}

#[test]
fn addresses_are_of_those_who_will_come_and_each_stands_once() {
    let office = listed();
    let all = addresses(&office, &text(PROGRAMME), "").unwrap();
    // Lecœur gave the address of Noël; Durand waits, Roy is excused.
    assert_eq!((all.addresses.len(), all.without), (1, 0));
    assert!(all.addresses[0].eq_ignore_ascii_case("noel@exemple.org"));
    assert_eq!(codes(addresses(&office, &text(0xff), "")), ["not-found"]);
}

#[test]
fn corrected_columns_are_remembered_for_the_same_headers_and_undone_with_the_import() {
    let mut office = office();
    let list = |name: &str| format!("Nom;Prénom;Divers\r\n{name};Zoé;Ville de Lens\r\n");
    let choice = |header: &str, field: &str| ColumnChoice {
        header: header.into(),
        field: field.into(),
    };
    let columns = vec![
        choice("Nom", "family_name"),
        choice("Prénom", "given_name"),
        choice("Divers", "organisation"),
    ];
    let corrected = ImportOptions {
        columns,
        ..options()
    };
    let found = |office: &Office, list: &str| {
        let report = preview(office, list.as_bytes(), &options()).unwrap();
        let said = report
            .problems
            .iter()
            .any(|p| p.code == "columns-remembered");
        (report.columns[2].field.clone(), said)
    };
    assert_eq!(found(&office, &list("Roy")), ("ignored".into(), false));
    super::super::import(&mut office, list("Roy").as_bytes(), &corrected).unwrap();
    assert_eq!(office.one("Roy").organisation, "Ville de Lens");
    assert_eq!(found(&office, &list("Sow")), ("organisation".into(), true));
    let other = list("Sow").replace("Divers", "Autre");
    assert_eq!(found(&office, &other), ("ignored".into(), false));
    assert_eq!(office.import(list("Sow").as_bytes()).value.added, 1);
    assert_eq!(office.one("Sow").organisation, "Ville de Lens");
    office.undo().unwrap();
    office.undo().unwrap();
    assert_eq!(found(&office, &list("Roy")), ("ignored".into(), false));
}

#[test]
fn pasted_cells_come_in_like_a_file() {
    let mut office = office();
    let cells = "Nom\tPrénom\tStructure\r\nRoy\tLéa\t\"CCAS; Lens\"\r\n";
    let report = preview_cells(&office, cells, &options()).unwrap();
    assert_eq!((report.form.as_str(), report.added), ("cells", 1));
    super::super::import_cells(&mut office, cells, &options()).unwrap();
    assert_eq!(office.one("Roy").organisation, "CCAS; Lens");
    assert_eq!(
        codes(preview_cells(&office, " \r\n", &options())),
        ["empty-file"]
    );
}
