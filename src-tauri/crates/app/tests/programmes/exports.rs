//! A programme goes out in every format; nobody who attends does.

use parvis_app::programmes::exports::{self, file_name, find_speaker, for_site, write};
use parvis_app::programmes::{self, export};
use parvis_app::transact::AppError;
use parvis_app::view::attendee::AttendeeDraft;
use parvis_app::view::export::{ExportFormat, ExportRequest};
use parvis_app::view::preparation::FollowUpField;
use parvis_app::view::problem::Problem;
use parvis_app::view::programme::SessionField;
use parvis_app::words::{Catalogue, Language};
use parvis_app::{attendees, sessions, speakers};

use super::desk::{CYCLE, DAY, Desk, desk, import, show};

fn words() -> Catalogue {
    Catalogue::new(Language::French)
}

fn request(programme: &str, format: ExportFormat) -> ExportRequest {
    ExportRequest {
        programme_id: programme.to_owned(),
        format,
        session_id: String::new(),
        speaker: String::new(),
    }
}

fn text(desk: &Desk, request: &ExportRequest) -> String {
    let exported = write(desk, &words(), request).expect("an export");
    String::from_utf8(exported.bytes).expect("a text")
}

/// The lines of an iCalendar file, unfolded.
fn lines(desk: &Desk, request: &ExportRequest) -> Vec<String> {
    let file = text(desk, request).replace("\r\n ", "");
    file.split("\r\n").map(str::to_owned).collect()
}

fn count(lines: &[String], line: &str) -> usize {
    lines.iter().filter(|one| *one == line).count()
}

#[test]
fn json_is_the_file_that_it_always_was() {
    let mut desk = desk();
    let id = import(&mut desk, DAY);
    let exported = write(&desk, &words(), &request(&id, ExportFormat::Json)).unwrap();
    assert_eq!(exported.bytes, export(&desk, &id).unwrap());
}

#[test]
fn whoever_does_not_come_is_not_announced_and_a_reservation_is_said() {
    let mut desk = desk();
    let id = import(&mut desk, DAY);
    let programme = show(&desk, &id);
    let mut people = programme.sessions[0]
        .slots
        .iter()
        .flat_map(|slot| &slot.speakers);
    let (gone, unsure) = (people.next().unwrap(), people.next().unwrap());
    let mut say = |speaker: &str, status: &str| {
        speakers::follow_up(&mut desk, speaker, FollowUpField::Status, status).unwrap();
    };
    say(&gone.id, "withdrawn");
    say(&unsure.id, "provisional");
    let page = text(&desk, &request(&id, ExportFormat::Html));
    let plain = text(&desk, &request(&id, ExportFormat::Text));
    assert!(!page.contains(&gone.family_name) && !plain.contains(&gone.family_name));
    assert!(plain.contains(&unsure.family_name));
    assert!(
        page.contains(&format!("{} (sous réserve)", unsure.family_name)),
        "{page}"
    );
    let kept = text(&desk, &request(&id, ExportFormat::Json));
    assert!(kept.contains(&gone.family_name));
}

#[test]
fn every_format_says_every_word_that_is_announced() {
    for source in [DAY, CYCLE] {
        let mut desk = desk();
        let id = import(&mut desk, source);
        let page = text(&desk, &request(&id, ExportFormat::Html));
        let site = for_site(&desk, &words(), &id).unwrap().html;
        let programme = show(&desk, &id);
        let word = write(&desk, &words(), &request(&id, ExportFormat::Word)).unwrap();
        let word = docx_words(&word.bytes);
        let slots = || programme.sessions.iter().flat_map(|one| &one.slots);
        let titles = slots().map(|slot| slot.title.clone());
        let names = slots().flat_map(|slot| &slot.speakers).map(|one| {
            format!("{} {}", one.given_name, one.family_name)
                .trim()
                .to_owned()
        });
        let contact = [
            &programme.contact_name,
            &programme.contact_email,
            &programme.title,
        ];
        for said in titles.chain(names).chain(contact.map(String::clone)) {
            let escaped = said.replace('&', "&amp;").replace('\u{a0}', "&nbsp;");
            assert!(page.contains(&escaped) && site.contains(&escaped), "{said}");
            assert!(word.contains(&said), "{said} is not in the Word file");
        }
    }
}

/// The words of a Word file: it is stored without compression, so that they can be seen in it.
fn docx_words(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes)
        .replace("&apos;", "'")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}

#[test]
fn the_appointments_of_a_cycle_are_its_sessions() {
    let mut desk = desk();
    let id = import(&mut desk, CYCLE);
    let all = lines(&desk, &request(&id, ExportFormat::Calendar));
    assert_eq!(count(&all, "BEGIN:VEVENT"), 4);
    for session in show(&desk, &id).sessions {
        assert_eq!(count(&all, &format!("UID:{}", session.id)), 1);
        let day = session.date.replace('-', "");
        let hour = session.starts.replace(':', "");
        let starts = format!("DTSTART;TZID=Europe/Paris:{day}T{hour}00");
        assert_eq!(count(&all, &starts), 1, "{starts}");
        let only = ExportRequest {
            session_id: session.id.clone(),
            ..request(&id, ExportFormat::Calendar)
        };
        let one = lines(&desk, &only);
        assert_eq!(count(&one, "BEGIN:VEVENT"), 1);
        assert_eq!(count(&one, &starts), 1);
    }
}

#[test]
fn who_speaks_gets_the_slots_they_speak_in() {
    let mut desk = desk();
    let id = import(&mut desk, DAY);
    let all = exports::speakers(&desk, &id).unwrap();
    assert_eq!(all.len(), 11, "{all:?}");
    let aylin = find_speaker(&desk, &id, "aylin SAHIN").unwrap();
    let own = ExportRequest {
        speaker: aylin,
        ..request(&id, ExportFormat::Calendar)
    };
    let own = lines(&desk, &own);
    let programme = show(&desk, &id);
    let slots: Vec<_> = programme.sessions[0]
        .slots
        .iter()
        .filter(|slot| slot.speakers.iter().any(|one| one.given_name == "Aylin"))
        .collect();
    assert!(!slots.is_empty());
    assert_eq!(count(&own, "BEGIN:VEVENT"), slots.len());
    for slot in slots {
        assert_eq!(count(&own, &format!("UID:{}", slot.id)), 1);
    }
    assert_eq!(
        refused(find_speaker(&desk, &id, "Personne")),
        ["export-no-speaker Personne"]
    );
}

#[test]
fn who_speaks_throughout_gets_every_session() {
    let mut desk = desk();
    let id = import(&mut desk, CYCLE);
    let trainer =
        find_speaker(&desk, &id, &exports::speakers(&desk, &id).unwrap()[0].name).unwrap();
    let own = ExportRequest {
        speaker: trainer,
        ..request(&id, ExportFormat::Calendar)
    };
    assert_eq!(count(&lines(&desk, &own), "BEGIN:VEVENT"), 4);
}

#[test]
fn what_has_no_day_is_told_and_what_is_cancelled_says_so() {
    let mut desk = desk();
    let id = import(&mut desk, CYCLE);
    let all = show(&desk, &id).sessions;
    sessions::edit(&mut desk, &all[1].id, SessionField::Date, "").unwrap();
    sessions::edit(&mut desk, &all[2].id, SessionField::Status, "cancelled").unwrap();
    let asked = request(&id, ExportFormat::Calendar);
    let exported = write(&desk, &words(), &asked).unwrap();
    let [left_out] = exported.report.left_out.as_slice() else {
        panic!("one session has no day")
    };
    assert!(left_out.starts_with("Journée 2 – "), "{left_out}");
    let lines = lines(&desk, &asked);
    assert_eq!(count(&lines, "BEGIN:VEVENT"), 3);
    assert_eq!(count(&lines, "STATUS:CANCELLED"), 1);
    for session in &all {
        sessions::edit(&mut desk, &session.id, SessionField::Date, "").unwrap();
    }
    assert_eq!(refused(write(&desk, &words(), &asked)), ["export-no-date"]);
}

/// Why something was refused, as `code value …`.
fn refused<T: std::fmt::Debug>(outcome: Result<T, AppError>) -> Vec<String> {
    let told = |problem: Problem| {
        let values = problem.context.into_iter().map(|argument| argument.value);
        let words: Vec<_> = std::iter::once(problem.code).chain(values).collect();
        words.join(" ")
    };
    let problems = outcome.expect_err("refused").refusal().problems;
    problems.into_iter().map(told).collect()
}

#[test]
fn nobody_who_attends_is_in_any_file() {
    let mut desk = desk();
    let id = import(&mut desk, DAY);
    let registered = AttendeeDraft {
        given_name: "Zéphyrine".to_owned(),
        family_name: "Quintrec".to_owned(),
        email: "zephyrine@quintrec.example".to_owned(),
        phone: "0199123499".to_owned(),
        organisation: "Association Quintrec".to_owned(),
        function: String::new(),
        category: "participant".to_owned(),
        session_ids: vec![show(&desk, &id).sessions[0].id.clone()],
    };
    attendees::add(&mut desk, &id, &registered).unwrap();
    for format in ExportFormat::ALL {
        let exported = write(&desk, &words(), &request(&id, format)).unwrap();
        let said = String::from_utf8_lossy(&exported.bytes).replace("\r\n ", "");
        for hidden in ["Quintrec", "phyrine", "0199123499"] {
            assert!(!said.contains(hidden), "{hidden} in {format:?}");
        }
    }
    let copy = for_site(&desk, &words(), &id).unwrap();
    assert!(!copy.html.contains("Quintrec") && !copy.text.contains("Quintrec"));
}

#[test]
fn a_file_has_a_name_that_says_what_is_in_it() {
    let mut desk = desk();
    let id = import(&mut desk, CYCLE);
    let programme = show(&desk, &id);
    let name = |asked: &ExportRequest| file_name(&desk, &words(), asked).unwrap();
    let word = name(&request(&id, ExportFormat::Word));
    assert!(
        word.ends_with(".docx") && !word.contains(['/', '?', ':']),
        "{word}"
    );
    let one = name(&ExportRequest {
        session_id: programme.sessions[0].id.clone(),
        ..request(&id, ExportFormat::Calendar)
    });
    assert!(
        one.contains(" - Journée 1") && one.ends_with(".ics"),
        "{one}"
    );
}

#[test]
fn a_programme_of_which_only_the_title_is_known_goes_out_too() {
    let mut desk = desk();
    let id = programmes::create(&mut desk, "Une journée", "meeting")
        .unwrap()
        .value;
    for format in [ExportFormat::Json, ExportFormat::Word, ExportFormat::Html] {
        assert!(
            !write(&desk, &words(), &request(&id, format))
                .unwrap()
                .bytes
                .is_empty()
        );
    }
    let gone = ExportRequest {
        session_id: id.clone(),
        ..request(&id, ExportFormat::Calendar)
    };
    assert!(matches!(
        write(&desk, &words(), &gone),
        Err(AppError::Refused(_))
    ));
}
