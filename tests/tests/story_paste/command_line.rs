//! `parvis programme paste` as scripts rely on it.

use parvis_tests::command_line::run;
use serde_json::json;
use tempfile::TempDir;

const TABLE: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/fixtures/pasted/table-with-tabs.txt"
);

#[test]
fn a_dry_run_prints_the_structure_and_adds_nothing() {
    let folder = TempDir::new().unwrap();
    let shown = run(folder.path(), ["programme", "paste", TABLE, "--dry-run"]).json();
    assert_eq!(shown["title"], "Habiter autrement les quartiers anciens");
    assert_eq!(shown["deadline"], "2025-11-07");
    let session = &shown["sessions"][0];
    assert_eq!(
        (&session["date"], &session["start"]),
        (&json!("2025-11-14"), &json!("09:00"))
    );
    let opening = &session["slots"][1];
    assert_eq!(
        (
            &opening["kind"],
            &opening["end"],
            &opening["parallel_group"]
        ),
        (&json!("opening"), &json!(null), &json!(null))
    );
    assert_eq!(
        opening["speakers"][0]["mandates"],
        json!([{ "function": "adjointe au maire", "organisation": "Ville de Nantes" }])
    );
    assert!(shown["unplaced"].is_array() && shown["contact"].is_string());
    assert_eq!(run(folder.path(), ["programme", "list"]).json(), json!([]));
}

#[test]
fn a_pasted_programme_is_added_and_undone() {
    let folder = TempDir::new().unwrap();
    let shown = run(
        folder.path(),
        ["programme", "paste", TABLE, "--year", "2025"],
    )
    .json();
    let id = shown["id"].as_str().expect("the key");
    let programme = run(folder.path(), ["programme", "show", id]).json();
    assert_eq!(
        programme["sessions"][0]["slots"].as_array().map(Vec::len),
        Some(7)
    );
    run(folder.path(), ["undo"]).json();
    assert_eq!(run(folder.path(), ["programme", "list"]).json(), json!([]));
}

#[test]
fn what_is_no_text_is_refused_in_words() {
    let folder = TempDir::new().unwrap();
    for (name, bytes) in [
        ("a.xlsx", &b"PK\x03\x04 xl/workbook.xml"[..]),
        ("b.pdf", b"%PDF-1.7"),
        ("c.txt", b" "),
        ("d.bin", b"\0\x01\x02\x03\x04\x05"),
    ] {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        let ran = run(
            folder.path(),
            ["programme".as_ref(), "paste".as_ref(), path.as_os_str()],
        );
        assert_eq!((ran.code, ran.out.as_str()), (Some(1), ""), "{name}");
        assert!(
            !ran.err.trim().is_empty() && !ran.err.contains("problem-"),
            "{name}: {}",
            ran.err
        );
    }
}
