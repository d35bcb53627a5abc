//! Partner contacts in the real window: a person and an organisation made, found and changed, a
//! territory that is a member, by keyboard and open to all.
#![cfg(all(target_os = "linux", feature = "e2e"))]

use parvis_tests::window::Window;

fn look(window: &Window, name: &str) {
    window.picture(name);
    window.is_open_to_all();
}

/// Types into a combobox and takes the first suggestion by keyboard.
fn take(window: &Window, field: &str, typed: &str, offered: &str) {
    window.focus("combobox", field);
    window.types(typed);
    window.wait("a suggestion", || window.is_there("option", offered));
    window.keys("Down");
    window.keys("Enter");
}

#[test]
fn a_partner_is_made_with_all_that_belongs_to_them() {
    let window = Window::open();
    window.resize(1280, 800);
    window.go("#/contacts");
    window.sees("heading", "Contacts");
    window.sees("heading", "Aucune personne");
    look(&window, "contacts-empty");

    window.press("button", "Nouvelle personne");
    window.write("textbox", "Prénom", "Odile");
    window.write("textbox", "Nom d’usage", "Marchand");
    window.write("textbox", "Adresse e-mail", "odile@exemple.fr");
    look(&window, "contacts-new-person");
    window.press("button", "Créer la personne");
    window.sees("heading", "Odile Marchand");

    window.write("textbox", "Nouvelle fonction", "Cheffe de projet");
    window.write("combobox", "Dans la structure", "Ville de Lille");
    window.press("button", "Ajouter la fonction");
    window.sees("link", "Ville de Lille");
    take(&window, "Territoire", "lill", "Lille");
    window.reads("Métropole Européenne de Lille");
    window.write("combobox", "Ajouter un mot-clé", "Élus");
    window.keys("Tab");
    window.sees("button", "Retirer le mot-clé Élus");
    window.choose("Lettre d’information", "donné");
    window.sees("textbox", "Date, Lettre d’information");
    window.press("button", "Afficher l’historique");
    window.sees("table", "Historique");
    look(&window, "contacts-person");

    window.press("link", "Ville de Lille");
    window.sees("heading", "Ville de Lille");
    window.sees("table", "Personnes de la structure");
    window.write("textbox", "Numéro SIRET", "123");
    window.keys("Tab");
    window.reads("Un SIRET a 14 chiffres");
    window.keys("Shift+Tab");
    window.keys("Escape");
    look(&window, "contacts-organisation");
    window.press("button", "Supprimer la structure");
    window.reads("ne peut pas être supprimée");

    window.go("#/contacts/territories");
    window.sees("heading", "Territoires adhérents");
    window.focus("combobox", "Année");
    let year = window.value("combobox", "Année");
    take(
        &window,
        &format!("Ajouter un territoire adhérent en {year}"),
        "metropole euro",
        "Métropole Européenne de Lille",
    );
    window.sees("table", &format!("Territoires adhérents {year}"));
    window.write("textbox", "Nom du territoire", "Les Oliveaux");
    window.press("button", "Ajouter le territoire");
    window.reads("Les Oliveaux");
    look(&window, "contacts-territories");

    window.go("#/contacts/people");
    window.sees("grid", "Personnes");
    window.reads("Marchand Odile");
    window.reads("1 personne");
    window.write("searchbox", "Rechercher dans la liste", "marchand");
    window.reads("Marchand Odile");
    look(&window, "contacts-people");
    window.focus("grid", "Personnes");
    window.keys("Enter");
    window.sees("heading", "Odile Marchand");
    window.reads(&format!("territoire adhérent {year}"));
    window.press("button", "Supprimer la personne");
    window.sees("heading", "Aucune personne");
    window.keys("Control+z");
    window.reads("Marchand Odile");
}
