//! The programs that come with CUPS: `lpstat`, `lp` and `cancel`.
//!
//! They know where the CUPS of this person is and ask for a password when it wants one. They are
//! run in English, yet only names and numbers are read from what they say wherever that is
//! possible. Deliberately not here: what a printer or a job is called by people.

use std::io::{ErrorKind, Write};
use std::process::{Command, Output, Stdio};
use std::thread;

use crate::transact::AppError;
use crate::view::problem::Problem;

/// The names of all printers, those found on the network too.
pub(in crate::printers) fn names() -> Result<Vec<String>, AppError> {
    // It says so whatever it is asked next, and without it an absent CUPS looks like no printer.
    if !say(&run("lpstat", &["-r"])?.stdout).contains("is running") {
        return Err(Problem::new("printing-system-stopped").into());
    }
    let output = run("lpstat", &["-e"])?;
    let said = say(&output.stdout);
    if !output.status.success() && !say(&output.stderr).contains("No destinations") {
        return Err(failed(&output));
    }
    Ok(said
        .lines()
        .map(|line| line.trim().to_owned())
        .filter(|line| !line.is_empty())
        .collect())
}

/// The name of the printer that is used unless told otherwise.
pub(in crate::printers) fn usual(names: &[String]) -> Option<String> {
    let said = say(&run("lpstat", &["-d"]).ok()?.stdout);
    let last = said.trim().rsplit(' ').next()?;
    names.iter().find(|name| *name == last).cloned()
}

/// Where CUPS is: a path, or host and port.
pub(super) fn server() -> Option<String> {
    let said = say(&run("lpstat", &["-H"]).ok()?.stdout);
    Some(said.trim().to_owned()).filter(|server| !server.is_empty())
}

/// Gives a file to `lp` on its standard input, and the number of the job back.
pub(in crate::printers) fn submit(
    arguments: &[&str],
    pdf: &[u8],
    printer: &str,
    label: &str,
) -> Result<u32, AppError> {
    let mut child = program("lp", arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| missing("lp", &error))?;
    let mut input = child
        .stdin
        .take()
        .expect("the standard input was asked for");
    // It answers only when it has read everything, or nothing: both at once, so that neither waits.
    let output = thread::scope(|scope| {
        // A program that refuses does not read; what it says tells why.
        scope.spawn(move || input.write_all(pdf));
        child.wait_with_output()
    });
    let output = output.map_err(|error| missing("lp", &error))?;
    if let Some(id) = job_number(&say(&output.stdout), printer).filter(|_| output.status.success())
    {
        return Ok(id);
    }
    let said = say(&output.stderr);
    let about = |code: &str| Problem::new(code).with("printer", label);
    Err(if said.contains("not accepting") {
        about("printer-refuses").into()
    } else if said.contains("does not exist") {
        about("printer-unknown").into()
    } else if said.contains("scheduler not responding") {
        Problem::new("printing-system-stopped").into()
    } else {
        failed(&output)
    })
}

/// Takes a job out of the queue; false when that did not work.
pub(in crate::printers) fn cancel(printer: &str, id: u32) -> bool {
    let output = run("cancel", &[&format!("{printer}-{id}")]);
    output.is_ok_and(|output| output.status.success())
}

/// The number in "request id is bureau-12 (1 file(s))", whatever language that is in.
fn job_number(said: &str, printer: &str) -> Option<u32> {
    let prefix = format!("{printer}-");
    let mut words = said.split_whitespace();
    words.find_map(|word| word.strip_prefix(&prefix)?.parse().ok())
}

fn run(name: &'static str, arguments: &[&str]) -> Result<Output, AppError> {
    program(name, arguments)
        .stdin(Stdio::null())
        .output()
        .map_err(|error| missing(name, &error))
}

/// The program, told to speak English: on macOS it heeds `LANG` only when `SOFTWARE` is set.
fn program(name: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(name);
    command.args(arguments);
    command
        .env("LC_ALL", "C")
        .env("LANG", "C")
        .env("SOFTWARE", "Parvis");
    command
}

fn missing(name: &str, error: &std::io::Error) -> AppError {
    match error.kind() {
        ErrorKind::NotFound => Problem::new("printing-program-missing").with("program", name),
        _ => Problem::new("printing-failed").with("reason", error),
    }
    .into()
}

fn failed(output: &Output) -> AppError {
    let said = say(&output.stderr);
    let reason = said
        .trim()
        .trim_start_matches("lp: ")
        .trim_start_matches("lpstat: ");
    Problem::new("printing-failed")
        .with("reason", reason)
        .into()
}

fn say(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_of_a_job_is_found_in_any_language() {
        assert_eq!(
            job_number("request id is bureau-12 (0 file(s))", "bureau"),
            Some(12)
        );
        assert_eq!(
            job_number("l'identifiant est bureau-2-7 (1)", "bureau-2"),
            Some(7)
        );
        assert_eq!(job_number("", "bureau"), None);
    }

    #[test]
    fn a_program_that_is_not_there_is_named() {
        let error = run("parvis-no-such-program", &[]).unwrap_err();
        let problem = error.refusal().problems.remove(0);
        assert_eq!(problem.code, "printing-program-missing");
        assert_eq!(problem.context[0].value, "parvis-no-such-program");
    }
}
