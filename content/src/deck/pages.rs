//! Collects slides: begins one when a heading comes, when the old one is full, or when a task needs it alone.

use super::fit;
use super::{Deck, Face, Item, Shown, Slide};
use crate::model::{Html, Lesson};

/// Paragraphs on one slide: more are no longer one idea.
const PARAGRAPHS: usize = 3;

/// The slides so far, and the one that is being filled.
pub(super) struct Pages {
    slides: Vec<Slide>,
    heading: Html,
    open: Vec<Item>,
    kind: &'static str,
    /// What will be in the notes of the slide that is being filled.
    notes: Vec<Html>,
}

impl Pages {
    /// A deck with its title slide, which says what the teacher should know of the whole lesson.
    pub(super) fn new(lesson: &Lesson) -> Pages {
        let heading = Html(escape(&lesson.title));
        let notes = Some(lesson.notes.clone()).filter(|notes| !notes.is_empty()).into_iter().collect();
        let title = Slide { kind: "", heading: heading.clone(), face: Face::Title, notes };
        Pages { slides: vec![title], heading, open: Vec::new(), kind: "", notes: Vec::new() }
    }

    /// A section begins.
    pub(super) fn heading(&mut self, heading: Html) {
        self.close();
        self.heading = heading;
    }

    /// Slides of this kind follow.
    pub(super) fn kind(&mut self, kind: &'static str) {
        self.close();
        self.kind = kind;
    }

    /// Adds an item to the slide that is being filled. With `keep`, the item before it stays with it if it can.
    pub(super) fn item(&mut self, item: Item, keep: bool) {
        for part in parts(item) {
            self.open.push(part);
            if is_full(&self.open) {
                shrink(&mut self.open);
            }
            if self.open.len() > 1 && is_full(&self.open) {
                let mut next: Vec<Item> = self.open.pop().into_iter().collect();
                let together = |before: &[Item]| fit::fits(&[before, &next].concat());
                if keep && self.open.len() > 1 && together(&self.open[self.open.len() - 1..]) {
                    next.splice(0..0, self.open.pop());
                }
                self.close();
                self.open = next;
            }
        }
    }

    /// Adds a slide with just these items, if they fit on one. Whether they do.
    pub(super) fn alone(&mut self, items: &[Item]) -> bool {
        let mut items = items.to_vec();
        if !fit::fits(&items) {
            shrink(&mut items);
        }
        let fits = fit::fits(&items);
        if fits {
            self.close();
            self.open = items;
        }
        fits
    }

    /// Says something in the notes of the slide that is being filled, or of the last one.
    pub(super) fn note(&mut self, note: Html) {
        if !self.open.is_empty() {
            self.notes.push(note);
        } else if let Some(last) = self.slides.last_mut() {
            last.notes.push(note);
        }
    }

    /// Adds a slide that stands alone.
    pub(super) fn slide(&mut self, kind: &'static str, face: Face, notes: Vec<Html>) {
        self.close();
        self.slides.push(Slide { kind, heading: self.heading.clone(), face, notes });
    }

    /// Ends the slide that is being filled.
    pub(super) fn close(&mut self) {
        let items = std::mem::take(&mut self.open);
        if !items.is_empty() {
            let face = Face::Items(stepped(items));
            let notes = std::mem::take(&mut self.notes);
            self.slides.push(Slide { kind: self.kind, heading: self.heading.clone(), face, notes });
        }
    }

    /// The deck.
    pub(super) fn finish(mut self) -> Deck {
        self.close();
        Deck { slides: self.slides }
    }
}

fn is_full(items: &[Item]) -> bool {
    let paragraphs = items.iter().filter(|item| matches!(item, Item::Text(_))).count();
    paragraphs > PARAGRAPHS || !fit::fits(items)
}

/// Takes small type for code, if that brings everything onto the slide.
fn shrink(items: &mut [Item]) {
    let mut smaller = items.to_vec();
    for item in &mut smaller {
        if let Item::Code { small, .. } = item {
            *small = true;
        }
    }
    if fit::fits(&smaller) {
        items.clone_from_slice(&smaller);
    }
}

/// Items with their steps: the items of a list come one after the other, and an answer comes after what it answers.
fn stepped(items: Vec<Item>) -> Vec<Shown> {
    let mut step = 0;
    let mut shown: Vec<Shown> = Vec::new();
    for item in items {
        if matches!(item, Item::Answer(_)) && shown.last().is_some_and(|before| before.last() == 0) {
            step += 1;
        }
        let one = Shown { step, item };
        step = one.last();
        shown.push(one);
    }
    shown
}

/// An item in parts of which each fits on a slide.
fn parts(item: Item) -> Vec<Item> {
    match item {
        item if !fit::is_too_long(&item) => vec![item],
        Item::List { ordered, first, items } => {
            let fits = |group: &[Html]| fit::fits(&[Item::List { ordered, first, items: group.to_vec() }]);
            let mut next = first;
            let counted = |items: Vec<Html>| {
                let first = next;
                next += items.len();
                Item::List { ordered, first, items }
            };
            groups(items, fits).into_iter().map(counted).collect()
        }
        Item::Table { head, rows } => {
            let fits = |group: &[Vec<Html>]| fit::fits(&[Item::Table { head: head.clone(), rows: group.to_vec() }]);
            groups(rows, fits).into_iter().map(|rows| Item::Table { head: head.clone(), rows }).collect()
        }
        Item::Code { label, first, lines, .. } => {
            let share = fit::share(lines.len());
            let part = |(at, part): (usize, &[String])| Item::Code {
                label: label.clone(),
                first: first.map(|first| first + at * share),
                lines: part.to_vec(),
                small: fit::is_small(part.len()),
            };
            lines.chunks(share).enumerate().map(part).collect()
        }
        other => vec![other],
    }
}

/// Cuts a list where it no longer fits.
fn groups<T: Clone>(all: Vec<T>, fits: impl Fn(&[T]) -> bool) -> Vec<Vec<T>> {
    let mut groups: Vec<Vec<T>> = Vec::new();
    for one in all {
        match groups.last_mut() {
            Some(group) if fits(&[group.as_slice(), std::slice::from_ref(&one)].concat()) => group.push(one),
            _ => groups.push(vec![one]),
        }
    }
    groups
}

/// Plain text as markup.
pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
