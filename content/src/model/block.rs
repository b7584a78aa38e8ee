//! The blocks of a lesson page, from top to bottom.

use super::program::{Html, Mistake};
use super::{Exercise, Question};
use serde::{Deserialize, Serialize};

/// One block of a lesson. Programs are named by [`Program::id`](super::Program::id) in the lesson's list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Block {
    /// Running text, headings included.
    Prose(Html),
    /// A common claim that is wrong or out of date, and what is true.
    Careful(Html),
    /// What a program printed, shown as recorded.
    Output {
        /// The program.
        program: String,
    },
    /// Commit to an answer; only then the program runs.
    Predict(Predict),
    /// The program, playable step by step.
    Stage {
        /// The program.
        program: String,
        /// What to look at.
        caption: Html,
    },
    /// The program in an editor, with something to change.
    Edit(Edit),
    /// Every outcome that the program can have.
    Enumerate {
        /// The program.
        program: String,
        /// What to look at.
        caption: Html,
    },
    /// Programs beside each other.
    Compare {
        /// The programs, two or more.
        programs: Vec<String>,
        /// What to look at.
        caption: Html,
    },
    /// A program to write, graded by hidden checks.
    Exercise(Box<Exercise>),
    /// Questions.
    Quiz {
        /// In the order of the lesson.
        questions: Vec<Question>,
    },
}

/// A prediction to make before the output is shown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Predict {
    /// The program. Its recorded standard output is the answer.
    pub program: String,
    /// What is asked.
    pub prompt: Html,
    /// How the learner answers.
    pub mode: PredictMode,
    /// For [`PredictMode::Order`]: the lines to put into order, already shuffled and never in the right order.
    /// May hold lines that are not printed at all; the learner leaves those out.
    pub offered: Vec<String>,
    /// Why this or that order is a tempting mistake.
    pub mistakes: Vec<Mistake>,
}

/// How a prediction is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PredictMode {
    /// Put the offered lines into order.
    Order,
    /// Type the lines.
    Type,
}

/// A change to make to a program.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Edit {
    /// The program to start from.
    pub program: String,
    /// What to change and what to watch.
    pub goal: Html,
    /// When the change has one right result: the standard output that reaches it.
    pub target: Option<String>,
    /// The program that reaches it: a solution to show after trying.
    pub solution: Option<String>,
}
