//! Getting ready in the real window: speakers are followed up and replaced, the list of
//! preparations is kept, fees become rules, and *Aujourd'hui* says what is still to be done.
#![cfg(all(target_os = "linux", feature = "e2e"))]

use parvis_tests::window::Window;

#[test]
fn a_programme_is_prepared_from_the_first_call_to_the_day() {
    let window = Window::open();
    window.resize(1280, 800);
    window.press("button", "Ouvrir l’exemple");
    window.sees("heading", "Suivi des intervenants");
    follow_up(&window);
    replace(&window);
    prepare(&window);
    set_the_fees(&window);
    looks_right_large_and_dark(&window);
    shows_on_today(&window);
}

fn follow_up(window: &Window) {
    window.choose("Statut\u{a0}: Rachid Benhamou", "Contacté");
    window.write("textbox", "Arrivée\u{a0}: Rachid Benhamou", "8h30");
    window.keys("Tab");
    window.choose("Droit à l’image\u{a0}: Rachid Benhamou", "Accepte");
    window.wait("the status is kept", || {
        window.value("combobox", "Statut\u{a0}: Rachid Benhamou") == "approached"
    });
    window.picture("preparation-1-follow-up");
    window.is_open_to_all();
    // Somebody of whom nothing is missing is left out when only that is asked for.
    window.choose("Statut\u{a0}: Rachid Benhamou", "Confirmé");
    window.wait("the answer is kept", || {
        window.value("combobox", "Statut\u{a0}: Rachid Benhamou") == "confirmed"
    });
    window.press("checkbox", "Seulement ce qui manque");
    window.sees_no("combobox", "Statut\u{a0}: Rachid Benhamou");
    window.sees("combobox", "Statut\u{a0}: Hélène Marchetti");
    window.press("checkbox", "Seulement ce qui manque");
    window.sees("combobox", "Statut\u{a0}: Rachid Benhamou");
}

fn replace(window: &Window) {
    window.press("button", "Modifier\u{a0}: Hélène Marchetti");
    window.sees("heading", "Suivi");
    window.write("textbox", "Note privée", "Rappeler son cabinet.");
    window.keys("Tab");
    window.picture("preparation-2-panel");
    window.is_open_to_all();
    window.press("button", "Remplacer par…\u{a0}: Hélène Marchetti");
    window.write("textbox", "Prénom", "Awa");
    window.write("textbox", "Nom", "Sissoko");
    window.picture("preparation-3-replace");
    window.is_open_to_all();
    window.press("button", "Remplacer");
    window.reads("remplacé par Awa Sissoko");
    window.sees("combobox", "Statut\u{a0}: Awa Sissoko");
    window.press("button", "Fermer le volet");
    window.picture("preparation-4-replaced");
    window.is_open_to_all();
    window.keys("Control+z");
    window.sees_no("combobox", "Statut\u{a0}: Awa Sissoko");
    window.wait("the place is given back", || !window.says("remplacé par"));
    window.keys("Control+Shift+z");
    window.reads("remplacé par Awa Sissoko");
}

fn prepare(window: &Window) {
    window.press("button", "Ajouter les préparatifs habituels");
    window.sees("textbox", "À faire, ligne 13");
    window.press("checkbox", "Fait\u{a0}: Réserver la salle");
    window.reads("fait le");
    window.write("textbox", "Quand, ligne 2", "01/02/2020");
    window.keys("Enter");
    window.reads("samedi 1er février 2020");
    window.write("textbox", "Quand, ligne 3", "bientôt");
    window.keys("Enter");
    window.reads("n’indique pas de jour");
    window.keys("Escape");
    window.wait("the day that was there", || {
        window.value("textbox", "Quand, ligne 3") == "J-45"
    });
    window.write("textbox", "À faire", "Ranger la salle");
    window.write("textbox", "Quand", "J+1");
    window.keys("Enter");
    window.sees("textbox", "À faire, ligne 14");
    window.focus("button", "Monter\u{a0}: Ranger la salle");
    window.keys("Enter");
    window.wait("the line is one further up", || {
        window.value("textbox", "À faire, ligne 13") == "Ranger la salle"
    });
    window.press("button", "Supprimer\u{a0}: Ranger la salle");
    window.sees_no("textbox", "À faire, ligne 14");
    window.picture("preparation-5-list");
    window.is_open_to_all();
}

fn set_the_fees(window: &Window) {
    window.choose("Pour qui", "Territoires adhérents");
    window.choose("Par", "Gratuit");
    window.press("button", "Ajouter un tarif");
    window.sees("combobox", "Pour qui, tarif 1");
    window.choose("Pour qui", "Autres territoires");
    window.choose("Par", "Jour et personne");
    window.write("textbox", "Montant en euros", "150");
    window.keys("Enter");
    window.sees("combobox", "Pour qui, tarif 2");
    assert_eq!(window.value("textbox", "Montant en euros, tarif 2"), "150");
    window.picture("preparation-6-fees");
    window.is_open_to_all();
}

fn looks_right_large_and_dark(window: &Window) {
    let programme = window.ask("return location.hash", &[]);
    let programme = programme.as_str().expect("an address");
    window.go("#/settings");
    window.press("radio", "Sombre");
    window.choose("Taille de l’affichage", "200 %");
    window.go(programme);
    window.sees("heading", "Suivi des intervenants");
    window.focus("combobox", "Statut\u{a0}: Awa Sissoko");
    window.picture("preparation-7-follow-up-twice-dark");
    window.is_open_to_all();
    window.focus("textbox", "Quand, ligne 2");
    window.picture("preparation-8-list-twice-dark");
    window.go("#/settings");
    window.choose("Taille de l’affichage", "100 %");
    window.go(programme);
    window.focus("combobox", "Statut\u{a0}: Awa Sissoko");
    window.picture("preparation-9-follow-up-dark");
}

fn shows_on_today(window: &Window) {
    // A day far off, so that the sample still is to come whenever the test runs.
    window.press("tab", "Séance 2");
    window.press("button", "Supprimer\u{a0}: Séance 2");
    window.sees_no("button", "Supprimer\u{a0}: Séance 2");
    window.write("textbox", "Date", "12/03/2099");
    window.keys("Tab");
    window.reads("12 mars 2099");
    window.go("#/today");
    window.reads("En retard : Contacter les intervenants");
    window.sees("ul", "Prochains préparatifs");
    window.reads("Annoncer la date et ouvrir les inscriptions");
    window.picture("preparation-10-today");
    window.is_open_to_all();
}
