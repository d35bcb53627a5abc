//! `parvis undo`.

use parvis_app::transact::App;
use parvis_app::words::Catalogue;
use serde_json::json;

use crate::answer::Answer;
use crate::failure::Failure;

/// Takes back the latest change; that there is none is no failure.
pub fn undo(words: &Catalogue, app: &mut App) -> Result<Answer, Failure> {
    let Some(undone) = app.undo()? else {
        let nothing = json!({ "undone": null, "nouns": [] });
        return Ok(Answer::new(&nothing, words.text("cli-undo-nothing")));
    };
    let label = undone.value;
    let arguments: Vec<(&str, &str)> = label
        .args
        .iter()
        .map(|a| (a.name.as_str(), a.value.as_str()))
        .collect();
    let change = words.with(&label.key, &arguments);
    let text = words.with("cli-undo-done", &[("change", &change)]);
    Ok(Answer::new(
        &json!({ "undone": label.key, "nouns": undone.nouns }),
        text,
    ))
}
