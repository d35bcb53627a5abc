//! The sign-in sheet of a session: the people it expects as plain data.

use parvis_documents::place::{Colour, Document, Meta};
use parvis_documents::sign_in::{self, SignInRow, SignInSheet, SignInSpeaker, SignInWords};
use parvis_domain::half_day::HalfDay;
use parvis_domain::programme::Part;
use parvis_domain::registration::Category;

use super::logos::Logos;
use super::paint::{Paper, Prepared};
use super::run::run;
use super::subject::Subject;
use super::wording::{
    coordinates, functions, joined, names_with_part, place, session_hours, session_title,
};
use super::{accent, fonts, people};
use crate::programmes::tree::{ProgrammeTree, SessionTree, SpeakerTree};
use crate::settings;
use crate::transact::{App, AppError};
use crate::view::attendee::{AttendeeSort, AttendeeView};
use crate::view::problem::Problem;
use crate::view::settings::CentreView;
use crate::words::Catalogue;

/// The most blank rows a sheet may end with: ten pages of them.
const MOST_BLANK_ROWS: i32 = 250;

/// A sign-in sheet, ready to be laid out.
#[derive(Debug)]
struct SheetPaper {
    sheet: SignInSheet,
    words: SignInWords,
    meta: Meta,
}

impl Paper for SheetPaper {
    fn place(&self) -> Result<Document, AppError> {
        let meta = self.meta.clone();
        Ok(sign_in::place(&self.sheet, &self.words, meta, fonts()))
    }
}

/// Gathers the sheet of a session and finds its run.
///
/// # Errors
/// `not-found` without a session, `too-many-blank-rows`, and those of the database.
pub(super) fn prepare(
    app: &App,
    words: &Catalogue,
    subject: &Subject,
    sort: AttendeeSort,
    blank_rows: i32,
) -> Result<Prepared, AppError> {
    let blank_rows = u32::try_from(blank_rows)
        .ok()
        .filter(|rows| *rows <= MOST_BLANK_ROWS.unsigned_abs())
        .ok_or_else(|| {
            Problem::new("too-many-blank-rows")
                .on("blank_rows")
                .with("most", MOST_BLANK_ROWS)
        })?;
    let session = subject
        .only_session()
        .ok_or_else(|| Problem::new("not-found"))?;
    let centre = settings::centre(app)?;
    let (programme, id) = (subject.tree.programme.id, subject.session_id());
    let expected = people::expected(app, programme, id, sort)?;
    let logos = Logos::read(app, words, (&centre, &subject.tree))?;
    let mut sheet = sheet(&Sources {
        words,
        programme: &subject.tree,
        session,
        speakers: &subject.speakers(),
        centre: &centre,
        logos: &logos,
        expected: &expected,
        blank_rows,
        accent: accent(&centre.colour),
    });
    // The run is that of the content, which does not hold its number yet.
    let rows = people::keys(&expected);
    let run = run(app, "sign-in", &subject.run_key(), &sheet, &rows)?;
    sheet.print_run = run.label(words);
    let title = subject.title(words, "sign-in-document");
    let paper = SheetPaper {
        sheet,
        words: fixed_words(words),
        meta: subject.meta(words, &centre, title, &run),
    };
    Ok(Prepared::new(paper, run))
}

/// What a sheet is made from.
struct Sources<'a> {
    words: &'a Catalogue,
    programme: &'a ProgrammeTree,
    session: &'a SessionTree,
    /// Who speaks, in order.
    speakers: &'a [&'a SpeakerTree],
    centre: &'a CentreView,
    logos: &'a Logos,
    /// Who is expected, in the order of the rows.
    expected: &'a [AttendeeView],
    /// How many rows are left for those who come unannounced.
    blank_rows: u32,
    accent: Colour,
}

/// The sheet, without the label of its run.
fn sheet(sources: &Sources<'_>) -> SignInSheet {
    let Sources {
        words,
        programme,
        session,
        centre,
        logos,
        ..
    } = sources;
    let organisers = names_with_part(programme, Part::Organiser);
    let funders = names_with_part(programme, Part::Funder);
    SignInSheet {
        organiser: if organisers.is_empty() {
            centre.name.clone()
        } else {
            organisers
        },
        coordinates: coordinates(words, centre),
        action: joined(
            &[&programme.programme.series, &programme.programme.title],
            " – ",
        ),
        session: session_title(words, session),
        date: super::wording::day(words, &session.session),
        hours: session_hours(words, &session.session),
        place: place(words, session.venue.as_ref(), &session.session.room).join(", "),
        convention: convention(words, &funders, &programme.programme.agreement),
        half_days: half_days(words, session),
        speakers: sources
            .speakers
            .iter()
            .map(|tree| speaker(words, tree))
            .collect(),
        rows: sources
            .expected
            .iter()
            .zip(1..)
            .map(|(who, number)| row(words, who, number))
            .collect(),
        blank_rows: sources.blank_rows,
        print_run: String::new(),
        privacy: if centre.privacy_line.is_empty() {
            words.text("sign-in-privacy")
        } else {
            centre.privacy_line.clone()
        },
        accent: sources.accent,
        logos: logos.centre.clone(),
        funder_logos: logos.with_part(programme, Part::Funder),
    }
}

/// Who pays, and the number of the agreement under which they do.
fn convention(words: &Catalogue, funders: &str, agreement: &str) -> String {
    let funding = match funders {
        "" => String::new(),
        names => words.with("sign-in-funding", &[("names", names)]),
    };
    let number = match agreement {
        "" => String::new(),
        number => words.with("sign-in-agreement", &[("number", number)]),
    };
    joined(&[&funding, &number], " – ")
}

/// The fixed words of the sheet.
fn fixed_words(words: &Catalogue) -> SignInWords {
    let of = |name: &str| words.text(&format!("sign-in-{name}"));
    SignInWords {
        document: of("document"),
        speakers: of("speakers"),
        participants: of("participants"),
        number: of("number"),
        family_name: of("family-name"),
        given_name: of("given-name"),
        organisation: of("organisation"),
        signature: of("signature"),
        continued: of("continued"),
        page: super::page_of(words),
    }
}

fn half_days(words: &Catalogue, session: &SessionTree) -> Vec<String> {
    let signed: Vec<HalfDay> = session.session.signed_half_days();
    match signed.as_slice() {
        [_] | [] => vec![words.text("half-day-whole")],
        several => several
            .iter()
            .map(|half| words.choice("half-day", half.code()))
            .collect(),
    }
}

fn speaker(words: &Catalogue, tree: &SpeakerTree) -> SignInSpeaker {
    match (&tree.person, &tree.organisation) {
        (Some(person), _) => SignInSpeaker {
            family_name: person.family_name.clone(),
            given_name: person.given_name.clone(),
            function: functions(words, tree).join(" – "),
        },
        // An organisation signs by somebody whose name is not known yet.
        (None, organisation) => SignInSpeaker {
            family_name: String::new(),
            given_name: String::new(),
            function: organisation
                .as_ref()
                .map(|o| o.name.clone())
                .unwrap_or_default(),
        },
    }
}

fn row(words: &Catalogue, who: &AttendeeView, number: u32) -> SignInRow {
    SignInRow {
        number,
        family_name: who.family_name.clone(),
        given_name: who.given_name.clone(),
        organisation: who.organisation.clone(),
        function: String::new(),
        category: if who.category == Category::Participant.code() {
            String::new()
        } else {
            words.choice("category", &who.category)
        },
        note: String::new(),
    }
}
