//! The papers of the sample in the real window: each is seen before it is printed, a brochure in
//! three formats, with a gauge that says what to shorten.
#![cfg(all(target_os = "linux", feature = "e2e"))]

use parvis_tests::window::Window;

#[test]
fn a_brochure_is_shortened_until_it_fits_in_each_format() {
    let window = sample();
    window.press("button", "Brochure");
    for (format, pages) in [("Gros caractères", "3"), ("Livret A5", "3"), ("A4", "3")] {
        window.choose("Format", format);
        window.write("textbox", "Nombre de pages voulu", pages);
        window.reads("pour tenir en 3 pages");
        window.reads("Page 1 sur");
        window.picture(&format!("papers-brochure-{format}"));
        window.is_open_to_all();
    }
}

#[test]
fn every_paper_is_seen_before_it_is_printed() {
    let window = sample();
    for paper in [
        "Feuille d’émargement",
        "Badges",
        "Brochure",
        "Chevalets",
        "Liste à afficher",
        "Liste des participants",
        "Liste des intervenants",
        "Annuaire des partenaires",
    ] {
        window.press("button", paper);
        window.sees("heading", paper);
        window.reads("Page 1 sur");
        window.picture(&format!("papers-{paper}"));
        window.is_open_to_all();
    }
    window.press("button", "Affiches de porte");
    window.reads("Page 1 sur");
    window.picture("papers-door-signs");
    window.is_open_to_all();
    window.press("button", "Fléchage");
    window.reads("Écrivez vers quoi mène");
    window.write("textbox", "Vers quoi", "Atelier 2");
    window.reads("Page 1 sur 1");
    window.picture("papers-direction-signs");
    window.is_open_to_all();
    window.press("button", "Attestations");
    window.picture("papers-certificates");
    window.is_open_to_all();
}

fn sample() -> Window {
    let window = Window::open();
    window.press("button", "Ouvrir l’exemple");
    window.sees("button", "Ajouter une séance");
    window.press("tab", "Documents");
    window.reads("Page 1 sur");
    window
}

#[test]
fn who_signed_is_noted_and_gets_a_certificate() {
    let window = sample();
    window.press("tab", "Présences");
    window.sees("checkbox", "Toutes les personnes affichées\u{a0}: Matin");
    window.picture("attendance");
    window.is_open_to_all();
    window.press("checkbox", "Toutes les personnes affichées\u{a0}: Matin");
    window.wait("everybody signed", || signed(&window) == 48);
    window.write("searchbox", "Numéro ou nom", "2");
    window.reads("Barthélemy");
    window.press("checkbox", "Clément Barthélemy\u{a0}: Matin");
    window.write("searchbox", "Numéro ou nom", "");
    window.wait("all but one", || signed(&window) == 47);
    window.press("tab", "Documents");
    window.press("button", "Attestations");
    window.reads("Page 1 sur 47");
    window.picture("papers-certificates-signed");
    window.is_open_to_all();
}

/// How many boxes of people are ticked.
fn signed(window: &Window) -> u64 {
    let ticked = "return document.querySelectorAll('tbody input:checked').length";
    window.ask(ticked, &[]).as_u64().unwrap_or_default()
}
