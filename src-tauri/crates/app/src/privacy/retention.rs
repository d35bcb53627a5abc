//! How long which kind of data is kept: what the centre set, else what is usual.

use std::collections::BTreeMap;

use chrono::{Months, NaiveDate};
use parvis_store::{Label, Store, StoreError};

use crate::transact::{App, AppError, Changed};
use crate::typed;
use crate::view::privacy::RetentionView;
use crate::view::problem::Problem;

/// A kind of data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// How people are reached, after the last contact.
    Contacts,
    /// Who was there, which funders may ask to see proof of.
    Attendance,
    /// What people need and eat, after the event.
    Needs,
    /// Who only ever waited for a place, after the event.
    Waiting,
    /// An answer to whether something may be done, before it is asked again.
    Consents,
}

impl Kind {
    /// In the order of the screen.
    pub const ALL: [Self; 5] = [
        Self::Contacts,
        Self::Attendance,
        Self::Needs,
        Self::Waiting,
        Self::Consents,
    ];

    pub fn code(self) -> &'static str {
        match self {
            Self::Contacts => "contacts",
            Self::Attendance => "attendance",
            Self::Needs => "needs",
            Self::Waiting => "waiting",
            Self::Consents => "consents",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    fn in_years(self) -> bool {
        matches!(self, Self::Contacts | Self::Attendance | Self::Consents)
    }

    /// What is usual, in years or months: three years for contacts is what the CNIL recommends, and
    /// five for proofs is what European funds ask for.
    fn usual(self) -> u32 {
        match self {
            Self::Contacts | Self::Consents => 3,
            Self::Attendance => 5,
            Self::Needs => 1,
            Self::Waiting => 6,
        }
    }

    fn key(self) -> String {
        format!("privacy-keep-{}", self.code())
    }
}

/// How long everything is kept.
pub(super) struct Retention(BTreeMap<Kind, u32>);

impl Retention {
    pub fn read(store: &Store) -> Result<Self, StoreError> {
        let set = store.settings()?;
        let length = |kind: Kind| {
            let set = set.get(&kind.key()).and_then(|text| text.parse().ok());
            (kind, set.unwrap_or(kind.usual()))
        };
        Ok(Self(Kind::ALL.into_iter().map(length).collect()))
    }

    /// What counts from before this day was kept long enough.
    pub fn before(&self, kind: Kind, today: NaiveDate) -> NaiveDate {
        let length = self.length(kind);
        let months = if kind.in_years() { length * 12 } else { length };
        today
            .checked_sub_months(Months::new(months))
            .unwrap_or(NaiveDate::MIN)
    }

    pub fn as_view(&self) -> Vec<RetentionView> {
        let view = |kind: Kind| RetentionView {
            kind: kind.code().to_owned(),
            length: self.length(kind).to_string(),
            unit: if kind.in_years() { "years" } else { "months" }.to_owned(),
        };
        Kind::ALL.into_iter().map(view).collect()
    }

    fn length(&self, kind: Kind) -> u32 {
        self.0.get(&kind).copied().unwrap_or(kind.usual())
    }
}

/// Longest that anything is kept, in its unit.
const LONGEST: i32 = 99;

/// Sets how long a kind of data is kept; an empty text gives back what is usual.
///
/// # Errors
/// `not-a-choice` for an unknown kind; `retention-length` for anything but a number from 1 to 99.
pub fn set_retention(app: &mut App, kind: &str, value: &str) -> Result<Changed<()>, AppError> {
    let kind = typed::choice(kind, "kind", Kind::from_code)?;
    let wrong = || {
        Problem::new("retention-length")
            .on(kind.code())
            .with("value", typed::line(value))
            .with("most", LONGEST)
    };
    let length = typed::number(value, kind.code()).map_err(|_| wrong())?;
    if length.is_some_and(|length| length > LONGEST) {
        return Err(wrong().into());
    }
    let text = length.map(|length| length.to_string()).unwrap_or_default();
    app.transact(Label::new("change-retention"), |desk| {
        Ok(desk.set_setting(&kind.key(), &text)?)
    })
}
