//! The course: what a lesson is made of, how answers are graded, and how lessons are read from their sources.
//!
//! The browser needs [`model`], [`grade`], [`deck`] and [`markup`]; they are plain data and pure functions, so that they can be tested
//! without a browser. Reading and checking the sources (`author`, a feature of the same name) happens when the site is
//! built, so that a broken lesson is a failed build and never a broken page.

#[cfg(feature = "author")]
pub mod author;
pub mod deck;
pub mod grade;
pub mod markup;
pub mod model;

pub use model::{Block, Chapter, Course, Lesson, Program};
