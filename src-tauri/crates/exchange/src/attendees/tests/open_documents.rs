//! Spreadsheets of LibreOffice, written by hand as it writes them.

use super::package::package;
use super::sources::{fields, person, problems, reading};
use crate::attendees::{FileKind, Form, Refusal, read};

const MIME: &str = "application/vnd.oasis.opendocument.spreadsheet";

/// A document with these tables.
pub(super) fn document(tables: &str) -> Vec<u8> {
    let content = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content>\
         <office:automatic-styles><style:style style:name=\"ta2\" style:family=\"table\">\
         <style:table-properties table:display=\"false\"/></style:style></office:automatic-styles>\
         <office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body>\
         </office:document-content>"
    );
    with_content(content)
}

pub(super) fn with_content(content: String) -> Vec<u8> {
    let manifest = "<manifest:manifest><manifest:file-entry/></manifest:manifest>";
    package(&[
        ("mimetype".into(), MIME.into()),
        ("META-INF/manifest.xml".into(), manifest.into()),
        ("content.xml".into(), content.into()),
    ])
}

fn table(name: &str, rows: &str) -> String {
    format!("<table:table table:name=\"{name}\">{rows}</table:table>")
}

/// A row of texts; `|` parts the cells.
fn row(cells: &str) -> String {
    let cell = |text: &str| {
        format!(
            "<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>"
        )
    };
    let cells: String = cells.split('|').map(cell).collect();
    format!("<table:table-row>{cells}</table:table-row>")
}

#[test]
fn a_list_with_titles_dates_and_numbers() {
    let rows = [
        row("Inscriptions à la journée"),
        "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell \
         table:number-columns-repeated=\"1024\"/></table:table-row>"
            .into(),
        row("Nom|Prénom|Structure|Téléphone|Date|Remarque"),
        "<table:table-row>\
         <table:table-cell office:value-type=\"string\"><text:p>L&apos;H&#xE9;ritier</text:p></table:table-cell>\
         <table:table-cell office:value-type=\"string\"><text:p>Anne<text:s/>Marie</text:p></table:table-cell>\
         <table:table-cell table:number-rows-spanned=\"2\"><text:p>Ville <text:span>de</text:span> Lens</text:p></table:table-cell>\
         <table:table-cell office:value-type=\"float\" office:value=\"612345678\"><text:p>06 12 34 56 78</text:p></table:table-cell>\
         <table:table-cell office:value-type=\"date\" office:date-value=\"2026-03-12\"><text:p>12 mars</text:p></table:table-cell>\
         <table:table-cell office:value-type=\"percentage\" office:value=\"0.5\"><text:p>50 %</text:p>\
         <office:annotation><text:p>à vérifier</text:p></office:annotation></table:table-cell>\
         </table:table-row>"
            .into(),
        "<table:table-row><table:table-cell><text:p>Roy</text:p></table:table-cell>\
         <table:table-cell><text:p>Léa</text:p></table:table-cell><table:covered-table-cell/>\
         <table:table-cell office:value-type=\"float\" office:value=\"700000001\"/>\
         <table:table-cell office:value-type=\"date\" office:date-value=\"2026-03-13T09:30:00\"/>\
         <table:table-cell table:formula=\"of:=1/0\" office:value-type=\"string\"><text:p>#DIV/0!</text:p></table:table-cell>\
         <table:table-cell table:number-columns-repeated=\"16378\"/></table:table-row>"
            .into(),
        "<table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell \
         table:number-columns-repeated=\"16384\"/></table:table-row>"
            .into(),
    ];
    let hidden = "<table:table table:name=\"Vieux\" table:style-name=\"ta2\"><table:table-row>\
                  <table:table-cell><text:p>Nom</text:p></table:table-cell></table:table-row></table:table>";
    let list = read(&document(&(table("Mars", &rows.concat()) + hidden))).expect("a list");
    let form = Form::Sheet {
        kind: FileKind::OpenSpreadsheet,
        name: "Mars".into(),
        lists: vec!["Mars".into()],
    };
    assert_eq!(list.form(), &form);
    assert_eq!(
        fields(&list),
        "family_name given_name organisation phone session note"
    );
    assert_eq!(list.header_row(), Some(4));
    let reading = reading(&list);
    assert_eq!(reading.rows[0].number, 5);
    assert_eq!(
        person(&reading.rows[0])[..3],
        ["L'Héritier", "Anne Marie", "Ville de Lens"]
    );
    assert_eq!(
        person(&reading.rows[1])[..3],
        ["Roy", "Léa", "Ville de Lens"]
    );
    assert_eq!(reading.rows[0].phone, "06 12 34 56 78");
    assert_eq!(reading.rows[1].phone, "07 00 00 00 01");
    assert_eq!(reading.rows[0].session, ["12/03/2026"]);
    assert_eq!(reading.rows[1].session, ["13/03/2026 09:30"]);
    assert_eq!(
        (&*reading.rows[0].note, &*reading.rows[1].note),
        ("50 %", "")
    );
    assert_eq!(
        problems(&reading),
        [
            "file: hidden-sheets",
            "1: rows-before-header",
            "6: formula-error (Remarque)"
        ]
    );
}

#[test]
fn rows_that_are_repeated_are_so_many_people() {
    let twice = row("A|B").replace(
        "<table:table-row>",
        "<table:table-row table:number-rows-repeated=\"3\">",
    );
    let list = read(&document(&table("Liste", &(row("Nom|Prénom") + &twice)))).expect("a list");
    let reading = reading(&list);
    assert_eq!((reading.counts.read, reading.rows.len()), (3, 1));
    assert_eq!(problems(&reading), ["3: duplicate-row", "4: duplicate-row"]);
}

#[test]
fn what_asks_for_boundless_memory_is_refused() {
    let often = |rows: &str, columns: &str| {
        format!(
            "<table:table-row table:number-rows-repeated=\"{rows}\"><table:table-cell \
             table:number-columns-repeated=\"{columns}\"><text:p>Q</text:p></table:table-cell></table:table-row>"
        )
    };
    let refusal = |rows: String| read(&document(&table("Liste", &rows))).expect_err("too much");
    let header = row("Nom|Prénom");
    assert!(matches!(
        refusal(header.clone() + &often("1048576", "1")),
        Refusal::TooManyRows { .. }
    ));
    assert!(matches!(
        refusal(header.clone() + &often("1", "99999999999")),
        Refusal::TooManyColumns { .. }
    ));
    let long = often("100000", "900").replace('Q', &"Q".repeat(5_000));
    assert!(matches!(
        refusal(header + &long),
        Refusal::UnpacksTooLarge { .. }
    ));
}

#[test]
fn documents_that_are_damaged_or_locked_are_refused() {
    let damaged = Some(Refusal::DamagedFile {
        kind: FileKind::OpenSpreadsheet,
    });
    let whole = document(&table("Liste", &row("Nom|Prénom")));
    for length in (60..whole.len()).step_by(13) {
        assert!(read(&whole[..length]).is_err(), "{length}");
    }
    let cut = "<office:document-content><table:table table:name=\"Liste\"><table:table-row>";
    assert_eq!(read(&with_content(cut.into())).err(), damaged);
    assert_eq!(read(&with_content(String::new())).err(), damaged);
    let locked = "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>";
    let locked = package(&[
        ("mimetype".into(), MIME.into()),
        ("META-INF/manifest.xml".into(), locked.into()),
        ("content.xml".into(), vec![7; 300]),
    ]);
    assert_eq!(read(&locked).err(), Some(Refusal::PasswordProtected));
    assert_eq!(read(&document("")).err(), Some(Refusal::EmptyFile));
}
