//! What a person has done, and what the app has to tell: shared by all pages.

pub mod journal;

mod class;
mod notices;
mod progress;
mod sorted;

pub use class::{Class, ClassHandle, use_hides_solutions, use_outline};
pub use notices::{Notice, Notices, NoticesAction, NoticesHandle};
pub use progress::{Deed, Done, Given, LessonProgress, Progress, ProgressAction, ProgressHandle, ProgressState, Saved};
pub use sorted::Sorted;
