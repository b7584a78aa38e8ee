//! Course, chapters, lessons, and the packed form in which they travel.

use super::{Block, Html, Program};
use serde::{Deserialize, Serialize};
use std::fmt;

/// Stands before every packed lesson; changes when the form does.
const FORM: u8 = 4;
/// The language of a lesson that is no translation.
pub const ENGLISH: &str = "en";

/// The whole course.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Course {
    /// In the order of the syllabus.
    pub chapters: Vec<Chapter>,
}

impl Course {
    /// What the home page and the chapter pages need.
    pub fn outline(&self) -> Outline {
        let chapter = |c: &Chapter| OutlineChapter {
            number: c.number,
            slug: c.slug.clone(),
            title: c.title.clone(),
            summary: c.summary.clone(),
            lessons: c.lessons.iter().map(|l| l.card(c)).collect(),
        };
        Outline { chapters: self.chapters.iter().map(chapter).collect() }
    }

    /// A lesson with its chapter.
    pub fn lesson(&self, chapter: &str, lesson: &str) -> Option<(&Chapter, &Lesson)> {
        let chapter = self.chapters.iter().find(|c| c.slug == chapter)?;
        Some((chapter, chapter.lessons.iter().find(|l| l.slug == lesson)?))
    }
}

/// A chapter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Chapter {
    /// As in the syllabus.
    pub number: u8,
    /// Name in addresses.
    pub slug: String,
    /// Heading.
    pub title: String,
    /// One or two sentences, plain text.
    pub summary: String,
    /// In their order.
    pub lessons: Vec<Lesson>,
}

/// A lesson.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Lesson {
    /// Its language as in BCP 47: [`ENGLISH`], or that of a translation.
    pub language: String,
    /// Slug of its chapter.
    pub chapter: String,
    /// Name in addresses, unique in the course.
    pub slug: String,
    /// Place in the chapter, from 1.
    pub number: u8,
    /// Heading.
    pub title: String,
    /// One or two sentences, plain text.
    pub summary: String,
    /// About how long it takes.
    pub minutes: u8,
    /// How the machine is drawn at first.
    pub stage: StageKind,
    /// What the page shows, from top to bottom.
    pub blocks: Vec<Block>,
    /// The programs that the blocks name.
    pub programs: Vec<Program>,
    /// For a teacher: how to use it in class.
    pub notes: Html,
    /// For a teacher: what to say at one place of it.
    pub asides: Vec<Aside>,
}

/// A way to draw the machine.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum StageKind {
    /// The event loop, its queues and the call stack.
    #[default]
    Loop,
    /// Event emitters: who listens, and who is called.
    Emitter,
    /// Streams: their buffers, and what moves between them.
    Streams,
    /// Bytes: memory, and the variables that show it.
    Bytes,
    /// Files: the disk, open descriptors, and what a power cut would leave.
    Files,
}

/// Notes for a teacher that belong to one place of a lesson.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Aside {
    /// Number of blocks before it.
    pub after: u16,
    /// What to say or do there.
    pub text: Html,
}

impl Lesson {
    /// What it is known by: its slug, before it the language of a translation.
    pub fn key(&self) -> String {
        match self.language.as_str() {
            ENGLISH => self.slug.clone(),
            language => format!("{language}/{}", self.slug),
        }
    }

    /// A program of this lesson.
    pub fn program(&self, id: &str) -> Option<&Program> {
        self.programs.iter().find(|p| p.id == id)
    }

    /// What a list of lessons shows of it.
    pub fn card(&self, chapter: &Chapter) -> Card {
        Card {
            slug: self.slug.clone(),
            path: lesson_path(&chapter.slug, &self.slug),
            number: self.number,
            title: self.title.clone(),
            summary: self.summary.clone(),
            minutes: self.minutes,
        }
    }

    /// Words to read on the page, code and quizzes aside.
    pub fn words(&self) -> usize {
        let count = |html: &Html| {
            let mut inside = false;
            let text: String = html
                .as_str()
                .chars()
                .map(|c| {
                    inside = (inside || c == '<') && c != '>';
                    if inside || c == '>' { ' ' } else { c }
                })
                .collect();
            text.split_whitespace().count()
        };
        let words = |block: &Block| match block {
            Block::Prose(html) | Block::Careful(html) => count(html),
            Block::Stage { caption, .. } | Block::Enumerate { caption, .. } | Block::Compare { caption, .. } => {
                count(caption)
            }
            Block::Predict(predict) => count(&predict.prompt),
            Block::Edit(edit) => count(&edit.goal),
            Block::Output { .. } | Block::Exercise(_) | Block::Quiz { .. } => 0,
        };
        self.blocks.iter().map(words).sum()
    }

    /// The packed form.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = vec![FORM];
        bytes.extend(postcard::to_allocvec(self).expect("plain data always packs"));
        bytes
    }

    /// Unpacks a lesson.
    ///
    /// # Errors
    /// When the bytes were cut, damaged, or packed by another version of the site.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, PackError> {
        let (form, rest) = bytes.split_first().ok_or(PackError::Damaged)?;
        if *form != FORM {
            return Err(PackError::OtherForm(*form));
        }
        let (lesson, left) = postcard::take_from_bytes(rest).map_err(|_| PackError::Damaged)?;
        if left.is_empty() { Ok(lesson) } else { Err(PackError::Damaged) }
    }
}

/// The course without its lessons' contents.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outline {
    /// In the order of the syllabus.
    pub chapters: Vec<OutlineChapter>,
}

/// A chapter of the outline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutlineChapter {
    /// As in the syllabus.
    pub number: u8,
    /// Name in addresses.
    pub slug: String,
    /// Heading.
    pub title: String,
    /// One or two sentences, plain text.
    pub summary: String,
    /// In their order.
    pub lessons: Vec<Card>,
}

/// What a list of lessons shows of one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// Name in addresses.
    pub slug: String,
    /// Address of its page, relative to the site's root, as links in lessons have it.
    pub path: String,
    /// Place in the chapter, from 1.
    pub number: u8,
    /// Heading.
    pub title: String,
    /// One or two sentences, plain text.
    pub summary: String,
    /// About how long it takes.
    pub minutes: u8,
}

/// The address of a lesson's page, relative to the site's root (the page has a `<base>`).
pub fn lesson_path(chapter: &str, lesson: &str) -> String {
    format!("{chapter}/{lesson}/")
}

/// Why packed bytes are not a lesson.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PackError {
    /// Packed in another form than this program reads.
    OtherForm(u8),
    /// Cut or changed.
    Damaged,
}

impl fmt::Display for PackError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PackError::OtherForm(form) => {
                write!(f, "the lesson was packed in form {form}, this page reads form {FORM}")
            }
            PackError::Damaged => f.write_str("the lesson's data is damaged"),
        }
    }
}

impl std::error::Error for PackError {}
