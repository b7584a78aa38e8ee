//! Everything that a person has done, and how two such things become one.
//!
//! Joining is a union with bounds: it can be done in any order and any number of times. A wipe begins a new epoch, and a
//! later epoch takes the place of an earlier one, so what was forgotten in one tab does not come back from another.

use crate::{Answer, Entry};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Answers that are kept of a task: the first one, and this many of the newest.
const NEWEST: usize = 40;

/// What a person has done in the course.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// When it was begun anew, in milliseconds since 1970; zero if it never was.
    #[serde(default)]
    pub epoch: u64,
    /// By the lesson's slug. Lessons that the course does not have are kept as well: another version may have them.
    #[serde(default)]
    pub lessons: BTreeMap<String, Lesson>,
}

/// What a person has done in one lesson.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lesson {
    /// How it was when it was last open.
    #[serde(default)]
    pub seen: Seen,
    /// Where the reading stopped.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
    /// By the task's key.
    #[serde(default)]
    pub tasks: BTreeMap<String, Task>,
}

/// A lesson when it was last open. The later one counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Seen {
    /// When, in milliseconds since 1970.
    pub at: u64,
    /// How many things it asked.
    pub tasks: u16,
}

/// A place in a lesson. The later one counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Place {
    /// When, in milliseconds since 1970.
    pub at: u64,
    /// Number of the block from the top, from zero.
    pub block: u16,
}

/// The answers to one task.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Task {
    /// When the last answer was taken back to try again; zero if it never was.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub retaken: u64,
    /// Oldest first.
    #[serde(default)]
    pub answers: Vec<Entry>,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde calls it with a reference")]
fn is_zero(value: &u64) -> bool {
    *value == 0
}

impl Document {
    /// Takes in another document of the same person.
    pub fn join(&mut self, other: &Document) {
        if other.epoch > self.epoch {
            self.clone_from(other);
        } else if other.epoch == self.epoch {
            self.add_all(other);
        }
        self.tidy();
    }

    /// Takes in what another document says, whatever its epoch is: a file that a person chose.
    pub fn add(&mut self, other: &Document) {
        self.add_all(other);
        self.tidy();
    }

    fn add_all(&mut self, other: &Document) {
        for (slug, theirs) in &other.lessons {
            let mine = self.lessons.entry(slug.clone()).or_default();
            mine.seen = mine.seen.max(theirs.seen);
            mine.place = mine.place.max(theirs.place);
            for (key, theirs) in &theirs.tasks {
                let mine = mine.tasks.entry(key.clone()).or_default();
                mine.retaken = mine.retaken.max(theirs.retaken);
                mine.answers.extend(theirs.answers.iter().cloned());
            }
        }
    }

    /// Takes in one answer.
    pub fn record(&mut self, lesson: &str, task: &str, entry: Entry) {
        let task = self.task(lesson, task);
        task.answers.push(entry);
        task.tidy();
    }

    /// The last answer of a task is taken back, to try again.
    pub fn retake(&mut self, lesson: &str, task: &str, at: u64) {
        let task = self.task(lesson, task);
        task.retaken = task.retaken.max(at);
    }

    fn task(&mut self, lesson: &str, task: &str) -> &mut Task {
        self.lessons.entry(lesson.to_owned()).or_default().tasks.entry(task.to_owned()).or_default()
    }

    /// Forgets everything, here and wherever this document is joined later.
    pub fn wiped(&self, now: u64) -> Document {
        Document { epoch: now.max(self.epoch + 1), lessons: BTreeMap::new() }
    }

    /// Puts every task into the one form that it is compared and bounded in.
    pub(crate) fn tidy(&mut self) {
        self.lessons.values_mut().flat_map(|lesson| lesson.tasks.values_mut()).for_each(Task::tidy);
    }

    /// How many answers there are.
    pub fn answers(&self) -> usize {
        self.lessons.values().flat_map(|lesson| lesson.tasks.values()).map(|task| task.answers.len()).sum()
    }
}

impl Task {
    /// The last answer that was given in the lesson and not taken back.
    pub fn shown(&self) -> Option<&Entry> {
        self.answers.iter().rfind(|entry| !entry.review).filter(|entry| entry.at > self.retaken)
    }

    fn tidy(&mut self) {
        self.answers.sort_unstable();
        // Of those that differ only in their content one stays, the same one in whatever order they came.
        self.answers.dedup_by(|later, earlier| {
            let same = later.is_same(earlier);
            if same && later.rank() > earlier.rank() {
                std::mem::swap(later, earlier);
            }
            same
        });
        if self.answers.len() > NEWEST + 1 {
            self.answers.drain(1..self.answers.len() - NEWEST);
        }
        let newest = self.answers.iter().rposition(|entry| !entry.review);
        for (at, entry) in self.answers.iter_mut().enumerate() {
            if Some(at) != newest && !entry.answer.as_ref().is_none_or(Answer::is_short) {
                entry.answer = None;
            }
        }
    }
}
