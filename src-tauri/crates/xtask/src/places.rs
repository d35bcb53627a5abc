//! Where things lie: the repository, the page, the fonts, and where cargo puts what it builds.

use std::env;
use std::path::{Path, PathBuf};

/// The folders that the commands work with, all absolute.
pub struct Places {
    /// The root of the repository.
    pub root: PathBuf,
    /// The page: `package.json` lives here.
    pub ui: PathBuf,
    /// The fonts for paper (ignored by git, filled from npm packages).
    pub fonts: PathBuf,
    /// The official territories (ignored by git, made from an npm package).
    pub territories: PathBuf,
    /// Where cargo puts the programs of the development profile.
    pub debug: PathBuf,
    /// Where programs that only the checks need are installed.
    pub tools: PathBuf,
}

impl Places {
    /// Finds the folders from where cargo built and started this very program.
    pub fn find() -> Self {
        let manifest = env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let root = manifest
            .ancestors()
            .nth(3)
            .expect("xtask lies three folders below the root")
            .to_path_buf();
        // This program lies in <target>/debug, whatever names the target folder.
        let debug = env::current_exe()
            .ok()
            .and_then(|program| program.parent().map(Path::to_path_buf))
            .unwrap_or_else(|| root.join("target").join("debug"));
        let target = debug.parent().unwrap_or(&debug);
        Self {
            ui: root.join("ui"),
            fonts: root.join("assets").join("fonts"),
            territories: root.join("assets").join("territories"),
            tools: target.join("tools"),
            debug,
            root,
        }
    }

    /// The program `name` as the development profile builds it.
    pub fn built(&self, name: &str) -> PathBuf {
        self.debug.join(program(name))
    }
}

/// The file name of a program on this system.
pub fn program(name: &str) -> String {
    format!("{name}{}", env::consts::EXE_SUFFIX)
}
