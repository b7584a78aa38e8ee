//! Answers, kept on the device.

use super::Sorted;
use crate::pack::{Unreadable, pack_text, unpack_text};
use crate::ports::storage;
use serde::{Deserialize, Serialize};
use std::rc::Rc;
use yew::prelude::*;

/// Where it is kept, and where damaged data is set aside.
const NAME: &str = "progress";
const SET_ASIDE: &str = "progress.damaged";
/// Stands before the packed part; changes when the form does.
const MARK: &str = "1.";
/// Bytes of progress that are read.
const MOST: usize = 1 << 20;

/// The handle in the context.
pub type ProgressHandle = UseReducerHandle<ProgressState>;

/// Everything that a person has answered.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Progress {
    /// By the lesson's slug.
    pub lessons: Sorted<String, LessonProgress>,
}

/// The answers in one lesson.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LessonProgress {
    /// How many things the lesson asks, when it was last open.
    pub tasks: u16,
    /// By the task's key.
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

/// An answer's content.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Saved {
    /// Predicted lines.
    Lines(Vec<String>),
    /// Indices of chosen options.
    Choices(Vec<usize>),
    /// Indices of items in the person's order.
    Order(Vec<usize>),
    /// A text or number, or the text of an exercise's file.
    Text(String),
    /// The output was looked at without a prediction.
    Skipped,
}

impl Progress {
    /// What was kept.
    ///
    /// # Errors
    /// When it is damaged. It is set aside then, so that it is neither lost nor in the way.
    pub fn load() -> Result<Self, Unreadable> {
        let Some(text) = storage::read(NAME) else { return Ok(Progress::default()) };
        Progress::from_text(&text).inspect_err(|_| {
            storage::write(SET_ASIDE, &text);
            storage::remove(NAME);
        })
    }

    /// Keeps it. Returns whether that worked.
    pub fn save(&self) -> bool {
        storage::write(NAME, &self.to_text())
    }

    fn to_text(&self) -> String {
        format!("{MARK}{}", pack_text(self))
    }

    fn from_text(text: &str) -> Result<Self, Unreadable> {
        unpack_text(text.strip_prefix(MARK).ok_or(Unreadable::OtherForm)?, MOST)
    }
}

/// Progress in the page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProgressState {
    /// False while rendering as the server did; nothing is kept before it is true.
    pub loaded: bool,
    /// The answers.
    pub progress: Progress,
}

/// A change of the progress.
#[derive(Clone, Debug, PartialEq)]
pub enum ProgressAction {
    /// What was kept.
    Loaded(Progress),
    /// A lesson was opened that asks so many things.
    Opened {
        /// Slug.
        lesson: String,
        /// How many.
        tasks: u16,
    },
    /// Something was answered.
    Answered {
        /// Slug of the lesson.
        lesson: String,
        /// Key of the task.
        task: String,
        /// The answer.
        given: Given,
    },
    /// An answer is taken back, to try again.
    TakenBack {
        /// Slug of the lesson.
        lesson: String,
        /// Key of the task.
        task: String,
    },
    /// Everything is forgotten.
    Forgotten,
}

impl Reducible for ProgressState {
    type Action = ProgressAction;

    fn reduce(self: Rc<Self>, action: ProgressAction) -> Rc<Self> {
        let mut next = (*self).clone();
        let lessons = &mut next.progress.lessons;
        match action {
            ProgressAction::Loaded(progress) => next = ProgressState { loaded: true, progress },
            ProgressAction::Opened { lesson, tasks } => lessons.or_default(lesson).tasks = tasks,
            ProgressAction::Answered { lesson, task, given } => {
                lessons.or_default(lesson).answers.insert(task, given);
            }
            ProgressAction::TakenBack { lesson, task } => {
                lessons.or_default(lesson).answers.remove(&task);
            }
            ProgressAction::Forgotten => next.progress = Progress::default(),
        }
        Rc::new(next)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Progress {
        let given = Given { answer: Saved::Lines(vec!["start".into(), "end".into()]), right: true };
        let answers = Sorted::from_iter([("predict-1".to_owned(), given)]);
        Progress { lessons: Sorted::from_iter([("race".to_owned(), LessonProgress { tasks: 4, answers })]) }
    }

    #[test]
    fn progress_comes_back() {
        assert_eq!(Progress::from_text(&sample().to_text()), Ok(sample()));
    }

    #[test]
    fn damage_is_seen() {
        let text = sample().to_text();
        for end in 0..text.len() {
            assert!(Progress::from_text(&text[..end]).is_err(), "cut at {end}");
        }
        assert_eq!(Progress::from_text("{\"lessons\":{}}"), Err(Unreadable::OtherForm));
    }

    #[test]
    fn a_lesson_is_done_when_all_is_right() {
        let mut lesson = sample().lessons.remove("race").unwrap();
        assert!(!lesson.is_done());
        lesson.tasks = 1;
        assert!(lesson.is_done());
        assert!(!LessonProgress::default().is_done(), "a lesson that was never opened");
    }
}
