//! Putting one of several siblings at another place.
//!
//! Deliberately absent: writing the new places, which each noun does with its own statement.

/// The siblings with `moved` at `position`, counted from 0 without it and held within the list.
pub(crate) fn with_at<T: Copy + PartialEq>(siblings: &[T], moved: T, position: i32) -> Vec<T> {
    let mut order: Vec<T> = siblings.iter().copied().filter(|s| *s != moved).collect();
    let at = usize::try_from(position).unwrap_or(0).min(order.len());
    order.insert(at, moved);
    order
}

/// The place of each sibling, for writing.
pub(crate) fn numbered<T>(order: Vec<T>) -> impl Iterator<Item = (i32, T)> {
    (0..).zip(order)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_moves_and_the_others_keep_their_order() {
        let check = |position, expected: [i32; 4]| {
            assert_eq!(with_at(&[1, 2, 3, 4], 2, position), expected, "{position}");
        };
        check(0, [2, 1, 3, 4]);
        check(1, [1, 2, 3, 4]);
        check(3, [1, 3, 4, 2]);
        check(99, [1, 3, 4, 2]);
        check(-1, [2, 1, 3, 4]);
    }

    #[test]
    fn a_new_one_is_let_in() {
        assert_eq!(with_at(&[1, 3], 2, 1), [1, 2, 3]);
    }
}
