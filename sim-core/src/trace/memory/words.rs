//! The memory as it is rebuilt from records.

use super::{MemoryEvent, MemoryId, MemoryView, ViewId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// All memory that the trace knows of.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(in crate::trace) struct Words {
    views: Vec<ViewId>,
    words: BTreeMap<(MemoryId, u32), u64>,
}

impl Words {
    /// A measure of how much there is to store.
    pub(in crate::trace) fn size(&self) -> usize {
        self.views.len() + self.words.len() * 6
    }

    /// The memory after one more event.
    pub(in crate::trace) fn apply(&mut self, event: MemoryEvent) {
        match event {
            MemoryEvent::Viewed { view } => self.views.push(view),
            MemoryEvent::Wrote { memory, word, bytes: 0 } => drop(self.words.remove(&(memory, word))),
            MemoryEvent::Wrote { memory, word, bytes } => {
                self.words.insert((memory, word), bytes);
            }
        }
    }

    /// The memory as plain data.
    pub(in crate::trace) fn view(&self) -> MemoryView {
        let words = self.words.iter().map(|(&(memory, word), &bytes)| (memory, word, bytes));
        MemoryView { views: self.views.clone(), words: words.collect() }
    }
}
