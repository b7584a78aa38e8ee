//! A position in a trace with the machine as it is there.

use super::state::State;
use super::{Record, RecordId, Snapshot, Survivor, Trace};

/// Moves through one trace. Forward costs what lies between; back starts from the nearest stored state.
#[derive(Clone, Default)]
pub struct Cursor {
    state: State,
}

impl Cursor {
    /// Before the first record.
    pub fn new() -> Cursor {
        Cursor::default()
    }

    /// The record applied last; none before the first.
    pub fn position(&self) -> Option<RecordId> {
        self.state.position()
    }

    /// The machine here.
    pub fn snapshot(&self) -> Snapshot {
        self.state.snapshot()
    }

    /// What could be found on the disk of a process if the power went here.
    pub fn survivors(&self, process: u16) -> Vec<Survivor> {
        self.state.survivors(process)
    }

    /// Function calls on the stack of a process here.
    pub fn depth(&self, process: u16) -> usize {
        self.state.depth(process)
    }

    /// Goes to the moment after record `to`, to the last one when `to` is past the end, or before the first.
    pub fn seek(&mut self, trace: &Trace, to: Option<RecordId>) {
        let Some(to) = to.min(trace.last()) else {
            *self = Cursor::new();
            return;
        };
        if self.position() == Some(to) {
            return;
        }
        let ahead = self.position() < Some(to) && self.position() >= trace.keyframe_position(to);
        if !ahead {
            self.state = trace.keyframe(to);
        }
        let next = self.position().map_or(0, |position| position.0 + 1);
        for (id, record) in trace.records(RecordId(next)).take_while(|(id, _)| *id <= to) {
            self.state.apply(id, &record, &trace.tables);
        }
    }

    /// Applies the record that comes next, already at hand.
    pub(super) fn apply(&mut self, trace: &Trace, id: RecordId, record: &Record) {
        self.state.apply(id, record, &trace.tables);
    }

    /// One record forward; says whether there was one.
    pub fn step(&mut self, trace: &Trace) -> bool {
        let next = RecordId(self.position().map_or(0, |position| position.0 + 1));
        let Some(record) = trace.record(next) else { return false };
        self.state.apply(next, &record, &trace.tables);
        true
    }

    /// One record back; says whether there was one.
    pub fn step_back(&mut self, trace: &Trace) -> bool {
        let Some(position) = self.position() else { return false };
        self.seek(trace, position.0.checked_sub(1).map(RecordId));
        true
    }
}
