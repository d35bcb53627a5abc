//! The real window: its frame, its keys and its settings. The stories of the trade have files of
//! their own.
#![cfg(all(target_os = "linux", feature = "e2e"))]

use parvis_tests::window::Window;

#[test]
fn the_frame_stands_and_leads_everywhere() {
    let window = Window::open();
    assert_eq!(window.title(), "Aujourd’hui – Parvis");
    assert!(window.is_there("navigation", "Navigation principale"));
    assert_eq!(
        window.attribute("link", "Aujourd’hui", "aria-current"),
        "page"
    );
    window.picture("today");
    for room in ["Programmes", "Réglages", "Aujourd’hui"] {
        window.press("link", room);
        window.wait(room, || window.title() == format!("{room} – Parvis"));
        assert_eq!(window.focused(), format!("heading {room}"));
        assert_eq!(window.attribute("link", room, "aria-current"), "page");
        window.is_open_to_all();
    }
}

#[test]
fn everything_is_reached_by_the_keyboard() {
    let window = Window::open();
    window.go("#/settings");
    window.sees("heading", "Réglages");
    let reached = walk(&window);
    for expected in [
        "link Aller au contenu",
        "button Chercher Ctrl+K",
        "link Aujourd’hui",
        "link Programmes",
        "link Réglages",
        "button Raccourcis",
        "textbox Nom affiché dans l’historique",
        "radio Français",
        "combobox Taille de l’affichage",
    ] {
        assert!(
            reached.iter().any(|name| name == expected),
            "{expected} not in {reached:?}"
        );
    }
    window.focus("link", "Aller au contenu");
    window.keys("Enter");
    assert!(window.focused().starts_with("main"), "{}", window.focused());
}

/// What Tab comes by from the start of the page until it comes round.
fn walk(window: &Window) -> Vec<String> {
    window.ask(
        "document.activeElement.blur(); getSelection().removeAllRanges()",
        &[],
    );
    window.focus("link", "Aller au contenu");
    let mut reached = vec![window.focused()];
    for _ in 0..40 {
        window.keys("Tab");
        let name = window.focused();
        if name == reached[0] {
            break;
        }
        reached.push(name);
    }
    reached
}

#[test]
fn the_palette_and_the_list_of_keys_open_and_close() {
    let window = Window::open();
    window.keys("Control+k");
    window.sees("dialog", "Tout chercher");
    window.write("combobox", "", "reglages");
    // The page itself comes first; the search across everything held is always offered below.
    window.wait("the settings first", || {
        let options = window.words("option");
        options.len() == 2 && options[0].starts_with("Réglages")
    });
    window.is_open_to_all();
    window.picture("palette");
    window.keys("Enter");
    window.wait("the settings", || window.title() == "Réglages – Parvis");

    window.keys("?");
    window.sees("dialog", "Raccourcis clavier");
    window.is_open_to_all();
    window.keys("Escape");
    window.sees_no("dialog", "");
}

#[test]
fn choices_are_kept_and_shown_in_both_themes() {
    let window = Window::open();
    window.go("#/settings");
    window.write("textbox", "Nom affiché", "Maëlle");
    window.keys("Tab");
    window.reads("Enregistré");
    window.is_open_to_all();
    window.picture("settings-light");

    window.press("radio", "Sombre");
    window.wait("dark", || theme(&window) == "dark");
    window.is_open_to_all();
    window.picture("settings-dark");
    window.press("radio", "Anglais");
    window.sees("heading", "Settings");

    let window = window.reopen();
    window.go("#/settings");
    window.sees("heading", "Settings");
    assert_eq!(theme(&window), "dark");
    assert_eq!(window.value("textbox", "Name shown"), "Maëlle");
    assert!(window.data().join("preferences.json").exists());
}

fn theme(window: &Window) -> String {
    let theme = window.ask("return document.documentElement.dataset.theme", &[]);
    theme.as_str().unwrap_or_default().to_owned()
}

#[test]
fn escape_restores_a_field() {
    let window = Window::open();
    window.go("#/settings");
    window.write("textbox", "Nom affiché", "Maëlle");
    window.reads("Enregistré");
    window.write("textbox", "Nom affiché", "Quelqu’un d’autre");
    window.keys("Escape");
    window.wait("what was there on entering", || {
        window.value("textbox", "Nom affiché").is_empty()
    });
}

#[test]
fn twice_the_size_still_fits() {
    let window = Window::open();
    window.go("#/settings");
    window.sees("heading", "Réglages");
    window.choose("Taille de l’affichage", "200 %");
    window.wait("twice the size", || {
        window.ask("return innerWidth < 700", &[]) == true
    });
    let fits = "const page = document.scrollingElement, main = document.querySelector('main');
        return page.scrollWidth <= page.clientWidth && main.scrollWidth <= main.clientWidth";
    assert_eq!(
        window.ask(fits, &[]),
        true,
        "something is wider than the window"
    );
    window.is_open_to_all();
    window.picture("settings-200");
    window.keys("Control+0");
    window.wait("the normal size", || {
        window.ask("return innerWidth > 1000", &[]) == true
    });
}
