//! The window's program: it only starts the shell, which is a library so that tests can reach it.

// A console window beside the real one would puzzle people on Windows.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() {
    parvis_desktop::run();
}
