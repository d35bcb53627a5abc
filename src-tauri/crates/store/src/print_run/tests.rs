//! What is remembered of a print.

use super::{PrintJob, PrintRun};
use crate::testing::scratch;

fn job(content: &str) -> PrintJob {
    PrintJob {
        document: "badges".to_owned(),
        subject_id: "s".to_owned(),
        device: "d".to_owned(),
        content_hash: content.to_owned(),
        rows: "[]".to_owned(),
        ..PrintJob::default()
    }
}

#[test]
fn a_content_printed_again_keeps_its_number_and_becomes_the_newest() {
    let store = scratch();
    let print = |id: &str, content: &str, items: &str| -> PrintRun {
        let job = job(content);
        let run = store.print_run(&job, "2027-03-04T09:00:00").unwrap();
        store.record_print_run(id, &job, &run, items).unwrap();
        run
    };
    assert_eq!(print("1", "first", "[1]").number, 1);
    assert_eq!(print("2", "second", "[2]").number, 2);
    assert_eq!(print("3", "first", "[3]").number, 1);
    let runs = store.printed_runs("s", "d").unwrap();
    let seen: Vec<_> = runs
        .iter()
        .map(|printed| (&*printed.id, printed.run.number, &*printed.items))
        .collect();
    assert_eq!(seen, [("2", 2, "[2]"), ("1", 1, "[1]")]);
    assert!(store.printed_runs("s", "other").unwrap().is_empty());
}
