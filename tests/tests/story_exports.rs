//! A programme goes out by the command line, and the programs of other people take it: LibreOffice
//! opens the Word file, a validator finds nothing in the page, a calendar has its appointments.
//!
//! What needs a program that is not installed is left out, and says so.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use parvis_tests::command_line::run;
use parvis_tests::paper;
use tempfile::TempDir;

const DAY: &str = include_str!("../fixtures/regional-day.json");
const CYCLE: &str = include_str!("../fixtures/cycle-of-four.json");
const SAMPLE: &str = include_str!("../../assets/sample/programme.json");

/// A data folder with a programme in it, and the key of that.
struct Data {
    folder: TempDir,
    id: String,
}

impl Data {
    fn with(programme: &str) -> Self {
        let folder = TempDir::new().expect("a folder");
        let file = folder.path().join("in.json");
        fs::write(&file, programme).expect("a file");
        let file = file.to_str().expect("a path in words");
        let added = run(folder.path(), ["programme", "import", file]).json();
        let id = added["id"].as_str().expect("its key").to_owned();
        Self { folder, id }
    }

    /// Exports with these options to a file of this name.
    fn export(&self, name: &str, options: &[&str]) -> PathBuf {
        let path = self.folder.path().join(name);
        let out = path.to_str().expect("a path in words");
        let mut words = vec!["programme", "export", &self.id];
        words.extend_from_slice(options);
        words.extend(["--out", out]);
        let said = run(self.folder.path(), words).json();
        assert_eq!(said["file"], out);
        path
    }

    fn export_text(&self, name: &str, options: &[&str]) -> String {
        fs::read_to_string(self.export(name, options)).expect("a text")
    }
}

#[test]
fn a_page_passes_a_validator() {
    let program = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../ui/node_modules/html-validate/bin/html-validate.mjs");
    if !program.is_file() || !is_installed("node") {
        println!("left out: html-validate is not installed");
        return;
    }
    for programme in [DAY, CYCLE, SAMPLE] {
        let data = Data::with(programme);
        let page = data.export("page.html", &["--format", "html"]);
        let found = Command::new("node")
            .arg(&program)
            .args(["--preset", "standard"])
            .arg(&page)
            .output()
            .expect("node runs");
        let told = String::from_utf8_lossy(&found.stdout);
        assert!(found.status.success(), "{told}");
    }
}

#[test]
fn a_word_file_opens_and_is_read_in_order() {
    if !is_installed("soffice") {
        println!("left out: LibreOffice is not installed");
        return;
    }
    let orders: [(&str, &[&str]); 3] = [
        (
            DAY,
            &[
                "Présentation",
                "Programme",
                "Horaire",
                "Ateliers",
                "Contact",
            ],
        ),
        (
            CYCLE,
            &["Journée 1", "Objectifs de la journée", "Journée 4"],
        ),
        (
            SAMPLE,
            &[
                "Agir ensemble dans les quartiers",
                "Présentation",
                "Repartir avec trois outils",
                "Journée 1 – Se connaître pour coopérer",
                "9h15 – 9h45",
                "Hélène Marchetti",
                "Ateliers",
                "Journée 2 – Animer sans s’épuiser",
                "Claire Fontanel",
            ],
        ),
    ];
    for (number, (programme, order)) in orders.into_iter().enumerate() {
        let data = Data::with(programme);
        let file = data.export("programme.docx", &["--format", "docx"]);
        let pdf = as_pdf(&file);
        let text = paper::text(&pdf);
        let mut rest = text.as_str();
        for words in order {
            let at = rest.find(words);
            let at = at.unwrap_or_else(|| panic!("{words:?} is not in its place in\n{text}"));
            rest = &rest[at..];
        }
        let pages = paper::pages(&pdf).len();
        assert!(text.contains(&format!("page 1 / {pages}")), "{text}");
        keep(&format!("export-{number}"), &file, &pdf);
    }
}

#[test]
fn appointments_are_written_for_all_for_a_session_and_for_who_speaks() {
    let data = Data::with(SAMPLE);
    let events = |file: &str| file.matches("BEGIN:VEVENT\r\n").count();
    let ics = ["--format", "ics"];
    let whole = data.export_text("tout.ics", &ics);
    assert_eq!(events(&whole), 2);
    let second = data.export_text("deux.ics", &[&ics[..], &["--session", "2"]].concat());
    assert_eq!(events(&second), 1);
    let spoken = ["--speaker", "Mathilde Arnoux"];
    let own = data.export_text("elle.ics", &[&ics[..], &spoken].concat());
    assert_eq!(events(&own), 2);
    // On the standard output it is the same file, but for when it was made.
    let printed = run(
        data.folder.path(),
        ["programme", "export", &data.id, "--format", "ics"],
    );
    let undated = |file: &str| {
        let lines = file
            .split("\r\n")
            .filter(|line| !line.starts_with("DTSTAMP"));
        lines.map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(undated(&printed.out), undated(&whole));
}

#[test]
fn what_cannot_be_exported_is_refused_in_words() {
    let bare = r#"{"format": "parvis-programme", "version": 1, "title": "Une journée",
        "sessions": [{}]}"#;
    let data = Data::with(bare);
    let asked = |options: &[&str]| {
        let mut words = vec!["--lang", "fr", "programme", "export", &data.id];
        words.extend_from_slice(options);
        run(data.folder.path(), words)
    };
    let undated = asked(&["--format", "ics"]);
    assert_eq!(undated.code, Some(1));
    assert!(undated.err.contains("Aucune date"), "{undated:?}");
    let nobody = asked(&["--format", "ics", "--speaker", "Personne"]);
    assert_eq!(nobody.code, Some(1));
    assert!(nobody.err.contains("« Personne »"), "{nobody:?}");
    assert_eq!(asked(&["--format", "docx"]).code, Some(2));
    assert_eq!(asked(&["--format", "html", "--session", "1"]).code, Some(2));
}

fn is_installed(program: &str) -> bool {
    let asked = Command::new(program).arg("--version").output();
    asked.is_ok_and(|answer| answer.status.success())
}

/// What LibreOffice makes of a file, with a profile of its own that goes with it.
fn as_pdf(file: &Path) -> Vec<u8> {
    let profile = TempDir::new().expect("a folder");
    let folder = file.parent().expect("a file in a folder");
    let ran = Command::new("soffice")
        .arg(format!(
            "-env:UserInstallation=file://{}",
            profile.path().display()
        ))
        .args(["--headless", "--convert-to", "pdf", "--outdir"])
        .args([folder, file])
        .output()
        .expect("LibreOffice runs");
    let told = String::from_utf8_lossy(&ran.stderr);
    fs::read(file.with_extension("pdf")).unwrap_or_else(|why| panic!("{why}: {told}"))
}

/// Keeps a file and what it looks like, when pictures are kept.
fn keep(name: &str, file: &Path, pdf: &[u8]) {
    let Some(folder) = std::env::var_os("PARVIS_SHOTS").map(PathBuf::from) else {
        return;
    };
    fs::create_dir_all(&folder).expect("the folder of pictures");
    fs::copy(file, folder.join(format!("{name}.docx"))).expect("the file is kept");
    fs::write(folder.join(format!("{name}.pdf")), pdf).expect("the picture is kept");
}
