//! The main job in the real window: from nothing to three papers in hand, through the screens that
//! a person would use.
#![cfg(all(target_os = "linux", feature = "e2e"))]

use std::path::{Path, PathBuf};

use parvis_tests::window::Window;

/// How many people the list brings.
const PEOPLE: usize = 40;

#[test]
fn a_programme_and_a_list_become_three_papers() {
    let window = Window::open();
    load_the_sample(&window);
    add_a_day(&window);
    bring_in_a_list(&window);
    change_a_name_and_undo(&window);
    save_the_papers(&window);
}

fn load_the_sample(window: &Window) {
    window.sees("button", "Ouvrir l’exemple");
    window.picture("main-1-first-start");
    window.is_open_to_all();
    window.press("button", "Ouvrir l’exemple");
    window.sees("heading", "Agir ensemble dans les quartiers");
    window.sees("button", "Ajouter une séance");
    window.picture("main-2-sample");
    window.is_open_to_all();
}

fn add_a_day(window: &Window) {
    window.press("button", "Ajouter une séance");
    window.sees("heading", "Séance 3");
    window.write("textbox", "Titre de la séance", "Faire le bilan ensemble");
    window.write("textbox", "Date", "20/05/2027");
    window.write("textbox", "Début", "9h30");
    window.write("textbox", "Fin", "12h30");
    window.keys("Tab");
    for number in 1..=2 {
        window.press("button", "Ajouter un temps");
        window.sees("textbox", &format!("Titre, temps {number}"));
    }
    window.write("textbox", "Titre, temps 1", "Ce que le cycle a changé");
    window.write("textbox", "Titre, temps 2", "Ce qui reste à faire");
    window.keys("Tab");
    window.press(
        "button",
        "Ajouter un intervenant\u{a0}: Faire le bilan ensemble",
    );
    window.write("textbox", "Prénom", "Maëlle");
    window.write("textbox", "Nom", "Tanguy");
    window.write("textbox", "Fonction", "directrice");
    window.picture("main-3-speaker");
    window.is_open_to_all();
    window.press("button", "Ajouter cet intervenant");
    window.sees("button", "Retirer\u{a0}: Maëlle Tanguy");
    window.picture("main-4-day");
    window.is_open_to_all();
}

fn bring_in_a_list(window: &Window) {
    let list = window.files().join("inscrits.csv");
    std::fs::write(&list, people_as_excel_writes_them()).expect("a list to bring in");
    window.press("tab", "Inscrits");
    window.sees("button", "Importer une liste");
    window.picture("main-5-attendees");
    window.is_open_to_all();
    window.will_choose(&[&list]);
    window.press("button", "Importer une liste");
    window.sees("grid", "Aperçu de la liste");
    window.reads("windows-1252");
    window.picture("main-6-preview");
    window.is_open_to_all();
    window.press("button", "Importer");
    window.sees_no("grid", "Aperçu de la liste");
    window.write(
        "searchbox",
        "Chercher dans les inscrits",
        "Cœurdoux-Lefèvre",
    );
    window.reads("Cœurdoux-Lefèvre 07");
}

/// A list as French Excel saves it: semicolons, Windows-1252, a blank row, both kinds of date.
fn people_as_excel_writes_them() -> Vec<u8> {
    let mut text =
        String::from("Nom;Prénom;Structure;Fonction;Adresse e-mail;Quelle date ?\r\n;;;;;\r\n");
    for number in 1..=PEOPLE {
        let date = if number % 2 == 0 {
            "20/05/2027"
        } else {
            "mardi 23 mars 2027"
        };
        text.push_str(&format!(
            "Cœurdoux-Lefèvre {number:02};Zoé;Ville de L’Haÿ-les-Prés;chargée d’études;\
             zoe{number}@exemple.org;{date}\r\n"
        ));
    }
    let (bytes, _, unmappable) = encoding_rs::WINDOWS_1252.encode(&text);
    assert!(!unmappable, "the list fits the encoding");
    bytes.into_owned()
}

fn change_a_name_and_undo(window: &Window) {
    window.write(
        "searchbox",
        "Chercher dans les inscrits",
        "Cœurdoux-Lefèvre 07",
    );
    window.wait("one person", || !window.says("Cœurdoux-Lefèvre 08"));
    window.press("gridcell", "Cœurdoux-Lefèvre 07");
    window.sees("complementary", "Zoé Cœurdoux-Lefèvre 07");
    window.picture("main-7-person");
    window.is_open_to_all();
    window.write("textbox", "Prénom", "Zoé-Marie");
    window.keys("Tab");
    window.reads("Zoé-Marie");
    window.press("button", "Fermer le volet");
    window.keys("Control+z");
    window.wait("the old name", || !window.says("Zoé-Marie"));
    window.reads("Cœurdoux-Lefèvre 07");
}

fn save_the_papers(window: &Window) {
    window.press("tab", "Documents");
    for (name, file) in [
        ("Feuille d’émargement", "emargement.pdf"),
        ("Badges", "badges.pdf"),
        ("Brochure", "brochure.pdf"),
    ] {
        let path: PathBuf = window.files().join(file);
        window.press("button", name);
        window.sees("heading", name);
        window.reads("Page 1 sur");
        shows_a_page(window);
        window.is_open_to_all();
        window.will_choose(&[&path]);
        window.press("button", "Enregistrer le PDF");
        window.sees("button", "Afficher dans le dossier");
        window.picture(&format!("main-8-{file}"));
        window.is_open_to_all();
        assert!(is_whole_pdf(&path), "{file}");
    }
}

/// The large picture of the page is as wide as its ground and has ink on it.
fn shows_a_page(window: &Window) {
    let ink = "const canvas = document.querySelector('.ground canvas');
        if (!canvas || canvas.width < 200) return 0;
        const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
        let dark = 0;
        for (let at = 0; at < data.length; at += 4)
            if (data[at + 3] === 255 && data[at] + data[at + 1] + data[at + 2] < 300) dark += 1;
        return dark;";
    window.wait("ink on the page", || {
        window.ask(ink, &[]).as_u64().is_some_and(|dark| dark > 500)
    });
}

fn is_whole_pdf(path: &Path) -> bool {
    let bytes = std::fs::read(path).unwrap_or_default();
    bytes.starts_with(b"%PDF-1.7") && bytes.trim_ascii_end().ends_with(b"%%EOF")
}
