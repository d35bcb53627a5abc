//! The list that most programmes begin with, in one step.
//!
//! Deliberately absent: its words, which are in the catalogue under `preparation-usual-<code>` and
//! become the programme's own.

use parvis_domain::preparation::Due;
use parvis_store::Label;

use super::add::write;
use crate::transact::{App, AppError, Changed};
use crate::typed;
use crate::view::problem::Problem;
use crate::words::Catalogue;

/// What is usually done, by days from the first session.
pub(crate) const USUAL: [(i32, &str); 13] = [
    (-60, "room"),
    (-60, "speakers"),
    (-45, "announce"),
    (-30, "caterer"),
    (-21, "confirm"),
    (-21, "brochure"),
    (-10, "remind"),
    (-7, "practical"),
    (-3, "papers"),
    (-1, "equipment"),
    (2, "thanks"),
    (8, "certificates"),
    (15, "report"),
];

/// Gives a programme the usual list.
///
/// # Errors
/// `list-not-empty` when it has lines already, `not-found`.
pub fn propose(
    app: &mut App,
    words: &Catalogue,
    programme_id: &str,
) -> Result<Changed<()>, AppError> {
    let programme = typed::key(programme_id, "programme_id")?;
    app.transact(Label::new("change-preparation-propose"), |desk| {
        let programme = desk.programme(programme)?.id;
        if !desk.preparations_of(programme)?.is_empty() {
            return Err(Problem::new("list-not-empty").into());
        }
        for (position, (days, code)) in (0..).zip(USUAL) {
            let title = words.choice("preparation-usual", code);
            write(desk, programme, position, (&title, Due::Days(days)))?;
        }
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[test]
    fn the_usual_lines_stand_in_the_order_of_their_days_and_have_words() {
        assert!(USUAL.is_sorted_by_key(|(days, _)| *days));
        for language in Language::ALL {
            let words = Catalogue::new(language);
            for (_, code) in USUAL {
                assert!(words.has(&format!("preparation-usual-{code}")), "{code}");
            }
        }
    }
}
