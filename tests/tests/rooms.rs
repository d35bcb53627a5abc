//! The arrows between the rooms: who may depend on whom, and which crate is let into which room.
//!
//! Only what the manifests declare is read; what a room does with its dependencies is not looked at
//! here.

use std::fs;
use std::path::{Path, PathBuf};

use cargo_metadata::{DependencyKind, Metadata, MetadataCommand};

/// Every room of ours and the rooms that it may know. Whoever adds a room places it here.
///
/// Dependencies of tests count too: a room whose tests need a room above it tests in the wrong place.
const ARROWS: [(&str, &[&str]); 9] = [
    ("parvis-domain", &[]),
    ("parvis-store", &["parvis-domain"]),
    ("parvis-exchange", &["parvis-domain"]),
    ("parvis-documents", &["parvis-domain"]),
    (
        "parvis-app",
        &[
            "parvis-store",
            "parvis-exchange",
            "parvis-documents",
            "parvis-domain",
        ],
    ),
    ("parvis-desktop", &["parvis-app"]),
    ("parvis-cli", &["parvis-app"]),
    (
        TESTS,
        &[
            "parvis-domain",
            "parvis-store",
            "parvis-exchange",
            "parvis-documents",
            "parvis-app",
            "parvis-desktop",
            "parvis-cli",
        ],
    ),
    ("xtask", &[]),
];

/// Crates that shape all they touch, and the one room that each of them stays in.
///
/// Dependencies of tests are exempt: reading a finished PDF or database is how a room is tested, and
/// nothing of it is shipped.
const KEPT_IN: [(&str, &str); 8] = [
    ("printpdf", "parvis-documents"),
    ("lopdf", "parvis-documents"),
    ("rusqlite", "parvis-store"),
    ("libsqlite3-sys", "parvis-store"),
    ("tauri", "parvis-desktop"),
    ("tauri-build", "parvis-desktop"),
    ("tauri-specta", "parvis-desktop"),
    ("rfd", "parvis-desktop"),
];

/// The room of the tests looks at every other room from outside.
const TESTS: &str = "parvis-tests";

/// One declared dependency.
#[derive(Debug, Clone, Copy)]
struct Arrow<'a> {
    from: &'a str,
    to: &'a str,
    shipped: bool,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn workspace() -> Metadata {
    // Without the dependencies of dependencies nothing is resolved, and no network is needed.
    MetadataCommand::new()
        .manifest_path(root().join("Cargo.toml"))
        .no_deps()
        .exec()
        .expect("the manifests can be read")
}

fn arrows(workspace: &Metadata) -> Vec<Arrow<'_>> {
    let packages = workspace.packages.iter();
    packages
        .flat_map(|package| {
            package.dependencies.iter().map(|dependency| Arrow {
                from: package.name.as_str(),
                to: dependency.name.as_str(),
                shipped: dependency.kind != DependencyKind::Development,
            })
        })
        .collect()
}

/// What is wrong with one arrow, or nothing.
fn fault(arrow: Arrow<'_>) -> Option<String> {
    let Arrow { from, to, shipped } = arrow;
    let Some((_, allowed)) = ARROWS.iter().find(|(room, _)| *room == from) else {
        return Some(format!("{from} has no place among the rooms"));
    };
    let ours = ARROWS.iter().any(|(room, _)| *room == to);
    if ours && !allowed.contains(&to) {
        return Some(format!("{from} must not know {to}"));
    }
    let keeper = KEPT_IN
        .iter()
        .find(|(name, _)| *name == to)
        .map(|(_, room)| *room);
    match keeper {
        Some(keeper) if shipped && from != keeper && from != TESTS => {
            Some(format!("{to} stays in {keeper}, {from} must not use it"))
        }
        _ => None,
    }
}

#[test]
fn dependencies_point_one_way() {
    let workspace = workspace();
    let arrows = arrows(&workspace);
    assert!(
        arrows.iter().any(|arrow| arrow.to.starts_with("parvis-")),
        "no arrow was read"
    );
    let faults: Vec<String> = arrows.into_iter().filter_map(fault).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_room_has_its_place() {
    let workspace = workspace();
    let mut there: Vec<&str> = workspace
        .packages
        .iter()
        .map(|room| room.name.as_str())
        .collect();
    let mut placed: Vec<&str> = ARROWS.iter().map(|(room, _)| *room).collect();
    there.sort_unstable();
    placed.sort_unstable();
    assert_eq!(there, placed);
}

#[test]
fn a_wrong_arrow_is_noticed() {
    let check = |from, to, shipped| fault(Arrow { from, to, shipped });
    for (from, to) in [
        ("parvis-domain", "parvis-store"),
        ("parvis-store", "parvis-app"),
        ("parvis-store", "parvis-documents"),
        ("parvis-cli", "parvis-domain"),
        ("parvis-desktop", "parvis-store"),
        ("parvis-app", "parvis-desktop"),
        ("xtask", "parvis-domain"),
    ] {
        assert!(check(from, to, true).is_some(), "{from} -> {to}");
        assert!(check(from, to, false).is_some(), "{from} -> {to}, in tests");
    }
    assert!(check("parvis-app", "rusqlite", true).is_some());
    assert!(check("parvis-app", "rusqlite", false).is_none());
    assert!(check("parvis-tests", "rusqlite", true).is_none());
    assert!(check("parvis-store", "rusqlite", true).is_none());
    assert!(check("parvis-annexe", "serde", true).is_some());
}

#[test]
fn only_one_folder_of_the_page_knows_tauri() {
    let source = root().join("ui").join("src");
    let knows = concat!("@tauri", "-apps/");
    // The contract is generated and calls Tauri by itself; tests answer in Tauri's place.
    let may = ["lib/backend/", "lib/contract/"];
    let mut read = 0;
    let mut faults = Vec::new();
    let mut folders = vec![source.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path
                .strip_prefix(&source)
                .unwrap()
                .to_string_lossy()
                .replace('\\', "/");
            if may.iter().any(|folder| name.starts_with(folder)) || name.ends_with(".test.ts") {
                continue;
            }
            read += 1;
            if String::from_utf8_lossy(&fs::read(&path).unwrap()).contains(knows) {
                faults.push(name);
            }
        }
    }
    assert!(read > 0, "the page was not found");
    assert!(
        faults.is_empty(),
        "these files import Tauri themselves: {faults:?}"
    );
}
