//! The page: built by Vite when one of its sources is newer than what was built last.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use crate::launch::{self, Outcome, run};
use crate::places::Places;

/// What the page is made of, from the root of the repository; what is absent does not count.
const SOURCES: [&str; 9] = [
    "ui/src",
    "ui/public",
    "ui/index.html",
    "ui/package.json",
    "ui/package-lock.json",
    "ui/vite.config.ts",
    "ui/svelte.config.js",
    "ui/tsconfig.json",
    "assets/locales",
];

/// Builds the page when it is stale.
///
/// # Errors
/// When Vite fails or leaves no page behind.
pub fn build(places: &Places) -> Outcome {
    let built = places.ui.join("dist").join("index.html");
    let changed = SOURCES
        .iter()
        .filter_map(|source| newest(&places.root.join(source)))
        .max();
    if let (Some(built), Some(changed)) = (modified(&built), changed)
        && built > changed
    {
        println!("newer than its sources");
        return Ok(());
    }
    run(launch::npm(&places.ui).args(["run", "build"]))?;
    if built.is_file() {
        Ok(())
    } else {
        Err(format!("the build left no {}", built.display()).into())
    }
}

/// When something in a file or folder changed last. Folders count too: a removed file changes
/// nothing but the folder it was in.
fn newest(path: &Path) -> Option<SystemTime> {
    let own = modified(path)?;
    let Ok(entries) = fs::read_dir(path) else {
        return Some(own);
    };
    let inside = entries
        .filter_map(|entry| newest(&entry.ok()?.path()))
        .max();
    inside.max(Some(own))
}

fn modified(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|data| data.modified()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn the_newest_change_is_found_however_deep_it_lies() {
        let folder = std::env::temp_dir().join(format!("parvis-page-{}", std::process::id()));
        fs::create_dir_all(folder.join("a/b")).expect("folders");
        let deep = fs::File::create(folder.join("a/b/deep.ts")).expect("a file");
        let later = SystemTime::now() + Duration::from_secs(60);
        deep.set_modified(later).expect("a time");
        let found = newest(&folder);
        let absent = newest(&folder.join("nothing"));
        fs::remove_dir_all(&folder).expect("removed");
        assert_eq!(found, Some(later));
        assert_eq!(absent, None);
    }
}
