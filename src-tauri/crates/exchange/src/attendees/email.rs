//! What looks like an e-mail address.
//!
//! Deliberately not here: whether the address exists, and any change of it beyond its wrapping.

/// The address without what programs wrap around it: `mailto:`, angle brackets, a last comma.
pub(super) fn unwrap(text: &str) -> &str {
    let text = text.trim_end_matches([';', ',', ' ']);
    let bare = match text.get(..7) {
        Some(start) if start.eq_ignore_ascii_case("mailto:") => text[7..].trim_start(),
        _ => text,
    };
    bare.strip_prefix('<')
        .and_then(|t| t.strip_suffix('>'))
        .unwrap_or(bare)
}

/// Whether the text looks like exactly one address: lenient, for lists typed by people.
pub fn is_address(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else {
        return false;
    };
    let fits = |c: char| {
        !c.is_whitespace()
            && !matches!(
                c,
                ',' | ';' | '<' | '>' | '(' | ')' | '"' | '@' | '/' | '\u{FFFD}'
            )
    };
    !local.is_empty()
        && text.len() <= 254
        && local.chars().all(fits)
        && domain.chars().all(fits)
        && !domain.starts_with(['.', '-'])
        && !domain.ends_with(['.', '-'])
        && domain.contains('.')
        && !domain.contains("..")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses() {
        for good in [
            "a@b.fr",
            "marie.d'arc+x@ville-lille.example",
            "élodie@exemple.fr",
        ] {
            assert!(is_address(good), "{good}");
        }
        for bad in [
            "",
            "a",
            "a@b",
            "@b.fr",
            "a@",
            "a b@c.fr",
            "a@b.fr;c@d.fr",
            "a@b@c.fr",
            "a@b..fr",
            "a@.fr",
            "a@b.fr.",
        ] {
            assert!(!is_address(bad), "{bad}");
        }
        assert_eq!(unwrap("mailto:a@b.fr"), "a@b.fr");
        assert_eq!(unwrap("<a@b.fr>;"), "a@b.fr");
        assert_eq!(unwrap("élodie@b.fr"), "élodie@b.fr");
    }
}
