//! The pages, and the frame around them.

mod about;
mod chapter;
mod design;
mod frame;
mod glossary;
mod hero;
mod home;
mod lesson;
mod link;
mod not_found;
mod on_desk;
mod playground;
mod progress;
mod review;
mod sheet;

pub use about::About;
pub use chapter::ChapterPage;
pub use design::Design;
pub use frame::{Frame, title};
pub use glossary::Glossary;
pub use home::Home;
pub use lesson::LessonPage;
pub use not_found::NotFound;
pub use on_desk::{OnDesk, OnDeskProps};
pub use playground::{Playground, PlaygroundProps, PlaygroundView};
pub use progress::{ProgressPage, ProgressView};
pub use review::{ReviewPage, ReviewView};
pub use sheet::{Sheet, SheetProps};
