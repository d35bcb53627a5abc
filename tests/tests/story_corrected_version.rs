//! A programme that was pasted is brought to a corrected version: only what was accepted changes,
//! what hangs on the rest stays, and undo gives every row back.

use parvis_app::pasted::{self, Pasted};
use parvis_app::view::pasted::PasteOptions;
use parvis_tests::desk::{Desk, Rows};

/// A day in our own words, of the shape in which such days are sent round.
const DAY: &str = include_str!("../fixtures/pasted-day.txt");

const PEOPLE: &str = "Nom;Prénom;Structure\r\nRoux;Jeanne;Ville de Valrive\r\nDiallo;Awa;\r\n";

fn text(of: &str) -> Pasted {
    Pasted::Text(of.to_owned())
}

/// A desk with the day pasted and two people registered for it.
fn desk() -> (Desk, String) {
    let mut desk = Desk::open();
    let saved = pasted::save(&mut desk.app, &text(DAY), &PasteOptions::default());
    let id = saved.expect("a programme").value;
    assert_eq!(desk.attendees(&id, PEOPLE.as_bytes()).added, 2);
    (desk, id)
}

/// Hours, a title, a speaker who goes, one who comes, and a break that comes.
fn corrected() -> String {
    let changes = [
        ("11h15 à 12h30 :", "11h15 à 12h15 :"),
        (
            "Atelier 2 : Parler de santé",
            "Atelier 2 : Parler de la santé",
        ),
        (
            "- Karim BENSAÏD, conseiller régional\n",
            "- Lina FAURE, conseillère régionale\n",
        ),
        (
            "16h30 à 17h : Conclusion",
            "16h30 à 16h45 : Pause\n\n16h45 à 17h : Conclusion",
        ),
    ];
    changes.iter().fold(DAY.to_owned(), |text, (old, new)| {
        assert!(text.contains(old), "{old}");
        text.replacen(old, new, 1)
    })
}

fn differences(desk: &Desk, id: &str, said: &str) -> Vec<String> {
    let found = pasted::compare(&desk.app, id, &text(said), &PasteOptions::default());
    let found = found.expect("two versions");
    found.into_iter().map(|one| one.id).collect()
}

fn take(desk: &mut Desk, id: &str, said: &str, accepted: &[String]) -> Vec<String> {
    let options = PasteOptions::default();
    let taken = pasted::take_over(&mut desk.app, id, &text(said), &options, accepted);
    taken.expect("a version").nouns
}

fn table(rows: &Rows, name: &str) -> Vec<String> {
    let rows = rows.get(name).expect("a table of the database");
    rows.iter().map(|row| format!("{row:?}")).collect()
}

#[test]
fn what_was_pasted_differs_in_nothing_from_its_own_text() {
    let (mut desk, id) = desk();
    let before = desk.rows();
    assert_eq!(differences(&desk, &id, DAY), Vec::<String>::new());
    let said = corrected();
    assert!(differences(&desk, &id, &said).len() >= 5);
    assert_eq!(take(&mut desk, &id, &said, &[]), Vec::<String>::new());
    assert_eq!(desk.rows(), before);
}

#[test]
fn all_of_it_is_taken_over_and_undone_row_for_row() {
    let (mut desk, id) = desk();
    let (before, said) = (desk.rows(), corrected());
    let all = differences(&desk, &id, &said);
    take(&mut desk, &id, &said, &all);
    assert_eq!(differences(&desk, &id, &said), Vec::<String>::new());
    let after = desk.rows();
    assert_ne!(after, before);
    for kept in ["registration", "place"] {
        assert_eq!(table(&after, kept), table(&before, kept), "{kept}");
    }
    let slots = |rows: &Rows| table(rows, "slot").len();
    assert_eq!(slots(&after), slots(&before) + 1);
    desk.app.undo().expect("an undo").expect("one step");
    assert_eq!(desk.rows(), before);
    desk.app.redo().expect("a redo").expect("one step");
    assert_eq!(desk.rows(), after);
}

#[test]
fn each_difference_alone_is_one_step_that_is_undone() {
    let (mut desk, id) = desk();
    let (before, said) = (desk.rows(), corrected());
    let all = differences(&desk, &id, &said);
    for one in &all {
        take(&mut desk, &id, &said, std::slice::from_ref(one));
        let left = differences(&desk, &id, &said).len();
        assert_eq!(left, all.len() - 1, "{one} is no difference any more");
        desk.app.undo().expect("an undo").expect("one step");
        assert_eq!(desk.rows(), before, "{one}");
    }
}

#[test]
fn a_draft_without_a_title_is_saved_under_the_one_that_is_given() {
    let mut desk = Desk::open();
    let words = "9h à 10h : Accueil\n10h à 12h : Table ronde\n";
    let mut options = PasteOptions::default();
    let draft = pasted::read(&desk.app, &text(words), &options).expect("a draft");
    assert_eq!(draft.programme.title, "");
    let refused = pasted::save(&mut desk.app, &text(words), &options);
    let refused = refused.expect_err("no title").refusal();
    assert_eq!(refused.problems[0].code, "required");
    options.title = "Une matinée".to_owned();
    let saved = pasted::save(&mut desk.app, &text(words), &options);
    assert!(saved.is_ok(), "{saved:?}");
}

#[test]
fn a_date_without_a_year_gets_a_likely_one_and_is_to_be_checked() {
    let desk = Desk::open();
    let words = "Une rue à soi\n\nMardi 12 octobre\n\n9h à 10h : Accueil\n";
    let read = |options: &PasteOptions| pasted::read(&desk.app, &text(words), options);
    let draft = read(&PasteOptions::default()).expect("a draft");
    assert_eq!(
        (
            draft.year.as_str(),
            draft.programme.sessions[0].date.as_str()
        ),
        ("2027", "2027-10-12")
    );
    let unsure = |view: &parvis_app::view::pasted::PastedView| {
        view.pieces
            .iter()
            .filter(|piece| piece.reason == "year-missing")
            .count()
    };
    assert_eq!(unsure(&draft), 1);
    let told = PasteOptions {
        year: "2027".to_owned(),
        ..PasteOptions::default()
    };
    assert_eq!(unsure(&read(&told).expect("a draft")), 0);
}
