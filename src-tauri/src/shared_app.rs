//! The open program, shared by all commands; one of them has it at a time.
//!
//! Deliberately not here: what is done with it.

use std::sync::{Arc, Mutex, PoisonError};

use parvis_app::data_folder::{self, DataFolder};
use parvis_app::transact::world::SystemWorld;
use parvis_app::transact::{App, AppError, Changed};
use parvis_app::view::problem::{Problem, Refusal};
use tauri::AppHandle;
use tauri::async_runtime::spawn_blocking;
use tauri_specta::Event;

use crate::changed;

/// The open program, or why it could not be opened: every command then says so.
#[derive(Clone)]
pub struct SharedApp(Arc<Mutex<Result<App, Refusal>>>);

impl SharedApp {
    /// Opens the data of this user.
    pub fn of_this_user() -> Self {
        Self(Arc::new(Mutex::new(open().map_err(AppError::refusal))))
    }

    /// Sets who works here, for the history.
    pub fn set_operator(&self, name: &str) {
        if let Ok(app) = &mut *self.0.lock().unwrap_or_else(PoisonError::into_inner) {
            app.set_operator(name);
        }
    }

    /// Runs a use case that only reads, away from the window's thread.
    ///
    /// # Errors
    /// Its refusal, or why the program could not be opened.
    pub async fn read<T: Send + 'static>(
        &self,
        use_case: impl FnOnce(&App) -> Result<T, AppError> + Send + 'static,
    ) -> Result<T, Refusal> {
        self.with(|app| use_case(app)).await
    }

    /// Runs a use case that writes, and tells the open screens what it changed.
    ///
    /// # Errors
    /// Its refusal, or why the program could not be opened.
    pub async fn write<T: Send + 'static>(
        &self,
        window: &AppHandle,
        use_case: impl FnOnce(&mut App) -> Result<Changed<T>, AppError> + Send + 'static,
    ) -> Result<T, Refusal> {
        let Changed { value, nouns } = self.with(use_case).await?;
        if !nouns.is_empty() {
            // Without a page that listens there is nobody to refresh.
            let _ = changed::Changed { nouns }.emit(window);
        }
        Ok(value)
    }

    /// Runs a use case that remembers what is on paper, and tells the open screens so.
    ///
    /// # Errors
    /// Its refusal, or why the program could not be opened.
    pub async fn remember(
        &self,
        window: &AppHandle,
        use_case: impl FnOnce(&App) -> Result<(), AppError> + Send + 'static,
    ) -> Result<(), Refusal> {
        self.read(use_case).await?;
        let nouns = vec!["print".to_owned()];
        // Without a page that listens there is nobody to refresh.
        let _ = changed::Changed { nouns }.emit(window);
        Ok(())
    }

    async fn with<T: Send + 'static>(
        &self,
        use_case: impl FnOnce(&mut App) -> Result<T, AppError> + Send + 'static,
    ) -> Result<T, Refusal> {
        let shared = self.0.clone();
        let work = move || match &mut *shared.lock().unwrap_or_else(PoisonError::into_inner) {
            Ok(app) => use_case(app).map_err(AppError::refusal),
            Err(refusal) => Err(refusal.clone()),
        };
        // A use case that panicked has rolled back; the window goes on and says that it failed.
        spawn_blocking(work)
            .await
            .unwrap_or_else(|_| Err(Problem::new("internal").into()))
    }
}

fn open() -> Result<App, AppError> {
    let folder = DataFolder::take(&data_folder::resolve(None)?)?;
    App::open(folder, None, Box::new(SystemWorld))
}
