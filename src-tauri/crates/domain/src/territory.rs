//! Where people and bodies act: the official territories of France, and those that only a centre
//! knows.
//!
//! Deliberately not here: the official list, which is an asset that `app` reads.

use std::fmt;

use crate::choice;
use crate::id::OwnTerritoryId;

choice! {
    /// What kind of territory something is.
    TerritoryKind {
        /// A commune.
        Commune => "commune",
        /// A group of communes with a council of its own (EPCI).
        Epci => "epci",
        /// A department.
        Department => "department",
        /// A region.
        Region => "region",
    }
}

choice! {
    /// What kind of territory a centre names by itself.
    OwnTerritoryKind {
        /// A contract between the State and towns (*contrat de ville*).
        CityContract => "city-contract",
        /// A priority neighbourhood (QPV), or a living one (QVA).
        Neighbourhood => "neighbourhood",
    }
}

/// A territory that no official list has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnTerritory {
    /// Its key.
    pub id: OwnTerritoryId,
    /// What kind it is.
    pub kind: OwnTerritoryKind,
    /// Its name.
    pub name: String,
    /// The official code of a priority neighbourhood; may be empty.
    pub code: String,
    /// The code of the territory it lies in; may be empty.
    pub within_code: String,
}

/// How a territory is written down: `commune:59350`, or `own:` with a key.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum TerritoryCode {
    /// One of the official list.
    Official(TerritoryKind, String),
    /// One of the centre's own.
    Own(OwnTerritoryId),
}

impl TerritoryCode {
    /// What a text says; `None` when it says no territory.
    pub fn parse(text: &str) -> Option<Self> {
        let (kind, code) = text.split_once(':')?;
        if kind == "own" {
            return code.parse().ok().map(Self::Own);
        }
        let plain = !code.is_empty() && code.bytes().all(|b| b.is_ascii_alphanumeric());
        let kind = TerritoryKind::from_code(kind)?;
        plain.then(|| Self::Official(kind, code.to_owned()))
    }
}

impl fmt::Display for TerritoryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Official(kind, code) => write!(f, "{}:{code}", kind.code()),
            Self::Own(id) => write!(f, "own:{id}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_as_it_is_written() {
        let own = "own:00000000-0000-0000-0000-000000000007";
        for text in [
            "commune:2A004",
            "epci:200093201",
            "department:59",
            "region:32",
            own,
        ] {
            let code = TerritoryCode::parse(text);
            assert_eq!(code.map(|code| code.to_string()).as_deref(), Some(text));
        }
        for text in [
            "",
            "commune",
            "commune:",
            "village:1",
            "own:59350",
            "commune:5 9",
        ] {
            assert_eq!(TerritoryCode::parse(text), None, "{text}");
        }
    }
}
