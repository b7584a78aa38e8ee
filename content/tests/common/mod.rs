//! The course as the tests see it.

use content::author::{self, Source};
use content::model::{Block, Question};
use content::{Course, Lesson};
use std::path::Path;

/// Reads the course of this repository.
pub(crate) fn source() -> Source {
    author::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("chapters")).unwrap_or_else(|faults| panic!("\n{faults}"))
}

/// All lessons.
#[allow(dead_code, reason = "not every test file that shares this module walks the lessons")]
pub(crate) fn lessons(course: &Course) -> impl Iterator<Item = &Lesson> {
    course.chapters.iter().flat_map(|chapter| &chapter.lessons)
}

/// All questions of a lesson.
#[allow(dead_code, reason = "each test file is a crate of its own, and not all of them ask")]
pub(crate) fn questions(lesson: &Lesson) -> impl Iterator<Item = &Question> {
    lesson.blocks.iter().flat_map(|block| match block {
        Block::Quiz { questions } => questions.as_slice(),
        _ => &[],
    })
}
