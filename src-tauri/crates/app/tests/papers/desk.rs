//! What the stories share: the sample in a program of their own, and the words on its papers.

use chrono::NaiveDate;
use parvis_app::data_folder::DataFolder;
use parvis_app::transact::world::ScriptedWorld;
use parvis_app::transact::{App, AppError};
use parvis_app::view::attendee::{AttendeeQuery, AttendeeSort, AttendeeView};
use parvis_app::view::document::PrintRequest;
use parvis_app::view::problem::{Problem, Refusal};
use parvis_app::words::{Catalogue, Language};
use parvis_app::{attendees, documents, programmes, sample};
use parvis_documents::place::{Document, Owner};
use tempfile::TempDir;

/// The sample, open on the 4th of March 2027, in a folder that goes with it.
pub(crate) struct Desk {
    pub(crate) app: App,
    pub(crate) programme: String,
    pub(crate) sessions: Vec<String>,
    // Declared last: the database is closed before its folder is removed.
    _folder: TempDir,
}

pub(crate) fn desk() -> Desk {
    let folder = TempDir::new().unwrap();
    let start = NaiveDate::from_ymd_opt(2027, 3, 4)
        .unwrap()
        .and_hms_opt(9, 0, 0)
        .unwrap();
    let taken = DataFolder::take(folder.path()).unwrap();
    let mut app = App::open(taken, None, Box::new(ScriptedWorld::starting(start))).unwrap();
    let programme = sample::load(&mut app).unwrap().value.programme_id;
    let shown = programmes::show(&app, &programme).unwrap();
    Desk {
        sessions: shown.sessions.into_iter().map(|s| s.id).collect(),
        app,
        programme,
        _folder: folder,
    }
}

impl Desk {
    /// The pages of a document and what has to be known of it.
    pub(crate) fn place(&self, request: &PrintRequest) -> Document {
        let words = Catalogue::new(Language::French);
        let prepared = documents::prepare(&self.app, &words, request).unwrap();
        prepared.place().unwrap()
    }

    /// The codes with which a request is refused.
    pub(crate) fn refused(&self, request: &PrintRequest) -> Vec<String> {
        let words = Catalogue::new(Language::French);
        let Err(error) = documents::prepare(&self.app, &words, request) else {
            panic!("{request:?} was not refused")
        };
        codes(error)
    }

    /// Everybody of a session, by family name.
    pub(crate) fn people(&self, session: &str) -> Vec<AttendeeView> {
        let query = AttendeeQuery {
            search: String::new(),
            session_id: session.to_owned(),
            sort: AttendeeSort::FamilyName,
            descending: false,
            offset: 0,
            limit: i32::MAX,
        };
        attendees::list(&self.app, &self.programme, &query)
            .unwrap()
            .rows
    }
}

/// What has to be known of the content of a document.
pub(crate) fn remarks(desk: &Desk, request: &PrintRequest) -> Vec<Problem> {
    let words = Catalogue::new(Language::French);
    let prepared = documents::prepare(&desk.app, &words, request).unwrap();
    prepared.remarks().to_vec()
}

fn codes(error: AppError) -> Vec<String> {
    let Refusal { problems } = error.refusal();
    problems.into_iter().map(|problem| problem.code).collect()
}

/// The words of each page, without what is decoration, with plain spaces only.
pub(crate) fn pages(document: &Document) -> Vec<String> {
    let words = |page: &parvis_documents::place::Page| {
        let texts = page
            .items
            .iter()
            .filter(|item| item.owner != Owner::Artifact)
            .filter_map(|item| item.shape.glyphs())
            .map(|shaped| shaped.text.trim());
        let texts = texts.collect::<Vec<&str>>().join(" ");
        texts.replace(['\u{a0}', '\u{202f}'], " ")
    };
    document.pages.iter().map(words).collect()
}
