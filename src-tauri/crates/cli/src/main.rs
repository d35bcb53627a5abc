//! `parvis`: the use cases of the window for scripts, benchmarks and tests.
//!
//! A command calls use cases and gives an [`answer::Answer`]; what is refused goes to the standard
//! error in the user's language. Exit code 0: done; 1: the input was refused; 2: wrong usage.
//! Deliberately absent: any rule.

mod answer;
mod arguments;
mod commands;
mod failure;

use std::io::IsTerminal;
use std::process::ExitCode;

use parvis_app::words::{Catalogue, Language};

use arguments::{Arguments, Command};
use failure::Failure;

fn main() -> ExitCode {
    let arguments = match arguments::read(std::env::args_os().skip(1)) {
        Ok(arguments) => arguments,
        Err(misuse) => {
            let asked = arguments::language_asked(std::env::args_os().skip(1));
            let words = Catalogue::new(language(asked.as_deref()));
            answer::complain(&failure::misuse(&words, &misuse));
            return ExitCode::from(2);
        }
    };
    let words = Catalogue::new(language(arguments.language.as_deref()));
    match run(&words, &arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            answer::complain(&failure.lines(&words).join("\n"));
            ExitCode::from(1)
        }
    }
}

/// The language asked for, else the system's, else French.
fn language(asked: Option<&str>) -> Language {
    let system = sys_locale::get_locale();
    Language::from_code(asked.or(system.as_deref()).unwrap_or_default())
}

fn run(words: &Catalogue, arguments: &Arguments) -> Result<(), Failure> {
    let answer = match &arguments.command {
        Command::Help => return answer::say(&words.text("cli-usage")),
        Command::Version => return answer::say(concat!("parvis ", env!("CARGO_PKG_VERSION"))),
        command => commands::run(words, arguments.data.as_deref(), command)?,
    };
    if arguments.json || !std::io::stdout().is_terminal() {
        answer::say(&answer.json)
    } else {
        answer::say(&answer.text)
    }
}
