//! The one `Event` enum: everything that the machine can say about itself.

use super::{EmitterEvent, FileEvent, MemoryEvent, StreamEvent, TaskId};
use crate::time::Nanos;
use serde::{Deserialize, Serialize};

/// Position of a record in its trace, from 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct RecordId(pub u32);

/// A string of the trace's string table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct StrId(pub u32);

/// A function of the program: an index into the trace's table of functions (name and place of definition).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct FunctionId(pub u32);

/// A place in the program's source.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Site {
    /// The file's path, in the string table.
    pub file: StrId,
    /// Line, from 1; 0 when the place is not in the program (Node's own code).
    pub line: u32,
    /// Column, from 1; 0 when unknown.
    pub column: u32,
}

/// The phases of libuv's loop (`uv_run`, libuv 1.45 and later), and what stands before and after them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Phase {
    /// The main script, before the loop turns.
    #[default]
    Main,
    /// Callbacks of due timers (`uv__run_timers`).
    Timers,
    /// I/O callbacks put off from the previous iteration (`uv__run_pending`).
    Pending,
    /// Internal handles before the wait (`uv__run_idle`, `uv__run_prepare`).
    Prepare,
    /// Waiting for I/O and running its callbacks (`uv__io_poll`).
    Poll,
    /// `setImmediate` callbacks (`uv__run_check`).
    Check,
    /// `close` callbacks (`uv__run_closing_handles`).
    Closing,
    /// The loop has ended: `beforeExit` and `exit` listeners.
    Exit,
}

/// How a callback or a function call ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Outcome {
    /// It returned.
    Returned,
    /// It threw.
    Threw,
}

/// Where text was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Stream {
    /// Standard output.
    Stdout,
    /// Standard error.
    Stderr,
}

/// A point where real Node may go one way or another, and the way this run took.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Choice {
    /// Whether the first millisecond had passed when the loop first looked at its timers (0 = passed, 1 = not yet, more =
    /// it had passed for one fewer of the timers than the number says, and ended before the others were started).
    StartupTime,
    /// Which of several completions that are ready together is reported first.
    CompletionOrder,
}

/// The bound that ended a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum LimitKind {
    /// Statements executed.
    Steps,
    /// Microtasks run without returning to the loop.
    Microtasks,
    /// `nextTick` callbacks run without returning to the loop.
    Ticks,
    /// Bytes of output.
    Output,
    /// Memory.
    Memory,
    /// Virtual time.
    Time,
    /// Records in the trace: the run goes on, unrecorded.
    Records,
    /// Nesting of the source.
    Nesting,
    /// Callbacks run in all.
    Callbacks,
}

/// One thing that changed. Time, process, phase and cause are in the [`Record`] around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[allow(missing_docs, reason = "each variant's sentence says what its fields are")]
pub enum Event {
    /// The process exists and its main script is about to run.
    ProcessStarted,
    /// The loop entered a phase. `iteration` counts from 1; 0 before the loop turns.
    PhaseEntered { phase: Phase, iteration: u32 },
    /// A callback came into being: it now waits where its kind waits. Its [`TaskInfo`](super::TaskInfo) says the rest.
    TaskCreated { task: TaskId },
    /// A timer was given a (new) deadline: at its start, by `refresh`, or when an interval re-arms.
    TimerArmed { task: TaskId, due: Nanos },
    /// A timer or immediate will never run (`clearTimeout`, `clearImmediate`, `close`).
    TaskCancelled { task: TaskId },
    /// `ref` or `unref`: whether this task keeps the process alive.
    TaskReferenced { task: TaskId, referenced: bool },
    /// Work was handed to the thread pool's queue.
    PoolQueued { task: TaskId },
    /// A pool thread took the work. `thread` counts from 0.
    PoolStarted { task: TaskId, thread: u8 },
    /// The pool thread finished; the completion waits for the poll phase.
    PoolFinished { task: TaskId, thread: u8 },
    /// Something outside (kernel, clock of another device) reported; the completion waits for the poll phase.
    IoReady { task: TaskId },
    /// The callback starts on an empty stack (or on top of the one that ran it synchronously).
    TaskStarted { task: TaskId },
    /// The callback is over.
    TaskEnded { task: TaskId, outcome: Outcome },
    /// A function of the program was called.
    Entered { function: FunctionId, site: Site },
    /// The innermost function call is over.
    Left { outcome: Outcome },
    /// A statement is about to run.
    Line { site: Site },
    /// Text was written. The text is the trace's console entry with this index.
    Output { stream: Stream, entry: u32 },
    /// The poll phase waits: nothing is ready before `until` ([`Nanos`]`(u64::MAX)`: no timer is set).
    PollWaited { until: Nanos },
    /// A busy loop was seen; the virtual clock was moved forward by this much instead of counting every turn.
    ClockJumped { by: Nanos },
    /// A promise was rejected and, so far, nobody listens.
    RejectionUnhandled { promise: u32 },
    /// A handler came after all.
    RejectionHandled { promise: u32 },
    /// An error reached the top of the stack: `message` is its first line.
    Uncaught { message: StrId },
    /// The seed decided: option `taken` of `options`.
    Chose { choice: Choice, options: u8, taken: u8 },
    /// A bound was reached.
    LimitReached { limit: LimitKind },
    /// The process ended.
    Exited { code: i32 },
    /// Something changed in a stream.
    Stream(StreamEvent),
    /// Something happened at an event emitter.
    Emitter(EmitterEvent),
    /// Something happened to bytes.
    Memory(MemoryEvent),
    /// Something changed on the disk.
    File(FileEvent),
}

/// An event with when, where and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// Virtual time.
    pub at: Nanos,
    /// The simulated process, from 0.
    pub process: u16,
    /// The phase the process's loop was in.
    pub phase: Phase,
    /// The record that led to this one: for a task's start its creation or completion, for everything that a callback
    /// does the callback's start.
    pub cause: Option<RecordId>,
    /// What happened.
    pub event: Event,
}
