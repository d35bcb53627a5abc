//! A paper sent to a real printer by a script: what arrives there is what a file would hold, and
//! each thing that goes wrong is said.
#![cfg(target_os = "linux")]

use std::fs;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

use parvis_tests::command_line::{parvis, run};
use parvis_tests::print_shop::{
    PrintShop, REFUSING, STOPPED, Trouble, WORKING, WORKING_LABEL, wait,
};
use serde_json::Value;
use tempfile::TempDir;

/// The sample of the program, ready to be printed through a print system.
struct Office {
    folder: TempDir,
    programme: String,
    server: String,
}

impl Office {
    fn new(server: &Path) -> Self {
        let folder = TempDir::new().unwrap();
        let dir = folder.path().join("data");
        let demo = run(folder.path(), ["demo".as_ref(), dir.as_os_str()]).json();
        Self {
            programme: demo["programme"].as_str().unwrap().to_owned(),
            server: server.to_str().unwrap().to_owned(),
            folder,
        }
    }

    fn command(&self, line: &str) -> Command {
        let mut command = parvis(&self.folder.path().join("data"));
        command.env("CUPS_SERVER", &self.server);
        command.args(line.split_whitespace());
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// `parvis print LINE` on the sample.
    fn print(&self, line: &str) -> Command {
        let mut command = self.command(&format!("print {line}"));
        command.args(["--programme", &self.programme]);
        command
    }

    /// The number of prints that are remembered.
    fn runs(&self) -> i64 {
        let database = self.folder.path().join("data/parvis.sqlite");
        let database = rusqlite::Connection::open(database).unwrap();
        let count = "SELECT count(*) FROM print_run";
        database.query_row(count, [], |row| row.get(0)).unwrap()
    }

    fn file(&self, name: &str) -> Vec<u8> {
        fs::read(self.folder.path().join(name)).unwrap()
    }
}

fn said(output: &Output) -> (Option<i32>, String) {
    let said = String::from_utf8(output.stderr.clone()).unwrap();
    (output.status.code(), said)
}

/// Runs it to its end: done, with an answer.
fn done(mut command: Command) -> Value {
    let output = command.output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    serde_json::from_slice(&output.stdout).unwrap()
}

/// Runs it to its end: refused, with these words.
fn refused(mut command: Command, words: &str) {
    let (code, said) = said(&command.output().unwrap());
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains(words), "{said}");
}

#[test]
fn a_paper_arrives_and_what_goes_wrong_is_said() {
    let Some(shop) = PrintShop::open_or_skip() else {
        return;
    };
    let office = Office::new(&shop.server());
    the_printers_are_listed(&office);
    what_arrives_is_what_a_file_holds(&office, &shop);
    a_booklet_is_turned_on_its_short_edge(&office, &shop);
    let runs = office.runs();
    a_printer_that_is_not_there_or_takes_nothing(&office);
    a_stopped_printer_keeps_nothing(&office, &shop);
    assert_eq!(
        office.runs(),
        runs,
        "what was not printed is not remembered"
    );
    a_printer_that_gives_up(&office, &shop);
    paper_is_added(&office, &shop);
}

fn the_printers_are_listed(office: &Office) {
    let printers = done(office.command("printers"));
    let names: Vec<&str> = printers
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["name"].as_str().unwrap())
        .collect();
    assert_eq!(names[0], WORKING, "the usual one comes first: {names:?}");
    for name in [REFUSING, STOPPED] {
        assert!(names.contains(&name), "{names:?}");
    }
    assert_eq!(printers[0]["label"], WORKING_LABEL);
    assert_eq!(printers[0]["usual"], true);
}

fn what_arrives_is_what_a_file_holds(office: &Office, shop: &PrintShop) {
    let mut print = office.print("sign-in --printer accueil --copies 2");
    print
        .arg("--out")
        .arg(office.folder.path().join("sign-in.pdf"));
    let before = office.runs();
    let sent = done(print);
    assert_eq!(sent["confirmed"], true);
    assert_eq!(sent["printer"], WORKING_LABEL);
    assert_eq!(shop.printed(), [office.file("sign-in.pdf")]);
    assert_eq!(office.runs(), before, "the demo printed the same: one run");
    let told = shop.told();
    for line in [
        "IPP_COPIES=2",
        "IPP_SIDES=one-sided",
        "IPP_JOB_NAME=Parvis – Feuille d’émargement",
    ] {
        assert!(told.lines().any(|told| told == line), "{line}: {told}");
    }
    assert!(
        told.contains("x-dimension=21000 y-dimension=29700"),
        "{told}"
    );
}

fn a_booklet_is_turned_on_its_short_edge(office: &Office, shop: &PrintShop) {
    let before = office.runs();
    done(office.print("brochure --format a5-booklet --printer accueil"));
    assert_eq!(office.runs(), before + 1, "what is printed is remembered");
    assert!(shop.told().contains("IPP_SIDES=two-sided-short-edge"));
}

fn a_printer_that_is_not_there_or_takes_nothing(office: &Office) {
    let unknown = "L’imprimante «\u{a0}grenier\u{a0}» n’existe plus.";
    refused(office.print("badges --printer grenier"), unknown);
    let refuses = "«\u{a0}Imprimante fermée\u{a0}» n’accepte pas";
    refused(
        office.print(&format!("badges --printer {REFUSING}")),
        refuses,
    );
    let many = "Imprimez de 1 à 99 exemplaires.";
    refused(office.print("badges --printer accueil --copies 500"), many);
}

fn a_stopped_printer_keeps_nothing(office: &Office, shop: &PrintShop) {
    let stopped = "«\u{a0}Imprimante arrêtée\u{a0}» est arrêtée";
    refused(
        office.print(&format!("badges --printer {STOPPED}")),
        stopped,
    );
    assert_eq!(shop.waiting(), "", "nothing comes out later");
}

fn a_printer_that_gives_up(office: &Office, shop: &PrintShop) {
    let before = shop.printed().len();
    shop.break_down(Trouble::Aborts);
    // CUPS asks the printer from time to time and may miss that it gave up, which it then takes for
    // done; nothing can be told from that, so it is tried again.
    let gave_up = (0..4).find_map(|_| {
        let (code, said) = said(&office.print("badges --printer accueil").output().unwrap());
        (code == Some(1)).then_some(said)
    });
    let said = gave_up.expect("what CUPS hears is told");
    assert!(said.contains(WORKING_LABEL), "{said}");
    shop.mend(Trouble::Aborts);
    assert_eq!(shop.printed().len(), before);
}

fn paper_is_added(office: &Office, shop: &PrintShop) {
    let before = shop.printed().len();
    shop.break_down(Trouble::NoPaper);
    let mut print: Child = office.print("badges --printer accueil").spawn().unwrap();
    let error = print.stderr.take().unwrap();
    let mut lines = std::io::BufRead::lines(std::io::BufReader::new(error));
    let held = lines.find(|line| {
        line.as_ref()
            .is_ok_and(|line| line.contains("bac à papier vide"))
    });
    assert!(held.is_some(), "the empty tray is said while it waits");
    assert_eq!(shop.printed().len(), before);
    shop.mend(Trouble::NoPaper);
    assert!(wait(|| print.try_wait().unwrap().is_some()).is_some());
    assert!(print.wait().unwrap().success());
    assert_eq!(shop.printed().len(), before + 1);
}

#[test]
fn a_print_system_that_does_not_run_is_said() {
    if Command::new("lpstat").arg("-r").output().is_err() {
        println!("SKIPPED: lpstat is not installed");
        return;
    }
    let folder = TempDir::new().unwrap();
    let office = Office::new(&folder.path().join("nobody.sock"));
    let words = "CUPS de cet ordinateur ne répond pas";
    refused(office.command("printers"), words);
    refused(office.print("badges --printer accueil"), words);
    let mut without = office.print("badges --printer accueil");
    without.env("PATH", folder.path());
    refused(without, "CUPS manque sur cet ordinateur");
}
