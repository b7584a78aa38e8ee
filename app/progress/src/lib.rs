//! What a person has done in the course, apart from any browser.
//!
//! A [`Document`] holds every answer with its time. Two documents of one person, from two tabs or two devices, are joined
//! by [`Document::join`]: the order in which that happens, and how often, makes no difference. What is due for review
//! is computed from the histories whenever somebody asks ([`review`]), so there is nothing else to keep in step.
//!
//! Nothing here reads a clock: times are handed in, in milliseconds since 1970.

mod answer;
mod document;
mod file;
mod first_form;
pub mod review;
mod summary;

pub use answer::{Answer, Entry, Outcome};
pub use document::{Document, Lesson, Place, Seen, Task};
pub use file::{MOST, Read, Trouble, VERSION};
pub use first_form::{FirstAnswer, FirstForm, FirstLesson};
pub use summary::{State, Summary};
