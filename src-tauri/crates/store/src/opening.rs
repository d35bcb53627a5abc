//! Opening the database file: look first, then set up the connection, then migrate.
//!
//! Deliberately absent: the folder and its lock, which `app` looks after.

use std::fs;
use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use crate::error::StoreError;
use crate::migrations;
use crate::store::Store;

/// "PRVS": what the header of a Parvis database says it belongs to.
pub(crate) const APPLICATION_ID: i32 = 0x5052_5653;

/// How long a statement waits for another connection's write to end.
const PATIENCE: Duration = Duration::from_secs(5);

/// As many statements as the program has, with room: preparing one again costs more than it holds.
const STATEMENTS: usize = 256;

/// What opening needs besides the path.
#[derive(Clone, Copy, Default)]
pub struct Opening<'a> {
    /// The passphrase of the file, when it has one.
    pub passphrase: Option<&'a str>,
    /// What the name of the copy made before a migration ends with, for example the date and time.
    pub stamp: &'a str,
}

impl Store {
    /// Opens the database at this path, or makes a new one there.
    ///
    /// An older schema is migrated, after a copy was put into `backups` beside the file.
    ///
    /// # Errors
    /// A newer, foreign, damaged or unreadable file is refused and left as it is.
    pub fn open(path: &Path, opening: &Opening<'_>) -> Result<Self, StoreError> {
        let found = look(path, opening.passphrase)?;
        let connection = connect(path, opening.passphrase)?;
        migrations::run(&connection, found, path, opening.stamp)?;
        Store::ready(connection, path)
    }
}

/// Reads what the file says of itself without changing it; `None` when there is no database yet.
fn look(path: &Path, passphrase: Option<&str>) -> Result<Option<i32>, StoreError> {
    match fs::metadata(path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error.into()),
        Ok(metadata) if metadata.len() == 0 && !has_journal(path) => return Ok(None),
        Ok(_) => {}
    }
    let connection = read_only(path)?;
    unlock(&connection, passphrase)?;
    // The first statement that reads a page is where a wrong passphrase shows.
    let application_id: i32 =
        connection.query_row(include_str!("opening/application_id.sql"), [], |row| {
            row.get(0)
        })?;
    let tables: i64 =
        connection.query_row(include_str!("opening/count_tables.sql"), [], |row| {
            row.get(0)
        })?;
    let version = migrations::version(&connection)?;
    match application_id {
        APPLICATION_ID if version > migrations::latest() => Err(StoreError::Newer {
            found: version,
            known: migrations::latest(),
        }),
        APPLICATION_ID => Ok(Some(version)),
        0 if tables == 0 && version == 0 => Ok(None),
        application_id => Err(StoreError::Foreign { application_id }),
    }
}

/// Whether a write-ahead log with pages in it stands beside the file.
fn has_journal(path: &Path) -> bool {
    let mut name = path.as_os_str().to_owned();
    name.push("-wal");
    fs::metadata(name).is_ok_and(|metadata| metadata.len() > 0)
}

/// A connection that cannot write.
///
/// Without pages waiting in a log the file is opened as immutable: SQLite then makes no files
/// beside it either. Nobody else can be writing, because `app` holds the lock of the folder.
pub(crate) fn read_only(path: &Path) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    if has_journal(path) {
        return Ok(Connection::open_with_flags(path, flags)?);
    }
    let absolute = std::path::absolute(path)?;
    match absolute.to_str() {
        Some(text) => {
            let uri = immutable_uri(text);
            Ok(Connection::open_with_flags(
                uri,
                flags | OpenFlags::SQLITE_OPEN_URI,
            )?)
        }
        // A name that is not Unicode does not fit into a URI.
        None => Ok(Connection::open_with_flags(path, flags)?),
    }
}

/// An absolute path as a URI of SQLite. `?`, `#` and `%` mean something there and are escaped.
fn immutable_uri(path: &str) -> String {
    let path = if cfg!(windows) {
        path.replace('\\', "/")
    } else {
        path.to_owned()
    };
    let escaped = path
        .replace('%', "%25")
        .replace('?', "%3f")
        .replace('#', "%23");
    // A path with a drive letter needs a slash before it; one that begins with a slash has it.
    let slash = if escaped.starts_with('/') { "" } else { "/" };
    format!("file://{slash}{escaped}?immutable=1")
}

/// A connection set up for work.
fn connect(path: &Path, passphrase: Option<&str>) -> Result<Connection, StoreError> {
    let connection = Connection::open(path)?;
    unlock(&connection, passphrase)?;
    connection.busy_timeout(PATIENCE)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    connection.execute_batch(include_str!("opening/pragmas.sql"))?;
    if cfg!(target_os = "macos") {
        connection.execute_batch(include_str!("opening/pragmas_macos.sql"))?;
    }
    Ok(connection)
}

/// Gives SQLCipher the key; it has to come before anything else.
pub(crate) fn unlock(connection: &Connection, passphrase: Option<&str>) -> Result<(), StoreError> {
    match passphrase {
        Some(passphrase) => {
            // A wrong passphrase comes back as an error; SQLCipher would write to stderr as well.
            connection.execute_batch(include_str!("opening/quiet.sql"))?;
            Ok(connection.pragma_update(None, "key", passphrase)?)
        }
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests;
