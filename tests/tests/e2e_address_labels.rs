//! Address labels in the real window: of the contacts and of a list of attendees, with the pointer and
//! by keyboard alone; who has no address is named and can be given one.
#![cfg(all(target_os = "linux", feature = "e2e"))]

use parvis_tests::paper;
use parvis_tests::window::Window;

fn look(window: &Window, name: &str) {
    window.picture(name);
    window.is_open_to_all();
}

/// The window with the sample, at the list of people.
fn contacts() -> Window {
    let window = Window::open();
    window.resize(1280, 800);
    window.press("button", "Ouvrir l’exemple");
    window.sees("button", "Ajouter une séance");
    window.go("#/contacts/people");
    window.sees("grid", "Personnes");
    window
}

/// Prints what is shown to a file of this name and gives the labels, a text each.
fn print(window: &Window, name: &str) -> Vec<String> {
    let file = window.files().join(name);
    window.will_choose(&[&file]);
    window.press("button", "Enregistrer le PDF");
    window.wait("the file", || file.exists());
    window.reads(name);
    let pdf = std::fs::read(&file).unwrap();
    paper::check(&pdf);
    paper::structure_text(&pdf)
}

#[test]
fn labels_of_the_contacts_are_made_and_who_has_no_address_gets_one() {
    let window = contacts();
    look(&window, "labels-1-list");
    window.press("button", "Étiquettes…");
    window.sees("heading", "Étiquettes d’adresse");
    window.reads("Page 1 sur");
    window.sees("heading", "Sans adresse complète");
    window.reads("l’adresse de sa structure est sans code postal");
    look(&window, "labels-2-sheet");
    let all = print(&window, "toutes.pdf");
    let uhart = "Ulysse UHART 3 impasse des Coteaux 99100 VALRIVE";
    assert!(all.contains(&uhart.to_owned()), "{all:?}");

    window.choose(
        "Une étiquette",
        "par structure, à l’attention de ses personnes",
    );
    window.choose("Ordre", "par code postal");
    window.reads("étiquettes pour");
    window.reads("ne nomment que les deux premières personnes");
    window.reads("Page 1 sur 1");
    look(&window, "labels-3-organisations");
    let few = print(&window, "structures.pdf");
    assert!(few.len() < all.len(), "{few:?}");

    // Whoever has no address is given one, and their label is there.
    window.press("link", "Castaing Chloé");
    window.sees("heading", "Chloé Castaing");
    window.press("button", "Ajouter une adresse");
    window.write("textbox", "Voie", "9, rue des Écoles");
    window.write("textbox", "Code postal", "99100");
    window.write("textbox", "Ville", "Valrive");
    window.keys("Tab");
    window.go("#/contacts/labels");
    window.sees("heading", "Étiquettes d’adresse");
    window.reads("Page 1 sur");
    window.sees_no("link", "Castaing Chloé");
    let now = print(&window, "encore.pdf");
    let label = "Chloé CASTAING 9 rue des Écoles 99100 VALRIVE".to_owned();
    assert!(now.contains(&label), "{now:?}");
    window.press("link", "Retour à la liste des personnes");
    window.write("searchbox", "Rechercher dans la liste", "castaing");
    window.reads("1 personne");
    window.focus("grid", "Personnes");
    window.keys("Enter");
    window.sees("table", "Papiers en circulation");
    window.reads("Étiquette d’adresse");
    look(&window, "labels-4-person");
}

#[test]
fn a_selection_is_labelled_by_keyboard_dark_and_large() {
    let window = contacts();
    // The filter by territory is emptied with the pointer and by keyboard.
    let all = window.words("status");
    for emptied in ["button", "keys"] {
        window.focus("combobox", "Territoire");
        window.types("lill");
        window.wait("a suggestion", || window.is_there("option", "Lille"));
        window.keys("Down");
        window.keys("Enter");
        window.sees("heading", "Rien ne correspond");
        if emptied == "button" {
            look(&window, "labels-5-filter");
            window.press("button", "Effacer Territoire");
        } else {
            window.focus("combobox", "Territoire");
            window.keys("Control+a");
            window.keys("Delete");
            window.keys("Tab");
        }
        window.sees("grid", "Personnes");
        window.wait("everybody again", || window.words("status") == all);
        window.wait("no territory", || {
            window.value("combobox", "Territoire").is_empty()
        });
    }
    window.focus("grid", "Personnes");
    for key in ["Space", "Down", "Down", "Space"] {
        window.keys(key);
    }
    window.sees("button", "Étiquettes de la sélection");
    look(&window, "labels-6-selection");
    // The heads of the columns, which sort, come first.
    for _ in 0..8 {
        if window.focused().contains("Étiquettes de la sélection") {
            break;
        }
        window.keys("Tab");
    }
    window.keys("Enter");
    window.sees("heading", "Étiquettes d’adresse");
    window.reads("2 personnes choisies dans la liste");
    window.reads("Page 1 sur 1");
    window.focus("button", "Étiquette 1, ligne 1, colonne 1");
    window.keys("Space");
    window.keys("Right");
    window.keys("Space");
    window.reads("19 étiquettes restantes");
    window.ask("document.documentElement.dataset.theme = 'dark'", &[]);
    look(&window, "labels-7-dark");
    window.go("#/settings");
    window.choose("Taille de l’affichage", "200 %");
    window.go("#/contacts/labels");
    window.reads("2 personnes choisies dans la liste");
    window.reads("Page 1 sur 1");
    look(&window, "labels-8-large");
    window.go("#/settings");
    window.choose("Taille de l’affichage", "100 %");
    window.go("#/contacts/labels");
    window.reads("Page 1 sur 1");
    for label in [
        "Étiquette 1, ligne 1, colonne 1",
        "Étiquette 2, ligne 1, colonne 2",
    ] {
        window.focus("button", label);
        window.keys("Space");
    }
    assert_eq!(print(&window, "deux.pdf").len(), 2);
    window.reads("17 étiquettes restantes");
    window.press("button", "Prendre toute la liste");
    window.reads("Toutes les personnes de la liste");
}

#[test]
fn badges_and_labels_are_printed_for_some_attendees() {
    let window = contacts();
    window.go("#/programmes");
    window.press("link", "Agir ensemble dans les quartiers");
    window.press("tab", "Inscrits");
    for (deed, heading) in [
        ("Imprimer les badges", "Badges"),
        ("Imprimer les étiquettes d’adresse", "Étiquettes d’adresse"),
    ] {
        window.focus("grid", "Inscrits");
        window.keys("Control+Home");
        window.keys("Shift+Space");
        window.press("button", "Modifier la sélection");
        window.choose("Action", deed);
        window.press("button", deed);
        window.sees("heading", heading);
        window.reads("Seulement 1 personne choisie dans la liste");
        window.reads("Page 1 sur 1");
        look(&window, &format!("labels-9-{}", heading.len()));
        let printed = print(&window, &format!("{}.pdf", heading.len()));
        assert!(
            printed.concat().to_lowercase().contains("abadie"),
            "{printed:?}"
        );
        window.press("button", "Prendre tout le monde");
        window.sees_no("button", "Prendre tout le monde");
        window.press("tab", "Inscrits");
    }
    window.press("tab", "Documents");
    window.press("button", "Étiquettes d’adresse");
    window.sees("heading", "Sans adresse complète");
    window.choose("Une étiquette", "par structure, à son nom");
    window.reads("étiquettes pour");
    window.reads("Page 1 sur 1");
    look(&window, "labels-10-documents");
}
