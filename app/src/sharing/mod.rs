//! Programs on their way out and in: links, snippets for other pages, files, folders.
//!
//! What comes in is somebody else's: every bound is checked before anything is read, and what is left out is said.

mod dialog;
mod file;
mod folder;
mod open;
mod snippet;

pub use dialog::{ShareButton, ShareButtonProps};
pub use file::{BadFile, read, write};
pub use folder::{Choice, Imported, Offered, assemble, choose};
pub use open::{OpenButton, OpenButtonProps, Opened, take};
pub use snippet::{element, frame};
