//! A program that is killed in the middle of an import leaves the database as it was.

use std::fs;
use std::path::Path;
use std::process::Stdio;

use parvis_tests::command_line::{parvis, run};
use parvis_tests::{desk, people_generator};
use tempfile::TempDir;

/// So many that the transaction outgrows the memory of SQLite and spills into its log long before
/// it ends.
const PEOPLE: usize = 20_000;

/// A log of this size holds a good part of the import, and far from all of it.
const SPILLED: u64 = 2 * 1024 * 1024;

/// All that is in the database of a folder.
fn rows(folder: &Path) -> desk::Rows {
    let app = desk::open(folder).expect("the folder is free and its database opens");
    let tables: Vec<String> = app
        .store()
        .tables()
        .iter()
        .map(|table| table.name.clone())
        .collect();
    desk::rows(app.store().path(), tables)
}

#[test]
fn a_killed_import_leaves_no_trace() {
    let folder = TempDir::new().unwrap();
    let programme = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/regional-day.json");
    let imported = run(folder.path(), ["programme", "import", programme]).json();
    let programme = imported["id"].as_str().expect("the key").to_owned();
    let import = |name: &str, count: usize| {
        let list = folder.path().join(name);
        let people = people_generator::attendees(count, &[]);
        fs::write(&list, people_generator::csv(&people)).unwrap();
        let mut command = parvis(folder.path());
        command
            .args(["attendees", "import"])
            .arg(list)
            .args(["--programme", &programme]);
        command
    };
    assert!(import("first.csv", 30).output().unwrap().status.success());
    let before = rows(folder.path());

    let log = folder.path().join("parvis.sqlite-wal");
    let size = || fs::metadata(&log).map_or(0, |log| log.len());
    assert_eq!(
        size(),
        0,
        "nothing waits in the log when a program has ended"
    );
    let mut command = import("second.csv", PEOPLE);
    let mut program = command
        .stdout(Stdio::null())
        .spawn()
        .expect("the program can be started");
    while size() < SPILLED {
        let ended = program.try_wait().expect("a child can be asked");
        assert_eq!(ended, None, "the import ended before its log grew");
        std::thread::yield_now();
    }
    program.kill().expect("a child can be killed");
    let status = program.wait().expect("a child can be waited for");
    assert!(!status.success(), "the import was over when it was killed");

    let report = run(folder.path(), ["check"]).json();
    assert_eq!(
        (&report["sound"], &report["search_mended"]),
        (&true.into(), &0.into())
    );
    assert_eq!(rows(folder.path()), before);
    // And the next one works.
    assert!(import("third.csv", 40).output().unwrap().status.success());
    let people = run(
        folder.path(),
        ["attendees", "list", "--programme", &programme],
    )
    .json();
    assert_eq!(people.as_array().map(Vec::len), Some(40));
}
