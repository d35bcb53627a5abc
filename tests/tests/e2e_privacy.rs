//! Personal data in the real window: a person's data are handed out, one is made anonymous, one is
//! erased, and the settings say how long what is kept.
#![cfg(all(target_os = "linux", feature = "e2e"))]

use parvis_tests::window::Window;

#[test]
fn a_person_who_asks_is_read_out_made_anonymous_or_erased() {
    let window = Window::open();
    window.resize(1280, 800);
    window.press("button", "Ouvrir l’exemple");
    bring_in(&window);
    hand_out(&window);
    erase_by_keyboard(&window);
    make_anonymous(&window);
    settings(&window);
}

fn bring_in(window: &Window) {
    let list = window.files().join("inscrits.csv");
    let people = "Nom;Prénom;Structure;Fonction;Email\n\
        Quarantec;Zénobie;Ville de Lille;Cheffe de projet;zenobie@exemple.fr\n\
        Wazemmes;Théodule;Ville de Lille;Agent;theodule@exemple.fr\n";
    std::fs::write(&list, people).expect("a list to bring in");
    window.press("tab", "Inscrits");
    window.will_choose(&[&list]);
    window.press("button", "Importer une liste");
    window.sees("grid", "Aperçu de la liste");
    window.press("button", "Importer");
    window.sees_no("grid", "Aperçu de la liste");
    std::fs::remove_file(&list).expect("the list is the test's own");
}

/// Opens the panel of somebody in the list.
fn open_panel(window: &Window, family: &str, whole: &str) {
    window.write("searchbox", "Chercher dans les inscrits", family);
    window.sees("gridcell", family);
    window.press("gridcell", family);
    window.sees("complementary", whole);
    window.sees("heading", "Données personnelles");
}

fn hand_out(window: &Window) {
    open_panel(window, "Quarantec", "Zénobie Quarantec");
    let path = window.files().join("elle.html");
    window.will_choose(&[&path]);
    window.press("button", "Exporter ses données");
    window.reads("Données exportées : elle.html");
    let page = std::fs::read_to_string(&path).expect("the page that was written");
    assert!(
        page.contains("Quarantec") && page.contains("Inscriptions"),
        "{page}"
    );
    window.focus("button", "Effacer");
    window.picture("privacy-1-panel");
    window.is_open_to_all();
}

fn erase_by_keyboard(window: &Window) {
    window.focus("button", "Effacer");
    window.keys("Enter");
    window.sees("heading", "Effacer Zénobie Quarantec");
    window.picture("privacy-2-erase");
    window.is_open_to_all();
    window.keys("Escape");
    window.sees_no("heading", "Effacer Zénobie Quarantec");
    window.keys("Enter");
    window.sees("heading", "Effacer Zénobie Quarantec");
    window.focus("button", "Effacer définitivement");
    window.keys("Enter");
    window.reads("Personne effacée");
    window.sees_no("gridcell", "Quarantec");
    let bytes = std::fs::read(window.data().join("parvis.sqlite")).expect("the database");
    let word = "Quarantec".as_bytes();
    assert!(!bytes.windows(word.len()).any(|at| at == word));
}

fn make_anonymous(window: &Window) {
    open_panel(window, "Wazemmes", "Théodule Wazemmes");
    window.press("button", "Anonymiser");
    window.sees("heading", "Anonymiser Théodule Wazemmes");
    window.picture("privacy-3-anonymise");
    window.is_open_to_all();
    window.press("button", "Anonymiser définitivement");
    window.reads("Personne anonymisée");
    window.sees_no("gridcell", "Wazemmes");
}

fn settings(window: &Window) {
    window.go("#/settings");
    window.sees("heading", "Données personnelles");
    window.reads("Rien à nettoyer");
    window.write("textbox", "Besoins et repas (mois)", "mille");
    window.keys("Tab");
    window.reads("n’est pas une durée");
    window.focus("textbox", "Besoins et repas (mois)");
    window.keys("Escape");
    window.focus("textbox", "Accords (années)");
    window.picture("privacy-4-settings");
    window.is_open_to_all();
    window.press("radio", "Sombre");
    window.focus("textbox", "Accords (années)");
    window.picture("privacy-5-settings-dark");
    window.choose("Taille de l’affichage", "200 %");
    window.focus("textbox", "Accords (années)");
    window.picture("privacy-6-settings-twice-dark");
    window.is_open_to_all();
}
