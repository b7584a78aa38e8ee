//! One answer, with its time and what became of it.

use serde::{Deserialize, Serialize};

/// Bytes of an answer that are kept when a newer one exists: enough for lines and choices, not for whole programs.
const SHORT: usize = 600;

/// An answer's content.
///
/// The order of the variants is the order in the packed form that came first (`FirstForm`).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Answer {
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

impl Answer {
    /// About how many bytes it takes.
    pub fn weight(&self) -> usize {
        match self {
            Answer::Lines(lines) => lines.iter().map(|line| line.len() + 3).sum(),
            Answer::Choices(list) | Answer::Order(list) => list.len() * 3,
            Answer::Text(text) => text.len(),
            Answer::Skipped => 0,
        }
    }

    /// Whether it is kept once a newer answer exists.
    pub(crate) fn is_short(&self) -> bool {
        self.weight() <= SHORT
    }
}

/// What became of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Outcome {
    /// Nothing was answered: the output was looked at.
    Skipped,
    /// It was wrong.
    Wrong,
    /// It was right.
    Right,
}

/// An answer that was given. Entries are ordered by time, then by everything else, so that there are no ties.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Entry {
    /// When, in milliseconds since 1970.
    pub at: u64,
    /// What became of it.
    pub outcome: Outcome,
    /// Whether it was given in a review, apart from the lesson.
    #[serde(default, skip_serializing_if = "is_false")]
    pub review: bool,
    /// Which variant of the task was answered; none for the one that stands in the lesson.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variant: Option<u16>,
    /// The answer, unless it was long and a newer one has taken its place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<Answer>,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde calls it with a reference")]
fn is_false(value: &bool) -> bool {
    !value
}

impl Entry {
    /// Whether both are the same answer, one of them perhaps without its content.
    pub(crate) fn is_same(&self, other: &Entry) -> bool {
        (self.at, self.outcome, self.review, self.variant) == (other.at, other.outcome, other.review, other.variant)
    }

    /// Which content is kept of the same answer: what is short stays for ever, and anything is better than nothing.
    pub(crate) fn rank(&self) -> (bool, &Option<Answer>) {
        (self.answer.as_ref().is_some_and(Answer::is_short), &self.answer)
    }
}
