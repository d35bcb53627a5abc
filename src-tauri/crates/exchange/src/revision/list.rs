//! A list of parts in two versions made into one.
//!
//! Deliberately not here: what the parts are.

use super::difference::Kind;
use super::merge::{Merging, Origin, Place};
use super::pair::{Pair, as_there, in_order, is_reordered, pairs};

/// A part that stands in a list.
pub(super) trait Listed: Clone {
    /// What it is, and the name of the list.
    const WHAT: &'static str;
    const LIST: &'static str;

    /// How alike two of them are; 0 when they are certainly not the same.
    fn likeness(&self, other: &Self) -> u32;

    /// It in a few words.
    fn shown(&self) -> String;

    /// Where one is inside it. `index` is its place among those that are there.
    fn place(&self, at: &Place, path: String, index: Option<usize>) -> Place;

    /// It with what is accepted of the other version, which is said to be the same part.
    fn merged(&self, merging: &mut Merging<'_>, at: &Place, said: &Self) -> (Self, Origin);
}

impl Merging<'_> {
    /// Makes one list of two.
    pub fn list<T: Listed>(
        &mut self,
        at: &Place,
        there: &[T],
        said: &[T],
    ) -> (Vec<T>, Vec<Origin>) {
        let order = in_order(there.len(), &pairs(there, said, T::likeness));
        let reordered = is_reordered(&order) && !self.accepts_order::<T>(at);
        let mut parts: Vec<(Pair, Option<(T, Origin)>)> = Vec::new();
        for pair in &order {
            parts.push((*pair, self.part(at, there, said, *pair)));
        }
        if reordered {
            let arranged = as_there(&order);
            parts.sort_by_key(|(pair, _)| arranged.iter().position(|one| one == pair));
        }
        parts.into_iter().filter_map(|(_, part)| part).unzip()
    }

    fn accepts_order<T: Listed>(&mut self, at: &Place) -> bool {
        let id = format!("{}.order", at.of(T::LIST));
        let what = (T::LIST.to_owned(), T::LIST.to_owned());
        self.accepts(at, id, Kind::Changed, "order", what)
    }

    /// One part as it will be; none when it is taken away, or new and not accepted.
    fn part<T: Listed>(
        &mut self,
        at: &Place,
        there: &[T],
        said: &[T],
        pair: Pair,
    ) -> Option<(T, Origin)> {
        let path = |sign: &str, index: usize| format!("{}{sign}[{index}]", at.of(T::LIST));
        match (pair.there, pair.said) {
            (Some(i), Some(j)) => {
                let at = there[i].place(at, path("", i), Some(i));
                let (part, origin) = there[i].merged(self, &at, &said[j]);
                let (of, said) = (Some(i), Some(j));
                Some((part, Origin { of, said, ..origin }))
            }
            (Some(i), None) => {
                let inside = there[i].place(at, path("", i), Some(i));
                let shown = (there[i].shown(), String::new());
                let gone = self.accepts(&inside, path("", i), Kind::Removed, T::WHAT, shown);
                // With itself nothing differs: that gives the origin of all that it holds.
                let whole = || there[i].merged(self, &inside, &there[i]);
                let (part, origin) = (!gone).then(whole)?;
                let of = Some(i);
                Some((part, Origin { of, ..origin }))
            }
            (None, Some(j)) => {
                let inside = said[j].place(at, path("+", j), None);
                let shown = (String::new(), said[j].shown());
                let taken = self.accepts(&inside, path("+", j), Kind::Added, T::WHAT, shown);
                let origin = Origin {
                    said: Some(j),
                    ..Origin::default()
                };
                taken.then(|| (said[j].clone(), origin))
            }
            (None, None) => None,
        }
    }
}
