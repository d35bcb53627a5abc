//! Lists that are damaged, odd or meant to hurt.

use crate::attendees::{FileKind, MAX_BYTES, Problem, ProblemKind, Refusal, read};

fn rows(bytes: &[u8]) -> Vec<(u32, String, String)> {
    let list = read(bytes).expect("a list");
    let reading = list.rows(&list.mapping());
    reading
        .rows
        .into_iter()
        .map(|r| (r.number, r.family_name, r.given_name))
        .collect()
}

fn problems(bytes: &[u8]) -> Vec<Problem> {
    let list = read(bytes).expect("a list");
    list.rows(&list.mapping()).problems
}

fn expect(list: &[(u32, &str, &str)]) -> Vec<(u32, String, String)> {
    list.iter()
        .map(|(n, f, g)| (*n, (*f).to_owned(), (*g).to_owned()))
        .collect()
}

#[test]
fn nothing_to_read_is_refused() {
    for empty in [
        &b""[..],
        b"\xEF\xBB\xBF",
        b"\r\n\r\n",
        b"sep=;",
        b"sep=;\r\n",
        b";;;\n;;;",
        b"\"\"\n\"\"",
    ] {
        assert_eq!(read(empty).err(), Some(Refusal::EmptyFile), "{empty:?}");
    }
    let huge = vec![b'a'; MAX_BYTES + 1];
    assert_eq!(
        read(&huge).err(),
        Some(Refusal::FileTooLarge {
            bytes: MAX_BYTES + 1,
            limit: MAX_BYTES
        })
    );
    let text = [&b"PK\x03\x04"[..], &[0; 30], b"word/document.xml"].concat();
    let refusal = read(&text).expect_err("a text of Word");
    assert_eq!(
        refusal,
        Refusal::NotATextFile {
            kind: FileKind::WordDocument
        }
    );
    assert_eq!(
        (refusal.code(), refusal.context()),
        ("not-a-text-file", vec![("kind", "word-document".into())])
    );
}

#[test]
fn a_header_alone_has_no_rows() {
    assert_eq!(
        problems("Nom;Prénom\r\n".as_bytes()),
        [Problem {
            row: None,
            column: None,
            kind: ProblemKind::NoRows
        }]
    );
}

#[test]
fn text_that_means_something_elsewhere_is_only_text() {
    let text = "Nom;Prénom\r\n<script>alert(1)</script>;Robert'); DROP TABLE person;--\r\n=HYPERLINK(\"x\");@SUM(A1)\r\n";
    assert_eq!(
        rows(text.as_bytes()),
        expect(&[
            (2, "<script>alert(1)</script>", "Robert')"),
            (3, "=HYPERLINK(\"x\")", "@SUM(A1)")
        ])
    );
    let codes: Vec<_> = problems(text.as_bytes())
        .into_iter()
        .map(|p| (p.row, p.kind))
        .collect();
    assert_eq!(
        codes,
        [(
            Some(2),
            ProblemKind::CellsExtra {
                expected: 2,
                found: 4
            }
        )]
    );
}

#[test]
fn long_names_are_kept_and_said() {
    let name = "É".repeat(300);
    let text = format!("Nom;Prénom\n{name};Zoé\n");
    assert_eq!(rows(text.as_bytes()), expect(&[(2, &name, "Zoé")]));
    assert_eq!(
        problems(text.as_bytes())[0].kind,
        ProblemKind::ValueVeryLong { characters: 300 }
    );
}

#[test]
fn ragged_rows_are_read() {
    let text = "Nom;Prénom;Ville\nA\nB;C;D;;\nE;F;G;H\n";
    assert_eq!(
        rows(text.as_bytes()),
        expect(&[(2, "A", ""), (3, "B", "C"), (4, "E", "F")])
    );
    let found: Vec<_> = problems(text.as_bytes())
        .into_iter()
        .map(|p| (p.row, p.kind))
        .collect();
    assert_eq!(
        found,
        [
            (
                Some(2),
                ProblemKind::CellsMissing {
                    expected: 3,
                    found: 1
                }
            ),
            (
                Some(4),
                ProblemKind::CellsExtra {
                    expected: 3,
                    found: 4
                }
            )
        ]
    );
}

#[test]
fn stray_quotation_marks_swallow_nobody() {
    let text = "Nom;Prénom\nA;\"B\nC;D\nE;F\n";
    assert_eq!(
        rows(text.as_bytes()),
        expect(&[(2, "A", "B"), (3, "C", "D"), (4, "E", "F")])
    );
    assert_eq!(problems(text.as_bytes())[0].code(), "stray-quote");
    let text = "Nom;Prénom\n\"A;B\nC;D\n\"E;F\n";
    assert_eq!(
        rows(text.as_bytes()),
        expect(&[(2, "A", "B"), (3, "C", "D"), (4, "E", "F")])
    );
}

#[test]
fn damaged_characters_are_said_with_their_place() {
    assert_eq!(rows(b"Nom;Prenom\nL\0\0ea;B\n"), expect(&[(2, "Lea", "B")]));
    let found = problems(b"\xEF\xBB\xBFNom;Ville\nA B;L\xE9ns\n");
    assert_eq!(found[1].kind, ProblemKind::NameOrderGuessed);
    assert_eq!(
        (found[0].row, found[0].column.as_deref()),
        (Some(2), Some("Ville"))
    );
    assert_eq!(
        found[0].kind,
        ProblemKind::UnreadableCharacters { count: 1 }
    );
    assert_eq!(
        problems("Nom;Prénom\nHÃ©lie;B\n".as_bytes())[0].code(),
        "garbled-accents"
    );
}

#[test]
fn a_header_in_the_middle_is_left_out() {
    let text = "Nom;Prénom\nA;B\n\nNom;Prénom\nC;D\n";
    assert_eq!(
        rows(text.as_bytes()),
        expect(&[(2, "A", "B"), (5, "C", "D")])
    );
    let found: Vec<_> = problems(text.as_bytes())
        .into_iter()
        .map(|p| (p.row, p.code()))
        .collect();
    assert_eq!(found, [(Some(4), "repeated-header")]);
}

#[test]
fn row_numbers_hold_after_quoted_line_breaks_and_blank_rows() {
    let text =
        "sep=;\r\nNom;Prénom;Remarque\r\nA;B;\"un\r\ndeux\r\n\r\ntrois\"\r\n\r\n;;\r\nC;D;\r\n";
    assert_eq!(
        rows(text.as_bytes()),
        expect(&[(2, "A", "B"), (5, "C", "D")])
    );
    let list = read(text.as_bytes()).expect("a list");
    assert_eq!(list.rows(&list.mapping()).rows[0].note, "un\ndeux\ntrois");
}

#[test]
fn codes_are_the_ones_that_are_serialised() {
    for problem in problems("Nom;Prénom;Mail\nA;B\nA;B\nC;D;x;y\n;;z\nNom;Prénom;Mail\n".as_bytes())
    {
        let json = serde_json::to_value(&problem).expect("JSON");
        assert_eq!(json["code"], problem.code());
        assert_eq!(json["row"], serde_json::json!(problem.row));
        for (name, value) in problem.kind.context() {
            assert_eq!(json[name].to_string(), value);
        }
    }
}
