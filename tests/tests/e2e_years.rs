//! From year to year in the real window: a cycle made again, sessions in series, templates and
//! archives, the year with what meets what, and the search across everything.
#![cfg(all(target_os = "linux", feature = "e2e"))]

use parvis_tests::window::Window;

const SAMPLE: &str = "Agir ensemble dans les quartiers";

/// Whether the page or its main part must be scrolled sideways.
const WIDER: &str = "return [document.scrollingElement, document.querySelector('main')]
    .some((one) => one.scrollWidth > one.clientWidth + 1)";

/// A window of the least size with the sample in it.
fn sample() -> Window {
    let window = Window::open();
    window.resize(1280, 800);
    window.press("button", "Ouvrir l’exemple");
    window.sees("button", "Ajouter une séance");
    window
}

fn look(window: &Window, name: &str) {
    window.picture(name);
    window.is_open_to_all();
}

/// The sample with a copy a year later, which is on the screen.
fn with_a_copy() -> Window {
    let window = sample();
    window.press_in_menu("Actions sur le programme", "Dupliquer à d’autres dates");
    window.sees("heading", "Dupliquer un programme");
    window.reads("jeudi");
    window.write(
        "textbox",
        "Titre du nouveau programme",
        "Agir ensemble, saison 2",
    );
    window.press("button", "Créer le programme");
    window.sees("heading", "Agir ensemble, saison 2");
    window
}

#[test]
fn a_programme_is_made_again_a_year_later_in_one_step() {
    let window = sample();
    window.press_in_menu("Actions sur le programme", "Dupliquer à d’autres dates");
    window.sees("heading", "Dupliquer un programme");
    window.reads("mardi 23 mars 2027 auparavant");
    // The 23rd of March 2028 is a Thursday; the nearest Tuesday is two days before.
    window.wait("the proposed day", || {
        window.value("textbox", "Nouvelle date, séance 1") == "21/03/2028"
    });
    window.reads("Période : 2027");
    look(&window, "years-duplicate");
    window.press("checkbox", "Garder les jours de la semaine");
    window.reads("Autre jour de la semaine");
    window.write("textbox", "Première date", "14/07/2028");
    window.keys("Tab");
    window.reads("Jour férié : Fête nationale");
    look(&window, "years-duplicate-holiday");
    window.write("textbox", "Nouvelle date, séance 1", "11/07/2028");
    window.keys("Tab");
    window.reads("mardi 11 juillet 2028");
    window.write(
        "textbox",
        "Titre du nouveau programme",
        "Agir ensemble, saison 2",
    );
    window.press("button", "Créer le programme");
    window.sees("heading", "Agir ensemble, saison 2");
    window.reads("11 juillet 2028");
    window.reads("Programme dupliqué");
    look(&window, "years-duplicated");
    // The agenda came along, with who speaks.
    window.press("button", "Séance 1\u{a0}: Se connaître pour coopérer");
    window.sees("textbox", "Titre, temps 1");
    window.keys("Control+z");
    window.reads("Cet élément n’existe plus.");
}

#[test]
fn six_sessions_come_from_a_pattern_by_keyboard() {
    let window = sample();
    window.focus("button", "Ajouter des séances en série…");
    window.keys("Enter");
    window.sees("dialog", "Ajouter des séances en série");
    look(&window, "years-series-empty");
    window.write("textbox", "À partir du", "02/11/2027");
    window.keys("Tab");
    window.sees("button", "Ajouter 6 séances");
    window.choose("Rythme", "Chaque semaine");
    window.choose("Jour de la semaine", "jeudi");
    window.reads("Armistice 1918");
    window.focus("button", "Sauter le jeudi 25 novembre 2027");
    window.picture("years-series-before");
    window.keys("Enter");
    window.reads("(Armistice 1918), jeudi 25 novembre 2027");
    window.sees("button", "Ajouter 6 séances");
    look(&window, "years-series");
    window.write("textbox", "Nombre de séances", "beaucoup");
    window.keys("Tab");
    window.reads("n’est pas un nombre entier");
    window.write("textbox", "Nombre de séances", "6");
    window.keys("Tab");
    window.sees("button", "Ajouter 6 séances");
    window.focus("button", "Ajouter 6 séances");
    window.keys("Enter");
    window.sees_no("dialog", "");
    window.reads("8 séances");
    window.keys("Control+z");
    window.reads("2 séances");
}

#[test]
fn a_template_leads_to_new_programmes_and_archives_are_apart() {
    let window = sample();
    window.press_in_menu("Actions sur le programme", "Ranger parmi les modèles");
    window.reads("Modèle");
    window.go("#/programmes/new");
    window.sees("dialog", "Nouveau programme");
    window.write("textbox", "Titre", "Agir ensemble à l’automne");
    window.choose("Partir de", &format!("Modèle\u{a0}: {SAMPLE}"));
    look(&window, "years-new-from-template");
    window.press("button", "Choisir les dates");
    window.sees("heading", "Nouveau programme depuis un modèle");
    window.write("textbox", "Première date", "05/10/2027");
    window.keys("Tab");
    window.reads("mardi 5 octobre 2027");
    window.press("button", "Créer le programme");
    window.sees("heading", "Agir ensemble à l’automne");
    window.go("#/programmes");
    window.sees("link", "Agir ensemble à l’automne");
    assert!(
        !window.is_there("link", SAMPLE),
        "templates are a list of their own"
    );
    window.press("radio", "Modèles");
    window.sees("link", SAMPLE);
    look(&window, "years-templates");
    window.press("radio", "En cours");
    window.press("checkbox", "Choisir tous les programmes");
    window.reads("1 programme choisi");
    look(&window, "years-chosen");
    window.press("button", "Archiver");
    window.sees_no("link", "Agir ensemble à l’automne");
    window.press("radio", "Archivés");
    window.sees("link", "Agir ensemble à l’automne");
    window.keys("Control+z");
    window.reads("Aucun programme archivé");
    look(&window, "years-no-archive");
}

#[test]
fn a_year_shows_what_meets_and_leads_there() {
    let window = with_a_copy();
    window.press("button", "Séance 1\u{a0}: Se connaître pour coopérer");
    window.write("textbox", "Date", "23/03/2027");
    window.keys("Tab");
    window.reads("mardi 23 mars 2027");
    window.go("#/programmes/year/2027");
    window.sees("heading", "Année 2027");
    window.reads("2 séances en conflit");
    window.reads(&format!("Même salle : salle des Lavandières – {SAMPLE}"));
    window.reads("Jour férié : Lundi de Pâques");
    look(&window, "years-year");
    window.press("button", "Année 2028, la suivante");
    window.sees("heading", "Année 2028");
    window.press("button", "Année 2027, la précédente");
    window.sees("heading", "Année 2027");
    window.focus("link", &format!("{SAMPLE}, séance 1"));
    window.keys("Enter");
    window.sees("heading", SAMPLE);
    window.wait("the focus on the session", || {
        let focused = window.focused();
        focused.starts_with("tab ") && focused.contains("Se connaître pour coopérer")
    });
    window.sees("textbox", "Titre, temps 1");
    window.go("#/programmes");
    window.press("link", "Année");
    window.sees("heading", "Année");
}

#[test]
fn everything_ever_held_is_searched() {
    let window = with_a_copy();
    window.keys("Control+k");
    window.write("combobox", "", "marchetti 2028");
    window.sees("option", "");
    window.reads("Chercher « marchetti 2028 » dans tout ce qui a eu lieu");
    look(&window, "years-palette");
    window.press(
        "option",
        "Chercher « marchetti 2028 » dans tout ce qui a eu lieu",
    );
    window.sees("heading", "Chercher dans tout ce qui a eu lieu");
    window.reads("1 résultat en 2028");
    window.reads("Hélène Marchetti");
    window.choose("Année", "2027");
    window.reads("1 résultat en 2027");
    window.choose("Année", "Toutes les années");
    window.write(
        "searchbox",
        "Mots ou question",
        "qui est intervenu sur coopérer ?",
    );
    window.reads("Intervenants");
    look(&window, "years-search");
    window.choose("Chercher", "Séances");
    window.sees_no("heading", "Intervenants");
    window.write("searchbox", "Mots ou question", "zzz");
    window.reads("Rien ne correspond.");
    window.write("searchbox", "Mots ou question", "outiller");
    window.choose("Chercher", "Tout");
    look(&window, "years-search-few");
    window.write("searchbox", "Mots ou question", "marchetti 2028");
    window.focus("link", "Hélène Marchetti");
    window.keys("Enter");
    window.sees("heading", "Agir ensemble, saison 2");
    window.sees("textbox", "Titre, temps 1");
}

#[test]
fn the_screens_fit_in_the_dark_and_at_twice_the_size() {
    let window = with_a_copy();
    let copy = window.ask("return location.hash", &[]);
    let copy = copy
        .as_str()
        .unwrap_or_default()
        .replace("#/programmes/", "");
    window.go("#/settings");
    window.press("radio", "Sombre");
    visit(&window, &copy, "dark");
    window.go("#/settings");
    window.choose("Taille de l’affichage", "200 %");
    window.wait("twice the size", || {
        window.ask("return innerWidth < 700", &[]) == true
    });
    visit(&window, &copy, "200");
}

fn visit(window: &Window, copy: &str, mode: &str) {
    for (address, name, heading) in [
        ("#/programmes".to_owned(), "list", "Programmes"),
        ("#/programmes/year/2027".to_owned(), "year", "Année 2027"),
        (
            format!("#/programmes/copy/{copy}"),
            "copy",
            "Dupliquer un programme",
        ),
        (
            "#/search/quartier".to_owned(),
            "search",
            "Chercher dans tout ce qui a eu lieu",
        ),
    ] {
        window.go(&address);
        window.sees("heading", heading);
        look(window, &format!("years-{name}-{mode}"));
        let wide = window.ask(WIDER, &[]);
        assert_eq!(wide, false, "{name}, {mode}");
    }
}
