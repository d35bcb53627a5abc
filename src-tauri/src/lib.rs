//! The shell: windows, system dialogs and the commands the page may call.
//!
//! It is the only room that knows Tauri, rfd and the operating system. No rule of the trade lives
//! here: a command decodes, calls one use case and returns what it got.

pub mod changed;
pub mod chosen_files;
pub mod clipboard;
pub mod commands;
pub mod contract;
pub mod dropped_files;
pub mod file_picker;
pub mod jobs;
pub mod paper_news;
pub mod preferences;
pub mod previews;
pub mod problem;
mod quiet_panics;
pub mod shared_app;

use tauri::Manager;
use tauri::ipc::Invoke;

/// Opens the window and stays until it is closed.
///
/// # Panics
/// When the system offers no web view: there is then nothing to show a message in.
pub fn run() {
    quiet_panics::install();
    let contract = contract::builder();
    let answer = contract.invoke_handler();
    let answer_bytes: fn(Invoke) -> bool = tauri::generate_handler![
        commands::pictures::picture_bytes,
        commands::preview::preview_bytes,
    ];
    tauri::Builder::default()
        .invoke_handler(move |invoke| {
            if commands::preview::BYTES_COMMANDS.contains(&invoke.message.command()) {
                answer_bytes(invoke)
            } else {
                answer(invoke)
            }
        })
        .on_window_event(dropped_files::tell)
        .setup(move |app| {
            contract.mount_events(app);
            let preferences = preferences::PreferencesFile::of_this_user();
            if let Some(window) = app.get_webview_window("main") {
                preferences.read().apply_to(&window);
            }
            let shared = shared_app::SharedApp::of_this_user();
            shared.set_operator(&preferences.read().operator);
            app.manage(shared);
            app.manage(jobs::Jobs::default());
            app.manage(previews::Previews::default());
            app.manage(preferences);
            app.manage(chosen_files::ChosenFiles::default());
            app.manage(clipboard::SystemClipboard::default());
            app.manage(file_picker::of_this_program());
            Ok(())
        })
        .run(tauri::generate_context!())
        .expect("the system offers a web view");
}
