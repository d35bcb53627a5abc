//! The statement as a workbook: a sheet by payer, a sheet of lines, each with its sums.

use chrono::NaiveDate;
use parvis_exchange::table::{self, Cell, Sheet, Table, Unwritable};

use super::statement;
use crate::attendees::plain_name;
use crate::programmes;
use crate::transact::{App, AppError};
use crate::view::billing::{BillingLine, BillingView, FeeBasis, FeeView, PayerView};
use crate::view::problem::Problem;
use crate::words::Catalogue;

/// The bytes of the workbook.
///
/// # Errors
/// `billing-nothing` when nobody owes anything; `list-unwritable`; `not-found`.
pub fn export(
    app: &App,
    words: &Catalogue,
    programme_id: &str,
    basis: FeeBasis,
) -> Result<Vec<u8>, AppError> {
    let view = statement(app, programme_id, basis)?;
    if view.payers.is_empty() {
        return Err(Problem::new("billing-nothing").into());
    }
    table::write_book(&[summary(words, &view), lines(words, &view)])
        .map_err(|Unwritable::TooLarge| Problem::new("list-unwritable").into())
}

/// The name the file is proposed under.
///
/// # Errors
/// `not-found`.
pub fn file_name(app: &App, words: &Catalogue, programme_id: &str) -> Result<String, AppError> {
    let title = programmes::show(app, programme_id)?.title;
    let parts = [words.text("billing-file"), title].map(|part| plain_name(&part));
    Ok(format!("{}.xlsx", parts.join(" - ")))
}

fn headers(words: &Catalogue, columns: &[&str]) -> Vec<String> {
    let header = |column: &&str| words.text(&format!("billing-column-{column}"));
    columns.iter().map(header).collect()
}

fn text(value: &str) -> Cell {
    Cell::Text(value.to_owned())
}

fn nothing() -> Cell {
    text("")
}

fn summary(words: &Catalogue, view: &BillingView) -> Sheet {
    let columns = [
        "payer",
        "siret",
        "service",
        "commitment",
        "agents",
        "days",
        "amount",
        "missing",
    ];
    let row = |payer: &PayerView| {
        vec![
            text(&payer_name(words, payer)),
            text(&payer.siret),
            text(&payer.chorus_service),
            text(&commitments(payer)),
            Cell::Number(count(payer.lines.len())),
            Cell::Number(payer.days),
            Cell::Euros(payer.cents),
            text(&missing(words, payer)),
        ]
    };
    let days = view.payers.iter().map(|payer| payer.days).sum();
    Sheet {
        table: Table {
            title: words.text("billing-sheet-payers"),
            headers: headers(words, &columns),
            rows: view.payers.iter().map(row).collect(),
        },
        totals: vec![
            Cell::Text(words.text("billing-total")),
            nothing(),
            nothing(),
            nothing(),
            Cell::Number(view.agents),
            Cell::Number(days),
            Cell::Euros(view.total_cents),
            nothing(),
        ],
    }
}

fn lines(words: &Catalogue, view: &BillingView) -> Sheet {
    let columns = [
        "payer",
        "siret",
        "service",
        "commitment",
        "family-name",
        "given-name",
        "dates",
        "days",
        "amount",
        "reason",
    ];
    let row = |payer: &PayerView, line: &BillingLine| {
        vec![
            text(&payer_name(words, payer)),
            text(&payer.siret),
            text(&payer.chorus_service),
            text(&line.commitment_number),
            text(&line.family_name),
            text(&line.given_name),
            Cell::Text(dates(&line.dates)),
            Cell::Number(line.fee.days),
            Cell::Euros(line.fee.cents),
            Cell::Text(reason(words, &line.fee)),
        ]
    };
    let of_payer = |payer: &'_ PayerView| -> Vec<Vec<Cell>> {
        payer.lines.iter().map(|line| row(payer, line)).collect()
    };
    let days = view.payers.iter().map(|payer| payer.days).sum();
    let mut totals = vec![nothing(); columns.len()];
    totals[0] = Cell::Text(words.text("billing-total"));
    totals[7] = Cell::Number(days);
    totals[8] = Cell::Euros(view.total_cents);
    Sheet {
        table: Table {
            title: words.text("billing-sheet-lines"),
            headers: headers(words, &columns),
            rows: view.payers.iter().flat_map(of_payer).collect(),
        },
        totals,
    }
}

fn payer_name(words: &Catalogue, payer: &PayerView) -> String {
    if payer.organisation_id.is_empty() {
        words.text("billing-nobody")
    } else {
        payer.name.clone()
    }
}

fn count(number: usize) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}

/// The commitment numbers of a payer, each once.
fn commitments(payer: &PayerView) -> String {
    let mut all: Vec<&str> = payer
        .lines
        .iter()
        .map(|line| line.commitment_number.as_str())
        .filter(|number| !number.is_empty())
        .collect();
    all.sort_unstable();
    all.dedup();
    all.join(", ")
}

fn missing(words: &Catalogue, payer: &PayerView) -> String {
    let said: Vec<_> = payer
        .missing
        .iter()
        .map(|code| words.choice("billing-missing", code))
        .collect();
    said.join(", ")
}

fn dates(dates: &[String]) -> String {
    let shown: Vec<_> = dates
        .iter()
        .map(|date| match date.parse::<NaiveDate>() {
            Ok(date) => date.format("%d/%m/%Y").to_string(),
            Err(_) => date.clone(),
        })
        .collect();
    shown.join(", ")
}

/// Why an amount is what it is, in the words that the window has as well.
pub(super) fn reason(words: &Catalogue, fee: &FeeView) -> String {
    let cause = cause(words, fee);
    let calculation = match fee.unit.as_str() {
        "day" if fee.unit_cents > 0 => words.with(
            "fees-days",
            &[
                ("days", &fee.days.to_string()),
                ("amount", &words.euros(fee.unit_cents)),
            ],
        ),
        "programme" if fee.unit_cents > 0 => words.with(
            "fees-programme",
            &[("amount", &words.euros(fee.unit_cents))],
        ),
        "" => String::new(),
        _ => words.text("fees-free"),
    };
    if calculation.is_empty() || fee.reason == "by-hand" {
        return cause;
    }
    words.with(
        "fees-because",
        &[("cause", &cause), ("calculation", &calculation)],
    )
}

fn cause(words: &Catalogue, fee: &FeeView) -> String {
    let year = fee.year.to_string();
    let named = [
        ("territory", fee.territory.as_str()),
        ("year", &year),
        ("label", &fee.label),
    ];
    match fee.reason.as_str() {
        "by-hand" => words.with("fees-reason-by-hand", &named),
        "member" => words.with("fees-reason-member", &named),
        "non-member" if !fee.territory.is_empty() => {
            words.with("fees-reason-non-member-named", &named)
        }
        "unknown-territory" => words.text("fees-reason-unknown-territory"),
        _ if !fee.label.is_empty() => fee.label.clone(),
        other => words.text(&format!("fees-reason-{other}")),
    }
}
