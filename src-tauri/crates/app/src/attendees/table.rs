//! The attendees of a programme as a table, part by part.

use parvis_domain::id::{ProgrammeId, RegistrationId};
use parvis_store::{Listed, Store, StoreError, TableColumn, TableFilter, TableQuery, TableTest};

use super::list::{session_counts, whole};
use super::rows::{row_views, rows};
use crate::transact::{App, AppError};
use crate::typed;
use crate::view::attendee::AttendeeView;
use crate::view::attendee_table::{
    AttendeeTablePage, AttendeeTableQuery, ColumnFilter, ColumnTest,
};
use crate::view::problem::Problem;

/// A part of the table. What is empty comes last in every order.
///
/// # Errors
/// `not-found` when there is no such programme or session; `not-a-choice` for a column that there
/// is not.
pub fn table(
    app: &App,
    programme_id: &str,
    query: &AttendeeTableQuery,
) -> Result<AttendeeTablePage, AppError> {
    asked(app, programme_id, query, |store, query| {
        store.programme(query.programme)?;
        let listed = store.table_registrations(query)?;
        let counts = store.counts(query.programme)?;
        Ok(AttendeeTablePage {
            total: whole(listed.total),
            all: whole(counts.registrations),
            rows: row_views(store, &listed.ids)?,
            expected: session_counts(store, query.programme, &counts)?,
        })
    })
}

/// The keys of a part of the table, for what is done with rows that nobody has looked at.
///
/// # Errors
/// As [`table`].
pub fn table_keys(
    app: &App,
    programme_id: &str,
    query: &AttendeeTableQuery,
) -> Result<Vec<String>, AppError> {
    asked(app, programme_id, query, |store, query| {
        let Listed { ids, .. } = store.table_registrations(query)?;
        Ok(ids.iter().map(ToString::to_string).collect())
    })
}

/// The number of the row of an attendee in the table, from 0; `None` when it does not show them.
///
/// # Errors
/// As [`table`].
pub fn table_row(
    app: &App,
    programme_id: &str,
    query: &AttendeeTableQuery,
    id: &str,
) -> Result<Option<i32>, AppError> {
    let id: RegistrationId = typed::key(id, "id")?;
    asked(app, programme_id, query, |store, query| {
        Ok(store.table_row_of(query, id)?.map(whole))
    })
}

/// One attendee with everything that is known of their registration.
///
/// # Errors
/// `not-found`.
pub fn show(app: &App, id: &str) -> Result<AttendeeView, AppError> {
    let id: RegistrationId = typed::key(id, "id")?;
    app.store().snapshot(|store| {
        let found = rows(store, &[id])?.pop();
        let missing = || StoreError::NotFound {
            table: "registration",
            id: id.to_string(),
        };
        Ok(found.ok_or_else(missing)?)
    })
}

fn asked<T>(
    app: &App,
    programme_id: &str,
    query: &AttendeeTableQuery,
    answer: impl FnOnce(&Store, &TableQuery<'_>) -> Result<T, AppError>,
) -> Result<T, AppError> {
    let programme: ProgrammeId = typed::key(programme_id, "programme_id")?;
    let session = typed::maybe_key(&query.session_id, "session_id")?;
    let filters: Vec<TableFilter> = query.filters.iter().map(filter).collect::<Result<_, _>>()?;
    let order: Vec<(TableColumn, bool)> = query
        .order
        .iter()
        .map(|by| Ok((column(&by.column)?, by.descending)))
        .collect::<Result<_, Problem>>()?;
    app.store().snapshot(|store| {
        let query = TableQuery {
            programme,
            session,
            search: &query.search,
            filters: &filters,
            order: &order,
            offset: u32::try_from(query.offset).unwrap_or(0),
            limit: u32::try_from(query.limit).unwrap_or(0),
        };
        answer(store, &query)
    })
}

fn filter(asked: &ColumnFilter) -> Result<TableFilter, Problem> {
    let text = || asked.values.first().cloned().unwrap_or_default();
    Ok(TableFilter {
        column: column(&asked.column)?,
        test: match asked.test {
            ColumnTest::Contains => TableTest::Contains(text()),
            ColumnTest::Is => TableTest::Is(text()),
            ColumnTest::OneOf => TableTest::OneOf(asked.values.clone()),
            ColumnTest::Empty => TableTest::Empty,
            ColumnTest::Filled => TableTest::Filled,
        },
    })
}

/// The column that a name means.
///
/// # Errors
/// `not-a-choice` for a name that no column has; `not-found` for a key that is none.
pub(super) fn column(name: &str) -> Result<TableColumn, Problem> {
    use TableColumn as C;
    if let Some(key) = name.strip_prefix("session:") {
        return Ok(C::Session(typed::key(key, "column")?));
    }
    if let Some(key) = name.strip_prefix("workshop:") {
        return Ok(C::Workshop(typed::key(key, "column")?));
    }
    Ok(match name {
        "family_name" => C::FamilyName,
        "given_name" => C::GivenName,
        "organisation" => C::Organisation,
        "function" => C::Function,
        "email" => C::Email,
        "phone" => C::Phone,
        "territory" => C::Territory,
        "category" => C::Category,
        "needs" => C::Needs,
        "meal" => C::Meal,
        "photo_consent" => C::PhotoConsent,
        "note" => C::Note,
        "represents" => C::Represents,
        "badge_code" => C::BadgeCode,
        "registered" => C::Registered,
        other => {
            let problem = Problem::new("not-a-choice").on("column");
            return Err(problem.with("value", other));
        }
    })
}
