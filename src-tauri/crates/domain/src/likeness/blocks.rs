//! Which two are held against each other at all: those that share a key.
//!
//! The work grows with the number of entries and not with its square: of a block that became too
//! large, each entry is held against its neighbours in the order of names only.

use std::hash::{DefaultHasher, Hash, Hasher};

/// Up to this size everybody of a block is held against everybody.
const SMALL: usize = 24;

/// How many neighbours in the order of names one is held against in a larger block.
const WINDOW: usize = 8;

/// Longer names differ early enough.
const LONGEST: usize = 26;

/// A key of a kind.
pub(crate) fn hashed(kind: char, text: &str) -> u64 {
    // The keys are constant, so that the same text has the same hash every time.
    let mut hasher = DefaultHasher::new();
    (kind, text).hash(&mut hasher);
    hasher.finish()
}

/// The keys of a text and of all that is left when one letter is taken out: two texts that are one
/// slip of the keyboard apart have one of them in common.
pub(crate) fn deletions(text: &str, keys: &mut Vec<u64>) {
    if text.is_empty() {
        return;
    }
    let letters: Vec<char> = text.chars().take(LONGEST).collect();
    keys.push(hashed('d', &letters.iter().collect::<String>()));
    for without in 0..letters.len() {
        let rest = letters[..without].iter().chain(&letters[without + 1..]);
        keys.push(hashed('d', &rest.collect::<String>()));
    }
}

/// Entries by their keys.
#[derive(Debug, Default)]
pub struct Blocks {
    /// Sorted: the entries of a block stand together, in the order of names.
    entries: Vec<(u64, u32, u32)>,
}

impl Blocks {
    /// The blocks of entries with these keys; `ranks` says where each stands in the order of names.
    pub fn new(keys: &[Vec<u64>], ranks: &[u32]) -> Self {
        let mut entries = Vec::with_capacity(keys.iter().map(Vec::len).sum());
        for ((at, keys), rank) in (0u32..).zip(keys).zip(ranks) {
            entries.extend(keys.iter().map(|key| (*key, *rank, at)));
        }
        entries.sort_unstable();
        Self { entries }
    }

    /// Every two that are to be held against each other, once, the lesser first.
    pub fn pairs(&self) -> Vec<(u32, u32)> {
        let mut pairs = Vec::new();
        for block in self.entries.chunk_by(|a, b| a.0 == b.0) {
            let reach = if block.len() <= SMALL { SMALL } else { WINDOW };
            for (at, (_, _, one)) in block.iter().enumerate() {
                for (_, _, other) in block.iter().skip(at + 1).take(reach) {
                    pairs.push((*one.min(other), *one.max(other)));
                }
            }
        }
        pairs.sort_unstable();
        pairs.dedup();
        pairs
    }

    /// The entries that share one of these keys, each once.
    pub fn near(&self, keys: &[u64]) -> Vec<u32> {
        let mut found = Vec::new();
        for key in keys {
            let from = self.entries.partition_point(|entry| entry.0 < *key);
            let block = self.entries[from..]
                .iter()
                .take_while(|entry| entry.0 == *key);
            // A hundred of one family name and initial are more than anybody looks through.
            found.extend(block.take(200).map(|entry| entry.2));
        }
        found.sort_unstable();
        found.dedup();
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_slip_apart_shares_a_key() {
        for other in ["dupotn", "dupnt", "dupoont", "dumont"] {
            let (mut a, mut b) = (Vec::new(), Vec::new());
            deletions("dupont", &mut a);
            deletions(other, &mut b);
            assert!(a.iter().any(|key| b.contains(key)), "{other}");
        }
    }

    #[test]
    fn a_block_too_large_costs_no_more_than_its_length() {
        let keys: Vec<Vec<u64>> = vec![vec![7]; 10_000];
        let ranks: Vec<u32> = (0..10_000).collect();
        assert!(Blocks::new(&keys, &ranks).pairs().len() < 10_000 * (WINDOW + 1));
        let few = Blocks::new(&keys[..3], &ranks[..3]);
        assert_eq!(few.pairs(), [(0, 1), (0, 2), (1, 2)]);
        assert_eq!(few.near(&[7, 8]), [0, 1, 2]);
    }
}
