//! Personal data: somebody is erased and is in no byte of any file, counts stay, what was kept long
//! enough is found and cleaned, and a person gets all that is known of them.

use std::fs;
use std::path::Path;
use std::process::Stdio;

use chrono::NaiveDate;
use parvis_app::data_folder::DataFolder;
use parvis_app::documents::Printed;
use parvis_app::privacy;
use parvis_app::transact::App;
use parvis_app::transact::world::ScriptedWorld;
use parvis_app::view::attendee::{AttendeeField, AttendeeSort, AttendeeView};
use parvis_app::view::contact::{ConsentField, PersonDraft};
use parvis_app::view::document::{BadgeDesign, PrintRequest};
use parvis_app::view::privacy::ForgetOptions;
use parvis_app::words::{Catalogue, Language};
use parvis_app::{attendance, attendees, check, people, programmes};
use parvis_tests::command_line::{parvis, run};
use parvis_tests::desk::Desk;
use parvis_tests::people_generator;
use rusqlite::Connection;

const CYCLE: &[u8] = include_bytes!("../fixtures/cycle-of-four.json");

/// Somebody whose every word is rare.
const LIST: &str = "Civilité;Nom;Prénom;Structure;Fonction;Email;Téléphone;Territoire;Besoins;Remarques\n\
    Mme;Zwéqpfeld;Ôrnithea;Ville de Lille;Xylochimiste;zweq.ornith@exemple.fr;06 99 88 77 55;Qwartz;Vôlière;Zuqnote\n\
    M.;Durand;Paul;Ville de Lille;Chargé de mission;paul@exemple.fr;;Lille;;\n";

/// Her words, as written and as keys hold them.
const WORDS: [&str; 12] = [
    "Zwéqpfeld",
    "zwéqpfeld",
    "zweqpfeld",
    "Ôrnithea",
    "ornithea",
    "Xylochimiste",
    "xylochimiste",
    "zweq.ornith",
    "99887755",
    "99 88 77 55",
    "Vôlière",
    "Zuqnote",
];

fn french() -> Catalogue {
    Catalogue::new(Language::French)
}

/// Where the words are in the files of a folder.
fn found(folder: &Path, words: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(self::found(&path, words));
            continue;
        }
        let bytes = fs::read(&path).unwrap();
        for word in words {
            if bytes.windows(word.len()).any(|at| at == word.as_bytes()) {
                found.push(format!("{word} in {}", path.display()));
            }
        }
    }
    found
}

/// A cycle that was held the year before, with a list, edits, signatures, undos and prints.
fn lived() -> (Desk, String, AttendeeView) {
    let mut desk = Desk::open();
    let programme = desk.programme(CYCLE);
    desk.attendees(&programme, LIST.as_bytes());
    let is_she = |who: &AttendeeView| who.family_name == "Zwéqpfeld";
    let she = desk
        .people(&programme, "")
        .into_iter()
        .find(is_she)
        .expect("she is on the list");
    for value in ["Zuqnote bis", "Zuqnote ter"] {
        attendees::edit(&mut desk.app, &she.id, AttendeeField::Note, value).unwrap();
    }
    desk.app.undo().unwrap();
    let session = desk.sessions(&programme)[0].clone();
    attendees::set_place(&mut desk.app, &she.id, &session, "", "registered").unwrap();
    let signed = [she.id.clone()];
    let sheet = attendance::signatures(&desk.app, &session, AttendeeSort::FamilyName).unwrap();
    let half = sheet.columns[0].clone();
    attendance::set_signed(&mut desk.app, &session, &half, &signed, true).unwrap();
    let Printed { .. } = desk.print(&PrintRequest::Badges {
        programme_id: programme.clone(),
        session_id: String::new(),
        stock: String::new(),
        used: Vec::new(),
        sort: AttendeeSort::FamilyName,
        only: Vec::new(),
        design: BadgeDesign::default(),
        alignment: String::new(),
    });
    // A year later: the days are moved back instead.
    let Desk { app, folder } = desk;
    drop(app);
    Connection::open(folder.path().join("parvis.sqlite"))
        .unwrap()
        .execute_batch(
            "UPDATE session SET date = CAST(substr(date, 1, 4) - 1 AS TEXT) || substr(date, 5)",
        )
        .unwrap();
    let app = open_later(folder.path());
    (Desk { app, folder }, programme, she)
}

/// The program an hour later: the same scripted moment would give the same keys again.
fn open_later(folder: &Path) -> App {
    open_in(folder, 2027)
}

/// The program in the evening of the same day of a year.
fn open_in(folder: &Path, year: i32) -> App {
    let later = NaiveDate::from_ymd_opt(year, 3, 4)
        .and_then(|day| day.and_hms_opt(18, 0, 0))
        .unwrap();
    let world = Box::new(ScriptedWorld::starting(later));
    App::open(DataFolder::take(folder).unwrap(), None, world).unwrap()
}

/// How many places and signatures there are.
fn counts(desk: &Desk) -> (i64, i64, i64) {
    let file = Connection::open(desk.app.store().path()).unwrap();
    let count = |sql: &str| file.query_row(sql, [], |row| row.get(0)).unwrap();
    (
        count("SELECT count(*) FROM registration"),
        count("SELECT count(*) FROM place"),
        count("SELECT count(*) FROM attendance WHERE signed"),
    )
}

#[test]
fn somebody_erased_is_in_no_byte_and_was_there_all_the_same() {
    let (mut desk, _, she) = lived();
    assert!(!found(desk.folder(), &WORDS).is_empty());
    let before = counts(&desk);
    let plan = privacy::plan(&desk.app, &she.person_id).unwrap();
    assert_eq!((plan.registrations, plan.counted), (1, 1));
    let done = privacy::erase(&mut desk.app, &she.person_id, ForgetOptions::default());
    let done = done.unwrap();
    assert!(done.value.swept && done.nouns.contains(&"person".to_owned()));
    assert_eq!(found(desk.folder(), &WORDS), [""; 0], "while it is open");
    assert_eq!(counts(&desk), before);
    assert!(people::search(&desk.app, "ornithea").unwrap().is_empty());
    let copy = desk.folder().join("backups");
    fs::create_dir_all(&copy).unwrap();
    desk.app
        .store()
        .copy_to(&copy.join("after.sqlite"))
        .unwrap();
    assert!(check::check(&mut desk.app).unwrap().sound);
    // What else was done can be taken back, and brings nothing of her.
    while let Ok(Some(_)) = desk.app.undo() {}
    let Desk { app, folder } = desk;
    drop(app);
    assert_eq!(found(folder.path(), &WORDS), [""; 0], "when it is closed");
}

#[test]
fn an_older_copy_is_told_of_and_deleted_and_does_not_bring_her_back() {
    let (mut desk, _, she) = lived();
    let folder = desk.folder().join("backups");
    fs::create_dir_all(&folder).unwrap();
    desk.app
        .store()
        .copy_to(&folder.join("before.sqlite"))
        .unwrap();
    fs::write(folder.join("other.sqlite"), "no database").unwrap();
    let done = privacy::erase(&mut desk.app, &she.person_id, ForgetOptions::default());
    let names: Vec<(String, bool)> = done
        .unwrap()
        .value
        .copies_left
        .into_iter()
        .map(|copy| (copy.name, copy.known))
        .collect();
    let expected = [
        ("before.sqlite".to_owned(), true),
        ("other.sqlite".to_owned(), false),
    ];
    assert_eq!(names, expected);
    assert_eq!(privacy::to_clean(&desk.app).unwrap().copies.len(), 2);
    let deleted = privacy::delete_copies(&mut desk.app).unwrap().value;
    assert_eq!((deleted.copies_deleted, deleted.copies_left.len()), (1, 1));
    assert_eq!(found(desk.folder(), &WORDS), [""; 0]);
    // Her row is put back by hand, as an older copy would.
    let Desk { app, folder } = desk;
    let file = app.store().path().to_owned();
    drop(app);
    let sql = "INSERT INTO person (id, family_name, name_key, email_key)
               VALUES (?, 'Zwéqpfeld', 'zweqpfeld', '')";
    Connection::open(&file)
        .unwrap()
        .execute(sql, [&she.person_id])
        .unwrap();
    let evening = NaiveDate::from_ymd_opt(2027, 3, 4)
        .and_then(|day| day.and_hms_opt(20, 0, 0))
        .unwrap();
    let world = Box::new(ScriptedWorld::starting(evening));
    drop(App::open(DataFolder::take(folder.path()).unwrap(), None, world).unwrap());
    assert_eq!(found(folder.path(), &WORDS), [""; 0]);
}

#[test]
fn somebody_anonymous_counts_as_before() {
    let (mut desk, programme, she) = lived();
    let before = counts(&desk);
    let done = privacy::anonymise(
        &mut desk.app,
        &french(),
        std::slice::from_ref(&she.person_id),
        ForgetOptions::default(),
    );
    assert!(done.unwrap().value.swept);
    assert_eq!(counts(&desk), before);
    let people = desk.people(&programme, "");
    let now = people.iter().find(|who| who.id == she.id).unwrap();
    assert_eq!((now.family_name.as_str(), now.function.as_str()), ("", ""));
    assert_eq!(now.organisation, "Structure anonymisée (Autre)");
    assert_eq!(now.territory, "Qwartz");
    assert_eq!(now.places, she_has_places(&she, now));
    assert_eq!(found(desk.folder(), &WORDS), [""; 0]);
    assert!(check::check(&mut desk.app).unwrap().sound);
    while let Ok(Some(_)) = desk.app.undo() {}
    assert_eq!(found(desk.folder(), &WORDS), [""; 0]);
}

/// The places she had on the list and the one she was given since.
fn she_has_places(
    she: &AttendeeView,
    now: &AttendeeView,
) -> Vec<parvis_app::view::attendee::PlaceView> {
    assert!(now.places.len() >= she.places.len() && !now.places.is_empty());
    now.places.clone()
}

#[test]
fn who_speaks_is_taken_out_only_when_that_is_asked_for() {
    let (mut desk, programme, _) = lived();
    let shown = programmes::show(&desk.app, &programme).unwrap();
    let in_slots = shown.sessions.iter().flat_map(|session| &session.slots);
    let speaker = in_slots
        .flat_map(|slot| slot.speakers.clone())
        .chain(shown.sessions.iter().flat_map(|of| of.speakers.clone()))
        .chain(shown.speakers.clone())
        .find(|speaker| !speaker.person_id.is_empty())
        .expect("somebody speaks");
    let refused = privacy::erase(&mut desk.app, &speaker.person_id, ForgetOptions::default());
    let refusal = refused.unwrap_err().refusal();
    assert_eq!(refusal.problems[0].code, "person-speaks");
    let options = ForgetOptions {
        appearances: true,
        copies: false,
    };
    privacy::erase(&mut desk.app, &speaker.person_id, options).unwrap();
    let named = speaker.family_name.as_str();
    let shown = programmes::show(&desk.app, &programme).unwrap();
    assert!(
        !format!("{shown:?}").contains(&speaker.person_id),
        "{named}"
    );
    assert!(check::check(&mut desk.app).unwrap().sound);
}

#[test]
fn all_that_is_known_is_one_page_that_a_person_can_read() {
    let (desk, _, she) = lived();
    let page = privacy::access(&desk.app, &french(), &she.person_id).unwrap();
    let page = String::from_utf8(page).unwrap();
    for word in [
        "Zwéqpfeld",
        "Ôrnithea",
        "zweq.ornith@exemple.fr",
        "Xylochimiste",
        "Ville de Lille",
        "Vôlière",
        "Zuqnote bis",
        "Badges",
        "Inscriptions",
        "Signature",
    ] {
        assert!(page.contains(word), "{word} is missing:\n{page}");
    }
    assert!(
        !page.contains("Durand") && !page.contains("privacy-column"),
        "{page}"
    );
    let (_, data) = page.split_once("id=\"data\">").unwrap();
    let (data, _) = data.split_once("</script>").unwrap();
    let data: serde_json::Value = serde_json::from_str(data).unwrap();
    assert_eq!(data["tables"]["person"][0]["family_name"], "Zwéqpfeld");
    let name = privacy::access_file_name(&desk.app, &french(), &she.person_id).unwrap();
    assert_eq!(name, "Données personnelles - Ôrnithea Zwéqpfeld.html");
}

#[test]
fn what_was_kept_long_enough_is_found_and_cleaned() {
    let (mut desk, programme, she) = lived();
    let due = |desk: &Desk| {
        let view = privacy::to_clean(&desk.app).unwrap();
        let item = |due: &parvis_app::view::privacy::DueKind| {
            due.items
                .iter()
                .map(|item| format!("{} {}", item.deed, item.name))
                .collect::<Vec<_>>()
        };
        view.due.iter().flat_map(item).collect::<Vec<_>>()
    };
    // The cycle ended in June 2026, and it is March 2027.
    assert_eq!(due(&desk), ["needs Ôrnithea Zwéqpfeld"]);
    privacy::set_retention(&mut desk.app, "needs", "12").unwrap();
    assert_eq!(due(&desk), [""; 0]);
    for wrong in ["0", "100", "deux"] {
        let refused = privacy::set_retention(&mut desk.app, "needs", wrong);
        let refusal = refused.unwrap_err().refusal();
        assert_eq!(refusal.problems[0].code, "retention-length");
    }
    privacy::set_retention(&mut desk.app, "needs", "").unwrap();
    let kinds = ["needs".to_owned()];
    let kept = privacy::clean(
        &mut desk.app,
        &french(),
        &kinds,
        std::slice::from_ref(&she.id),
    );
    assert_eq!(kept.unwrap().value.count, 0);
    let cleaned = privacy::clean(&mut desk.app, &french(), &kinds, &[]).unwrap();
    assert_eq!((cleaned.value.count, cleaned.value.swept), (1, true));
    assert_eq!(due(&desk), [""; 0]);
    assert_eq!(found(desk.folder(), &["Vôlière"]), [""; 0]);
    let people = desk.people(&programme, "");
    let now = people.iter().find(|who| who.id == she.id).unwrap();
    assert_eq!((now.needs.as_str(), now.note.as_str()), ("", "Zuqnote bis"));
}

/// What is due: its kind, what is done, to whom.
fn due(desk: &Desk) -> Vec<String> {
    let view = privacy::to_clean(&desk.app).unwrap();
    let told = view.due.iter().flat_map(|due| {
        let items = due.items.iter();
        items.map(|item| format!("{}: {} {}", due.kind, item.deed, item.name))
    });
    told.collect()
}

/// Cleans all that is due of a kind.
fn clean(desk: &mut Desk, kind: &str) -> i32 {
    let kinds = [kind.to_owned()];
    let cleaned = privacy::clean(&mut desk.app, &french(), &kinds, &[]).unwrap();
    assert!(cleaned.value.swept);
    cleaned.value.count
}

/// The same desk in another year.
fn years_later(desk: Desk, year: i32) -> Desk {
    let Desk { app, folder } = desk;
    drop(app);
    let app = open_in(folder.path(), year);
    Desk { app, folder }
}

#[test]
fn each_kind_of_data_is_kept_its_own_time_and_cleaned_on_its_own() {
    let (mut desk, programme, she) = lived();
    let paul = |desk: &Desk| {
        let people = desk.people(&programme, "");
        people.into_iter().find(|who| who.given_name == "Paul")
    };
    // Paul only ever waited; she agreed to the newsletter; Odile never came to anything.
    for session in desk.sessions(&programme) {
        let id = paul(&desk).unwrap().id;
        attendees::set_place(&mut desk.app, &id, &session, "", "waiting-list").unwrap();
    }
    people::set_consent(
        &mut desk.app,
        &she.person_id,
        "newsletter",
        ConsentField::Answer,
        "given",
    )
    .unwrap();
    let draft = PersonDraft {
        given_name: "Odile".to_owned(),
        family_name: "Kerzwog".to_owned(),
        email: "odile@kerzwog.example".to_owned(),
        civility: String::new(),
        phone: String::new(),
        function: String::new(),
        organisation: String::new(),
        source: String::new(),
    };
    people::create(&mut desk.app, &draft).unwrap();
    assert_eq!(
        due(&desk),
        [
            "needs: needs Ôrnithea Zwéqpfeld",
            "waiting: waiting Paul Durand"
        ]
    );
    assert_eq!(clean(&mut desk, "waiting"), 1);
    assert_eq!(due(&desk), ["needs: needs Ôrnithea Zwéqpfeld"]);
    // He was only waiting: the registration goes, the contact stays.
    assert!(paul(&desk).is_none());

    // Three years and a year later: contacts and answers are old, the proof that she came is not.
    let mut desk = years_later(desk, 2031);
    assert_eq!(
        due(&desk),
        [
            "contacts: erase Paul Durand",
            "contacts: erase Odile Kerzwog",
            "contacts: contacts Ôrnithea Zwéqpfeld",
            "needs: needs Ôrnithea Zwéqpfeld",
            "consents: consent Ôrnithea Zwéqpfeld",
        ]
    );
    assert_eq!(clean(&mut desk, "consents"), 1);
    assert!(!due(&desk).iter().any(|one| one.starts_with("consents: ")));
    let before = counts(&desk);
    assert_eq!(clean(&mut desk, "contacts"), 3);
    assert_eq!(counts(&desk), before);
    let gone = [
        "zweq.ornith",
        "99887755",
        "Kerzwog",
        "kerzwog",
        "paul@exemple.fr",
    ];
    assert_eq!(found(desk.folder(), &gone), [""; 0]);
    let people = desk.people(&programme, "");
    let now = people.iter().find(|who| who.id == she.id).unwrap();
    assert_eq!(
        (now.family_name.as_str(), now.email.as_str()),
        ("Zwéqpfeld", "")
    );

    // Cleaning was the last that happened to her; the proof is old some years after that.
    let mut desk = years_later(desk, 2036);
    assert_eq!(
        due(&desk),
        [
            "attendance: anonymise Ôrnithea Zwéqpfeld",
            "needs: needs Ôrnithea Zwéqpfeld"
        ]
    );
    assert_eq!(clean(&mut desk, "attendance"), 1);
    assert_eq!(counts(&desk), before);
    assert_eq!(found(desk.folder(), &WORDS), [""; 0]);
    assert_eq!(due(&desk), [""; 0]);
}

#[test]
fn the_command_line_reads_out_and_erases() {
    let (desk, _, she) = lived();
    let Desk { app, folder } = desk;
    drop(app);
    let data = folder.path();
    let out = data.join("elle.html");
    let file = out.to_string_lossy().into_owned();
    run(data, ["person", "access", &she.person_id, "--out", &file]).json();
    assert!(fs::read_to_string(&out).unwrap().contains("Zwéqpfeld"));
    fs::remove_file(&out).unwrap();
    let view = run(data, ["privacy"]).json();
    assert!(view["due"].is_array() && view["retention"][0]["kind"] == "contacts");
    let refused = run(data, ["person", "erase", &she.person_id]);
    assert_ne!(refused.code, Some(0));
    assert!(refused.err.contains("--yes"), "{refused:?}");
    let done = run(data, ["person", "erase", &she.person_id, "--yes"]).json();
    assert_eq!(done["swept"], true);
    assert_eq!(found(data, &WORDS), [""; 0]);
}

#[test]
fn an_erase_that_is_killed_is_done_or_not_begun_and_leaves_nothing_half() {
    let folder = tempfile::TempDir::new().unwrap();
    let programme = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/cycle-of-four.json");
    let imported = run(folder.path(), ["programme", "import", programme]).json();
    let programme = imported["id"].as_str().unwrap().to_owned();
    let crowd = folder.path().join("crowd.csv");
    let people = people_generator::attendees(3000, &[]);
    fs::write(&crowd, people_generator::csv(&people)).unwrap();
    let list = folder.path().join("list.csv");
    fs::write(&list, LIST).unwrap();
    for file in [&crowd, &list] {
        let mut command = parvis(folder.path());
        command.args(["attendees", "import"]).arg(file);
        command.args(["--programme", &programme]);
        assert!(command.output().unwrap().status.success());
        fs::remove_file(file).unwrap();
    }
    let whole = folder.path().join("whole");
    fs::create_dir(&whole).unwrap();
    fs::copy(
        folder.path().join("parvis.sqlite"),
        whole.join("parvis.sqlite"),
    )
    .unwrap();
    let she = |data: &Path| -> Option<String> {
        let list = run(data, ["attendees", "list", "--programme", &programme]).json();
        let is_she = |who: &&serde_json::Value| who["family_name"] == "Zwéqpfeld";
        let found = list.as_array().unwrap().iter().find(is_she)?;
        Some(found["person_id"].as_str().unwrap().to_owned())
    };
    let id = she(&whole).expect("she is there");
    let mut endings = [0, 0];
    for wait in [0_u64, 20, 60, 120, 200, 300, 450, 700] {
        let data = folder.path().join(format!("after-{wait}"));
        fs::create_dir(&data).unwrap();
        fs::copy(whole.join("parvis.sqlite"), data.join("parvis.sqlite")).unwrap();
        let mut program = parvis(&data)
            .args(["person", "erase", &id, "--yes"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(std::time::Duration::from_millis(wait));
        let _ = program.kill();
        program.wait().unwrap();
        let report = run(&data, ["check"]).json();
        assert_eq!(report["sound"], true, "after {wait} ms");
        if she(&data).is_some() {
            endings[0] += 1;
        } else {
            endings[1] += 1;
            assert_eq!(found(&data, &WORDS), [""; 0], "after {wait} ms");
        }
        assert!(!data.join("parvis.unswept").exists(), "after {wait} ms");
    }
    assert!(endings[0] > 0 && endings[1] > 0, "{endings:?}");
}
