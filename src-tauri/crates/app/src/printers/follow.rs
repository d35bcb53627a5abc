//! What becomes of a paper after it was sent.

use std::ops::ControlFlow;
use std::thread;
use std::time::{Duration, Instant};

use super::cups::{self, Answer};
use super::judge::{Standing, standing};
use crate::transact::AppError;
use crate::view::printer::PaperState;
use crate::view::problem::Problem;

/// Between two questions: soon enough to seem at once, rarely enough to cost nothing.
const PAUSE: Duration = Duration::from_millis(250);
/// CUPS starts again in less when it was stopped for a moment; after that nothing more will be known.
const SILENCE: Duration = Duration::from_secs(10);

/// Hears how the paper stands, again and again, and may take it back.
pub type Tell<'a> = &'a mut dyn FnMut(&PaperState) -> ControlFlow<()>;

/// How it ended when nothing went wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// The system says that it was printed.
    Printed,
    /// It was sent, and nothing more can be known.
    Unconfirmed,
}

/// A paper that is with CUPS now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentJob {
    printer: String,
    label: String,
    id: u32,
}

impl SentJob {
    pub(super) fn new(printer: &str, label: &str, id: u32) -> Self {
        Self {
            printer: printer.to_owned(),
            label: label.to_owned(),
            id,
        }
    }

    /// What people call the printer.
    pub fn label(&self) -> &str {
        &self.label
    }

    /// Waits until the paper is printed, telling how it stands; when `tell` breaks, the paper is
    /// taken back from the queue. It waits as long as the printer does.
    ///
    /// # Errors
    /// `printer-cancelled` when it was taken back, `printer-not-cancelled` when that failed;
    /// `printer-job-cancelled`, `printer-aborted` and `printer-aborted-because` when it was not
    /// printed.
    pub fn follow(&self, tell: Tell<'_>) -> Result<Ending, AppError> {
        let mut heard = Instant::now();
        let mut taken_back = false;
        loop {
            match cups::look(&self.printer, self.id) {
                Answer::Known(facts) => {
                    heard = Instant::now();
                    match standing(&facts, &self.label, taken_back) {
                        Standing::Under(state) => {
                            if tell(&state).is_break() && !taken_back {
                                taken_back = true;
                                self.take_back()?;
                                continue;
                            }
                        }
                        Standing::Printed => return Ok(Ending::Printed),
                        Standing::Failed(problem) => return Err(problem.into()),
                    }
                }
                // CUPS may be told to forget what it has done.
                Answer::Forgotten if taken_back => return Err(cancelled(&self.label).into()),
                Answer::Forgotten => return Ok(Ending::Unconfirmed),
                Answer::Silent if heard.elapsed() > SILENCE => return Ok(Ending::Unconfirmed),
                Answer::Silent => {}
            }
            thread::sleep(PAUSE);
        }
    }

    fn take_back(&self) -> Result<(), AppError> {
        if cups::cancel(&self.printer, self.id) {
            return Ok(());
        }
        // Too late is the usual reason, and then there is an end to be told.
        match cups::look(&self.printer, self.id) {
            Answer::Known(facts)
                if !matches!(standing(&facts, &self.label, true), Standing::Under(_)) =>
            {
                Ok(())
            }
            _ => Err(Problem::new("printer-not-cancelled")
                .with("printer", &self.label)
                .into()),
        }
    }
}

pub(super) fn cancelled(label: &str) -> Problem {
    Problem::new("printer-cancelled").with("printer", label)
}
