//! What the acceptance stories, document references, end-to-end tests and benches share.

pub mod accessible;
pub mod command_line;
pub mod desk;
pub mod labelled;
pub mod paper;
pub mod people_generator;
pub mod placed;
#[cfg(target_os = "linux")]
pub mod print_shop;
pub mod proofs;
#[cfg(all(feature = "e2e", target_os = "linux"))]
pub mod window;
