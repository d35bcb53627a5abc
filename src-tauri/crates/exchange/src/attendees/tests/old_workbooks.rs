//! Workbooks of older versions of Excel, put together record by record.

use super::sources::{fields, person, problems, reading};
use crate::attendees::{FileKind, Form, Refusal, read};
use std::io::{Cursor, Write};

fn record(kind: u16, data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len()).expect("short");
    [&kind.to_le_bytes()[..], &length.to_le_bytes(), data].concat()
}

fn words(words: &[u16]) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_le_bytes()).collect()
}

/// A text with the number of its characters in so many bytes.
fn text(text: &str, wide_count: bool) -> Vec<u8> {
    let units: Vec<u16> = text.encode_utf16().collect();
    let count = u16::try_from(units.len()).expect("short").to_le_bytes();
    let count = if wide_count { &count[..] } else { &count[..1] };
    [count, &[1], &words(&units)].concat()
}

/// A sheet: its name, whether it is hidden, its records.
struct OldSheet(&'static str, bool, Vec<Vec<u8>>);

/// The stream of a workbook; each text is one of the shared ones.
fn stream(texts: &[&str], sheets: &[OldSheet]) -> Vec<u8> {
    let begin = |kind: u16| record(0x0809, &words(&[0x0600, kind, 0, 0, 0, 0, 0, 0]));
    let mut shared = [
        (texts.len() as u32).to_le_bytes(),
        (texts.len() as u32).to_le_bytes(),
    ]
    .concat();
    texts.iter().for_each(|own| shared.extend(text(own, true)));
    let format = |number: u16| record(0x00E0, &words(&[0, number, 0, 0, 0, 0, 0, 0, 0, 0]));
    let sheet = |position: u32, sheet: &OldSheet| {
        let head = [&position.to_le_bytes()[..], &[u8::from(sheet.1), 0]].concat();
        record(0x0085, &[head, text(sheet.0, false)].concat())
    };
    let globals = |positions: &[u32]| {
        let named = positions
            .iter()
            .zip(sheets)
            .map(|(at, own)| sheet(*at, own));
        [
            begin(5),
            record(0x0042, &words(&[1200])),
            format(0),
            format(22),
            named.collect::<Vec<_>>().concat(),
            record(0x00FC, &shared),
            record(0x000A, &[]),
        ]
        .concat()
    };
    let bodies = sheets
        .iter()
        .map(|own| [begin(0x10), own.2.concat(), record(0x000A, &[])].concat());
    let bodies: Vec<Vec<u8>> = bodies.collect();
    let mut position = globals(&vec![0; sheets.len()]).len();
    let positions = bodies.iter().map(|body| {
        let at = position;
        position += body.len();
        u32::try_from(at).expect("short")
    });
    let positions: Vec<u32> = positions.collect();
    [globals(&positions), bodies.concat()].concat()
}

fn document(name: &str, stream: &[u8]) -> Vec<u8> {
    let mut document = cfb::CompoundFile::create(Cursor::new(Vec::new())).expect("memory");
    let mut part = document.create_stream(name).expect("memory");
    part.write_all(stream).expect("memory");
    drop(part);
    document.flush().expect("memory");
    document.into_inner().into_inner()
}

fn label(row: u16, column: u16, shared: u16) -> Vec<u8> {
    record(0x00FD, &words(&[row, column, 0, shared, 0]))
}

fn number(row: u16, column: u16, format: u16, value: f64) -> Vec<u8> {
    record(
        0x0203,
        &[words(&[row, column, format]), value.to_le_bytes().to_vec()].concat(),
    )
}

const TEXTS: [&str; 8] = [
    "Nom",
    "Prénom",
    "Structure",
    "Tél",
    "Date",
    "Lefèvre",
    "Zoé",
    "Régie",
];

fn list() -> Vec<Vec<u8>> {
    let size = record(0x0200, &[words(&[0, 0, 9, 0]), words(&[0, 9, 0])].concat());
    let failed = record(0x0205, &[words(&[4, 3, 0]), vec![0x2A, 1]].concat());
    let merge = record(0x00E5, &words(&[1, 3, 4, 2, 2]));
    let header = (0..5).map(|column| label(2, column, column));
    let mut records = vec![size];
    records.extend(header);
    records.extend([
        label(3, 0, 5),
        label(3, 1, 6),
        label(3, 2, 7),
        number(3, 3, 0, 612_345_678.0),
        number(3, 4, 1, 45_977.75),
        label(4, 0, 7),
        label(4, 1, 6),
        failed,
        merge,
    ]);
    records
}

#[test]
fn an_old_workbook_is_read() {
    let sheets = [
        OldSheet("Mars", false, list()),
        OldSheet("Vieux", true, list()),
    ];
    let list = read(&document("Workbook", &stream(&TEXTS, &sheets))).expect("a list");
    let form = Form::Sheet {
        kind: FileKind::OldOffice,
        name: "Mars".into(),
        lists: vec!["Mars".into()],
    };
    assert_eq!(list.form(), &form);
    assert_eq!(
        fields(&list),
        "family_name given_name organisation phone session"
    );
    assert_eq!(list.header_row(), Some(3));
    let reading = reading(&list);
    assert_eq!(person(&reading.rows[0])[..3], ["Lefèvre", "Zoé", "Régie"]);
    assert_eq!(person(&reading.rows[1])[..3], ["Régie", "Zoé", "Régie"]);
    assert_eq!(reading.rows[0].phone, "06 12 34 56 78");
    assert_eq!(reading.rows[0].session, ["16/11/2025 18:00"]);
    assert_eq!(
        problems(&reading),
        ["file: hidden-sheets", "5: formula-error (Tél)"]
    );
}

#[test]
fn old_workbooks_that_are_damaged_locked_or_none_are_refused() {
    let sheets = [OldSheet("Mars", false, list())];
    let whole = stream(&TEXTS, &sheets);
    let damaged = Refusal::DamagedFile {
        kind: FileKind::OldOffice,
    };
    for length in (0..whole.len()).step_by(7) {
        // A stream that ends early is refused, or gives the people before its end.
        let _ = read(&document("Workbook", &whole[..length]));
    }
    let file = document("Workbook", &whole);
    for length in (9..file.len()).step_by(97) {
        // The last sectors of a document hold nothing but its padding.
        if let Ok(list) = read(&file[..length]) {
            assert_eq!(reading(&list).rows.len(), 2, "{length} of {}", file.len());
        }
    }
    assert_eq!(read(&file[..600]).err(), Some(damaged));
    let locked = [
        whole[..20].to_vec(),
        record(0x002F, &[1; 6]),
        whole[20..].to_vec(),
    ]
    .concat();
    assert_eq!(
        read(&document("Workbook", &locked)).err(),
        Some(Refusal::PasswordProtected)
    );
    assert_eq!(
        read(&document("EncryptedPackage", &[7; 5_000])).err(),
        Some(Refusal::PasswordProtected)
    );
    let word = Refusal::NotATextFile {
        kind: FileKind::OldOffice,
    };
    assert_eq!(
        read(&document("WordDocument", &[7; 5_000])).err(),
        Some(word)
    );
}

#[test]
fn an_old_workbook_that_would_fill_the_memory_is_refused() {
    let far = vec![label(0, 0, 0), label(u16::MAX, 255, 1)];
    let bytes = document("Workbook", &stream(&TEXTS, &[OldSheet("Loin", false, far)]));
    assert!(matches!(read(&bytes), Err(Refusal::UnpacksTooLarge { .. })));
    // A chain of sectors that runs in a circle.
    let sheets = [OldSheet("Mars", false, list())];
    let mut circle = document(
        "Workbook",
        &[stream(&TEXTS, &sheets), vec![0; 9_000]].concat(),
    );
    let size = if circle[30] == 9 { 512 } else { 4_096 };
    let table = u32::from_le_bytes([circle[76], circle[77], circle[78], circle[79]]) as usize;
    let fat = (table + 1) * size;
    for at in (fat..fat + size).step_by(4) {
        if circle[at..at + 4] != [0xFF; 4] {
            circle[at..at + 4].copy_from_slice(&3u32.to_le_bytes());
        }
    }
    assert!(read(&circle).is_err());
}
