//! The command line as scripts rely on it: its calls, its exit codes, its JSON, its language.
//!
//! Deliberately not here: what is on the paper (see `story_programme_to_paper`).

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use parvis_tests::command_line::{parvis, program, run};
use parvis_tests::{desk, people_generator};
use serde_json::Value;
use tempfile::TempDir;

const FOUR_DAYS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/cycle-of-four.json");

/// A folder with a programme of four days in it, and the programme's key.
fn four_days() -> (TempDir, String) {
    let folder = TempDir::new().unwrap();
    let imported = run(folder.path(), ["programme", "import", FOUR_DAYS]).json();
    let id = imported["id"].as_str().expect("the key").to_owned();
    (folder, id)
}

fn write(folder: &Path, name: &str, bytes: &[u8]) -> PathBuf {
    let path = folder.join(name);
    fs::write(&path, bytes).unwrap();
    path
}

/// A list of a few people who each choose one of the four days, as Excel saves it.
fn list(folder: &Path, count: usize) -> PathBuf {
    let dates = [
        "jeudi 11 mars 2027",
        "jeudi 8 avril 2027",
        "20 mai",
        "jeudi 17 juin 2027",
    ];
    let people = people_generator::attendees(count, &dates);
    let text = people_generator::csv(&people);
    write(folder, "liste.csv", &people_generator::windows_1252(&text))
}

/// Fails unless the object has these fields, each with a value of its kind: `n`umber, `s`tring,
/// `l`ist.
fn check_fields(object: &Value, fields: &[(&str, char)]) {
    for (name, kind) in fields {
        let value = &object[*name];
        let fits = match kind {
            'n' => value.is_i64(),
            's' => value.is_string(),
            _ => value.is_array(),
        };
        assert!(fits, "{name} in {object:#}");
    }
}

fn number(object: &Value, field: &str) -> i64 {
    object[field]
        .as_i64()
        .unwrap_or_else(|| panic!("{field} in {object:#}"))
}

#[test]
fn the_demo_is_complete_and_made_only_once() {
    let folder = TempDir::new().unwrap();
    let dir = folder.path().join("essai");
    let demo = run(folder.path(), ["demo".as_ref(), dir.as_os_str()]).json();
    assert_eq!(number(&demo, "attendees"), 60);
    for name in ["brochure.pdf", "sign-in.pdf", "badges.pdf"] {
        let pdf = fs::read(dir.join(name)).expect("the demo prints it");
        assert!(pdf.starts_with(b"%PDF-"), "{name}");
    }
    let programmes = run(&dir, ["programme", "list"]).json();
    assert_eq!(programmes.as_array().map(Vec::len), Some(1));
    assert_eq!(programmes[0]["id"], demo["programme"]);

    let again = run(folder.path(), ["demo".as_ref(), dir.as_os_str()]);
    assert_eq!((again.code, again.out.as_str()), (Some(1), ""));
    assert!(again.err.contains(&*dir.to_string_lossy()), "{}", again.err);
}

#[test]
fn a_programme_goes_in_and_comes_out_the_same() {
    let (folder, id) = four_days();
    let shown = run(folder.path(), ["programme", "show", &id]).json();
    assert_eq!(shown["sessions"].as_array().map(Vec::len), Some(4));
    let listed = run(folder.path(), ["programme", "list", "--json"]).json();
    assert_eq!(
        (&listed[0]["id"], &listed[0]["title"]),
        (&shown["id"], &shown["title"])
    );

    let exported = run(folder.path(), ["programme", "export", &id]);
    assert_eq!(exported.json()["format"], "parvis-programme");
    let other = TempDir::new().unwrap();
    let file = write(other.path(), "programme.json", exported.out.as_bytes());
    let arguments = ["programme".as_ref(), "import".as_ref(), file.as_os_str()];
    let second = run(other.path(), arguments).json();
    let second = second["id"].as_str().expect("the key");
    assert_eq!(
        run(other.path(), ["programme", "export", second]).out,
        exported.out
    );
}

#[test]
fn an_import_says_what_the_issue_promises() {
    let (folder, id) = four_days();
    let list = list(folder.path(), 40);
    let import = |more: &[&str]| {
        let mut command = parvis(folder.path());
        command
            .args(["attendees", "import"])
            .arg(&list)
            .args(["--programme", &id])
            .args(more);
        let output = command.output().unwrap();
        assert_eq!(
            output.status.code(),
            Some(0),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        let report: Value = serde_json::from_slice(&output.stdout).expect("JSON");
        let fates = ["added", "recognised", "cancelled", "left_out"];
        let sum: i64 = fates.iter().map(|fate| number(&report, fate)).sum();
        assert_eq!(number(&report, "read"), sum, "the counts add up");
        report
    };
    let people = || run(folder.path(), ["attendees", "list", "--programme", &id]).json();

    let dry = import(&["--dry-run"]);
    check_fields(
        &dry,
        &[
            ("read", 'n'),
            ("added", 'n'),
            ("recognised", 'n'),
            ("cancelled", 'n'),
            ("left_out", 'n'),
            ("encoding", 's'),
            ("delimiter", 's'),
            ("columns", 'l'),
            ("people", 'l'),
            ("problems", 'l'),
        ],
    );
    check_fields(&dry["columns"][0], &[("header", 's'), ("field", 's')]);
    check_fields(
        &dry["people"][0],
        &[
            ("family_name", 's'),
            ("given_name", 's'),
            ("organisation", 's'),
            ("email", 's'),
            ("phone", 's'),
            ("function", 's'),
        ],
    );
    assert_eq!(dry["encoding"], "windows-1252");
    assert_eq!(dry["delimiter"], ";");
    assert_eq!((number(&dry, "read"), number(&dry, "added")), (40, 40));
    assert_eq!(dry["people"].as_array().map(Vec::len), Some(40));
    assert_eq!(
        people().as_array().map(Vec::len),
        Some(0),
        "a dry run writes nothing"
    );

    let done = import(&[]);
    assert_eq!(done, dry, "it does what the dry run said");
    assert_eq!(people().as_array().map(Vec::len), Some(40));
    let again = import(&[]);
    assert_eq!(
        (number(&again, "added"), number(&again, "recognised")),
        (0, 40)
    );
    assert_eq!(people().as_array().map(Vec::len), Some(40));
}

#[test]
fn a_session_named_in_the_call_gets_everybody() {
    let (folder, id) = four_days();
    let file = write(
        folder.path(),
        "liste.csv",
        "Nom;Prénom\nHo;Ana\nIsnard;Luc\n".as_bytes(),
    );
    let mut import = parvis(folder.path());
    import
        .args(["attendees", "import"])
        .arg(&file)
        .args(["--programme", &id, "--session", "3"]);
    assert!(import.status().unwrap().success());
    let shown = run(folder.path(), ["programme", "show", &id]).json();
    let people = run(folder.path(), ["attendees", "list", "--programme", &id]).json();
    for who in people.as_array().expect("a list") {
        let places = who["places"].as_array().expect("the places");
        assert_eq!(places.len(), 1);
        assert_eq!(places[0]["session_id"], shown["sessions"][2]["id"]);
    }
    let nowhere = run(
        folder.path(),
        [
            "print",
            "sign-in",
            "--programme",
            &id,
            "--session",
            "9",
            "--out",
            "x",
        ],
    );
    assert_eq!(nowhere.code, Some(1));
    assert!(nowhere.err.contains('9'), "{}", nowhere.err);
}

#[test]
fn problems_name_row_column_code_and_message() {
    let (folder, id) = four_days();
    let text = "Nom;Prénom;E-mail;Structure\r\n\
        ROCHE;Ana;ana@exemple.org;\"Maison\ndes associations\"\r\n\
        ;;;\r\n\
        BRUN;Luc;pas une adresse;\r\n\
        ;;seul@exemple.org;\r\n";
    let file = write(folder.path(), "liste.csv", text.as_bytes());
    let mut dry = parvis(folder.path());
    dry.args(["attendees", "import"])
        .arg(&file)
        .args(["--programme", &id, "--dry-run"]);
    let report: Value = serde_json::from_slice(&dry.output().unwrap().stdout).expect("JSON");
    let counts = ["read", "added", "left_out"].map(|field| number(&report, field));
    assert_eq!(counts, [3, 2, 1]);
    let problems = report["problems"].as_array().expect("a list");
    for problem in problems {
        check_fields(
            problem,
            &[
                ("row", 'n'),
                ("column", 's'),
                ("code", 's'),
                ("message", 's'),
            ],
        );
        assert!(
            !problem["message"].as_str().unwrap().is_empty(),
            "{problem}"
        );
    }
    let at = |row: i64| {
        problems
            .iter()
            .filter(|p| p["row"] == row)
            .collect::<Vec<_>>()
    };
    assert!(
        at(4).iter().any(|p| p["column"] == "E-mail"),
        "{problems:#?}"
    );
    assert!(!at(5).is_empty(), "{problems:#?}");
    assert!(at(2).is_empty(), "{problems:#?}");
}

#[test]
fn documents_are_printed_and_reported() {
    let (folder, id) = four_days();
    let list = list(folder.path(), 25);
    let mut import = parvis(folder.path());
    import
        .args(["attendees", "import"])
        .arg(&list)
        .args(["--programme", &id]);
    assert!(import.output().unwrap().status.success());
    for call in [
        &["brochure"][..],
        &["sign-in"],
        &["sign-in", "--session", "2"],
        &["badges"],
        &[
            "badges",
            "--session",
            "4",
            "--stock",
            "herma-4412",
            "--start-at",
            "4",
        ],
    ] {
        let out = folder.path().join("papier.pdf");
        let mut command = parvis(folder.path());
        command
            .arg("print")
            .args(call)
            .args(["--programme", &id, "--out"])
            .arg(&out);
        let output = command.output().unwrap();
        let err = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(
            (output.status.code(), err.as_str()),
            (Some(0), ""),
            "{call:?}"
        );
        let report: Value = serde_json::from_slice(&output.stdout).expect("JSON");
        check_fields(
            &report,
            &[
                ("pages", 'n'),
                ("bytes", 'n'),
                ("ms", 'n'),
                ("warnings", 'l'),
            ],
        );
        let pdf = fs::read(&out).unwrap();
        assert_eq!(number(&report, "bytes"), i64::try_from(pdf.len()).unwrap());
        assert!(
            number(&report, "pages") >= 1 && pdf.starts_with(b"%PDF-"),
            "{call:?}"
        );
        fs::remove_file(&out).unwrap();
    }
}

#[test]
fn undo_takes_back_and_check_finds_nothing_wrong() {
    let (folder, id) = four_days();
    let list = list(folder.path(), 12);
    let mut import = parvis(folder.path());
    import
        .args(["attendees", "import"])
        .arg(&list)
        .args(["--programme", &id]);
    assert!(import.output().unwrap().status.success());
    assert!(run(folder.path(), ["undo"]).json()["undone"].is_string());
    let people = run(folder.path(), ["attendees", "list", "--programme", &id]).json();
    assert_eq!(people.as_array().map(Vec::len), Some(0));
    assert!(run(folder.path(), ["undo"]).json()["undone"].is_string());
    assert_eq!(
        run(folder.path(), ["programme", "list"])
            .json()
            .as_array()
            .map(Vec::len),
        Some(0)
    );
    assert!(run(folder.path(), ["undo"]).json()["undone"].is_null());
    let report = run(folder.path(), ["check"]).json();
    assert_eq!(report["sound"], true);
    assert_eq!(number(&report, "search_mended"), 0);
}

#[test]
fn what_is_refused_ends_with_1_and_wrong_usage_with_2() {
    let (folder, id) = four_days();
    let pdf = write(folder.path(), "liste.pdf", b"%PDF-1.7\n1 0 obj\nendobj\n");
    let pdf = pdf.to_str().expect("a path in UTF-8");
    let check = |code: i32, call: &[&str]| {
        let ran = run(folder.path(), call);
        assert_eq!(
            (ran.code, ran.out.as_str()),
            (Some(code), ""),
            "{call:?}: {}",
            ran.err
        );
        assert!(!ran.err.trim().is_empty(), "{call:?}");
        // A key that has no words would show itself.
        assert!(
            !ran.err.contains("problem-") && !ran.err.contains("cli-"),
            "{}",
            ran.err
        );
    };
    check(1, &["programme", "show", "no-such-key"]);
    check(1, &["programme", "import", "no-such-file.json"]);
    check(1, &["programme", "import", pdf]);
    check(
        1,
        &[
            "attendees",
            "import",
            "no-such-file.csv",
            "--programme",
            &id,
        ],
    );
    check(1, &["attendees", "import", pdf, "--programme", &id]);
    check(
        1,
        &[
            "attendees",
            "list",
            "--programme",
            "019a0000-0000-7000-8000-000000000000",
        ],
    );
    check(
        1,
        &["print", "badges", "--programme", &id, "--out", "x.pdf"],
    );
    check(
        1,
        &[
            "print",
            "badges",
            "--programme",
            &id,
            "--stock",
            "none",
            "--out",
            "x.pdf",
        ],
    );
    check(
        1,
        &[
            "print",
            "brochure",
            "--programme",
            &id,
            "--out",
            "no/such/folder/x.pdf",
        ],
    );
    check(2, &[]);
    check(2, &["danser"]);
    check(2, &["programme"]);
    check(2, &["print", "brochure", "--programme", &id]);
    check(
        2,
        &[
            "print",
            "sign-in",
            "--programme",
            &id,
            "--session",
            "0",
            "--out",
            "x.pdf",
        ],
    );
    check(2, &["undo", "--stock", "avery-l4785"]);
}

#[test]
fn messages_are_in_french_unless_english_is_asked_for() {
    let folder = TempDir::new().unwrap();
    let call = |language: &[&str], rest: &[&str]| run(folder.path(), [language, rest].concat()).err;
    let (french, english) = (
        call(&["--lang", "fr"], &["danser"]),
        call(&["--lang", "en"], &["danser"]),
    );
    assert!(
        french.contains("La commande «\u{a0}danser\u{a0}» n’existe pas"),
        "{french}"
    );
    assert!(
        english.contains("danser") && !english.contains("commande"),
        "{english}"
    );
    let show = ["programme", "show", "x"];
    assert_ne!(
        call(&["--lang", "fr"], &show),
        call(&["--lang", "en"], &show)
    );
    // Elsewhere the system has a language that no variable takes away.
    if cfg!(target_os = "linux") {
        assert_eq!(call(&[], &show), call(&["--lang", "fr"], &show));
        assert_eq!(call(&[], &["danser"]), french);
    }
}

#[test]
fn a_folder_in_use_is_refused_politely_and_the_environment_names_one() {
    let folder = TempDir::new().unwrap();
    let app = desk::open(folder.path()).expect("an empty folder is taken");
    let refused = run(folder.path(), ["programme", "list"]);
    assert_eq!((refused.code, refused.out.as_str()), (Some(1), ""));
    drop(app);
    let mut named = Command::new(program());
    named
        .args(["programme", "import", FOUR_DAYS])
        .env("PARVIS_DATA", folder.path());
    assert!(named.output().unwrap().status.success());
    assert_eq!(
        run(folder.path(), ["programme", "list"])
            .json()
            .as_array()
            .map(Vec::len),
        Some(1)
    );
}

#[test]
fn the_identity_of_the_centre_is_set_by_a_script() {
    let (folder, id) = four_days();
    let at = folder.path();
    let set = |field: &str, value: &str| run(at, ["centre", "set", field, value]);
    set("name", "Rives et Plateaux").json();
    set("signatory-function", "directrice").json();
    let shown = set("siret", "73282932000074").json();
    assert_eq!(shown["centre"]["siret"], "732 829 320 00074");
    assert_eq!(shown["centre"]["name"], "Rives et Plateaux");
    let wrong = set("siret", "732 829 320 00075");
    assert_eq!((wrong.code, wrong.out.as_str()), (Some(1), ""));
    assert!(wrong.err.contains("732 829 320 00075"), "{}", wrong.err);

    let svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 2 1'>\
               <rect width='2' height='1'/></svg>";
    let logo = write(at, "logo.svg", svg.as_bytes());
    let added = run(at, ["centre".as_ref(), "logo".as_ref(), logo.as_os_str()]).json();
    let picture = added["pictures"][0]["id"].as_str().expect("a key");
    assert_eq!(added["pictures"][0]["kind"], "centre-logo");
    let text = write(at, "texte.png", b"du texte");
    let refused = run(at, ["centre".as_ref(), "logo".as_ref(), text.as_os_str()]);
    assert_eq!(refused.code, Some(1));
    assert!(refused.err.contains("texte.png"), "{}", refused.err);
    let told = run(at, ["centre", "describe", picture, "Deux rives"]).json();
    assert_eq!(told["pictures"][0]["alternative"], "Deux rives");

    let programme = run(at, ["programme", "show", &id]).json();
    let name = programme["involvements"][0]["name"].as_str();
    let name = name.expect("an organisation plays a part");
    let owned = ["centre", "organisation-logo"].map(std::ffi::OsStr::new);
    let owned = owned.into_iter().chain([logo.as_os_str(), name.as_ref()]);
    let pictures = run(at, owned).json()["pictures"].clone();
    assert_eq!(pictures.as_array().map(Vec::len), Some(2));
    let left = run(at, ["centre", "remove", picture]).json();
    assert_eq!(left["pictures"].as_array().map(Vec::len), Some(1));
    run(at, ["undo"]).json();
    let back = run(at, ["centre"]).json();
    assert_eq!(back["pictures"].as_array().map(Vec::len), Some(2));
}
