//! Reads an exercise: `exercise/` with what the learner gets and wrong attempts, `checks/` with the scenarios.
//!
//! A scenario is a plain program. Real Node runs it for the expected output; the learner's file gets it as a function
//! of the same names, through the harness. So nobody types what a check expects.

use super::markdown::Scope;
use super::{mistake, quiz};
use crate::model::{Check, Exercise, Program, Stage};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use toml::Spanned;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    /// The file that the learner writes.
    file: String,
    /// The names that a scenario takes from it.
    names: Vec<String>,
    stage: Vec<RawStage>,
    check: Vec<RawCheck>,
    #[serde(default)]
    attempt: Vec<RawAttempt>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawStage {
    title: Spanned<String>,
    goal: String,
    hints: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCheck {
    id: Spanned<String>,
    stage: u16,
    title: String,
    missing: String,
    otherwise: String,
    #[serde(default)]
    mistake: Vec<mistake::Raw>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawAttempt {
    file: Spanned<String>,
    fails: String,
    says: String,
}

/// A typical wrong solution, for tests: which check it fails first, and what it is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    /// The lesson.
    pub lesson: String,
    /// Name of the file.
    pub name: String,
    /// The learner's file.
    pub text: String,
    /// The first check that fails.
    pub fails: String,
    /// Words that stand in the explanation.
    pub says: String,
}

/// Reads `exercise.toml` and the files beside it; the scope's file is that file.
pub(super) fn read(
    lesson: &str,
    folder: &Path,
    checks: &BTreeMap<String, Program>,
    scope: &mut Scope<'_>,
) -> Option<(Exercise, Vec<Attempt>)> {
    let mut load = |name: &str| match fs::read_to_string(folder.join(name)) {
        Ok(text) => Some(text),
        Err(error) => {
            scope.faults.add(scope.file, 0, format!("{name} cannot be read: {error}"));
            None
        }
    };
    let text = load("exercise.toml")?;
    let (harness, starter, solution) = (load("harness.js")?, load("starter.js")?, load("solution.js")?);
    let raw: Raw = match toml::from_str(&text) {
        Ok(raw) => raw,
        Err(error) => {
            let line = error.span().map_or(0, |span| quiz::line_of(&text, span.start));
            scope.faults.add(scope.file, line, error.message());
            return None;
        }
    };
    let attempts = raw.attempt.iter().filter_map(|attempt| {
        let name = attempt.file.get_ref();
        let (fails, says) = (attempt.fails.clone(), attempt.says.clone());
        let text = load(&format!("attempts/{name}"))?;
        Some(Attempt { lesson: lesson.to_owned(), name: name.clone(), text, fails, says })
    });
    let attempts: Vec<Attempt> = attempts.collect();
    for attempt in &raw.attempt {
        if !raw.check.iter().any(|c| *c.id.get_ref() == attempt.fails) {
            let line = quiz::line_of(&text, attempt.file.span().start);
            scope.faults.add(scope.file, line, format!("there is no check `{}`", attempt.fails));
        }
    }
    let line_of = |span: std::ops::Range<usize>| quiz::line_of(&text, span.start);
    let stages: Vec<Stage> = raw
        .stage
        .into_iter()
        .map(|stage| {
            let line = line_of(stage.title.span());
            let hints = stage.hints.iter().map(|h| scope.html(line, h)).collect();
            Stage { title: stage.title.into_inner(), goal: scope.html(line, &stage.goal), hints }
        })
        .collect();
    let mut found = Vec::new();
    for check in raw.check {
        let line = line_of(check.id.span());
        let id = check.id.into_inner();
        if check.stage == 0 || usize::from(check.stage) > stages.len() {
            scope.faults.add(
                scope.file,
                line,
                format!("`{id}` belongs to stage {}, which does not exist", check.stage),
            );
            continue;
        }
        let Some(scenario) = checks.get(&id) else {
            scope.faults.add(scope.file, line, format!("there is no program checks/{id}.js"));
            continue;
        };
        let outputs = scenario.accepted();
        let mistakes: Vec<_> = check.mistake.into_iter().map(|m| mistake::read(line, m, &outputs, scope)).collect();
        let lines: Vec<String> = scenario.expected.lines().into_iter().map(str::to_owned).collect();
        mistake::check_cover(line, &id, &lines, &mistakes, scope);
        found.push(Check {
            stage: check.stage - 1,
            title: check.title,
            scenario: scenario.source().to_owned(),
            program: wrapped(scenario, &harness, &raw.names),
            mistakes,
            missing: scope.html(line, &check.missing),
            otherwise: scope.html(line, &check.otherwise),
            id,
        });
    }
    for id in checks.keys().filter(|id| !found.iter().any(|c| c.id == **id)) {
        scope.faults.add(scope.file, 0, format!("checks/{id}.js is used by no check"));
    }
    let exercise = Exercise { id: lesson.to_owned(), file: raw.file, starter, stages, checks: found, solution };
    Some((exercise, attempts))
}

/// The scenario as a module that takes its globals from the learner's file. It starts on line 1, as it was written.
fn wrapped(scenario: &Program, harness: &str, names: &[String]) -> Program {
    let text = format!("module.exports = function ({{ {} }}) {{ {}\n}}\n", names.join(", "), scenario.source());
    Program {
        id: scenario.id.clone(),
        files: vec![("check.js".to_owned(), harness.to_owned()), ("scenario.js".to_owned(), text)],
        entry: "check.js".to_owned(),
        ..scenario.clone()
    }
}
