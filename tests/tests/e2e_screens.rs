//! Every screen in every way a person may have it: both themes, twice the size, wide spacing of
//! the text. Nothing is wider than the window, and axe finds nothing.
#![cfg(all(target_os = "linux", feature = "e2e"))]

use parvis_tests::window::Window;

/// The distances of WCAG 2.2, 1.4.12, that a person may force upon any text.
const WIDE_TEXT: &str = "const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];";

/// What sticks out of the window sideways: what makes the page or its main part wider than it is.
const STICKS_OUT: &str = "const page = document.scrollingElement;
    const main = document.querySelector('main');
    const wide = [page, main].filter((one) => one.scrollWidth > one.clientWidth + 1);
    const edge = main.getBoundingClientRect().right;
    const culprits = wide.length === 0 ? [] : [...main.querySelectorAll('*')]
        .filter((one) => one.getBoundingClientRect().right > edge + 1)
        .map((one) => `${one.tagName}.${one.className}: ${one.textContent.slice(0, 40)}`);
    return [...wide.map((one) => `${one.tagName}: ${one.scrollWidth} in ${one.clientWidth}`),
        ...culprits.slice(0, 8)]";

#[test]
fn every_screen_fits_in_both_themes() {
    let window = sample();
    visit_all(&window, "light");
    window.go("#/settings");
    window.press("radio", "Sombre");
    window.wait("dark", || theme(&window) == "dark");
    visit_all(&window, "dark");
}

#[test]
fn every_screen_fits_at_twice_the_size() {
    let window = sample();
    window.go("#/settings");
    window.choose("Taille de l’affichage", "200 %");
    window.wait("twice the size", || {
        window.ask("return innerWidth < 700", &[]) == true
    });
    visit_all(&window, "200");
}

#[test]
fn every_screen_fits_with_wide_text() {
    let window = sample();
    window.ask(WIDE_TEXT, &[]);
    visit_all(&window, "wide");
}

/// A window of the least size with the sample in it.
fn sample() -> Window {
    let window = Window::open();
    window.resize(1280, 800);
    window.press("button", "Ouvrir l’exemple");
    window.sees("button", "Ajouter une séance");
    window
}

fn visit_all(window: &Window, mode: &str) {
    for (address, name, heading) in [
        ("#/", "today", "Aujourd’hui"),
        ("#/programmes", "programmes", "Programmes"),
        ("#/settings", "settings", "Réglages"),
    ] {
        window.go(address);
        window.sees("heading", heading);
        look(window, mode, name);
    }
    window.go("#/programmes");
    enter(window, "link", "Agir ensemble dans les quartiers");
    window.sees("button", "Ajouter une séance");
    look(window, mode, "programme");
    enter(window, "tab", "Inscrits");
    window.sees("button", "Importer une liste");
    look(window, mode, "attendees");
    enter(window, "tab", "Documents");
    window.reads("Page 1 sur");
    look(window, mode, "documents");
    window.keys("Control+k");
    window.sees("dialog", "Tout chercher");
    look(window, mode, "palette");
    window.keys("Escape");
    window.sees_no("dialog", "");
}

/// The keyboard and not the mouse: the driver does not know where things are at twice the size.
fn enter(window: &Window, role: &str, name: &str) {
    window.focus(role, name);
    window.keys("Enter");
}

fn look(window: &Window, mode: &str, name: &str) {
    window.picture(&format!("{name}-{mode}"));
    let wide = window.ask(STICKS_OUT, &[]);
    assert_eq!(wide, serde_json::json!([]), "{name}, {mode}");
    window.is_open_to_all();
}

fn theme(window: &Window) -> String {
    let theme = window.ask("return document.documentElement.dataset.theme", &[]);
    theme.as_str().unwrap_or_default().to_owned()
}
