//! What the facts that CUPS tells of a job and its printer mean for a person.
//!
//! Deliberately not here: asking for them. The numbers and keywords are those of RFC 8011.

use super::follow::cancelled;
use crate::view::printer::PaperState;
use crate::view::problem::Problem;

/// What CUPS says of a job and of the printer it is for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Facts {
    /// `job-state`.
    pub job_state: i32,
    /// `job-state-reasons`.
    pub job_reasons: Vec<String>,
    /// `job-printer-state-message`: the printer's own words, in its language.
    pub message: String,
    /// `printer-state`.
    pub printer_state: i32,
    /// `printer-state-reasons`.
    pub printer_reasons: Vec<String>,
}

/// How a paper stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Standing {
    /// It is not over.
    Under(PaperState),
    /// It was printed.
    Printed,
    /// It was not.
    Failed(Problem),
}

const HELD: i32 = 4;
const PROCESSING: i32 = 5;
const STOPPED: i32 = 6;
const CANCELLED: i32 = 7;
const ABORTED: i32 = 8;
const COMPLETED: i32 = 9;
const PRINTER_STOPPED: i32 = 5;

/// How a paper stands for people who call the printer so; `taken_back` when we asked for its end.
pub(super) fn standing(facts: &Facts, label: &str, taken_back: bool) -> Standing {
    let about = |code: &str| Problem::new(code).with("printer", label);
    let with_errors = facts
        .job_reasons
        .iter()
        .any(|reason| reason == "job-completed-with-errors");
    match facts.job_state {
        COMPLETED if !with_errors => Standing::Printed,
        CANCELLED if taken_back => Standing::Failed(cancelled(label)),
        CANCELLED => Standing::Failed(about("printer-job-cancelled")),
        ABORTED | COMPLETED if facts.message.trim().is_empty() => {
            Standing::Failed(about("printer-aborted"))
        }
        ABORTED | COMPLETED => {
            Standing::Failed(about("printer-aborted-because").with("reason", facts.message.trim()))
        }
        _ => Standing::Under(under(facts, about)),
    }
}

fn under(facts: &Facts, about: impl Fn(&str) -> Problem) -> PaperState {
    let held = |code| PaperState::Held {
        problem: about(code),
    };
    if facts.job_state == HELD {
        return held("printer-job-held");
    }
    // What somebody at the printer can mend is said before that it stands still because of it.
    if let Some(code) = facts
        .printer_reasons
        .iter()
        .find_map(|reason| trouble(reason))
    {
        return held(code);
    }
    if facts.printer_state == PRINTER_STOPPED || facts.job_state == STOPPED {
        return held("printer-stopped");
    }
    if facts.job_state == PROCESSING {
        PaperState::Printing
    } else {
        PaperState::Waiting
    }
}

/// What a reason of a printer asks of people; none when it goes on all the same.
fn trouble(reason: &str) -> Option<&'static str> {
    // Away is away, however lightly CUPS takes it.
    if reason.starts_with("offline") {
        return Some("printer-offline");
    }
    // "media-low-report" is something to know; a warning may stop the printer or not.
    let grave = ["-error", "-warning"]
        .iter()
        .find_map(|grave| reason.strip_suffix(grave));
    Some(match grave.unwrap_or(reason) {
        "media-empty" | "media-needed" => "printer-out-of-paper",
        "media-jam" => "printer-jammed",
        "toner-empty" | "marker-supply-empty" => "printer-out-of-ink",
        "cover-open" | "door-open" | "interlock-open" => "printer-open",
        "input-tray-missing" | "output-area-full" | "output-tray-missing" => "printer-tray",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts(job_state: i32, printer_state: i32, reasons: &[&str]) -> Facts {
        Facts {
            job_state,
            printer_state,
            printer_reasons: reasons.iter().map(|&reason| reason.to_owned()).collect(),
            ..Facts::default()
        }
    }

    fn check(facts: &Facts, wanted: &str) {
        let found = match standing(facts, "Accueil", false) {
            Standing::Under(PaperState::Waiting) => "waiting".to_owned(),
            Standing::Under(PaperState::Printing) => "printing".to_owned(),
            Standing::Under(PaperState::Held { problem }) => format!("held {}", problem.code),
            Standing::Printed => "printed".to_owned(),
            Standing::Failed(problem) => format!("failed {}", problem.code),
        };
        assert_eq!(found, wanted, "{facts:?}");
    }

    #[test]
    fn each_state_means_something_to_a_person() {
        check(&facts(3, 3, &["none"]), "waiting");
        check(
            &facts(
                5,
                4,
                &["media-low-report", "cups-waiting-for-job-completed"],
            ),
            "printing",
        );
        check(&facts(9, 3, &[]), "printed");
        check(&facts(3, 5, &["paused"]), "held printer-stopped");
        check(
            &facts(5, 4, &["media-empty-error"]),
            "held printer-out-of-paper",
        );
        check(
            &facts(5, 4, &["media-empty-warning"]),
            "held printer-out-of-paper",
        );
        check(&facts(5, 5, &["media-jam"]), "held printer-jammed");
        check(&facts(5, 4, &["offline-report"]), "held printer-offline");
        check(&facts(4, 3, &[]), "held printer-job-held");
        check(&facts(7, 3, &[]), "failed printer-job-cancelled");
        check(&facts(8, 3, &[]), "failed printer-aborted");
    }

    #[test]
    fn the_printers_own_words_are_passed_on() {
        let aborted = Facts {
            message: "Filter failed".to_owned(),
            ..facts(8, 3, &[])
        };
        check(&aborted, "failed printer-aborted-because");
        let unclean = Facts {
            job_reasons: vec!["job-completed-with-errors".to_owned()],
            ..facts(9, 3, &[])
        };
        check(&unclean, "failed printer-aborted");
    }

    #[test]
    fn what_we_took_back_is_no_failure_of_the_printer() {
        let ours = standing(&facts(7, 3, &[]), "Accueil", true);
        assert_eq!(ours, Standing::Failed(cancelled("Accueil")));
    }
}
