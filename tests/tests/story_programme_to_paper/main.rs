//! The main job from end to end: a programme is typed, a list comes in, three papers come out.

mod labels;
mod typed;

use std::collections::BTreeSet;
use std::fs;

use parvis_app::attendees;
use parvis_app::view::attendee::{AttendeeDraft, AttendeeField, AttendeeSort};
use parvis_app::view::document::{BadgeDesign, BrochureOptions, PrintRequest, SignInOptions};
use parvis_tests::desk::Desk;
use parvis_tests::{command_line, paper, people_generator};

use typed::DATES;

/// Names that bad programs lose letters of: given name, family name, organisation.
const NAMES: [(&str, &str, &str); 5] = [
    ("Thị Ngọc", "Nguyễn", "Ville de L’Haÿ-les-Roses"),
    ("Ayşe", "Şahin", "Maison de l’Œuvre"),
    ("Łukasz", "Wójcik", "Ville de L’Haÿ-les-Roses"),
    ("محمد", "العربي", "جمعية الأحلام"),
    ("Iñaki", "Etxeberria-Ćosić", "Σύλλογος Αθηνών"),
];

/// The desk with the typed programme, its 40 attendees and the five names, and the programme's key.
fn main_job() -> (Desk, String) {
    let mut desk = Desk::open();
    let programme = typed::programme(&mut desk);
    let people = people_generator::attendees(40, &DATES);
    let list = people_generator::windows_1252(&people_generator::csv(&people));
    let report = desk.attendees(&programme, &list);
    assert_eq!(
        (report.encoding.as_str(), report.delimiter.as_str()),
        ("windows-1252", ";")
    );
    assert_eq!((report.read, report.added, report.left_out), (40, 40, 0));
    let sessions = desk.sessions(&programme);
    for (given_name, family_name, organisation) in
        NAMES.map(|(a, b, c)| (a.into(), b.into(), c.into()))
    {
        let draft = AttendeeDraft {
            given_name,
            family_name,
            organisation,
            function: String::new(),
            email: String::new(),
            phone: String::new(),
            category: "participant".to_owned(),
            session_ids: vec![sessions[0].clone()],
        };
        attendees::add(&mut desk.app, &programme, &draft).unwrap();
    }
    (desk, programme)
}

fn sheet(session: &str) -> PrintRequest {
    PrintRequest::SignIn {
        session_id: session.to_owned(),
        sort: AttendeeSort::FamilyName,
        blank_rows: 8,
        options: SignInOptions::default(),
    }
}

fn badges(programme: &str) -> PrintRequest {
    PrintRequest::Badges {
        programme_id: programme.to_owned(),
        session_id: String::new(),
        stock: String::new(),
        used: Vec::new(),
        sort: AttendeeSort::FamilyName,
        only: Vec::new(),
        design: BadgeDesign::default(),
        alignment: String::new(),
    }
}

fn brochure(programme: &str) -> PrintRequest {
    PrintRequest::Brochure {
        programme_id: programme.to_owned(),
        options: BrochureOptions::default(),
    }
}

/// The words of a text with a space around each, without the marks that order right-to-left text.
fn spaced(text: &str) -> String {
    let is_mark = |c: &char| !matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}');
    let text: String = text.chars().filter(is_mark).collect();
    // The word of a category stands below the family name, before the given name.
    let is_category = |word: &&str| ["Organisation", "Élu", "Intervenant", "Presse"].contains(word);
    text.split_whitespace()
        .filter(|word| !is_category(word))
        // A long double name may break after its hyphen.
        .fold(" ".to_owned(), |all, word| match word {
            broken if broken.ends_with('-') => all + broken,
            whole => all + whole + " ",
        })
}

fn check_has(text: &str, words: &str) {
    assert!(
        spaced(text).contains(spaced(words).trim()),
        "{words} is not in:\n{text}"
    );
}

#[test]
fn each_day_has_a_sheet_with_its_people_and_nobody_else() {
    let (desk, programme) = main_job();
    let chosen = people_generator::attendees(40, &DATES);
    for (day, session) in desk.sessions(&programme).iter().enumerate() {
        let printed = desk.print(&sheet(session));
        assert_eq!(printed.report.warnings, []);
        paper::check(&printed.pdf);
        paper::keep(&format!("typed-sign-in-{}.pdf", day + 1), &printed.pdf);
        let pages = paper::pages(&printed.pdf);
        let text = spaced(&pages.join("\n"));
        let mut expected = 0;
        for who in &chosen {
            let comes = who.dates.contains(DATES[day]);
            let row = format!("{} {}", who.family_name.to_uppercase(), who.given_name);
            assert_eq!(
                text.contains(&spaced(&row)),
                comes,
                "{row} on day {}",
                day + 1
            );
            expected += usize::from(comes);
            assert!(
                !text.contains(&who.email),
                "an address on a sheet that goes round"
            );
        }
        assert!(0 < expected && expected < chosen.len(), "the days differ");
        let typed = if day == 0 { NAMES.len() } else { 0 };
        assert_eq!(desk.people(&programme, session).len(), expected + typed);
        for (number, page) in pages.iter().enumerate() {
            check_has(page, &format!("page {} / {}", number + 1, pages.len()));
            check_has(page, "N° Nom Prénom Structure Matin Après-midi");
        }
    }
}

#[test]
fn names_of_everywhere_are_right_on_each_paper() {
    let (desk, programme) = main_job();
    let first = &desk.sessions(&programme)[0];
    let text = paper::text(&desk.print(&sheet(first)).pdf);
    for words in [
        "NGUYỄN Thị Ngọc Ville de L’Haÿ-les-Roses",
        "ŞAHIN Ayşe Maison de l’Œuvre",
        "WÓJCIK Łukasz Ville de L’Haÿ-les-Roses",
        "ETXEBERRIA-ĆOSIĆ Iñaki Σύλλογος Αθηνών",
        "محمد",
        "العربي",
    ] {
        check_has(&text, words);
    }
    let printed = desk.print(&badges(&programme));
    assert_eq!(printed.report.warnings, []);
    paper::check(&printed.pdf);
    paper::keep("typed-badges.pdf", &printed.pdf);
    let text = paper::text(&printed.pdf);
    for words in [
        "Thị Ngọc",
        "NGUYỄN",
        "Ayşe",
        "ŞAHIN",
        "Łukasz",
        "WÓJCIK",
        "محمد",
        "العربي",
        "L’Haÿ-les-Roses",
    ] {
        check_has(&text, words);
    }
    let printed = desk.print(&brochure(&programme));
    assert_eq!(printed.report.warnings, []);
    paper::check(&printed.pdf);
    paper::keep("typed-brochure.pdf", &printed.pdf);
    let text = paper::text(&printed.pdf);
    for words in [
        "Ouvrir la porte",
        "Qui n’ose pas entrer, et pourquoi\u{202f}?",
        "Thị Ngọc",
        "Elif",
        "Łukasz",
        "محمد",
        "Ce que dit une porte fermée",
        "Dessiner un seuil",
        "12 rue du Lavoir",
        "9h30 – 11h",
        "accueil@exemple.org",
    ] {
        check_has(&text, words);
    }
}

#[test]
fn a_name_is_changed_undone_and_done_again() {
    let (mut desk, programme) = main_job();
    let session = desk.sessions(&programme)[0].clone();
    let who = desk.people(&programme, &session).swap_remove(3);
    let before = (desk.rows(), desk.print(&sheet(&session)).pdf);
    let changed = attendees::edit(
        &mut desk.app,
        &who.id,
        AttendeeField::FamilyName,
        "Zamenhof",
    )
    .unwrap();
    assert!(!changed.nouns.is_empty());
    let after = (desk.rows(), desk.print(&sheet(&session)).pdf);
    assert!(before.0 != after.0 && before.1 != after.1);
    let text = paper::text(&after.1);
    check_has(&text, &format!("ZAMENHOF {}", who.given_name));
    check_has(&text, "Tirage 2");

    assert!(desk.app.undo().unwrap().is_some());
    assert_eq!(desk.rows(), before.0);
    // The same content is the same run again, with its number and its date.
    assert!(desk.print(&sheet(&session)).pdf == before.1);
    assert!(desk.app.redo().unwrap().is_some());
    assert_eq!(desk.rows(), after.0);
    assert!(desk.print(&sheet(&session)).pdf == after.1);
}

#[test]
fn the_same_content_is_the_same_bytes_in_one_process_and_in_others() {
    let (desk, programme) = main_job();
    let session = desk.sessions(&programme)[1].clone();
    let jobs = [
        ("sign-in", vec!["--session", "2"], sheet(&session)),
        ("badges", vec![], badges(&programme)),
        ("brochure", vec![], brochure(&programme)),
    ];
    let first = jobs
        .each_ref()
        .map(|(_, _, request)| desk.print(request).pdf);
    let second = jobs
        .each_ref()
        .map(|(_, _, request)| desk.print(request).pdf);
    for (at, (name, _, _)) in jobs.iter().enumerate() {
        assert!(first[at] == second[at], "{name} differs in one process");
    }
    // The program lets go of the folder, and others print from it.
    let Desk { app, folder } = desk;
    drop(app);
    for (at, (name, more, _)) in jobs.iter().enumerate() {
        for process in ["one", "two"] {
            let out = folder.path().join(format!("{name}-{process}.pdf"));
            let mut command = command_line::parvis(folder.path());
            command.args(["print", name, "--programme", &programme, "--lang", "fr"]);
            let output = command.args(more).arg("--out").arg(&out).output().unwrap();
            assert!(
                output.status.success(),
                "{}",
                String::from_utf8_lossy(&output.stderr)
            );
            assert!(
                fs::read(&out).unwrap() == first[at],
                "{name} differs in process {process}"
            );
        }
    }
}

#[test]
fn two_desks_that_were_told_the_same_hold_the_same() {
    let (one, two) = (main_job().0, main_job().0);
    assert_eq!(one.rows(), two.rows());
    let names: BTreeSet<String> = one.rows().into_keys().collect();
    assert!(
        names.contains("person") && names.contains("place"),
        "{names:?}"
    );
}
