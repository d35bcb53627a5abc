//! Papers sent to a printer from the real window: it is chosen and remembered, and what becomes of
//! the paper is said.
#![cfg(all(target_os = "linux", feature = "e2e"))]

use parvis_tests::paper;
use parvis_tests::print_shop::{PrintShop, STOPPED, WORKING_LABEL};
use parvis_tests::window::Window;

const STOPPED_LABEL: &str = "Imprimante arrêtée";

#[test]
fn a_sheet_is_printed_and_a_stopped_printer_is_said() {
    let Some(shop) = PrintShop::open_or_skip() else {
        return;
    };
    let window = sample(&shop.server());
    ask(&window);
    let printer = format!("{WORKING_LABEL} (imprimante habituelle)");
    assert_eq!(chosen(&window, "Imprimante"), printer);
    assert_eq!(chosen(&window, "Faces"), "Recto seul");
    window.picture("printer-dialog");
    window.is_open_to_all();
    window.write("textbox", "Exemplaires", "0");
    window.press("button", "Imprimer");
    window.reads("Indiquez un nombre de 1 à 99.");
    window.write("textbox", "Exemplaires", "2");
    window.press("button", "Imprimer");
    window.reads(&format!("Imprimé sur « {WORKING_LABEL} »."));
    window.picture("printer-printed");
    window.is_open_to_all();
    let printed = shop.printed();
    assert_eq!(printed.len(), 1);
    assert!(paper::text(&printed[0]).contains("émargement"));
    assert!(shop.told().contains("IPP_COPIES=2"));
    window.press("button", "Masquer");
    window.sees_no("button", "Masquer");

    ask(&window);
    window.choose("Imprimante", STOPPED_LABEL);
    window.press("button", "Imprimer");
    window.reads(&format!("« {STOPPED_LABEL} » est arrêtée"));
    window.picture("printer-stopped");
    window.is_open_to_all();
    window.press("button", "Annuler l’impression");
    window.reads("le document a été retiré de la file d’attente");
    assert_eq!(shop.waiting(), "");
    window.picture("printer-taken-back");

    // The printer of this paper is remembered. By keys alone, in the dark and at twice the size.
    let address = window.ask("return location.hash", &[]);
    let window = window.reopen();
    window.go("#/settings");
    window.press("radio", "Sombre");
    window.choose("Taille de l’affichage", "200 %");
    window.wait("twice the size", || {
        window.ask("return innerWidth < 700", &[]) == true
    });
    window.go(address.as_str().expect("where the programme is"));
    by_key(&window, "tab", "Documents");
    by_key(&window, "button", "Imprimer…");
    assert_eq!(chosen(&window, "Imprimante"), STOPPED_LABEL);
    window.picture("printer-dialog-dark-200");
    window.is_open_to_all();
    // Started again while the paper waits, it prints.
    by_key(&window, "button", "Imprimer");
    window.reads(&format!("« {STOPPED_LABEL} » est arrêtée"));
    window.focus("button", "Annuler l’impression");
    window.picture("printer-stopped-dark-200");
    window.is_open_to_all();
    shop.change("cupsenable", STOPPED);
    window.reads(&format!("Imprimé sur « {STOPPED_LABEL} »."));
    assert_eq!(shop.printed().len(), 2);
}

#[test]
fn without_a_print_system_the_viewer_is_offered() {
    let window = sample("/nowhere/cups.sock".as_ref());
    ask(&window);
    window.sees("button", "Enregistrer et ouvrir");
    window.reads("Le système d’impression CUPS");
    window.reads("choisissez-y « taille réelle »");
    window.picture("printer-none");
    window.is_open_to_all();
    window.press("button", "Annuler");
    window.sees_no("button", "Enregistrer et ouvrir");
    let focused = window.focused();
    assert!(focused.ends_with("Imprimer…"), "{focused}");
}

fn sample(print_system: &std::path::Path) -> Window {
    let window = Window::open_on(print_system);
    window.press("button", "Ouvrir l’exemple");
    window.sees("button", "Ajouter une séance");
    window.press("tab", "Documents");
    window.reads("Page 1 sur");
    window
}

/// Puts the focus on something and presses Enter.
fn by_key(window: &Window, role: &str, name: &str) {
    window.focus(role, name);
    window.keys("Enter");
}

/// Opens the dialog and waits for what it found.
fn ask(window: &Window) {
    window.press("button", "Imprimer…");
    window.sees("heading", "Imprimer\u{a0}: Feuille d’émargement");
    window.wait("what the print system says", || {
        window.is_there("combobox", "Imprimante") || window.says("CUPS")
    });
}

/// What is chosen in a list of the system.
fn chosen(window: &Window, list: &str) -> String {
    window.sees("combobox", list);
    let script = "const list = [...document.querySelectorAll('dialog select')].find(
        (one) => one.labels[0].textContent.trim() === arguments[0]);
        return list.selectedOptions[0].label";
    let label = window.ask(script, &[serde_json::json!(list)]);
    label.as_str().expect("a choice").to_owned()
}
