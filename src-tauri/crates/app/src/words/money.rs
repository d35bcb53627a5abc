//! Amounts in words: "150 €", "1 200,50 €".

use super::{Catalogue, Language};

impl Catalogue {
    /// An amount in cents as this language writes euros, without a part of a euro that is nought.
    /// Nothing of it breaks over two lines.
    pub fn euros(&self, cents: i32) -> String {
        let (group, point) = match self.language() {
            Language::French => ('\u{a0}', ','),
            Language::English => (',', '.'),
        };
        let mut amount = grouped(cents / 100, group);
        let part = cents.rem_euclid(100);
        if part != 0 {
            amount.push_str(&format!("{point}{part:02}"));
        }
        self.with("money-euros", &[("amount", &amount)])
    }
}

/// The number with its thousands parted.
fn grouped(number: i32, by: char) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + 2);
    for (at, digit) in digits.char_indices() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(by);
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_written_as_each_language_does() {
        let check = |cents, french: &str, english: &str| {
            let said = |language| Catalogue::new(language).euros(cents).replace('\u{a0}', " ");
            assert_eq!(said(Language::French), french);
            assert_eq!(said(Language::English), english);
        };
        check(15_000, "150 €", "€150");
        check(1_205, "12,05 €", "€12.05");
        check(0, "0 €", "€0");
        check(99_999_999, "999 999,99 €", "€999,999.99");
        check(123_456_700, "1 234 567 €", "€1,234,567");
    }
}
