//! The commands: each opens the data folder, calls use cases and says what came of it.

mod alignment;
mod attendees;
mod billing;
mod centre;
mod check;
mod demo;
mod duplicates;
mod export;
mod files;
mod labels;
mod print;
mod printers;
mod privacy;
mod programme;
mod undo;
mod year;

use std::path::Path;

use parvis_app::data_folder::{self, DataFolder};
use parvis_app::transact::App;
use parvis_app::transact::world::SystemWorld;
use parvis_app::view::privacy::ForgetOptions;
use parvis_app::words::Catalogue;

use crate::answer::Answer;
use crate::arguments::Command;
use crate::failure::Failure;

/// Carries out a command on the data of a folder (`None`: the usual one).
pub fn run(words: &Catalogue, data: Option<&Path>, command: &Command) -> Result<Answer, Failure> {
    if let Command::Demo(folder) = command {
        return demo::make(words, folder);
    }
    if *command == Command::Printers {
        return printers::list(words);
    }
    if let Command::ProgrammePaste {
        file,
        year,
        dry_run: true,
    } = command
    {
        return programme::read_pasted(file, *year);
    }
    let mut app = open(&data_folder::resolve(data)?)?;
    match command {
        Command::ProgrammeList => programme::list(words, &app),
        Command::ProgrammeShow(id) => programme::show(words, &app, id),
        Command::ProgrammeImport(file) => programme::import(words, &mut app, file),
        Command::ProgrammePaste { file, year, .. } => programme::paste(&mut app, file, *year),
        Command::ProgrammeExport(export) => export::export(words, &app, export),
        Command::ProgrammeDuplicate { id, duplicate } => {
            programme::duplicate(words, &mut app, id, duplicate)
        }
        Command::ProgrammeShelve { id, shelf } => programme::shelve(words, &mut app, id, shelf),
        Command::Year(which) => year::show(words, &app, *which),
        Command::Search { words: asked, year } => year::search(words, &app, asked, *year),
        Command::AttendeesImport {
            file,
            programme,
            session,
            update,
            dry_run,
        } => attendees::import(
            words,
            &mut app,
            file,
            (programme, *session),
            (*update, *dry_run),
        ),
        Command::AttendeesList(programme) => attendees::list(words, &app, programme),
        Command::AttendeesExport(wanted) => attendees::export(words, &app, wanted),
        Command::AttendeesAddresses { programme, session } => {
            attendees::addresses(words, &app, programme, *session)
        }
        Command::Billing {
            programme,
            attended,
            out,
        } => billing::write(words, &app, programme, *attended, out),
        Command::Print(job) => print::print(words, &app, job),
        Command::Centre(deed) => centre::centre(words, &mut app, deed),
        Command::AlignmentList => alignment::list(words, &app),
        Command::AlignmentSave(printer) => alignment::save(words, &app, printer),
        Command::AlignmentForget(name) => alignment::forget(words, &app, name),
        Command::Reprints(programme) => print::reprints(words, &app, programme),
        Command::Duplicates {
            organisations,
            weak,
        } => duplicates::list(words, &app, *organisations, *weak),
        Command::PersonAccess { id, out } => privacy::access(words, &app, id, out),
        Command::PersonErase {
            id,
            yes,
            appearances,
            copies,
        } => {
            let options = ForgetOptions {
                appearances: *appearances,
                copies: *copies,
            };
            privacy::erase(words, &mut app, id, *yes, options)
        }
        Command::Privacy => privacy::to_clean(words, &app),
        Command::Undo => undo::undo(words, &mut app),
        Command::Check => check::check(words, &mut app),
        Command::Help | Command::Version | Command::Demo(_) | Command::Printers => {
            unreachable!("these need no data and were carried out before")
        }
    }
}

/// Opens the data of a folder and keeps them to itself.
fn open(folder: &Path) -> Result<App, Failure> {
    Ok(App::open(
        DataFolder::take(folder)?,
        None,
        Box::new(SystemWorld),
    )?)
}
