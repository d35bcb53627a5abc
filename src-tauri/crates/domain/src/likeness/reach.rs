//! How somebody is reached, as it is compared.

/// An e-mail address or a telephone number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reach {
    /// What is compared: the address in lower case, the digits of the number.
    pub key: String,
    /// Whether it is of a house and not of a person.
    pub general: bool,
}

/// What stands before the @ of an address that a whole house reads.
const GENERAL: [&str; 22] = [
    "accueil",
    "administration",
    "asso",
    "association",
    "bureau",
    "cabinet",
    "centresocial",
    "communication",
    "contact",
    "courrier",
    "direction",
    "hello",
    "info",
    "infos",
    "mairie",
    "politiquedelaville",
    "poledelaville",
    "secretariat",
    "service",
    "services",
    "standard",
    "ville",
];

/// Providers of addresses for everybody: two of their addresses are of no common house.
const PROVIDERS: [&str; 17] = [
    "gmail",
    "orange",
    "wanadoo",
    "free",
    "laposte",
    "hotmail",
    "outlook",
    "yahoo",
    "live",
    "sfr",
    "icloud",
    "protonmail",
    "proton",
    "numericable",
    "neuf",
    "bbox",
    "aol",
];

impl Reach {
    /// An address, already in lower case; `None` when it is none.
    pub fn email(key: &str) -> Option<Self> {
        let (local, _) = key.split_once('@')?;
        let letters: String = local.chars().filter(char::is_ascii_alphanumeric).collect();
        Some(Self {
            key: key.to_owned(),
            general: GENERAL.contains(&letters.as_str()),
        })
    }

    /// A telephone number; `None` when it has too few digits for one.
    pub fn phone(written: &str) -> Option<Self> {
        let key = digits(written);
        (key.len() >= 6).then_some(Self {
            key,
            general: false,
        })
    }

    /// What stands behind the @, unless it is a provider's.
    pub(crate) fn house(&self) -> Option<&str> {
        let (_, house) = self.key.split_once('@')?;
        let name = house.split('.').next().unwrap_or_default();
        (!PROVIDERS.contains(&name)).then_some(house)
    }

    /// Whether a French number is one of a mobile telephone.
    pub(crate) fn is_mobile(&self) -> bool {
        self.key.len() == 9 && self.key.starts_with(['6', '7'])
    }
}

/// The digits of a number as they are compared: a French number without the zero or the code of the
/// country before it, any other with all its digits.
///
/// ```
/// use parvis_domain::likeness::digits;
/// assert_eq!(digits("+33 (0)6 99 00 12 34"), "699001234");
/// assert_eq!(digits("06.99.00.12.34"), "699001234");
/// assert_eq!(digits("699001234"), "699001234");
/// assert_eq!(digits("+32 2 123 45 67"), "3221234567");
/// ```
pub fn digits(written: &str) -> String {
    let all: String = written.chars().filter(char::is_ascii_digit).collect();
    let abroad = all.strip_prefix("00").unwrap_or(&all);
    let national = match abroad.strip_prefix("33") {
        Some(rest) if rest.len() >= 9 => rest,
        _ => abroad,
    };
    let bare = national.strip_prefix('0').unwrap_or(national);
    match bare.len() {
        9 => bare.to_owned(),
        _ => abroad.to_owned(),
    }
}
