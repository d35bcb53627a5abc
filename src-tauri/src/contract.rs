//! The contract with the page: every command, event and type in one place, written out as TypeScript.
//!
//! `ui/src/lib/contract/index.ts` is generated from here and committed. The test below fails when it
//! is stale; run it with `PARVIS_WRITE_CONTRACT=1` to write the file anew.

use tauri::Wry;
use tauri_specta::{Builder, ErrorHandlingMode, collect_commands, collect_events};

use crate::changed::Changed;
use crate::commands::{about, files, preferences};

/// Everything the page may call and hear.
pub fn builder() -> Builder<Wry> {
    Builder::new()
        .commands(collect_commands![
            about::about,
            files::choose_destination,
            files::choose_file,
            files::forget_file,
            files::open_written_file,
            files::show_written_file,
            preferences::preferences,
            preferences::set_preferences,
        ])
        .events(collect_events![Changed])
        .error_handling(ErrorHandlingMode::Result)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use specta_typescript::Typescript;

    use super::*;

    const CONTRACT: &str = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../ui/src/lib/contract/index.ts"
    );
    const HEADER: &str = "// Generated from src-tauri/src/contract.rs; never edited by hand.\n";

    fn write_to(path: &Path) {
        builder()
            .export(Typescript::default().header(HEADER), path)
            .unwrap();
    }

    fn written_fresh() -> String {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("index.ts");
        write_to(&path);
        std::fs::read_to_string(path).unwrap()
    }

    #[test]
    fn contract_is_current() {
        if std::env::var_os("PARVIS_WRITE_CONTRACT").is_some() {
            write_to(Path::new(CONTRACT));
        }
        let fresh = written_fresh();
        let committed = std::fs::read_to_string(CONTRACT).unwrap_or_default();
        assert!(
            fresh == committed.replace("\r\n", "\n"),
            "the contract is stale: run this test with PARVIS_WRITE_CONTRACT=1"
        );
    }

    #[test]
    fn every_command_is_declared_and_permitted() {
        let called: BTreeSet<String> = written_fresh()
            .split("__TAURI_INVOKE(\"")
            .skip(1)
            .filter_map(|rest| rest.split_once('"').map(|(name, _)| name.to_owned()))
            .collect();
        let declared = crate::commands::names::COMMAND_NAMES
            .iter()
            .map(|name| (*name).to_owned())
            .collect();
        assert_eq!(
            called, declared,
            "src/commands/names.rs and the contract differ"
        );

        let capability = concat!(env!("CARGO_MANIFEST_DIR"), "/capabilities/main.json");
        let capability: serde_json::Value =
            serde_json::from_slice(&std::fs::read(capability).unwrap()).unwrap();
        let permitted: BTreeSet<String> = capability["permissions"]
            .as_array()
            .unwrap()
            .iter()
            .filter_map(|permission| permission.as_str()?.strip_prefix("allow-"))
            .map(|name| name.replace('-', "_"))
            .collect();
        assert_eq!(
            permitted, called,
            "capabilities/main.json and the contract differ"
        );
    }
}
