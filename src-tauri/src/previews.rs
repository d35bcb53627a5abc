//! The last document that was painted to be looked at, until the page fetches it.
//!
//! It holds names of people, so it stays in memory and only the newest is kept.

use std::sync::{Mutex, PoisonError};

/// The newest preview: the name of its job and its bytes.
#[derive(Debug, Default)]
pub struct Previews(Mutex<Option<(String, Vec<u8>)>>);

impl Previews {
    /// Keeps a preview and forgets the one before.
    pub fn keep(&self, job: String, pdf: Vec<u8>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some((job, pdf));
    }

    /// Hands the preview of this job out, once.
    pub fn take(&self, job: &str) -> Option<Vec<u8>> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.take_if(|(name, _)| name == job).map(|(_, pdf)| pdf)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_newest_is_kept_and_handed_out_once() {
        let previews = Previews::default();
        previews.keep("a".into(), vec![1]);
        previews.keep("b".into(), vec![2]);
        assert_eq!(previews.take("a"), None);
        assert_eq!(previews.take("b"), Some(vec![2]));
        assert_eq!(previews.take("b"), None);
    }
}
