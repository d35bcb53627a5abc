//! Which workshops the answers of a list wish for, and what of them is understood.
//!
//! A workshop is known by its number ("Atelier 2", "2 - Se loger"), its letter ("Atelier B"), its
//! title, or the beginning of it; a header may say of which half-day or session the question is
//! ("Atelier du matin : choix 1"). What fits several workshops or none is no wish: it is kept as a
//! remark.
//!
//! Deliberately not here: who gets what; that is the allotment.

mod called;
mod columns;

use std::collections::HashMap;

use parvis_domain::id::{ProgrammeId, RegistrationId, SlotId};
use parvis_domain::wish::Wish;
use parvis_exchange::attendees::{
    AttendeeRow, Wished, has_no_wish, says_yes, wished_choices, wished_rank,
};
use parvis_store::{Store, StoreError};

use super::choice::Choices;
use called::Workshop;
pub(super) use columns::with_checkboxes;

/// The workshops that somebody wishes for among those of one group, from the first choice on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct GroupWish {
    /// Which group, by its place among the groups.
    pub group: usize,
    /// The workshops.
    pub slots: Vec<SlotId>,
}

/// What a row wishes for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct RowWishes {
    /// Group by group.
    pub wishes: Vec<GroupWish>,
    /// The columns whose answer was not understood.
    pub unclear: Vec<String>,
    /// Those answers as remarks, a line each.
    pub kept: String,
}

/// What a column asks for.
#[derive(Debug, Clone)]
struct Sense {
    /// Which choice, when the header says so.
    rank: Option<u32>,
    /// The groups it may be about.
    among: Vec<usize>,
    /// The workshop that the header names, so that its cells are ticks or ranks.
    names: Option<(usize, SlotId)>,
}

/// The workshops that run side by side, and what is wished for already.
pub(super) struct Wishing {
    groups: Vec<Vec<Workshop>>,
    held: HashMap<RegistrationId, Vec<Wish>>,
    senses: HashMap<String, Sense>,
}

impl Wishing {
    /// Reads the groups of a programme and the wishes of everybody.
    pub fn read(store: &Store, programme: ProgrammeId) -> Result<Self, StoreError> {
        let groups = called::read(store, programme)?;
        let mut held: HashMap<_, Vec<_>> = HashMap::new();
        if !groups.is_empty() {
            for wish in store.wishes_in(programme)? {
                held.entry(wish.registration).or_default().push(wish);
            }
        }
        Ok(Self {
            groups,
            held,
            senses: HashMap::new(),
        })
    }

    /// What a row wishes for.
    pub fn of_row(&mut self, row: &AttendeeRow, choices: &Choices) -> RowWishes {
        let mut found = RowWishes::default();
        let mut ranked: Vec<(u32, usize, SlotId)> = Vec::new();
        for wished in &row.wishes {
            let sense = self.sense(&wished.column, choices);
            self.answer(wished, &sense, &mut ranked, &mut found);
        }
        ranked.sort_by_key(|(rank, ..)| *rank);
        for (_, group, slot) in ranked {
            match found.wishes.iter_mut().find(|one| one.group == group) {
                Some(one) if one.slots.contains(&slot) => {}
                Some(one) => one.slots.push(slot),
                None => found.wishes.push(GroupWish {
                    group,
                    slots: vec![slot],
                }),
            }
        }
        found.wishes.sort_by_key(|one| one.group);
        found
    }

    /// The workshops of each group.
    pub fn groups(&self) -> Vec<Vec<SlotId>> {
        let slots = |group: &Vec<Workshop>| group.iter().map(|one| one.id).collect();
        self.groups.iter().map(slots).collect()
    }

    /// What somebody wishes for already among the workshops of a group, in order.
    pub fn held(&self, registration: RegistrationId, group: usize) -> Vec<SlotId> {
        let mut wishes: Vec<_> = self.held.get(&registration).into_iter().flatten().collect();
        wishes.retain(|wish| self.groups[group].iter().any(|one| one.id == wish.slot));
        wishes.sort_by_key(|wish| wish.rank);
        wishes.iter().map(|wish| wish.slot).collect()
    }

    /// Wishes as they are shown: "1. Se loger, 2. Se soigner", each group after the other.
    pub fn words(&self, wishes: &[GroupWish]) -> String {
        let of_group = |one: &GroupWish| {
            let titles = one.slots.iter().zip(1..).filter_map(|(slot, rank)| {
                let workshop = self.groups[one.group].iter().find(|w| w.id == *slot)?;
                Some(format!("{rank}. {}", workshop.shown))
            });
            titles.collect::<Vec<_>>().join(", ")
        };
        let groups = wishes.iter().map(of_group).filter(|text| !text.is_empty());
        groups.collect::<Vec<_>>().join(" / ")
    }

    fn sense(&mut self, column: &str, choices: &Choices) -> Sense {
        if let Some(known) = self.senses.get(column) {
            return known.clone();
        }
        let among = self.among(column, choices);
        let rank = wished_rank(column);
        let names = match rank {
            Some(_) => None,
            None => self.named(column, &among),
        };
        let sense = Sense { rank, among, names };
        self.senses.insert(column.to_owned(), sense.clone());
        sense
    }

    fn answer(
        &self,
        wished: &Wished,
        sense: &Sense,
        ranked: &mut Vec<(u32, usize, SlotId)>,
        found: &mut RowWishes,
    ) {
        if let Some((group, slot)) = sense.names {
            let rank = wished.text.trim().parse::<u32>().ok();
            match (rank, says_yes(&wished.text)) {
                (Some(0), _) | (None, Some(false)) => return,
                (Some(rank @ 1..=20), _) => return ranked.push((rank, group, slot)),
                (None, Some(true)) => return ranked.push((1, group, slot)),
                _ => {}
            }
        }
        if has_no_wish(&wished.text) {
            return;
        }
        // A title may have the commas that part choices.
        if let Some((group, slot)) = self.exactly(&wished.text, &sense.among) {
            ranked.push((sense.rank.unwrap_or(1), group, slot));
            return;
        }
        let parts = wished_choices(&wished.text);
        let mut unclear = Vec::new();
        for (part, position) in parts.iter().zip(1..) {
            match self.workshop(part, &sense.among) {
                Some((group, slot)) => ranked.push((sense.rank.unwrap_or(position), group, slot)),
                None => unclear.push(part.as_str()),
            }
        }
        if !unclear.is_empty() {
            if !found.kept.is_empty() {
                found.kept.push('\n');
            }
            let column = wished.column.trim_end_matches([' ', ':']);
            found.kept += &format!("{column} : {}", unclear.join(", "));
            found.unclear.push(wished.column.clone());
        }
    }
}
