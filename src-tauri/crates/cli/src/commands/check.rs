//! `parvis check`.

use parvis_app::check;
use parvis_app::transact::App;
use parvis_app::words::Catalogue;

use crate::answer::Answer;
use crate::failure::Failure;

/// Checks the database and rebuilds its search table. Damage is a failure, with all of it named.
pub fn check(words: &Catalogue, app: &mut App) -> Result<Answer, Failure> {
    let found = check::check(app)?;
    if found.sound {
        let mended = found.search_mended.to_string();
        let text = words.with("cli-check-done", &[("mended", &mended)]);
        return Ok(Answer::new(&found, text));
    }
    let mut lines = found.damage;
    lines.extend(found.dangling.iter().map(|dangling| {
        let rows = dangling.rows.to_string();
        let arguments = [
            ("table", &*dangling.table),
            ("other", &*dangling.refers_to),
            ("rows", &*rows),
        ];
        words.with("cli-check-dangling", &arguments)
    }));
    if found.unreadable_changes > 0 {
        let changes = found.unreadable_changes.to_string();
        lines.push(words.with("cli-check-history", &[("changes", &changes)]));
    }
    Err(Failure::Damaged(lines))
}
