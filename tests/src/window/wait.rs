//! Waiting for something to become true, and never for a length of time.

use std::fs::File;
use std::path::Path;
use std::time::{Duration, Instant};

use super::Window;

/// Longer than anything in the window takes on a loaded machine.
const PATIENCE: Duration = Duration::from_secs(20);
/// Short beside what one question to the page takes.
const PAUSE: Duration = Duration::from_millis(15);

/// Waits until a program that was ended has let go of its lock.
pub(super) fn until_free(lock: &Path) {
    let deadline = Instant::now() + PATIENCE;
    let file = File::open(lock).expect("the lock of a program that ran");
    while file.try_lock().is_err() {
        assert!(
            Instant::now() < deadline,
            "the ended program keeps its lock"
        );
        std::thread::sleep(PAUSE);
    }
}

impl Window {
    /// Asks again until it is so.
    ///
    /// # Panics
    /// When it does not become so: with what was waited for, what the window said meanwhile, and a
    /// picture of it when pictures are kept.
    pub fn wait(&self, what: &str, is_so: impl Fn() -> bool) {
        let deadline = Instant::now() + PATIENCE;
        while !is_so() {
            if Instant::now() > deadline {
                self.shoot("waited-in-vain");
                let said = self.ask("return document.body.innerText", &[]);
                panic!("waited in vain for {what}; the window says {said}");
            }
            std::thread::sleep(PAUSE);
        }
    }

    /// Waits until something of this role and name is in sight.
    pub fn sees(&self, role: &str, name: &str) {
        self.wait(&format!("{role} {name:?}"), || self.is_there(role, name));
    }

    /// Waits until nothing of this role and name is in sight.
    pub fn sees_no(&self, role: &str, name: &str) {
        self.wait(&format!("no {role} {name:?}"), || {
            !self.is_there(role, name)
        });
    }

    /// Waits until these words stand in the page.
    pub fn reads(&self, words: &str) {
        self.wait(&format!("the words {words:?}"), || self.says(words));
    }
}
