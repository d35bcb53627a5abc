//! Lists in workbooks: the programs that staff export from, and sheets typed by hand. The people are
//! invented, the workbooks are written here.

use super::package::changed;
use super::sources::{fields, person, problems, reading};
use crate::attendees::{FileKind, Form, List, Reason, Refusal, Status, read, read_sheet};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook, Worksheet};

/// The name of a sheet, and what fills it.
type Filled<'a> = (&'a str, &'a dyn Fn(&mut Worksheet));

/// A workbook whose sheets are filled one after the other.
pub(super) fn workbook(sheets: &[Filled<'_>]) -> Vec<u8> {
    let mut workbook = Workbook::new();
    for (name, fill) in sheets {
        let sheet = workbook.add_worksheet();
        sheet.set_name(*name).expect("a name");
        fill(sheet);
    }
    workbook.save_to_buffer().expect("memory")
}

/// Fills a sheet with texts from a row on.
pub(super) fn texts(sheet: &mut Worksheet, first: u32, rows: &[&[&str]]) {
    for (row, cells) in (first..).zip(rows) {
        for (column, text) in (0..).zip(*cells) {
            if !text.is_empty() {
                sheet.write_string(row, column, *text).expect("a cell");
            }
        }
    }
}

fn moment(sheet: &mut Worksheet, at: (u32, u16), text: &str, format: &str) {
    let moment = ExcelDateTime::parse_from_str(text).expect("a date");
    let format = Format::new().set_num_format(format);
    sheet
        .write_datetime_with_format(at.0, at.1, &moment, &format)
        .expect("a cell");
}

fn only(fill: &dyn Fn(&mut Worksheet)) -> List {
    read(&workbook(&[("Export", fill)])).expect("a list")
}

#[test]
fn helloasso_with_titles_and_serials() {
    let list = only(&|sheet| {
        texts(
            sheet,
            0,
            &[&["Export du 17 novembre"], &[], &["Journée d’étude"]],
        );
        texts(
            sheet,
            4,
            &[&[
                "Référence commande",
                "Date de la commande",
                "Statut de la commande",
                "Nom participant",
                "Prénom participant",
                "Nom payeur",
                "Prénom payeur",
                "Email payeur",
                "Raison sociale",
                "Billet",
                "Numéro de billet",
                "Tarif",
                "Montant tarif",
                "Quelle date ?",
            ]],
        );
        let people = [
            ("Validé", "Lefèvre", "Zoé", "CCAS de Lumbres"),
            ("Validé", "Diallo", "Issa", "CCAS de Lumbres"),
            ("Annulé", "Martin", "Luc", ""),
        ];
        for (row, (status, family, given, organisation)) in (5..).zip(people) {
            sheet.write_number(row, 0, 7001.0).expect("a cell");
            moment(sheet, (row, 1), "2025-11-16 21:34:00", "dd/mm/yyyy hh:mm");
            let cells = [
                "",
                "",
                status,
                family,
                given,
                "Lefèvre",
                "Zoé",
                "zoe@ccas.example",
                organisation,
            ];
            texts(sheet, row, &[&cells]);
            sheet
                .write_number(row, 10, f64::from(row) + 900.0)
                .expect("a cell");
            sheet
                .write_string(row, 11, "Agent territorial")
                .expect("a cell");
            sheet.write_number(row, 12, 0.0).expect("a cell");
            moment(sheet, (row, 13), "2026-03-12", "dd/mm/yyyy");
        }
    });
    assert_eq!(
        fields(&list),
        "- - status family_name given_name payer_family_name payer_given_name payer_email \
         organisation - - category - session"
    );
    assert_eq!(list.header_row(), Some(5));
    assert_eq!(list.preview(1)[0].1[1], "16/11/2025 21:34");
    assert_eq!(list.preview(1)[0].1[10], "905");
    let reading = reading(&list);
    assert_eq!(reading.rows[0].number, 6);
    assert_eq!(
        person(&reading.rows[0]),
        ["Lefèvre", "Zoé", "CCAS de Lumbres", "zoe@ccas.example"]
    );
    assert_eq!(
        person(&reading.rows[1])[3],
        "",
        "the payer is somebody else"
    );
    assert_eq!(reading.rows[1].session, ["12/03/2026"]);
    assert_eq!(reading.rows[2].status, Status::Cancelled);
    assert_eq!(
        problems(&reading),
        ["file: payer-email-unused", "1: rows-before-header"]
    );
}

#[test]
fn billetweb_and_eventbrite() {
    let billetweb = only(&|sheet| {
        texts(
            sheet,
            0,
            &[
                &[
                    "Séance",
                    "Tarif",
                    "Nom",
                    "Prénom",
                    "Email",
                    "Commande",
                    "Payé",
                    "Valide",
                    "Téléphone (Commande) - #5",
                ],
                &[
                    "",
                    "Plein tarif",
                    "ÉLIE",
                    "Noël",
                    "noel@elie.example",
                    "B12",
                    "Oui",
                    "Oui",
                    "",
                ],
                &[
                    "",
                    "Gratuit",
                    "Sow",
                    "Awa",
                    "awa@sow.example",
                    "B13",
                    "Non",
                    "Non",
                    "",
                ],
            ],
        );
        moment(sheet, (1, 0), "2025-11-05 20:00:00", "yyyy-mm-dd hh:mm");
        moment(sheet, (2, 0), "2025-11-06 20:00:00", "yyyy-mm-dd hh:mm");
        // Numbers that lost their zero, one of them shown with it.
        sheet.write_number(1, 8, 612_345_678.0).expect("a cell");
        let shown = Format::new().set_num_format("0# ## ## ## ##");
        sheet
            .write_number_with_format(2, 8, 700_000_001.0, &shown)
            .expect("a cell");
    });
    assert_eq!(
        fields(&billetweb),
        "session category family_name given_name email - - status phone"
    );
    let read = reading(&billetweb);
    assert_eq!(read.rows[0].session, ["05/11/2025 20:00"]);
    assert_eq!(read.rows[0].phone, "06 12 34 56 78");
    assert_eq!(read.rows[1].phone, "07 00 00 00 01");
    assert_eq!(read.rows[1].status, Status::Cancelled);
    assert_eq!(problems(&read), [""; 0]);

    let eventbrite = only(&|sheet| {
        texts(
            sheet,
            0,
            &[
                &[
                    "Order #",
                    "Order Date",
                    "First Name",
                    "Surname",
                    "Email",
                    "Quantity",
                    "Ticket Type",
                    "Attendee #",
                    "Total Paid",
                    "Attendee Status",
                    "Job Title",
                    "Company",
                ],
                &[
                    "",
                    "11/29/24 22:28",
                    "Ana",
                    "Silva",
                    "ana@silva.example",
                    "",
                    "Standard",
                    "",
                    "0.00",
                    "Attending",
                    "Planner",
                    "Atelier Sud",
                ],
                &[
                    "",
                    "11/29/24 22:30",
                    "Bo",
                    "Berg",
                    "bo@berg.example",
                    "",
                    "Standard",
                    "",
                    "0.00",
                    "Not Attending",
                    "",
                    "",
                ],
            ],
        );
        for row in 1..3 {
            sheet
                .write_number(row, 0, 1e9 + f64::from(row))
                .expect("a cell");
            sheet.write_number(row, 5, 1.0).expect("a cell");
        }
    });
    assert_eq!(
        fields(&eventbrite),
        "- - given_name family_name email - category - - status function organisation"
    );
    assert_eq!(reading(&eventbrite).counts.cancelled, 1);
}

#[test]
fn google_and_microsoft_forms() {
    let google = only(&|sheet| {
        texts(
            sheet,
            0,
            &[
                &[
                    "Horodateur",
                    "Adresse e-mail",
                    "Nom et prénom",
                    "Votre structure",
                    "À quelle(s) date(s) serez-vous présent·e ?",
                ],
                &[
                    "",
                    "mo@ville.example",
                    "BENALI Mo",
                    "Ville de Rive",
                    "Jeudi 12 mars, Vendredi 13 mars",
                ],
            ],
        );
        moment(sheet, (1, 0), "2026-02-03 09:12:44", "dd/mm/yyyy hh:mm:ss");
    });
    assert_eq!(fields(&google), "- email full_name organisation session");
    assert_eq!(person(&reading(&google).rows[0])[..2], ["BENALI", "Mo"]);

    let microsoft = only(&|sheet| {
        texts(
            sheet,
            0,
            &[
                &[
                    "ID",
                    "Heure de début",
                    "Heure de fin",
                    "Adresse de messagerie",
                    "Nom",
                    "Heure de la dernière modification",
                    "Structure\u{A0}",
                ],
                &["", "", "", "p.roux@agglo.example", "ROUX Paul", "", "Agglo"],
            ],
        );
        sheet.write_number(1, 0, 1.0).expect("a cell");
        moment(sheet, (1, 1), "2026-03-02 10:00:01", "m/d/yy h:mm:ss");
        moment(sheet, (1, 2), "2026-03-02 10:02:09", "m/d/yy h:mm:ss");
    });
    assert_eq!(fields(&microsoft), "- - - email full_name - organisation");
    assert_eq!(
        person(&reading(&microsoft).rows[0])[..3],
        ["ROUX", "Paul", "Agglo"]
    );
}

#[test]
fn limesurvey_and_framaforms_in_workbooks() {
    let lime = only(&|sheet| {
        texts(
            sheet,
            0,
            &[
                &[
                    "ID de la réponse",
                    "Date de soumission",
                    "Dernière page",
                    "Langue de départ",
                    "Nom",
                    "Prénom",
                    "Courriel",
                ],
                &[
                    "5",
                    "2026-01-05 10:00:00",
                    "3",
                    "fr",
                    "Nguyễn",
                    "Thị Ngọc",
                    "n@n.example",
                ],
            ],
        );
    });
    assert_eq!(fields(&lime), "- - - - family_name given_name email");
    let frama = only(&|sheet| {
        texts(
            sheet,
            0,
            &[
                &[
                    "serial",
                    "completed time",
                    "IP address",
                    "Nom",
                    "Prénom",
                    "Organisme",
                ],
                &[
                    "7",
                    "2026-01-05 10:00:00",
                    "192.0.2.7",
                    "Şahin",
                    "Łukasz",
                    "APRES",
                ],
            ],
        );
    });
    assert_eq!(frama.columns()[2].reason, Reason::Private);
    assert_eq!(frama.preview(1)[0].1[2], "");
}

#[test]
fn the_visible_sheet_with_the_best_header_is_read() {
    let notes = |sheet: &mut Worksheet| texts(sheet, 0, &[&["À lire"], &["Nom", "Sens"]]);
    let first = |sheet: &mut Worksheet| {
        texts(
            sheet,
            0,
            &[&["Nom", "Prénom", "Mail"], &["A", "B", "a@b.example"]],
        )
    };
    let second = |sheet: &mut Worksheet| {
        texts(
            sheet,
            2,
            &[&["Nom", "Prénom", "Mail"], &["C", "D", "c@d.example"]],
        )
    };
    let hidden = |sheet: &mut Worksheet| {
        texts(
            sheet,
            0,
            &[
                &["Nom", "Prénom", "Mail", "Structure"],
                &["X", "Y", "x@y.example", "Z"],
            ],
        );
        sheet.set_hidden(true);
    };
    let bytes = workbook(&[
        ("Notes", &notes),
        ("Mars", &first),
        ("Avril", &second),
        ("Vieux", &hidden),
    ]);
    let list = read(&bytes).expect("a list");
    let form = |name: &str| Form::Sheet {
        kind: FileKind::ExcelWorkbook,
        name: name.into(),
        lists: vec!["Notes".into(), "Mars".into(), "Avril".into()],
    };
    assert_eq!(list.form(), &form("Mars"));
    let found = problems(&reading(&list));
    assert_eq!(found, ["file: hidden-sheets", "file: other-sheets"]);
    let other = read_sheet(&bytes, Some("Avril")).expect("a list");
    assert_eq!(other.form(), &form("Avril"));
    assert_eq!(person(&reading(&other).rows[0])[0], "C");
    for absent in ["Vieux", "Mai"] {
        assert_eq!(
            read_sheet(&bytes, Some(absent)).err(),
            Some(Refusal::NoSuchSheet)
        );
    }
}

#[test]
fn cells_give_what_people_see() {
    let list = only(&|sheet| {
        texts(
            sheet,
            0,
            &[&[
                "Nom",
                "Prénom",
                "Structure",
                "Jour 1",
                "Fonction",
                "Commune",
                "Remarque",
            ]],
        );
        texts(
            sheet,
            1,
            &[
                &["Roy"],
                &["Sow", "Awa", "", "", "", "", "=1+1"],
                &["Kern", "Jo"],
            ],
        );
        let given = Formula::new("=CONCATENATE(\"L\",\"éa\")").set_result("Léa");
        sheet.write_formula(1, 1, given).expect("a cell");
        let failed = Formula::new("=VLOOKUP(1,A1:B2,2)").set_result("#N/A");
        sheet.write_formula(1, 4, failed).expect("a cell");
        sheet.write_boolean(1, 3, true).expect("a cell");
        sheet.write_boolean(2, 3, false).expect("a cell");
        sheet.write_number(1, 5, 59_000.0).expect("a cell");
        let percent = Format::new().set_num_format("0%");
        sheet
            .write_number_with_format(1, 6, 0.8, &percent)
            .expect("a cell");
        // One organisation over three rows, and a row that a filter hides.
        let plain = Format::new();
        sheet
            .merge_range(1, 2, 3, 2, "Ville de Lens", &plain)
            .expect("a merge");
        sheet.set_row_hidden(2).expect("a row");
        sheet.set_column_hidden(5).expect("a column");
    });
    let reading = reading(&list);
    assert_eq!(reading.rows.len(), 3, "hidden rows are people as well");
    assert_eq!(
        person(&reading.rows[0])[..3],
        ["Roy", "Léa", "Ville de Lens"]
    );
    assert_eq!(
        person(&reading.rows[2])[..3],
        ["Kern", "Jo", "Ville de Lens"]
    );
    assert_eq!(reading.rows[0].session, ["Jour 1"]);
    assert!(reading.rows[1].session.is_empty());
    assert_eq!(reading.rows[0].function, "");
    assert_eq!(reading.rows[0].territory, "59000");
    assert_eq!(
        (&*reading.rows[0].note, &*reading.rows[1].note),
        ("80%", "=1+1")
    );
    assert_eq!(problems(&reading), ["2: formula-error (Fonction)"]);
}

#[test]
fn a_workbook_of_hidden_sheets_or_blank_ones_is_refused() {
    let blank = workbook(&[("Vide", &|_| {}), ("Vide aussi", &|_| {})]);
    assert_eq!(read(&blank).err(), Some(Refusal::EmptyFile));
    let list = |sheet: &mut Worksheet| texts(sheet, 0, &[&["Nom", "Prénom"], &["A", "B"]]);
    let bytes = workbook(&[("Liste", &list)]);
    assert!(read(&bytes).is_ok());
    // The program that writes workbooks hides no last sheet; others do.
    let hidden = changed(&bytes, "xl/workbook.xml", |xml| {
        xml.replace("<sheet ", "<sheet state=\"hidden\" ")
    });
    assert_eq!(read(&hidden).err(), Some(Refusal::NoVisibleSheet));
}
