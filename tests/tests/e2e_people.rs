//! The people of a programme in the real window, from a list that comes in to the statement that
//! goes out: duplicates held side by side, a colleague who comes instead, too few seats in a
//! workshop, a place that becomes free, an amount decided by hand.
#![cfg(all(target_os = "linux", feature = "e2e"))]

use std::path::Path;

use calamine::{Data, Range, Reader, Xlsx, open_workbook};
use parvis_app::transact::App;
use parvis_app::view::attendee::{AttendeeQuery, AttendeeSort, AttendeeView};
use parvis_app::view::preparation::FeeRuleDraft;
use parvis_app::view::programme::{ProgrammeView, SessionField, SlotField};
use parvis_app::{attendees, fee_rules, programmes, sample, sessions, slots, wishes};
use parvis_tests::desk;
use parvis_tests::window::Window;
use serde_json::json;

const SECOND_DAY: &str = "15 avril 2027 – Animer sans s’épuiser";
const WORKSHOP: &str = "Atelier 3 – Garder la trace : la mémoire d’un quartier";
const OTHER_WORKSHOP: &str = "Atelier 1 – Écrire une règle du jeu à plusieurs";
const LIST: &str = "Chercher dans les inscrits";

/// Both are written otherwise than people of the sample: a letter too many and the same telephone.
const LATER: &str = "Nom\tPrénom\tStructure\tTéléphone\tE-mail\tQuelle date ?\r\n\
    Abbadie\tAmélie\tVille de Valrive\t06 99 00 00 00\tcontact.abbadie@exemple.org\t23/03/2027\r\n\
    Garnier\tGaele\tRéseau des centres sociaux du Plateau\t06 99 00 68 42\tg.garnier@exemple.org\t23/03/2027\r\n";

#[test]
fn people_come_in_are_told_apart_and_are_billed() {
    let mut programme = String::new();
    let window = Window::open_after(|folder| programme = prepare(folder));
    window.resize(1280, 800);
    let at = |view: &str| format!("#/programmes/{programme}/attendees/{view}");
    window.go(&at("list"));
    bring_in(&window);
    resolve_duplicates(&window);
    window.go(&at("list"));
    filter_and_edit(&window);
    send_a_colleague(&window);
    wish_for_a_workshop(&window);
    window.go(&at("choices"));
    allot(&window);
    window.go(&at("list"));
    wait_for_a_place(&window);
    window.go(&at("waiting"));
    window.sees("[role=region]", "Liste d’attente");
    look(&window, "people-12-waiting");
    window.go(&at("list"));
    give_the_free_place(&window);
    decide_an_amount(&window);
    window.go(&at("days"));
    people_and_days(&window);
    window.go(&at("needs"));
    window.reads("Sans indication");
    look(&window, "people-17-needs");
    window.go(&at("billing"));
    bill(&window);
    window.go(&at("list"));
    take_out_and_bring_back(&window);
    looks(&window, &at);
}

fn look(window: &Window, name: &str) {
    window.picture(name);
    window.is_open_to_all();
}

/// The sample with an amount to pay, a full second day, and a workshop of two seats that two people
/// wish for already; gives its key.
fn prepare(folder: &Path) -> String {
    std::fs::create_dir_all(folder).expect("the data folder");
    let mut app = desk::open(folder).expect("the folder opens");
    let id = sample::load(&mut app)
        .expect("the sample")
        .value
        .programme_id;
    let rule = FeeRuleDraft {
        payer: "everyone".to_owned(),
        amount: "150".to_owned(),
        unit: "day".to_owned(),
        label: String::new(),
    };
    fee_rules::add(&mut app, &id, &rule).expect("a rule");
    let shown = programmes::show(&app, &id).expect("the programme");
    let second = &shown.sessions[1].id;
    let full = people(&app, &id, second).len().to_string();
    sessions::edit(&mut app, second, SessionField::Capacity, &full).expect("a limit");
    let wished = workshops(&shown);
    slots::edit(&mut app, &wished[0], SlotField::Capacity, "2").expect("two seats");
    let everybody = people(&app, &id, "");
    for name in ["Abadie", "Beauchamp"] {
        let who = everybody
            .iter()
            .find(|who| who.family_name.eq_ignore_ascii_case(name));
        let who = who.expect("somebody of the sample");
        wishes::set(&mut app, &who.id, &wished[0], &wished).expect("wishes");
    }
    id
}

/// The last workshop of the first day, then the first.
fn workshops(programme: &ProgrammeView) -> Vec<String> {
    let all: Vec<_> = programme.sessions[0]
        .slots
        .iter()
        .filter(|slot| slot.kind == "workshop")
        .map(|slot| slot.id.clone())
        .collect();
    vec![all[2].clone(), all[0].clone()]
}

fn people(app: &App, programme: &str, session: &str) -> Vec<AttendeeView> {
    let query = AttendeeQuery {
        search: String::new(),
        session_id: session.to_owned(),
        sort: AttendeeSort::FamilyName,
        descending: false,
        offset: 0,
        limit: i32::MAX,
    };
    attendees::list(app, programme, &query)
        .expect("the list")
        .rows
}

/// The clipboard of the driver cannot be filled: the page is given the event the system would give.
const PASTE: &str = "const data = new DataTransfer(); data.setData('text/plain', arguments[0]);
    document.body.dispatchEvent(new ClipboardEvent('paste', {
        clipboardData: data, bubbles: true, cancelable: true }))";

fn bring_in(window: &Window) {
    window.sees("grid", "Inscrits");
    look(window, "people-1-list");
    window.ask(PASTE, &[json!(LATER)]);
    window.sees("grid", "Aperçu de la liste");
    window.reads("Abbadie");
    press(window, "button", "Importer");
    window.sees_no("grid", "Aperçu de la liste");
    window.sees("grid", "Inscrits");
}

/// Presses with the keyboard what has been reached.
fn press(window: &Window, role: &str, name: &str) {
    window.focus(role, name);
    window.keys("Enter");
}

fn resolve_duplicates(window: &Window) {
    window.go("#/contacts");
    press(window, "tab", "Doublons");
    window.reads("2 doublons probables");
    look(window, "people-2-duplicates");
    press(window, "button", "Comparer Amélie A");
    window.sees("heading", "Comparer deux fiches");
    window.sees("radio", "contact.abbadie@exemple.org");
    look(window, "people-3-beside");
    window.focus("radio", "Abbadie");
    window.keys("Space");
    press(window, "button", "Fusionner");
    window.reads("1 doublon probable");
    window.sees("heading", "Fiches fusionnées");
    look(window, "people-4-merged");
    window.keys("Control+z");
    window.reads("2 doublons probables");
    press(window, "button", "Comparer Amélie A");
    window.sees("radio", "contact.abbadie@exemple.org");
    // The fuller record stands first; the newer spelling is the right one.
    window.focus("radio", "Abbadie");
    window.keys("Space");
    press(window, "button", "Fusionner");
    window.reads("1 doublon probable");
    press(window, "button", "ne sont pas les mêmes");
    window.sees("heading", "Aucun doublon");
    // What was merged is taken apart, and merged for good after all.
    press(window, "button", "Défaire");
    window.reads("1 doublon probable");
    window.keys("Control+z");
    window.sees("heading", "Aucun doublon");
    look(window, "people-5-resolved");
}

/// Narrows the list to one person.
fn find(window: &Window, name: &str) {
    window.write("searchbox", LIST, name);
    window.wait("one person", || {
        window.count("gridcell", name) == 1 && window.words("row").len() == 2
    });
}

/// Narrows the list to one person and opens the panel beside it with the keys alone.
fn open(window: &Window, name: &str) {
    find(window, name);
    window.focus("grid", "Inscrits");
    window.keys("Control+Home");
    window.keys("End");
    window.keys("Enter");
    window.sees("complementary", name);
}

/// Closes the panel and shows everybody.
fn close(window: &Window) {
    window.focus("button", "Fermer le volet");
    window.keys("Escape");
    window.sees_no("complementary", "");
    window.write("searchbox", LIST, "");
}

fn filter_and_edit(window: &Window) {
    window.sees("grid", "Inscrits");
    window.focus("grid", "Inscrits");
    window.keys("Control+Home");
    window.keys("Right");
    window.keys("Right");
    window.keys("Up");
    window.keys("F2");
    window.write("textbox", "Texte cherché", "simone");
    window.keys("Enter");
    let chip = "Retirer le filtre Structure contient « simone »";
    window.sees("button", chip);
    window.wait("five people", || window.says("5 personnes trouvées sur 61"));
    window.focus("grid", "Inscrits");
    window.keys("Control+Home");
    for _ in 0..3 {
        window.keys("Right");
    }
    window.keys("F2");
    window.sees("textbox", "Fonction");
    window.keys("Control+a");
    window.types("principale adjointe");
    window.keys("Enter");
    window.sees("gridcell", "principale adjointe");
    look(window, "people-6-filtered");
    press(window, "button", chip);
    window.sees_no("button", chip);
}

fn send_a_colleague(window: &Window) {
    open(window, "Bouvier");
    press(window, "button", "Remplacer par un collègue");
    window.write("textbox", "Prénom du collègue", "Odile");
    window.write("textbox", "Nom du collègue", "Marchand");
    window.write("textbox", "Fonction du collègue", "trésorière");
    look(window, "people-7-colleague");
    press(window, "button", "Remplacer");
    window.reads("Remplacé par Odile Marchand");
    look(window, "people-8-replaced");
    close(window);
    open(window, "Marchand");
    window.reads("Vient à la place de Bastien Bouvier");
    close(window);
}

/// A third person for two seats.
fn wish_for_a_workshop(window: &Window) {
    open(window, "Barthélemy");
    window.choose("Choix 1", WORKSHOP);
    window.sees("combobox", "Choix 2");
    window.choose("Choix 2", OTHER_WORKSHOP);
    window.sees("combobox", "Choix 3");
    window.focus("combobox", "Choix 1");
    look(window, "people-9-wishes");
    close(window);
}

fn allot(window: &Window) {
    window.sees("button", "Attribuer 3 places");
    window.reads("Choix 2 : Atelier 3");
    window.reads("complet par les premiers choix");
    look(window, "people-10-allotment");
    press(window, "button", "Attribuer 3 places");
    window.sees_no("button", "Attribuer 3 places");
    look(window, "people-11-allotted");
}

fn wait_for_a_place(window: &Window) {
    open(window, "Ferrand");
    window.choose(SECOND_DAY, "Liste d’attente");
    window.sees("gridcell", "Liste d’attente");
    close(window);
}

fn give_the_free_place(window: &Window) {
    open(window, "Da Silva");
    window.choose(SECOND_DAY, "Annulé");
    window.reads("1 place libre, 1 en attente.");
    window.reads("Prochaine personne : Fabrice Ferrand");
    look(window, "people-13-free");
    press(window, "button", "Faire monter la première personne");
    window.sees_no("button", "Faire monter la première personne");
    close(window);
    open(window, "Ferrand");
    window.wait("the place", || {
        window.value("combobox", SECOND_DAY) == "registered"
    });
    close(window);
}

fn decide_an_amount(window: &Window) {
    open(window, "Castaing");
    window.reads("Doit 300 €");
    press(window, "button", "Fixer le montant");
    window.write("textbox", "Montant fixé (en euros)", "75");
    press(window, "button", "Appliquer ce montant");
    window.reads("Dites pourquoi ce montant");
    look(window, "people-14-why");
    window.write("textbox", "Raison", "intervient l’après-midi");
    press(window, "button", "Appliquer ce montant");
    window.reads("Doit 75 €");
    window.reads("Fixé à la main : intervient l’après-midi");
    window.reads("Le tarif donnerait 300 €");
    window.focus("button", "Revenir au tarif");
    look(window, "people-15-amount");
    close(window);
}

fn people_and_days(window: &Window) {
    window.reads("Flèches pour se déplacer");
    window.focus("button", "Amélie Abbadie, jeu. 15 avr.");
    window.keys("Down");
    window.keys("Up");
    window.keys("Left");
    window.keys("Right");
    assert!(
        window
            .focused()
            .starts_with("button Amélie Abbadie, jeu. 15 avr."),
        "{}",
        window.focused()
    );
    window.keys("Space");
    window.sees("button", "Amélie Abbadie, jeu. 15 avr. : Inscrit");
    look(window, "people-16-days");
    window.keys("Space");
    window.sees("button", "Amélie Abbadie, jeu. 15 avr. : absent");
}

/// The cells of a sheet of a workbook.
fn sheet(path: &Path, name: &str) -> Range<Data> {
    let mut book: Xlsx<_> = open_workbook(path).expect("the workbook that was written");
    book.worksheet_range(name).expect("its sheet")
}

/// The row with this text among its cells.
fn row_of<'a>(sheet: &'a Range<Data>, text: &str) -> &'a [Data] {
    let text = Data::String(text.to_owned());
    let row = sheet.rows().find(|row| row.contains(&text));
    row.unwrap_or_else(|| panic!("no row with {text:?}"))
}

fn bill(window: &Window) {
    window.reads("Collège Simone-Veil");
    look(window, "people-18-billing");
    let path = window.files().join("releve.xlsx");
    window.will_choose(&[&path]);
    press(window, "button", "Enregistrer le relevé");
    window.reads("est enregistré");
    let payers = sheet(&path, "Par payeur");
    let school = row_of(&payers, "Collège Simone-Veil");
    assert_eq!(school[4], Data::Float(5.0), "agents: {school:?}");
    let lines = sheet(&path, "Par agent");
    let why = "Fixé à la main : intervient l’après-midi";
    let decided = row_of(&lines, "Castaing");
    assert!(decided.contains(&Data::Float(75.0)), "{decided:?}");
    let told = decided.iter().any(|cell| plain(cell) == why);
    assert!(told, "{decided:?}");
    // Who was replaced pays nothing, who comes instead does.
    let replaced = Data::String("Bouvier".into());
    assert!(lines.rows().all(|row| !row.contains(&replaced)));
    assert!(row_of(&lines, "Marchand").contains(&Data::Float(300.0)));
}

/// The text of a cell with plain spaces.
fn plain(cell: &Data) -> String {
    cell.to_string().replace(['\u{a0}', '\u{202f}'], " ")
}

fn take_out_and_bring_back(window: &Window) {
    window.sees("grid", "Inscrits");
    press(window, "button", "Exporter");
    window.sees("heading", "Exporter les inscrits");
    let path = window.files().join("inscrits.xlsx");
    window.will_choose(&[&path]);
    press(window, "button", "Enregistrer le fichier");
    window.reads("inscrits.xlsx");
    row_of(&sheet(&path, "Inscrits"), "Marchand");
    window.will_choose(&[&path]);
    press(window, "button", "Importer une liste");
    window.sees("grid", "Aperçu de la liste");
    look(window, "people-19-again");
    assert!(!window.says("Ajouté"));
    press(window, "button", "Importer");
    window.reads("tout était déjà là");
}

/// The same screens dark, and at twice the size.
fn looks(window: &Window, at: &dyn Fn(&str) -> String) {
    window.go("#/settings");
    window.press("radio", "Sombre");
    for view in ["waiting", "choices", "days", "needs", "billing", "list"] {
        window.go(&at(view));
        window.sees("navigation", "Vues des inscrits");
        look(window, &format!("people-20-dark-{view}"));
    }
    window.go("#/contacts/duplicates");
    window.sees("heading", "Fiches fusionnées");
    look(window, "people-20-dark-duplicates");
    window.go("#/settings");
    window.press("radio", "Clair");
    window.choose("Taille de l’affichage", "200 %");
    for view in ["choices", "days", "billing", "list"] {
        window.go(&at(view));
        window.sees("navigation", "Vues des inscrits");
        down(window);
        look(window, &format!("people-21-twice-{view}"));
    }
    window.go("#/contacts/duplicates");
    window.sees("heading", "Fiches fusionnées");
    down(window);
    look(window, "people-21-twice-duplicates");
}

/// Below what stands on every screen of a programme, which at this size is all one sees of it.
fn down(window: &Window) {
    let script = "const shown = document.querySelector('main :is(table, [role=grid], h2)');
        shown?.scrollIntoView({ block: 'start', behavior: 'instant' }); return !!shown";
    window.wait("what the screen is about", || {
        window.ask(script, &[]) == json!(true)
    });
}
