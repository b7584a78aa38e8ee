//! Answers in the page.
//!
//! Pages show what was answered and say what is answered now. Keeping it on the device, and everything that needs the whole
//! history, is the keeper's work (`crate::keep`), which arrives late; until then, what was done waits in
//! [`ProgressState::deeds`].

use super::Sorted;
use crate::ports::clock;
use progress::{Entry, Outcome};
use serde::{Deserialize, Serialize};
use std::rc::Rc;
use yew::prelude::*;

pub use progress::Answer as Saved;

/// The handle in the context.
pub type ProgressHandle = UseReducerHandle<ProgressState>;

/// What the pages show of what a person has done.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Progress {
    /// By the lesson's slug.
    pub lessons: Sorted<String, LessonProgress>,
    /// How many questions are due for review.
    pub due: usize,
    /// The lesson that was read last and is not done, and the number of the block where the reading stopped.
    pub resume: Option<(String, u16)>,
}

/// The answers in one lesson.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LessonProgress {
    /// How many things the lesson asks, when it was last open.
    pub tasks: u16,
    /// The last answers, by the task's key.
    pub answers: Sorted<String, Given>,
}

impl LessonProgress {
    /// Whether everything has been answered rightly at last.
    pub fn is_done(&self) -> bool {
        self.tasks > 0 && self.right() >= usize::from(self.tasks)
    }

    /// How many answers are right.
    pub fn right(&self) -> usize {
        self.answers.values().filter(|given| given.right).count()
    }
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Given {
    /// The last answer.
    pub answer: Saved,
    /// Whether it was right.
    pub right: bool,
}

impl Given {
    /// What became of it.
    pub fn outcome(&self) -> Outcome {
        match (&self.answer, self.right) {
            (Saved::Skipped, _) => Outcome::Skipped,
            (_, true) => Outcome::Right,
            (_, false) => Outcome::Wrong,
        }
    }
}

/// Progress in the page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProgressState {
    /// False while rendering as the server did, and until what was kept is here.
    pub loaded: bool,
    /// What is shown.
    pub progress: Progress,
    /// What was done and has not reached the keeper, oldest first.
    pub deeds: Vec<Deed>,
    /// How many deeds there were in all.
    pub done: usize,
    /// Counts what the keeper has told, so that pages that look deeper look again.
    pub told: u32,
}

/// Something that a person did.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Deed {
    /// When, in milliseconds since 1970.
    pub at: u64,
    /// Slug of the lesson.
    pub lesson: String,
    /// What.
    pub what: Done,
}

/// What was done in a lesson.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Done {
    /// It was opened, and asks so many things.
    Opened(u16),
    /// A task was answered.
    Answered(String, Given),
    /// The answer to a task was taken back, to try again.
    TakenBack(String),
}

impl Deed {
    /// The answer as the history has it.
    pub fn entry(&self, given: &Given) -> Entry {
        let answer = Some(given.answer.clone());
        Entry { at: self.at, outcome: given.outcome(), review: false, variant: None, answer }
    }
}

/// A change of the progress.
#[derive(Clone, Debug, PartialEq)]
pub enum ProgressAction {
    /// The keeper tells what is kept.
    Told(Progress),
    /// The keeper has taken so many of the deeds.
    Taken(usize),
    /// Something was done in a lesson.
    Did(String, Done),
}

impl ProgressAction {
    /// A lesson was opened that asks so many things.
    pub fn opened(lesson: &str, tasks: u16) -> Self {
        ProgressAction::Did(lesson.to_owned(), Done::Opened(tasks))
    }

    /// Something was answered.
    pub fn answered(lesson: &str, task: &str, given: Given) -> Self {
        ProgressAction::Did(lesson.to_owned(), Done::Answered(task.to_owned(), given))
    }

    /// An answer is taken back, to try again.
    pub fn taken_back(lesson: &str, task: &str) -> Self {
        ProgressAction::Did(lesson.to_owned(), Done::TakenBack(task.to_owned()))
    }
}

impl Progress {
    fn apply(&mut self, deed: &Deed) {
        let lesson = self.lessons.or_default(deed.lesson.clone());
        match &deed.what {
            Done::Opened(tasks) => lesson.tasks = *tasks,
            Done::Answered(task, given) => lesson.answers.insert(task.clone(), given.clone()),
            Done::TakenBack(task) => drop(lesson.answers.remove(task)),
        }
    }
}

impl Reducible for ProgressState {
    type Action = ProgressAction;

    fn reduce(self: Rc<Self>, action: ProgressAction) -> Rc<Self> {
        let mut next = (*self).clone();
        match action {
            ProgressAction::Told(progress) => {
                next.progress = progress;
                // What the keeper does not know yet is shown all the same.
                next.deeds.iter().for_each(|deed| next.progress.apply(deed));
                next.loaded = true;
                next.told += 1;
            }
            ProgressAction::Taken(count) => drop(next.deeds.drain(..count.min(next.deeds.len()))),
            ProgressAction::Did(lesson, what) => {
                let deed = Deed { at: clock::today(), lesson, what };
                next.progress.apply(&deed);
                next.deeds.push(deed);
                next.done += 1;
            }
        }
        Rc::new(next)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lesson_is_done_when_all_is_right() {
        let given = Given { answer: Saved::Lines(vec!["start".into(), "end".into()]), right: true };
        let answers = Sorted::from_iter([("predict-1".to_owned(), given)]);
        let mut lesson = LessonProgress { tasks: 4, answers };
        assert!(!lesson.is_done());
        lesson.tasks = 1;
        assert!(lesson.is_done());
        assert!(!LessonProgress::default().is_done(), "a lesson that was never opened");
    }

    #[test]
    fn what_the_keeper_does_not_know_yet_is_shown() {
        let given = Given { answer: Saved::Text("7".into()), right: false };
        let deed = Deed { at: 1, lesson: "race".to_owned(), what: Done::Answered("q".to_owned(), given.clone()) };
        let state = Rc::new(ProgressState { deeds: vec![deed], ..ProgressState::default() });
        let told = state.reduce(ProgressAction::Told(Progress::default()));
        assert!(told.loaded);
        assert_eq!(told.progress.lessons.get("race").and_then(|l| l.answers.get("q")), Some(&given));
        let taken = told.reduce(ProgressAction::Taken(1));
        assert!(taken.deeds.is_empty());
    }
}
