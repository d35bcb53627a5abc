//! What would come of a duplicate: its days with what they meet, and the texts to look at again.

use chrono::NaiveDate;
use parvis_domain::calendar::conflict::Engagement;
use parvis_domain::calendar::moving::renamed;
use parvis_domain::id::PersonId;
use parvis_domain::occurrence::held_in;
use parvis_domain::programme::Shelf;
use parvis_domain::session::Session;
use parvis_domain::slot::Slot;
use parvis_domain::speaker::Stage;

use super::copy::Copy;
use super::days::Days;
use super::old_years::old_years;
use crate::programmes::date_text;
use crate::programmes::tree::ProgrammeTree;
use crate::transact::{App, AppError};
use crate::typed;
use crate::view::duplicate::{DuplicateOptions, DuplicatePlan, PlannedSession};
use crate::year::Diary;

/// What would come of it. Nothing is written.
///
/// # Errors
/// `not-a-date` for a day that is none, `not-found`.
pub fn plan_duplicate(
    app: &App,
    id: &str,
    options: &DuplicateOptions,
) -> Result<DuplicatePlan, AppError> {
    let id = typed::key(id, "id")?;
    app.store().snapshot(|store| {
        let tree = ProgrammeTree::read(store, id, app.today())?;
        let days = Days::read(&tree, options, app.today())?;
        let mut copy = Copy::of(&tree, options, &days, &mut || app.new_id());
        copy.programme.title = title(&tree, options, &days);
        let (first, last) = around(&copy, app.today());
        let diary = Diary::read(store, first, last)?;
        Ok(plan(&tree, &copy, &days, &diary))
    })
}

fn plan(tree: &ProgrammeTree, copy: &Copy, days: &Days, diary: &Diary) -> DuplicatePlan {
    DuplicatePlan {
        source: tree.programme.title.clone(),
        template: tree.programme.shelf() == Shelf::Template,
        title: copy.programme.title.clone(),
        first_date: date_text(days.first),
        sessions: sessions(tree, copy, diary),
        deadline_from: date_text(tree.programme.registration_deadline),
        deadline: date_text(copy.programme.registration_deadline),
        old_years: old_years(copy, &days.years(tree)),
    }
}

/// The title typed, else the old one with its years moved on.
fn title(tree: &ProgrammeTree, options: &DuplicateOptions, days: &Days) -> String {
    let typed = typed::line(&options.title);
    if typed.is_empty() {
        let (old, new) = days.years(tree);
        renamed(&tree.programme.title, &old, &new)
    } else {
        typed
    }
}

/// The days to look at for what is held already.
fn around(copy: &Copy, today: NaiveDate) -> (NaiveDate, NaiveDate) {
    let days = || copy.sessions.iter().filter_map(|(_, session)| session.date);
    (days().min().unwrap_or(today), days().max().unwrap_or(today))
}

fn sessions(tree: &ProgrammeTree, copy: &Copy, diary: &Diary) -> Vec<PlannedSession> {
    let people: Vec<_> = copy
        .speakers
        .iter()
        .filter_map(|speaker| Some((speaker.stage, speaker.person?)))
        .collect();
    let engaged: Vec<_> = copy
        .sessions
        .iter()
        .filter_map(|(_, session)| engagement(copy, session, &people))
        .collect();
    let of = copy.sessions.iter().zip(&tree.sessions);
    of.map(|((source, session), old)| {
        let own = engaged.iter().find(|one| one.session == session.id);
        PlannedSession {
            session_id: source.to_string(),
            number: session.number().to_string(),
            title: tree.with_texts(&old.session).title,
            from: date_text(old.session.date),
            day: diary.planned(session.date, own, &engaged),
        }
    })
    .collect()
}

fn engagement(copy: &Copy, session: &Session, people: &[(Stage, PersonId)]) -> Option<Engagement> {
    let slots: Vec<&Slot> = copy
        .slots
        .iter()
        .filter(|slot| slot.session == session.content())
        .collect();
    let mut sessions = copy.sessions.iter().map(|(_, session)| session);
    let Some(content) = sessions.find(|one| Some(one.id) == session.content_of) else {
        return Engagement::of(session, &slots, people);
    };
    let held: Vec<Slot> = slots
        .iter()
        .map(|slot| held_in(slot, content, session))
        .collect();
    Engagement::of(session, &held.iter().collect::<Vec<_>>(), people)
}
