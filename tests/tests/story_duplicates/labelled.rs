//! How well the finder does on people of whom it is known which are the same.

use std::collections::HashSet;

use parvis_app::duplicates;
use parvis_app::view::likeness::DuplicatesQuery;
use parvis_tests::desk::Desk;
use parvis_tests::labelled::labelled;

use crate::base;

/// The seed that the rules were tuned on, and seeds that nobody looked at while doing so.
const TUNED: u64 = 1;
const OTHERS: [u64; 4] = [20, 21, 22, 23];

/// What part of the pairs found are true, and what part of the true ones are found.
struct Quality {
    precision: f64,
    recall: f64,
    wrong: Vec<String>,
    missed: Vec<String>,
}

fn quality(seed: u64) -> Quality {
    let set = labelled(seed);
    let mut desk = Desk::open();
    let ids = base::add(&mut desk, &set.people);
    let key = |a: &str, b: &str| match a < b {
        true => (a.to_owned(), b.to_owned()),
        false => (b.to_owned(), a.to_owned()),
    };
    let same: HashSet<_> = set
        .same
        .iter()
        .map(|(a, b)| key(&ids[*a], &ids[*b]))
        .collect();
    let query = DuplicatesQuery {
        noun: "person".to_owned(),
        weak: false,
        limit: 10_000,
    };
    let found = duplicates::list(&desk.app, &query).unwrap();
    let pairs: HashSet<_> = found
        .pairs
        .iter()
        .map(|p| key(&p.first.id, &p.second.id))
        .collect();
    let told = |id: &str| {
        let at = ids.iter().position(|one| one == id).unwrap();
        format!("{:?}", set.people[at])
    };
    let tell = |pair: &(String, String)| format!("{}\n  {}", told(&pair.0), told(&pair.1));
    let count = |of: usize| f64::from(u32::try_from(of).unwrap());
    let right = count(pairs.intersection(&same).count());
    Quality {
        precision: right / count(pairs.len()),
        recall: right / count(same.len()),
        wrong: pairs.difference(&same).map(tell).collect(),
        missed: same.difference(&pairs).map(tell).collect(),
    }
}

fn check(seed: u64) {
    let Quality {
        precision,
        recall,
        wrong,
        missed,
    } = quality(seed);
    println!("seed {seed}: precision {precision:.3}, recall {recall:.3}");
    if std::env::var_os("PARVIS_TELL").is_some() {
        println!(
            "wrong:\n{}\nmissed:\n{}",
            wrong.join("\n"),
            missed.join("\n")
        );
    }
    assert!(
        precision >= 0.97,
        "seed {seed}: {precision}\n{}",
        wrong.join("\n")
    );
    assert!(
        recall >= 0.9,
        "seed {seed}: {recall}\n{}",
        missed.join("\n")
    );
}

#[test]
fn what_is_found_is_right_and_nearly_all_is_found() {
    check(TUNED);
}

#[test]
fn so_it_is_with_people_the_rules_were_not_tuned_on() {
    for seed in OTHERS {
        check(seed);
    }
}
