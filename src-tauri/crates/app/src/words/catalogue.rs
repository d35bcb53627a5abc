//! The catalogue of one language, read from the files that are built into the program.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::langid;

/// A language that Parvis speaks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Language {
    /// French, the language of the field.
    #[default]
    French,
    /// English.
    English,
}

impl Language {
    /// Every language, the default first.
    pub const ALL: [Self; 2] = [Self::French, Self::English];

    /// Its code (ISO 639-1).
    pub const fn code(self) -> &'static str {
        match self {
            Self::French => "fr",
            Self::English => "en",
        }
    }

    /// The language of a code or of a locale's name (`en_GB.UTF-8`); French for all but English.
    pub fn from_code(code: &str) -> Self {
        if code.to_lowercase().starts_with("en") {
            Self::English
        } else {
            Self::French
        }
    }
}

/// The files of the catalogue, by area, French then English.
macro_rules! areas {
    ($($area:literal),+ $(,)?) => {
        &[$((
            $area,
            include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../assets/locales/fr/", $area, ".ftl")),
            include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../assets/locales/en/", $area, ".ftl")),
        )),+]
    };
}

/// Each area with its text in French and in English.
pub(super) const AREAS: &[(&str, &str, &str)] = areas![
    "addresses",
    "agenda",
    "attendees",
    "cli",
    "common",
    "contacts",
    "documents",
    "duplicates",
    "exports",
    "lists",
    "occurrences",
    "papers",
    "preparation",
    "paste",
    "places",
    "printers",
    "privacy",
    "problems",
    "programmes",
    "settings",
    "table",
    "window",
    "wishes",
    "years"
];

/// The words of one language.
pub struct Catalogue {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Catalogue {
    /// The catalogue of a language.
    ///
    /// # Panics
    /// Never for the files that are built in: a test reads them all.
    pub fn new(language: Language) -> Self {
        let locale = match language {
            Language::French => langid!("fr"),
            Language::English => langid!("en"),
        };
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        bundle.set_use_isolating(false);
        for (area, french, english) in AREAS {
            let text = match language {
                Language::French => french,
                Language::English => english,
            };
            let resource = FluentResource::try_new((*text).to_owned())
                .unwrap_or_else(|(_, errors)| panic!("catalogue {area}: {errors:?}"));
            bundle
                .add_resource(resource)
                .unwrap_or_else(|errors| panic!("catalogue {area}: {errors:?}"));
        }
        Self { language, bundle }
    }

    /// The language of the words.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The words of a key; the key itself when the catalogue has none, so that nothing is silent.
    pub fn text(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The words of a key with their arguments, which are texts formatted by the caller. A whole
    /// number also chooses among plural forms.
    pub fn with(&self, key: &str, arguments: &[(&str, &str)]) -> String {
        let mut values = FluentArgs::with_capacity(arguments.len());
        for (name, value) in arguments {
            let value = match value.parse::<u32>() {
                // Only what prints back the same may be a number: "06" is a text.
                Ok(number) if number.to_string() == **value => FluentValue::from(number),
                _ => FluentValue::from(*value),
            };
            values.set(*name, value);
        }
        self.find(key, &values).unwrap_or_else(|| key.to_owned())
    }

    /// The word for a choice: the catalogue's `<list>-<code>`.
    pub fn choice(&self, list: &str, code: &str) -> String {
        self.text(&format!("{list}-{code}"))
    }

    /// Whether the catalogue has this key.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    fn find(&self, key: &str, arguments: &FluentArgs<'_>) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(arguments), &mut errors);
        Some(text.into_owned())
    }
}

impl std::fmt::Debug for Catalogue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Catalogue")
            .field("language", &self.language)
            .finish_non_exhaustive()
    }
}
