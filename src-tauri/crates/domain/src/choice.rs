//! Closed lists of choices with a stable code each, for the database, files and the page.
//!
//! Deliberately not here: the words for a choice, which live in the catalogue under its code.

/// Declares an enum whose variants have a kebab-case code.
///
/// The generated type has `ALL`, `code()`, `from_code()`, and is written by serde as its code.
#[macro_export]
macro_rules! choice {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident => $code:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        pub enum $name {
            $($(#[$vmeta])* #[serde(rename = $code)] $variant),+
        }

        impl $name {
            /// Every choice, in the order in which lists show them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The stable code of this choice.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// The choice that has this code; `None` for a code that no choice has.
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use crate::slot::SlotKind;

    #[test]
    fn every_code_leads_back_to_its_choice() {
        for kind in SlotKind::ALL {
            assert_eq!(SlotKind::from_code(kind.code()), Some(*kind));
        }
        assert_eq!(SlotKind::from_code("lunch break"), None);
    }
}
