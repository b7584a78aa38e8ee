//! Addresses of the pages.

use yew_router::Routable;

/// A page. Chapters and lessons are named by their slugs, so an address says what it shows.
#[derive(Clone, Debug, PartialEq, Eq, Routable)]
pub enum Route {
    /// What this is, and the chapters.
    #[at("/")]
    Home,
    /// Any program, in the editor.
    #[at("/playground/")]
    Playground,
    /// What it is made of, and under which licences.
    #[at("/about/")]
    About,
    /// There is no such page.
    #[not_found]
    #[at("/404")]
    NotFound,
    /// A chapter's lessons.
    #[at("/:chapter/")]
    Chapter {
        /// Slug.
        chapter: String,
    },
    /// A lesson.
    #[at("/:chapter/:lesson/")]
    Lesson {
        /// Slug of its chapter.
        chapter: String,
        /// Slug.
        lesson: String,
    },
}
