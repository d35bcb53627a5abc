//! Badges and sign-in sheets in the real window: the labels that remain, a printer that is measured,
//! desks and single pages.
#![cfg(all(target_os = "linux", feature = "e2e"))]

use parvis_tests::window::Window;

fn sample(paper: &str) -> Window {
    let window = Window::open();
    window.press("button", "Ouvrir l’exemple");
    window.sees("button", "Ajouter une séance");
    window.press("tab", "Documents");
    window.reads("Page 1 sur");
    window.press("button", paper);
    window.sees("heading", paper);
    window.reads("Page 1 sur");
    window
}

/// Prints what is shown to a file of this name.
fn print(window: &Window, name: &str) {
    let file = window.files().join(name);
    window.will_choose(&[&file]);
    window.press("button", "Enregistrer le PDF");
    window.wait("the file", || file.exists());
    window.reads(name);
}

fn used(window: &Window) -> String {
    let pressed = "return [...document.querySelectorAll('[data-label][aria-pressed=true]')]\
                   .map((label) => label.dataset.label).join(' ')";
    let labels = window.ask(pressed, &[]);
    labels.as_str().unwrap_or_default().to_owned()
}

#[test]
fn the_labels_that_remain_are_proposed() {
    let window = sample("Badges");
    window.choose("Séance", "Toutes les séances");
    window.reads("10 étiquettes restantes");
    window.reads("Page 1 sur");
    window.sees("button", "Étiquette 3, ligne 2, colonne 1");
    for label in [
        "Étiquette 3, ligne 2, colonne 1",
        "Étiquette 8, ligne 4, colonne 2",
    ] {
        window.focus("button", label);
        window.keys("Space");
    }
    window.wait("two holes", || used(&window) == "3 8");
    window.reads("8 étiquettes restantes");
    // By keyboard: the arrows move, the space bar marks.
    window.keys("Down");
    window.keys("Space");
    window.wait("a third hole", || used(&window) == "3 8 10");
    window.picture("labels-holes");
    window.is_open_to_all();
    print(&window, "badges.pdf");
    window.wait("what is left", || {
        !["", "3 8 10"].contains(&&*used(&window))
    });
    let left = used(&window);
    window.picture("labels-left");
    // Another stock, and back: what is known of the sheet is proposed again, after a start too.
    let window = window.reopen();
    window.press("link", "Programmes");
    window.press("link", "Agir ensemble dans les quartiers");
    window.press("tab", "Documents");
    window.press("button", "Badges");
    window.wait("the sheet is remembered", || used(&window) == left);
    window.press("button", "Planche neuve");
    window.wait("a fresh sheet", || used(&window).is_empty());
}

#[test]
fn badges_are_designed_and_a_printer_is_measured() {
    let window = sample("Badges");
    window.choose("En grand", "La structure");
    window.press("checkbox", "Bandeau de la catégorie");
    window.press("checkbox", "Choix de la personne");
    window.write("textbox", "Badges d’accompagnants", "3");
    window.reads("Page 1 sur");
    window.picture("labels-design");
    window.choose("Planche d’étiquettes", "A4, 4 × A6 → A7 – 105 × 148,5 mm");
    window.sees("combobox", "Au dos, une fois plié");
    window.write("textbox", "Ligne pratique", "Wi-Fi : Rencontres");
    window.reads("Page 1 sur");
    window.picture("labels-folded");
    window.is_open_to_all();
    window.press("button", "Régler une imprimante");
    let page = window.files().join("reglage.pdf");
    window.will_choose(&[&page]);
    window.press("button", "Page de réglage");
    window.wait("the page to measure with", || page.exists());
    window.write("textbox", "Nom de l’imprimante", "Accueil");
    window.write("textbox", "Décalage en largeur (mm)", "30");
    window.press("button", "Garder ce réglage");
    window.reads("« 30 » n’est pas une longueur possible");
    window.picture("labels-alignment");
    window.is_open_to_all();
    window.write("textbox", "Décalage en largeur (mm)", "1,5");
    window.write("textbox", "Longueur du trait (mm)", "99,4");
    window.press("button", "Garder ce réglage");
    window.sees("button", "Mesurer à nouveau");
    assert_eq!(window.value("combobox", "Réglage"), "Accueil");
    window.reads("Page 1 sur");
    print(&window, "badges.pdf");
}

#[test]
fn sheets_are_shared_between_desks_and_printed_again_page_by_page() {
    let window = sample("Feuille d’émargement");
    window.write("textbox", "Tables d’accueil", "3");
    window.press("checkbox", "Regrouper par structure");
    window.reads("Page 1 sur");
    window.picture("sheet-desks");
    window.is_open_to_all();
    window.press("checkbox", "Courriel");
    window.reads("Cette feuille circule");
    window.press("checkbox", "Grandes lignes");
    window.reads("Page 1 sur");
    window.picture("sheet-large");
    window.write("textbox", "Seulement les pages", "99");
    window.reads("la page 99 n’existe pas");
    window.write("textbox", "Seulement les pages", "2");
    window.reads("Page 1 sur 1");
    window.choose("Une feuille", "Par atelier");
    window.write("textbox", "Seulement les pages", "");
    window.sees("combobox", "Atelier");
    window.reads("Page 1 sur");
    window.picture("sheet-workshops");
    window.is_open_to_all();
    print(&window, "ateliers.pdf");
}
