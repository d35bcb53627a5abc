//! One content held several times.

use chrono::NaiveDate;
use parvis_domain::id::SessionId;
use parvis_exchange::programme::{self as file, Document};
use tempfile::TempDir;

use crate::data_folder::DataFolder;
use crate::programmes;
use crate::sessions;
use crate::slots;
use crate::transact::world::ScriptedWorld;
use crate::transact::{App, AppError};
use crate::view::programme::{ProgrammeView, SessionField, SessionView};

/// Our own programme of one day.
const DAY: &str = include_str!("../../../../../tests/fixtures/regional-day.json");

struct Desk {
    app: App,
    id: String,
    // Declared last: the database is closed before its folder is removed.
    _folder: TempDir,
}

impl Desk {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let start = NaiveDate::from_ymd_opt(2027, 3, 4).unwrap();
        let world = ScriptedWorld::starting(start.and_hms_opt(9, 0, 0).unwrap());
        let taken = DataFolder::take(folder.path()).unwrap();
        let mut app = App::open(taken, None, Box::new(world)).unwrap();
        let made = programmes::import(&mut app, DAY.as_bytes()).unwrap();
        Self {
            app,
            id: made.value.id,
            _folder: folder,
        }
    }

    fn show(&self) -> ProgrammeView {
        programmes::show(&self.app, &self.id).unwrap()
    }

    fn session(&self, at: usize) -> SessionView {
        self.show().sessions[at].clone()
    }

    fn document(&self) -> Document {
        let bytes = programmes::export(&self.app, &self.id).unwrap();
        file::read(&bytes).unwrap().document
    }

    fn repeat(&mut self, id: &str) -> String {
        sessions::repeat(&mut self.app, id).unwrap().value
    }

    fn set(&mut self, id: &str, field: SessionField, value: &str) {
        sessions::edit(&mut self.app, id, field, value).unwrap();
    }
}

fn code(refused: AppError) -> String {
    match refused {
        AppError::Refused(refusal) => refusal.problems[0].code.clone(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn another_date_has_the_content_and_its_own_day() {
    let mut desk = Desk::new();
    let first = desk.session(0);
    let other = desk.repeat(&first.id);
    let further = desk.repeat(&other);
    desk.set(&other, SessionField::Date, "12/04/2027");
    let shown = desk.show();
    let ids: Vec<_> = shown.sessions.iter().map(|s| s.id.clone()).collect();
    assert_eq!(ids[..3], [first.id.clone(), other, further]);
    for one in &shown.sessions[1..3] {
        assert_eq!((&one.content_of, &one.title), (&first.id, &first.title));
        assert_eq!((one.slots.len(), one.speakers.len()), (0, 0));
        assert_eq!(one.starts, first.starts);
        assert_eq!(one.venue, None);
    }
    assert_eq!(shown.sessions[1].date, "2027-04-12");
}

#[test]
fn the_title_is_changed_for_all_and_the_agenda_only_where_it_is() {
    let mut desk = Desk::new();
    let first = desk.session(0);
    let other = desk.repeat(&first.id);
    desk.set(&other, SessionField::Title, "À quoi ça sert ?");
    assert_eq!(desk.session(0).title, "À quoi ça sert ?");
    assert_eq!(desk.session(1).title, "À quoi ça sert ?");
    assert_eq!(desk.document().sessions[1].title, "");
    let refused = slots::add(&mut desk.app, &other, "").unwrap_err();
    assert_eq!(code(refused), "session-repeats");
}

#[test]
fn an_independent_date_shows_what_it_showed() {
    let mut desk = Desk::new();
    let first = desk.session(0);
    let other = desk.repeat(&first.id);
    desk.set(&other, SessionField::Starts, "14h");
    sessions::make_independent(&mut desk.app, &other).unwrap();
    let (first, own) = (desk.session(0), desk.session(1));
    assert_eq!(own.content_of, "");
    assert_eq!(own.title, first.title);
    assert_eq!(own.slots.len(), first.slots.len());
    let speaking = |s: &SessionView| {
        s.slots
            .iter()
            .map(|slot| slot.speakers.len())
            .sum::<usize>()
    };
    assert_eq!(speaking(&own), speaking(&first));
    // It is alike enough to be joined again, and its own agenda goes then.
    assert_eq!(own.may_repeat, std::slice::from_ref(&first.id));
    sessions::link(&mut desk.app, &own.id, &first.id).unwrap();
    assert_eq!(desk.session(1).content_of, first.id);
    assert_eq!(desk.document().sessions[1].slots, []);
}

#[test]
fn nothing_is_lost_by_joining() {
    let mut desk = Desk::new();
    let first = desk.session(0);
    let blank = sessions::add(&mut desk.app, &desk.id.clone())
        .unwrap()
        .value;
    desk.set(&blank, SessionField::Title, "Tout autre chose");
    let refused = sessions::link(&mut desk.app, &blank, &first.id).unwrap_err();
    assert_eq!(code(refused), "content-differs");
    desk.set(&blank, SessionField::Title, "");
    sessions::link(&mut desk.app, &blank, &first.id).unwrap();
    assert_eq!(
        desk.session(desk.show().sessions.len() - 1).content_of,
        first.id
    );
}

#[test]
fn the_content_goes_to_the_next_date_and_comes_back() {
    let mut desk = Desk::new();
    let first = desk.session(0);
    let other = desk.repeat(&first.id);
    let further = desk.repeat(&first.id);
    let before = desk.document();
    sessions::delete(&mut desk.app, &first.id).unwrap();
    let shown = desk.show();
    let heir = &shown.sessions[0];
    assert_eq!((&heir.id, heir.content_of.as_str()), (&other, ""));
    assert_eq!(
        (&heir.title, heir.slots.len()),
        (&first.title, first.slots.len())
    );
    assert_eq!(
        (&shown.sessions[1].id, &shown.sessions[1].content_of),
        (&further, &other)
    );
    desk.app.undo().unwrap();
    assert_eq!(desk.document(), before);
    assert!(other.parse::<SessionId>().is_ok());
}

#[test]
fn a_file_and_a_copy_keep_what_repeats_what() {
    let mut desk = Desk::new();
    let first = desk.session(0);
    let other = desk.repeat(&first.id);
    // A content may stand below what repeats it.
    sessions::move_to(&mut desk.app, &other, 0).unwrap();
    let before = desk.document();
    assert_eq!(before.sessions[0].content_of, Some(1));
    let bytes = programmes::export(&desk.app, &desk.id).unwrap();
    let again = programmes::import(&mut desk.app, &bytes).unwrap().value.id;
    assert_eq!(programmes::export(&desk.app, &again).unwrap(), bytes);
    programmes::delete(&mut desk.app, &again).unwrap();
}

#[test]
fn a_file_that_repeats_nothing_is_refused() {
    let mut desk = Desk::new();
    let mut said = desk.document();
    said.sessions[0].content_of = Some(7);
    let refused = programmes::import(&mut desk.app, &file::write(&said)).unwrap_err();
    assert_eq!(code(refused), "not-a-content");
    let mut other = said.sessions[0].clone();
    said.sessions[0].content_of = None;
    other.content_of = Some(0);
    said.sessions.push(other);
    let refused = programmes::import(&mut desk.app, &file::write(&said)).unwrap_err();
    assert_eq!(code(refused), "content-of-its-own");
}
