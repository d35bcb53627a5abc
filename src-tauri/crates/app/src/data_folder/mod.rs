//! Where the data is, and that only one Parvis uses it.
//!
//! Deliberately absent: what is in the database.

use std::env;
use std::fs::{self, File, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use uuid::Uuid;

use crate::transact::AppError;

/// The variable of the environment that names the folder.
const VARIABLE: &str = "PARVIS_DATA";
/// The folder in the local data folder of the system.
const NAME: &str = "Parvis";
/// The database in it.
pub const DATABASE: &str = "parvis.sqlite";
/// The file that is locked while the folder is in use; what is in it does not matter.
const LOCK: &str = "parvis.lock";
/// The file that says which installation this is. It stays when a copy of the database is put back.
const DEVICE: &str = "device";

/// A data folder that no other Parvis uses as long as this value lives.
#[derive(Debug)]
pub struct DataFolder {
    path: PathBuf,
    _lock: File,
}

/// Where the data is: the folder that was named, else `PARVIS_DATA`, else the system's place for
/// the local data of programs (not the roaming one, which is synchronised while it is written).
///
/// # Errors
/// [`AppError::NoFolder`] when the system has no such place.
pub fn resolve(named: Option<&Path>) -> Result<PathBuf, AppError> {
    let variable = env::var_os(VARIABLE).filter(|value| !value.is_empty());
    choose(named, variable.map(PathBuf::from), dirs::data_local_dir()).ok_or(AppError::NoFolder)
}

fn choose(
    named: Option<&Path>,
    variable: Option<PathBuf>,
    local: Option<PathBuf>,
) -> Option<PathBuf> {
    named
        .map(Path::to_owned)
        .or(variable)
        .or_else(|| Some(local?.join(NAME)))
}

impl DataFolder {
    /// Makes the folder when it is missing, and takes its lock.
    ///
    /// # Errors
    /// [`AppError::FolderBusy`] when another Parvis has it; [`AppError::Folder`] when it cannot be
    /// made or written.
    pub fn take(path: &Path) -> Result<Self, AppError> {
        make(path).map_err(AppError::Folder)?;
        let options = File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .to_owned();
        let lock = options.open(path.join(LOCK)).map_err(AppError::Folder)?;
        match lock.try_lock() {
            Ok(()) => Ok(Self {
                path: path.to_owned(),
                _lock: lock,
            }),
            Err(TryLockError::WouldBlock) => Err(AppError::FolderBusy),
            Err(TryLockError::Error(error)) => Err(AppError::Folder(error)),
        }
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Where its database is.
    pub fn database(&self) -> PathBuf {
        self.path.join(DATABASE)
    }

    /// Which installation this is: as written in the folder, or else `new`, which is written then.
    ///
    /// # Errors
    /// [`AppError::Folder`] when the file can neither be read nor written.
    pub fn device(&self, new: Uuid) -> Result<Uuid, AppError> {
        let file = self.path.join(DEVICE);
        let known = match fs::read_to_string(&file) {
            Ok(text) => text.trim().parse().ok(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(AppError::Folder(error)),
        };
        match known {
            Some(device) => Ok(device),
            None => write_whole(&file, &new.to_string())
                .map(|()| new)
                .map_err(AppError::Folder),
        }
    }
}

/// Makes the folder for this user only: it holds personal data.
fn make(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// Writes a small file so that it is either there whole or not at all.
fn write_whole(path: &Path, text: &str) -> io::Result<()> {
    let partial = path.with_extension("partial");
    let mut file = File::create(&partial)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    fs::rename(partial, path)
}

#[cfg(test)]
mod tests;
