//! `parvis person` and `parvis privacy`: all that is known of somebody, erasing them, and what is to
//! be cleaned.

use std::path::Path;

use parvis_app::privacy;
use parvis_app::transact::App;
use parvis_app::view::privacy::{DueItem, ForgetOptions};
use parvis_app::words::Catalogue;

use super::files;
use crate::answer::Answer;
use crate::failure::Failure;

/// Writes all that is known of somebody to a file.
pub fn access(words: &Catalogue, app: &App, id: &str, out: &Path) -> Result<Answer, Failure> {
    let bytes = privacy::access(app, words, id)?;
    files::write(out, &bytes)?;
    let file = out.display().to_string();
    let text = words.with("cli-access-written", &[("file", &file)]);
    Ok(Answer::new(&serde_json::json!({ "file": file }), text))
}

/// Erases somebody, when it was said that this cannot be undone.
pub fn erase(
    words: &Catalogue,
    app: &mut App,
    id: &str,
    yes: bool,
    options: ForgetOptions,
) -> Result<Answer, Failure> {
    if !yes {
        return Err(Failure::NotConfirmed);
    }
    let report = privacy::erase(app, id, options)?.value;
    let copies = report.copies_deleted.to_string();
    let mut lines = vec![words.with("cli-erased", &[("copies", &copies)])];
    if !report.copies_left.is_empty() {
        let names: Vec<&str> = report.copies_left.iter().map(|c| c.name.as_str()).collect();
        lines.push(words.with("cli-copies-left", &[("names", &names.join(", "))]));
    }
    if !report.swept {
        lines.push(words.text("privacy-unswept"));
    }
    Ok(Answer::new(&report, lines.join("\n")))
}

/// Says what personal data was kept long enough.
pub fn to_clean(words: &Catalogue, app: &App) -> Result<Answer, Failure> {
    let view = privacy::to_clean(app)?;
    let mut lines: Vec<String> = Vec::new();
    for due in &view.due {
        let kind = words.choice("privacy-due", &due.kind);
        lines.extend(due.items.iter().map(|item| line(words, &kind, item)));
    }
    if lines.is_empty() {
        lines.push(words.text("cli-privacy-none"));
    }
    Ok(Answer::new(&view, lines.join("\n")))
}

fn line(words: &Catalogue, kind: &str, item: &DueItem) -> String {
    let detail = match item.deed.as_str() {
        "consent" => words.choice("privacy-purpose", &item.detail),
        _ => item.detail.clone(),
    };
    let day = item.day.parse().map_or_else(
        |_| words.text("privacy-unknown-day"),
        |day| words.date_medium(day),
    );
    let key = format!("privacy-deed-{}", item.deed);
    let what = words.with(&key, &[("day", &day), ("detail", &detail)]);
    words.with(
        "cli-privacy-line",
        &[("kind", kind), ("name", &item.name), ("what", &what)],
    )
}
