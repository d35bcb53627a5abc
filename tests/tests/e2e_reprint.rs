//! The folder of a day in the real window: it is printed, things change, and each time the papers
//! concerned are listed and come out again, and no others.
#![cfg(all(target_os = "linux", feature = "e2e"))]

use std::path::Path;

use parvis_tests::paper;
use parvis_tests::window::Window;

#[test]
fn what_changes_after_the_folder_was_printed_is_listed_and_printed_again() {
    let window = printed();

    programme(&window);
    window.press("button", "Détails\u{a0}: temps 7");
    window.press("button", "Modifier\u{a0}: Yves Le Guennec");
    window.write("textbox", "Fonction", "coordinateur");
    window.keys("Tab");
    window.press("button", "Fermer le volet");
    let lines = [
        "Chevalets de table – Journée 1 – 23 mars 2027",
        "Modifié : Yves Le Guennec.",
        "Feuille d’émargement – Journée 1 – 23 mars 2027",
        "Liste des intervenants – Journée 1 – 23 mars 2027",
    ];
    let pages = reprint(&window, "function", 3, &lines);
    assert_eq!(pages.len(), 3);
    assert!(pages.iter().all(|page| page.contains("coordinateur")));

    programme(&window);
    window.press("button", "Détails\u{a0}: temps 9");
    window.press("button", "Retirer\u{a0}: Inès Cazaubon");
    window.sees_no("button", "Retirer\u{a0}: Inès Cazaubon");
    let about = "Ajouter un intervenant\u{a0}: Garder la trace\u{a0}: la mémoire d’un quartier";
    window.press("button", about);
    window.write("textbox", "Prénom", "Basile");
    window.write("textbox", "Nom", "Queyranne");
    window.press("button", "Ajouter cet intervenant");
    window.sees("button", "Retirer\u{a0}: Basile Queyranne");
    let lines = ["Nouveau : Basile Queyranne.", "À retirer : Inès Cazaubon."];
    let pages = reprint(&window, "replaced", 3, &lines);
    assert_eq!(pages.len(), 3);

    programme(&window);
    window.write("textbox", "Salle, temps 8", "salle D");
    window.keys("Tab");
    let lines = [
        "Panneaux de porte – Journée 1 – 23 mars 2027",
        "Nouveau : Salle D.",
    ];
    let pages = reprint(&window, "room", 1, &lines);
    assert_eq!(pages.len(), 1);
    assert!(pages[0].contains("Salle D"));

    programme(&window);
    window.press("button", "Supprimer\u{a0}: temps 9");
    window.wait("ten slots", || {
        !window.is_there("button", "Supprimer\u{a0}: temps 11")
    });
    let lines = ["À retirer : Basile Queyranne.", "À retirer : Salle c."];
    let pages = reprint(&window, "workshop", 4, &lines);
    assert_eq!(
        pages.len(),
        2,
        "the sheet's first page and the list of speakers"
    );
    settle(&window, &["Panneaux de porte", "Chevalets de table"]);
}

#[test]
fn people_who_come_later_and_a_name_put_right() {
    let window = printed();
    let list = window.files().join("sept.csv");
    let mut text = String::from("Nom;Prénom;Structure;Quelle date ?\r\n");
    for name in ["Abel", "Brune", "Côme", "Dalia", "Élie", "Fanta", "Gaël"] {
        text.push_str(&format!(
            "Zwingelstein;{name};Ville de Valrive;23/03/2027\r\n"
        ));
    }
    std::fs::write(&list, text).expect("a list to bring in");
    window.press("tab", "Inscrits");
    window.will_choose(&[&list]);
    window.press("button", "Importer une liste");
    window.sees("grid", "Aperçu de la liste");
    window.press("button", "Importer");
    window.sees_no("grid", "Aperçu de la liste");
    let lines = [
        "Feuille d’émargement – nouveaux inscrits – Journée 1 – 23 mars 2027",
        "Badges – Journée 1 – 23 mars 2027",
        "Liste alphabétique – Journée 1 – 23 mars 2027",
        "Liste des participants – Journée 1 – 23 mars 2027",
    ];
    let pages = reprint(&window, "seven", 4, &lines);
    let added = pages.iter().find(|page| page.contains("nouveaux inscrits"));
    assert_eq!(
        added.expect("their sheet").matches("ZWINGELSTEIN").count(),
        7
    );

    window.press("tab", "Inscrits");
    window.write(
        "searchbox",
        "Chercher dans les inscrits",
        "Zwingelstein Abel",
    );
    window.wait("one person", || !window.says("Brune"));
    window.press("gridcell", "Zwingelstein");
    window.write("textbox", "Prénom", "Abélard");
    window.keys("Tab");
    window.press("button", "Fermer le volet");
    let lines = ["Modifié : Abélard Zwingelstein."];
    let pages = reprint(&window, "name", 4, &lines);
    assert_eq!(pages.len(), 4);
    assert!(pages.iter().all(|page| page.contains("Abélard")));
}

/// The programme with its first session open.
fn programme(window: &Window) {
    window.press("tab", "Programme");
    window.sees("button", "Ajouter une séance");
    if !window.is_there("button", "Détails\u{a0}: temps 7") {
        window.press("button", "Séance 1\u{a0}: Se connaître pour coopérer");
    }
}

/// The sample in a window, its folder saved.
fn printed() -> Window {
    let window = Window::open();
    window.press("button", "Ouvrir l’exemple");
    window.sees("button", "Ajouter une séance");
    window.press("tab", "Documents");
    window.press("button", "Dossier du jour");
    window.sees("heading", "Dossier du jour");
    window.reads("Page 1 sur");
    window.picture("folder");
    window.is_open_to_all();
    // Another paper may be looked at while this one is written.
    let folder = window.files().join("dossier.pdf");
    window.will_choose(&[&folder]);
    window.press("button", "Enregistrer le PDF");
    window.press("button", "À réimprimer");
    window.sees("heading", "À réimprimer");
    window.wait("the folder", || is_whole(&folder));
    window.reads("dossier.pdf");
    let pages = paper::pages(&std::fs::read(&folder).expect("a file"));
    assert!(pages[0].contains("Papier nécessaire"), "{}", pages[0]);
    window.reads("Rien à réimprimer");
    window.picture("reprint-nothing");
    window.is_open_to_all();
    window
}

fn save(window: &Window, file: &str) {
    let path = window.files().join(file);
    window.will_choose(&[&path]);
    window.press("button", "Enregistrer le PDF");
    window.wait("the file", || is_whole(&path));
    window.reads(file);
}

fn is_whole(path: &Path) -> bool {
    let bytes = std::fs::read(path).unwrap_or_default();
    bytes.trim_ascii_end().ends_with(b"%%EOF")
}

/// So many papers are listed, with these lines; printing them leaves nothing to do. Gives the pages
/// of the file.
fn reprint(window: &Window, name: &str, count: usize, lines: &[&str]) -> Vec<String> {
    window.press("tab", "Documents");
    window.press("button", "À réimprimer");
    window.reads(&format!("{count} document"));
    for line in lines {
        window.reads(line);
    }
    window.reads("Page 1 sur");
    window.picture(&format!("reprint-{name}"));
    window.is_open_to_all();
    let file = format!("{name}.pdf");
    save(window, &file);
    window.wait("what is printed is settled", || {
        !window.says(&format!("{count} document"))
    });
    paper::pages(&std::fs::read(window.files().join(file)).expect("a file"))
}

/// What is only taken away is said to be done; then nothing is left.
fn settle(window: &Window, papers: &[&str]) {
    for paper in papers {
        let name = format!("C’est réglé\u{a0}: {paper} – Journée 1 – 23 mars 2027");
        window.press("button", &name);
        window.sees_no("button", &name);
    }
    window.reads("Rien à réimprimer");
}
