//! Who gets which of several workshops that run side by side, when the seats are few.
//!
//! As many people as possible get one of their choices; among the ways to do that, the one with the
//! best choices in all; among those, the one that is better for whoever comes first. Places that
//! were given before are not touched: their seats are simply not there any more.
//!
//! It is a flow of least cost: people come one by one, and each may push others along, from one
//! workshop to the next, as long as all together are better off. A general assignment (as libraries
//! have it) would make a column of every seat and take the cube of the people; with the workshops
//! as the places of the way there are ten of them and not five hundred.
//!
//! Deliberately not here: who comes first, and the words that explain it.

use std::ops::{Add, Sub};

/// How a place is reached: at what cost, and from which place along which step.
type Reached = (Cost, Option<(usize, usize)>);

/// What an outcome costs: people without anything, the sum of the ranks, the same with the rank of
/// whoever comes earlier weighing more.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Cost(i64, i64, i64);

impl Add for Cost {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0, self.1 + other.1, self.2 + other.2)
    }
}

impl Sub for Cost {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0, self.1 - other.1, self.2 - other.2)
    }
}

/// Gives each person the number of a workshop, or none. `seats` has the free seats of each
/// workshop (`None`: as many as are wanted); `choices` has, for each person in the order of who
/// comes first, the numbers of the workshops they would like, from the first choice on.
///
/// ```
/// use parvis_domain::allotment::allot;
///
/// // Both want the first; the later one also takes the second.
/// assert_eq!(allot(&[Some(1), Some(1)], &[vec![0], vec![0, 1]]), [Some(0), Some(1)]);
/// // So that both get something, the earlier one has the second choice.
/// assert_eq!(allot(&[Some(1), Some(1)], &[vec![0, 1], vec![0]]), [Some(1), Some(0)]);
/// assert_eq!(allot(&[Some(1)], &[vec![0], vec![0], vec![]]), [Some(0), None, None]);
/// ```
pub fn allot(seats: &[Option<u32>], choices: &[Vec<usize>]) -> Vec<Option<usize>> {
    let mut table = Table::new(seats, choices);
    for person in 0..choices.len() {
        table.come(person);
    }
    table.given
}

struct Table<'a> {
    seats: &'a [Option<u32>],
    choices: &'a [Vec<usize>],
    /// Where each person is.
    given: Vec<Option<usize>>,
    /// Who is in each workshop; one more for those who have nothing.
    members: Vec<Vec<usize>>,
}

impl<'a> Table<'a> {
    fn new(seats: &'a [Option<u32>], choices: &'a [Vec<usize>]) -> Self {
        Self {
            seats,
            choices,
            given: vec![None; choices.len()],
            members: vec![Vec::new(); seats.len() + 1],
        }
    }

    /// The number that stands for having nothing.
    fn nothing(&self) -> usize {
        self.seats.len()
    }

    /// What it costs that a person is in a workshop, or has nothing; `None` for one they do not
    /// want.
    fn cost(&self, person: usize, place: usize) -> Option<Cost> {
        let weight = i64::try_from(self.choices.len() - person).unwrap_or(i64::MAX);
        let last = i64::try_from(self.seats.len() + 1).unwrap_or(i64::MAX);
        if place == self.nothing() {
            return Some(Cost(1, 0, weight * last));
        }
        let at = self.choices[person].iter().position(|one| *one == place)?;
        let rank = i64::try_from(at + 1).unwrap_or(i64::MAX);
        Some(Cost(0, rank, weight * rank))
    }

    fn has_room(&self, place: usize) -> bool {
        match self.seats.get(place) {
            Some(Some(seats)) => self.members[place].len() < *seats as usize,
            Some(None) | None => true,
        }
    }

    /// Lets a person in by the cheapest way, on which others may move along.
    fn come(&mut self, person: usize) {
        let places = self.seats.len() + 1;
        let mut best: Vec<Option<Reached>> = (0..places)
            .map(|place| self.cost(person, place).map(|cost| (cost, None)))
            .collect();
        // As often as there are places: a way visits each at most once.
        for _ in 0..places {
            let mut changed = false;
            for from in 0..places {
                let Some((so_far, _)) = best[from] else {
                    continue;
                };
                for to in (0..places).filter(|to| *to != from) {
                    let Some((step, moved)) = self.step(from, to) else {
                        continue;
                    };
                    let cost = so_far + step;
                    if best[to].is_none_or(|(known, _)| cost < known) {
                        best[to] = Some((cost, Some((from, moved))));
                        changed = true;
                    }
                }
            }
            if !changed {
                break;
            }
        }
        let end = (0..places)
            .filter(|place| self.has_room(*place))
            .filter_map(|place| best[place].map(|(cost, _)| (cost, place)))
            .min();
        // There is always room among those who have nothing.
        let Some((_, mut place)) = end else { return };
        let mut moves = Vec::new();
        while let Some((_, Some((from, moved)))) = best[place] {
            moves.push((moved, from, place));
            place = from;
        }
        for (moved, from, to) in moves {
            self.members[from].retain(|one| *one != moved);
            self.put(moved, to);
        }
        self.put(person, place);
    }

    /// The cheapest way to free a seat of one place by moving somebody to another.
    fn step(&self, from: usize, to: usize) -> Option<(Cost, usize)> {
        self.members[from]
            .iter()
            .filter_map(|one| Some((self.cost(*one, to)? - self.cost(*one, from)?, *one)))
            .min()
    }

    fn put(&mut self, person: usize, place: usize) {
        self.members[place].push(person);
        self.given[person] = (place != self.nothing()).then_some(place);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The best that trying every outcome finds.
    fn by_trying(seats: &[Option<u32>], choices: &[Vec<usize>]) -> Cost {
        fn go(table: &mut Table<'_>, person: usize) -> Cost {
            if person == table.choices.len() {
                return Cost::default();
            }
            let mut best = None;
            for place in 0..=table.nothing() {
                let Some(cost) = table.cost(person, place) else {
                    continue;
                };
                if !table.has_room(place) {
                    continue;
                }
                table.members[place].push(person);
                let whole = cost + go(table, person + 1);
                table.members[place].pop();
                best = Some(best.map_or(whole, |known: Cost| known.min(whole)));
            }
            best.expect("nothing is always possible")
        }
        go(&mut Table::new(seats, choices), 0)
    }

    fn cost_of(seats: &[Option<u32>], choices: &[Vec<usize>], given: &[Option<usize>]) -> Cost {
        let table = Table::new(seats, choices);
        let places = given.iter().map(|place| place.unwrap_or(table.nothing()));
        let costs = places
            .enumerate()
            .filter_map(|(p, place)| table.cost(p, place));
        costs.fold(Cost::default(), Add::add)
    }

    fn any_case() -> impl Strategy<Value = (Vec<Option<u32>>, Vec<Vec<usize>>)> {
        (1..4_usize).prop_flat_map(|slots| {
            let seats = prop::collection::vec(prop::option::weighted(0.9, 0..3_u32), slots);
            let wishes = prop::sample::subsequence((0..slots).collect::<Vec<_>>(), 0..=slots);
            let choices = prop::collection::vec(wishes.prop_shuffle(), 0..6);
            (seats, choices)
        })
    }

    proptest! {
        #[test]
        fn no_other_outcome_is_better((seats, choices) in any_case()) {
            let given = allot(&seats, &choices);
            prop_assert_eq!(cost_of(&seats, &choices, &given), by_trying(&seats, &choices));
        }

        #[test]
        fn nobody_gets_what_they_did_not_ask_for_and_no_workshop_overflows((seats, choices) in any_case()) {
            let given = allot(&seats, &choices);
            for (slot, limit) in seats.iter().enumerate() {
                let inside = given.iter().filter(|place| **place == Some(slot)).count();
                prop_assert!(limit.is_none_or(|limit| inside <= limit as usize));
            }
            for (person, place) in given.iter().enumerate() {
                prop_assert!(place.is_none_or(|place| choices[person].contains(&place)));
                // Whatever they would have liked better is full.
                let end = place.and_then(|place| choices[person].iter().position(|c| *c == place));
                for better in &choices[person][..end.unwrap_or(choices[person].len())] {
                    let inside = given.iter().filter(|place| **place == Some(*better)).count();
                    prop_assert_eq!(Some(inside), seats[*better].map(|s| s as usize));
                }
            }
        }

        #[test]
        fn another_seat_leaves_no_more_people_without((seats, choices) in any_case(), at in 0..4_usize) {
            let without = |seats: &[Option<u32>]| allot(seats, &choices).iter().filter(|g| g.is_none()).count();
            let before = without(&seats);
            let mut more = seats.clone();
            let at = at % more.len();
            more[at] = more[at].map(|seats| seats + 1);
            prop_assert!(without(&more) <= before);
        }
    }

    #[test]
    fn five_hundred_people_are_soon_seated() {
        let seats = vec![Some(40); 10];
        let choices: Vec<Vec<usize>> = (0..500)
            .map(|n: usize| vec![n % 3, (n * 7 + 1) % 10, (n * 3 + 2) % 10])
            .map(|mut wishes| {
                wishes.dedup();
                wishes
            })
            .collect();
        let given = allot(&seats, &choices);
        assert!(given.iter().flatten().count() >= 390);
        assert_eq!(allot(&seats, &choices), given);
    }
}
