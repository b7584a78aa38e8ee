//! Programs on their way out and in: links, snippets for other pages, files, folders.
//!
//! What comes in is somebody else's: every bound is checked before anything is read, and what is left out is said.

mod file;
mod folder;
mod snippet;

pub use file::{BadFile, read, write};
pub use folder::{Choice, Imported, Offered, assemble, choose};
pub use snippet::{element, frame};
