//! What the pages show: made when the site is built, fetched beside the program, decoded once.
//!
//! The same data is there when a page is prerendered and when it comes alive, so both render the same markup.

mod file;
mod kept;
mod packs;
mod store;

pub use file::{use_demo, use_film, use_glossary, use_practice, use_search};
pub use kept::KeptTrace;
pub use packs::{BuiltRun, DemoPack, FilmPack, Frame, GlossaryPack, LessonPack, PracticePack, SitePack, TracesPack};
pub use store::{Data, DemoData, Fetched, LessonData, Practice, Run, use_lesson};
