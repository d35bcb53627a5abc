//! What holds for every list: written in any way it is read the same, and no bytes are too odd.

use crate::attendees::{
    AttendeeRow, Field, Form, Status, Wished, Words, read, read_cells, table as attendee_table,
};
use crate::table::{Format, write};
use proptest::prelude::*;

/// A text as it is stored: cleaned, in letters that every encoding of the test has.
fn text() -> impl Strategy<Value = String> {
    proptest::collection::vec("[A-Za-zéèàçêîôûëï][A-Za-zéèàçêîôûëï'’-]{0,8}", 1..4)
        .prop_map(|words| words.join(" "))
}

/// Any text at all, made what [`read`] stores.
fn any_text() -> impl Strategy<Value = String> {
    "(\\PC|[=+@'\"; \u{A0},\t-]){0,24}".prop_map(|raw| {
        // Twice: the first pass takes off an apostrophe that would be taken for ours.
        let once = crate::attendees::clean::line(&raw).text.into_owned();
        let bare = once.trim_start_matches(['=', '\'']).to_owned();
        crate::attendees::clean::line(&bare).text.into_owned()
    })
}

const HEADERS: [&str; 4] = ["Nom", "Prénom", "Société", "Commune"];

fn table(rows: &[Vec<String>], delimiter: char, end: &str) -> String {
    let quote = |cell: &str| format!("\"{}\"", cell.replace('"', "\"\""));
    let line = |cells: Vec<String>| cells.join(&delimiter.to_string()) + end;
    let mut text = line(HEADERS.map(quote).to_vec());
    for row in rows {
        text += &line(row.iter().map(|cell| quote(cell)).collect());
    }
    text
}

fn encode(text: &str, encoding: usize) -> (Vec<u8>, &'static str) {
    let utf16 =
        |order: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(order).collect::<Vec<u8>>();
    match encoding {
        0 => (text.as_bytes().to_vec(), "utf-8"),
        1 => ([b"\xEF\xBB\xBF", text.as_bytes()].concat(), "utf-8"),
        2 => (
            [vec![0xFF, 0xFE], utf16(u16::to_le_bytes)].concat(),
            "utf-16le",
        ),
        3 => (
            [vec![0xFE, 0xFF], utf16(u16::to_be_bytes)].concat(),
            "utf-16be",
        ),
        4 => (utf16(u16::to_le_bytes), "utf-16le"),
        5 => (utf16(u16::to_be_bytes), "utf-16be"),
        6 => (
            encoding_rs::WINDOWS_1252.encode(text).0.into_owned(),
            "windows-1252",
        ),
        _ => (
            encoding_rs::MACINTOSH.encode(text).0.into_owned(),
            "macintosh",
        ),
    }
}

fn rows() -> impl Strategy<Value = Vec<Vec<String>>> {
    proptest::collection::vec(proptest::collection::vec(text(), 4), 1..12)
}

proptest! {
    #[test]
    fn a_list_is_read_the_same_however_it_was_written(
        rows in rows(),
        encoding in 0usize..8,
        delimiter in prop::sample::select(vec![';', ',', '\t', '|']),
        end in prop::sample::select(vec!["\r\n", "\n", "\r"]),
        instruction in any::<bool>(),
    ) {
        let mut text = table(&rows, delimiter, end);
        if instruction {
            text = format!("sep={delimiter}{end}{text}");
        }
        let (bytes, name) = encode(&text, encoding);
        let list = read(&bytes).expect("a list");
        prop_assert_eq!(list.form(), &Form::Text { encoding: name, delimiter });
        let reading = list.rows(&list.mapping());
        let mut expected: Vec<(u32, &[String])> = Vec::new();
        for (at, row) in rows.iter().enumerate() {
            if !expected.iter().any(|(_, other)| *other == row.as_slice()) {
                expected.push((at as u32 + 2, row));
            }
        }
        let found: Vec<(u32, Vec<String>)> = reading.rows.into_iter()
            .map(|r| (r.number, vec![r.family_name, r.given_name, r.organisation, r.territory]))
            .collect();
        let expected: Vec<(u32, Vec<String>)> =
            expected.into_iter().map(|(number, row)| (number, row.to_vec())).collect();
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn what_we_write_we_read(
        names in proptest::collection::vec((text(), any_text(), any_text(), any_text()), 1..8),
        choices in proptest::collection::vec("[A-Za-z0-9é,/ ]{1,12}", 0..3),
        wishes in proptest::collection::vec("[A-Za-z0-9é,/; ]{0,12}", 2),
        meal in prop::sample::select(vec!["", "Végétarien", "Sans porc, sans gluten", "Déjeuner : non"]),
        consent in any::<Option<bool>>(),
        status in 0..3usize,
    ) {
        let choices: Vec<String> = choices.iter()
            .map(|c| crate::attendees::clean::line(c).text.into_owned())
            .filter(|c| !c.is_empty())
            .collect();
        let wishes: Vec<Wished> = wishes.iter().zip(["Choix 1", "Choix 2"])
            .map(|(text, column)| Wished {
                column: column.to_owned(),
                text: crate::attendees::clean::line(text).text.into_owned(),
            })
            .filter(|wished| !wished.text.is_empty())
            .collect();
        let rows: Vec<AttendeeRow> = names.into_iter().enumerate().map(|(at, (family, given, organisation, function))| {
            AttendeeRow {
                number: at as u32 + 2,
                family_name: format!("{family} {at}"),
                given_name: given,
                organisation,
                function,
                session: choices.clone(),
                wishes: wishes.clone(),
                meal: meal.to_owned(),
                photo_consent: consent,
                status: [Status::Active, Status::Waiting, Status::Cancelled][status],
                note: format!("un {at}\ndeux"),
                ..AttendeeRow::default()
            }
        }).collect();
        let columns = [
            (Field::FamilyName, "Nom"), (Field::GivenName, "Prénom"), (Field::Organisation, "Structure"),
            (Field::Function, "Fonction"), (Field::Session, "Dates"), (Field::PhotoConsent, "Droit à l’image"),
            (Field::Status, "Statut"), (Field::Note, "Remarques"),
            (Field::Wish, "Choix 1"), (Field::Wish, "Choix 2"), (Field::Meal, "Repas"),
        ];
        let words = Words { title: "Inscrits", columns: &columns, active: "Validé", waiting: "Liste d’attente", cancelled: "Annulé", yes: "oui", no: "non" };
        let table = attendee_table(&rows, &words);
        for format in [Format::Csv, Format::Tsv, Format::Xlsx] {
            let bytes = write(&table, format).expect("a small table");
            let list = match format {
                Format::Tsv => read_cells(std::str::from_utf8(&bytes).expect("UTF-8")),
                Format::Csv | Format::Xlsx => read(&bytes),
            };
            let list = list.expect("a list");
            let mut mapping = list.mapping();
            prop_assert_eq!(mapping.0.len(), columns.len());
            for (assignment, (field, header)) in mapping.0.iter_mut().zip(columns) {
                prop_assert_eq!(assignment.header.as_str(), header);
                // A column whose cells are all odd may be recognised as something else.
                assignment.field = field;
            }
            prop_assert_eq!(&list.rows(&mapping).rows, &rows, "{:?}", format);
        }
    }

    #[test]
    fn no_bytes_are_too_odd(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        if let Ok(list) = read(&bytes) {
            let reading = list.rows(&list.mapping());
            prop_assert_eq!(reading.counts.read, reading.rows.len() + reading.counts.left_out);
        }
    }

    #[test]
    fn no_text_is_too_odd(text in "([;,\"\n\r\t=' \0]|Nom|Prénom|Mail|sep=|a@b.fr|É|\\PC){0,60}") {
        if let Ok(list) = read(text.as_bytes()) {
            let reading = list.rows(&list.mapping());
            prop_assert_eq!(reading.counts.read, reading.rows.len() + reading.counts.left_out);
            let last = text.split(['\n', '\r']).count() as u32;
            prop_assert!(reading.rows.iter().all(|row| (1..=last).contains(&row.number)));
            list.preview(3);
        }
    }
}
