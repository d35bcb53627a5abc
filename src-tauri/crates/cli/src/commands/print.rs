//! `parvis print`.

use std::ops::ControlFlow;
use std::path::Path;

use parvis_app::documents::{self, Prepared, Printed, USUAL_STOCK};
use parvis_app::programmes;
use parvis_app::transact::App;
use parvis_app::view::document::{
    BadgeDesign, PrintReport, PrintRequest, ReprintView, SignInOptions, TentPeople,
};
use parvis_app::words::Catalogue;

use super::{files, labels, printers};
use crate::answer::{Answer, complain};
use crate::arguments::{Paper, Print};
use crate::failure::{Failure, message};

/// As many blank rows as the window proposes.
const BLANK_ROWS: i32 = 8;

/// Prints a document to a file, on a printer, or both.
pub fn print(words: &Catalogue, app: &App, job: &Print) -> Result<Answer, Failure> {
    let request = request(app, job)?;
    labels::without(words, app, &request)?;
    let painted = Painted::new(words, app, &request)?;
    for warning in &painted.printed.report.warnings {
        // What was cut has words of its own here; the rest is said as it is everywhere.
        let own = words.has(&format!("warning-{}", warning.code));
        let kind = if own { "warning" } else { "problem" };
        complain(&message(words, kind, warning));
    }
    let mut text = Vec::new();
    if let Some(out) = &job.out {
        painted.write(app, out)?;
        let pages = painted.printed.report.pages.to_string();
        let file = out.display().to_string();
        text.push(words.with("cli-print-done", &[("pages", &pages), ("file", &file)]));
    }
    let Some(printer) = &job.printer else {
        return Ok(Answer::new(&painted.printed.report, text.concat()));
    };
    let sent = printers::send(words, app, &request, &painted, printer)?;
    let key = if sent.confirmed {
        "printer-printed"
    } else {
        "printer-unconfirmed"
    };
    text.push(words.with(key, &[("printer", &sent.printer)]));
    Ok(Answer::new(&sent, text.join("\n")))
}

/// Says what is out of date on paper.
pub fn reprints(words: &Catalogue, app: &App, programme: &str) -> Result<Answer, Failure> {
    let entries = documents::reprints(app, words, programme)?;
    let line = |entry: &ReprintView| {
        let pages: Vec<String> = entry.pages.iter().map(ToString::to_string).collect();
        let parts = [pages, entry.changed.clone(), entry.added.clone()].concat();
        format!(
            "{}  {} – {}: {}",
            entry.id,
            words.text(&entry.document),
            entry.about,
            parts.join(", ")
        )
    };
    let lines: Vec<String> = entries.iter().map(line).collect();
    Ok(Answer::new(&entries, lines.join("\n")))
}

/// Prepares, paints and writes a document.
pub fn to_file(
    words: &Catalogue,
    app: &App,
    request: &PrintRequest,
    out: &Path,
) -> Result<PrintReport, Failure> {
    let painted = Painted::new(words, app, request)?;
    painted.write(app, out)?;
    Ok(painted.printed.report)
}

/// A document as it will be on paper.
pub struct Painted {
    prepared: Prepared,
    /// Its file.
    pub printed: Printed,
}

impl Painted {
    fn new(words: &Catalogue, app: &App, request: &PrintRequest) -> Result<Self, Failure> {
        let prepared = documents::prepare(app, words, request)?;
        let printed = prepared.print(&mut |_, _| ControlFlow::Continue(()))?;
        Ok(Self { prepared, printed })
    }

    fn write(&self, app: &App, out: &Path) -> Result<(), Failure> {
        files::write(out, &self.printed.pdf)?;
        self.record(app)
    }

    /// Remembers that it was printed.
    pub fn record(&self, app: &App) -> Result<(), Failure> {
        Ok(self.prepared.record(app)?)
    }
}

fn request(app: &App, job: &Print) -> Result<PrintRequest, Failure> {
    let programme_id = job.programme.clone();
    // The named session, or none for the programme as a whole.
    let named = match job.session {
        Some(number) => session(app, &programme_id, number)?,
        None => String::new(),
    };
    Ok(match &job.paper {
        Paper::Brochure { options } => PrintRequest::Brochure {
            programme_id,
            options: options.clone(),
        },
        Paper::SignIn {
            sort,
            blank_rows,
            options,
            workshop,
        } => {
            let session_id = or_first(app, &programme_id, named)?;
            let slot_id = match workshop {
                Some(number) => slot(app, &programme_id, &session_id, *number)?,
                None => String::new(),
            };
            PrintRequest::SignIn {
                session_id,
                sort: *sort,
                blank_rows: blank_rows.unwrap_or(BLANK_ROWS),
                options: SignInOptions {
                    slot_id,
                    ..options.clone()
                },
            }
        }
        Paper::Badges {
            stock,
            used,
            sort,
            only,
            design,
            alignment,
        } => PrintRequest::Badges {
            programme_id,
            session_id: named,
            stock: stock.clone().unwrap_or_else(|| USUAL_STOCK.to_owned()),
            used: used.clone().unwrap_or_default(),
            sort: *sort,
            only: only.clone(),
            design: design.clone(),
            alignment: alignment.clone(),
        },
        Paper::Labels(options) => labels::request(app, (programme_id, named), options)?,
        Paper::AlignmentPage { stock, alignment } => PrintRequest::AlignmentPage {
            stock: stock.clone(),
            alignment: alignment.clone(),
        },
        Paper::TableTents {
            people,
            format,
            only,
        } => PrintRequest::TableTents {
            programme_id,
            session_id: named,
            people: *people,
            format: *format,
            only: only.clone(),
        },
        Paper::Certificates {
            kind,
            town,
            signatory,
            only,
        } => PrintRequest::Certificates {
            programme_id,
            session_id: named,
            certificate: *kind,
            only: only.clone(),
            town: town.clone(),
            signatory: signatory.clone(),
        },
        Paper::WallList { sort } => PrintRequest::WallList {
            session_id: or_first(app, &programme_id, named)?,
            sort: *sort,
        },
        Paper::ParticipantList {
            sort,
            columns,
            only,
        } => PrintRequest::ParticipantList {
            programme_id,
            session_id: named,
            sort: *sort,
            columns: columns.clone(),
            only: only.clone(),
        },
        Paper::SpeakerList => PrintRequest::SpeakerList {
            programme_id,
            session_id: named,
        },
        Paper::DoorSigns => PrintRequest::DoorSigns {
            programme_id,
            session_id: named,
        },
        Paper::DirectionSigns { signs } => PrintRequest::DirectionSigns {
            programme_id,
            session_id: named,
            signs: signs.clone(),
        },
        Paper::Folder { stock, sort } => PrintRequest::Folder {
            session_id: or_first(app, &programme_id, named)?,
            stock: stock.clone().unwrap_or_else(|| USUAL_STOCK.to_owned()),
            sort: *sort,
            blank_rows: BLANK_ROWS,
            options: SignInOptions::default(),
            design: BadgeDesign::default(),
            alignment: String::new(),
        },
        Paper::Reprint { only } => PrintRequest::Reprint {
            programme_id,
            entries: only.clone(),
        },
        Paper::PartnerDirectory { people } => PrintRequest::PartnerDirectory {
            programme_id,
            attendees: *people != TentPeople::Speakers,
        },
    })
}

/// The first session, for a paper that is of one session, unless another is named.
fn or_first(app: &App, programme: &str, named: String) -> Result<String, Failure> {
    if named.is_empty() {
        session(app, programme, 1)
    } else {
        Ok(named)
    }
}

/// The workshop of a session that is announced with this number.
fn slot(app: &App, programme: &str, session: &str, number: i32) -> Result<String, Failure> {
    let sessions = programmes::show(app, programme)?.sessions;
    let here = sessions.iter().filter(|one| one.id == session);
    here.flat_map(|one| &one.slots)
        .find(|slot| slot.number == number.to_string())
        .map(|slot| slot.id.clone())
        .ok_or(Failure::NoSuchWorkshop(number))
}

/// The session announced with this number, else the one at this rank.
pub fn session(app: &App, programme: &str, number: i32) -> Result<String, Failure> {
    let sessions = programmes::show(app, programme)?.sessions;
    let announced = sessions
        .iter()
        .find(|session| session.ordinal == number.to_string());
    let rank = usize::try_from(number - 1).ok();
    let at_rank = || rank.and_then(|rank| sessions.get(rank));
    announced
        .or_else(at_rank)
        .map(|session| session.id.clone())
        .ok_or(Failure::NoSuchSession(number))
}
