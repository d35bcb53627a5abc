//! The papers that are in people's hands: the newest print of each, with the parts that were
//! renewed since, and the numbers of its rows.
//!
//! Deliberately not here: what they should say today.

use std::collections::HashMap;

use parvis_store::PrintedRun;

use crate::transact::{App, AppError};
use crate::view::document::{BrochureFormat, PrintRequest};

/// A paper that is in people's hands.
#[derive(Debug, Clone)]
pub(super) struct InHand {
    /// The key of its run.
    pub id: String,
    /// `sign-in`, `badges` …
    pub document: String,
    /// What was asked for.
    pub request: PrintRequest,
    /// The registrations in the order of their rows.
    pub rows: Vec<String>,
    /// The number of the first of them.
    pub first_row: u32,
    /// The number of the last line that has one.
    pub last_row: u32,
    /// The fingerprints of its parts, by key.
    pub items: HashMap<String, String>,
}

/// The papers of one session or programme that are in force, the oldest first. What was printed
/// before papers were remembered, or asked for in a way that is no longer known, is left out.
///
/// # Errors
/// Those of the database.
pub(super) fn in_force(app: &App, subject: &str) -> Result<Vec<InHand>, AppError> {
    let device = app.device().to_string();
    let heirs = app.store().heirs()?;
    let mut papers: Vec<InHand> = Vec::new();
    for printed in app.store().printed_runs(subject, &device)? {
        let Some(mut paper) = paper(&printed) else {
            continue;
        };
        inherit(&mut paper, &heirs);
        let completes = &printed.job.completes;
        if completes.is_empty() {
            add(&mut papers, paper);
        } else if let Some(at) = papers.iter().position(|one| one.id == *completes) {
            if paper.first_row > papers[at].first_row {
                papers.push(paper);
            } else {
                renew(&mut papers[at], paper.items);
            }
        }
    }
    Ok(papers)
}

fn paper(printed: &PrintedRun) -> Option<InHand> {
    let items: Vec<(String, String)> = serde_json::from_str(&printed.items).ok()?;
    Some(InHand {
        id: printed.id.clone(),
        document: printed.job.document.clone(),
        request: serde_json::from_str(&printed.job.request).ok()?,
        rows: serde_json::from_str(&printed.job.rows).ok()?,
        first_row: printed.job.first_row,
        last_row: printed.job.last_row,
        items: items.into_iter().collect(),
    })
}

/// Who was merged into another stands on the paper as the other, unless the other is on it too: then
/// one of both is out of date.
fn inherit(paper: &mut InHand, heirs: &HashMap<String, String>) {
    for at in 0..paper.rows.len() {
        if let Some(heir) = heirs.get(&paper.rows[at])
            && !paper.rows.contains(heir)
        {
            paper.rows[at].clone_from(heir);
        }
    }
    let keys: Vec<String> = paper.items.keys().cloned().collect();
    for key in keys {
        if let Some(heir) = heirs.get(&key)
            && !paper.items.contains_key(heir)
            && let Some(hash) = paper.items.remove(&key)
        {
            paper.items.insert(heir.clone(), hash);
        }
    }
}

/// A whole paper takes the place of the one before, with all that continued it. Of badges, tents
/// and signs, which stand alone, only those that come out again are replaced.
fn add(papers: &mut Vec<InHand>, paper: InHand) {
    let same = |one: &InHand| {
        one.document == paper.document && variant(&one.request) == variant(&paper.request)
    };
    if stands_alone(&paper.request)
        && let Some(at) = papers.iter().position(&same)
    {
        let before = std::mem::take(&mut papers[at].items);
        let mut paper = paper;
        let newest = std::mem::replace(&mut paper.items, before);
        renew(&mut paper, newest);
        // Its place among the others is that of its newest print.
        papers.remove(at);
        papers.push(paper);
        return;
    }
    papers.retain(|one| !same(one));
    papers.push(paper);
}

/// A part without a fingerprint was taken away.
fn renew(paper: &mut InHand, items: HashMap<String, String>) {
    paper.items.extend(items);
    paper.items.retain(|_, hash| !hash.is_empty());
}

/// Whether a paper is made of parts that stand alone, one a person or a room.
pub(super) fn stands_alone(request: &PrintRequest) -> bool {
    matches!(
        request,
        PrintRequest::Badges { .. }
            | PrintRequest::AddressLabels { .. }
            | PrintRequest::TableTents { .. }
            | PrintRequest::Certificates { .. }
            | PrintRequest::DoorSigns { .. }
    )
}

/// What tells two papers of one kind apart that are in force side by side.
fn variant(request: &PrintRequest) -> Option<BrochureFormat> {
    match request {
        PrintRequest::Brochure { options, .. } => Some(options.format),
        _ => None,
    }
}

/// The numbers of the rows of a session that are on paper.
#[derive(Debug, Default)]
pub(super) struct PrintedRows {
    /// By registration.
    pub numbers: HashMap<String, u32>,
    /// The number of the last line on paper; 0 when nothing was printed.
    pub last: u32,
}

/// The numbers that people have on the sign-in sheets of a session that are in force.
///
/// # Errors
/// Those of the database.
pub(super) fn printed_rows(app: &App, session: &str) -> Result<PrintedRows, AppError> {
    let mut printed = PrintedRows::default();
    let papers = in_force(app, session)?;
    for paper in papers.iter().filter(|paper| paper.document == "sign-in") {
        let numbers = paper.rows.iter().cloned().zip(paper.first_row..);
        printed.numbers.extend(numbers);
        printed.last = printed.last.max(paper.last_row);
    }
    Ok(printed)
}
