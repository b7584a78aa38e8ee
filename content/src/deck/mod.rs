//! Every lesson is also a deck: slides made from the same blocks, by rule, so that no lesson needs work of its own for it.
//!
//! A heading begins a slide; a paragraph shows its first sentence and says the rest in the speaker's notes; lists, tables and
//! code come as they are; tasks have slides of their own. What does not fit is put on further slides ([`fit`]), and nothing
//! is lost: whatever the lesson says stands on a slide or in the notes of one.

mod fit;
mod pages;
mod prose;
mod tasks;

use crate::model::{Html, Lesson};

/// The slides of a lesson.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Deck {
    /// In their order. The first is the title.
    pub slides: Vec<Slide>,
}

/// A slide.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Slide {
    /// What kind of slide it is, in a word or two; may be empty.
    pub kind: &'static str,
    /// The heading, or that of the section that goes on.
    pub heading: Html,
    /// What it shows.
    pub face: Face,
    /// For the speaker.
    pub notes: Vec<Html>,
}

/// What a slide shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Face {
    /// The lesson's title, its summary and its link.
    #[default]
    Title,
    /// Items below each other, each shown from a step on.
    Items(Vec<Shown>),
    /// Orders to choose from by a show of hands; with the second step the right ones are marked.
    Vote(Vec<Order>),
    /// A program on the machine. Its steps are those of the run.
    Stage {
        /// The program.
        program: String,
        /// Which of its runs, in the order in which the site brings them.
        run: usize,
    },
}

/// An item with the step from which on it is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// From this step on.
    pub step: u32,
    /// What.
    pub item: Item,
}

/// A part of a slide.
#[derive(Clone, Debug, PartialEq)]
pub enum Item {
    /// One or a few sentences.
    Text(Html),
    /// A list; each of its items takes a step of its own.
    List {
        /// Whether its items are counted.
        ordered: bool,
        /// The number of the first.
        first: usize,
        /// The items.
        items: Vec<Html>,
    },
    /// A table.
    Table {
        /// Cells of the head.
        head: Vec<Html>,
        /// Cells of each row.
        rows: Vec<Vec<Html>>,
    },
    /// Lines of a program or of an output.
    Code {
        /// The file, or what the lines are.
        label: String,
        /// The number of the first line; none for what is not counted.
        first: Option<usize>,
        /// The lines.
        lines: Vec<String>,
        /// Whether they are in the smallest type that is allowed.
        small: bool,
    },
    /// Texts beside each other.
    Columns(Vec<Vec<String>>),
    /// Answers to choose from. Which is right is shown one step later.
    Options(Vec<Choice>),
    /// The answer to a question.
    Answer(Html),
}

/// An answer to choose from.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// What it says.
    pub text: Html,
    /// Whether it is right; none where that is not the question.
    pub right: Option<bool>,
}

/// An order of lines to vote for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    /// The lines.
    pub lines: Vec<String>,
    /// Whether Node prints them so.
    pub right: bool,
}

impl Slide {
    /// The number of steps after the first, apart from those of a run.
    pub fn steps(&self) -> u32 {
        match &self.face {
            Face::Title | Face::Stage { .. } => 0,
            Face::Vote(_) => 1,
            Face::Items(items) => items.iter().map(Shown::last).max().unwrap_or(0),
        }
    }
}

impl Slide {
    /// Whether it has an answer, which is not to be seen before its time.
    pub fn asks(&self) -> bool {
        match &self.face {
            Face::Title | Face::Stage { .. } => false,
            Face::Vote(_) => true,
            Face::Items(items) => items.iter().any(|shown| matches!(shown.item, Item::Options(_) | Item::Answer(_))),
        }
    }
}

impl Shown {
    /// The step with which all of it is shown.
    pub fn last(&self) -> u32 {
        match &self.item {
            Item::List { items, .. } => self.step + items.len().saturating_sub(1) as u32,
            Item::Options(options) => self.step + u32::from(options.iter().any(|option| option.right.is_some())),
            _ => self.step,
        }
    }
}

/// The deck of a lesson.
pub fn deck(lesson: &Lesson) -> Deck {
    let mut pages = pages::Pages::new(lesson);
    for (at, block) in lesson.blocks.iter().enumerate() {
        tasks::add(&mut pages, lesson, block);
        for aside in lesson.asides.iter().filter(|aside| usize::from(aside.after) == at + 1) {
            pages.note(aside.text.clone());
        }
    }
    pages.finish()
}
