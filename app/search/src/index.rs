//! The index, and how it is built.

use crate::words;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a place in the course is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    /// A whole lesson.
    Lesson,
    /// A part of a lesson under a heading.
    Section,
    /// A word of the glossary.
    Term,
    /// A page that is no lesson.
    Page,
}

/// A place that can be found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// What it is.
    pub kind: Kind,
    /// Its heading.
    pub title: String,
    /// What it is a part of; may be empty.
    pub place: String,
    /// Address below the site's root, with the part after `#`.
    pub path: String,
    /// Its text, without markup.
    pub text: String,
}

/// How much a word in a heading counts against one in the text.
const TITLE: u8 = 8;
const PLACE: u8 = 2;
const TEXT: u8 = 1;
/// What the words of a text can add up to in one place.
const MOST: u8 = 12;

/// Where a word stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Posting {
    /// Index of the entry.
    pub(crate) entry: u16,
    /// How much it counts there.
    pub(crate) weight: u8,
}

/// All places with their words.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Index {
    pub(crate) entries: Vec<Entry>,
    /// Sorted by the word.
    pub(crate) terms: Vec<(String, Vec<Posting>)>,
}

impl Index {
    /// The index of these places, at most 65,536 of them; further ones cannot be found.
    pub fn build(entries: Vec<Entry>) -> Index {
        let mut terms: BTreeMap<String, Vec<Posting>> = BTreeMap::new();
        for (number, entry) in entries.iter().enumerate() {
            let Ok(number) = u16::try_from(number) else { break };
            let mut own: BTreeMap<String, u8> = BTreeMap::new();
            for (text, weight) in [(&entry.title, TITLE), (&entry.place, PLACE), (&entry.text, TEXT)] {
                for word in words(text) {
                    let sum = own.entry(word).or_default();
                    *sum = sum.saturating_add(weight).min(MOST);
                }
            }
            for (word, weight) in own {
                terms.entry(word).or_default().push(Posting { entry: number, weight });
            }
        }
        Index { entries, terms: terms.into_iter().collect() }
    }

    /// All places, in the order in which they were given.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }
}
