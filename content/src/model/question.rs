//! Questions of a quiz. Every wrong answer carries the reason why it is wrong.

use super::program::{Html, Mistake};
use serde::{Deserialize, Serialize};

/// A question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Question {
    /// Name, unique in the lesson.
    pub id: String,
    /// What is asked.
    pub prompt: Html,
    /// The program that it is about, to be shown beside it without its output.
    pub program: Option<String>,
    /// How it is answered.
    pub kind: QuestionKind,
    /// Why the right answer is right.
    pub why: Html,
}

/// How a question is answered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum QuestionKind {
    /// Exactly one option is right.
    Single {
        /// In the order to show them.
        options: Vec<Choice>,
    },
    /// Any number of options is right, at least one.
    Multiple {
        /// In the order to show them.
        options: Vec<Choice>,
    },
    /// Put items into order.
    Order {
        /// In the right order.
        items: Vec<String>,
        /// Indices into `items` in the order to show them at first; never the right one.
        offered: Vec<u16>,
        /// One for each two neighbours at least, so that every wrong order has an explanation.
        mistakes: Vec<Mistake>,
    },
    /// Enter a number.
    Number {
        /// The right one.
        answer: f64,
        /// Still right when not further off than this.
        tolerance: f64,
        /// Shown after the field: "ms".
        unit: String,
        /// Wrong numbers that have a reason.
        wrong: Vec<WrongValue>,
        /// What to say to any other wrong number.
        otherwise: Html,
    },
    /// Enter a text; case, outer space and quotes are ignored.
    Text {
        /// All that are right.
        answers: Vec<String>,
        /// Wrong texts that have a reason.
        wrong: Vec<WrongValue>,
        /// What to say to any other wrong text.
        otherwise: Html,
    },
}

/// An option.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// What it says.
    pub text: Html,
    /// Whether it is right.
    pub right: bool,
    /// Why it is wrong, or why it is right.
    pub why: Html,
}

/// A wrong number or text that is worth its own explanation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WrongValue {
    /// As the learner would enter it.
    pub value: String,
    /// What is wrong in the idea behind it.
    pub why: Html,
}
