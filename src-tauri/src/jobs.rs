//! Long jobs by the name the page gave them, so that it can stop them.

use std::collections::HashMap;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::AppHandle;
use tauri_specta::Event;

/// How far a job is.
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
pub struct JobProgress {
    /// The name the page gave the job.
    pub job: String,
    /// How many pages are done.
    pub done: u32,
    /// Of how many.
    pub total: u32,
}

/// The jobs that run.
#[derive(Debug, Default, Clone)]
pub struct Jobs(Arc<Mutex<HashMap<String, Arc<AtomicBool>>>>);

/// A job that runs; it is forgotten when this value goes.
#[derive(Debug)]
pub struct Job {
    name: String,
    stopped: Arc<AtomicBool>,
    jobs: Jobs,
}

impl Jobs {
    /// Begins a job.
    pub fn begin(&self, name: &str) -> Job {
        let stopped = Arc::new(AtomicBool::new(false));
        self.lock().insert(name.to_owned(), stopped.clone());
        Job {
            name: name.to_owned(),
            stopped,
            jobs: self.clone(),
        }
    }

    /// Asks a job to stop; one that is over is passed over.
    pub fn stop(&self, name: &str) {
        if let Some(stopped) = self.lock().get(name) {
            stopped.store(true, Ordering::Relaxed);
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<String, Arc<AtomicBool>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Job {
    /// The name the page gave it.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether it was asked to stop.
    pub fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }

    /// Tells the page how far the job is, and the job whether to go on.
    pub fn advance(&self, window: &AppHandle, done: usize, total: usize) -> ControlFlow<()> {
        if self.is_stopped() {
            return ControlFlow::Break(());
        }
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        // A few hundred messages are enough for any bar, and thousands would slow the page down.
        if done.is_multiple_of(total.div_ceil(200).max(1)) || done == total {
            let job = self.name.clone();
            let _ = JobProgress {
                job,
                done: count(done),
                total: count(total),
            }
            .emit(window);
        }
        ControlFlow::Continue(())
    }
}

impl Drop for Job {
    fn drop(&mut self) {
        self.jobs.lock().remove(&self.name);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_job_is_stopped_by_its_name_and_forgotten_when_over() {
        let jobs = Jobs::default();
        let job = jobs.begin("badges");
        jobs.stop("brochure");
        assert!(!job.stopped.load(Ordering::Relaxed));
        jobs.stop("badges");
        assert!(job.stopped.load(Ordering::Relaxed));
        drop(job);
        assert!(jobs.lock().is_empty());
    }
}
