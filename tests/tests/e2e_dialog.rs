//! The real window with the system's own dialogs. Alone in its file: keys go to whichever window has
//! the focus of the screen, so nothing else may be open meanwhile.
#![cfg(all(target_os = "linux", feature = "e2e"))]

use parvis_tests::window::Window;

#[test]
fn a_file_is_chosen_in_the_system_dialog_and_the_page_learns_no_path() {
    let window = Window::open_with_system_dialogs();
    let list = window.files().join("inscrits.csv");
    std::fs::write(&list, "Nom;Prénom\n").expect("a list to choose");
    let question = serde_json::json!({
        "title": "Choisir la liste", "kindLabel": "Listes", "kind": "attendee-list",
        "suggestedName": "",
    });
    let script = "__TAURI_INTERNALS__.invoke('choose_file', { question: arguments[0] })
        .then((file) => { window.chosen = file })";
    window.ask(script, &[question]);
    window.answer_dialog("Choisir la liste", &list);
    window.wait("the file", || {
        window.ask("return window.chosen", &[]).is_object()
    });
    let chosen = window.ask("return window.chosen", &[]);
    assert_eq!(chosen["name"], "inscrits.csv");
    assert!(
        !chosen
            .to_string()
            .contains(&*window.files().to_string_lossy()),
        "{chosen}"
    );
}
