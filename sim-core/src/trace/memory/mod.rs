//! Bytes in the trace: the memory behind the program's typed arrays, and which of them show the same bytes.

mod codec;
mod words;

pub(super) use words::Words;

use super::{Site, StrId};
use serde::{Deserialize, Serialize};

/// A piece of memory: an `ArrayBuffer`, counted from 0 in the order in which the program first looked into one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct MemoryId(pub u32);

/// A view of memory, counted from 0: an index into the trace's table of views.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ViewId(pub u32);

/// What is known of a view.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ViewInfo {
    /// The variable that has it.
    pub name: StrId,
    /// Name of its class.
    pub class: StrId,
    /// The line that made it.
    pub site: Site,
    /// The memory that it shows.
    pub memory: MemoryId,
    /// Where in that memory it begins, in bytes.
    pub offset: u64,
    /// How many bytes it shows.
    pub length: u64,
}

/// Something that happened to bytes. Memory is told of in words of eight bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[allow(missing_docs, reason = "each variant's sentence says what its fields are")]
pub enum MemoryEvent {
    /// A variable has a view of some memory now.
    Viewed { view: ViewId },
    /// Word `word` of a memory is `bytes` now, the first byte in the lowest eight bits.
    Wrote { memory: MemoryId, word: u32, bytes: u64 },
}

/// The memory at one position of a trace.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemoryView {
    /// The views, in the order in which variables got them.
    pub views: Vec<ViewId>,
    /// The words that are not all zeros, by memory and place.
    pub words: Vec<(MemoryId, u32, u64)>,
}

impl MemoryView {
    /// The byte at a place of a memory.
    pub fn byte(&self, memory: MemoryId, at: u64) -> u8 {
        let word = u32::try_from(at / 8).unwrap_or(u32::MAX);
        let found = self.words.binary_search_by_key(&(memory, word), |&(memory, word, _)| (memory, word));
        found.map_or(0, |found| self.words[found].2.to_le_bytes()[(at % 8) as usize])
    }
}
