//! What the cells of a column look like, to confirm or replace what its header says.
//!
//! Deliberately not here: decisions; this file only counts.

use super::answers;
use super::clean;
use super::email;
use super::fold::fold;
use super::phone;

/// How many rows are looked at: enough to see a pattern, few enough to cost nothing.
pub(super) const SAMPLE: usize = 50;

/// Counts of the shapes found among the first cells of a column.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Profile {
    /// Cells that are not blank.
    pub(super) filled: usize,
    /// E-mail addresses.
    pub(super) emails: usize,
    /// Phone numbers.
    pub(super) phones: usize,
    /// Figures and amounts.
    pub(super) numbers: usize,
    /// Times with seconds, as a program stamps them.
    pub(super) seconds: usize,
    /// Civilities.
    pub(super) civilities: usize,
    /// Known words for a status.
    pub(super) statuses: usize,
    /// The word that survey programs write for an unknown account.
    pub(super) anonymous: usize,
}

impl Profile {
    /// Adds a cell.
    pub(super) fn add(&mut self, raw: &str) {
        let cleaned = clean::line(raw);
        let text = cleaned.text.as_ref();
        if text.is_empty() {
            return;
        }
        self.filled += 1;
        if text.len() > 80 {
            return;
        }
        if email::is_address(text) {
            self.emails += 1;
            return;
        }
        self.phones += usize::from(phone::is_french(text));
        self.numbers += usize::from(is_amount(text));
        self.seconds += usize::from(has_seconds(text));
        let key = fold(text);
        self.civilities += usize::from(answers::is_civility(&key));
        self.statuses += usize::from(answers::status(&key).is_some());
        self.anonymous += usize::from(matches!(key.as_str(), "anonymous" | "anonyme"));
    }

    /// Whether four cells in five that are filled have the shape that was counted.
    pub(super) fn mostly(&self, count: usize) -> bool {
        count > 0 && count * 5 >= self.filled * 4
    }
}

fn is_amount(text: &str) -> bool {
    let figure = text
        .trim_end_matches(['€', ' ', '%'])
        .trim_end_matches("EUR")
        .trim_end();
    !figure.is_empty()
        && figure
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, ',' | '.' | ' ' | '-'))
}

/// `18:23:13` at the end of a cell that has a figure before it.
fn has_seconds(text: &str) -> bool {
    let time = text.rsplit([' ', 'T']).next().unwrap_or(text);
    let mut parts = time.split(':');
    let two = |part: Option<&str>| {
        part.is_some_and(|p| (1..=2).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_digit()))
    };
    two(parts.next()) && two(parts.next()) && two(parts.next()) && parts.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn profile(cells: &[&str]) -> Profile {
        let mut profile = Profile::default();
        cells.iter().for_each(|cell| profile.add(cell));
        profile
    }

    #[test]
    fn shapes_are_counted() {
        let emails = profile(&["a@b.fr", "", "c.d@e.org", "f@g.fr"]);
        assert!(emails.filled == 3 && emails.mostly(emails.emails));
        let amounts = profile(&["150,00", "0,00 €", "12"]);
        assert!(amounts.mostly(amounts.numbers));
        let stamps = profile(&["03/04/2026 18:23:13", "2026-04-03T08:00:00"]);
        assert!(stamps.mostly(stamps.seconds));
        let dates = profile(&["03/04/2026 18:23", "jeudi 12 mars"]);
        assert_eq!(dates.seconds, 0);
        let titles = profile(&["M.", "Mme", "Madame"]);
        assert!(titles.mostly(titles.civilities));
    }
}
