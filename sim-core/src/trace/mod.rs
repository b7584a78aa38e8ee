//! What happened in a run, record by record, and the machine as it was at any of them.
//!
//! A [`Record`] says one thing that changed. A [`Snapshot`] is the machine after it. Every view is a pure function of a
//! snapshot and the tables of the trace, so stepping forward, stepping back and following a link are one operation.
//!
//! A [`Recorder`] makes a [`Trace`]. Records are packed to a few bytes each ([`codec`]); whole states are stored here and
//! there ([`keyframes`]), so that any moment is a short walk from one of them.

mod bytes;
mod codec;
mod cursor;
mod emitters;
mod event;
mod files;
mod find;
mod json;
mod keyframes;
mod log;
mod memory;
mod recorder;
mod recording;
mod snapshot;
mod state;
mod streams;
mod tables;
mod task;
mod varint;
mod waiting;

pub use bytes::TraceError;
pub use cursor::Cursor;
pub use emitters::{EmissionView, EmitterEvent, EmitterId, EmitterInfo, EmittersView, ListId, ListView, ListenerInfo};
pub use event::{Choice, Event, FunctionId, LimitKind, Outcome, Phase, Record, RecordId, Site, StrId, Stream};
pub use files::{Content, DiskInfo, FileEvent, FileId, FileKind, FilesView, Found, NameView, OpenView, Survivor};
pub use find::{Band, Direction, Target};
pub use memory::{MemoryEvent, MemoryId, MemoryView, ViewId, ViewInfo};
pub use recorder::Recorder;
pub use recording::{Trace, TraceMemory};
pub use snapshot::{Frame, PoolSlot, ProcessState, ProcessView, Snapshot, TimerView};
pub use streams::{
    ChunkId, HandView, Held, LinkView, SideFlags, SideId, SideInfo, SideKind, SideView, StreamEvent, StreamHistory,
    StreamsView,
};
pub use tables::{ConsoleInfo, FunctionInfo, ProcessInfo};
pub use task::{TaskId, TaskInfo, TaskKind};
