//! A day with too few places, told through the use cases: who waits moves up, a colleague comes
//! instead and gets a badge, and the accountant gets a statement.

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use parvis_app::view::attendee::{AttendeeDraft, AttendeeSort};
use parvis_app::view::attendee_table::CellEdit;
use parvis_app::view::billing::FeeBasis;
use parvis_app::view::document::{PrintRequest, SignInOptions};
use parvis_app::view::place::ColleagueDraft;
use parvis_app::view::preparation::FeeRuleDraft;
use parvis_app::view::programme::SessionField;
use parvis_app::words::{Catalogue, Language};
use parvis_app::{attendees, billing, fee_rules, programmes, replacements, sessions, waiting};
use parvis_tests::desk::Desk;
use parvis_tests::paper;

const PROGRAMME: &[u8] = include_bytes!("../fixtures/cycle-of-four.json");

fn register(desk: &mut Desk, programme: &str, session: &str, name: &str) -> String {
    let draft = AttendeeDraft {
        given_name: String::new(),
        family_name: name.to_owned(),
        organisation: "Ville de Valrive".to_owned(),
        function: String::new(),
        email: String::new(),
        phone: String::new(),
        category: "participant".to_owned(),
        session_ids: vec![session.to_owned()],
    };
    attendees::add(&mut desk.app, programme, &draft)
        .expect("somebody is registered")
        .value
}

#[test]
fn a_full_day_gives_its_free_place_on_and_is_billed() {
    let mut desk = Desk::open();
    let programme = desk.programme(PROGRAMME);
    let session = desk.sessions(&programme).remove(0);
    sessions::edit(&mut desk.app, &session, SessionField::Capacity, "1").expect("a limit");
    let rule = FeeRuleDraft {
        payer: "everyone".to_owned(),
        amount: "150".to_owned(),
        unit: "day".to_owned(),
        label: String::new(),
    };
    fee_rules::add(&mut desk.app, &programme, &rule).expect("a rule");
    let first = register(&mut desk, &programme, &session, "Abel");
    register(&mut desk, &programme, &session, "Brun");
    attendees::set_place(&mut desk.app, &first, &session, "", "cancelled").expect("a place back");
    // Whoever lists the programmes is told.
    let listed = programmes::list(&desk.app, "", "current").expect("the list");
    let told: Vec<_> = listed[0]
        .hints
        .iter()
        .map(|hint| hint.code.as_str())
        .collect();
    assert!(told.contains(&"places-free"), "{told:?}");
    waiting::move_up(&mut desk.app, &session, "", 1).expect("the next has the place");
    let second = desk.people(&programme, "")[1].id.clone();
    let colleague = ColleagueDraft {
        person_id: String::new(),
        given_name: String::new(),
        family_name: "Clerc".to_owned(),
        email: String::new(),
        function: "chargée de mission".to_owned(),
    };
    replacements::replace(&mut desk.app, &second, &colleague).expect("a colleague");
    let expected = attendees::expected(
        &desk.app,
        programme.parse().expect("a key"),
        None,
        AttendeeSort::FamilyName,
    )
    .expect("those who come");
    let names: Vec<_> = expected
        .iter()
        .map(|who| who.family_name.as_str())
        .collect();
    assert_eq!(names, ["Clerc"]);
    let words = Catalogue::new(Language::French);
    let bytes = billing::export(&desk.app, &words, &programme, FeeBasis::Registered);
    let mut book: Xlsx<_> =
        Xlsx::new(Cursor::new(bytes.expect("a statement"))).expect("a workbook");
    assert_eq!(book.sheet_names(), ["Par payeur", "Par agent"]);
    let payers = book.worksheet_range("Par payeur").expect("a sheet");
    assert_eq!(
        payers.get_value((1, 0)),
        Some(&Data::String("Ville de Valrive".into()))
    );
    assert_eq!(payers.get_value((1, 6)), Some(&Data::Float(150.0)));
    assert_eq!(payers.get_value((2, 6)), Some(&Data::Float(150.0)));
    assert_eq!(
        payers.get_value((2, 0)),
        Some(&Data::String("Total".into()))
    );
    let lines = book.worksheet_range("Par agent").expect("a sheet");
    assert_eq!(lines.get_value((1, 4)), Some(&Data::String("Clerc".into())));
}

#[test]
fn who_comes_for_somebody_else_signs_as_such() {
    let mut desk = Desk::open();
    let programme = desk.programme(PROGRAMME);
    let session = desk.sessions(&programme).remove(0);
    let id = register(&mut desk, &programme, &session, "Abel");
    register(&mut desk, &programme, &session, "Brun");
    let cell = CellEdit {
        id,
        column: "represents".to_owned(),
        value: " la maire, Mme Faye ".to_owned(),
    };
    let kept = attendees::set_cells(&mut desk.app, &[cell], true).expect("a cell");
    assert_eq!(kept.value, []);
    let printed = desk.print(&PrintRequest::SignIn {
        session_id: session,
        sort: AttendeeSort::FamilyName,
        blank_rows: 2,
        options: SignInOptions::default(),
    });
    let text = paper::text(&printed.pdf).replace(['\u{a0}', '\u{202f}', '\n'], " ");
    assert_eq!(
        text.matches("représente la maire, Mme Faye").count(),
        1,
        "{text}"
    );
    assert_eq!(text.matches("représente").count(), 1);
}
