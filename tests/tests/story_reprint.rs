//! The folder of an event day is printed; then things change, and each time exactly the papers
//! concerned are out of date and come out again.

use std::collections::BTreeSet;

use parvis_app::view::attendee::{AttendeeDraft, AttendeeField};
use parvis_app::view::document::{PrintRequest, ReprintView};
use parvis_app::view::programme::{
    SessionField, SlotField, SlotView, SpeakerDraft, SpeakerView, StageRef,
};
use parvis_app::words::{Catalogue, Language};
use parvis_app::{attendees, documents, programmes, sample, sessions, slots, speakers};
use parvis_tests::desk::Desk;
use parvis_tests::{paper, proofs};

/// A desk with the sample, whose first day was printed.
struct Morning {
    desk: Desk,
    programme: String,
    session: String,
}

impl Morning {
    fn new() -> Self {
        let mut desk = Desk::open();
        let programme = sample::load(&mut desk.app)
            .expect("the sample is sound")
            .value
            .programme_id;
        let session = desk.sessions(&programme).remove(0);
        desk.print(&proofs::folder(&session));
        let morning = Self {
            desk,
            programme,
            session,
        };
        assert_eq!(morning.entries(), [], "what was just printed is up to date");
        morning
    }

    fn entries(&self) -> Vec<ReprintView> {
        let words = Catalogue::new(Language::French);
        documents::reprints(&self.desk.app, &words, &self.programme).expect("they are listed")
    }

    /// What is out of date: the document, its pages, whom it concerns.
    fn out_of_date(&self) -> Vec<(String, Vec<i32>, Vec<String>)> {
        let entries = self.entries().into_iter().map(|entry| {
            let marked = |mark: &str, names: Vec<String>| -> Vec<String> {
                names
                    .into_iter()
                    .map(|name| format!("{mark}{name}"))
                    .collect()
            };
            let whole = marked(
                "",
                entry.whole.then(|| "tout".to_owned()).into_iter().collect(),
            );
            let parts = [
                whole,
                marked("", entry.changed),
                marked("+", entry.added),
                marked("-", entry.withdrawn),
            ];
            (entry.document, entry.pages, parts.concat())
        });
        entries.collect()
    }

    /// Prints all that is out of date and gives its pages; afterwards nothing is.
    fn reprint(&self) -> Vec<String> {
        let printed = self.desk.print(&PrintRequest::Reprint {
            programme_id: self.programme.clone(),
            entries: Vec::new(),
        });
        paper::check(&printed.pdf);
        assert_eq!(self.entries(), [], "what was printed again is up to date");
        paper::pages(&printed.pdf)
    }

    fn slot(&self, title: &str) -> SlotView {
        let shown = programmes::show(&self.desk.app, &self.programme).expect("it is there");
        let slots = shown.sessions.into_iter().flat_map(|session| session.slots);
        let mut found = slots.filter(|slot| slot.title.contains(title) || slot.kind == title);
        found.next().expect("a slot of the sample")
    }

    fn add(&mut self, given: &str, family: &str) {
        let draft = AttendeeDraft {
            given_name: given.to_owned(),
            family_name: family.to_owned(),
            organisation: "Ville de Valrive".to_owned(),
            session_ids: vec![self.session.clone()],
            ..draft()
        };
        attendees::add(&mut self.desk.app, &self.programme, &draft).expect("they are added");
    }
}

fn draft() -> AttendeeDraft {
    AttendeeDraft {
        given_name: String::new(),
        family_name: String::new(),
        organisation: String::new(),
        function: String::new(),
        email: String::new(),
        phone: String::new(),
        category: "participant".to_owned(),
        session_ids: Vec::new(),
    }
}

fn as_typed(speaker: &SpeakerView) -> SpeakerDraft {
    SpeakerDraft {
        given_name: speaker.given_name.clone(),
        family_name: speaker.family_name.clone(),
        organisation: speaker.organisation.clone(),
        role: speaker.role.clone(),
        role_label: speaker.role_label.clone(),
        mandates: speaker.mandates.clone(),
        notice: speaker.notice.clone(),
    }
}

fn entry(document: &str, pages: &[i32], who: &[&str]) -> (String, Vec<i32>, Vec<String>) {
    let who = who.iter().map(|name| (*name).to_owned()).collect();
    (document.to_owned(), pages.to_vec(), who)
}

#[test]
fn the_folder_holds_everything_in_order_and_says_what_paper_it_needs() {
    let morning = Morning::new();
    let printed = morning.desk.print(&proofs::folder(&morning.session));
    paper::check(&printed.pdf);
    let pages = paper::pages(&printed.pdf);
    let cover = &pages[0];
    for words in [
        "Dossier du jour",
        "6 planches",
        "feuilles A4",
        "Accueil",
        "En secours",
    ] {
        assert!(cover.contains(words), "{words} in {cover}");
    }
    let first = |words: &str| pages.iter().skip(1).position(|page| page.contains(words));
    let order = [
        "Feuille d’émargement",
        "Trouvez votre numéro",
        "Participant\n",
        "Salle A",
        "Liste des intervenants",
        "Liste des participants",
        "Liste de pointage",
    ];
    let places: Vec<_> = order.iter().map(|words| first(words)).collect();
    assert!(places.iter().all(Option::is_some), "{places:?}");
    assert!(places.is_sorted(), "{places:?}");
    assert_eq!(
        pages.len(),
        usize::try_from(printed.report.pages).expect("a few pages")
    );
}

#[test]
fn a_speaker_s_function() {
    let mut morning = Morning::new();
    let slot = morning.slot("Écrire une règle");
    let mut typed = as_typed(&slot.speakers[0]);
    typed.mandates[0].function = "coordinateur".to_owned();
    speakers::edit(&mut morning.desk.app, &slot.speakers[0].id, &typed).expect("it is changed");
    let expected = [
        entry("table-tents-document", &[], &["Yves Le Guennec"]),
        entry("sign-in-document", &[1], &[]),
        entry("speaker-list-document", &[], &["tout"]),
    ];
    assert_same(&morning.out_of_date(), &expected);
    let pages = morning.reprint();
    assert_eq!(pages.len(), 3);
    assert!(
        pages.iter().all(|page| page.contains("coordinateur")),
        "{pages:?}"
    );
}

#[test]
fn a_name_corrected_and_somebody_added_come_out_in_one_file() {
    let mut morning = Morning::new();
    let people = morning.desk.people(&morning.programme, &morning.session);
    let field = AttendeeField::GivenName;
    attendees::edit(&mut morning.desk.app, &people[0].id, field, "Aurélie").expect("corrected");
    morning.add("Tardif", "Venu");
    let pages = morning.reprint();
    let sheets = pages.iter().filter(|page| page.contains("émargement"));
    let sheets: Vec<&String> = sheets.collect();
    assert_eq!(
        sheets.len(),
        2,
        "a page and a sheet that continues: {pages:?}"
    );
    assert!(sheets[0].contains("Aurélie") && sheets[1].contains("VENU"));
}

#[test]
fn another_day_is_on_every_paper_that_names_the_day() {
    let mut morning = Morning::new();
    let (session, field) = (&morning.session, SessionField::Date);
    sessions::edit(&mut morning.desk.app, session, field, "2027-03-24").expect("it is moved");
    let listed = morning.out_of_date();
    let who = |document: &str| {
        let entry = listed.iter().find(|(listed, ..)| listed == document);
        entry.map(|(_, _, who)| who.len())
    };
    // The day stands small at the foot of a tent, and the tent is wrong all the same.
    let shown = programmes::show(&morning.desk.app, &morning.programme).expect("it is there");
    let day = &shown.sessions[0];
    let slots = day.slots.iter().flat_map(|slot| &slot.speakers);
    let all = shown.speakers.iter().chain(&day.speakers).chain(slots);
    let all: BTreeSet<&str> = all.map(|speaker| &*speaker.family_name).collect();
    assert_eq!(who("table-tents-document"), Some(all.len()), "{listed:?}");
    assert!(who("sign-in-document").is_some(), "{listed:?}");
    let words = Catalogue::new(Language::French);
    documents::settle_reprints(&morning.desk.app, &words, &morning.programme, &[])
        .expect("they are put right by hand");
    assert_eq!(morning.entries(), []);
}

#[test]
fn another_language_is_another_paper() {
    let morning = Morning::new();
    let words = Catalogue::new(Language::English);
    let listed = documents::reprints(&morning.desk.app, &words, &morning.programme);
    let listed = listed.expect("they are listed");
    let sheet = listed
        .iter()
        .find(|entry| entry.document == "sign-in-document");
    assert!(
        sheet.is_some_and(|sheet| !sheet.pages.is_empty()),
        "{listed:?}"
    );
}

#[test]
fn a_speaker_replaced_by_another() {
    let mut morning = Morning::new();
    let slot = morning.slot("Garder la trace");
    let draft = SpeakerDraft {
        given_name: "Basile".to_owned(),
        family_name: "Queyranne".to_owned(),
        ..as_typed(&slot.speakers[0])
    };
    speakers::delete(&mut morning.desk.app, &slot.speakers[0].id).expect("it is deleted");
    let stage = StageRef::Slot(slot.id.clone());
    speakers::add(&mut morning.desk.app, &stage, &draft).expect("it is added");
    let expected = [
        entry(
            "table-tents-document",
            &[],
            &["+Basile Queyranne", "-Inès Cazaubon"],
        ),
        entry("sign-in-document", &[1], &[]),
        entry("speaker-list-document", &[], &["tout"]),
    ];
    assert_same(&morning.out_of_date(), &expected);
    let pages = morning.reprint();
    assert_eq!(pages.len(), 3);
    assert!(
        pages
            .iter()
            .all(|page| page.to_lowercase().contains("queyranne"))
    );
}

#[test]
fn a_room_moved() {
    let mut morning = Morning::new();
    let slot = morning.slot("Accueillir une nouvelle");
    let app = &mut morning.desk.app;
    slots::edit(app, &slot.id, SlotField::Room, "salle D").expect("it is changed");
    let expected = [entry("door-signs-document", &[], &["+Salle D", "-Salle b"])];
    assert_same(&morning.out_of_date(), &expected);
    let pages = morning.reprint();
    assert_eq!(pages.len(), 1);
    assert!(pages[0].contains("Salle D"), "{pages:?}");
}

#[test]
fn a_workshop_cancelled() {
    let mut morning = Morning::new();
    let slot = morning.slot("Garder la trace");
    slots::delete(&mut morning.desk.app, &slot.id).expect("it is deleted");
    let expected = [
        entry("door-signs-document", &[], &["-Salle c"]),
        entry("table-tents-document", &[], &["-Inès Cazaubon"]),
        entry("sign-in-document", &[1], &[]),
        entry("speaker-list-document", &[], &["tout"]),
    ];
    assert_same(&morning.out_of_date(), &expected);
    let words = Catalogue::new(Language::French);
    let gone: Vec<String> = morning
        .entries()
        .into_iter()
        .filter(|entry| !entry.withdrawn.is_empty())
        .map(|entry| entry.id)
        .collect();
    assert_eq!(gone.len(), 2);
    documents::settle_reprints(&morning.desk.app, &words, &morning.programme, &gone)
        .expect("the sign and the tent are taken away");
    assert_eq!(morning.entries().len(), 2);
    assert_eq!(morning.reprint().len(), 2);
}

#[test]
fn seven_people_added() {
    let mut morning = Morning::new();
    let names = ["Abel", "Brune", "Côme", "Dalia", "Élie", "Fanta", "Gaël"];
    for name in names {
        morning.add(name, "Zwingelstein");
    }
    let entries = morning.out_of_date();
    let seven: Vec<String> = names
        .iter()
        .map(|name| format!("+{name} Zwingelstein"))
        .collect();
    let found = |document: &str| {
        let found = entries.iter().find(|entry| entry.0 == document);
        found
            .cloned()
            .unwrap_or_else(|| panic!("{document} in {entries:?}"))
    };
    assert_eq!(found("badges-document").2, seven);
    assert_eq!(found("sign-in-added").2, seven);
    let documents: Vec<&str> = entries.iter().map(|entry| &*entry.0).collect();
    let mut documents = documents;
    documents.sort_unstable();
    let lists = [
        "participant-list-document",
        "sign-in-added",
        "wall-list-document",
    ];
    assert_eq!(documents, [&["badges-document"][..], &lists[..]].concat());
    let pages = morning.reprint();
    let added = pages.iter().find(|page| page.contains("nouveaux inscrits"));
    let added = added.expect("the sheet of those who came later");
    // 52 people, 5 blank rows and 40 spare ones are on paper already.
    let expected = morning
        .desk
        .people(&morning.programme, &morning.session)
        .len()
        - 7;
    for (number, name) in (expected + 46..).zip(names) {
        assert!(
            added.contains(&format!("{number} ZWINGELSTEIN {name}")),
            "{number} {name} in {added}"
        );
    }
    // On the labels that remain of the last sheet, and on a new one.
    let badges = pages.iter().filter(|page| page.contains("Participant\n"));
    let on_each: Vec<usize> = badges
        .map(|page| page.matches("ZWINGELSTEIN").count())
        .collect();
    assert_eq!(on_each, [2, 5], "only the seven badges");
}

#[test]
fn one_name_corrected() {
    let mut morning = Morning::new();
    let people = morning.desk.people(&morning.programme, &morning.session);
    let who = &people[20];
    let app = &mut morning.desk.app;
    attendees::edit(app, &who.id, AttendeeField::GivenName, "Théodorine").expect("it is changed");
    let entries = morning.out_of_date();
    let whom = format!("Théodorine {}", who.family_name);
    assert!(
        entries.contains(&entry("badges-document", &[], &[&whom])),
        "{entries:?}"
    );
    let pages_of = |document: &str| {
        let found = entries.iter().find(|entry| entry.0 == document);
        found.map(|entry| entry.1.len())
    };
    assert_eq!(pages_of("sign-in-document"), Some(1), "{entries:?}");
    assert_eq!(entries.len(), 4, "{entries:?}");
    let pages = morning.reprint();
    assert_eq!(pages.len(), 4);
    assert!(pages.iter().all(|page| page.contains("Théodorine")));
}

#[test]
fn who_cancels_is_struck_out_by_hand_and_then_it_is_settled() {
    let mut morning = Morning::new();
    let who = morning
        .desk
        .people(&morning.programme, &morning.session)
        .remove(3);
    let (app, session) = (&mut morning.desk.app, morning.session.clone());
    attendees::set_place(app, &who.id, &session, "", "cancelled").expect("it is changed");
    let entries = morning.entries();
    let sheet = entries
        .iter()
        .find(|entry| entry.document == "sign-in-document");
    let sheet = sheet.expect("the sheet is out of date");
    assert_eq!(
        (sheet.struck.clone(), sheet.pages.clone()),
        (vec![4], vec![])
    );
    let words = Catalogue::new(Language::French);
    let app = &morning.desk.app;
    documents::settle_reprints(
        app,
        &words,
        &morning.programme,
        std::slice::from_ref(&sheet.id),
    )
    .expect("it is settled");
    let left = morning.entries();
    assert_eq!(left.len(), entries.len() - 1);
    assert!(
        left.iter()
            .all(|entry| entry.document != "sign-in-document")
    );
}

/// The same entries, whatever their order.
fn assert_same(
    found: &[(String, Vec<i32>, Vec<String>)],
    expected: &[(String, Vec<i32>, Vec<String>)],
) {
    let sorted = |entries: &[(String, Vec<i32>, Vec<String>)]| {
        let mut entries = entries.to_vec();
        entries.sort();
        entries
    };
    assert_eq!(sorted(found), sorted(expected));
}
