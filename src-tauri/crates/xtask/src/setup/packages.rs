//! The packages of the system, on Debian and what descends from it; other systems are told in
//! words by `elsewhere`.

use std::io::{self, IsTerminal, Write};
use std::process::Command;

use super::{System, elsewhere};
use crate::launch::{Outcome, answer, is_there, run, unattended};

/// A C compiler, perl for the vendored OpenSSL, libclang for the bindings of SQLite's sessions.
const ROOMS: [&str; 5] = [
    "build-essential",
    "ca-certificates",
    "libclang-dev",
    "perl",
    "pkg-config",
];
/// WebKitGTK brings GTK, its icons and a font for the screen with it.
const WINDOW: [&str; 1] = ["libwebkit2gtk-4.1-dev"];
/// A print system with a printer of paper that is none, which announces itself through Avahi.
/// Without it the tests that print say that they were left out.
const PRINTING: [&str; 4] = [
    "avahi-daemon",
    "cups-client",
    "cups-daemon",
    "cups-ipp-utils",
];
/// A screen without a screen, the driver of the window, and readers of PDF that are not ours.
const TESTS: [&str; 8] = [
    "dbus",
    "imagemagick",
    "poppler-utils",
    "qpdf",
    "webkit2gtk-driver",
    "xauth",
    "xdotool",
    "xvfb",
];

/// Installs what is missing.
///
/// # Errors
/// When the person declines, nobody is there to ask, or apt fails; the words say what to type.
pub fn install(system: System) -> Outcome {
    if !is_there("dpkg-query") {
        return elsewhere::look(system);
    }
    let wanted = wanted(system);
    let missing = missing(&wanted, &installed(&wanted));
    if missing.is_empty() {
        println!("all {} there", wanted.len());
    } else {
        add(&missing)?;
    }
    if system >= System::Tests {
        printing();
    }
    Ok(())
}

/// The print system, where it can be had without asking anybody.
fn printing() {
    let missing = missing(&PRINTING, &installed(&PRINTING));
    let root = answer("id", &["-u"]).as_deref() == Some("0");
    if missing.is_empty() {
        return;
    }
    let tried = if root || unattended() {
        add(&missing)
    } else {
        Err(format!("without {}", missing.join(" ")).into())
    };
    if let Err(failure) = tried {
        println!("the tests that print are left out: {failure}");
    }
}

fn add(missing: &[&str]) -> Outcome {
    let root = answer("id", &["-u"]).as_deref() == Some("0");
    println!("to be installed with apt: {}", missing.join(" "));
    if !root && !unattended() {
        agree(missing)?;
    }
    // Lists that are old or absent are the usual reason for a failed installation. A third-party
    // source that cannot be reached is none: the installation below tells whether it matters.
    if let Err(failure) = run(apt(root).arg("update")) {
        println!("going on although {failure}");
    }
    run(apt(root)
        .args(["install", "--yes", "--no-install-recommends"])
        .args(missing))
}

fn wanted(system: System) -> Vec<&'static str> {
    let mut wanted = ROOMS.to_vec();
    if system >= System::Window {
        wanted.extend(WINDOW);
    }
    if system >= System::Tests {
        wanted.extend(TESTS);
    }
    wanted
}

/// What dpkg says of the packages: one `name status` per line.
fn installed(wanted: &[&str]) -> String {
    // dpkg-query ends with 1 when it does not know one of them, and still tells of the others.
    Command::new("dpkg-query")
        .args(["--show", "--showformat=${Package} ${db:Status-Status}\n"])
        .args(wanted)
        .output()
        .map(|output| String::from_utf8_lossy(&output.stdout).into_owned())
        .unwrap_or_default()
}

fn missing<'a>(wanted: &[&'a str], told: &str) -> Vec<&'a str> {
    let there = |name: &str| told.lines().any(|line| line == format!("{name} installed"));
    wanted.iter().copied().filter(|name| !there(name)).collect()
}

fn agree(missing: &[&str]) -> Outcome {
    let by_hand = format!(
        "sudo apt-get install --no-install-recommends {}",
        missing.join(" ")
    );
    if !is_there("sudo") || !io::stdin().is_terminal() {
        return Err(format!("packages are missing; install them with: {by_hand}").into());
    }
    print!("Install them now with sudo? [y/N] ");
    io::stdout().flush().map_err(|error| error.to_string())?;
    let mut reply = String::new();
    io::stdin()
        .read_line(&mut reply)
        .map_err(|error| error.to_string())?;
    if matches!(
        reply.trim().to_lowercase().as_str(),
        "y" | "yes" | "o" | "oui"
    ) {
        Ok(())
    } else {
        Err(format!("declined; to do it yourself: {by_hand}").into())
    }
}

fn apt(root: bool) -> Command {
    let mut command = if root {
        Command::new("env")
    } else {
        Command::new("sudo")
    };
    if !root {
        command.arg("env");
    }
    // Another apt may be at work on a machine that just started: wait for it.
    command.args([
        "DEBIAN_FRONTEND=noninteractive",
        "apt-get",
        "-q",
        "-o",
        "DPkg::Lock::Timeout=500",
    ]);
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_fully_installed_counts_as_there() {
        let told = "perl installed\nqpdf config-files\nxvfb not-installed\n";
        assert_eq!(
            missing(&["perl", "qpdf", "xvfb", "xauth"], told),
            ["qpdf", "xvfb", "xauth"]
        );
    }

    #[test]
    fn a_package_whose_name_begins_like_another_is_not_taken_for_it() {
        assert_eq!(missing(&["perl"], "perl-base installed\n"), ["perl"]);
    }

    #[test]
    fn each_level_includes_the_one_before() {
        let tests = wanted(System::Tests);
        assert!(
            wanted(System::Rooms)
                .iter()
                .all(|name| wanted(System::Window).contains(name))
        );
        assert!(
            wanted(System::Window)
                .iter()
                .all(|name| tests.contains(name))
        );
        assert_eq!(
            wanted(System::Rooms).len() + WINDOW.len() + TESTS.len(),
            tests.len()
        );
    }
}
