//! Codes are those that the library makes by itself, mask included.

use proptest::prelude::*;
use qrcode::{Color, QrCode};

use super::*;

fn by_the_library(digits: &str) -> Vec<bool> {
    let mut bits = Bits::new(VERSION);
    bits.push_numeric_data(digits.as_bytes()).unwrap();
    bits.push_terminator(LEVEL).unwrap();
    let code = QrCode::with_bits(bits, LEVEL).unwrap();
    let dark = |colour: Color| colour == Color::Dark;
    code.into_colors().into_iter().map(dark).collect()
}

proptest! {
    #[test]
    fn a_code_is_the_one_that_the_library_makes(digits in "[0-9]{1,34}") {
        let ours = modules(&digits).unwrap();
        prop_assert_eq!(&*ours, &*by_the_library(&digits));
    }
}

#[test]
fn only_digits_that_fit_have_a_code() {
    assert_eq!(modules(""), None);
    assert_eq!(modules("12a4"), None);
    assert_eq!(modules(&"1".repeat(35)), None);
    assert_eq!(modules(&"1".repeat(34)).unwrap().len(), SIDE * SIDE);
}
