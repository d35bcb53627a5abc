//! A corrected version is taken over in place: what is only changed keeps its key and what hangs on it.

use chrono::NaiveDate;
use parvis_exchange::programme::{self as file, Document};
use tempfile::TempDir;

use super::{compare, take_over};
use crate::data_folder::DataFolder;
use crate::transact::App;
use crate::transact::world::ScriptedWorld;
use crate::view::attendee::{AttendeeDraft, AttendeeQuery, AttendeeSort, AttendeeView};
use crate::view::programme::ProgrammeView;
use crate::{attendees, programmes};

/// Our own programme of one day.
const DAY: &str = include_str!("../../../../../tests/fixtures/regional-day.json");

struct Desk {
    app: App,
    id: String,
    // Declared last: the database is closed before its folder is removed.
    _folder: TempDir,
}

impl Desk {
    fn with(text: &str) -> Self {
        let folder = TempDir::new().unwrap();
        let start = NaiveDate::from_ymd_opt(2027, 3, 4).unwrap();
        let world = ScriptedWorld::starting(start.and_hms_opt(9, 0, 0).unwrap());
        let taken = DataFolder::take(folder.path()).unwrap();
        let mut app = App::open(taken, None, Box::new(world)).unwrap();
        let id = programmes::import(&mut app, text.as_bytes())
            .unwrap()
            .value
            .id;
        Self {
            app,
            id,
            _folder: folder,
        }
    }

    fn show(&self) -> ProgrammeView {
        programmes::show(&self.app, &self.id).unwrap()
    }

    fn document(&self) -> Document {
        let bytes = programmes::export(&self.app, &self.id).unwrap();
        file::read(&bytes).unwrap().document
    }

    fn ids(&self, said: &Document) -> Vec<String> {
        let found = compare::with(&self.app, &self.id, said).unwrap();
        found.into_iter().map(|one| one.id).collect()
    }

    fn take(&mut self, said: &Document, accepted: &[String]) -> Vec<String> {
        take_over::from(&mut self.app, &self.id, said, accepted)
            .unwrap()
            .nouns
    }

    fn attendees(&self) -> Vec<AttendeeView> {
        let query = AttendeeQuery {
            search: String::new(),
            session_id: String::new(),
            sort: AttendeeSort::FamilyName,
            descending: false,
            offset: 0,
            limit: 10,
        };
        attendees::list(&self.app, &self.id, &query).unwrap().rows
    }

    fn register(&mut self, sessions: Vec<String>) {
        let draft = AttendeeDraft {
            given_name: "Zoé".to_owned(),
            family_name: "Lenoir".to_owned(),
            organisation: String::new(),
            function: String::new(),
            email: String::new(),
            phone: String::new(),
            category: "participant".to_owned(),
            session_ids: sessions,
        };
        attendees::add(&mut self.app, &self.id, &draft).unwrap();
    }
}

/// A version with something of every kind: changed, moved, added, gone, replaced.
fn corrected(there: &Document) -> Document {
    let mut said = there.clone();
    said.title.push_str(" (suite)");
    let session = &mut said.sessions[0];
    session.room = "Salle des Tilleuls".to_owned();
    session.slots.swap(4, 5);
    session.slots[1].title = "Ouverture par les élus".to_owned();
    session.slots[1].speakers[1].mandates.truncate(1);
    session.slots[2].speakers.remove(0);
    session.slots[2].speakers.push(file::Speaker {
        given_name: "Inès".to_owned(),
        family_name: "Vidal-Roche".to_owned(),
        ..file::Speaker::blank()
    });
    let last = session.slots.len() - 1;
    session.slots.remove(last);
    let coffee = file::Slot {
        title: "Café de fin de journée".to_owned(),
        ..file::Slot::blank(parvis_domain::slot::SlotKind::Break)
    };
    session.slots.insert(3, coffee);
    said
}

#[test]
fn nothing_accepted_changes_nothing() {
    let mut desk = Desk::with(DAY);
    let (before, said) = (desk.show(), corrected(&desk.document()));
    assert!(desk.ids(&said).len() >= 7, "{:?}", desk.ids(&said));
    assert_eq!(desk.take(&said, &[]), Vec::<String>::new());
    assert_eq!(desk.show(), before);
    let same = desk.document();
    assert_eq!(desk.ids(&same), Vec::<String>::new());
}

#[test]
fn all_accepted_gives_the_corrected_version_and_undo_the_one_before() {
    let mut desk = Desk::with(DAY);
    let (before, said) = (desk.show(), corrected(&desk.document()));
    let all = desk.ids(&said);
    desk.take(&said, &all);
    assert_eq!(desk.document(), said);
    assert_eq!(desk.ids(&said), Vec::<String>::new());
    let after = desk.show();
    desk.app.undo().unwrap().unwrap();
    assert_eq!(desk.show(), before, "one step takes all of it back");
    desk.app.redo().unwrap().unwrap();
    assert_eq!(desk.show(), after);
}

#[test]
fn what_is_unchanged_or_changed_keeps_its_key() {
    let mut desk = Desk::with(DAY);
    let (before, said) = (desk.show(), corrected(&desk.document()));
    let all = desk.ids(&said);
    desk.take(&said, &all);
    let (was, is) = (&before.sessions[0], &desk.show().sessions[0]);
    assert_eq!(is.id, was.id);
    let key_of = |slots: &[crate::view::programme::SlotView], title: &str| {
        slots
            .iter()
            .find(|slot| slot.title == title)
            .map(|slot| slot.id.clone())
    };
    for slot in &was.slots[2..was.slots.len() - 1] {
        assert!(
            is.slots.iter().any(|one| one.id == slot.id),
            "{}",
            slot.title
        );
    }
    assert_eq!(
        key_of(&is.slots, "Ouverture par les élus"),
        Some(was.slots[1].id.clone())
    );
    assert_eq!(is.slots[1].speakers[1].id, was.slots[1].speakers[1].id);
    let speakers = &was.slots[2].speakers;
    let kept: Vec<_> = speakers[1..].iter().map(|speaker| &speaker.id).collect();
    let now: Vec<_> = is.slots[2]
        .speakers
        .iter()
        .map(|speaker| &speaker.id)
        .collect();
    assert_eq!(now[..kept.len()], kept);
    assert!(
        !now.contains(&&speakers[0].id),
        "another person is another appearance"
    );
}

#[test]
fn only_what_is_accepted_is_taken() {
    let mut desk = Desk::with(DAY);
    let there = desk.document();
    let said = corrected(&there);
    desk.take(&said, &["sessions[0].room".to_owned(), "title".to_owned()]);
    let mut wanted = there;
    wanted.title.clone_from(&said.title);
    wanted.sessions[0].room.clone_from(&said.sessions[0].room);
    assert_eq!(desk.document(), wanted);
}

#[test]
fn a_session_that_goes_says_how_many_places_go_with_it() {
    let mut desk = Desk::with(DAY);
    let session = desk.show().sessions[0].id.clone();
    desk.register(vec![session]);
    let mut said = desk.document();
    said.sessions.clear();
    let found = compare::with(&desk.app, &desk.id, &said).unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].kind.as_str(), found[0].places), ("removed", 1));
    desk.take(&said, &["sessions[0]".to_owned()]);
    assert!(desk.show().sessions.is_empty());
    assert_eq!(desk.attendees()[0].places, []);
    desk.app.undo().unwrap().unwrap();
    assert_eq!(desk.attendees()[0].places.len(), 1);
}

#[test]
fn a_difference_that_is_gone_meanwhile_is_refused() {
    let mut desk = Desk::with(DAY);
    let mut said = desk.document();
    said.title.push('s');
    desk.take(&said, &["title".to_owned()]);
    let again = take_over::from(&mut desk.app, &desk.id, &said, &["title".to_owned()]);
    assert_eq!(
        again.unwrap_err().refusal().problems[0].code,
        "paste-changed-since"
    );
}
