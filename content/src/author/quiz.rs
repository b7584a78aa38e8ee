//! Reads `quiz.toml`: questions, and the mistakes that explain wrong predictions.

use super::markdown::{Scope, first_number};
use super::{mistake, shuffle, vary};
use crate::model::{Choice, Mistake, Question, QuestionKind, WrongValue};
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::Spanned;

/// Fewer options make guessing too easy.
const OPTIONS: std::ops::RangeInclusive<usize> = 3..=6;

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct Quiz {
    #[serde(default)]
    question: Vec<RawQuestion>,
    #[serde(default)]
    mistake: Vec<PredictMistake>,
    #[serde(default)]
    vary: Vec<vary::Raw>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PredictMistake {
    program: Spanned<String>,
    first: String,
    then: String,
    why: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawQuestion {
    id: Spanned<String>,
    kind: String,
    prompt: String,
    program: Option<String>,
    why: String,
    #[serde(default)]
    option: Vec<RawOption>,
    items_from: Option<String>,
    #[serde(default)]
    mistake: Vec<mistake::Raw>,
    answer_from: Option<String>,
    #[serde(default)]
    also: Vec<String>,
    #[serde(default)]
    tolerance: f64,
    #[serde(default)]
    unit: String,
    #[serde(default)]
    wrong: Vec<RawWrong>,
    otherwise: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawOption {
    text: String,
    #[serde(default)]
    right: bool,
    #[serde(default)]
    why: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawWrong {
    value: String,
    why: String,
}

/// What a quiz file holds.
#[derive(Default)]
pub(super) struct Read {
    /// In the order of the file, with their lines.
    pub(super) questions: Vec<(usize, Question)>,
    /// By program.
    pub(super) mistakes: BTreeMap<String, Vec<Mistake>>,
    /// Programs of which variants are wanted.
    pub(super) vary: Vec<vary::Wanted>,
}

/// Reads the file's text; the scope's file is the quiz file.
pub(super) fn read(text: &str, scope: &mut Scope<'_>) -> Read {
    let quiz: Quiz = match toml::from_str(text) {
        Ok(quiz) => quiz,
        Err(error) => {
            let line = error.span().map_or(0, |span| line_of(text, span.start));
            scope.faults.add(scope.file, line, error.message());
            return Read::default();
        }
    };
    let mut read = Read::default();
    for raw in quiz.mistake {
        let line = line_of(text, raw.program.span().start);
        let id = raw.program.into_inner();
        let Some(program) = scope.programs.get(&id) else {
            scope.faults.add(scope.file, line, format!("there is no program `{id}`"));
            continue;
        };
        let raw = mistake::Raw { first: raw.first, then: raw.then, why: raw.why };
        let mistake = mistake::read(line, raw, &program.accepted(), scope);
        read.mistakes.entry(id).or_default().push(mistake);
    }
    for raw in quiz.vary {
        let line = line_of(text, raw.program.span().start);
        let prompt = scope.html(line, raw.prompt.as_deref().unwrap_or_default());
        read.vary.push(vary::Wanted { line, raw, prompt });
    }
    for raw in quiz.question {
        let line = line_of(text, raw.id.span().start);
        if read.questions.iter().any(|(_, q)| q.id == *raw.id.get_ref()) {
            scope.faults.add(scope.file, line, format!("there are two questions `{}`", raw.id.get_ref()));
        }
        if let Some(question) = question(line, raw, scope) {
            read.questions.push((line, question));
        }
    }
    read
}

pub(super) fn line_of(text: &str, offset: usize) -> usize {
    text[..offset].matches('\n').count() + 1
}

fn question(line: usize, raw: RawQuestion, scope: &mut Scope<'_>) -> Option<Question> {
    let id = raw.id.into_inner();
    if let Some(program) = raw.program.as_ref().filter(|p| !scope.programs.contains_key(*p)) {
        scope.faults.add(scope.file, line, format!("there is no program `{program}`"));
    }
    if raw.why.trim().is_empty() {
        scope.faults.add(scope.file, line, format!("`{id}` does not say why the right answer is right"));
    }
    let wrong =
        raw.wrong.iter().map(|w| WrongValue { value: w.value.clone(), why: scope.html(line, &w.why) }).collect();
    let otherwise = scope.html(line, raw.otherwise.as_deref().unwrap_or_default());
    let says_otherwise = !otherwise.is_empty();
    let kind = match raw.kind.as_str() {
        "single" => QuestionKind::Single { options: options(line, &id, &raw.option, true, scope) },
        "multiple" => QuestionKind::Multiple { options: options(line, &id, &raw.option, false, scope) },
        "order" => order(line, &id, raw.items_from.as_deref(), raw.mistake, scope)?,
        "number" => {
            let text = scope.recorded(line, raw.answer_from.as_deref().unwrap_or_default())?;
            let Some(answer) = first_number(&text).and_then(|n| n.parse().ok()) else {
                scope.faults.add(scope.file, line, format!("there is no number in `{text}`"));
                return None;
            };
            QuestionKind::Number { answer, tolerance: raw.tolerance, unit: raw.unit, wrong, otherwise }
        }
        "text" => {
            let mut answers = vec![scope.recorded(line, raw.answer_from.as_deref().unwrap_or_default())?];
            answers.extend(raw.also);
            QuestionKind::Text { answers, wrong, otherwise }
        }
        other => {
            scope.faults.add(scope.file, line, format!("`{other}` is none of single, multiple, order, number, text"));
            return None;
        }
    };
    if ["number", "text"].contains(&raw.kind.as_str()) && !says_otherwise {
        scope.faults.add(scope.file, line, format!("`{id}` needs `otherwise`: what to say to other wrong answers"));
    }
    let (prompt, why) = (scope.html(line, &raw.prompt), scope.html(line, &raw.why));
    Some(Question { id, prompt, program: raw.program, kind, why })
}

fn options(line: usize, id: &str, raw: &[RawOption], single: bool, scope: &mut Scope<'_>) -> Vec<Choice> {
    let right = raw.iter().filter(|o| o.right).count();
    if right == 0 || (single && right != 1) {
        scope.faults.add(scope.file, line, format!("`{id}` has {right} right options"));
    }
    if !OPTIONS.contains(&raw.len()) {
        scope.faults.add(scope.file, line, format!("`{id}` has {} options, {OPTIONS:?} are wanted", raw.len()));
    }
    for option in raw.iter().filter(|o| o.why.trim().is_empty() && !(single && o.right)) {
        scope.faults.add(scope.file, line, format!("`{id}`: no explanation for the option `{}`", option.text));
    }
    let choices: Vec<Choice> = raw
        .iter()
        .map(|o| Choice { text: scope.inline(line, &o.text), right: o.right, why: scope.html(line, &o.why) })
        .collect();
    shuffle::items(id, &choices)
}

fn order(
    line: usize,
    id: &str,
    program: Option<&str>,
    raw: Vec<mistake::Raw>,
    scope: &mut Scope<'_>,
) -> Option<QuestionKind> {
    let Some(program) = program.and_then(|p| scope.programs.get(p)) else {
        scope.faults.add(scope.file, line, format!("`{id}` needs `items_from`, a program of this lesson"));
        return None;
    };
    if program.is_nondeterministic() {
        scope.faults.add(scope.file, line, format!("`{id}` orders the lines of a program that has several orders"));
    }
    let outputs = program.accepted();
    let mistakes: Vec<Mistake> = raw.into_iter().map(|m| mistake::read(line, m, &outputs, scope)).collect();
    let items: Vec<String> = program.expected.lines().into_iter().map(str::to_owned).collect();
    mistake::check_cover(line, id, &items, &mistakes, scope);
    Some(QuestionKind::Order { offered: shuffle::order(id, items.len()), items, mistakes })
}
