//! What the acceptance stories, document references, end-to-end tests and benches share.
