//! Which stretches of memory are drawn: those that variables show, and no others. Pure, so it is tested without a browser.

use crate::stages::loaded::LoadedTrace;
use crate::words::fill;
use sim_core::trace::{MemoryId, MemoryView, StrId, ViewInfo};
use std::ops::Range;

/// Views with no more bytes between them are drawn together.
const NEAR: u64 = 16;
/// Bytes in a row: as many as a phone has room for.
const ROW: u64 = 8;
/// Bytes of one view that are drawn at most.
const MOST: u64 = 128;

/// A stretch of memory.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Of which memory.
    pub memory: MemoryId,
    /// Its first byte, and the one after its last.
    pub from: u64,
    /// The one after its last.
    pub to: u64,
    /// What shows it.
    pub views: Vec<Shown>,
}

/// A variable's view in a part.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shown {
    /// Its number.
    pub key: u32,
    /// The variable.
    pub name: StrId,
    /// The class of the view.
    pub class: StrId,
    /// Its first byte in the memory.
    pub from: u64,
    /// The one after the last that is drawn.
    pub to: u64,
    /// How many bytes it shows in all.
    pub length: u64,
}

impl Part {
    /// The rows, as ranges of bytes of the memory.
    pub fn rows(&self) -> impl Iterator<Item = Range<u64>> {
        let (from, to) = (self.from, self.to);
        (from..to).step_by(ROW as usize).map(move |at| at..(at + ROW).min(to))
    }
}

impl Shown {
    /// "slice, a Buffer: 4 bytes from 2".
    pub fn says(&self, trace: &LoadedTrace) -> String {
        let (name, class) = (trace.text(self.name), trace.text(self.class));
        fill("{}, {}: {} bytes from {}", &[&name, &class, &self.length, &self.from])
    }
}

/// What is drawn of some memory, in the order of memories and of places in them.
pub fn parts(trace: &LoadedTrace, memory: &MemoryView) -> Vec<Part> {
    let views: Vec<(u32, ViewInfo)> =
        memory.views.iter().filter_map(|view| Some((view.0, *trace.trace().view(*view)?))).collect();
    let mut parts: Vec<Part> = Vec::new();
    let mut shown: Vec<(MemoryId, Shown)> = Vec::new();
    for (key, info) in views {
        // A variable that got another view of the same bytes is drawn once.
        shown.retain(|(memory, it)| !(*memory == info.memory && it.name == info.name && it.from == info.offset));
        let to = info.offset + info.length.min(MOST);
        let it = Shown { key, name: info.name, class: info.class, from: info.offset, to, length: info.length };
        shown.push((info.memory, it));
    }
    let mut sorted = shown.clone();
    sorted.sort_by_key(|(memory, it)| (*memory, it.from, it.to));
    for (memory, it) in sorted {
        match parts.last_mut() {
            // What lies near is drawn together, so that neighbours in a pool are seen as such.
            Some(last) if last.memory == memory && it.from <= last.to + NEAR => {
                last.to = last.to.max(it.to);
                last.views.push(it);
            }
            _ => parts.push(Part { memory, from: it.from, to: it.to.max(it.from + 1), views: vec![it] }),
        }
    }
    parts
}
