//! Systems where nothing is installed by us: looks for what is needed and says in words what is
//! missing and where it comes from.

use std::path::Path;

use super::System;
use crate::launch::{Outcome, answer, is_there};

/// Looks for the tools of this system.
///
/// # Errors
/// When one is missing; the words say which and what it is for.
pub fn look(system: System) -> Outcome {
    let missing = if cfg!(windows) {
        windows()
    } else if cfg!(target_os = "macos") {
        macos()
    } else {
        other(system)
    };
    if missing.is_empty() {
        println!("all there");
        return Ok(());
    }
    Err(format!(
        "please install, then try again:\n  - {}",
        missing.join("\n  - ")
    )
    .into())
}

/// The WebView2 runtime itself is part of Windows 11 and of every updated Windows 10.
fn windows() -> Vec<&'static str> {
    let mut missing = Vec::new();
    if !is_there("perl") {
        missing.push("Strawberry Perl, which configures OpenSSL (not the Perl of Git Bash)");
    }
    if !is_there("nasm") {
        missing.push("NASM, which assembles OpenSSL; its folder must be in PATH");
    }
    let clang = std::env::var_os("LIBCLANG_PATH").is_some()
        || is_there("clang")
        || Path::new(r"C:\Program Files\LLVM\bin\libclang.dll").is_file();
    if !clang {
        missing.push("LLVM, whose libclang reads SQLite's header; or set LIBCLANG_PATH");
    }
    missing
}

fn macos() -> Vec<&'static str> {
    if answer("xcode-select", &["--print-path"]).is_some() {
        Vec::new()
    } else {
        vec!["Apple's command line tools: xcode-select --install"]
    }
}

fn other(system: System) -> Vec<&'static str> {
    let mut missing = Vec::new();
    for (program, words) in [
        ("cc", "a C compiler with make"),
        ("perl", "perl, which configures OpenSSL"),
        ("pkg-config", "pkg-config"),
    ] {
        if !is_there(program) {
            missing.push(words);
        }
    }
    let webkit = || answer("pkg-config", &["--modversion", "webkit2gtk-4.1"]);
    if system >= System::Window && webkit().is_none() {
        missing.push("the development files of WebKitGTK 4.1 (and libclang's)");
    }
    if system >= System::Tests {
        for (program, words) in [
            (
                "WebKitWebDriver",
                "WebKitWebDriver, which drives the window",
            ),
            ("xvfb-run", "xvfb and xauth"),
            ("xdotool", "xdotool"),
            ("convert", "ImageMagick"),
            ("pdftotext", "the command line programs of poppler"),
            ("qpdf", "qpdf"),
        ] {
            if !is_there(program) {
                missing.push(words);
            }
        }
    }
    missing
}
