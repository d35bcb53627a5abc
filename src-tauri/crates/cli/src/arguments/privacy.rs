//! What `parvis person` takes.

use std::ffi::OsString;

use super::{Command, Misuse, Typed, word};

/// `person access ID --out FILE`.
pub(super) fn access(
    words: &mut impl Iterator<Item = OsString>,
    typed: &mut Typed,
) -> Result<Command, Misuse> {
    Ok(Command::PersonAccess {
        id: word(words, "ID")?,
        out: typed.out.take().ok_or(Misuse::Missing("--out"))?,
    })
}

/// `person erase ID --yes [--with-appearances] [--with-copies]`.
pub(super) fn erase(
    words: &mut impl Iterator<Item = OsString>,
    typed: &mut Typed,
) -> Result<Command, Misuse> {
    Ok(Command::PersonErase {
        id: word(words, "ID")?,
        yes: typed.flags.remove("--yes"),
        appearances: typed.flags.remove("--with-appearances"),
        copies: typed.flags.remove("--with-copies"),
    })
}

/// Options that are said or not.
pub(super) fn flag_option(name: &str) -> Option<&'static str> {
    ["--yes", "--with-appearances", "--with-copies"]
        .into_iter()
        .find(|option| option[2..] == *name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::arguments::read;

    fn command(line: &str) -> Result<Command, Misuse> {
        read(line.split_whitespace().map(OsString::from)).map(|read| read.command)
    }

    #[test]
    fn a_person_is_read_out_or_erased() {
        let access = Command::PersonAccess {
            id: "P".to_owned(),
            out: "p.html".into(),
        };
        assert_eq!(command("person access P --out p.html"), Ok(access));
        assert_eq!(command("person access P"), Err(Misuse::Missing("--out")));
        let erase = |yes, appearances, copies| Command::PersonErase {
            id: "P".to_owned(),
            yes,
            appearances,
            copies,
        };
        assert_eq!(command("person erase P"), Ok(erase(false, false, false)));
        let line = "person erase P --yes --with-appearances --with-copies";
        assert_eq!(command(line), Ok(erase(true, true, true)));
        assert_eq!(command("person erase"), Err(Misuse::Missing("ID")));
        assert_eq!(command("privacy"), Ok(Command::Privacy));
        let unknown = Err(Misuse::UnknownOption("--yes".to_owned()));
        assert_eq!(command("privacy --yes"), unknown);
    }
}
