//! What was done, in numbers that say what they count.

use crate::{Entry, Lesson, Outcome};

/// How far somebody is in a lesson.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum State {
    /// Nothing was answered.
    #[default]
    New,
    /// Something was.
    Begun,
    /// Everything is answered rightly at last.
    Done,
}

/// What was done in a lesson.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// How far it is.
    pub state: State,
    /// How many things the lesson asks.
    pub asked: usize,
    /// Of these, how many have an answer.
    pub answered: usize,
    /// Right at the first try.
    pub right_at_first: usize,
    /// Right at the last try in the lesson.
    pub right_at_last: usize,
    /// Only looked at.
    pub skipped: usize,
    /// Tries, reviews among them.
    pub tries: usize,
    /// Of these, how many in reviews.
    pub reviews: usize,
    /// When the first answer was given, in milliseconds since 1970; nothing without one.
    pub first: Option<u64>,
    /// When the last one was.
    pub last: Option<u64>,
}

impl Lesson {
    /// What was done in it.
    pub fn summary(&self) -> Summary {
        let mut sum = Summary { asked: usize::from(self.seen.tasks), ..Summary::default() };
        let mut shown_right = 0;
        for task in self.tasks.values() {
            let own: Vec<&Entry> = task.answers.iter().filter(|entry| !entry.review).collect();
            let is_right = |entry: Option<&&Entry>| entry.is_some_and(|entry| entry.outcome == Outcome::Right);
            sum.answered += usize::from(!own.is_empty());
            sum.right_at_first += usize::from(is_right(own.first()));
            sum.right_at_last += usize::from(is_right(own.last()));
            sum.skipped += usize::from(!own.is_empty() && own.iter().all(|entry| entry.outcome == Outcome::Skipped));
            sum.tries += task.answers.len();
            sum.reviews += task.answers.len() - own.len();
            let times = || task.answers.iter().map(|entry| entry.at);
            sum.first = sum.first.into_iter().chain(times()).min();
            sum.last = sum.last.into_iter().chain(times()).max();
            shown_right += usize::from(task.shown().is_some_and(|entry| entry.outcome == Outcome::Right));
        }
        sum.state = match () {
            () if sum.asked > 0 && shown_right >= sum.asked => State::Done,
            () if sum.tries > 0 => State::Begun,
            () => State::New,
        };
        sum
    }
}
