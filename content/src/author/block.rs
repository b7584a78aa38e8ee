//! Turns the directives of a page into blocks, and keeps count of what they use.

use super::directive::{Attributes, Body, Kind, Part};
use super::glossary::Unexplained;
use super::markdown::Scope;
use super::{Attempt, exercise, quiz, shuffle};
use crate::model::{Block, Edit, Html, Predict, PredictMode, Program, Question};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Lines to predict: fewer are no prediction, more are a memory test.
pub(super) const PREDICTED: std::ops::RangeInclusive<usize> = 2..=10;
/// A lesson has at least this many programs, and this many checks (predictions, questions, exercises).
const LEAST: (usize, usize) = (3, 3);

/// Turns directives into blocks and remembers what they used.
pub(super) struct Builder<'a> {
    folder: &'a Path,
    slug: &'a str,
    checks: &'a BTreeMap<String, Program>,
    quiz: quiz::Read,
    used: BTreeSet<String>,
    attempts: Vec<Attempt>,
}

impl<'a> Builder<'a> {
    /// For the lesson `slug` in `folder`, with the programs of its checks and its questions.
    pub(super) fn new(
        folder: &'a Path,
        slug: &'a str,
        checks: &'a BTreeMap<String, Program>,
        quiz: quiz::Read,
    ) -> Self {
        Builder { folder, slug, checks, quiz, used: BTreeSet::new(), attempts: Vec::new() }
    }

    /// The wrong attempts of the exercise, if there was one.
    pub(super) fn into_attempts(self) -> Vec<Attempt> {
        self.attempts
    }

    /// The block that a directive stands for.
    pub(super) fn block(&mut self, part: Part, scope: &mut Scope<'_>) -> Option<Block> {
        let Kind::Directive { name, mut attributes, body } = part.kind else { return None };
        let line = part.line;
        let wants_body = !["output", "quiz", "exercise"].contains(&name.as_str());
        if wants_body != body.is_some() {
            let right = if wants_body { format!(":::{name} … :::") } else { format!("::{name}{{…}}") };
            scope.faults.add(scope.file, line, format!("write `{right}`"));
            return None;
        }
        // Questions and captions stay free of links: whoever is asked should not be led away.
        let unexplained = (name != "careful").then(|| std::mem::take(&mut scope.unexplained));
        let text = body.map_or(Html::default(), |Body { line, text }| scope.html(line, &text));
        if let Some(unexplained) = unexplained {
            scope.unexplained = unexplained;
        }
        let block = match name.as_str() {
            "careful" => Some(Block::Careful(text)),
            "output" => self.program(line, &mut attributes, scope).map(|program| Block::Output { program }),
            "stage" => {
                self.program(line, &mut attributes, scope).map(|program| Block::Stage { program, caption: text })
            }
            "predict" => self.predict(line, &mut attributes, text, scope),
            "edit" => self.edit(line, &mut attributes, text, scope),
            "enumerate" => self.program(line, &mut attributes, scope).map(|program| {
                if !scope.programs[&program].is_nondeterministic() {
                    scope.faults.add(scope.file, line, format!("`{program}` was recorded with one outcome only"));
                }
                Block::Enumerate { program, caption: text }
            }),
            "compare" => {
                let names = attributes.take("programs").unwrap_or_default();
                let programs: Vec<String> =
                    names.split_whitespace().filter_map(|id| self.known(line, id, scope)).collect();
                if programs.len() < 2 {
                    scope.faults.add(scope.file, line, "a comparison needs two programs");
                }
                Some(Block::Compare { programs, caption: text })
            }
            "quiz" => self.questions(line, &mut attributes, scope),
            "exercise" => self.exercise(line, scope),
            other => {
                scope.faults.add(scope.file, line, format!("`{other}` is no directive"));
                return None;
            }
        };
        for key in attributes.left() {
            scope.faults.add(scope.file, line, format!("`{name}` has no attribute `{key}`"));
        }
        block
    }

    fn program(&mut self, line: usize, attributes: &mut Attributes, scope: &mut Scope<'_>) -> Option<String> {
        let id = attributes.take("program").unwrap_or_default();
        self.known(line, &id, scope)
    }

    fn known(&mut self, line: usize, id: &str, scope: &mut Scope<'_>) -> Option<String> {
        if !scope.programs.contains_key(id) {
            scope.faults.add(scope.file, line, format!("there is no program `{id}`"));
            return None;
        }
        self.used.insert(id.to_owned());
        Some(id.to_owned())
    }

    fn predict(
        &mut self,
        line: usize,
        attributes: &mut Attributes,
        prompt: Html,
        scope: &mut Scope<'_>,
    ) -> Option<Block> {
        let program = self.program(line, attributes, scope)?;
        let mode = match attributes.take("mode").as_deref() {
            None | Some("order") => PredictMode::Order,
            Some("type") => PredictMode::Type,
            Some(other) => {
                scope.faults.add(scope.file, line, format!("`{other}` is neither order nor type"));
                PredictMode::Order
            }
        };
        let printed: Vec<String> = scope.programs[&program].expected.lines().into_iter().map(str::to_owned).collect();
        if !PREDICTED.contains(&printed.len()) {
            let message = format!("`{program}` prints {} lines, {PREDICTED:?} can be predicted", printed.len());
            scope.faults.add(scope.file, line, message);
        }
        if mode == PredictMode::Order && printed.iter().enumerate().any(|(i, l)| printed[..i].contains(l)) {
            scope.faults.add(scope.file, line, format!("`{program}` prints a line twice: use mode=type"));
        }
        let mut lines = printed.clone();
        for extra in attributes.take("extra").iter().flat_map(|e| e.split('|')).map(str::trim) {
            if printed.iter().any(|l| l == extra) {
                scope.faults.add(scope.file, line, format!("`{extra}` is printed, so it is no extra line"));
            }
            lines.push(extra.to_owned());
        }
        let offered = if mode == PredictMode::Order { shuffle::items(&program, &lines) } else { Vec::new() };
        let mistakes = self.quiz.mistakes.remove(&program).unwrap_or_default();
        Some(Block::Predict(Predict { program, prompt, mode, offered, mistakes }))
    }

    fn edit(&mut self, line: usize, attributes: &mut Attributes, goal: Html, scope: &mut Scope<'_>) -> Option<Block> {
        let program = self.program(line, attributes, scope)?;
        let solution = match attributes.take("target") {
            Some(id) => Some(self.known(line, &id, scope)?),
            None => None,
        };
        let target = solution.as_ref().map(|id| scope.programs[id].expected.stdout.clone());
        if target.as_ref().is_some_and(|t| *t == scope.programs[&program].expected.stdout) {
            scope.faults.add(scope.file, line, "the target prints what the program prints already");
        }
        Some(Block::Edit(Edit { program, goal, target, solution }))
    }

    fn questions(&mut self, line: usize, attributes: &mut Attributes, scope: &mut Scope<'_>) -> Option<Block> {
        let names = attributes.take("questions").unwrap_or_default();
        let mut questions: Vec<Question> = Vec::new();
        for name in names.split_whitespace() {
            match self.quiz.questions.iter().position(|(_, q)| q.id == name) {
                Some(index) => questions.push(self.quiz.questions.remove(index).1),
                None => {
                    scope.faults.add(scope.file, line, format!("there is no question `{name}`, or it was asked before"))
                }
            }
        }
        if questions.is_empty() {
            scope.faults.add(scope.file, line, "a quiz needs questions");
        }
        self.used.extend(questions.iter().filter_map(|q| q.program.clone()));
        Some(Block::Quiz { questions })
    }

    fn exercise(&mut self, line: usize, scope: &mut Scope<'_>) -> Option<Block> {
        let page = scope.file;
        let file = page.with_file_name("exercise").join("exercise.toml");
        let mut inner = Scope {
            file: &file,
            programs: scope.programs,
            lessons: scope.lessons,
            faults: &mut *scope.faults,
            snippets: &mut *scope.snippets,
            heading: 1,
            unexplained: Unexplained::none(),
        };
        let read = exercise::read(self.slug, &self.folder.join("exercise"), self.checks, &mut inner);
        let Some((exercise, attempts)) = read else {
            scope.faults.add(page, line, "the exercise cannot be read");
            return None;
        };
        self.attempts = attempts;
        Some(Block::Exercise(Box::new(exercise)))
    }

    /// What is there but not used, and what is missing.
    pub(super) fn finish(&mut self, blocks: &[Block], quiz_file: &Path, scope: &mut Scope<'_>) {
        for (line, question) in &self.quiz.questions {
            scope.faults.add(quiz_file, *line, format!("the lesson does not ask `{}`", question.id));
        }
        for program in self.quiz.mistakes.keys() {
            scope.faults.add(quiz_file, 0, format!("a mistake is explained for `{program}`, which nobody predicts"));
        }
        for program in scope.programs.keys().filter(|id| !self.used.contains(*id)) {
            scope.faults.add(scope.file, 0, format!("the program `{program}` is not used"));
        }
        let checks: usize = blocks
            .iter()
            .map(|block| match block {
                Block::Predict(_) | Block::Exercise(_) => 1,
                Block::Quiz { questions } => questions.len(),
                _ => 0,
            })
            .sum();
        if scope.programs.len() < LEAST.0 || checks < LEAST.1 {
            let message = format!(
                "{} programs and {checks} checks; at least {} and {} are wanted",
                scope.programs.len(),
                LEAST.0,
                LEAST.1
            );
            scope.faults.add(scope.file, 0, message);
        }
    }
}
