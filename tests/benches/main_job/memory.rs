//! The most memory that each main job takes: the job alone in a process of its own, asked at its
//! end. Only Linux says so; elsewhere the figures are missing.

use std::io::Write;
use std::path::Path;
use std::process::{Command, ExitCode};

use parvis_app::attendees;
use parvis_app::data_folder::DataFolder;
use parvis_app::transact::App;
use parvis_app::transact::world::SystemWorld;
use parvis_tests::desk::{Desk, options};

use super::measure::once;
use super::table::{Figures, Row, at};
use super::{data, folder, paper};

/// The first argument of this program when it is to do one job only.
pub const ALONE: &str = "alone";

/// The file that is imported, in the data folder.
const LIST: &str = "list.csv";

/// Peaks in MiB, and what the first print of a process costs, when nothing is remembered yet.
pub fn rows() -> Vec<Row> {
    let row = |measure, figures, to_reach| Row {
        measure,
        figures,
        to_reach,
        aim: "–",
    };
    let lists = [1_000, 10_000];
    let (sheet_peak, sheet_time) = figures("sign-in", lists);
    let (badges_peak, badges_time) = figures("badges", lists);
    let (folder_peak, folder_time) = figures("folder", [folder::PEOPLE]);
    let (import_peak, _) = figures("import", lists);
    vec![
        row("peak memory of the sign-in sheet, MiB", sheet_peak, "≤ 64"),
        row("peak memory of the badges, MiB", badges_peak, "≤ 64"),
        row("peak memory of the folder, MiB", folder_peak, "≤ 64"),
        row("peak memory of the import, MiB", import_peak, "≤ 64"),
        row("sign-in sheet, first of a process, CPU ms", sheet_time, "–"),
        row("badges, first of a process, CPU ms", badges_time, "–"),
        row("folder, first of a process, CPU ms", folder_time, "–"),
    ]
}

/// The peaks and the times of a job, by the size of the list.
fn figures<const N: usize>(job: &str, sizes: [usize; N]) -> (Figures, Figures) {
    let runs = sizes.map(|people| (people, run_alone(job, people)));
    let peaks = runs.map(|(people, run)| (people, run.map(|(peak, _)| peak)));
    let times = runs.map(|(people, run)| (people, run.map(|(_, time)| time)));
    (at(peaks), at(times))
}

/// Starts this program for one job on a folder with everything in it: peak in MiB, time in ms.
fn run_alone(job: &str, people: usize) -> Option<(f64, f64)> {
    let (desk, programme) = match job {
        "import" => data::empty_desk(),
        _ => data::desk(people),
    };
    let Desk { app, folder } = desk;
    drop(app);
    std::fs::write(folder.path().join(LIST), data::list(people)).expect("a temporary file");
    let program = std::env::current_exe().expect("this program is a file");
    let mut command = Command::new(program);
    command
        .arg(ALONE)
        .arg(job)
        .arg(folder.path())
        .arg(programme);
    let output = command.output().expect("this program can be started");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let mut figures = text.split_whitespace().map(|figure| figure.parse().ok());
    Some((figures.next()??, figures.next()??))
}

/// Does one job, and prints the peak in MiB and its processor time in milliseconds.
pub fn alone(arguments: &[String]) -> ExitCode {
    let [job, folder, programme] = arguments else {
        return ExitCode::FAILURE;
    };
    let time = do_job(job, Path::new(folder), programme);
    let peak = peak().map_or("?".to_owned(), |kib| (kib / 1024.0).to_string());
    match writeln!(std::io::stdout().lock(), "{peak} {time}") {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

fn do_job(job: &str, folder: &Path, programme: &str) -> f64 {
    // The clock and the keys of the system: scripted ones would begin again with keys that exist.
    let list = folder.join(LIST);
    let taken = DataFolder::take(folder).expect("the folder is free");
    let mut app = App::open(taken, None, Box::new(SystemWorld)).expect("the data can be read");
    let (time, ()) = match job {
        "import" => {
            let list = std::fs::read(list).expect("the list is there");
            once(|| drop(attendees::import(&mut app, &list, &options(programme)).expect("a list")))
        }
        "folder" => {
            let request = folder::request(&app, programme);
            once(|| drop(folder::print(&app, &request)))
        }
        job => {
            let request = match job {
                "badges" => paper::badges(programme),
                _ => paper::sign_in(&app, programme),
            };
            let prepared = paper::prepare(&app, &request);
            once(|| drop(paper::paint(&prepared)))
        }
    };
    time.as_secs_f64() * 1e3
}

/// The most memory that was ever resident, in KiB.
fn peak() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse().ok()
}
