//! What the browser gets of the course: plain data, packed with postcard.
//!
//! Everything that can be decided when the site is built is decided there: Markdown is already HTML, answers are
//! already computed from recordings, options are already shuffled. The page only shows and grades.

mod block;
mod course;
mod exercise;
mod glossary;
mod program;
mod question;
mod words;

pub use block::{Block, Edit, Predict, PredictMode};
pub use course::{
    Aside, Card, Chapter, Course, ENGLISH, Lesson, Outline, OutlineChapter, PackError, StageKind, lesson_path,
};
pub use exercise::{Check, Exercise, Stage};
pub use glossary::Term;
pub use program::{Html, Mistake, Program, Recorded};
pub use question::{Choice, Question, QuestionKind, WrongValue};
pub use words::Words;
