//! What is written when the program fails: where, never what.
//!
//! The words of a panic may quote a name or an address that was being handled, and standard error
//! ends up in system journals; so only the place in the source is told.

use std::io::Write as _;

/// Replaces the default report of a panic.
pub(crate) fn install() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic
            .location()
            .map(ToString::to_string)
            .unwrap_or_default();
        // Nothing is left to be done when even standard error is closed.
        let _ = writeln!(std::io::stderr(), "parvis: internal failure at {place}");
    }));
}
