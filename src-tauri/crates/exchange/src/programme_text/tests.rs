//! What is written as text is read again as the same programme.

use super::write;
use crate::paste::{Options, differences, read, source_of_text};
use crate::programme::{self, Document};

/// Writes a programme, pastes the text, and fails when anything differs.
fn check(document: &Document) {
    let text = write(document);
    let source = source_of_text(&text).expect("a text");
    let again = read(&source, &Options::default()).document;
    let found = differences(document, &again);
    assert!(found.is_empty(), "{found:#?}\n{text}");
    assert_eq!(&again, document, "{text}");
}

/// A programme of the house; a text knows one kind of space.
fn check_file(bytes: &[u8]) {
    let json = String::from_utf8_lossy(bytes).replace(['\u{A0}', '\u{202F}'], " ");
    check(
        &programme::read(json.as_bytes())
            .expect("a programme")
            .document,
    );
}

#[test]
fn the_programmes_of_the_house_come_back() {
    check_file(include_bytes!(
        "../../../../../assets/sample/programme.json"
    ));
    check_file(include_bytes!(
        "../../../../../tests/fixtures/regional-day.json"
    ));
    check_file(include_bytes!(
        "../../../../../tests/fixtures/cycle-of-four.json"
    ));
}
