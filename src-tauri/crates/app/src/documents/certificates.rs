//! Certificates of those who signed at least one half-day.
//!
//! Having been seen at the desk is not having signed: only signatures count. Deliberately not here:
//! how long a half-day lasts, which is a rule of the domain.

use std::collections::HashMap;

use chrono::TimeDelta;
use parvis_documents::certificates::{
    self, Attended, Certificate, CertificateRun, CertificateWords,
};
use parvis_documents::place::{Document, Meta};
use parvis_domain::half_day::HalfDay;
use parvis_domain::presence;
use parvis_domain::slot::Slot;

use super::items::Piece;
use super::logos;
use super::paint::{Paper, Prepared};
use super::run::run;
use super::subject::Subject;
use super::wording::{capitalised, coordinates, day, issuer, joined, session_title, spoken_name};
use super::{accent, fonts, people};
use crate::programmes::tree::SessionTree;
use crate::settings;
use crate::transact::{App, AppError};
use crate::view::attendee::AttendeeView;
use crate::view::document::CertificateKind;
use crate::view::problem::Problem;
use crate::view::settings::CentreView;
use crate::words::Catalogue;

/// So many names of people without a signature are said; more would hide the rest.
const NAMED: usize = 12;

/// What can be chosen for certificates.
pub(super) struct Options<'a> {
    /// What is certified.
    pub kind: CertificateKind,
    /// Only these registrations; empty for all.
    pub only: &'a [String],
    /// Where they are signed; as the centre has set it when empty.
    pub town: &'a str,
    /// Who signs; as the centre has set it when empty.
    pub signatory: &'a str,
}

/// Certificates, ready to be laid out.
#[derive(Debug)]
struct CertificatePaper {
    run: CertificateRun,
    words: CertificateWords,
    meta: Meta,
    /// The registrations, in the order of the certificates.
    keys: Vec<String>,
}

impl Paper for CertificatePaper {
    fn place(&self) -> Result<Document, AppError> {
        let meta = self.meta.clone();
        Ok(certificates::place(&self.run, &self.words, meta, fonts()))
    }

    /// Where, when and by whom they are signed is of one print and not of the person.
    fn pieces(&self) -> Option<Vec<Piece>> {
        let shared = CertificateRun {
            certificates: Vec::new(),
            done_at: String::new(),
            signatory: String::new(),
            ..self.run.clone()
        };
        let certificates = self.run.certificates.iter().zip(&self.keys);
        let piece = |(certificate, key): (&Certificate, &String)| {
            let name = spoken_name(&certificate.given_name, &certificate.family_name);
            Piece::of(key, name, &(certificate, &shared, &self.words))
        };
        Some(certificates.map(piece).collect())
    }
}

/// The key of the document's name.
pub(super) fn document(kind: CertificateKind) -> &'static str {
    match kind {
        CertificateKind::Attendance => "certificates-attendance-document",
        CertificateKind::Training => "certificates-training-document",
    }
}

/// Gathers the certificates and finds their run. Who did not sign is said in the report.
///
/// # Errors
/// `nobody-signed`, and those of the database.
pub(super) fn prepare(
    app: &App,
    words: &Catalogue,
    subject: &Subject,
    options: &Options<'_>,
) -> Result<Prepared, AppError> {
    let centre = settings::centre(app)?;
    let signatures = signatures(app, subject)?;
    let mut everyone = people::registered(app, subject.tree.programme.id)?;
    everyone.retain(|who| options.only.is_empty() || options.only.contains(&who.id));
    let (signed, unsigned): (Vec<_>, Vec<_>) = everyone
        .into_iter()
        .partition(|who| signatures.contains_key(&who.id));
    if signed.is_empty() {
        return Err(Problem::new("nobody-signed").into());
    }
    let of = |who: &AttendeeView| {
        let attended = attended(words, subject, &signatures[&who.id]);
        certificate(words, who, options.kind, attended)
    };
    let signatory = chosen(options.signatory, own_signatory(&centre));
    let town = chosen(options.town, centre.town.clone());
    let mut content = CertificateRun {
        certificates: signed.iter().map(of).collect(),
        signature: match signatory == own_signatory(&centre) {
            true => logos::signature(app, words, &centre)?,
            // Somebody else signs by hand.
            false => None,
        },
        signatory,
        logos: logos::of_centre(app, words, &centre)?,
        ..certified(words, subject, &centre, options.kind)
    };
    let kind = document(options.kind).trim_end_matches("-document");
    let rows = people::keys(&signed);
    // The town is part of the content; the day is that on which this content was first printed.
    let fingerprinted = (&content, &town);
    let run = run(app, kind, &subject.run_key(), &fingerprinted, &rows)?;
    content.done_at = done_at(words, &town, &words.date_medium(run.printed_at.date()));
    let title = subject.title(words, document(options.kind));
    let mut remarks = without_signature(subject, &unsigned);
    remarks.extend(unknown_provider(&centre, options.kind));
    let paper = CertificatePaper {
        run: content,
        words: fixed_words(words),
        meta: subject.meta(words, &centre, title, &run),
        keys: signed.iter().map(|who| who.id.clone()).collect(),
    };
    Ok(Prepared::new(paper, run).with_remarks(remarks))
}

/// What was chosen for this print, else what is usual.
fn chosen(typed: &str, usual: String) -> String {
    match typed.trim() {
        "" => usual,
        typed => typed.to_owned(),
    }
}

/// Who signs for the centre: name and function.
fn own_signatory(centre: &CentreView) -> String {
    joined(&[&centre.signatory, &centre.signatory_function], ", ")
}

/// What was signed, by registration: the session's rank and the half-day.
type Signatures = HashMap<String, Vec<(usize, Option<HalfDay>)>>;

fn signatures(app: &App, subject: &Subject) -> Result<Signatures, AppError> {
    let mut signatures = Signatures::new();
    for (rank, tree) in subject.tree.sessions.iter().enumerate() {
        let asked = subject.session_id().is_none_or(|id| id == tree.session.id);
        if !asked {
            continue;
        }
        for attendance in app.store().attendance_of(tree.session.id)? {
            if attendance.signed {
                let who = attendance.registration.to_string();
                let what = (rank, attendance.half_day);
                signatures.entry(who).or_default().push(what);
            }
        }
    }
    Ok(signatures)
}

/// What is the same on every certificate.
fn certified(
    words: &Catalogue,
    subject: &Subject,
    centre: &CentreView,
    kind: CertificateKind,
) -> CertificateRun {
    let programme = &subject.tree.programme;
    let of = |name: &str| match kind {
        CertificateKind::Attendance => format!("certificates-attendance-{name}"),
        CertificateKind::Training => format!("certificates-training-{name}"),
    };
    let issuer = match issuer(&subject.tree, centre) {
        issuer if issuer.is_empty() => words.text("certificates-organiser"),
        issuer => issuer,
    };
    let nature = match kind {
        CertificateKind::Attendance => String::new(),
        CertificateKind::Training => words.text("certificates-training-nature"),
    };
    let mut event_lines = vec![programme.subtitle.clone(), programme.series.clone(), nature];
    event_lines.retain(|line| !line.is_empty());
    CertificateRun {
        document: words.text(document(kind)),
        coordinates: coordinates(words, centre),
        opening: capitalised(&words.with(&of("opening"), &[("issuer", &issuer)])),
        issuer,
        link: words.text(&of("link")),
        event: programme.title.clone(),
        event_lines,
        note: words.text("certificates-note"),
        done_at: String::new(),
        signatory: String::new(),
        signature: None,
        footer: centre.certificate_footer.clone(),
        logos: Vec::new(),
        certificates: Vec::new(),
        accent: accent(&centre.colour),
    }
}

/// The sessions attended and the sum of their lengths; no sum when one length is not known.
fn attended(
    words: &Catalogue,
    subject: &Subject,
    signed: &[(usize, Option<HalfDay>)],
) -> (Vec<Attended>, Option<TimeDelta>) {
    let mut sum = Some(TimeDelta::zero());
    let mut attended = Vec::new();
    for (rank, tree) in subject.tree.sessions.iter().enumerate() {
        let here = signed.iter().filter(|(of, _)| *of == rank);
        let mut halves: Vec<Option<HalfDay>> = here.map(|(_, half)| *half).collect();
        halves.sort_unstable();
        if halves.is_empty() {
            continue;
        }
        let length = length(tree, &halves);
        sum = sum.zip(length).map(|(sum, length)| sum + length);
        // A session without a title is known by its place.
        let (session, place) = match session_title(words, tree) {
            title if title.is_empty() => (place(tree), String::new()),
            title => (title, place(tree)),
        };
        attended.push(Attended {
            date: day(words, &tree.session),
            session,
            place,
            presence: words.text(presence_key(&halves)),
            duration: length.map(|time| duration(words, time)).unwrap_or_default(),
        });
    }
    (attended, sum)
}

/// The length of the half-days that were signed.
fn length(tree: &SessionTree, halves: &[Option<HalfDay>]) -> Option<TimeDelta> {
    let slots: Vec<Slot> = tree.slots.iter().map(|tree| tree.slot.clone()).collect();
    // One signature for the whole session says it all.
    if halves.contains(&None) {
        return presence::length(&tree.session, &slots, None);
    }
    let lengths = halves
        .iter()
        .map(|half| presence::length(&tree.session, &slots, *half));
    lengths.sum()
}

fn presence_key(halves: &[Option<HalfDay>]) -> &'static str {
    match halves {
        [Some(HalfDay::Morning)] => "certificates-morning",
        [Some(HalfDay::Afternoon)] => "certificates-afternoon",
        [Some(_), Some(_)] => "certificates-both",
        _ => "certificates-whole",
    }
}

/// The name of the venue and its town on one line.
fn place(tree: &SessionTree) -> String {
    let venue = tree.venue.as_ref();
    venue
        .map(|venue| joined(&[&venue.name, &venue.city], ", "))
        .unwrap_or_default()
}

fn certificate(
    words: &Catalogue,
    who: &AttendeeView,
    kind: CertificateKind,
    (attended, sum): (Vec<Attended>, Option<TimeDelta>),
) -> Certificate {
    let employer = match kind {
        CertificateKind::Training if !who.organisation.is_empty() => {
            words.with("certificates-employer", &[("name", &who.organisation)])
        }
        _ => who.organisation.clone(),
    };
    let lines = match kind {
        CertificateKind::Attendance => vec![joined(&[&who.function, &employer], ", ")],
        CertificateKind::Training => vec![who.function.clone(), employer],
    };
    let total = sum.map(|sum| {
        let sum = duration(words, sum);
        words.with("certificates-total", &[("duration", &sum)])
    });
    Certificate {
        civility: who.civility.clone(),
        given_name: who.given_name.clone(),
        family_name: who.family_name.clone(),
        lines,
        attended,
        total: total.unwrap_or_default(),
    }
}

/// "6 h 15", "3 h", "45 min".
fn duration(words: &Catalogue, time: TimeDelta) -> String {
    let (hours, minutes) = (time.num_hours(), time.num_minutes() % 60);
    let (shown, minutes_shown) = (hours.to_string(), format!("{minutes:02}"));
    match (hours, minutes) {
        (0, _) => words.with("duration-minutes", &[("minutes", &minutes.to_string())]),
        (_, 0) => words.with("duration-hours", &[("hours", &shown)]),
        _ => words.with(
            "duration-hours-minutes",
            &[("hours", &shown), ("minutes", &minutes_shown)],
        ),
    }
}

fn done_at(words: &Catalogue, town: &str, date: &str) -> String {
    match town.trim() {
        "" => words.with("certificates-done", &[("date", date)]),
        town => words.with("certificates-done-at", &[("town", town), ("date", date)]),
    }
}

/// Those who are expected and signed nothing: how many, and the first names.
fn without_signature(subject: &Subject, unsigned: &[AttendeeView]) -> Vec<Problem> {
    let session = subject.session_id().map(|id| id.to_string());
    let missing = unsigned.iter();
    let missing = missing.filter(|who| people::is_expected(who, session.as_deref()));
    let names: Vec<String> = missing
        .map(|who| spoken_name(&who.given_name, &who.family_name))
        .collect();
    if names.is_empty() {
        return Vec::new();
    }
    let more = if names.len() > NAMED { "…" } else { "" };
    let first = names[..names.len().min(NAMED)].join(", ");
    let problem = Problem::new("without-signature")
        .with("count", names.len())
        .with("names", format!("{first}{more}"));
    vec![problem]
}

/// A training is certified by a provider with its numbers.
fn unknown_provider(centre: &CentreView, kind: CertificateKind) -> Option<Problem> {
    let missing =
        centre.name.is_empty() || centre.siret.is_empty() || centre.training_number.is_empty();
    (kind == CertificateKind::Training && missing).then(|| Problem::new("provider-incomplete"))
}

fn fixed_words(words: &Catalogue) -> CertificateWords {
    let of = |name: &str| words.text(&format!("certificates-{name}"));
    CertificateWords {
        date: of("date"),
        session: of("session"),
        presence: of("presence"),
        duration: of("duration"),
        signature: of("signature"),
        stamp: of("stamp"),
    }
}
