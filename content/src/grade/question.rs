//! Grading one question.

use super::lines::first_mistake;
use crate::model::{Choice, Html, Question, QuestionKind};

/// What the learner answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Indices of the chosen options.
    Choices(Vec<usize>),
    /// Indices of the items, in the learner's order.
    Order(Vec<usize>),
    /// The text of a number or text field.
    Value(String),
}

/// What the answer is worth, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// Whether it is wholly right.
    pub right: bool,
    /// At least one for a wrong answer.
    pub reasons: Vec<Reason>,
}

/// A sentence about the answer or about one of its options.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The option that it is about.
    pub option: Option<usize>,
    /// The explanation.
    pub why: Html,
}

/// Grades an answer. `None` when there is nothing to grade yet: no option chosen, an empty field, a number that is
/// none, an order that leaves items out, or an answer of another kind than the question.
pub fn question(question: &Question, answer: &Answer) -> Option<Verdict> {
    match (&question.kind, answer) {
        (QuestionKind::Single { options }, Answer::Choices(chosen)) => single(question, options, chosen),
        (QuestionKind::Multiple { options }, Answer::Choices(chosen)) => multiple(question, options, chosen),
        (QuestionKind::Order { items, mistakes, .. }, Answer::Order(order)) => {
            let mut sorted = order.clone();
            sorted.sort_unstable();
            if !sorted.iter().copied().eq(0..items.len()) {
                return None;
            }
            if order.is_sorted() {
                return Some(right(question));
            }
            let texts: Vec<&str> = order.iter().map(|i| items[*i].as_str()).collect();
            let truth: Vec<&str> = items.iter().map(String::as_str).collect();
            let why = first_mistake(mistakes, &texts, &truth).map(|m| m.why.clone());
            Some(wrong(None, why.unwrap_or_default()))
        }
        (QuestionKind::Number { answer, tolerance, wrong: values, otherwise, .. }, Answer::Value(text)) => {
            let given = number(text)?;
            if (given - answer).abs() <= *tolerance {
                return Some(right(question));
            }
            let known = values.iter().find(|v| number(&v.value).is_some_and(|n| (n - given).abs() <= *tolerance));
            Some(wrong(None, known.map_or(otherwise, |v| &v.why).clone()))
        }
        (QuestionKind::Text { answers, wrong: values, otherwise }, Answer::Value(text)) => {
            let given = plain(text);
            if given.is_empty() {
                return None;
            }
            if answers.iter().any(|a| plain(a) == given) {
                return Some(right(question));
            }
            let known = values.iter().find(|v| plain(&v.value) == given);
            Some(wrong(None, known.map_or(otherwise, |v| &v.why).clone()))
        }
        _ => None,
    }
}

fn single(question: &Question, options: &[Choice], chosen: &[usize]) -> Option<Verdict> {
    let [index] = chosen else { return None };
    let option = options.get(*index)?;
    if !option.right {
        return Some(wrong(Some(*index), option.why.clone()));
    }
    let mut verdict = right(question);
    if !option.why.is_empty() {
        verdict.reasons.insert(0, Reason { option: Some(*index), why: option.why.clone() });
    }
    Some(verdict)
}

fn multiple(question: &Question, options: &[Choice], chosen: &[usize]) -> Option<Verdict> {
    if chosen.is_empty() || chosen.iter().any(|i| *i >= options.len()) {
        return None;
    }
    let reasons: Vec<Reason> = options
        .iter()
        .enumerate()
        .filter(|(index, option)| option.right != chosen.contains(index))
        .map(|(index, option)| Reason { option: Some(index), why: option.why.clone() })
        .collect();
    Some(if reasons.is_empty() { right(question) } else { Verdict { right: false, reasons } })
}

fn right(question: &Question) -> Verdict {
    Verdict { right: true, reasons: vec![Reason { option: None, why: question.why.clone() }] }
}

fn wrong(option: Option<usize>, why: Html) -> Verdict {
    Verdict { right: false, reasons: vec![Reason { option, why }] }
}

/// A number as people write it: a comma for the point is fine, and so is a unit after it.
fn number(text: &str) -> Option<f64> {
    let text = text.trim().replace(',', ".");
    let end = text.find(|c: char| !(c.is_ascii_digit() || ".-+".contains(c))).unwrap_or(text.len());
    text[..end].parse().ok().filter(|n: &f64| n.is_finite())
}

fn plain(text: &str) -> String {
    text.trim().trim_matches(['"', '\'', '`']).trim().to_lowercase()
}
