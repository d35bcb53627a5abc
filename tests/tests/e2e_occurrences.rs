//! One session on several dates in the real window: a further date, where it is held, the way to
//! the content and back, a content of its own, and undo; with the keyboard alone.
#![cfg(all(target_os = "linux", feature = "e2e"))]

use parvis_tests::window::Window;
use serde_json::json;

const TITLE: &str = "Se connaître pour coopérer";

#[test]
fn a_further_date_is_added_led_to_its_content_and_made_independent() {
    let window = Window::open();
    window.resize(1280, 800);
    window.press("button", "Ouvrir l’exemple");
    window.sees("button", "Ajouter une séance");
    let lines = slots(&window);
    assert!(lines > 0, "the first session has an agenda");
    add_a_date(&window);
    give_it_a_day_and_a_place(&window);
    looks(&window, "occurrences-1-date");
    lead_to_the_content_and_back(&window, lines);
    change_the_title_for_both(&window);
    in_the_dark_and_enlarged(&window);
    make_it_independent_and_undo(&window, lines);
    several_dates_at_once(&window);
}

fn looks(window: &Window, name: &str) {
    window.picture(name);
    window.is_open_to_all();
}

/// How many lines the agenda on the page has.
fn slots(window: &Window) -> u64 {
    let count = "return document.querySelectorAll('tr[data-slot]').length";
    window.ask(count, &[]).as_u64().unwrap_or_default()
}

/// Presses something with the keyboard and waits for where the focus goes.
fn enter(window: &Window, role: &str, name: &str, then: &str) {
    window.focus(role, name);
    window.keys("Enter");
    window.wait(then, || window.focused().contains(then));
}

fn add_a_date(window: &Window) {
    enter(
        window,
        "button",
        "Ajouter une autre date à cette séance",
        "Autre date",
    );
    assert!(window.focused().starts_with("tab "), "{}", window.focused());
    window.sees("heading", TITLE);
    window.reads("3 séances");
    window.reads("Même contenu que");
    assert_eq!(slots(window), 0, "the agenda is shown with the content");
    assert_eq!(window.value("textbox", "Titre de la séance"), TITLE);
}

fn give_it_a_day_and_a_place(window: &Window) {
    window.write("textbox", "Date", "25/03/2027");
    window.keys("Tab");
    window.reads("jeudi 25 mars 2027");
    window.choose("Lieu", "Maison des associations, Valrive");
    window.write("textbox", "Salle", "Salle du premier étage");
    window.keys("Tab");
    window.reads("(cette date)");
}

fn lead_to_the_content_and_back(window: &Window, lines: u64) {
    window.focus("button", &format!("{TITLE} – 23 mars 2027"));
    window.keys("Enter");
    window.wait("the agenda of the content", || slots(window) == lines);
    assert!(window.focused().starts_with("tab "), "{}", window.focused());
    looks(window, "occurrences-2-content");
    enter(window, "button", "25 mars 2027 · ", "Autre date");
    assert_eq!(slots(window), 0);
}

fn change_the_title_for_both(window: &Window) {
    window.write("textbox", "Titre de la séance", "Se connaître, coopérer");
    window.keys("Tab");
    let both = "return [...document.querySelectorAll('[role=tab][data-session]')]
        .filter((tab) => tab.textContent.includes('Se connaître, coopérer')).length";
    window.wait("both titles", || window.ask(both, &[]) == json!(2));
    window.keys("Control+z");
    window.wait("the old title", || window.ask(both, &[]) == json!(0));
}

fn in_the_dark_and_enlarged(window: &Window) {
    let here = window.ask("return location.hash", &[]);
    let here = here.as_str().unwrap_or_default().to_owned();
    let back = || {
        window.go(&here);
        window.sees("tab", "Autre date");
        window.focus("tab", "Autre date");
        window.keys("Enter");
        window.reads("Même contenu que");
    };
    window.go("#/settings");
    window.press("radio", "Sombre");
    back();
    looks(window, "occurrences-3-dark");
    window.go("#/settings");
    window.press("radio", "Clair");
    window.choose("Taille de l’affichage", "200 %");
    window.wait("twice the size", || {
        window.ask("return innerWidth < 700", &[]) == json!(true)
    });
    back();
    window.focus("button", "Rendre indépendante");
    looks(window, "occurrences-4-twice");
    window.go("#/settings");
    window.choose("Taille de l’affichage", "100 %");
    back();
}

fn make_it_independent_and_undo(window: &Window, lines: u64) {
    window.focus("button", "Rendre indépendante");
    window.keys("Enter");
    window.wait("an agenda of its own", || slots(window) == lines);
    assert!(window.focused().starts_with("tab "), "{}", window.focused());
    assert!(!window.is_there("button", "Rendre indépendante"));
    looks(window, "occurrences-5-independent");
    window.keys("Control+z");
    window.sees("button", "Rendre indépendante");
    window.wait("no agenda of its own", || slots(window) == 0);
}

fn several_dates_at_once(window: &Window) {
    window.focus("button", "Plusieurs autres dates");
    window.keys("Enter");
    window.sees("dialog", "Autres dates de");
    window.write("textbox", "À partir du", "01/04/2027");
    window.keys("Tab");
    window.write("textbox", "Nombre de séances", "2");
    window.keys("Tab");
    window.sees("button", "Ajouter 2 séances");
    looks(window, "occurrences-6-series");
    window.focus("button", "Ajouter 2 séances");
    window.keys("Enter");
    window.sees_no("dialog", "");
    window.reads("5 séances");
    looks(window, "occurrences-7-five");
    window.keys("Control+z");
    window.reads("3 séances");
}
