//! Reads the glossary, and links the first use of each of its words in a lesson.

use super::fault::Faults;
use super::markdown::Scope;
use crate::model::Term;
use pulldown_cmark::{CowStr, Event};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    term: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    slug: String,
    title: String,
    /// Other forms that mean the same.
    #[serde(default)]
    also: Vec<String>,
    text: String,
    lesson: Option<String>,
}

/// The glossary.
#[derive(Default)]
pub(super) struct Glossary {
    /// In the order of the alphabet.
    pub(super) terms: Vec<Term>,
    /// Every form in lower case with its word's slug, longest first: the longest that fits is meant.
    forms: Vec<(String, String)>,
}

impl Glossary {
    /// All words, none of them used yet.
    pub(super) fn unexplained(&self) -> Unexplained<'_> {
        Unexplained { forms: self.forms.iter().map(|(form, slug)| (form.as_str(), slug.as_str())).collect() }
    }
}

/// Words that a page has not used yet.
#[derive(Clone, Debug, Default)]
pub(super) struct Unexplained<'g> {
    forms: Vec<(&'g str, &'g str)>,
}

impl Unexplained<'_> {
    /// For text in which nothing is linked.
    pub(super) fn none() -> Self {
        Unexplained::default()
    }

    /// Adds a text to the events, with links where words are used for the first time.
    pub(super) fn link<'e>(&mut self, text: CowStr<'e>, events: &mut Vec<Event<'e>>) {
        let mut rest: &str = &text;
        while let Some((start, end, slug)) = self.first(rest) {
            self.forms.retain(|(_, other)| *other != slug);
            events.push(Event::Text(rest[..start].to_owned().into()));
            // Slugs hold letters, digits and dashes only.
            let opening = format!("<a class=\"term\" href=\"glossary/#{slug}\" data-term=\"{slug}\">");
            events.push(Event::InlineHtml(opening.into()));
            events.push(Event::Text(rest[start..end].to_owned().into()));
            events.push(Event::InlineHtml("</a>".into()));
            rest = &rest[end..];
        }
        match rest.len() == text.len() {
            true => events.push(Event::Text(text)),
            false => events.push(Event::Text(rest.to_owned().into())),
        }
    }

    /// The first whole word of the text that can be linked: where it begins and ends, and its slug.
    fn first(&self, text: &str) -> Option<(usize, usize, String)> {
        // Where a line of the source ends, a word of two parts may go on.
        let lower = text.to_ascii_lowercase().replace('\n', " ");
        let is_word = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
        let whole = |start: usize, end: usize| {
            !lower[..start].chars().next_back().is_some_and(is_word)
                && !lower[end..].chars().next().is_some_and(is_word)
        };
        let places = self.forms.iter().flat_map(|(form, slug)| {
            let found = lower.match_indices(form).map(|(start, _)| (start, start + form.len()));
            found.filter(|(start, end)| whole(*start, *end)).take(1).map(move |(start, end)| (start, end, *slug))
        });
        // Of those that begin at one place the longest, which comes first in the list.
        let (start, end, slug) = places.min_by_key(|(start, ..)| *start)?;
        Some((start, end, slug.to_owned()))
    }
}

/// Reads `content/glossary.toml`. A course without one has no glossary.
pub(super) fn read(file: &Path, lessons: &BTreeMap<String, String>, faults: &mut Faults) -> Glossary {
    let name = Path::new("glossary.toml");
    let Ok(text) = fs::read_to_string(file) else { return Glossary::default() };
    let entries = match toml::from_str::<File>(&text) {
        Ok(file) => file.term,
        Err(error) => {
            let line = error.span().map_or(1, |span| super::quiz::line_of(&text, span.start));
            faults.add(name, line, error.message());
            return Glossary::default();
        }
    };
    let mut glossary = Glossary::default();
    for entry in entries {
        let line = 1 + text.lines().position(|line| line.contains(&format!("\"{}\"", entry.slug))).unwrap_or(0);
        let fine = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if entry.slug.is_empty() || !entry.slug.chars().all(fine) {
            faults.add(name, line, "a slug has small letters, digits and dashes");
        }
        if glossary.terms.iter().any(|term| term.slug == entry.slug) {
            faults.add(name, line, format!("there are two words `{}`", entry.slug));
        }
        let lesson = entry.lesson.and_then(|slug| {
            let path = lessons.get(&slug).cloned();
            if path.is_none() {
                faults.add(name, line, format!("there is no lesson `{slug}`"));
            }
            path
        });
        let mut scope = Scope {
            file: name,
            programs: &BTreeMap::new(),
            lessons,
            faults,
            snippets: &mut Vec::new(),
            heading: 1,
            unexplained: Unexplained::none(),
        };
        let text = scope.inline(line, entry.text.trim());
        for form in entry.also.iter().chain([&entry.title]) {
            glossary.forms.push((form.to_ascii_lowercase(), entry.slug.clone()));
        }
        glossary.terms.push(Term { slug: entry.slug, title: entry.title, text, lesson });
    }
    glossary.terms.sort_by_key(|term| term.title.to_lowercase());
    glossary.forms.sort_by_key(|(form, _)| std::cmp::Reverse(form.len()));
    glossary
}

#[cfg(test)]
mod tests {
    use super::*;

    fn linked(text: &str) -> String {
        let forms = vec![("event loop", "event-loop"), ("ticks", "tick"), ("loop", "loop"), ("tick", "tick")];
        let mut events = Vec::new();
        Unexplained { forms }.link(text.into(), &mut events);
        let mut html = String::new();
        pulldown_cmark::html::push_html(&mut html, events.into_iter());
        html.replace(" class=\"term\" href=\"glossary/#", "#").replace("\" data-term=\"", " ")
    }

    #[test]
    fn the_first_whole_use_is_linked_and_the_longest_form_is_meant() {
        assert_eq!(linked("Ticks before a tick."), "<a#tick tick\">Ticks</a> before a tick.");
        assert_eq!(
            linked("The event loop is a loop."),
            "The <a#event-loop event-loop\">event loop</a> is a <a#loop loop\">loop</a>."
        );
        assert_eq!(linked("The event\nloop."), "The <a#event-loop event-loop\">event\nloop</a>.");
        assert_eq!(linked("A looproom, a for-loop, sticks."), "A looproom, a for-loop, sticks.");
        assert_eq!(linked("<b> & tick"), "&lt;b&gt; &amp; <a#tick tick\">tick</a>");
    }
}
