//! The machine at one position of a trace, as plain data.

use super::{EmittersView, FilesView, FunctionId, MemoryView, Phase, RecordId, Site, StreamsView, TaskId};
use crate::time::Nanos;
use serde::{Deserialize, Serialize};

/// The machine after record `position`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Snapshot {
    /// The record that was applied last; none before the first.
    pub position: Option<RecordId>,
    /// Virtual time of that record.
    pub at: Nanos,
    /// Every process that has been started, by its number.
    pub processes: Vec<ProcessView>,
}

/// One process: its stack, its queues, its loop and its pool.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProcessView {
    /// Running or ended.
    pub state: ProcessState,
    /// The phase the loop is in.
    pub phase: Phase,
    /// Turns of the loop so far.
    pub iteration: u32,
    /// Tasks that are running; the last is the innermost. More than one only where Node itself nests.
    pub running: Vec<TaskId>,
    /// Function calls, outermost first.
    pub stack: Vec<Frame>,
    /// The statement that runs.
    pub site: Option<Site>,
    /// The nextTick queue, next first.
    pub ticks: Vec<TaskId>,
    /// The microtask queue, next first.
    pub microtasks: Vec<TaskId>,
    /// Timers in the order in which they will be looked at: by deadline, then by start.
    pub timers: Vec<TimerView>,
    /// Immediates, next first.
    pub immediates: Vec<TaskId>,
    /// Work that waits for a pool thread, next first.
    pub pool_queue: Vec<TaskId>,
    /// The pool's threads.
    pub pool: Vec<PoolSlot>,
    /// Completions that wait for the poll phase, next first.
    pub ready: Vec<TaskId>,
    /// Callbacks that wait for the pending phase, next first.
    pub pending: Vec<TaskId>,
    /// `close` callbacks, next first.
    pub closing: Vec<TaskId>,
    /// What waits outside for a report from the kernel.
    pub outside: Vec<TaskId>,
    /// Tasks that do not keep the process alive (`unref`).
    pub unreferenced: Vec<TaskId>,
    /// Promises rejected without a handler so far.
    pub rejections: Vec<u32>,
    /// Until when the poll phase waits, while it waits.
    pub waiting_until: Option<Nanos>,
    /// Its streams.
    pub streams: StreamsView,
    /// Its event emitters.
    pub emitters: EmittersView,
    /// The bytes behind its typed arrays.
    pub memory: MemoryView,
    /// The disk.
    pub files: FilesView,
    /// Console entries written so far: the first `console` of the trace's entries are visible.
    pub console: u32,
}

/// Whether a process runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum ProcessState {
    /// It runs.
    #[default]
    Running,
    /// It ended with this code.
    Exited {
        /// The exit code.
        code: i32,
    },
}

/// A function call on the stack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Frame {
    /// The function.
    pub function: FunctionId,
    /// The statement that runs in this call; while another call is above it, the statement that made that call.
    pub site: Site,
}

/// A timer that waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TimerView {
    /// Its callback.
    pub task: TaskId,
    /// When it is due.
    pub due: Nanos,
}

/// What a pool thread does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum PoolSlot {
    /// Nothing.
    #[default]
    Idle,
    /// This work, since then.
    Busy {
        /// The work.
        task: TaskId,
        /// When the thread took it.
        since: Nanos,
    },
}
