//! `parvis centre …`: what is set of the centre, and its pictures.

use std::ffi::OsString;
use std::path::PathBuf;

use parvis_app::view::settings::CentreField;

use super::{Misuse, word};

/// What is done with the identity of the centre.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CentreDeed {
    /// Say what is set.
    Show,
    /// Set a field; an empty value takes it away.
    Set(CentreField, String),
    /// Add a logo of the centre, or put it in the place of another.
    Logo {
        /// The picture.
        file: PathBuf,
        /// The key of the one it replaces; empty to add one.
        replaces: String,
    },
    /// Set the signature of certificates.
    Signature(PathBuf),
    /// Set the logo of an organisation.
    OrganisationLogo {
        /// The picture.
        file: PathBuf,
        /// Its name, acronym or key.
        organisation: String,
    },
    /// Say what a picture shows.
    Describe {
        /// The key of the picture.
        picture: String,
        /// The words; empty for the usual ones.
        words: String,
    },
    /// Take a picture away.
    Remove(String),
}

/// Reads what follows `centre`.
pub(super) fn read(words: &mut impl Iterator<Item = OsString>) -> Result<CentreDeed, Misuse> {
    let Some(deed) = words.next() else {
        return Ok(CentreDeed::Show);
    };
    let deed = deed.to_string_lossy().into_owned();
    let file = |words: &mut dyn Iterator<Item = OsString>| {
        let file = words.next().ok_or(Misuse::Missing("FILE"))?;
        Ok(PathBuf::from(file))
    };
    Ok(match &*deed {
        "show" => CentreDeed::Show,
        "set" => {
            let name = word(words, "FIELD")?;
            let field = field(&name).ok_or(Misuse::BadValue {
                option: "FIELD",
                value: name,
            })?;
            CentreDeed::Set(field, word(words, "VALUE")?)
        }
        "logo" => CentreDeed::Logo {
            file: file(words)?,
            replaces: words
                .next()
                .map_or_else(String::new, |key| key.to_string_lossy().into_owned()),
        },
        "signature" => CentreDeed::Signature(file(words)?),
        "organisation-logo" => CentreDeed::OrganisationLogo {
            file: file(words)?,
            organisation: word(words, "ORGANISATION")?,
        },
        "describe" => CentreDeed::Describe {
            picture: word(words, "PICTURE")?,
            words: word(words, "TEXT")?,
        },
        "remove" => CentreDeed::Remove(word(words, "PICTURE")?),
        _ => return Err(Misuse::UnknownCommand(format!("centre {deed}"))),
    })
}

/// A field by its name, with hyphens as elsewhere on the command line.
fn field(name: &str) -> Option<CentreField> {
    let name = name.replace('-', "_");
    let all = CentreField::ALL.iter().copied();
    all.into_iter().find(|field| field.code() == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn deed(line: &str) -> Result<CentreDeed, Misuse> {
        read(
            &mut line
                .split(' ')
                .filter(|word| !word.is_empty())
                .map(OsString::from),
        )
    }

    #[test]
    fn every_deed_is_read() {
        assert_eq!(deed(""), Ok(CentreDeed::Show));
        assert_eq!(
            deed("set training-number 11990000099"),
            Ok(CentreDeed::Set(
                CentreField::TrainingNumber,
                "11990000099".to_owned()
            ))
        );
        let logo = |replaces: &str| CentreDeed::Logo {
            file: "a.png".into(),
            replaces: replaces.to_owned(),
        };
        assert_eq!(deed("logo a.png"), Ok(logo("")));
        assert_eq!(deed("logo a.png K"), Ok(logo("K")));
        assert_eq!(deed("remove K"), Ok(CentreDeed::Remove("K".to_owned())));
        assert_eq!(deed("set"), Err(Misuse::Missing("FIELD")));
        assert_eq!(
            deed("organisation-logo a.png"),
            Err(Misuse::Missing("ORGANISATION"))
        );
        assert_eq!(
            deed("set size 3"),
            Err(Misuse::BadValue {
                option: "FIELD",
                value: "size".to_owned()
            })
        );
        assert_eq!(
            deed("paint"),
            Err(Misuse::UnknownCommand("centre paint".to_owned()))
        );
    }
}
