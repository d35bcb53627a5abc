//! Declares every command to Tauri, so that each one needs its own permission, and notices a rebuilt page.
//! The names are in `src/commands/names.rs`; nothing else is decided here.

#[path = "src/commands/names.rs"]
mod names;

fn main() {
    // Cargo does not see files that only a macro reads.
    println!("cargo:rerun-if-changed=../ui/dist");
    println!("cargo:rerun-if-changed=src/commands/names.rs");
    println!("cargo:rerun-if-changed=../assets/icons");
    let commands = tauri_build::AppManifest::new().commands(names::COMMAND_NAMES);
    let attributes = tauri_build::Attributes::new().app_manifest(commands);
    tauri_build::try_build(attributes).expect("the shell's configuration is valid");
}
