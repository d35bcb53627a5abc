//! A programme leaves the real window in every format: the files are written where the dialog says
//! and read back, and what is copied is pasted.
#![cfg(all(target_os = "linux", feature = "e2e"))]

use std::fs;
use std::path::PathBuf;

use parvis_tests::window::Window;

#[test]
fn every_format_is_written_and_read_back() {
    let window = sample();
    open(&window);
    window.picture("exports");
    window.is_open_to_all();

    let word = save(&window, "Enregistrer le document Word…", "programme.docx");
    assert!(word.starts_with(b"PK"), "a Word file is a package");
    let page = text(save(&window, "Enregistrer la page web…", "programme.html"));
    assert!(page.starts_with("<!DOCTYPE html>"), "{page}");
    assert!(page.contains("<h1>Agir ensemble dans les quartiers</h1>"));
    let plain = text(save(&window, "Enregistrer le texte seul…", "programme.txt"));
    assert!(
        plain.contains("Agir ensemble dans les quartiers\n"),
        "{plain}"
    );
    let json = save(&window, "Enregistrer le fichier Parvis…", "programme.json");
    let json: serde_json::Value = serde_json::from_slice(&json).expect("JSON");
    assert_eq!(json["title"], "Agir ensemble dans les quartiers");
    window.picture("exports-saved");
    window.is_open_to_all();

    // The sample has 60 people registered: nobody of them went out.
    for file in [
        page,
        json.to_string(),
        String::from_utf8_lossy(&word).into(),
    ] {
        assert!(!file.contains("Barthélemy"), "an attendee went out");
    }
}

#[test]
fn appointments_are_those_of_all_of_a_session_or_of_who_speaks() {
    let window = sample();
    open(&window);
    let save = "Enregistrer les rendez-vous…";
    let whole = appointments(self::save(&window, save, "tout.ics"));
    assert_eq!(whole.len(), 2);
    window.choose("Rendez-vous de", "Séance 2\u{a0}: Animer sans s’épuiser");
    let second = appointments(self::save(&window, save, "seconde.ics"));
    assert_eq!(second, whole[1..]);
    window.choose("Rendez-vous de", "Hélène Marchetti");
    let own = appointments(self::save(&window, save, "marchetti.ics"));
    assert!(
        own.iter().all(|one| one.contains("SUMMARY:Ouverture")),
        "{own:?}"
    );
    window.is_open_to_all();
}

#[test]
fn what_is_copied_for_the_site_is_pasted_with_its_structure() {
    let window = sample();
    open(&window);
    window.press("button", "Copier pour le site");
    window.reads("Programme copié");
    window.picture("exports-copied");
    window.is_open_to_all();
    // Read as another program reads it: the page itself would be shown its own copy.
    let mut clipboard = arboard::Clipboard::new().expect("the clipboard of the screen");
    let html = clipboard.get().html().expect("HTML was copied");
    let words = clipboard.get().text().expect("text was copied");
    assert!(
        html.contains("<h2>Agir ensemble dans les quartiers</h2>"),
        "{html}"
    );
    assert!(html.contains("<time datetime=\"2027-03-23\">"), "{html}");
    assert!(
        !html.contains("style=") && !html.contains("class="),
        "{html}"
    );
    assert!(
        words.contains("Agir ensemble dans les quartiers\n"),
        "{words}"
    );
    assert!(!words.contains('<'), "{words}");
    // And a field of this window takes the words.
    window.press("button", "Fermer");
    window.sees_no("dialog", "");
    window.write("textbox", "Sous-titre", "");
    window.keys("Control+v");
    window.wait("the pasted words", || {
        window
            .value("textbox", "Sous-titre")
            .contains("Agir ensemble")
    });
}

#[test]
fn the_whole_dialog_is_worked_by_keyboard() {
    let window = sample();
    window.focus("button", "Actions sur le programme");
    window.keys("Enter");
    window.keys("Enter");
    window.sees("dialog", "Exporter le programme");
    window.keys("Escape");
    window.sees_no("dialog", "");
    assert_eq!(window.focused(), "button Actions sur le programme");
}

fn sample() -> Window {
    let window = Window::open();
    window.press("button", "Ouvrir l’exemple");
    window.sees("button", "Ajouter une séance");
    window
}

fn open(window: &Window) {
    window.press_in_menu("Actions sur le programme", "Exporter…");
    window.sees("dialog", "Exporter le programme");
    window.wait("the speakers", || {
        window
            .attribute("button", "Copier pour le site", "disabled")
            .is_empty()
    });
}

/// Saves to a file of this name and reads it.
fn save(window: &Window, button: &str, name: &str) -> Vec<u8> {
    let path: PathBuf = window.files().join(name);
    window.will_choose(&[&path]);
    window.press("button", button);
    window.reads(&format!("Programme enregistré dans « {name} »"));
    fs::read(&path).expect("the file that was written")
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).expect("UTF-8")
}

/// The appointments of a calendar, without when they were written.
fn appointments(file: Vec<u8>) -> Vec<String> {
    let file = text(file).replace("\r\n ", "");
    let stamped = |line: &&str| !line.starts_with("DTSTAMP");
    let unstamped = |one: &str| one.lines().filter(stamped).collect::<Vec<_>>().join("\n");
    let events = file.split("BEGIN:VEVENT").skip(1);
    events
        .map(|one| unstamped(one.split("END:VEVENT").next().unwrap_or_default()))
        .collect()
}
