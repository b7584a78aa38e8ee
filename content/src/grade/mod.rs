//! Grading: pure functions from an answer to a verdict with a reason.

mod exercise;
mod lines;
mod question;

pub use exercise::{CheckVerdict, Ended, Ran, check, exercise, stages_passed};
pub use lines::{LineVerdict, LinesGrade, first_mistake, lines, lines_any, typed};
pub use question::{Answer, Reason, Verdict, question};
