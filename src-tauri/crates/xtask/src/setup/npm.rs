//! The npm packages of the page, installed exactly as the lock file says, and only when it changed.

use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

use super::fonts::hex;
use crate::launch::{self, Outcome, answer, run};

/// The oldest Node that Vite 8 runs on.
const NODE: (u32, u32) = (20, 19);
/// The oldest npm that reads the lock file as it is written.
const NPM: (u32, u32) = (10, 0);

/// Runs `npm ci` when `node_modules` is not what the lock file says.
///
/// # Errors
/// When Node or npm is missing or too old, the lock file is missing, or npm fails.
pub fn install(ui: &Path) -> Outcome {
    let lock = ui.join("package-lock.json");
    let lock =
        fs::read(&lock).map_err(|error| format!("cannot read {}: {error}", lock.display()))?;
    let node = version("node", answer("node", &["--version"]), NODE)?;
    let stamp = stamp(&lock, &node);
    let stamped = ui.join("node_modules").join(".parvis-stamp");
    if fs::read_to_string(&stamped).is_ok_and(|there| there == stamp) {
        println!("as the lock file says, with node {node}");
        return Ok(());
    }
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    version("npm", answer(npm, &["--version"]), NPM)?;
    run(launch::npm(ui).args(["ci", "--no-audit", "--no-fund"]))?;
    fs::write(&stamped, stamp)
        .map_err(|error| format!("cannot write {}: {error}", stamped.display()).into())
}

/// Native packages are chosen for a major version of Node, so it belongs to the stamp.
fn stamp(lock: &[u8], node: &str) -> String {
    let major = node.split('.').next().unwrap_or(node);
    format!("{} node {major}\n", hex(&Sha256::digest(lock)))
}

fn version(program: &str, told: Option<String>, oldest: (u32, u32)) -> Outcome<String> {
    let needed = format!(
        "{program} {}.{} or newer is needed (nodejs.org)",
        oldest.0, oldest.1
    );
    let told = told.ok_or_else(|| format!("{needed}; it was not found"))?;
    let told = told.trim_start_matches('v').to_owned();
    let mut numbers = told
        .split('.')
        .map_while(|number| number.parse::<u32>().ok());
    let found = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    if found >= oldest {
        Ok(told)
    } else {
        Err(format!("{needed}; this is {told}").into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_as_numbers() {
        let check = |told: &str| version("node", Some(told.to_owned()), (20, 19));
        assert_eq!(check("v20.19.0").expect("the oldest"), "20.19.0");
        assert_eq!(check("v22.2.1").expect("newer"), "22.2.1");
        assert!(check("v20.9.0").is_err(), "9 is less than 19");
        assert!(check("v8.99.0").is_err());
        assert!(check("nonsense").is_err());
        assert!(version("node", None, (20, 19)).is_err());
    }

    #[test]
    fn the_stamp_changes_with_the_lock_file_and_the_major_version_only() {
        assert_eq!(stamp(b"{}", "20.19.0"), stamp(b"{}", "20.20.1"));
        assert_ne!(stamp(b"{}", "20.19.0"), stamp(b"{}", "22.0.0"));
        assert_ne!(stamp(b"{}", "20.19.0"), stamp(b"{ }", "20.19.0"));
    }
}
