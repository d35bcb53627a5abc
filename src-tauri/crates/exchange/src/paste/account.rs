//! The account of words: what a piece says and the document does not is kept in `unplaced`.
//!
//! Words that the document says in another form need not be in it: dates, hours, labels, numbers
//! and the small words between them. Deliberately not here: any judgement of the rules that placed
//! a piece; this is the net below them.

use super::draft::{Certainty, Correction, Draft, Reason, Role, Unplaced};
use super::find::{column, contact, date, hours, kind, label};
use super::folded;
use super::source::Source;
use crate::programme::Document;
use std::collections::HashSet;
use std::sync::LazyLock;

/// Words of forms that are understood, beside those of labels.
const FORMS: &str = "lundi mardi mercredi jeudi vendredi samedi dimanche journee jour seance session \
    module etape rencontre webinaire atelier ateliers sujet groupe theme table le la les l un une du de des d au aux a et en \
    par avec pour sur dans ou se ce cette entre vers des lors partir jusqu jusqu’au avant tard plus limite cloture \
    heures heure h mail email e tel telephone courriel fixe mobile portable site web mme m mr monsieur madame \
    anime animee animes animees modere moderee introduite introductive premiere deuxieme troisieme quatrieme cinquieme sixieme \
    seconde premier dernier dernier complet annule annulee prochainement disponible demi visio deroulera tiendra aura lieu deroule \
    numero accueil n no er ere eme nde pres cafe dejeuner presente presentee intervention visioconference re ieme cycle choix parallele paralleles simultanes simultane deux trois quatre cinq six objet lien \
    bis au moderation janv fev mars avr juin juil sept oct nov dec contacter auprez aupres mailto vos nos votre notre matin soir soiree objet tr fwd fw \
    bonjour toutes tous cher chers chere cheres envoye envoyee sent cc cci pj piece pieces jointe jointes subject reunion midi";

static KNOWN: LazyLock<HashSet<&'static str>> = LazyLock::new(|| {
    FORMS
        .split_whitespace()
        .chain(contact::SMALL.split_whitespace())
        .chain(label::words())
        .chain(kind::slot_words())
        .chain(column::words())
        .collect()
});

/// Adds to `unplaced` what the document does not say, and puts it in the order of the lines.
pub(super) fn settle(draft: &mut Draft, source: &Source, corrections: &[Correction]) {
    let said = words_of(&draft.document);
    drop_said(draft, &said, corrections);
    for piece in &mut draft.pieces {
        if piece.role == Role::Ignore {
            continue;
        }
        let lines = source.lines.get(piece.lines.clone()).unwrap_or_default();
        let text: Vec<&str> = lines
            .iter()
            .map(|l| l.text.as_str())
            .filter(|t| !t.is_empty())
            .collect();
        let text = text.join("\n");
        if left(&text, &said) {
            piece.certainty = Certainty::ToCheck(Reason::WordsLeft);
            draft.unplaced.push(Unplaced {
                lines: piece.lines.clone(),
                text,
            });
        }
    }
    draft.unplaced.sort_by_key(|u| u.lines.start);
}

/// What the document says anyway is not left over: the sender of a message who is the one to ask,
/// the name of the centre at the top of every page. What a person set aside stays in sight.
fn drop_said(draft: &mut Draft, said: &HashSet<String>, corrections: &[Correction]) {
    let Draft {
        pieces, unplaced, ..
    } = draft;
    unplaced.retain(|entry| {
        let set_aside =
            |one: &Correction| one.role == Role::Ignore && entry.lines.contains(&one.line);
        let kept = corrections.iter().any(set_aside) || left(&entry.text, said);
        if !kept {
            let of_entry = pieces.iter_mut().filter(|p| p.lines == entry.lines);
            of_entry.for_each(|piece| piece.path.clear());
        }
        kept
    });
}

/// Whether words of a text are said nowhere in the document.
fn left(text: &str, said: &HashSet<String>) -> bool {
    let key = folded(text);
    let missing = |word: &&str| !said.contains(*word) && !KNOWN.contains(word) && !is_figure(word);
    if !key.split(' ').any(|w| missing(&w)) {
        return false;
    }
    let key = folded(&without_forms(text));
    key.split(' ')
        .any(|word| !word.is_empty() && missing(&word))
}

/// Whether a folded word is one of a form that is understood.
#[cfg(test)]
pub(super) fn is_known(word: &str) -> bool {
    KNOWN.contains(word)
}

/// Figures of dates and hours, and words with figures in them such as "9h30".
fn is_figure(word: &str) -> bool {
    if word.len() == 1 {
        return true;
    }
    word.len() <= 6
        && word.starts_with(|c: char| c.is_ascii_digit())
        && word
            .chars()
            .all(|c| c.is_ascii_digit() || "hermin".contains(c))
}

/// The text without its dates and hours.
fn without_forms(text: &str) -> String {
    let mut spans: Vec<_> = date::find(text).into_iter().map(|d| d.span).collect();
    spans.extend(hours::find(text).into_iter().map(|h| h.span));
    spans.sort_by_key(|s| s.start);
    let mut rest = String::with_capacity(text.len());
    let mut from = 0;
    for span in spans {
        if span.start >= from {
            rest.push_str(&text[from..span.start]);
            rest.push(' ');
            from = span.end;
        }
    }
    rest.push_str(&text[from..]);
    rest
}

/// All the words of a document, folded.
pub(super) fn words_of(document: &Document) -> HashSet<String> {
    let value = serde_json::to_value(document).unwrap_or_default();
    let mut words = HashSet::new();
    collect(&value, &mut words);
    words
}

fn collect(value: &serde_json::Value, words: &mut HashSet<String>) {
    match value {
        serde_json::Value::String(text) => {
            words.extend(folded(text).split(' ').map(str::to_owned));
        }
        serde_json::Value::Array(items) => items.iter().for_each(|v| collect(v, words)),
        serde_json::Value::Object(fields) => fields.values().for_each(|v| collect(v, words)),
        _ => {}
    }
}
