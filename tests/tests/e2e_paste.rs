//! A programme that somebody wrote elsewhere, in the real window: pasted, corrected, saved, and
//! later taken over from a corrected version; with the pointer and with the keyboard alone.
#![cfg(all(target_os = "linux", feature = "e2e"))]

use std::path::Path;

use parvis_tests::paper;
use parvis_tests::window::Window;
use serde_json::json;

/// A day in our own words, of the shape in which such days are sent round.
const DAY: &str = include_str!("../fixtures/pasted-day.txt");

/// How the day begins in a word processor's clipboard.
const PAGE: &str = "<h1>Une rue à soi</h1><p>Mardi 9 février 2027</p><p>10h à 11h : Accueil</p>\
    <ul><li>Awa DIALLO, directrice, Ville de Valrive</li></ul>";

/// What is done with a day from its first text to the brochure of the year after.
struct Story {
    /// The day as it is pasted.
    text: String,
    /// Who is replaced by Awa Diallo.
    replaced: &'static str,
    /// What the partners send back: the new speaker as well, and three more things, of which the
    /// new title of the workshop is not taken.
    changes: [(&'static str, &'static str); 3],
    /// What the text of the draft is mended by in the same gesture.
    mended: [(&'static str, &'static str); 2],
    workshop: &'static str,
    stays: &'static str,
    goes: &'static str,
    /// The first day of the copy, and how the brochure says it.
    next: (&'static str, &'static str),
    pictures: &'static str,
}

impl Story {
    fn ours() -> Self {
        Self {
            text: DAY.to_owned(),
            replaced: "Hugo TANGUY",
            changes: [
                ("11h15 à 12h30 :", "11h15 à 12h15 :"),
                (
                    "Atelier 3 : Compter autrement",
                    "Atelier 3 : Compter et raconter",
                ),
                ("- Karim BENSAÏD, conseiller régional\n", ""),
            ],
            mended: [
                ("\nMercredi 3 juin 2027\n", "\nJeudi 3 juin 2027\n"),
                ("\n- Fil Rouge\n", "\n"),
            ],
            workshop: "Compter autrement",
            stays: "Zoé LENOIR",
            goes: "Karim BENSAÏD",
            next: ("01/06/2028", "1er juin 2028"),
            pictures: "paste",
        }
    }

    /// The real one says nothing that is to be checked, so it gets the two faults of ours.
    fn real(text: &str) -> Self {
        let faults = [
            (
                "déroulera le :\n\nJeudi 31 mai 2018",
                "déroulera le :\n\nMercredi 31 mai 2018",
            ),
            ("\n\n11h à 11h15", "\n- Fil Rouge\n\n11h à 11h15"),
        ];
        Self {
            text: replaced(text, &faults),
            replaced: "Sylvie RUIN",
            changes: [
                ("11h15 à 12h30 :", "11h15 à 12h15 :"),
                (
                    "éléments facilitateurs de son territoire :",
                    "éléments facilitateurs du territoire :",
                ),
                (
                    "- Denis VINCKIER, conseiller régional Hauts-de-France\n",
                    "",
                ),
            ],
            mended: [
                ("Mercredi 31 mai 2018", "Jeudi 31 mai 2018"),
                ("\n- Fil Rouge\n", "\n"),
            ],
            workshop: "Profiter des éléments facilitateurs de son territoire",
            stays: "Richard SMITH",
            goes: "Denis VINCKIER",
            next: ("30/05/2019", "30 mai 2019"),
            pictures: "paste-real",
        }
    }

    fn corrected(&self) -> String {
        let speaker = [(self.replaced, "Awa DIALLO")];
        let text = replaced(&self.text, &self.mended);
        replaced(&replaced(&text, &speaker), &self.changes)
    }

    /// From the saved programme to the brochure of the year after.
    fn goes_on(&self, window: &Window) {
        window.sees("button", "Ajouter une séance");
        window.reads("Programme collé");
        shift_the_afternoon_and_undo(window);
        window.press("button", "Détails\u{a0}: temps 5");
        replace_a_speaker(window, self.replaced, "Awa", "DIALLO");
        self.renew(window);
        self.make_again(window);
        let brochure = print_the_brochure(window);
        for said in [
            self.next.1,
            "Awa DIALLO",
            "12h15",
            self.workshop,
            self.stays,
        ] {
            assert!(brochure.contains(said), "{said}: {brochure}");
        }
        for gone in [self.replaced, self.goes] {
            assert!(!brochure.contains(gone), "{gone}: {brochure}");
        }
    }
}

fn replaced(text: &str, changes: &[(&str, &str)]) -> String {
    changes.iter().fold(text.to_owned(), |text, (old, new)| {
        assert!(text.contains(old), "{old}");
        text.replacen(old, new, 1)
    })
}

#[test]
fn a_pasted_day_is_corrected_saved_and_renewed() {
    let window = Window::open();
    window.press("button", "Coller un programme");
    window.sees("textbox", "Texte du programme");
    window.picture("paste-1-entry");
    window.is_open_to_all();
    let story = Story::ours();
    paste(&window, &story.text);
    window.reads("2 points à vérifier");
    window.picture("paste-2-review");
    window.is_open_to_all();
    correct_with_the_pointer(&window);
    correct_with_the_keyboard(&window);
    another_screen_and_back(&window);
    window.press("button", "Enregistrer le programme");
    window.sees("button", "Ajouter une séance");
    window.reads("Faire place aux habitants dans les projets de quartier");
    story.goes_on(&window);
}

/// The same with a real programme, when the folder of those stands beside the checkout.
#[test]
fn a_real_day_is_corrected_saved_and_renewed() {
    let Some(text) = real("004") else { return };
    let window = Window::open();
    window.go("#/programmes/paste");
    window.sees("textbox", "Texte du programme");
    let story = Story::real(&text);
    paste(&window, &story.text);
    window.reads("2 points à vérifier");
    window.picture("paste-9-real");
    window.is_open_to_all();
    for left in ["1 point à vérifier", "Rien à vérifier"] {
        window.press("button", "Suivant");
        window.press("button", "Laisser de côté");
        window.reads(left);
    }
    window.press("button", "Enregistrer le programme");
    story.goes_on(&window);
}

/// Pastes as hands do: the text is cut out of the field and pasted into it again.
fn paste(window: &Window, text: &str) {
    let field = "const field = document.querySelector('textarea');
        field.value = arguments[0];
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.focus();
        field.select();";
    window.ask(field, &[json!(text)]);
    window.keys("Control+x");
    window.wait("an empty field", || {
        window.value("textbox", "Texte du programme").is_empty()
    });
    window.keys("Control+v");
    window.sees("heading", "Le programme qu’il donne");
}

/// The weekday is wrong, and the day is known from another line.
fn correct_with_the_pointer(window: &Window) {
    window.press("button", "Suivant");
    window.reads("le jour de la semaine ne va pas avec la date");
    assert!(
        window.focused().starts_with("option 18"),
        "{}",
        window.focused()
    );
    window.picture("paste-3-weekday");
    window.press("button", "Laisser de côté");
    window.reads("1 point à vérifier");
    window.reads("Non repris dans le programme");
}

/// Two words with capitals are taken for somebody; the key leads there, then to the corrections.
fn correct_with_the_keyboard(window: &Window) {
    window.keys("F8");
    window.reads("prénom et nom à confirmer");
    assert!(
        window.focused().contains("Fil Rouge"),
        "{}",
        window.focused()
    );
    window.keys("Enter");
    assert_eq!(window.focused(), "button C’est juste");
    window.keys("Enter");
    window.reads("Rien à vérifier");
    window.keys("Control+z");
    window.reads("1 point à vérifier");
    window.keys("Enter");
    window.keys("End");
    assert_eq!(window.focused(), "button Laisser de côté");
    window.keys("Enter");
    window.reads("Rien à vérifier");
    assert!(
        window.focused().contains("Fil Rouge"),
        "{}",
        window.focused()
    );
    window.keys("Up");
    assert!(
        window.focused().contains("Anne-Lise MOREL"),
        "{}",
        window.focused()
    );
    let chosen = "return document.querySelector('.draft [aria-selected=true]')?.textContent ?? ''";
    let chosen = window.ask(chosen, &[]).to_string();
    assert!(chosen.contains("Anne-Lise MOREL"), "{chosen}");
    window.keys("F6");
    assert!(
        window.focused().contains("Anne-Lise MOREL"),
        "{}",
        window.focused()
    );
    window.keys("Up");
    assert!(
        window.focused().contains("Karim BENSAÏD"),
        "{}",
        window.focused()
    );
    window.keys("F6");
    assert_eq!(window.focused(), "button Intervenant");
    window.keys("F6");
    assert!(
        window.focused().starts_with("option 43"),
        "{}",
        window.focused()
    );
}

/// Leaving for a moment loses nothing; the screens are also looked at in the dark and enlarged.
fn another_screen_and_back(window: &Window) {
    window.go("#/settings");
    window.press("radio", "Sombre");
    window.go("#/programmes/paste");
    window.reads("Rien à vérifier");
    window.picture("paste-4-dark");
    window.is_open_to_all();
    window.go("#/settings");
    window.press("radio", "Clair");
    window.choose("Taille de l’affichage", "200 %");
    window.go("#/programmes/paste");
    window.reads("Rien à vérifier");
    window.picture("paste-5-twice");
    window.is_open_to_all();
    window.go("#/settings");
    window.choose("Taille de l’affichage", "100 %");
    window.go("#/programmes/paste");
    window.reads("Rien à vérifier");
}

fn replace_a_speaker(window: &Window, name: &str, given: &str, family: &str) {
    window.press("button", &format!("Modifier\u{a0}: {name}"));
    window.write("textbox", "Prénom", given);
    window.write("textbox", "Nom", family);
    window.keys("Tab");
    window.sees("button", &format!("Modifier\u{a0}: {given} {family}"));
    window.press("button", "Fermer le volet");
}

/// The hours of the agenda as they stand in its lines.
fn hours(window: &Window) -> Vec<String> {
    let script = "return [...document.querySelectorAll('tr[data-slot]')].map((row) =>
        ['starts', 'ends'].map((column) => row.querySelector(`[data-column=${column}]`).value)
            .join('-')).join('|')";
    let said = window.ask(script, &[]);
    let said = said.as_str().unwrap_or_default();
    said.split('|').map(str::to_owned).collect()
}

/// From the workshops on, which are the seventh line and those beside it.
fn shift_the_afternoon_and_undo(window: &Window) {
    let before = hours(window);
    assert_eq!(before[6], "14h-16h");
    window.focus("textbox", "Titre, temps 7");
    window.keys("Control+d");
    window.wait("the question by how much", || {
        window.focused().contains("Décaler à partir de 14h")
    });
    window.keys("Control+a");
    window.types("15");
    window.keys("Enter");
    window.wait("the afternoon later", || {
        let now = hours(window);
        let is = |at: usize, said: &str| now.get(at).is_some_and(|hours| hours == said);
        is(6, "14h15-16h15") && is(7, "14h15-16h15") && is(now.len() - 1, "16h45-17h15")
    });
    assert_eq!(hours(window)[..6], before[..6], "the morning stays");
    window.keys("Control+z");
    window.wait("the afternoon as it was", || hours(window) == before);
}

impl Story {
    fn renew(&self, window: &Window) {
        let picture = |name: &str| window.picture(&format!("{}-{name}", self.pictures));
        window.press_in_menu("Actions sur le programme", "Coller une version corrigée…");
        window.sees("heading", "Coller une version corrigée");
        paste(window, &self.corrected());
        window.reads("Rien à vérifier");
        window.press("button", "Voir les différences");
        window.reads("3 différences");
        window.reads("11h15 – 12h15");
        picture("6-differences");
        window.is_open_to_all();
        // What disappears is not ticked by itself; of the two others one is left out.
        window.press("button", "Tout cocher");
        window.press("checkbox", self.workshop);
        window.press("button", "Reprendre 2 différences");
        window.sees("button", "Ajouter une séance");
        window.reads("Version corrigée reprise");
        window.press("button", "Détails\u{a0}: temps 3");
        window.sees("button", &format!("Modifier\u{a0}: {}", self.stays));
        assert!(!window.is_there("button", &format!("Modifier\u{a0}: {}", self.goes)));
        let titles =
            "return [...document.querySelectorAll('input')].map((one) => one.value).join('|')";
        let held = window.ask(titles, &[]).to_string();
        assert!(held.contains("12h15"), "{held}");
        assert!(held.contains(self.workshop), "{held}");
        picture("7-renewed");
        window.is_open_to_all();
    }

    /// The year after, on the same day of the week.
    fn make_again(&self, window: &Window) {
        window.press_in_menu("Actions sur le programme", "Dupliquer à d’autres dates");
        window.sees("heading", "Dupliquer un programme");
        window.write("textbox", "Première date", self.next.0);
        window.keys("Tab");
        window.wait("the day of the copy", || {
            window.value("textbox", "Nouvelle date, séance 1") == self.next.0
        });
        window.reads("jeudi");
        window.press("button", "Créer le programme");
        window.sees("button", "Ajouter une séance");
        window.reads("Programme dupliqué");
        window.wait("the copy", || {
            window.value("textbox", "Date") == self.next.0
        });
        window.picture(&format!("{}-8-next-year", self.pictures));
        window.is_open_to_all();
    }
}

/// Saves the brochure and gives its words on one line.
fn print_the_brochure(window: &Window) -> String {
    let path = window.files().join("brochure.pdf");
    window.press("tab", "Documents");
    window.press("button", "Brochure");
    window.sees("heading", "Brochure");
    window.reads("Page 1 sur");
    window.will_choose(&[&path]);
    window.press("button", "Enregistrer le PDF");
    window.sees("button", "Afficher dans le dossier");
    let bytes = std::fs::read(&path).expect("the brochure");
    assert!(bytes.starts_with(b"%PDF-1.7") && bytes.trim_ascii_end().ends_with(b"%%EOF"));
    let text = paper::text(&bytes).replace(['\u{a0}', '\u{202f}'], " ");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn lists_and_headings_of_the_clipboard_survive_and_files_come_in() {
    let window = Window::open();
    window.go("#/programmes/paste");
    window.sees("textbox", "Texte du programme");
    let script = "const data = new DataTransfer();
        data.setData('text/plain', 'Une rue à soi');
        data.setData('text/html', arguments[0]);
        document.querySelector('textarea').dispatchEvent(
            new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))";
    window.ask(script, &[json!(PAGE)]);
    window.sees("heading", "Le programme qu’il donne");
    window.reads("Awa DIALLO directrice, Ville de Valrive");
    window.press("button", "Abandonner");
    window.sees("textbox", "Texte du programme");

    // A file that is no text is refused in words; one that is comes in.
    let binary = window.files().join("tableau.xlsx");
    std::fs::write(&binary, b"PK\x03\x04 nothing of a programme").expect("a file");
    window.will_choose(&[&binary]);
    window.press("button", "Choisir un fichier");
    window.sees("alert", "");
    window.picture("paste-8-refused");
    window.is_open_to_all();
    let text = window.files().join("jour.txt");
    std::fs::write(&text, DAY).expect("a file");
    window.will_choose(&[&text]);
    window.press("button", "Choisir un fichier");
    window.reads("2 points à vérifier");

    // Corrections are not lost by mistake.
    window.press("button", "Suivant");
    window.press("button", "Laisser de côté");
    window.reads("1 point à vérifier");
    window.press("button", "Abandonner");
    window.sees("dialog", "Abandonner ce texte et ses corrections");
    window.is_open_to_all();
    window.press("button", "Continuer la relecture");
    window.reads("1 point à vérifier");
}

fn real(number: &str) -> Option<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/programmes");
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let named = |name: &str| name.starts_with(number) && name.ends_with(".txt");
    let found = entries.map(|entry| entry.path()).find(|path| {
        path.file_name()
            .is_some_and(|n| named(&n.to_string_lossy()))
    });
    let Some(path) = found else {
        println!("skipped: programme {number} is not beside this checkout");
        return None;
    };
    Some(std::fs::read_to_string(path).expect("a text in UTF-8"))
}
