//! The QR code of a badge: its digits, in the smallest code there is.
//!
//! Deliberately not here: what the digits mean and where the code stands.

use std::sync::Arc;

use qrcode::bits::Bits;
use qrcode::{Color, EcLevel, QrCode, Version};

/// Modules on a side of the smallest code.
pub(super) const SIDE: usize = 21;

/// White modules that a reader needs around the code (ISO/IEC 18004).
pub(super) const QUIET: usize = 4;

/// The modules of a code from the top left; true is black. None when the text holds something
/// else than digits, or more of them (34) than the code has room for at level M.
pub(super) fn modules(digits: &str) -> Option<Arc<[bool]>> {
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let mut bits = Bits::new(Version::Normal(1));
    bits.push_numeric_data(digits.as_bytes()).ok()?;
    bits.push_terminator(EcLevel::M).ok()?;
    let code = QrCode::with_bits(bits, EcLevel::M).ok()?;
    let dark = |colour: Color| colour == Color::Dark;
    Some(code.into_colors().into_iter().map(dark).collect())
}
