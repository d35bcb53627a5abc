//! Sign-in sheets: desks, workshops, columns and single pages, with the numbers of the session.

use parvis_app::attendees;
use parvis_app::view::attendee::AttendeeSort;
use parvis_app::view::document::{PrintRequest, SignInColumn, SignInOptions, SignInSheets};
use parvis_documents::place::{Document, Owner, Role, Scope};

use crate::desk::{Desk, desk, pages, remarks};

fn request(desk: &Desk, options: SignInOptions) -> PrintRequest {
    PrintRequest::SignIn {
        session_id: desk.sessions[0].clone(),
        sort: AttendeeSort::FamilyName,
        blank_rows: 3,
        options,
    }
}

/// The number of each row with the words that follow it.
fn rows(document: &Document) -> Vec<(u32, String)> {
    let mut rows: Vec<(u32, String)> = Vec::new();
    for item in document.pages.iter().flat_map(|page| &page.items) {
        let (Some(shaped), Owner::Element(id)) = (item.shape.glyphs(), item.owner) else {
            continue;
        };
        let header = *document.structure.role(id) == Role::HeaderCell(Scope::Row);
        match shaped.text.trim().parse() {
            Ok(number) if header => rows.push((number, String::new())),
            _ => {
                if let Some((_, words)) = rows.last_mut() {
                    words.push_str(&shaped.text);
                }
            }
        }
    }
    rows
}

/// A workshop of the first session with these people in it; gives its key.
fn workshop(desk: &mut Desk, people: usize) -> String {
    let shown = parvis_app::programmes::show(&desk.app, &desk.programme).unwrap();
    let session = &shown.sessions[0];
    let slot = session
        .slots
        .iter()
        .find(|slot| slot.number == "2")
        .unwrap();
    let (session, slot) = (session.id.clone(), slot.id.clone());
    for who in desk.people(&session).into_iter().take(people) {
        attendees::set_place(&mut desk.app, &who.id, &session, &slot, "registered").unwrap();
    }
    slot
}

#[test]
fn desks_share_everybody_and_keep_the_numbers() {
    let desk = desk();
    let whole = rows(&desk.place(&request(&desk, SignInOptions::default())));
    let shared = desk.place(&request(
        &desk,
        SignInOptions {
            desks: 3,
            ..SignInOptions::default()
        },
    ));
    assert_eq!(shared.bookmarks.len(), 3);
    let count = whole.len() - 3;
    let found = rows(&shared);
    // Everybody once, under the same number; each desk has blank rows with numbers of their own.
    assert_eq!(found.len(), count + 9);
    let mut numbers: Vec<u32> = found.iter().map(|(number, _)| *number).collect();
    numbers.sort_unstable();
    assert_eq!(numbers, (1..=numbers.len() as u32).collect::<Vec<_>>());
    for (number, words) in whole.iter().take(count) {
        let (_, same) = found.iter().find(|(other, _)| other == number).unwrap();
        let name: String = words.chars().take(8).collect();
        assert!(same.starts_with(&name), "{number}: {same} and {words}");
    }
    let said = pages(&shared).join(" ");
    assert!(said.contains("A – "), "{said}");
}

#[test]
fn a_workshop_has_those_who_chose_it() {
    let mut desk = desk();
    let slot = workshop(&mut desk, 4);
    let of = |slot_id: &str| {
        request(
            &desk,
            SignInOptions {
                sheets: SignInSheets::Workshops,
                slot_id: slot_id.to_owned(),
                ..SignInOptions::default()
            },
        )
    };
    let whole = rows(&desk.place(&request(&desk, SignInOptions::default())));
    let sheet = desk.place(&of(&slot));
    let found = rows(&sheet);
    let said = pages(&sheet).join(" ");
    assert!(
        said.contains("Atelier 2") && said.contains("salle B"),
        "{said}"
    );
    assert!(!said.contains("Après-midi"), "{said}");
    assert!(found.len() > 3);
    for (number, words) in &found[..found.len() - 3] {
        let same = whole.iter().find(|(other, _)| other == number).unwrap();
        let name: String = same.1.chars().take(8).collect();
        assert!(words.starts_with(&name), "{number}: {words}");
    }
    // One for each workshop, also for those that nobody chose yet.
    assert_eq!(desk.place(&of("")).bookmarks.len(), 3);
    assert_eq!(desk.refused(&of("nowhere")), ["not-found"]);
}

#[test]
fn columns_are_those_chosen_and_personal_ones_are_remarked_on() {
    let desk = desk();
    let with = |columns: Vec<SignInColumn>, by_organisation| {
        request(
            &desk,
            SignInOptions {
                columns,
                by_organisation,
                ..SignInOptions::default()
            },
        )
    };
    let who = desk.people(&desk.sessions[0])[0].clone();
    // The speakers have that column in any case.
    let headers = |columns| {
        let document = desk.place(&with(columns, false));
        pages(&document).join(" ").matches("Structure").count()
    };
    assert_eq!(
        headers(vec![SignInColumn::Organisation]),
        headers(vec![]) + 1
    );
    let email = with(vec![SignInColumn::Email, SignInColumn::Email], false);
    let said = remarks(&desk, &email);
    assert_eq!(said.len(), 1);
    assert_eq!(said[0].code, "sheet-shows-personal");
    let document = desk.place(&email);
    assert_eq!(pages(&document)[0].matches("Courriel").count(), 1);
    let grouped = with(vec![SignInColumn::Organisation], true);
    assert!(remarks(&desk, &grouped).is_empty());
    let said = pages(&desk.place(&grouped)).join(" ");
    assert!(said.contains(&who.organisation), "{said}");
}

#[test]
fn one_page_again_is_the_same_run() {
    let desk = desk();
    let of = |typed: &str| {
        let pages = typed.to_owned();
        request(
            &desk,
            SignInOptions {
                pages,
                ..SignInOptions::default()
            },
        )
    };
    let whole = desk.place(&of(""));
    assert!(whole.pages.len() > 1);
    let second = desk.place(&of("2"));
    assert_eq!(second.pages.len(), 1);
    let texts = |page: &parvis_documents::place::Page| -> Vec<String> {
        let texts = page.items.iter().filter_map(|item| item.shape.glyphs());
        texts.map(|shaped| shaped.text.to_string()).collect()
    };
    assert_eq!(texts(&second.pages[0]), texts(&whole.pages[1]));
    assert_eq!(second.meta, whole.meta);
    assert_eq!(desk.refused(&of("deux")), ["not-pages"]);
    let many = SignInOptions {
        desks: 27,
        ..SignInOptions::default()
    };
    assert_eq!(desk.refused(&request(&desk, many)), ["too-many-desks"]);
}

#[test]
fn a_venue_has_what_is_held_there() {
    let mut desk = desk();
    // The workshops of the sample are in another building than its session.
    workshop(&mut desk, 4);
    let people = desk.people(&desk.sessions[0]);
    let seated = people.iter().filter(|who| {
        let mut places = who.places.iter();
        places.any(|place| !place.slot_id.is_empty() && place.status == "registered")
    });
    let seated = seated.count();
    let venues = SignInOptions {
        sheets: SignInSheets::Venues,
        ..SignInOptions::default()
    };
    let whole = rows(&desk.place(&request(&desk, SignInOptions::default())));
    let sheets = desk.place(&request(&desk, venues));
    assert_eq!(sheets.bookmarks.len(), 2);
    let found = rows(&sheets);
    assert_eq!(found.len(), whole.len() + seated + 3);
    let said = pages(&sheets)[sheets.bookmarks[1].page..].join(" ");
    assert!(said.contains("Centre social des Coteaux"), "{said}");
    assert!(
        said.contains("Après-midi") && !said.contains("Matin"),
        "{said}"
    );
}
