//! The same programme in three formats through the real window: as a text is shortened on the screen
//! of the programme, the gauge of each format goes from "too much" to "fits", and the pages with it.
#![cfg(all(target_os = "linux", feature = "e2e"))]

use parvis_tests::window::Window;
use serde_json::json;

const FORMATS: [&str; 3] = ["A4", "Livret A5", "Gros caractères"];

#[test]
fn a_text_is_shortened_until_each_format_fits() {
    let window = Window::open();
    window.press("button", "Ouvrir l’exemple");
    window.sees("button", "Ajouter une séance");

    // As short as it will be in the end, it fills these pages.
    present(&window, 1);
    let pages = FORMATS.map(|format| {
        gauge(&window, format, "99");
        window.reads("Il reste");
        taken(&window)
    });
    let mut told = FORMATS.map(|_| i64::MAX);
    for (sentences, name) in [(60, "far"), (40, "still")] {
        present(&window, sentences);
        for ((format, pages), told) in FORMATS.iter().zip(pages).zip(&mut told) {
            gauge(&window, format, &pages.to_string());
            window.reads(&format!("pour tenir en {pages} pages"));
            let over = over(&window);
            assert!(over < *told, "{format}: {over}, {told} before");
            *told = over;
            assert!(taken(&window) > pages);
            window.reads("présentation : ");
            window.picture(&format!("gauge-{name}-{format}"));
            window.is_open_to_all();
        }
    }
    present(&window, 1);
    for (format, pages) in FORMATS.iter().zip(pages) {
        gauge(&window, format, &pages.to_string());
        window.wait("that it fits", || {
            window.says("Il reste") || window.says("La dernière page est pleine")
        });
        assert_eq!(taken(&window), pages, "{format}");
        window.picture(&format!("gauge-fits-{format}"));
    }
}

/// Writes a presentation of so many sentences on the screen of the programme.
fn present(window: &Window, sentences: usize) {
    let sentence = "Une coopération dure quand chacun sait ce que l’autre peut décider. ";
    let text = sentence.repeat(sentences);
    window.press("tab", "Programme");
    // Put in at once, as from another program: keys one by one would take minutes.
    window.focus("textbox", "Présentation");
    window.ask(
        "document.activeElement.select();
            document.execCommand('insertText', false, arguments[0])",
        &[json!(text.trim())],
    );
    window.keys("Tab");
    window.reads("Enregistré");
}

/// Shows the gauge of a format for so many pages wanted.
fn gauge(window: &Window, format: &str, pages: &str) {
    window.press("tab", "Documents");
    window.press("button", "Brochure");
    window.choose("Format", format);
    window.write("textbox", "Nombre de pages voulu", pages);
    // What is shown until then is of another format or number.
    window.wait("the gauge and the pages", || {
        let busy = "return document.querySelector('[aria-busy=true]') !== null";
        window.says("La brochure tient en") && window.ask(busy, &[]) == json!(false)
    });
}

/// The pages the brochure takes.
fn taken(window: &Window) -> i64 {
    number(window, "tient en (\\d+) page")
}

/// The lines that are too many.
fn over(window: &Window) -> i64 {
    number(window, "Il manque (\\d+) ligne")
}

fn number(window: &Window, pattern: &str) -> i64 {
    let script = "const text = document.body.innerText.replace(/\\s+/g, ' ');
        return Number(text.match(new RegExp(arguments[0]))?.[1] ?? -1)";
    let number = window.ask(script, &[json!(pattern)]);
    let number = number.as_i64().expect("a whole number");
    assert!(number > 0, "{pattern} is nowhere");
    number
}
