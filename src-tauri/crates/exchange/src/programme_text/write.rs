//! The head of a programme, its sessions, and what holds for all of them.
//!
//! Deliberately not here: a session with its agenda, see `session`.

use super::people;
use super::session;
use super::words;
use crate::programme::{Document, Involvement};
use parvis_domain::programme::{Part, ProgrammeKind};

/// The text as far as it is written.
#[derive(Default)]
pub(super) struct Text(String);

impl Text {
    /// A line, directly below the one above.
    pub(super) fn line(&mut self, line: &str) {
        self.0.push_str(line);
        self.0.push('\n');
    }

    /// A blank line, once.
    pub(super) fn gap(&mut self) {
        if !self.0.is_empty() && !self.0.ends_with("\n\n") {
            self.0.push('\n');
        }
    }

    /// A value beside its label, when there is one.
    pub(super) fn labelled(&mut self, label: &str, value: &str) {
        if !value.is_empty() {
            self.line(&format!("{label} : {value}"));
        }
    }

    /// A text below its heading, when there is one.
    pub(super) fn section(&mut self, heading: &str, text: &str) {
        if !text.is_empty() {
            self.gap();
            self.line(heading);
            self.gap();
            self.line(text);
            self.gap();
        }
    }
}

/// Writes a programme as text, with a line end at its end.
pub fn write(document: &Document) -> String {
    let mut text = Text::default();
    head(&mut text, document);
    sections(&mut text, document);
    people::throughout(&mut text, document);
    let alone = document.sessions.len() == 1;
    for said in &document.sessions {
        let same = session::named(&document.sessions, said);
        session::write(&mut text, said, alone, same.as_deref());
    }
    practical(&mut text, document);
    let mut written = text.0;
    written.truncate(written.trim_end().len());
    written.push('\n');
    written
}

fn head(text: &mut Text, document: &Document) {
    text.labelled("Série", &document.series);
    text.labelled("Titre", &document.title);
    text.labelled("Sous-titre", &document.subtitle);
    let several = document.sessions.len() > 2;
    if document.kind != ProgrammeKind::Other || several {
        text.labelled("Type", words::event(document.kind));
    }
    text.labelled("Période", &document.period);
}

fn sections(text: &mut Text, document: &Document) {
    text.section("Présentation", &document.presentation);
    text.section("Objectifs", &document.objectives);
    text.section("Public concerné", &document.audience);
    text.section("Méthodes", &document.methods);
}

/// What holds for the whole programme stands below the sessions, where people look for it.
fn practical(text: &mut Text, document: &Document) {
    text.section("Informations pratiques", &document.practical);
    text.section("Tarifs", &document.fees);
    text.gap();
    if let Some(date) = document.registration_deadline {
        text.labelled("Date limite d’inscription", &words::date(date));
    }
    text.labelled("Lien d’inscription", &document.registration_link);
    text.labelled("Contact", &document.contact_name);
    text.labelled("E-mail", &document.contact_email);
    text.labelled("Téléphone", &document.contact_phone);
    text.gap();
    parts(text, &document.involvements, "");
    text.gap();
    text.labelled("Convention", &document.agreement);
    text.section("Mentions de pied de page", &document.legal_footer);
}

/// The organisations of each part in a line; `of` says of what, when not of all.
pub(super) fn parts(text: &mut Text, involvements: &[Involvement], of: &str) {
    for part in Part::ALL {
        let of_part = involvements.iter().filter(|i| i.part == *part);
        let names: Vec<&str> = of_part.map(|i| i.organisation.as_str()).collect();
        if !names.is_empty() {
            // The last semicolon says that the names stand as they are, commas and all.
            let label = format!("{}{of}", words::part(*part));
            text.line(&format!("{label} : {} ;", names.join(" ; ")));
        }
    }
}
