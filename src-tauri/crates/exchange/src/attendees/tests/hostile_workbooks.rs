//! Workbooks that are damaged, odd or meant to hurt.

use super::package::changed;
use super::workbooks::{texts, workbook};
use crate::attendees::{FileKind, MAX_COLUMNS, ProblemKind, Refusal, read, read_cells};
use proptest::prelude::*;
use rust_xlsxwriter::Worksheet;

const DAMAGED: Refusal = Refusal::DamagedFile {
    kind: FileKind::ExcelWorkbook,
};

fn list() -> Vec<u8> {
    workbook(&[("Liste", &|sheet: &mut Worksheet| {
        texts(
            sheet,
            0,
            &[
                &["Nom", "Prénom", "Mail"],
                &["Roy", "Léa", "lea@roy.example"],
            ],
        );
    })])
}

#[test]
fn a_workbook_that_was_cut_short_is_refused() {
    let whole = list();
    for length in (40..whole.len()).step_by(11) {
        let refusal = read(&whole[..length]).expect_err("cut short");
        let known = matches!(
            refusal,
            Refusal::DamagedFile { .. } | Refusal::NotATextFile { .. }
        );
        assert!(known, "{length}: {refusal}");
    }
    assert_eq!(read(&whole[..whole.len() - 30]).err(), Some(DAMAGED));
    let sheet = "xl/worksheets/sheet1.xml";
    let cut = changed(&whole, sheet, |xml| xml[..xml.len() / 2].to_owned());
    assert_eq!(read(&cut).err(), Some(DAMAGED));
    let garbage = changed(&whole, sheet, |_| "no XML at all".to_owned());
    assert_eq!(read(&garbage).err(), Some(DAMAGED));
    let mut flipped = whole.clone();
    let middle = flipped.len() / 2;
    flipped[middle] ^= 0xFF;
    let _ = read(&flipped);
}

#[test]
fn cells_far_away_or_out_of_order_are_refused() {
    let whole = list();
    let sheet = "xl/worksheets/sheet1.xml";
    let far = changed(&whole, sheet, |xml| xml.replace("\"B2\"", "\"XFD2\""));
    let limit = MAX_COLUMNS;
    assert_eq!(read(&far).err(), Some(Refusal::TooManyColumns { limit }));
    let below = changed(&whole, sheet, |xml| {
        xml.replace("\"2\"", "\"1048576\"")
            .replace("2\" t", "1048576\" t")
    });
    let list = read(&below).expect("a list");
    assert_eq!(list.rows(&list.mapping()).rows[0].number, 1_048_576);
    let back = changed(&whole, sheet, |xml| xml.replace("\"B2\"", "\"A1\""));
    assert_eq!(read(&back).err(), Some(DAMAGED));
    let many = changed(&whole, "xl/sharedStrings.xml", |xml| {
        xml.replace("uniqueCount=\"", "uniqueCount=\"99999999999")
    });
    assert_eq!(read(&many).err(), Some(DAMAGED));
}

#[test]
fn text_that_means_something_elsewhere_is_only_text() {
    let long = "É".repeat(300);
    let bytes = workbook(&[("Liste", &|sheet: &mut Worksheet| {
        let rows: [&[&str]; 4] = [
            &["Nom", "Prénom", "Structure"],
            &[
                "<script>alert(1)</script>",
                "Robert'); DROP TABLE person;--",
                "_x0041_",
            ],
            &["=HYPERLINK(\"x\")", "@SUM(A1)", "&amp;"],
            &[&long, "Zoé", "", "hors du tableau"],
        ];
        texts(sheet, 0, &rows);
    })]);
    let list = read(&bytes).expect("a list");
    let reading = list.rows(&list.mapping());
    let named: Vec<_> = reading
        .rows
        .iter()
        .map(|row| (&*row.family_name, &*row.given_name, &*row.organisation))
        .collect();
    assert_eq!(
        named,
        [
            (
                "<script>alert(1)</script>",
                "Robert'); DROP TABLE person;--",
                "_x0041_"
            ),
            ("=HYPERLINK(\"x\")", "@SUM(A1)", "&amp;"),
            (&*long, "Zoé", ""),
        ]
    );
    let kinds: Vec<_> = reading
        .problems
        .into_iter()
        .map(|problem| problem.kind)
        .collect();
    let (expected, found) = (3, 4);
    assert_eq!(
        kinds,
        [
            ProblemKind::CellsExtra { expected, found },
            ProblemKind::ValueVeryLong { characters: 300 },
        ]
    );
}

#[test]
fn pasted_cells_are_parted_by_tabulators_only() {
    let text =
        "Nom\tPrénom\tRemarque\r\nRoy; Jr, Sr\tLéa\t\"un\r\ndeux \"\"là\"\"\"\r\nSow\tAwa\r\n";
    let list = read_cells(text).expect("cells");
    let reading = list.rows(&list.mapping());
    assert_eq!(reading.rows[0].family_name, "Roy; Jr, Sr");
    assert_eq!(reading.rows[0].note, "un\ndeux \"là\"");
    assert_eq!(reading.rows[1].number, 3);
    assert!(reading.problems.is_empty(), "{:?}", reading.problems);
    assert_eq!(read_cells("\r\n\t\r\n").err(), Some(Refusal::EmptyFile));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn no_damage_is_too_odd(at in 0usize..20_000, byte in any::<u8>(), cut in 0usize..200) {
        let mut bytes = list();
        let at = at % bytes.len();
        bytes[at] = byte;
        bytes.truncate(bytes.len().saturating_sub(cut / 4));
        if let Ok(list) = read(&bytes) {
            let reading = list.rows(&list.mapping());
            prop_assert_eq!(reading.counts.read, reading.rows.len() + reading.counts.left_out);
        }
    }

    #[test]
    fn no_sheet_is_too_odd(from in 0usize..4_000, length in 0usize..60, put in "\\PC{0,12}") {
        let damaged = changed(&list(), "xl/worksheets/sheet1.xml", |xml| {
            let floor = |at: usize| (0..=at.min(xml.len())).rev().find(|at| xml.is_char_boundary(*at));
            let (from, to) = (floor(from % xml.len()), floor((from % xml.len()) + length));
            [&xml[..from.unwrap_or(0)], &put, &xml[to.unwrap_or(0)..]].concat()
        });
        if let Ok(list) = read(&damaged) {
            list.rows(&list.mapping());
        }
    }
}
