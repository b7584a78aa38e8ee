//! The course in the browser: pages, stages, player, editor and quizzes.

pub mod player;
pub mod stages;
