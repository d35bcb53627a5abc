//! A whole programme as plain text, for a newsletter or an e-mail.
//!
//! Deliberately absent: the words of the interface.
