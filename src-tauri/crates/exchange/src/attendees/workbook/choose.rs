//! Which sheet of a workbook is the list.
//!
//! Deliberately not here: reading sheets.

use super::super::MAX_ROWS;
use super::super::header;
use super::super::problem::Refusal;
use super::super::records::Record;
use super::{ChosenSheet, Workbook};

/// How many rows of each sheet are looked at: those that may be the header, and a few more.
const LOOKED_AT: usize = 20;

/// How many sheets are looked at.
const SHEETS: usize = 60;

/// Reads the visible sheet of this name, or the one whose header is understood best; of equals the
/// first, as people leave the newest or the most important one in front.
pub(super) fn choose(
    workbook: &mut dyn Workbook,
    asked: Option<&str>,
) -> Result<ChosenSheet, Refusal> {
    let sheets = workbook.sheets().to_vec();
    let hidden = sheets.iter().filter(|sheet| sheet.hidden).count();
    if hidden == sheets.len() && hidden > 0 {
        return Err(Refusal::NoVisibleSheet);
    }
    let visible = || sheets.iter().enumerate().filter(|(_, s)| !s.hidden);
    let scores: Vec<(usize, usize)> = if visible().count() == 1 {
        visible().map(|(at, _)| (at, 1)).collect()
    } else {
        visible()
            .take(SHEETS)
            .map(|(at, _)| Ok((at, score(workbook, at)?)))
            .collect::<Result<_, Refusal>>()?
    };
    let best = scores.iter().rev().max_by_key(|(_, score)| *score);
    let chosen = match asked {
        Some(name) => visible()
            .find(|(_, sheet)| sheet.name == name)
            .map(|(at, _)| at)
            .ok_or(Refusal::NoSuchSheet)?,
        None => best.map(|(at, _)| *at).ok_or(Refusal::EmptyFile)?,
    };
    let lists = scores
        .iter()
        .filter(|(at, score)| *score > 0 || *at == chosen)
        .map(|(at, _)| sheets[*at].name.clone())
        .collect();
    Ok(ChosenSheet {
        // Title rows and the header are none of the people.
        records: workbook.records(chosen, MAX_ROWS + LOOKED_AT)?,
        name: sheets[chosen].name.clone(),
        lists,
        hidden,
    })
}

/// How well the header of a sheet is understood; a sheet that cannot be read is no list.
fn score(workbook: &mut dyn Workbook, sheet: usize) -> Result<usize, Refusal> {
    match workbook.records(sheet, LOOKED_AT) {
        Ok(records) => Ok(header::best_score(records.iter().map(Record::cells))),
        Err(Refusal::TooManyColumns { .. }) => Ok(0),
        Err(refusal) => Err(refusal),
    }
}
