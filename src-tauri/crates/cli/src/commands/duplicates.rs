//! `parvis duplicates`: the pairs that may be one, and why.

use parvis_app::duplicates;
use parvis_app::transact::App;
use parvis_app::view::likeness::{CardView, DuplicatesQuery, PairView};
use parvis_app::words::Catalogue;

use crate::answer::Answer;
use crate::failure::Failure;

/// Lists all pairs, the surest first.
pub fn list(
    words: &Catalogue,
    app: &App,
    organisations: bool,
    weak: bool,
) -> Result<Answer, Failure> {
    let noun = if organisations {
        "organisation"
    } else {
        "person"
    };
    let query = DuplicatesQuery {
        noun: noun.to_owned(),
        weak,
        limit: i32::MAX,
    };
    let found = duplicates::list(app, &query)?;
    let mut lines: Vec<String> = found
        .pairs
        .iter()
        .map(|pair| lines_of(words, pair))
        .collect();
    if lines.is_empty() {
        lines.push(words.text("duplicates-none"));
    }
    Ok(Answer::new(&found, lines.join("\n")))
}

fn lines_of(words: &Catalogue, pair: &PairView) -> String {
    let likeness = &pair.likeness;
    let verdict = words.choice("duplicates-verdict", &likeness.verdict);
    let reasons = |codes: &[String]| {
        let words = codes
            .iter()
            .map(|code| words.choice("duplicates-reason", code));
        words.collect::<Vec<_>>().join(", ")
    };
    let mut text = format!(
        "{:3}  {verdict}\n     {}\n     {}\n     + {}",
        likeness.score,
        line(&pair.first),
        line(&pair.second),
        reasons(&likeness.speaks_for),
    );
    if !likeness.speaks_against.is_empty() {
        text.push_str(&format!("\n     − {}", reasons(&likeness.speaks_against)));
    }
    text
}

fn line(card: &CardView) -> String {
    let parts = [&card.id, &card.name, &card.detail, &card.email, &card.phone];
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    parts.cloned().collect::<Vec<_>>().join("  ")
}
