//! The needs as a workbook: numbers for the caterer, or names for those who receive people.

use chrono::NaiveDate;
use parvis_exchange::table::{self, Cell, Sheet, Table, Unwritable};

use super::show;
use crate::attendees::plain_name;
use crate::programmes;
use crate::transact::{App, AppError};
use crate::view::billing::{NeedsPart, NeedsView, SessionNeeds};
use crate::view::problem::Problem;
use crate::view::programme::{ProgrammeView, SessionView};
use crate::words::Catalogue;

/// The bytes of the workbook.
///
/// # Errors
/// `list-unwritable`; `not-found`.
pub fn export(
    app: &App,
    words: &Catalogue,
    programme_id: &str,
    part: NeedsPart,
) -> Result<Vec<u8>, AppError> {
    let needs = show(app, programme_id)?;
    let programme = programmes::show(app, programme_id)?;
    let sheet = match part {
        NeedsPart::Caterer => caterer(words, &programme, &needs),
        NeedsPart::Access => access(words, &programme, &needs),
    };
    table::write_book(&[sheet])
        .map_err(|Unwritable::TooLarge| Problem::new("list-unwritable").into())
}

/// The name the file is proposed under.
///
/// # Errors
/// `not-found`.
pub fn file_name(
    app: &App,
    words: &Catalogue,
    programme_id: &str,
    part: NeedsPart,
) -> Result<String, AppError> {
    let title = programmes::show(app, programme_id)?.title;
    let what = match part {
        NeedsPart::Caterer => "needs-file-caterer",
        NeedsPart::Access => "needs-file-access",
    };
    let parts = [words.text(what), title].map(|part| plain_name(&part));
    Ok(format!("{}.xlsx", parts.join(" - ")))
}

fn headers(words: &Catalogue, columns: &[&str]) -> Vec<String> {
    let header = |column: &&str| words.text(&format!("needs-column-{column}"));
    columns.iter().map(header).collect()
}

/// What every row begins with: the day and the title of the session.
fn session(programme: &ProgrammeView, needs: &SessionNeeds) -> [Cell; 2] {
    let of_it = |session: &&SessionView| session.id == needs.session_id;
    let Some(session) = programme.sessions.iter().find(of_it) else {
        return [Cell::Text(String::new()), Cell::Text(String::new())];
    };
    let date = match session.date.parse::<NaiveDate>() {
        Ok(date) => Cell::Date(date),
        Err(_) => Cell::Text(session.period.clone()),
    };
    [date, Cell::Text(session.title.clone())]
}

fn caterer(words: &Catalogue, programme: &ProgrammeView, needs: &NeedsView) -> Sheet {
    let mut rows = Vec::new();
    for one in &needs.sessions {
        let mut row = |meal: &str, count: i32| {
            let mut cells = session(programme, one).to_vec();
            cells.extend([Cell::Text(meal.to_owned()), Cell::Number(count)]);
            rows.push(cells);
        };
        if one.lunch {
            row(&words.text("needs-meals-all"), one.expected);
        }
        for meal in &one.meals {
            row(&meal.meal, meal.count);
        }
        row(&words.text("needs-meals-unsaid"), one.unsaid);
    }
    Sheet {
        table: Table {
            title: words.text("needs-sheet-caterer"),
            headers: headers(words, &["date", "session", "meal", "count"]),
            rows,
        },
        totals: Vec::new(),
    }
}

fn access(words: &Catalogue, programme: &ProgrammeView, needs: &NeedsView) -> Sheet {
    let mut rows = Vec::new();
    for one in &needs.sessions {
        for who in &one.access {
            let mut cells = session(programme, one).to_vec();
            let texts = [
                &who.family_name,
                &who.given_name,
                &who.organisation,
                &who.needs,
            ];
            cells.extend(texts.map(|text| Cell::Text(text.clone())));
            rows.push(cells);
        }
    }
    let columns = [
        "date",
        "session",
        "family-name",
        "given-name",
        "organisation",
        "needs",
    ];
    Sheet {
        table: Table {
            title: words.text("needs-sheet-access"),
            headers: headers(words, &columns),
            rows,
        },
        totals: Vec::new(),
    }
}
