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
mod playground;
mod present;
mod progress;
mod review;

pub use about::About;
pub use chapter::ChapterPage;
pub use design::Design;
pub use frame::{Frame, title};
pub use glossary::Glossary;
pub use home::Home;
pub use lesson::LessonPage;
pub use not_found::NotFound;
pub use playground::{Playground, PlaygroundProps, PlaygroundView};
pub use present::{PresentPage, PresentPageProps};
pub use progress::{ProgressPage, ProgressView};
pub use review::{ReviewPage, ReviewView};
