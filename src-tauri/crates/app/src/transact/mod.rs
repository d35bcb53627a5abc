//! The open program and the one way in which anything is written.
//!
//! Deliberately absent: what is written. That is in the folders of the nouns, which all come here.

mod error;
mod nouns;
pub mod world;

use std::ops::Deref;
use std::path::Path;

use chrono::{NaiveDate, NaiveDateTime};
use parvis_store::{Label, Opening, Stamp, Step, Store, Writer};
use uuid::{Builder, Uuid};

pub use error::AppError;
pub(crate) use nouns::nouns;
use world::World;

use crate::data_folder::DataFolder;
use crate::duplicates;
use crate::pictures::Decoded;

/// An open database with what the use cases need from the outside world.
pub struct App {
    store: Store,
    folder: DataFolder,
    world: Box<dyn World>,
    device: Uuid,
    operator: String,
    pictures: Decoded,
    likenesses: duplicates::Kept,
    step: Step,
}

/// The value of a use case, and which nouns it changed, so that open screens refresh.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed<T> {
    /// What the use case returned.
    pub value: T,
    /// The nouns, each once, in order; empty when nothing is different.
    pub nouns: Vec<String>,
}

/// A change in the making: the store, writable, and new keys for what is added.
pub struct Transaction<'t> {
    writer: &'t Writer<'t>,
    world: &'t dyn World,
}

impl<'t> Deref for Transaction<'t> {
    type Target = Writer<'t>;

    fn deref(&self) -> &Writer<'t> {
        self.writer
    }
}

impl Transaction<'_> {
    /// A new key for a record.
    pub fn new_id<T: From<Uuid>>(&self) -> T {
        new_key(self.world).into()
    }

    /// Bytes that nobody can guess, for a badge code.
    pub fn random(&self) -> [u8; 16] {
        self.world.random()
    }
}

impl App {
    /// Opens the database of a folder and keeps the folder to itself until it is dropped.
    ///
    /// # Errors
    /// [`AppError::FolderBusy`] when another Parvis has the folder; [`AppError::Store`] when its
    /// database is refused.
    pub fn open(
        folder: DataFolder,
        passphrase: Option<&str>,
        world: Box<dyn World>,
    ) -> Result<Self, AppError> {
        let device = folder.device(new_key(world.as_ref()))?;
        let now = world.local(world.now_ms());
        let stamp = now.format("%Y-%m-%d-%H%M%S").to_string();
        let store = Store::open(
            &folder.database(),
            &Opening {
                passphrase,
                stamp: &stamp,
            },
        )?;
        let mut app = Self {
            store,
            folder,
            world,
            device,
            operator: String::new(),
            pictures: Decoded::default(),
            likenesses: duplicates::Kept::default(),
            step: Step::Own,
        };
        crate::privacy::finish(&mut app)?;
        Ok(app)
    }

    /// The store, to read from.
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// The store, for what is neither a use case nor undone: the check and its rebuilt search.
    pub(crate) fn store_mut(&mut self) -> &mut Store {
        &mut self.store
    }

    /// The folder with the database.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Sets who works here, for the history.
    pub fn set_operator(&mut self, name: &str) {
        name.clone_into(&mut self.operator);
    }

    /// Which installation this is.
    pub fn device(&self) -> Uuid {
        self.device
    }

    /// A new key, outside of a change.
    pub fn new_id<T: From<Uuid>>(&self) -> T {
        new_key(self.world.as_ref()).into()
    }

    /// Local date and time.
    pub fn now(&self) -> NaiveDateTime {
        self.world.local(self.world.now_ms())
    }

    /// Local date.
    pub fn today(&self) -> NaiveDate {
        self.now().date()
    }

    /// The pictures that were decoded for documents.
    pub(crate) fn pictures(&self) -> &Decoded {
        &self.pictures
    }

    /// Where everybody is kept as they are compared.
    pub(crate) fn kept_likenesses(&self) -> &duplicates::Kept {
        &self.likenesses
    }

    /// The outside world.
    pub(crate) fn world(&self) -> &dyn World {
        self.world.as_ref()
    }

    /// Runs a use case: all of what it writes is committed and recorded as one change, or nothing.
    ///
    /// # Errors
    /// Those of the use case, and those of the database; nothing is written then.
    pub fn transact<T>(
        &mut self,
        label: Label,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, AppError>,
    ) -> Result<Changed<T>, AppError> {
        let stamp = self.stamp();
        let world = self.world.as_ref();
        let step = std::mem::take(&mut self.step);
        let recorded = self.store.record_as(&stamp, &label, step, |writer| {
            work(&Transaction { writer, world })
        })?;
        Ok(Changed {
            value: recorded.value,
            nouns: nouns(&recorded.tables),
        })
    }

    /// Runs a use case that forgets something for good: no undo brings it back, and the history
    /// says only that it was done.
    ///
    /// # Errors
    /// Those of the use case, and those of the database; nothing is written then.
    pub(crate) fn for_good<T>(
        &mut self,
        label: Label,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, AppError>,
    ) -> Result<(Changed<T>, bool), AppError> {
        let stamp = self.stamp();
        let world = self.world.as_ref();
        let done = self.store.for_good(&stamp, &label, |writer| {
            work(&Transaction { writer, world })
        })?;
        let changed = Changed {
            value: done.value,
            nouns: nouns(&done.tables),
        };
        Ok((changed, done.swept))
    }

    /// Runs a use case within one visit of a field. When the visit has kept something already
    /// (`again`), what is kept now joins it, so that the visit is taken back in one step.
    pub fn in_visit<T>(&mut self, again: bool, use_case: impl FnOnce(&mut Self) -> T) -> T {
        self.step = if again { Step::GoesOn } else { Step::Own };
        let done = use_case(self);
        // A use case that was refused early has not used it up.
        self.step = Step::Own;
        done
    }

    /// By whom and when the next change is made.
    pub(crate) fn stamp(&self) -> Stamp {
        Stamp {
            id: new_key(self.world.as_ref()),
            at_ms: self.world.now_ms(),
            device: self.device,
            operator: self.operator.clone(),
        }
    }
}

/// A UUIDv7: the time in front keeps rows that are made together near each other in the file.
fn new_key(world: &dyn World) -> Uuid {
    let [a, b, c, d, e, f, g, h, i, j, ..] = world.random();
    // Before 1970 the clock is wrong anyway; the random part still makes the key unique.
    let ms = u64::try_from(world.now_ms()).unwrap_or(0);
    Builder::from_unix_timestamp_millis(ms, &[a, b, c, d, e, f, g, h, i, j]).into_uuid()
}

#[cfg(test)]
mod tests;
