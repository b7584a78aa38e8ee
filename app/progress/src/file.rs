//! The written form of a document: one JSON text, the same in storage and in an exported file.
//!
//! Reading takes piece by piece, so that one damaged answer does not cost the others, and so that a text of a newer
//! version gives what can be understood of it. The caller learns of both.

use crate::{Document, Entry, Lesson, Place, Seen, Task};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use std::fmt;

/// The version that is written.
pub const VERSION: u64 = 2;
/// Bytes of a text that are read: thousands of answers take a tenth of it.
pub const MOST: usize = 8 << 20;

/// Stands in the text under `looproom`, and says what it is.
const KIND: &str = "progress";
/// Bytes of a slug or a key.
const NAME: usize = 100;
/// Bytes of one answer: the longest file that a person may write here is half as long.
const WEIGHT: usize = 1 << 17;
/// Later times than this are no times of answers: the year 2200.
const LATEST: u64 = 7_258_118_400_000;

/// A text that was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Read {
    /// What could be understood.
    pub document: Document,
    /// Pieces that could not: damaged ones, or ones of a newer version.
    pub left_out: usize,
    /// The version of the text when it is newer than [`VERSION`]. It must not be written over then.
    pub newer: Option<u64>,
}

/// Why a text gives nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// Longer than [`MOST`].
    TooLarge,
    /// Cut, changed, or never one of ours.
    Damaged,
    /// A text of Looproom, of another kind.
    OtherKind,
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Trouble::TooLarge => "it is larger than progress ever is",
            Trouble::Damaged => "it was cut or changed, or it is another kind of file",
            Trouble::OtherKind => "it does not hold progress",
        })
    }
}

impl std::error::Error for Trouble {}

impl Document {
    /// The text, for people to read too.
    pub fn to_text(&self) -> String {
        let mut all = Map::new();
        all.insert("looproom".to_owned(), json!(KIND));
        all.insert("version".to_owned(), json!(VERSION));
        if let Ok(Value::Object(own)) = serde_json::to_value(self) {
            all.extend(own);
        }
        format!("{:#}\n", Value::Object(all))
    }

    /// Reads a text.
    ///
    /// # Errors
    /// When nothing of it can be understood.
    pub fn from_text(text: &str) -> Result<Read, Trouble> {
        if text.len() > MOST {
            return Err(Trouble::TooLarge);
        }
        let value: Value = serde_json::from_str(text).map_err(|_| Trouble::Damaged)?;
        let head = |name: &str| value.get(name);
        let version = head("version").and_then(Value::as_u64).filter(|version| *version >= VERSION);
        match (head("looproom").and_then(Value::as_str), version) {
            (Some(KIND), Some(version)) => {
                let newer = (version > VERSION).then_some(version);
                let mut read = Read { newer, ..Read::default() };
                read.document.epoch = head("epoch").and_then(Value::as_u64).filter(|at| *at <= LATEST).unwrap_or(0);
                read.lessons(head("lessons"));
                read.document.tidy();
                Ok(read)
            }
            (Some(KIND), None) | (None, _) => Err(Trouble::Damaged),
            (Some(_), _) => Err(Trouble::OtherKind),
        }
    }
}

impl Read {
    fn lessons(&mut self, lessons: Option<&Value>) {
        let Some(Value::Object(lessons)) = lessons else {
            self.left_out += 1;
            return;
        };
        for (slug, value) in lessons {
            if slug.len() > NAME || !value.is_object() {
                self.left_out += 1;
                continue;
            }
            let seen = self.piece::<Seen>(value.get("seen")).filter(|seen| seen.at <= LATEST).unwrap_or_default();
            let place = self.piece::<Place>(value.get("place")).filter(|place| place.at <= LATEST);
            let mut lesson = Lesson { seen, place, ..Lesson::default() };
            for (key, value) in value.get("tasks").and_then(Value::as_object).into_iter().flatten() {
                if key.len() > NAME {
                    self.left_out += 1;
                    continue;
                }
                let task = self.task(value);
                lesson.tasks.insert(key.clone(), task);
            }
            self.document.lessons.insert(slug.clone(), lesson);
        }
    }

    fn task(&mut self, value: &Value) -> Task {
        let retaken = value.get("retaken").and_then(Value::as_u64).filter(|at| *at <= LATEST).unwrap_or(0);
        let mut task = Task { retaken, answers: Vec::new() };
        for value in value.get("answers").and_then(Value::as_array).into_iter().flatten() {
            let fits = |e: &Entry| e.at <= LATEST && e.answer.as_ref().is_none_or(|answer| answer.weight() <= WEIGHT);
            match Entry::deserialize_from(value).filter(fits) {
                Some(entry) => task.answers.push(entry),
                None => self.left_out += 1,
            }
        }
        task
    }

    /// A piece that may be missing. One that is there and cannot be understood is counted.
    fn piece<T: DeserializeOwned>(&mut self, value: Option<&Value>) -> Option<T> {
        let read = T::deserialize(value?).ok();
        self.left_out += usize::from(read.is_none());
        read
    }
}

impl Entry {
    fn deserialize_from(value: &Value) -> Option<Entry> {
        serde::Deserialize::deserialize(value).ok()
    }
}
