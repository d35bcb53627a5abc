//! The deeds of getting ready: following up and replacing speakers, the list of preparations, fees.

use parvis_app::transact::AppError;
use parvis_app::view::preparation::{FeeRuleDraft, FeeRuleField, FollowUpField, PreparationField};
use parvis_app::words::{Catalogue, Language};
use parvis_app::{fee_rules, preparations, speakers};
use parvis_tests::desk::Desk;
use proptest::prelude::*;

use super::deeds::{all, chosen, draft, nouns, speakers_of};

/// One use case. Numbers choose among what is there; they wrap around.
#[derive(Debug, Clone)]
pub enum Deed {
    FollowUp(usize, usize, String),
    Replace(usize, String),
    Propose(usize),
    LineAdd(usize, String),
    LineEdit(usize, usize, String),
    LineMove(usize, i32),
    LineDelete(usize),
    FeeAdd(usize, usize),
    FeeEdit(usize, usize, usize),
    FeeMove(usize, i32),
    FeeDelete(usize),
}

/// Any of them.
pub fn any_deed() -> impl Strategy<Value = Deed> {
    use Deed as D;
    let at = || 0..12_usize;
    let word = || {
        let words = [
            "confirmed",
            "withdrawn",
            "provisional",
            "yes",
            "true",
            "J-60",
            "12/03/2027",
            "Élodie",
            "",
        ];
        prop::sample::select(words.to_vec()).prop_map(str::to_owned)
    };
    prop_oneof![
        3 => (at(), at(), word()).prop_map(|(a, b, c)| D::FollowUp(a, b, c)),
        3 => (at(), word()).prop_map(|(a, b)| D::Replace(a, b)),
        1 => at().prop_map(D::Propose),
        1 => (at(), word()).prop_map(|(a, b)| D::LineAdd(a, b)),
        2 => (at(), at(), word()).prop_map(|(a, b, c)| D::LineEdit(a, b, c)),
        1 => (at(), 0..4_i32).prop_map(|(a, b)| D::LineMove(a, b)),
        1 => at().prop_map(D::LineDelete),
        1 => (at(), at()).prop_map(|(a, b)| D::FeeAdd(a, b)),
        1 => (at(), at(), at()).prop_map(|(a, b, c)| D::FeeEdit(a, b, c)),
        1 => (at(), 0..4_i32).prop_map(|(a, b)| D::FeeMove(a, b)),
        1 => at().prop_map(D::FeeDelete),
    ]
}

/// The nouns that changed; `None` when there is nothing to do it to.
pub fn outcome(desk: &mut Desk, deed: &Deed) -> Option<Result<Vec<String>, AppError>> {
    match deed {
        Deed::FollowUp(..) | Deed::Replace(..) => people(desk, deed),
        Deed::FeeAdd(..) | Deed::FeeEdit(..) | Deed::FeeMove(..) | Deed::FeeDelete(_) => {
            fees(desk, deed)
        }
        _ => lines(desk, deed),
    }
}

fn people(desk: &mut Desk, deed: &Deed) -> Option<Result<Vec<String>, AppError>> {
    use FollowUpField as F;
    const FIELDS: [F; 5] = [F::Status, F::Arrival, F::Equipment, F::Image, F::Note];
    let speaking: Vec<String> = all(desk).iter().flat_map(speakers_of).collect();
    let app = &mut desk.app;
    Some(match deed {
        Deed::FollowUp(at, field, text) => nouns(speakers::follow_up(
            app,
            chosen(&speaking, *at)?,
            *chosen(&FIELDS, *field)?,
            text,
        )),
        Deed::Replace(at, name) => nouns(speakers::replace(
            app,
            chosen(&speaking, *at)?,
            &draft(name, *at),
        )),
        _ => return None,
    })
}

fn lines(desk: &mut Desk, deed: &Deed) -> Option<Result<Vec<String>, AppError>> {
    use PreparationField as F;
    const FIELDS: [F; 3] = [F::Title, F::When, F::Done];
    let whole = all(desk);
    let lines: Vec<&str> = whole
        .iter()
        .flat_map(|programme| &programme.preparations)
        .map(|line| line.id.as_str())
        .collect();
    let programme = |at: usize| chosen(&whole, at).map(|programme| programme.id.as_str());
    let app = &mut desk.app;
    Some(match deed {
        Deed::Propose(at) => {
            let words = Catalogue::new(Language::French);
            nouns(preparations::propose(app, &words, programme(*at)?))
        }
        Deed::LineAdd(at, when) => nouns(preparations::add(app, programme(*at)?, "A", when)),
        Deed::LineEdit(at, field, text) => nouns(preparations::edit(
            app,
            chosen(&lines, *at)?,
            *chosen(&FIELDS, *field)?,
            text,
        )),
        Deed::LineMove(at, to) => nouns(preparations::move_to(app, chosen(&lines, *at)?, *to)),
        Deed::LineDelete(at) => nouns(preparations::delete(app, chosen(&lines, *at)?)),
        _ => return None,
    })
}

fn fees(desk: &mut Desk, deed: &Deed) -> Option<Result<Vec<String>, AppError>> {
    use FeeRuleField as F;
    const FIELDS: [F; 4] = [F::Payer, F::Amount, F::Unit, F::Label];
    const TEXTS: [&str; 6] = ["members", "category-press", "free", "day", "150", "12,50"];
    const PAYERS: [&str; 3] = ["everyone", "non-members", "category-speaker"];
    let whole = all(desk);
    let rules: Vec<&str> = whole
        .iter()
        .flat_map(|programme| &programme.fee_rules)
        .map(|rule| rule.id.as_str())
        .collect();
    let app = &mut desk.app;
    Some(match deed {
        Deed::FeeAdd(at, payer) => {
            let draft = FeeRuleDraft {
                payer: (*chosen(&PAYERS, *payer)?).to_owned(),
                amount: "90".to_owned(),
                unit: "day".to_owned(),
                label: String::new(),
            };
            nouns(fee_rules::add(app, &chosen(&whole, *at)?.id, &draft))
        }
        Deed::FeeEdit(at, field, text) => nouns(fee_rules::edit(
            app,
            chosen(&rules, *at)?,
            *chosen(&FIELDS, *field)?,
            chosen(&TEXTS, *text)?,
        )),
        Deed::FeeMove(at, to) => nouns(fee_rules::move_to(app, chosen(&rules, *at)?, *to)),
        Deed::FeeDelete(at) => nouns(fee_rules::delete(app, chosen(&rules, *at)?)),
        _ => return None,
    })
}
