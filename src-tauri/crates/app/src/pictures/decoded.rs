//! The pictures as documents place them, each decoded once.
//!
//! A picture is known by its key and the hash of its file, so one that was replaced, or came back
//! by an undo, is never mistaken for another. Deliberately not here: where they stand.

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::Arc;

use parvis_documents::pictures::{self, PictureProblem};
use parvis_documents::place::Picture;
use parvis_domain::id::PictureId;
use sha2::{Digest, Sha256};

/// What is decoded: at most one a stored picture.
#[derive(Debug, Default)]
pub(crate) struct Decoded(RefCell<HashMap<PictureId, Known>>);

#[derive(Debug)]
struct Known {
    /// Of the file.
    hash: [u8; 32],
    picture: Arc<Picture>,
}

impl Decoded {
    /// The picture in this file; the same one for the same file, so that a document which shows it
    /// in several places holds it once.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn read(&self, id: PictureId, bytes: &[u8]) -> Result<Arc<Picture>, PictureProblem> {
        let hash: [u8; 32] = Sha256::digest(bytes).into();
        let mut known = self.0.borrow_mut();
        if let Some(same) = known.get(&id).filter(|known| known.hash == hash) {
            return Ok(Arc::clone(&same.picture));
        }
        let picture = Arc::new(pictures::read(bytes)?);
        let copy = Arc::clone(&picture);
        known.insert(id, Known { hash, picture });
        Ok(copy)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RED: &[u8] = b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 2 1'>\
        <path d='M0 0h2v1H0z' fill='#a00000'/></svg>";
    const BLUE: &[u8] = b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 2 1'>\
        <path d='M0 0h2v1H0z' fill='#0000a0'/></svg>";

    #[test]
    fn a_file_is_decoded_once_and_again_when_it_is_another() {
        let decoded = Decoded::default();
        let id = PictureId::from(uuid::Uuid::from_u128(1));
        let first = decoded.read(id, RED).unwrap();
        assert!(Arc::ptr_eq(&first, &decoded.read(id, RED).unwrap()));
        let other = decoded.read(id, BLUE).unwrap();
        assert_ne!(first, other);
        assert_eq!(first, decoded.read(id, RED).unwrap(), "it came back");
        assert!(decoded.read(id, b"no picture").is_err());
        assert_eq!(first, decoded.read(id, RED).unwrap());
    }
}
