//! How full the streams were in the whole of a run: for the scale of each buffer, and for the curve of memory over time.

use super::{LinkView, SideId, Tanks};
use crate::time::Nanos;
use crate::trace::{Event, RecordId, Trace};

/// What a run's streams held, from its first record to its last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StreamHistory {
    /// The greatest length of each side's buffer, by the side's number.
    pub peaks: Vec<u64>,
    /// All ways that data went from one stream to another.
    pub links: Vec<LinkView>,
    /// Every change of what all buffers hold together. If any of them holds bytes, the bytes; otherwise the chunks.
    pub held: Vec<Held>,
}

/// What all buffers hold together from a record on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    /// The record.
    pub record: RecordId,
    /// Its virtual time.
    pub at: Nanos,
    /// Bytes or chunks.
    pub length: u64,
}

impl Trace {
    /// Whether any stream was used.
    pub fn uses_streams(&self) -> bool {
        !self.tables.sides.is_empty()
    }

    /// Walks through the whole run.
    pub fn stream_history(&self) -> StreamHistory {
        let mut history = StreamHistory { peaks: vec![0; self.tables.sides.len()], ..StreamHistory::default() };
        let objects = self.tables.sides.iter().all(|side| side.object_mode);
        let counts = |side: SideId| self.side(side).is_some_and(|info| info.object_mode == objects);
        let mut tanks = Tanks::default();
        let mut held = 0_u64;
        for (id, record) in self.records(RecordId(0)) {
            let Event::Stream(event) = record.event else { continue };
            let side = event.side();
            let before = tanks.length(side);
            tanks.apply(event);
            let after = tanks.length(side);
            if let Some(peak) = history.peaks.get_mut(side.0 as usize) {
                *peak = after.max(*peak);
            }
            if after != before && counts(side) {
                held = held.saturating_add(after).saturating_sub(before);
                history.held.push(Held { record: id, at: record.at, length: held });
            }
        }
        history.links = tanks.view().links;
        history
    }
}
