//! What was kept long enough, with the reason.

use chrono::{DateTime, NaiveDate};
use parvis_domain::id::{ConsentId, PersonId, RegistrationId};
use parvis_store::{LastContact, Stale, Store, StoreError};

use super::retention::{Kind, Retention};
use super::{copies, full_name};
use crate::transact::{App, AppError};
use crate::view::privacy::{DueItem, DueKind, PrivacyView};

/// What is done with something that is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Deed {
    Erase(PersonId),
    Anonymise(PersonId),
    Contacts(PersonId),
    Needs(RegistrationId),
    Waiting(RegistrationId),
    Consent(ConsentId),
}

/// Something that is due.
pub(super) struct Due {
    pub kind: Kind,
    pub deed: Deed,
    pub view: DueItem,
}

/// How long what is kept, and what is due to be cleaned today.
///
/// # Errors
/// Those of the database.
pub fn to_clean(app: &App) -> Result<PrivacyView, AppError> {
    let retention = Retention::read(app.store())?;
    let mut due: Vec<DueKind> = Vec::new();
    for one in all(app.store(), app.today())? {
        let kind = one.kind.code();
        match due.iter_mut().find(|of| of.kind == kind) {
            Some(of) => of.items.push(one.view),
            None => due.push(DueKind {
                kind: kind.to_owned(),
                items: vec![one.view],
            }),
        }
    }
    Ok(PrivacyView {
        retention: retention.as_view(),
        due,
        copies: copies::holding(app, &app.store().erased()?)?,
    })
}

/// All that is due, in the order of the kinds.
pub(super) fn all(store: &Store, today: NaiveDate) -> Result<Vec<Due>, StoreError> {
    let retention = Retention::read(store)?;
    let mut due = people(store, &retention, today)?;
    due.extend(rows(
        Kind::Needs,
        store.stale_needs(retention.before(Kind::Needs, today))?,
        "needs",
        Deed::Needs,
    ));
    due.extend(rows(
        Kind::Waiting,
        store.stale_waiting(retention.before(Kind::Waiting, today))?,
        "waiting",
        Deed::Waiting,
    ));
    due.extend(rows(
        Kind::Consents,
        store.stale_consents(retention.before(Kind::Consents, today))?,
        "consent",
        Deed::Consent,
    ));
    due.sort_by_key(|due| due.kind);
    Ok(due)
}

fn people(store: &Store, retention: &Retention, today: NaiveDate) -> Result<Vec<Due>, StoreError> {
    let long_ago = retention.before(Kind::Contacts, today);
    let proven = retention.before(Kind::Attendance, today);
    let mut due = Vec::new();
    for who in store.last_contacts(long_ago)? {
        // Rows from before days were kept say nothing; the key tells when it was made.
        let last = who.last_contact.max(made(who.person));
        if last.is_some_and(|last| last >= long_ago) {
            continue;
        }
        let (kind, deed, word) = if who.speaks || is_proof(&who, proven) {
            if !who.reachable {
                continue;
            }
            (Kind::Contacts, Deed::Contacts(who.person), "contacts")
        } else if who.registered {
            (Kind::Attendance, Deed::Anonymise(who.person), "anonymise")
        } else {
            (Kind::Contacts, Deed::Erase(who.person), "erase")
        };
        due.push(Due {
            kind,
            deed,
            view: DueItem {
                id: who.person.to_string(),
                person_id: who.person.to_string(),
                name: full_name(&who.given_name, &who.family_name),
                detail: String::new(),
                day: text(last),
                deed: word.to_owned(),
            },
        });
    }
    Ok(due)
}

/// Whether somebody may still have to show that they were there.
fn is_proof(who: &LastContact, proven: NaiveDate) -> bool {
    who.registered && who.took_part.is_none_or(|day| day >= proven)
}

fn rows<T: Copy + std::fmt::Display>(
    kind: Kind,
    stale: Vec<Stale<T>>,
    word: &str,
    deed: impl Fn(T) -> Deed,
) -> Vec<Due> {
    let due = |row: Stale<T>| Due {
        kind,
        deed: deed(row.id),
        view: DueItem {
            id: row.id.to_string(),
            person_id: row.person.to_string(),
            name: full_name(&row.given_name, &row.family_name),
            detail: row.detail,
            day: text(row.day),
            deed: word.to_owned(),
        },
    };
    stale.into_iter().map(due).collect()
}

/// The day a key was made on.
fn made(person: PersonId) -> Option<NaiveDate> {
    let (seconds, _) = person.0.get_timestamp()?.to_unix();
    let seconds = i64::try_from(seconds).ok()?;
    Some(DateTime::from_timestamp(seconds, 0)?.date_naive())
}

fn text(day: Option<NaiveDate>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}
