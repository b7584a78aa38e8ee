//! When a question comes back.
//!
//! The scheduler is FSRS with its published parameters (`rs-fsrs`): after each answer it estimates how long the answer will
//! be remembered, and a question is due when nine of ten people would still know it. A wrong or skipped answer comes back
//! in minutes. A card is not kept anywhere: it is what the history of a task leads to.

use crate::{Document, Entry, Outcome, Task};
use chrono::{DateTime, Utc};
use rs_fsrs::{Card as Memory, FSRS, Parameters, Rating};

/// After an answer that was not right, a question comes back after this many milliseconds.
const SOON: u64 = 10 * 60 * 1000;
/// Milliseconds in a day.
const DAY: u64 = 24 * 60 * 60 * 1000;

/// A question that has been answered, and what became of it in memory.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// Slug of the lesson.
    pub lesson: String,
    /// Key of the task.
    pub task: String,
    /// When it comes back, in milliseconds since 1970.
    pub due: u64,
    /// How likely it is that the answer is still known, from 0 to 1.
    pub known: f64,
    /// When it was answered last, in milliseconds since 1970.
    pub last: u64,
    /// Variants that were answered, the latest first.
    pub variants: Vec<Option<u16>>,
}

impl Card {
    /// Whether it is due.
    pub fn is_due(&self, now: u64) -> bool {
        self.due <= now
    }
}

/// All cards, those due first; within both groups the weakest first. `is_question` says of a lesson and a task whether it is one
/// that can be asked again.
pub fn cards(document: &Document, now: u64, is_question: impl Fn(&str, &str) -> bool) -> Vec<Card> {
    let mut cards = Vec::new();
    for (slug, lesson) in &document.lessons {
        for (key, task) in lesson.tasks.iter().filter(|(key, _)| is_question(slug, key)) {
            if let Some((due, memory)) = remembered(task) {
                let elapsed = now.saturating_sub(task.answers.last().map_or(0, |entry| entry.at)) as f64 / DAY as f64;
                cards.push(Card {
                    lesson: slug.clone(),
                    task: key.clone(),
                    due,
                    known: Parameters::forgetting_curve(elapsed, memory.stability),
                    last: task.answers.last().map_or(0, |entry| entry.at),
                    variants: task.answers.iter().rev().map(|entry| entry.variant).collect(),
                });
            }
        }
    }
    cards.sort_by(|a, b| {
        let order = b.is_due(now).cmp(&a.is_due(now)).then(a.known.total_cmp(&b.known));
        order.then_with(|| (a.due, &a.lesson, &a.task).cmp(&(b.due, &b.lesson, &b.task)))
    });
    cards
}

/// When a task with this history comes back; nothing if it was never answered.
pub fn due(task: &Task) -> Option<u64> {
    Some(remembered(task)?.0)
}

fn remembered(task: &Task) -> Option<(u64, Memory)> {
    let scheduler = FSRS::new(Parameters { enable_short_term: false, enable_fuzz: false, ..Parameters::default() });
    let mut memory = Memory::default();
    for entry in &task.answers {
        memory = scheduler.next(memory, time(entry), rating(entry)).card;
    }
    let last = task.answers.last()?;
    let due = match last.outcome {
        Outcome::Right => last.at + u64::try_from(memory.scheduled_days).unwrap_or(1).max(1) * DAY,
        Outcome::Wrong | Outcome::Skipped => last.at + SOON,
    };
    Some((due, memory))
}

fn time(entry: &Entry) -> DateTime<Utc> {
    let at = i64::try_from(entry.at).ok().and_then(DateTime::from_timestamp_millis);
    at.unwrap_or_default()
}

fn rating(entry: &Entry) -> Rating {
    match entry.outcome {
        Outcome::Right => Rating::Good,
        Outcome::Wrong | Outcome::Skipped => Rating::Again,
    }
}

/// Which variant is shown next: one that was never answered, else the one whose last answer is longest ago. `None` stands for
/// the task as it is in the lesson, which is only asked again where there are no variants.
pub fn next_variant(card: &Card, count: u16) -> Option<u16> {
    let ago = |variant: u16| card.variants.iter().position(|v| *v == Some(variant)).unwrap_or(usize::MAX);
    (0..count).rev().max_by_key(|variant| ago(*variant))
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: u64 = 60 * 1000;

    fn task(answers: &[(u64, Outcome)]) -> Task {
        let entry = |(at, outcome): &(u64, Outcome)| Entry {
            at: *at,
            outcome: *outcome,
            review: false,
            variant: None,
            answer: None,
        };
        Task { retaken: 0, answers: answers.iter().map(entry).collect() }
    }

    fn document(tasks: &[(&str, Task)]) -> Document {
        let mut document = Document::default();
        for (key, task) in tasks {
            task.answers.iter().for_each(|entry| document.record("race", key, entry.clone()));
        }
        document
    }

    #[test]
    fn a_wrong_or_skipped_answer_comes_back_soon() {
        for outcome in [Outcome::Wrong, Outcome::Skipped] {
            assert_eq!(due(&task(&[(DAY, outcome)])), Some(DAY + 10 * MINUTE));
        }
        assert_eq!(due(&task(&[])), None);
    }

    #[test]
    fn right_answers_spread_out() {
        let mut answers = vec![(DAY, Outcome::Right)];
        let mut gaps = Vec::new();
        for _ in 0..5 {
            let last = answers[answers.len() - 1].0;
            let due = due(&task(&answers)).unwrap();
            gaps.push((due - last) / DAY);
            answers.push((due, Outcome::Right));
        }
        assert!(gaps.windows(2).all(|pair| pair[0] < pair[1]), "{gaps:?}");
        assert!(gaps[0] >= 1 && gaps[4] > 60, "{gaps:?}");
        answers.push((answers[answers.len() - 1].0 + DAY, Outcome::Wrong));
        answers.push((answers[answers.len() - 1].0 + DAY, Outcome::Right));
        let again = (due(&task(&answers)).unwrap() - answers[answers.len() - 1].0) / DAY;
        assert!(again < gaps[4], "what was forgotten comes back earlier: {again} of {gaps:?}");
    }

    #[test]
    fn the_weakest_comes_first_and_what_is_not_due_last() {
        let now = 40 * DAY;
        let document = document(&[
            ("fresh", task(&[(now - DAY, Outcome::Right)])),
            ("old", task(&[(DAY, Outcome::Right)])),
            ("older and wrong", task(&[(DAY, Outcome::Wrong)])),
            ("strong", task(&[(DAY, Outcome::Right), (4 * DAY, Outcome::Right), (15 * DAY, Outcome::Right)])),
            ("edit-a", task(&[(DAY, Outcome::Wrong)])),
        ]);
        let cards = cards(&document, now, |_, key| !key.starts_with("edit-"));
        let names: Vec<&str> = cards.iter().map(|card| card.task.as_str()).collect();
        assert_eq!(names[..2], ["older and wrong", "old"]);
        let due: Vec<bool> = cards.iter().map(|card| card.is_due(now)).collect();
        assert!(due.windows(2).all(|pair| pair[0] >= pair[1]), "{names:?} {due:?}");
        assert!(!names.contains(&"edit-a"));
        assert!(cards.iter().all(|card| (0.0..=1.0).contains(&card.known)));
    }

    #[test]
    fn variants_take_turns() {
        let mut card =
            Card { lesson: String::new(), task: String::new(), due: 0, known: 0.0, last: 0, variants: vec![None] };
        let mut seen = Vec::new();
        for _ in 0..6 {
            let variant = next_variant(&card, 3);
            seen.push(variant.unwrap());
            card.variants.insert(0, variant);
        }
        assert_eq!(seen, [0, 1, 2, 0, 1, 2]);
        assert_eq!(next_variant(&card, 0), None);
    }
}
