//! Some of the pages of a sheet, to print again what was spoilt or lost.

use std::ops::Range;

use crate::view::problem::Problem;

/// The pages that are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pages {
    /// All of them.
    All,
    /// From one to another, from 1, both included.
    Some(usize, usize),
}

impl Pages {
    /// Reads "3" or "2-4"; nothing means all.
    ///
    /// # Errors
    /// `not-pages` for anything else.
    pub fn read(typed: &str) -> Result<Self, Problem> {
        let typed = typed.trim();
        if typed.is_empty() {
            return Ok(Self::All);
        }
        let (first, last) = typed.split_once(['-', '–']).unwrap_or((typed, typed));
        let number = |text: &str| text.trim().parse::<usize>().ok().filter(|page| *page >= 1);
        match (number(first), number(last)) {
            (Some(first), Some(last)) if first <= last => Ok(Self::Some(first, last)),
            _ => Err(Problem::new("not-pages").on("pages").with("value", typed)),
        }
    }

    /// These pages of so many, from 0.
    ///
    /// # Errors
    /// `no-such-page` when there are fewer than the first of them.
    pub fn of(self, pages: usize) -> Result<Range<usize>, Problem> {
        let Self::Some(first, last) = self else {
            return Ok(0..pages);
        };
        if first > pages {
            return Err(Problem::new("no-such-page")
                .on("pages")
                .with("page", first)
                .with("pages", pages));
        }
        Ok(first - 1..last.min(pages))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_a_number_or_two() {
        assert_eq!(Pages::read(" "), Ok(Pages::All));
        assert_eq!(Pages::read("3"), Ok(Pages::Some(3, 3)));
        assert_eq!(Pages::read("2 – 4"), Ok(Pages::Some(2, 4)));
        assert_eq!(Pages::read("2-4"), Ok(Pages::Some(2, 4)));
        for typed in ["0", "4-2", "a", "1-", "1,3", "-2"] {
            assert_eq!(Pages::read(typed).unwrap_err().code, "not-pages", "{typed}");
        }
    }
}
