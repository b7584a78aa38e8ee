//! A task: one callback with one identity, from the line that made it to its end.

use super::{RecordId, Site, StrId};
use serde::{Deserialize, Serialize};

/// Identity of a task, unique in its run, counted from 0 in order of creation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct TaskId(pub u32);

/// What a task is, which decides where it waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum TaskKind {
    /// The main script.
    Main,
    /// `process.nextTick`.
    Tick,
    /// A promise reaction, an `await` continuation or `queueMicrotask`.
    Microtask,
    /// `setTimeout`.
    Timeout,
    /// `setInterval`.
    Interval,
    /// `setImmediate`.
    Immediate,
    /// Completion of work on the thread pool.
    Pool,
    /// A report from the kernel (sockets, pipes, signals).
    Io,
    /// A callback put off to the pending phase.
    Pending,
    /// A `close` callback.
    Close,
    /// `beforeExit`, `exit` and other listeners that the end of the loop calls.
    Exit,
    /// What a person did to the run while it ran, as the program's machine hears of it.
    Input,
}

/// What is known of a task apart from where it waits now. Labels may be learnt after creation: a promise job says whose
/// callback it carries only when it runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaskInfo {
    /// Where it waits.
    pub kind: TaskKind,
    /// A word for it in the field's own terms: `then`, `await`, `tick`, `timeout`, `readFile`…
    pub label: StrId,
    /// Name of the callback's function; empty when it has none.
    pub function: StrId,
    /// The line that made it.
    pub site: Site,
    /// The record of its creation.
    pub created: RecordId,
    /// The task that made it; none for the main script.
    pub parent: Option<TaskId>,
}
