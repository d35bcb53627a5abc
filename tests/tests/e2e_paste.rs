//! A programme that somebody wrote elsewhere, in the real window: pasted, corrected, saved, and
//! later taken over from a corrected version; with the pointer and with the keyboard alone.
#![cfg(all(target_os = "linux", feature = "e2e"))]

use parvis_tests::window::Window;

/// A day in our own words, of the shape in which such days are sent round.
const DAY: &str = include_str!("../fixtures/pasted-day.txt");

#[test]
fn look() {
    let window = Window::open();
    window.sees("button", "Coller un programme");
    window.picture("paste-0-start");
    window.press("button", "Coller un programme");
    window.sees("textbox", "Texte du programme");
    window.picture("paste-1-entry");
    window.is_open_to_all();
    let text = std::fs::read_to_string(std::env::var("PASTED").unwrap_or_default()).unwrap_or_else(|_| DAY.to_owned());
    window.ask("const field = document.querySelector('textarea'); field.value = arguments[0]; field.dispatchEvent(new Event('input', { bubbles: true }))", &[serde_json::json!(text)]);
    window.press("button", "Lire ce texte");
    window.sees("heading", "Le programme qu’il donne");
    window.picture("paste-2-review");
    window.is_open_to_all();
    window.keys("F8");
    window.picture("paste-3-next");
    window.go("#/settings");
    window.press("radio", "Sombre");
    window.go("#/programmes/paste");
    window.sees("heading", "Le programme qu’il donne");
    window.picture("paste-4-dark");
    window.is_open_to_all();
    window.go("#/settings");
    window.choose("Taille de l’affichage", "200 %");
    window.go("#/programmes/paste");
    window.sees("heading", "Le programme qu’il donne");
    window.picture("paste-5-twice");
    window.is_open_to_all();
}
