//! Which things of two versions are the same one.
//!
//! Deliberately not here: how they differ.

use crate::paste::folded;
use crate::programme::{Session, Slot, Speaker};
use std::collections::HashSet;

/// For each new thing the old one that it is, each old one at most once.
pub(super) fn pairs<T>(old: &[T], new: &[T], alike: impl Fn(&T, &T) -> u32) -> Vec<Option<usize>> {
    let mut scores: Vec<(u32, usize, usize)> = Vec::new();
    for (n, after) in new.iter().enumerate() {
        for (o, before) in old.iter().enumerate() {
            let score = alike(before, after);
            if score > 0 {
                scores.push((score, n, o));
            }
        }
    }
    // The most alike first; among equals the order of both lists.
    scores.sort_by_key(|(score, n, o)| (std::cmp::Reverse(*score), n.abs_diff(*o), *n));
    let mut found = vec![None; new.len()];
    let mut taken = vec![false; old.len()];
    for (_, n, o) in scores {
        if found[n].is_none() && !taken[o] {
            found[n] = Some(o);
            taken[o] = true;
        }
    }
    found
}

/// The sessions of two versions: two programmes of one session have the same one, whatever its day.
pub(super) fn sessions(old: &[Session], new: &[Session]) -> Vec<Option<usize>> {
    if let ([_], [_]) = (old, new) {
        return vec![Some(0)];
    }
    pairs(old, new, session)
}

fn session(old: &Session, new: &Session) -> u32 {
    let number = old.ordinal.is_some() && old.ordinal == new.ordinal;
    let day = old.date.is_some() && old.date == new.date;
    let title = similar(&old.title, &new.title);
    u32::from(day) * 200
        + u32::from(number) * 150
        + if title > 60 { title } else { 0 }
        + u32::from(old == new) * 100
}

pub(super) fn slot(old: &Slot, new: &Slot) -> u32 {
    let title = similar(&old.title, &new.title);
    let hours = old.starts.is_some() && old.starts == new.starts;
    let number = old.number.is_some() && old.number == new.number;
    let kind = old.kind == new.kind;
    let parallel = old.number.is_some() && new.number.is_some() && !number;
    if title >= 60 {
        return 100 + title + u32::from(hours) * 60 + u32::from(number) * 60 + u32::from(kind) * 20;
    }
    if number || hours && kind && !parallel {
        return 60 + u32::from(hours) * 20 + u32::from(kind) * 10 + title / 4;
    }
    let bare = old.title.is_empty() && new.title.is_empty();
    u32::from(bare && kind) * 20
}

pub(super) fn speaker(old: &Speaker, new: &Speaker) -> u32 {
    let key = |s: &Speaker| {
        folded(&format!(
            "{} {} {}",
            s.given_name,
            s.family_name,
            if s.family_name.is_empty() {
                &s.organisation
            } else {
                ""
            }
        ))
    };
    u32::from(key(old) == key(new)) * 100 + u32::from(old == new)
}

/// How alike two texts are, from 0 to 100: the share of their words that both have.
pub(super) fn similar(a: &str, b: &str) -> u32 {
    let (a, b) = (folded(a), folded(b));
    if a.is_empty() || b.is_empty() {
        return 0;
    }
    if a == b {
        return 100;
    }
    let a: HashSet<&str> = a.split(' ').collect();
    let b: HashSet<&str> = b.split(' ').collect();
    let both = a.intersection(&b).count();
    let all = a.union(&b).count();
    u32::try_from(both * 99 / all.max(1)).unwrap_or(0)
}
