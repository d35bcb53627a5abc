//! The attendees as a spreadsheet, in the real window and by keyboard alone: 20,000 people are
//! scrolled, sorted, filtered, edited, copied and pasted.
#![cfg(all(target_os = "linux", feature = "e2e"))]

use std::path::Path;

use parvis_tests::desk;
use parvis_tests::people_generator;
use parvis_tests::window::Window;
use serde_json::json;

const PEOPLE: usize = 20_000;
const DAY: &str = "jeudi 27 mai 2027";

/// Rows that may stand in the page at once: far fewer than there are people.
const MOST_DRAWN: u64 = 80;

#[test]
fn twenty_thousand_people_are_a_spreadsheet() {
    let mut programme = String::new();
    let window = Window::open_after(|folder| programme = make_a_list(folder, PEOPLE));
    window.go(&format!("#/programmes/{programme}"));
    window.press("tab", "Inscrits");
    window.sees("grid", "Inscrits");
    window.wait("the numbers below", || window.says("20 000 personnes"));
    window.picture("table-1-list");
    window.is_open_to_all();
    scrolls(&window);
    moves(&window);
    sorts(&window);
    filters(&window);
    edits(&window);
    copies_and_pastes(&window);
    changes_many(&window);
    keeps_a_view(&window);
    looks(&window);
}

/// A programme of one day, and everybody on its list, made without the window; gives its key.
fn make_a_list(folder: &Path, people: usize) -> String {
    std::fs::create_dir_all(folder).expect("the data folder");
    let mut app = desk::open(folder).expect("the folder opens");
    let file = include_bytes!("../fixtures/regional-day.json");
    let mut programme: serde_json::Value = serde_json::from_slice(file).expect("JSON");
    programme["sessions"][0]["capacity"] = serde_json::Value::Null;
    let made = parvis_app::programmes::import(&mut app, programme.to_string().as_bytes());
    let id = made.expect("the programme is read").value.id;
    let list = people_generator::csv(&people_generator::attendees(people, &[DAY]));
    let options = desk::options(&id);
    let report = parvis_app::attendees::import(&mut app, list.as_bytes(), &options);
    let added = report.expect("the list is read").value.added;
    assert_eq!(usize::try_from(added), Ok(people));
    id
}

fn rows_drawn(window: &Window) -> u64 {
    let count = "return document.querySelectorAll('[role=grid] tr[aria-rowindex]').length";
    window.ask(count, &[]).as_u64().unwrap_or(u64::MAX)
}

/// Scrolls through the list and tells what the frames took, beside what painting alone takes.
fn scrolls(window: &Window) {
    let list = ":has(> [role=grid])";
    let copy = window.frames_of_scrolling_a_copy(list);
    let scrolled = window.frames_of_scrolling(list);
    println!("a frame of scrolling 20,000 rows, ms (median, most): {scrolled}");
    println!("a frame of scrolling a lifeless copy, ms (median, most): {copy}");
    assert!(rows_drawn(window) < MOST_DRAWN);
    window.wait("no row that is still coming", || {
        let coming = "return document.querySelectorAll('[role=grid] tr[aria-busy]').length";
        window.ask(coming, &[]) == json!(0)
    });
    window.picture("table-2-scrolled");
}

/// The number of the row of the active cell, and its words.
fn active(window: &Window) -> (u64, String) {
    let script = "const grid = document.querySelector('[role=grid]');
        const cell = document.getElementById(grid.getAttribute('aria-activedescendant'));
        return [Number(cell?.closest('tr').getAttribute('aria-rowindex') ?? 0),
            cell?.innerText.trim() ?? '']";
    let found = window.ask(script, &[]);
    let text = found[1].as_str().unwrap_or_default().to_owned();
    (found[0].as_u64().unwrap_or_default(), text)
}

fn is_active(window: &Window, row: u64) {
    window.wait(&format!("row {row} to be active"), || {
        active(window).0 == row
    });
}

fn moves(window: &Window) {
    window.focus("grid", "Inscrits");
    window.keys("Control+End");
    is_active(window, 20_001);
    window.keys("Control+Home");
    is_active(window, 2);
    window.keys("PageDown");
    window.wait("a page further", || active(window).0 > 5);
    window.keys("Control+Home");
    window.keys("Up");
    is_active(window, 1);
    window.keys("Down");
    is_active(window, 2);
}

fn first_words(window: &Window) -> String {
    let cell = "return document.querySelector('[role=grid] tr[aria-rowindex=\"2\"]')?.innerText";
    window
        .ask(cell, &[])
        .as_str()
        .unwrap_or_default()
        .to_owned()
}

fn sorts(window: &Window) {
    let before = first_words(window);
    window.keys("Up");
    window.keys("Right");
    window.keys("Right");
    window.keys("Enter");
    window.wait("the order by organisation", || {
        first_words(window) != before
    });
    window.keys("Left");
    window.keys("Shift+Enter");
    let sorted = "return document.querySelectorAll('[role=grid] th:not([aria-sort=none])').length";
    window.wait("a second column", || window.ask(sorted, &[]) == json!(2));
    window.picture("table-3-sorted");
    window.keys("Left");
    window.keys("Enter");
    window.wait("the order by name", || first_words(window) == before);
}

fn filters(window: &Window) {
    window.keys("F2");
    window.sees("dialog", "");
    window.write("textbox", "Texte cherché", "lef");
    window.picture("table-4-filter");
    window.is_open_to_all();
    window.keys("Enter");
    window.sees("button", "Retirer le filtre Nom contient « lef »");
    window.wait("fewer people", || !window.says("20 000 personnes ·"));
    window.picture("table-5-filtered");
    window.is_open_to_all();
    window.focus("button", "Retirer le filtre Nom contient « lef »");
    window.keys("Enter");
    window.wait("everybody", || window.says("20 000 personnes ·"));
}

fn edits(window: &Window) {
    window.focus("grid", "Inscrits");
    window.keys("Control+Home");
    is_active(window, 2);
    let (_, name) = active(window);
    window.keys("F2");
    window.sees("textbox", "Nom");
    window.keys("Escape");
    window.wait("the name as it was", || active(window).1 == name);
    window.types("Aaberg");
    window.keys("Tab");
    window.wait("the new name", || first_words(window).contains("Aaberg"));
    window.keys("Right");
    window.keys("Right");
    window.keys("Right");
    window.keys("Right");
    let place = active(window).1;
    window.keys("Space");
    window.wait("another place", || active(window).1 != place);
    window.picture("table-6-edited");
    window.is_open_to_all();
    window.keys("Control+z");
    window.wait("the place as it was", || active(window).1 == place);
}

fn copies_and_pastes(window: &Window) {
    window.focus("grid", "Inscrits");
    window.keys("Control+Home");
    for _ in 0..3 {
        window.keys("Right");
    }
    window.keys("Delete");
    window.keys("F2");
    window.sees("textbox", "Fonction");
    window.types("=SOMME(A1)");
    window.keys("Enter");
    is_active(window, 3);
    window.keys("Up");
    window.wait("the text", || active(window).1 == "=SOMME(A1)");
    window.keys("Control+c");
    window.reads("1 ligne copiée");
    window.keys("Down");
    window.keys("Shift+Down");
    window.keys("Control+v");
    window.sees("dialog", "Coller dans la liste");
    window.picture("table-7-paste");
    window.is_open_to_all();
    window.focus("button", "Coller");
    window.keys("Enter");
    window.sees_no("dialog", "Coller dans la liste");
    window.wait("three cells alike", || {
        window.count("gridcell", "=SOMME(A1)") == 3
    });
    window.keys("Control+z");
    window.wait("one cell alone", || {
        window.count("gridcell", "=SOMME(A1)") == 1
    });
}

fn changes_many(window: &Window) {
    window.focus("grid", "Inscrits");
    window.keys("Control+a");
    window.reads("20 000 sélectionnées");
    window.keys("Escape");
    window.keys("Control+Home");
    window.keys("Shift+Down");
    window.keys("Shift+Down");
    window.keys("Shift+Space");
    window.sees("button", "Modifier la sélection");
    window.focus("button", "Modifier la sélection");
    window.keys("Enter");
    window.sees("dialog", "Modifier 3 personnes");
    window.choose("Action", "Changer la catégorie");
    window.choose("Catégorie", "Presse");
    window.picture("table-8-many");
    window.is_open_to_all();
    window.press("button", "Modifier");
    window.reads("Catégorie de 3 personnes modifiée");
    window.keys("Control+z");
    window.focus("grid", "Inscrits");
    window.keys("Escape");
}

fn keeps_a_view(window: &Window) {
    window.press("button", "Colonnes");
    window.sees("dialog", "Colonnes");
    window.press("checkbox", "Courriel");
    window.picture("table-9-columns");
    window.is_open_to_all();
    window.press("button", "Fermer");
    window.sees("columnheader", "Courriel");
    window.press("button", "Vues");
    window.write("textbox", "Nom de la nouvelle vue", "Avec les adresses");
    window.keys("Enter");
    window.sees("button", "Afficher");
    window.picture("table-10-views");
    window.is_open_to_all();
    window.press("button", "Fermer");
    window.press("button", "Colonnes");
    window.press("button", "Colonnes de départ");
    window.press("button", "Fermer");
    window.sees_no("columnheader", "Courriel");
    window.press("button", "Vues");
    window.press("button", "Afficher");
    window.sees("columnheader", "Courriel");
}

/// The same list dark, dense and large.
fn looks(window: &Window) {
    window.ask("document.documentElement.dataset.density = 'dense'", &[]);
    window.picture("table-11-dense");
    window.ask("document.documentElement.dataset.theme = 'dark'", &[]);
    window.picture("table-12-dark");
    window.is_open_to_all();
    window.ask("document.documentElement.style.zoom = '2'", &[]);
    window.picture("table-13-large");
}
