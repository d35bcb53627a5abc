//! The identity of the centre in the real window: set once, kept, and on the papers; a file that is
//! no picture changes nothing.
#![cfg(all(target_os = "linux", feature = "e2e"))]

use std::fs::{self, File};
use std::io::Write;
use std::path::PathBuf;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use parvis_tests::window::Window;

#[test]
fn what_is_set_of_the_centre_is_kept_and_printed() {
    let window = Window::open();
    let logo = file(&window, "logo.svg", LOGO.as_bytes());
    let signature = file(&window, "signature.png", &png(24, 8));
    window.press("button", "Ouvrir l’exemple");
    window.sees("button", "Ajouter une séance");
    window.go("#/settings");
    window.write("textbox", "Nom du centre", "Rives et Plateaux");
    window.write("textbox", "Adresse", "4 quai des Tanneurs, 99100 Valrive");
    window.write("textbox", "Numéro SIRET", "732 829 320 00075");
    window.keys("Tab");
    window.reads("n’est pas juste");
    window.write("textbox", "Numéro SIRET", "73282932000074");
    window.keys("Tab");
    window.wait("the number with its spaces", || {
        window.value("textbox", "Numéro SIRET") == "732 829 320 00074"
    });
    window.write("textbox", "Couleur des documents", "#1f5c7a");
    window.keys("Tab");
    window.reads("Contraste sur du blanc : 7,3 pour 1");
    window.write("textbox", "Qui signe", "Jeanne Roux");
    window.write("textbox", "Fonction", "directrice");
    window.write("textbox", "Fait à", "Valrive");
    window.keys("Tab");

    // With the keyboard alone.
    window.will_choose(&[&logo, &signature]);
    window.focus("button", "Choisir un logo");
    window.keys("Enter");
    sees_pictures(&window, 1);
    window.focus("button", "Choisir l’image de la signature");
    window.keys("Enter");
    sees_pictures(&window, 2);
    window.picture("identity-light");
    window.is_open_to_all();

    window.press("button", "Retirer\u{a0}: Logo 1");
    sees_pictures(&window, 1);
    window.press("button", "Annuler\u{a0}: Image retirée");
    sees_pictures(&window, 2);

    let window = window.reopen();
    window.go("#/settings");
    sees_pictures(&window, 2);
    assert_eq!(
        window.value("textbox", "Nom du centre"),
        "Rives et Plateaux"
    );
    window.press("radio", "Sombre");
    window.picture("identity-dark");
    window.is_open_to_all();

    window.go("#/programmes");
    window.press("link", "Agir ensemble dans les quartiers");
    window.sees("button", "Ajouter une séance");
    window.press("button", "Logo de ");
    window.will_choose(&[&file(&window, "region.png", &png(40, 20))]);
    window.press("button", "Choisir un logo");
    sees_pictures(&window, 1);
    window.picture("identity-organisation");
    window.is_open_to_all();
    window.keys("Escape");
    window.press("tab", "Documents");
    window.reads("Page 1 sur");
    window.picture("identity-sign-in");

    window.go("#/settings");
    window.choose("Taille de l’affichage", "200 %");
    window.sees("heading", "Logos du centre");
    window.focus("button", "Remplacer\u{a0}: Logo 1");
    window.picture("identity-twice");
    window.is_open_to_all();
}

#[test]
fn a_file_that_is_no_picture_leaves_the_earlier_logo() {
    let window = Window::open();
    let logo = file(&window, "logo.svg", LOGO.as_bytes());
    let text = file(
        &window,
        "texte.png",
        "Un texte, quoi qu’en dise son nom.".as_bytes(),
    );
    let whole = png(400, 200);
    let half = file(&window, "moitie.png", &whole[..whole.len() / 2]);
    let bomb = file(&window, "bombe.png", &claiming(30_000, 30_000));
    let huge = window.files().join("enorme.png");
    let sparse = File::create(&huge).expect("a file");
    sparse.set_len(50_000_000).expect("a long file");
    window.go("#/settings");
    window.will_choose(&[&logo]);
    window.press("button", "Choisir un logo");
    sees_pictures(&window, 1);
    let first = shown(&window);
    for (path, words) in [
        (&text, "n’est pas une image PNG, JPEG ou SVG"),
        (&half, "est un fichier PNG incomplet ou abîmé"),
        (&bomb, "a 30 000 × 30 000 pixels"),
        (&huge, "fait 50 Mo"),
    ] {
        window.will_choose(&[path]);
        window.press("button", "Remplacer\u{a0}: Logo 1");
        let name = path.file_name().expect("a name").to_string_lossy();
        window.reads(&format!("« {name} »"));
        window.reads(words);
        assert_eq!(shown(&window), first, "{name} changes nothing");
        window.is_open_to_all();
    }
    window.picture("identity-refused");
}

/// A wide logo of outlines.
const LOGO: &str = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 120 40'>\
    <path d='M0 40 L20 4 L40 40 Z' fill='#1f5c7a'/><circle cx='70' cy='22' r='18' fill='#d9822b'/>\
    <rect x='94' y='6' width='26' height='34' fill='#1f5c7a'/></svg>";

fn file(window: &Window, name: &str, bytes: &[u8]) -> PathBuf {
    let path = window.files().join(name);
    fs::write(&path, bytes).expect("a file to choose");
    path
}

/// Waits until so many pictures are seen, whole.
fn sees_pictures(window: &Window, count: usize) {
    let script = "return [...document.querySelectorAll('main img')]
        .filter((one) => one.complete && one.naturalWidth > 0).length";
    window.wait(&format!("{count} pictures"), || {
        window.ask(script, &[]) == serde_json::json!(count)
    });
}

/// The address of the first picture, which is all of it.
fn shown(window: &Window) -> String {
    let address = window.ask("return document.querySelector('main img').src", &[]);
    address.as_str().unwrap_or_default().to_owned()
}

/// A picture of a slope from black to white.
fn png(width: u32, height: u32) -> Vec<u8> {
    let mut rows = Vec::new();
    for row in 0..height {
        rows.push(0);
        rows.extend((0..width).map(|column| ((column * 255 / width) ^ (row * 7 % 32)) as u8));
    }
    let mut deflated = ZlibEncoder::new(Vec::new(), Compression::default());
    deflated.write_all(&rows).expect("memory");
    let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
    bytes.extend(part(b"IHDR", &header(width, height)));
    bytes.extend(part(b"IDAT", &deflated.finish().expect("memory")));
    bytes.extend(part(b"IEND", &[]));
    bytes
}

/// A small file that says it is very large.
fn claiming(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
    bytes.extend(part(b"IHDR", &header(width, height)));
    bytes.extend(part(b"IEND", &[]));
    bytes
}

fn header(width: u32, height: u32) -> Vec<u8> {
    let mut header = [width.to_be_bytes(), height.to_be_bytes()].concat();
    header.extend([8, 0, 0, 0, 0]);
    header
}

/// A part of a PNG with its length and check sum (ISO/IEC 15948).
fn part(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let length = u32::try_from(data.len()).expect("a small part");
    let inside = [kind.as_slice(), data].concat();
    let mut sum = flate2::Crc::new();
    sum.update(&inside);
    [&length.to_be_bytes(), &inside[..], &sum.sum().to_be_bytes()].concat()
}
