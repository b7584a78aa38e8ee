//! Grading what a learner's file made the hidden programs print.

use super::lines::{LinesGrade, first_mistake, lines};
use crate::model::{Check, Exercise, Html};

/// How a run ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ended {
    /// By itself.
    Completed,
    /// A bound ended it; the sentence names the bound.
    Limit(String),
}

/// A run of a check's program with the learner's file in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ran {
    /// Standard output.
    pub stdout: String,
    /// Standard error.
    pub stderr: String,
    /// Exit code.
    pub code: i32,
    /// How it ended.
    pub ended: Ended,
}

/// The verdict on one check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckVerdict {
    /// Whether it printed what real Node prints.
    pub passed: bool,
    /// What the learner's code did wrong. Empty when it passed.
    pub why: Html,
    /// The error or the bound, in its own words.
    pub detail: Option<String>,
    /// The printed lines beside the expected ones.
    pub lines: LinesGrade,
}

/// Grades all runs of an exercise; `runs` has one entry for each check, in their order, or fewer: the rest failed to run.
pub fn exercise(exercise: &Exercise, runs: &[Ran]) -> Vec<CheckVerdict> {
    let nothing = Ran {
        stdout: String::new(),
        stderr: String::new(),
        code: -1,
        ended: Ended::Limit("The check did not run.".to_owned()),
    };
    exercise.checks.iter().enumerate().map(|(i, c)| check(c, runs.get(i).unwrap_or(&nothing))).collect()
}

/// How many stages have all their checks passed, counted from the first without a gap.
pub fn stages_passed(exercise: &Exercise, verdicts: &[CheckVerdict]) -> usize {
    let passed = |stage: usize| {
        let mut of_stage = exercise.checks.iter().zip(verdicts).filter(|(c, _)| usize::from(c.stage) == stage);
        of_stage.all(|(_, verdict)| verdict.passed)
    };
    (0..exercise.stages.len()).take_while(|stage| passed(*stage)).count()
}

/// Grades one run. A wrong order says more than a lost line, and a lost line more than a crash, so they are looked for
/// in this order.
pub fn check(check: &Check, ran: &Ran) -> CheckVerdict {
    let truth = check.program.expected.lines();
    let printed: Vec<&str> = ran.stdout.lines().collect();
    let grade = lines(&printed, &truth);
    let detail = match &ran.ended {
        Ended::Limit(limit) => Some(limit.clone()),
        Ended::Completed if ran.code != check.program.expected.code => Some(error_line(&ran.stderr)),
        Ended::Completed => None,
    };
    if grade.is_right() && detail.is_none() {
        return CheckVerdict { passed: true, why: Html::default(), detail: None, lines: grade };
    }
    let why = match first_mistake(&check.mistakes, &printed, &truth) {
        Some(mistake) => &mistake.why,
        None if !grade.missing.is_empty() && detail.is_none() => &check.missing,
        None => &check.otherwise,
    };
    CheckVerdict { passed: false, why: why.clone(), detail, lines: grade }
}

/// The line of Node's report that names the error.
fn error_line(stderr: &str) -> String {
    let named = stderr.lines().find(|line| {
        let name = line.split(':').next().unwrap_or_default();
        name.ends_with("Error") && name.chars().all(|c| c.is_alphanumeric())
    });
    named.or_else(|| stderr.lines().find(|l| !l.trim().is_empty())).unwrap_or("It ended with an error.").to_owned()
}
