//! The sign-in sheets of a session: the people it expects as plain data.

use parvis_documents::place::{Document, Meta};
use parvis_documents::sign_in::{self, SignInRun, SignInWords};
use parvis_domain::programme::Part;

use super::logos::Logos;
use super::paint::{Paper, Prepared};
use super::people::{Numbered, Rows};
use super::run::run;
use super::subject::Subject;
use super::wording::{coordinates, joined, names_with_part};
use super::{accent, fonts, people};
use crate::settings;
use crate::transact::{App, AppError};
use crate::view::document::SignInOptions;
use crate::view::problem::Problem;
use crate::view::settings::CentreView;
use crate::words::Catalogue;
use pages::Pages;
use sheets::{Expected, Sheets};

mod columns;
mod desks;
mod pages;
mod sheets;

/// The most blank rows a sheet may end with: ten pages of them.
const MOST_BLANK_ROWS: i32 = 250;

/// As many desks as letters.
const MOST_DESKS: i32 = 26;

/// What the numbers of rows for speakers are remembered under.
pub(super) const SPEAKERS: &str = "speakers";

/// Sign-in sheets, ready to be laid out.
#[derive(Debug)]
struct SheetPaper {
    run: SignInRun,
    words: SignInWords,
    meta: Meta,
}

impl Paper for SheetPaper {
    fn place(&self) -> Result<Document, AppError> {
        let meta = self.meta.clone();
        Ok(sign_in::place(&self.run, &self.words, meta, fonts()))
    }
}

/// Gathers the sheets of a session and finds their run, which is the same for some of its pages.
///
/// # Errors
/// `not-found` without a session, `too-many-blank-rows`, `too-many-desks`, `not-pages`,
/// `no-workshop`, and those of the database.
pub(super) fn prepare(
    app: &App,
    words: &Catalogue,
    subject: &Subject,
    (rows, blank_rows): (Rows<'_>, i32),
    options: &SignInOptions,
) -> Result<Prepared, AppError> {
    let up_to = |number: i32, least: i32, most: i32, code: &str, field: &str| {
        (least..=most)
            .contains(&number)
            .then(|| number.unsigned_abs())
            .ok_or_else(|| Problem::new(code).on(field).with("most", most))
    };
    let blank_rows = up_to(
        blank_rows,
        0,
        MOST_BLANK_ROWS,
        "too-many-blank-rows",
        "blank_rows",
    )?;
    let desks = up_to(options.desks, 1, MOST_DESKS, "too-many-desks", "desks")?;
    let pages = Pages::read(&options.pages)?;
    let session = subject
        .only_session()
        .ok_or_else(|| Problem::new("not-found"))?;
    let centre = settings::centre(app)?;
    let (programme, id) = (subject.tree.programme.id, subject.session_id());
    let expected = people::numbered(app, programme, id, rows)?;
    let sheets = Sheets {
        words,
        session,
        speakers: &subject.speakers(),
        options,
        blank_rows,
        first_blank: expected.next,
        desks,
    };
    let logos = Logos::read(app, words, (&centre, &subject.tree))?;
    let mut content = headed(words, subject, &centre, &logos);
    content.columns = columns::columns(words, options);
    content.large = options.large;
    content.sheets = sheets.of(&numbered(&expected))?;
    if expected.first > 1 {
        // Who speaks has signed on the sheet that this one continues.
        for sheet in &mut content.sheets {
            sheet.speakers.clear();
        }
    } else if let Rows::Printed { speakers, .. } = rows {
        for (sheet, count) in content.sheets.iter_mut().zip(speakers) {
            let count = sheet.speakers.len().max(*count);
            sheet.speakers.resize_with(count, Default::default);
        }
    }
    let counts = content.sheets.iter().map(|sheet| sheet.speakers.len());
    let speakers = serde_json::json!(counts.collect::<Vec<_>>()).to_string();
    let blank: u32 = content.sheets.iter().map(|sheet| sheet.blank_rows).sum();
    // The run is that of the content, which does not hold its number yet.
    let keys: Vec<&str> = expected.people.iter().map(|(_, who)| &*who.id).collect();
    let run = run(app, "sign-in", &subject.run_key(), &content, &keys)?
        .numbered(expected.first, expected.next - 1 + blank);
    content.print_run = run.label(words);
    let title = subject.title(words, "sign-in-document");
    let paper = SheetPaper {
        run: content,
        // A sheet whose numbers go on continues another.
        words: fixed_words(words, expected.first > 1),
        meta: subject.meta(words, &centre, title, &run),
    };
    let wanted = match pages {
        Pages::All => None,
        some @ Pages::Some(..) => Some(some.of(paper.place()?.pages.len())?),
    };
    let prepared = Prepared::new(paper, run).noting(SPEAKERS, speakers);
    let prepared = match wanted {
        Some(pages) => prepared.only(&pages.collect::<Vec<_>>()),
        None => prepared,
    };
    Ok(prepared.with_remarks(columns::remarks(words, options)))
}

/// Everybody with the number of their row, which is the same on every sheet of the session.
fn numbered(expected: &Numbered) -> Vec<Expected<'_>> {
    let people = expected.people.iter();
    people
        .map(|(number, who)| Expected {
            number: *number,
            who,
        })
        .collect()
}

/// A run without sheets and without the label of its run.
fn headed(words: &Catalogue, subject: &Subject, centre: &CentreView, logos: &Logos) -> SignInRun {
    let programme = &subject.tree;
    let organisers = names_with_part(programme, Part::Organiser);
    let funders = names_with_part(programme, Part::Funder);
    SignInRun {
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
        convention: convention(words, &funders, &programme.programme.agreement),
        columns: Vec::new(),
        large: false,
        sheets: Vec::new(),
        print_run: String::new(),
        privacy: if centre.privacy_line.is_empty() {
            words.text("sign-in-privacy")
        } else {
            centre.privacy_line.clone()
        },
        accent: accent(&centre.colour),
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
fn fixed_words(words: &Catalogue, added: bool) -> SignInWords {
    let of = |name: &str| words.text(&format!("sign-in-{name}"));
    SignInWords {
        document: of(if added { "added" } else { "document" }),
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
