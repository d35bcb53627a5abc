//! Taking the list of attendees out: what is asked for.

use std::collections::HashSet;

use parvis_domain::name::email_key;
use serde::{Deserialize, Serialize};
use specta::Type;

/// A form in which a list goes out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum ListFormat {
    /// A workbook.
    Xlsx,
    /// A text that French Excel opens right.
    Csv,
}

/// What is asked of an export.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ListExportOptions {
    /// The programme.
    pub programme_id: String,
    /// Only those with a place in this session; empty for everybody.
    pub session_id: String,
    /// The form.
    pub format: ListFormat,
    /// Whether access and meal needs go out as well.
    pub needs: bool,
    /// Whether what the desk should know goes out as well.
    pub notes: bool,
}

/// The e-mail addresses of those who will come, for what is written about the event itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct AddressList {
    /// Each address once, by family name of its owner.
    pub addresses: Vec<String>,
    /// How many of those who will come have none.
    pub without: i32,
}

impl AddressList {
    /// The addresses of people, in their order; an empty one is of somebody who has none.
    pub(crate) fn of(emails: impl IntoIterator<Item = String>) -> Self {
        let (mut addresses, mut without) = (Vec::new(), 0);
        let mut seen = HashSet::new();
        for email in emails {
            if email.is_empty() {
                without += 1;
            } else if seen.insert(email_key(&email)) {
                addresses.push(email);
            }
        }
        Self { addresses, without }
    }
}
