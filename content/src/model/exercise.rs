//! Exercises: code to write, judged by what it makes hidden programs print.

use super::program::{Html, Mistake, Program};
use serde::{Deserialize, Serialize};

/// A program to write in stages.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Exercise {
    /// Name, unique in the lesson.
    pub id: String,
    /// The file that the learner writes.
    pub file: String,
    /// Its text at the start.
    pub starter: String,
    /// What to build, in this order.
    pub stages: Vec<Stage>,
    /// The hidden checks, by stage.
    pub checks: Vec<Check>,
    /// The finished file, to be shown after trying.
    pub solution: String,
}

impl Exercise {
    /// The program to run for a check of a learner's file.
    pub fn program(&self, check: &Check, text: &str) -> Program {
        let mut program = check.program.clone();
        program.files.push((self.file.clone(), text.to_owned()));
        program.files.sort();
        program
    }
}

/// A stage of an exercise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stage {
    /// Short name.
    pub title: String,
    /// What to do.
    pub goal: Html,
    /// One at a time, on request.
    pub hints: Vec<Html>,
}

/// A hidden check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Check {
    /// Name, unique in the exercise.
    pub id: String,
    /// Index into the exercise's stages.
    pub stage: u16,
    /// What it looks at, said to the learner.
    pub title: String,
    /// The scenario as the learner may read it once the check has failed.
    pub scenario: String,
    /// What runs, still without the learner's file. Its `expected` is what real Node prints for the scenario.
    pub program: Program,
    /// One for each two neighbours of the expected lines at least.
    pub mistakes: Vec<Mistake>,
    /// What to say when expected lines are not printed.
    pub missing: Html,
    /// What to say when it throws, does not end, or prints what nobody expected.
    pub otherwise: Html,
}
