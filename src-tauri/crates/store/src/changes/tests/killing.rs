//! The program is killed in the middle of a long write.

use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs, path::Path, thread};

use super::*;
use crate::Opening;
use crate::testing::{add_person, dump, scratch};

/// Tells this very test to be the program that is killed: the path of the database.
const ROLE: &str = "PARVIS_TEST_TO_BE_KILLED";
/// How many people it has written when it says so: more than SQLite holds back in memory.
const MANY: u64 = 20_000;

#[test]
fn what_a_killed_program_had_begun_is_not_there() {
    if let Some(path) = env::var_os(ROLE) {
        write_without_end(Path::new(&path));
    }
    let mut store = scratch();
    write(&mut store, |writer| add_person(writer, 0, "Ada", "Byron"));
    let before = dump(&store);
    let mut child = child(store.path());
    let sign = store.path().with_extension("sign");
    let patience = Instant::now() + Duration::from_secs(240);
    while !sign.exists() {
        assert!(Instant::now() < patience && child.try_wait().unwrap().is_none());
        thread::sleep(Duration::from_millis(20));
    }
    child.kill().unwrap();
    child.wait().unwrap();
    let log = fs::metadata(store.path().with_extension("sqlite-wal")).unwrap();
    assert!(
        log.len() > 1_000_000,
        "the test has to be about pages that were written"
    );
    assert_eq!(dump(&store), before);

    // And the same for a program that starts anew.
    let mut again = Store::open(store.path(), &Opening::default()).unwrap();
    assert_eq!(dump(&again), before);
    let report = again.check().unwrap();
    assert!(report.sound() && report.search_mended == 0, "{report:?}");
    assert!(undo(&mut again).unwrap());
}

/// This test once more, in a process of its own and in the other role.
fn child(path: &Path) -> Child {
    Command::new(env::current_exe().unwrap())
        .args([
            "--exact",
            "changes::tests::killing::what_a_killed_program_had_begun_is_not_there",
        ])
        .env(ROLE, path)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

fn write_without_end(path: &Path) -> ! {
    let mut store = Store::open(path, &Opening::default()).unwrap();
    let small_memory = "PRAGMA cache_size = 100";
    store.connection().execute_batch(small_memory).unwrap();
    write(&mut store, |writer| {
        for n in 1.. {
            add_person(writer, n, "Zoé", "Martin");
            if n == MANY {
                fs::write(path.with_extension("sign"), "").unwrap();
            }
        }
    });
    unreachable!("nobody stops counting")
}
