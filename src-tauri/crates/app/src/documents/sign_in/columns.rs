//! The columns that are chosen beside the names, and what they say of somebody.

use parvis_documents::sign_in::SignInColumn as Column;
use parvis_domain::registration::Category;

use super::super::wording::joined;
use crate::view::attendee::AttendeeView;
use crate::view::document::{SignInColumn, SignInOptions};
use crate::view::problem::Problem;
use crate::words::Catalogue;

/// The columns with their headers, each once.
pub(super) fn columns(words: &Catalogue, options: &SignInOptions) -> Vec<Column> {
    chosen(options)
        .into_iter()
        .map(|column| Column {
            label: words.text(key(column)),
            share: share(column),
        })
        .collect()
}

/// What they say of somebody.
pub(super) fn cells(words: &Catalogue, options: &SignInOptions, who: &AttendeeView) -> Vec<String> {
    let text = |column| match column {
        SignInColumn::Organisation => who.organisation.clone(),
        SignInColumn::Function => who.function.clone(),
        SignInColumn::Category => words.choice("category", &who.category),
        SignInColumn::Territory => who.territory.clone(),
        SignInColumn::Email => who.email.clone(),
        SignInColumn::Phone => who.phone.clone(),
        SignInColumn::Note => who.note.clone(),
        SignInColumn::Needs => who.needs.clone(),
    };
    chosen(options).into_iter().map(text).collect()
}

/// What stands below a name: on whose behalf somebody comes, and the category of who does not
/// simply take part, unless it has a column of its own.
pub(super) fn remark(words: &Catalogue, options: &SignInOptions, who: &AttendeeView) -> String {
    let has_column = options.columns.contains(&SignInColumn::Category);
    let category = if has_column || who.category == Category::Participant.code() {
        String::new()
    } else {
        words.choice("category", &who.category)
    };
    let represents = match who.represents.as_str() {
        "" => String::new(),
        somebody => words.with("sign-in-represents", &[("somebody", somebody)]),
    };
    joined(&[&category, &represents], " · ")
}

/// That a sheet which goes round shows what should not be read by everybody.
pub(super) fn remarks(words: &Catalogue, options: &SignInOptions) -> Vec<Problem> {
    let personal = chosen(options).into_iter().filter(|column| {
        use SignInColumn::{Email, Needs, Note, Phone};
        matches!(column, Email | Phone | Note | Needs)
    });
    let personal: Vec<String> = personal.map(|column| words.text(key(column))).collect();
    if personal.is_empty() {
        return Vec::new();
    }
    vec![Problem::new("sheet-shows-personal").with("columns", personal.join(", "))]
}

/// The columns, each once; under its organisation nobody is told it again.
fn chosen(options: &SignInOptions) -> Vec<SignInColumn> {
    let mut chosen = Vec::new();
    for column in &options.columns {
        let said = options.by_organisation && *column == SignInColumn::Organisation;
        if !said && !chosen.contains(column) {
            chosen.push(*column);
        }
    }
    chosen
}

fn key(column: SignInColumn) -> &'static str {
    match column {
        SignInColumn::Organisation => "sign-in-organisation",
        SignInColumn::Function => "sign-in-function",
        SignInColumn::Category => "sign-in-category",
        SignInColumn::Territory => "sign-in-territory",
        SignInColumn::Email => "sign-in-email",
        SignInColumn::Phone => "sign-in-phone",
        SignInColumn::Note => "sign-in-note",
        SignInColumn::Needs => "sign-in-needs",
    }
}

/// How wide a column is beside a family name.
fn share(column: SignInColumn) -> f32 {
    match column {
        SignInColumn::Organisation => 1.25,
        SignInColumn::Email | SignInColumn::Note | SignInColumn::Needs => 1.4,
        SignInColumn::Function | SignInColumn::Territory => 1.1,
        SignInColumn::Category | SignInColumn::Phone => 0.9,
    }
}
