//! The form that progress had before answers had times: the last answer of each task, packed.
//!
//! The app unpacks it (`app::pack`); here it becomes a document.

use crate::{Answer, Document, Entry, Outcome};
use serde::Deserialize;

/// Everything that was kept, as `postcard` reads it.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct FirstForm {
    /// Slugs with what was done in the lessons.
    pub lessons: Vec<(String, FirstLesson)>,
}

/// The answers in one lesson.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct FirstLesson {
    /// How many things the lesson asked.
    pub tasks: u16,
    /// Keys of tasks with the answers.
    pub answers: Vec<(String, FirstAnswer)>,
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct FirstAnswer {
    /// The last answer.
    pub answer: Answer,
    /// Whether it was right.
    pub right: bool,
}

impl Document {
    /// Takes over what was kept in the first form. When it was answered is not known; it counts from `now` on. Answers
    /// that are here already are not taken twice.
    pub fn take_over(&mut self, first: FirstForm, now: u64) {
        for (slug, kept) in first.lessons {
            let lesson = self.lessons.entry(slug.clone()).or_default();
            lesson.seen.tasks = lesson.seen.tasks.max(kept.tasks);
            for (key, given) in kept.answers {
                let outcome = match (&given.answer, given.right) {
                    (Answer::Skipped, _) => Outcome::Skipped,
                    (_, true) => Outcome::Right,
                    (_, false) => Outcome::Wrong,
                };
                let known = self.lessons.get(&slug).and_then(|lesson| lesson.tasks.get(&key));
                let is_known = |e: &Entry| e.outcome == outcome && e.answer.as_ref() == Some(&given.answer);
                if !known.is_some_and(|task| task.answers.iter().any(is_known)) {
                    let answer = Some(given.answer);
                    self.record(&slug, &key, Entry { at: now, outcome, review: false, variant: None, answer });
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_kept_is_taken_over_once() {
        let given = FirstAnswer { answer: Answer::Choices(vec![1]), right: true };
        let lesson = FirstLesson { tasks: 4, answers: vec![("q".to_owned(), given)] };
        let first = FirstForm { lessons: vec![("race".to_owned(), lesson)] };
        let mut document = Document::default();
        document.take_over(first.clone(), 1_000);
        let once = document.clone();
        assert_eq!(once.lessons["race"].seen.tasks, 4);
        assert_eq!(once.lessons["race"].tasks["q"].shown().map(|e| (e.at, e.outcome)), Some((1_000, Outcome::Right)));
        document.take_over(first, 2_000);
        assert_eq!(document, once);
    }
}
