//! Whole states at some positions, so that a seek need not start from the first record.
//!
//! How far apart they stand depends on their size: a state with thousands of tasks is stored less often, so that
//! keyframes never take more than a fixed share of the trace.

use super::RecordId;
use super::state::State;

/// Keyframes stand at least this many records apart.
const CLOSEST: u32 = 1024;
/// What a keyframe may cost for each record before it, in bytes.
const BYTES_PER_RECORD: usize = 16;
/// About the bytes of one thing that waits, to judge a state's size before it is packed.
const BYTES_PER_ITEM: usize = 2;

/// The stored states, by position.
#[derive(Clone, Default)]
pub(super) struct Keyframes {
    frames: Vec<(RecordId, Box<[u8]>)>,
    /// Records since the last keyframe.
    since: u32,
}

impl Keyframes {
    /// The state after one more record; it is stored when its turn has come.
    #[inline]
    pub(super) fn observe(&mut self, state: &State) {
        self.since += 1;
        if self.since >= CLOSEST {
            self.store_if_due(state);
        }
    }

    fn store_if_due(&mut self, state: &State) {
        // A large state is looked at only now and then.
        if !self.since.is_multiple_of(64) || self.since as usize * BYTES_PER_RECORD < state.size() * BYTES_PER_ITEM {
            return;
        }
        let Some(position) = state.position() else { return };
        if let Ok(packed) = postcard::to_allocvec(state)
            && packed.len() <= self.since as usize * BYTES_PER_RECORD
        {
            self.frames.push((position, packed.into_boxed_slice()));
            self.since = 0;
        }
    }

    /// The latest state stored at or before `position`; the empty state when there is none.
    pub(super) fn before(&self, position: RecordId) -> State {
        let after = self.frames.partition_point(|&(at, _)| at <= position);
        let stored = after.checked_sub(1).and_then(|index| postcard::from_bytes(&self.frames[index].1).ok());
        stored.unwrap_or_default()
    }

    /// Position of the latest state stored at or before `position`.
    pub(super) fn position_before(&self, position: RecordId) -> Option<RecordId> {
        let after = self.frames.partition_point(|&(at, _)| at <= position);
        after.checked_sub(1).map(|index| self.frames[index].0)
    }

    /// Bytes held.
    pub(super) fn memory(&self) -> usize {
        self.frames.iter().map(|(_, packed)| packed.len() + 24).sum()
    }
}
