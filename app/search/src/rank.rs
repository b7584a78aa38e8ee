//! What a query finds.

use crate::index::{Entry, Index, Kind, Posting};
use crate::words;
use std::collections::BTreeMap;
use std::ops::Range;

/// Characters of text around the first word that was found.
const AROUND: usize = 48;
/// Words of a query that are looked at.
const MOST_WORDS: usize = 8;
/// Words shorter than this have to be typed rightly.
const FORGIVEN: usize = 5;

/// How well a word of the course fits one of the query.
const SAME: f32 = 1.0;
const BEGINS: f32 = 0.6;
const ALIKE: f32 = 0.35;

/// A place that was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit<'a> {
    /// The place.
    pub entry: &'a Entry,
    /// Some text around the first word that was found there; the place's beginning if it stands in the heading only.
    pub excerpt: &'a str,
    /// Bytes of the excerpt that a word of the query stands for, in order, apart from each other.
    pub marks: Vec<Range<usize>>,
}

impl Index {
    /// The best places for a query, best first, at most `most`. A place has to hold every word of it; if none does, any.
    pub fn find(&self, query: &str, most: usize) -> Vec<Hit<'_>> {
        let asked = asked(query);
        let mut scores: BTreeMap<u16, (usize, f32)> = BTreeMap::new();
        for word in &asked {
            for (entry, score) in self.places_of(word) {
                let sum = scores.entry(entry).or_default();
                *sum = (sum.0 + 1, sum.1 + score);
            }
        }
        let all = scores.values().any(|(matched, _)| *matched == asked.len());
        let mut found: Vec<(u16, f32)> = scores
            .into_iter()
            .filter(|(_, (matched, _))| !all || *matched == asked.len())
            .map(|(entry, (_, score))| (entry, score * self.favour(entry)))
            .collect();
        found.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        found.truncate(most);
        found.into_iter().filter_map(|(entry, _)| self.hit(entry, &asked)).collect()
    }

    /// The places of one word of the query, each with its best score.
    fn places_of(&self, word: &str) -> BTreeMap<u16, f32> {
        let mut best: BTreeMap<u16, f32> = BTreeMap::new();
        let total = self.entries.len() as f32;
        for (term, postings) in &self.terms {
            let Some(fit) = fit(word, term) else { continue };
            let rarity = (1.0 + total / postings.len() as f32).ln();
            for Posting { entry, weight } in postings {
                // Saturates as in BM25: the tenth time says little that the third has not said.
                let weight = f32::from(*weight);
                let score = fit * rarity * weight / (weight + 2.0);
                let place = best.entry(*entry).or_default();
                *place = place.max(score);
            }
        }
        best
    }

    /// A word's own entry and a lesson are what is meant more often than a part of a lesson.
    fn favour(&self, entry: u16) -> f32 {
        match self.entries.get(usize::from(entry)).map(|entry| entry.kind) {
            Some(Kind::Term | Kind::Page) => 1.3,
            Some(Kind::Lesson) => 1.15,
            Some(Kind::Section) | None => 1.0,
        }
    }

    fn hit(&self, entry: u16, asked: &[String]) -> Option<Hit<'_>> {
        let entry = self.entries.get(usize::from(entry))?;
        let found = marks(&entry.text, asked);
        let start = found.first().map_or(0, |mark| floor(&entry.text, mark.start.saturating_sub(AROUND)));
        // Begins with a whole word.
        let start = match start {
            0 => 0,
            start => entry.text[start..].find(' ').map_or(start, |space| start + space + 1),
        };
        let end = floor(&entry.text, (start + 3 * AROUND).min(entry.text.len()));
        let marks = found.into_iter().filter(|mark| mark.start >= start && mark.end <= end);
        let marks = marks.map(|mark| mark.start - start..mark.end - start).collect();
        Some(Hit { entry, excerpt: &entry.text[start..end], marks })
    }
}

/// The words of a query; the parts of a name stand for it already.
fn asked(query: &str) -> Vec<String> {
    let mut asked: Vec<String> = Vec::new();
    for run in query.split(|c: char| !c.is_alphanumeric()).filter(|run| !run.is_empty()) {
        let word = run.to_lowercase();
        if !asked.contains(&word) {
            asked.push(word);
        }
    }
    asked.truncate(MOST_WORDS);
    asked
}

fn fit(word: &str, term: &str) -> Option<f32> {
    if word == term {
        return Some(SAME);
    }
    if term.starts_with(word) {
        return Some(BEGINS);
    }
    let long = word.chars().count() >= FORGIVEN;
    let near = long && word.len().abs_diff(term.len()) <= 2 && strsim::osa_distance(word, term) == 1;
    near.then_some(ALIKE)
}

/// Where words of the query stand in a text.
fn marks(text: &str, asked: &[String]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = None;
    let ends = text.char_indices().chain([(text.len(), ' ')]);
    for (at, c) in ends {
        match (start, c.is_alphanumeric()) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                let run = &text[from..at];
                let parts = words(run);
                if asked.iter().any(|word| parts.iter().any(|part| fit(word, part).is_some())) {
                    found.push(from..at);
                }
                start = None;
            }
            _ => {}
        }
    }
    found
}

/// The nearest boundary of a character at or before a byte.
fn floor(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn index() -> Index {
        let entry = |kind, title: &str, text: &str| Entry {
            kind,
            title: title.to_owned(),
            place: "The event loop".to_owned(),
            path: title.to_lowercase(),
            text: text.to_owned(),
        };
        Index::build(vec![
            entry(Kind::Lesson, "Phases", "The loop goes around: timers, poll, check."),
            entry(Kind::Section, "Ticks first", "process.nextTick runs before every promise. A microtask waits."),
            entry(Kind::Section, "Microtasks", "Promise callbacks are microtasks. They run when the stack is empty."),
            entry(Kind::Term, "microtask", "A job of a promise."),
        ])
    }

    fn titles<'a>(hits: &[Hit<'a>]) -> Vec<&'a str> {
        hits.iter().map(|hit| hit.entry.title.as_str()).collect()
    }

    #[test]
    fn a_word_finds_its_own_entry_first() {
        let index = index();
        assert_eq!(titles(&index.find("microtask", 9)), ["microtask", "Microtasks", "Ticks first"]);
    }

    #[test]
    fn names_are_found_by_their_parts_beginnings_and_with_a_wrong_letter() {
        let index = index();
        for query in ["nextTick", "nexttick", "tick", "proces", "nexttikc", "NEXTTICK before"] {
            assert_eq!(titles(&index.find(query, 1)), ["Ticks first"], "{query}");
        }
    }

    #[test]
    fn all_words_have_to_stand_there_if_they_can() {
        let index = index();
        assert_eq!(titles(&index.find("promise stack", 9)), ["Microtasks"]);
        assert!(index.find("poll nonsense", 9).iter().any(|hit| hit.entry.title == "Phases"));
        assert!(index.find("nonsense", 9).is_empty());
        assert!(index.find("", 9).is_empty());
    }

    #[test]
    fn what_was_found_is_marked() {
        let index = index();
        let hits = index.find("stack", 1);
        let hit = &hits[0];
        let marked: Vec<&str> = hit.marks.iter().map(|mark| &hit.excerpt[mark.clone()]).collect();
        assert_eq!(marked, ["stack"]);
    }

    proptest! {
        #[test]
        fn no_text_and_no_query_breaks_it(texts in prop::collection::vec("\\PC{0,80}", 0..6), query in "\\PC{0,40}") {
            let entry = |text: &String| Entry {
                kind: Kind::Section, title: text.clone(), place: String::new(), path: String::new(), text: text.clone(),
            };
            let index = Index::build(texts.iter().map(entry).collect());
            for hit in index.find(&query, 5) {
                for mark in hit.marks {
                    prop_assert!(hit.excerpt.get(mark).is_some());
                }
            }
        }
    }
}
