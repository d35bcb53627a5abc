//! The headings and the times of what a command does, so that a slow or failed step is found at a
//! glance. It keeps no state beyond one command.

use std::time::{Duration, Instant};

use crate::launch::Outcome;

/// The steps that one command has taken so far.
pub struct Steps {
    command: &'static str,
    started: Instant,
    taken: Vec<(String, Duration)>,
}

impl Steps {
    /// Starts the clock of a command.
    pub fn of(command: &'static str) -> Self {
        Self {
            command,
            started: Instant::now(),
            taken: Vec::new(),
        }
    }

    /// Does one step under its heading.
    ///
    /// # Errors
    /// Those of the step; the times so far are printed, and the step's name goes before the words.
    pub fn step(&mut self, heading: &str, action: impl FnOnce() -> Outcome) -> Outcome {
        println!("\n=== {heading}");
        let started = Instant::now();
        let outcome = action();
        let took = started.elapsed();
        self.taken.push((heading.to_owned(), took));
        match outcome {
            Ok(()) => println!("--- {heading}: {}", seconds(took)),
            Err(failure) => {
                self.print(&format!("stopped at: {heading}"));
                return Err(format!("{heading}: {failure}").into());
            }
        }
        Ok(())
    }

    /// Prints how long each step took, after the words for how it all went.
    pub fn finish(self, verdict: &str) {
        self.print(verdict);
    }

    fn print(&self, verdict: &str) {
        println!("\n=== cargo xtask {}: {verdict}", self.command);
        let width = self
            .taken
            .iter()
            .map(|(name, _)| name.chars().count())
            .max()
            .unwrap_or(0);
        for (name, took) in &self.taken {
            println!("    {name:<width$}  {:>10}", seconds(*took));
        }
        println!(
            "    {:<width$}  {:>10}",
            "in all",
            seconds(self.started.elapsed())
        );
    }
}

fn seconds(took: Duration) -> String {
    let all = took.as_secs();
    if all >= 60 {
        format!("{} min {:02} s", all / 60, all % 60)
    } else {
        format!("{:.1} s", took.as_secs_f64())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_read_well() {
        assert_eq!(seconds(Duration::from_millis(1_250)), "1.2 s");
        assert_eq!(seconds(Duration::from_secs(65)), "1 min 05 s");
    }

    #[test]
    fn a_failure_names_its_step() {
        let failure = Steps::of("test")
            .step("fonts", || Err("gone".into()))
            .expect_err("fails");
        assert_eq!(failure.to_string(), "fonts: gone");
    }
}
