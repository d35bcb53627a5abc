//! CUPS: its programs take and cancel jobs, its protocol tells of them.
//!
//! Deliberately not here: what an answer means for a person.

mod http;
mod ipp;
mod programs;

use ipp::Message;
pub(super) use programs::{cancel, names, submit, usual};

use super::judge::Facts;

/// What CUPS knows of a job.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Answer {
    /// These facts.
    Known(Facts),
    /// Nothing any more.
    Forgotten,
    /// It did not answer, or in a way that cannot be understood.
    Silent,
}

/// What is said of a printer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Described {
    pub name: String,
    pub description: String,
    pub location: String,
}

const GET_JOB_ATTRIBUTES: u16 = 0x0009;
const GET_PRINTER_ATTRIBUTES: u16 = 0x000b;
const CUPS_GET_PRINTERS: u16 = 0x4002;

/// How a job stands, and its printer.
pub(super) fn look(printer: &str, id: u32) -> Answer {
    let Some(server) = programs::server() else {
        return Answer::Silent;
    };
    let uri = format!("ipp://localhost/printers/{}", escaped(printer));
    let number = i32::try_from(id).unwrap_or(i32::MAX);
    let about_job = Message::request(GET_JOB_ATTRIBUTES)
        .uri("printer-uri", &uri)
        .integer("job-id", number)
        .wanted(&[
            "job-state",
            "job-state-reasons",
            "job-printer-state-message",
        ]);
    let job = match http::ask(&server, &about_job) {
        Some(job) if job.not_found() => return Answer::Forgotten,
        Some(job) if job.successful() => job,
        _ => return Answer::Silent,
    };
    let about_printer = Message::request(GET_PRINTER_ATTRIBUTES)
        .uri("printer-uri", &uri)
        .wanted(&["printer-state", "printer-state-reasons"]);
    let Some(printer) = http::ask(&server, &about_printer) else {
        return Answer::Silent;
    };
    let Some(job_state) = job.number("job-state") else {
        return Answer::Silent;
    };
    Answer::Known(Facts {
        job_state,
        job_reasons: job.texts("job-state-reasons"),
        message: job.texts("job-printer-state-message").concat(),
        printer_state: printer.number("printer-state").unwrap_or_default(),
        printer_reasons: printer.texts("printer-state-reasons"),
    })
}

/// What is said of the printers that are set up; none when CUPS does not answer.
pub(super) fn describe() -> Option<Vec<Described>> {
    let question = Message::request(CUPS_GET_PRINTERS).wanted(&[
        "printer-name",
        "printer-info",
        "printer-location",
    ]);
    let answer = http::ask(&programs::server()?, &question)?;
    let printers = answer.groups().map(|group| {
        let said = |name| group.texts(name).concat();
        Described {
            name: said("printer-name"),
            description: said("printer-info"),
            location: said("printer-location"),
        }
    });
    Some(
        printers
            .filter(|printer| !printer.name.is_empty())
            .collect(),
    )
}

/// A name as a part of an address.
fn escaped(name: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte);
    name.bytes()
        .map(|byte| match byte {
            byte if plain(byte) => char::from(byte).to_string(),
            byte => format!("%{byte:02X}"),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_escaped_in_addresses() {
        assert_eq!(escaped("Bureau_2.a"), "Bureau_2.a");
        assert_eq!(escaped("Étage 1"), "%C3%89tage%201");
    }
}
