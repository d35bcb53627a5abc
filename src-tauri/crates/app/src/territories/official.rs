//! The official list, built into the program and read once: communes, their groups, departments,
//! regions.

use std::collections::HashMap;
use std::sync::OnceLock;

use parvis_domain::territory::TerritoryKind;

/// Made by `cargo xtask fonts`, which says what its columns are.
const LIST: &str = include_str!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../../assets/territories/territories.tsv"
));

/// A territory of the official list.
#[derive(Debug)]
pub(super) struct Official {
    pub kind: TerritoryKind,
    pub code: &'static str,
    pub name: &'static str,
    /// Its name as it is compared, and what else it is found by.
    pub words: &'static str,
    pub inhabitants: u32,
    /// The postcodes of a commune, parted by spaces.
    pub postcodes: &'static str,
    group: &'static str,
    department: &'static str,
    region: &'static str,
}

impl Official {
    /// As a record holds it.
    pub fn full_code(&self) -> String {
        format!("{}:{}", self.kind.code(), self.code)
    }

    /// The codes of what it lies in, the nearest first.
    pub fn within(&self) -> impl Iterator<Item = (TerritoryKind, &'static str)> {
        let group = official().get(TerritoryKind::Epci, self.group);
        let around = group.map_or("", |group| group.group);
        [
            (TerritoryKind::Epci, self.group),
            (TerritoryKind::Epci, around),
            (TerritoryKind::Department, self.department),
            (TerritoryKind::Region, self.region),
        ]
        .into_iter()
        .filter(|(_, code)| !code.is_empty())
    }
}

/// The list with a way to each of its lines.
pub(super) struct List {
    pub all: Vec<Official>,
    by_code: HashMap<(TerritoryKind, &'static str), usize>,
}

impl List {
    /// The one of this kind and code.
    pub fn get(&self, kind: TerritoryKind, code: &str) -> Option<&Official> {
        self.all.get(*self.by_code.get(&(kind, code))?)
    }
}

/// The list.
pub(super) fn official() -> &'static List {
    static READ: OnceLock<List> = OnceLock::new();
    READ.get_or_init(|| {
        let all: Vec<Official> = LIST.lines().filter_map(of_line).collect();
        let by_code = (0..).zip(&all).map(|(at, one)| ((one.kind, one.code), at));
        let by_code = by_code.collect();
        List { all, by_code }
    })
}

fn of_line(line: &'static str) -> Option<Official> {
    let mut columns = line.split('\t');
    Some(Official {
        kind: TerritoryKind::from_code(columns.next()?)?,
        code: columns.next()?,
        name: columns.next()?,
        words: columns.next()?,
        inhabitants: columns.next()?.parse().ok()?,
        postcodes: columns.next()?,
        group: columns.next()?,
        department: columns.next()?,
        region: columns.next()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use parvis_domain::name::key;

    #[test]
    fn every_line_is_read_and_found_by_the_key_of_its_name() {
        let list = official();
        assert_eq!(list.all.len(), LIST.lines().count());
        assert!(list.all.len() > 36_000);
        for one in &list.all {
            assert!(one.words.starts_with(&key(one.name)), "{}", one.name);
        }
    }

    #[test]
    fn what_a_territory_lies_in_is_in_the_list() {
        for one in &official().all {
            for (kind, code) in one.within() {
                assert!(
                    official().get(kind, code).is_some(),
                    "{} in {code}",
                    one.name
                );
            }
        }
    }
}
