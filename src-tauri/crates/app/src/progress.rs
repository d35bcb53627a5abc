//! How far a long piece of work is.

use std::ops::ControlFlow;

/// Hears how many parts of how many are done, and may stop the work.
pub type Progress<'a> = &'a mut dyn FnMut(usize, usize) -> ControlFlow<()>;
