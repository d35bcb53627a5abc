//! Lists that come in and go out, in the real window: a workbook that needs no help, cells that are
//! pasted, a workbook that is damaged, and a list that is taken along.
#![cfg(all(target_os = "linux", feature = "e2e"))]

use std::path::PathBuf;

use calamine::{Data, DataType, Reader, Xlsx, open_workbook};
use parvis_tests::window::Window;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use serde_json::json;

const HEADER: [&str; 12] = [
    "Référence commande",
    "Date de la commande",
    "Statut de la commande",
    "Nom participant",
    "Prénom participant",
    "Nom payeur",
    "Prénom payeur",
    "Email payeur",
    "Raison sociale",
    "Billet",
    "Tarif",
    "Quelle date ?",
];

#[test]
fn a_workbook_comes_in_without_touching_the_columns_and_a_list_goes_out() {
    let window = attendees();
    bring_in_a_workbook(&window);
    take_the_list_along(&window);
}

#[test]
fn cells_are_pasted_and_what_is_damaged_is_refused() {
    let window = attendees();
    paste_cells(&window);
    refuse_what_is_damaged(&window);
}

/// Ctrl+V on the list itself: the clipboard of the driver cannot be filled, so that the page is given
/// the event that the system would give it.
const PASTE: &str = "const data = new DataTransfer(); data.setData('text/plain', arguments[0]);
    document.body.dispatchEvent(new ClipboardEvent('paste', {
        clipboardData: data, bubbles: true, cancelable: true }))";

#[test]
fn a_later_list_asks_about_people_it_may_know_and_shows_what_differs() {
    let window = attendees();
    let header = "Nom\tPrénom\tStructure\tFonction\tE-mail\r\n";
    let first = format!(
        "{header}Gourvennec\tMaël\tVille de Valrive\tagent\tmael@exemple.org\r\n\
         Tanguy\tRozenn\tVille de Valrive\t\trozenn@exemple.org\r\n"
    );
    window.ask(PASTE, &[json!(first)]);
    window.sees("grid", "Aperçu de la liste");
    window.press("button", "Importer");
    window.sees_no("grid", "Aperçu de la liste");
    // One has another function, one another body and another address.
    let later = format!(
        "{header}Gourvennec\tMaël\tVille de Valrive\tdirecteur\tmael@exemple.org\r\n\
         Tanguy\tRozenn\tBailleur du Val\tgardienne\trozenn@bailleur.exemple.org\r\n"
    );
    window.ask(PASTE, &[json!(later)]);
    window.sees("heading", "1 personne à reconnaître");
    window.sees(
        "heading",
        "1 différence avec ce qui est connu, à reprendre : 0",
    );
    window.picture("lists-5-to-decide");
    window.is_open_to_all();
    window.choose(
        "Ligne 3 : Rozenn Tanguy (Bailleur du Val, rozenn@bailleur.exemple.org)",
        "Rozenn Tanguy, Ville de Valrive, rozenn@exemple.org – même nom",
    );
    window.sees(
        "heading",
        "4 différences avec ce qui est connu, à reprendre : 0",
    );
    window.press("checkbox", "Ligne 2, Maël Gourvennec : Fonction");
    window.sees(
        "heading",
        "4 différences avec ce qui est connu, à reprendre : 1",
    );
    window.press("checkbox", "Ligne 3, Rozenn Tanguy : Structure");
    window.picture("lists-6-differences");
    window.press("button", "Importer");
    window.sees_no("grid", "Aperçu de la liste");
    window.write("searchbox", "Chercher dans les inscrits", "Tanguy");
    window.sees("gridcell", "Bailleur du Val");
    window.write("searchbox", "Chercher dans les inscrits", "Gourvennec");
    window.sees("gridcell", "directeur");
    window.ask(PASTE, &[json!(later)]);
    // Both are known now, and what was not taken is still said.
    window.sees(
        "heading",
        "1 différence avec ce qui est connu, à reprendre : 0",
    );
    assert!(!window.is_there("heading", "1 personne à reconnaître"));
    window.press("button", "Annuler");
}

fn attendees() -> Window {
    let window = Window::open();
    window.press("button", "Ouvrir l’exemple");
    window.sees("button", "Ajouter une séance");
    window.press("tab", "Inscrits");
    window.sees("button", "Importer une liste");
    window
}

/// An export as a ticketing site writes it: titles, serials, a cancelled order, a hidden sheet.
fn ticketing_workbook(window: &Window) -> PathBuf {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.set_name("Participants").expect("a name");
    sheet
        .write_string(0, 0, "Export des participants")
        .expect("a cell");
    for (column, header) in (0..).zip(HEADER) {
        sheet.write_string(2, column, header).expect("a cell");
    }
    let people = [
        ("Validé", "Vrignaud", "Zoé"),
        ("Validé", "Vrignaud-Diallo", "Issa"),
        ("Annulé", "Vrignaud", "Luc"),
    ];
    let stamp = Format::new().set_num_format("dd/mm/yyyy hh:mm");
    let day = Format::new().set_num_format("dd/mm/yyyy");
    let moment = |text: &str| ExcelDateTime::parse_from_str(text).expect("a date");
    for (row, (status, family, given)) in (3..).zip(people) {
        sheet.write_number(row, 0, 7_001.0).expect("a cell");
        let ordered = moment("2026-11-16 21:34:00");
        sheet
            .write_datetime_with_format(row, 1, &ordered, &stamp)
            .expect("a cell");
        let texts = [
            status,
            family,
            given,
            "Vrignaud",
            "Zoé",
            "zoe@regie.example",
            "Régie de Valrive",
        ];
        for (column, text) in (2..).zip(texts) {
            sheet.write_string(row, column, text).expect("a cell");
        }
        sheet
            .write_string(row, 10, "Agent territorial")
            .expect("a cell");
        let chosen = moment("2027-03-23");
        sheet
            .write_datetime_with_format(row, 11, &chosen, &day)
            .expect("a cell");
    }
    let hidden = workbook.add_worksheet();
    hidden.set_hidden(true);
    hidden.write_string(0, 0, "Nom").expect("a cell");
    let path = window.files().join("export.xlsx");
    workbook.save(&path).expect("a workbook");
    path
}

fn bring_in_a_workbook(window: &Window) {
    window.will_choose(&[&ticketing_workbook(window)]);
    window.press("button", "Importer une liste");
    window.sees("grid", "Aperçu de la liste");
    window.reads("export.xlsx, feuille « Participants »");
    window.reads("Une feuille masquée n’a pas été lue.");
    window.reads("Annulé");
    window.reads("23 mars");
    window.picture("lists-1-workbook");
    window.is_open_to_all();
    window.press("button", "Importer");
    window.sees_no("grid", "Aperçu de la liste");
    window.write("searchbox", "Chercher dans les inscrits", "Vrignaud");
    window.sees("gridcell", "Vrignaud-Diallo");
    window.wait("two people and no more", || {
        window.count("gridcell", "Vrignaud") == 1
    });
    // The one who did not pay has not got the payer's address.
    window.press("gridcell", "Vrignaud-Diallo");
    window.sees("complementary", "Issa Vrignaud-Diallo");
    assert_eq!(window.value("textbox", "Courriel"), "");
    window.press("button", "Fermer le volet");
}

fn take_the_list_along(window: &Window) {
    window.press("button", "Exporter");
    window.sees("heading", "Exporter les inscrits");
    window.press("button", "Copier les adresses e-mail");
    window.wait("the addresses", || {
        window
            .value("textbox", "Adresses e-mail")
            .contains("zoe@regie.example")
    });
    window.picture("lists-2-export");
    window.is_open_to_all();
    let path = window.files().join("inscrits.xlsx");
    window.will_choose(&[&path]);
    window.press("button", "Enregistrer le fichier");
    window.reads("est enregistré");
    let mut book: Xlsx<_> = open_workbook(&path).expect("the workbook that was written");
    let name = book.sheet_names().remove(0);
    let range = book.worksheet_range(&name).expect("its sheet");
    let cells: Vec<String> = range
        .used_cells()
        .filter_map(|(_, _, cell)| cell.as_string())
        .collect();
    assert!(cells.contains(&"Vrignaud-Diallo".to_owned()));
    let headers: Vec<&Data> = range.rows().next().expect("a header").iter().collect();
    assert!(
        !headers.contains(&&Data::String("Besoins".into())),
        "{headers:?}"
    );
    // What went out comes back without a change.
    window.will_choose(&[&path]);
    window.press("button", "Importer une liste");
    window.sees("grid", "Aperçu de la liste");
    window.wait("everybody recognised", || !window.says("Ajouté"));
    window.press("button", "Importer");
    window.reads("tout était déjà là");
}

fn paste_cells(window: &Window) {
    let cells = "Nom\tPrénom\tStructure\tQuelle date ?\r\nGourvennec\tMaël\t\"Ville; Valrive\"\t23/03/2027\r\n";
    window.press("button", "Coller des cellules");
    window.sees("textbox", "Cellules copiées");
    window.picture("lists-3-paste");
    window.is_open_to_all();
    window.keys("Escape");
    window.sees_no("textbox", "Cellules copiées");
    window.ask(PASTE, &[json!(cells)]);
    window.sees("grid", "Aperçu de la liste");
    window.reads("Cellules collées");
    window.reads("Ville; Valrive");
    window.press("button", "Importer");
    window.sees_no("grid", "Aperçu de la liste");
    window.write("searchbox", "Chercher dans les inscrits", "Gourvennec");
    window.sees("gridcell", "Gourvennec");
    // Nothing in the clipboard is said, and a field takes what is pasted into it.
    window.ask(PASTE, &[json!(" ")]);
    window.reads("Le presse-papiers ne contient pas de cellules.");
    window.is_open_to_all();
}

/// A workbook that was cut short is refused with words, and nothing of it comes in.
fn refuse_what_is_damaged(window: &Window) {
    let whole = std::fs::read(ticketing_workbook(window)).expect("the workbook");
    let path = window.files().join("coupe.xlsx");
    std::fs::write(&path, &whole[..whole.len() / 2]).expect("half a workbook");
    window.will_choose(&[&path]);
    window.press("button", "Importer une liste");
    window.reads("Ce classeur Excel est incomplet ou abîmé.");
    window.picture("lists-4-damaged");
    window.is_open_to_all();
    window.press("button", "Annuler");
    let huge = window.files().join("enorme.csv");
    let file = std::fs::File::create(&huge).expect("a file");
    file.set_len(200 * 1024 * 1024)
        .expect("room that is not used");
    window.will_choose(&[&huge]);
    window.press("button", "Importer une liste");
    window.reads("Ce fichier est trop grand.");
    window.press("button", "Annuler");
    window.write("searchbox", "Chercher dans les inscrits", "Vrignaud");
    window.reads("Personne");
}
