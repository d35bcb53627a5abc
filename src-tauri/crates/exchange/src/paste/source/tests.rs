//! What becomes of every kind of file and text before it is read.
