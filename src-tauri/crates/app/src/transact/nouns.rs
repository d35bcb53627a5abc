//! Which noun a table belongs to, as the screens know it.

use std::collections::BTreeSet;

/// The nouns of these tables, each once, in order.
pub(crate) fn nouns(tables: &BTreeSet<String>) -> Vec<String> {
    let nouns: BTreeSet<&str> = tables.iter().map(|table| noun(table)).collect();
    nouns.into_iter().map(str::to_owned).collect()
}

/// A table that is only part of something is that thing.
fn noun(table: &str) -> &str {
    match table {
        "involvement" | "preparation" | "fee_rule" => "programme",
        "mandate" | "contact_detail" | "postal_address" | "tagging" | "consent" => "person",
        "speaker_mandate" => "speaker",
        "place" | "attendance" | "wish" => "registration",
        whole => whole,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_count_as_their_whole_and_once() {
        let tables = ["speaker", "speaker_mandate", "place", "person"].map(str::to_owned);
        assert_eq!(nouns(&tables.into()), ["person", "registration", "speaker"]);
    }
}
