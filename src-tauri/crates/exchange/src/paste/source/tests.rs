//! What becomes of every kind of file and text before it is read.

use super::{Line, Problem, Source, source, source_of_html, source_of_text};
use crate::attendees::FileKind;
use proptest::prelude::*;
use std::io::{Cursor, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

fn texts(source: &Source) -> Vec<&str> {
    source.lines.iter().map(|line| line.text.as_str()).collect()
}

/// A Word file with this body, and bullets as list 1.
fn word(body: &str) -> Vec<u8> {
    let mut file = ZipWriter::new(Cursor::new(Vec::new()));
    let head = r#"<?xml version="1.0" encoding="UTF-8"?>"#;
    let of = |tag: &str, inner: &str| {
        format!(
            "{head}<w:{tag} xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">{inner}</w:{tag}>"
        )
    };
    let numbering = "<w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>";
    for (name, words) in [
        (
            "word/document.xml",
            of("document", &format!("<w:body>{body}</w:body>")),
        ),
        ("word/numbering.xml", of("numbering", numbering)),
    ] {
        file.start_file(name, SimpleFileOptions::default())
            .expect("a part");
        file.write_all(words.as_bytes()).expect("its words");
    }
    file.finish().expect("a file").into_inner()
}

fn paragraph(properties: &str, words: &str) -> String {
    format!("<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>")
}

#[test]
fn a_text_keeps_its_lines() {
    let source =
        source_of_text("\u{FEFF}Titre\u{A0}:\r\n\r\n> cité\r\n  • item\u{200B}\u{C}page 2\n\n")
            .expect("a text");
    assert_eq!(
        texts(&source),
        ["Titre :", "", "> cité", "• item", "page 2"]
    );
    assert_eq!(source.lines[3].indent, 2);
}

#[test]
fn texts_of_old_encodings_are_read() {
    let source = source(b"S\xE9ance du 12 f\xE9vrier\r\n9h : accueil caf\xE9").expect("a text");
    assert_eq!(
        texts(&source),
        ["Séance du 12 février", "9h : accueil café"]
    );
}

#[test]
fn a_web_page_gives_its_lines_and_marks() {
    let html = "<!DOCTYPE html><html><head><title>Non</title><style>p{}</style></head><body>
        <script>if (a < b) { non }</script><h2>Journ&eacute;e <b>utile</b></h2>
        <p>Un<br>deux</p><ul><li>point<ul><li>dessous</li></ul></li></ul>
        <table><tr><td><p>9h</p></td><td><p>Accueil</p><p>- Léa MARTIN</p></td></tr></table>
        <p><b>Gras</b></p><a href='mailto:a@exemple.org?x'>Écrire</a></body></html>";
    let source = source_of_html(html).expect("a page");
    let words: Vec<&str> = texts(&source)
        .into_iter()
        .filter(|t| !t.is_empty())
        .collect();
    assert_eq!(
        words,
        [
            "Journée utile",
            "Un",
            "deux",
            "point",
            "dessous",
            "9h\tAccueil",
            "- Léa MARTIN",
            "Gras",
            "a@exemple.org Écrire"
        ]
    );
    let find = |text: &str| source.lines.iter().find(|l| l.text == text).expect(text);
    assert_eq!(find("Journée utile").heading, Some(2));
    assert_eq!(
        (find("point").bullet, find("dessous").bullet),
        (Some(1), Some(2))
    );
    assert!(find("Gras").bold && !find("Un").bold);
}

#[test]
fn a_word_file_gives_its_lines_and_marks() {
    let cell = |words: &str| format!("<w:tc>{}</w:tc>", paragraph("", words));
    let body = [
        paragraph("<w:pStyle w:val=\"Titre1\"/>", "Journée"),
        paragraph("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>", "point"),
        format!("<w:tbl><w:tr>{}{}</w:tr></w:tbl>", cell("9h"), cell("Accueil")),
        "<w:p><w:r><w:t>un</w:t><w:br/><w:t>deux</w:t></w:r><w:del><w:r><w:t>non</w:t></w:r></w:del></w:p>".to_owned(),
    ];
    let source = source(&word(&body.concat())).expect("a text");
    assert_eq!(
        texts(&source),
        ["Journée", "point", "9h\tAccueil", "un", "deux"]
    );
    assert_eq!(
        (source.lines[0].heading, source.lines[1].bullet),
        (Some(1), Some(1))
    );
}

#[test]
fn what_holds_no_programme_is_refused_at_once() {
    let refused = |bytes: &[u8]| source(bytes).expect_err("refused").code();
    assert_eq!(refused(b""), "empty-text");
    assert_eq!(refused(b"\n \t - \n"), "empty-text");
    assert_eq!(refused(b"%PDF-1.7 ..."), "not-a-text");
    assert_eq!(
        refused(b"PK\x03\x04\x14\0\x06\0xl/workbook.xml"),
        "not-a-text"
    );
    assert_eq!(refused(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), "not-a-text");
    assert_eq!(refused(b"PK\x03\x04 word/document.xml"), "damaged-text");
    let binary: Vec<u8> = (0..=255).cycle().take(5000).collect();
    assert_eq!(
        source(&binary),
        Err(Problem::NotAText {
            kind: FileKind::Binary
        })
    );
    assert_eq!(
        refused(&vec![b'a'; super::MAX_BYTES + 1]),
        "paste-file-too-large"
    );
    assert_eq!(
        refused(&vec![b'a'; super::MAX_CHARACTERS + 1]),
        "text-too-long"
    );
    assert_eq!(
        refused("a\n".repeat(super::MAX_LINES + 1).as_bytes()),
        "too-many-lines"
    );
}

#[test]
fn a_small_file_that_unpacks_to_gigabytes_is_refused() {
    let bomb = word(&"<w:p/>".repeat(6_000_000));
    assert!(bomb.len() < super::MAX_BYTES, "{}", bomb.len());
    assert_eq!(source(&bomb), Err(Problem::DamagedFile));
}

#[test]
fn tables_in_tables_without_end_do_not_overflow() {
    let html = "<table><tr><td>".repeat(100_000) + "fin";
    assert_eq!(source_of_html(&html).expect("a page").lines.len(), 1);
    let deep = "<w:tbl><w:tr><w:tc>".repeat(400) + &"</w:tc></w:tr></w:tbl>".repeat(400);
    assert_eq!(source(&word(&deep)), Err(Problem::EmptyText));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn no_bytes_are_too_odd(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = source(&bytes);
    }

    #[test]
    fn no_page_is_too_broken(html in "(<(/?)(p|td|tr|table|li|ul|ol|b|h2|script|a href=x)>|[a-z<>&; ]){0,60}") {
        if let Ok(source) = source_of_html(&html) {
            prop_assert!(source.lines.iter().all(|line: &Line| !line.text.contains('\n')));
        }
    }
}
