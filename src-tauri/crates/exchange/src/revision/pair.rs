//! Which part of the corrected version is which part that is there.
//!
//! Deliberately not here: what makes two parts alike, see `likeness`.

/// For each part that is said, the part that is there; the most alike find each other first, and
/// of equals those in the same order. What is alike by 0 is never paired.
pub(super) fn pairs<T>(
    there: &[T],
    said: &[T],
    likeness: impl Fn(&T, &T) -> u32,
) -> Vec<Option<usize>> {
    let mut candidates = Vec::new();
    for (i, one) in there.iter().enumerate() {
        for (j, other) in said.iter().enumerate() {
            let alike = likeness(one, other);
            if alike > 0 {
                candidates.push((alike, i, j));
            }
        }
    }
    candidates.sort_by_key(|&(alike, i, j)| (std::cmp::Reverse(alike), i.abs_diff(j), i, j));
    let mut taken = vec![false; there.len()];
    let mut found = vec![None; said.len()];
    for (_, i, j) in candidates {
        if !taken[i] && found[j].is_none() {
            taken[i] = true;
            found[j] = Some(i);
        }
    }
    found
}

/// A part that is there, one that is said, or both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Pair {
    pub there: Option<usize>,
    pub said: Option<usize>,
}

/// All parts in the order in which they are said; one that is not said any more follows the one
/// that it follows now.
pub(super) fn in_order(there: usize, found: &[Option<usize>]) -> Vec<Pair> {
    let said = found.iter().enumerate();
    let mut order: Vec<Pair> = said
        .map(|(j, i)| Pair {
            there: *i,
            said: Some(j),
        })
        .collect();
    for i in (0..there).filter(|i| !found.contains(&Some(*i))) {
        let before = |pair: &Pair| i.checked_sub(1).is_some_and(|i| pair.there == Some(i));
        let at = order.iter().position(before).map_or(0, |at| at + 1);
        order.insert(
            at,
            Pair {
                there: Some(i),
                said: None,
            },
        );
    }
    order
}

/// Whether the parts that are there are said in another order.
pub(super) fn is_reordered(order: &[Pair]) -> bool {
    let kept = order.iter().filter(|pair| pair.said.is_some());
    let kept: Vec<usize> = kept.filter_map(|pair| pair.there).collect();
    !kept.is_sorted()
}

/// The same parts in the order that is there; a new one follows the one that it follows as said.
pub(super) fn as_there(order: &[Pair]) -> Vec<Pair> {
    let mut arranged: Vec<Pair> = order
        .iter()
        .filter(|p| p.there.is_some())
        .copied()
        .collect();
    arranged.sort_by_key(|pair| pair.there);
    for (at, pair) in order.iter().enumerate().filter(|(_, p)| p.there.is_none()) {
        let previous = at.checked_sub(1).map(|at| order[at]);
        let follows = |one: &Pair| Some(*one) == previous;
        let at = arranged.iter().position(follows).map_or(0, |at| at + 1);
        arranged.insert(at, *pair);
    }
    arranged
}

#[cfg(test)]
mod tests {
    use super::*;

    fn alike(one: &&str, other: &&str) -> u32 {
        let shared = one.chars().filter(|c| other.contains(*c)).count();
        u32::try_from(shared).unwrap()
    }

    fn shown(order: &[Pair]) -> Vec<String> {
        let mark = |part: Option<usize>| part.map_or("-".to_owned(), |part| part.to_string());
        let pair = |p: &Pair| format!("{}{}", mark(p.there), mark(p.said));
        order.iter().map(pair).collect()
    }

    #[test]
    fn the_most_alike_find_each_other_whatever_their_order() {
        let found = pairs(&["abc", "xyz", "q"], &["xy", "new", "abc"], alike);
        assert_eq!(found, [Some(1), None, Some(0)]);
        assert_eq!(pairs(&["a", "a"], &["a", "a"], alike), [Some(0), Some(1)]);
    }

    #[test]
    fn what_is_gone_and_what_is_new_stand_after_what_they_followed() {
        let order = in_order(4, &[Some(0), None, Some(2), Some(3)]);
        assert_eq!(shown(&order), ["00", "1-", "-1", "22", "33"]);
        assert!(!is_reordered(&order));
        assert_eq!(shown(&as_there(&order)), ["00", "1-", "-1", "22", "33"]);
    }

    #[test]
    fn another_order_is_seen_and_can_be_left_as_it_is() {
        let order = in_order(3, &[Some(2), None, Some(0)]);
        assert!(is_reordered(&order));
        assert_eq!(shown(&order), ["20", "-1", "02", "1-"]);
        assert_eq!(shown(&as_there(&order)), ["02", "1-", "20", "-1"]);
    }
}
