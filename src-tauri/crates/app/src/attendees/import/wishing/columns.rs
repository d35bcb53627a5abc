//! Columns of checkboxes: one for each workshop of a group, ticked or ranked.
//!
//! Only the programme tells that "Se loger" is the name of a workshop, so that such columns are
//! recognised here and not where files are read.

use parvis_exchange::attendees::{Field, List, Mapping, has_no_wish, says_yes};

use super::super::choice::Choices;
use super::Wishing;

/// As many rows are looked at, to see that a column has ticks and nothing else.
const SAMPLE: usize = 50;

/// The mapping, with the columns that name workshops side by side taken for wishes: two at least of
/// one group, whose cells are ticks or ranks.
pub(in super::super) fn with_checkboxes(
    mut mapping: Mapping,
    list: &List,
    wishing: &Wishing,
    choices: &Choices,
) -> Mapping {
    if wishing.groups.is_empty() {
        return mapping;
    }
    let rows = list.preview(SAMPLE);
    let ticked = |column: usize| {
        let cells = rows.iter().filter_map(|(_, cells)| cells.get(column));
        let mut filled = cells.filter(|cell| !cell.is_empty()).peekable();
        filled.peek().is_some()
            && filled.all(|cell| {
                says_yes(cell).is_some()
                    || has_no_wish(cell)
                    || cell.parse::<u32>().is_ok_and(|rank| rank <= 20)
            })
    };
    let mut found: Vec<(usize, usize)> = Vec::new();
    for (at, column) in mapping.0.iter().enumerate() {
        let open = matches!(column.field, Field::Session | Field::Ignored | Field::Wish);
        if !open || !ticked(at) {
            continue;
        }
        let among = wishing.among(&column.header, choices);
        if let Some((group, _)) = wishing.named(&column.header, &among) {
            found.push((at, group));
        }
    }
    let groups: Vec<usize> = found.iter().map(|(_, group)| *group).collect();
    for (at, group) in found {
        if groups.iter().filter(|other| **other == group).count() > 1 {
            mapping.0[at].field = Field::Wish;
        }
    }
    mapping
}
