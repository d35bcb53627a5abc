//! The system's own file dialog, worked through the screen as hands would: it is no part of the page.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use super::Window;

const PATIENCE: Duration = Duration::from_secs(20);

/// Long enough for the dialog to open its line for a path, which takes the keys of that moment.
const SETTLED: Duration = Duration::from_millis(500);

impl Window {
    /// Waits for the dialog of this title, types the path, confirms, and waits until it is gone.
    pub fn answer_dialog(&self, title: &str, path: &Path) {
        let path = path.to_str().expect("a path that can be typed");
        until(&format!("no dialog {title:?}"), || find(title).is_some());
        let dialog = find(title).expect("the dialog that was just seen");
        // Keys go to whatever has the focus of the screen: those sent to a window by name are
        // marked as sent, and GTK passes them over.
        xdotool(&["windowfocus", &dialog]);
        xdotool(&["key", "ctrl+l"]);
        std::thread::sleep(SETTLED);
        xdotool(&["key", "ctrl+a"]);
        xdotool(&["type", "--delay", "10", path]);
        std::thread::sleep(SETTLED);
        xdotool(&["key", "Return"]);
        // Nothing more is typed: GTK looks for the file meanwhile, and a line that changes under it
        // gives an empty answer, which rfd does not survive.
        until(
            &format!("the dialog {title:?} does not take {path}"),
            || find(title).is_none(),
        );
    }
}

fn until(failure: &str, is_so: impl Fn() -> bool) {
    let deadline = Instant::now() + PATIENCE;
    while !is_so() {
        assert!(Instant::now() < deadline, "{failure}");
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// The dialog of this title, when it is on the screen.
fn find(title: &str) -> Option<String> {
    let pattern = format!("^{title}$");
    let found = xdotool(&["search", "--onlyvisible", "--name", &pattern]);
    found.lines().next().map(str::to_owned)
}

fn xdotool(arguments: &[&str]) -> String {
    let output = Command::new("xdotool")
        .args(arguments)
        .output()
        .expect("xdotool is installed");
    String::from_utf8_lossy(&output.stdout).into_owned()
}
