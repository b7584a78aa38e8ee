//! What a sentence may refer to: the record, and the machine just before and just after it.

use crate::stages::loaded::LoadedTrace;
use sim_core::trace::{Event, ProcessView, Record, RecordId, Snapshot, TaskId, TaskKind};
use std::rc::Rc;

/// How far back a sentence looks for the callback that ran before.
const LOOK_BACK: u32 = 64;

/// One record in its surroundings.
pub(super) struct Moment<'a> {
    /// The tables.
    pub(super) trace: &'a LoadedTrace,
    /// Where it is in the trace.
    pub(super) position: u32,
    /// The record.
    pub(super) record: Record,
    before: Option<Rc<Snapshot>>,
    after: Rc<Snapshot>,
    nobody: ProcessView,
}

impl<'a> Moment<'a> {
    /// The moment of the record at `position`.
    pub(super) fn new(trace: &'a LoadedTrace, position: u32) -> Self {
        let before = position.checked_sub(1).map(|n| trace.snapshot(n));
        let after = trace.snapshot(position);
        Moment { trace, position, record: trace.record(position), before, after, nobody: ProcessView::default() }
    }

    /// The record's process before it.
    pub(super) fn before(&self) -> &ProcessView {
        self.before.as_ref().and_then(|s| s.processes.get(usize::from(self.record.process))).unwrap_or(&self.nobody)
    }

    /// The record's process after it.
    pub(super) fn after(&self) -> &ProcessView {
        self.after.processes.get(usize::from(self.record.process)).unwrap_or(&self.nobody)
    }

    /// The event of the record just before, if it is of the same process.
    pub(super) fn previous(&self) -> Option<Event> {
        let record = self.trace.record(self.position.checked_sub(1)?);
        (record.process == self.record.process).then_some(record.event)
    }

    /// The callback that ended last before this record, unless another phase was entered since.
    pub(super) fn last_ended(&self) -> Option<(TaskId, TaskKind)> {
        let first = self.position.saturating_sub(LOOK_BACK);
        for n in (first..self.position).rev() {
            let record = self.trace.record(n);
            if record.process != self.record.process {
                continue;
            }
            match record.event {
                Event::TaskEnded { task, .. } => return Some((task, self.trace.task(task).kind)),
                Event::PhaseEntered { .. } | Event::TaskStarted { .. } => return None,
                _ => {}
            }
        }
        None
    }

    /// The record that led to this one.
    pub(super) fn cause(&self) -> Option<Record> {
        self.record.cause.map(|RecordId(n)| self.trace.record(n))
    }
}
