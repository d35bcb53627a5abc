//! The papers of a real programme: each is printed, checked and has its words and people on it.

use std::collections::BTreeMap;

use parvis_app::programmes;
use parvis_app::view::attendee::{AttendeeSort, AttendeeView};
use parvis_app::view::document::{PrintRequest, SignInOptions};
use parvis_app::view::programme::{ProgrammeView, SessionView};
use parvis_tests::desk::Desk;
use parvis_tests::{paper, proofs};

use crate::{Story, check_once, check_words, words_in_order};

/// Papers that may have nothing to say, with whether they have.
fn empty(shown: &ProgrammeView) -> BTreeMap<&'static str, bool> {
    let nobody = speakers(shown, &shown.sessions).is_empty();
    let sessions = &shown.sessions;
    let nowhere = sessions.iter().all(|session| {
        let slots = session.slots.iter().all(|slot| slot.venue.is_none());
        session.venue.is_none() && slots
    });
    BTreeMap::from([("tents", nobody), ("speakers", nobody), ("doors", nowhere)])
}

/// Prints all the papers of a programme whose first day everybody signed for.
pub fn check(story: &mut Story, name: &str) {
    let Story {
        desk,
        programme,
        data,
        words,
    } = story;
    let programme: &str = programme;
    proofs::identity(desk, programme);
    let first = desk.sessions(programme).remove(0);
    let people = desk.people(programme, &first);
    desk.sign(&first, half_day(desk, &first), &people);
    let shown = programmes::show(&desk.app, programme).expect("the programme is there");
    let everybody = desk.people(programme, "");
    let mut proofs = proofs::Proofs::new(name);
    for (paper, request) in proofs::requests(programme, &first) {
        let has_nothing = empty(&shown).get(paper).copied().unwrap_or(false);
        let printed = proofs.print(desk, &request, paper);
        let pdf = match printed {
            Ok(pdf) => pdf,
            Err(code) => {
                assert!(
                    has_nothing && code.starts_with("print-no"),
                    "{paper}: {code}"
                );
                continue;
            }
        };
        assert!(!has_nothing, "{paper} of nothing");
        let text = paper::structure_text(&pdf).join("\n");
        match paper {
            "brochure" | "brochure-slip" | "booklet" | "large-print" => {
                check_words(words, &text);
                check_once(data, &text);
            }
            "speakers" | "tents" => {
                for speaker in speakers(&shown, &shown.sessions) {
                    assert!(
                        words_in_order(&text).contains(&speaker),
                        "{speaker} in {paper}"
                    );
                }
            }
            "doors" => check_doors(&shown, &words_in_order(&text)),
            "badges" | "directory-attendees" | "certificates" | "certificates-training" => {
                let all = if paper.starts_with("cert") {
                    &people
                } else {
                    &everybody
                };
                check_people(all, &text, |who, family| {
                    format!("{} {family}", who.given_name)
                });
            }
            "wall" => check_people(&people, &text, family_first),
            "participants" => check_people(&everybody, &text, family_first),
            _ => {}
        }
    }
    check_sheets(desk, programme, &mut proofs, &everybody);
    let workshops = shown.sessions.first().is_some_and(|session| {
        let mut slots = session.slots.iter();
        slots.any(|slot| slot.kind == "workshop")
    });
    for (paper, request) in proofs::variants(programme, &first) {
        let printed = proofs.print(desk, &request, paper);
        if paper == "sign-in-workshops" && !workshops {
            assert_eq!(printed, Err("no-workshop".to_owned()));
            continue;
        }
        let pdf = printed.unwrap_or_else(|code| panic!("{paper} is refused: {code}"));
        check_variant(paper, &pdf, (&shown, &people));
    }
    proofs.read_out_loud();
}

/// Everybody who comes on that day is on it.
fn check_variant(paper: &str, pdf: &[u8], (shown, people): (&ProgrammeView, &[AttendeeView])) {
    let text = paper::structure_text(pdf).join("\n");
    let given_first = |who: &AttendeeView, family: &str| format!("{} {family}", who.given_name);
    match paper {
        "alignment" | "sign-in-workshops" => {}
        "folder" => {
            check_people(people, &text, family_first);
            check_people(people, &text, given_first);
            let text = words_in_order(&text);
            for speaker in speakers(shown, &shown.sessions[..1]) {
                assert!(text.contains(&speaker), "{speaker} in {paper}");
            }
        }
        badges if badges.starts_with("badges") => check_people(people, &text, given_first),
        _ => check_people(people, &text, family_first),
    }
}

fn family_first(who: &AttendeeView, family: &str) -> String {
    format!("{family} {}", who.given_name)
}

/// The first half-day of a session.
fn half_day(desk: &Desk, session: &str) -> &'static str {
    let sheet = parvis_app::attendance::signatures(&desk.app, session, AttendeeSort::FamilyName);
    let columns = sheet.expect("the session is there").columns;
    if columns.first().is_some_and(|column| column == "morning") {
        "morning"
    } else {
        "whole"
    }
}

fn check_people(people: &[AttendeeView], text: &str, name: fn(&AttendeeView, &str) -> String) {
    let text = words_in_order(text);
    for who in people {
        let shown = words_in_order(&name(who, &who.family_name.to_uppercase()));
        assert!(text.contains(&shown), "{shown}");
    }
}

/// "Given FAMILY" of everybody who speaks in the programme as a whole and in these sessions, as a
/// paper has it.
fn speakers(shown: &ProgrammeView, sessions: &[SessionView]) -> Vec<String> {
    let of_sessions = sessions.iter().flat_map(|session| {
        let slots = session.slots.iter().flat_map(|slot| &slot.speakers);
        session.speakers.iter().chain(slots)
    });
    let all = shown.speakers.iter().chain(of_sessions);
    let organisation =
        |speaker: &parvis_app::view::programme::SpeakerView| words_in_order(&speaker.organisation);
    all.map(|speaker| match speaker.family_name.as_str() {
        "" => organisation(speaker),
        family => words_in_order(&format!("{} {}", speaker.given_name, family.to_uppercase())),
    })
    .collect()
}

/// Every workshop is on the sign of a door.
fn check_doors(shown: &ProgrammeView, text: &str) {
    let slots = shown.sessions.iter().flat_map(|session| &session.slots);
    for workshop in slots.filter(|slot| slot.kind == "workshop") {
        let title = words_in_order(&workshop.title);
        assert!(text.contains(&title), "{title} in {text}");
    }
}

/// Prints the sheet of every session, and fails unless exactly its people are on it.
fn check_sheets(
    desk: &Desk,
    programme: &str,
    proofs: &mut proofs::Proofs,
    everybody: &[AttendeeView],
) {
    for (number, session) in desk.sessions(programme).iter().enumerate() {
        let request = PrintRequest::SignIn {
            session_id: session.clone(),
            sort: AttendeeSort::FamilyName,
            blank_rows: 5,
            options: SignInOptions::default(),
        };
        let name = format!("sign-in-{}", number + 1);
        let pdf = proofs.print(desk, &request, &name).expect("a sheet");
        let text = words_in_order(&paper::text(&pdf));
        let mut on_the_sheet = 0;
        for who in everybody {
            let comes = who.places.iter().any(|place| place.session_id == *session);
            let row = format!("{} {}", who.family_name.to_uppercase(), who.given_name);
            assert_eq!(text.contains(&words_in_order(&row)), comes, "{row}, {name}");
            on_the_sheet += usize::from(comes);
        }
        assert!(0 < on_the_sheet, "nobody on {name}");
        assert_eq!(on_the_sheet, desk.people(programme, session).len());
    }
}
