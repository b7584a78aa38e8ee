//! What happened in a run, record by record, and the machine as it was at any of them.
//!
//! A [`Record`] says one thing that changed. A [`Snapshot`] is the machine after it. Every view is a pure function of a
//! snapshot and the tables of the trace, so stepping forward, stepping back and following a link are one operation.

mod event;
mod snapshot;
mod task;

pub use event::{Choice, Event, FunctionId, LimitKind, Outcome, Phase, Record, RecordId, Site, StrId, Stream};
pub use snapshot::{Frame, PoolSlot, ProcessState, ProcessView, Snapshot, TimerView};
pub use task::{TaskId, TaskInfo, TaskKind};
