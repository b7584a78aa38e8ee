//! Node's streams: when chunks move, who is told, and in which order.
//!
//! Each side of a stream is a machine, [`Readable`] or [`Writable`]. A driver tells it what happened (a push, a read, a
//! write's callback) and is told what to do: call `_read`, emit `'data'`, queue a tick. The driver does it and goes on
//! with the method that the answer names. A machine never calls out, so whatever a handler does meanwhile reaches it as
//! further inputs; that nesting, and what an exception leaves undone, is how Node's own order comes about.
//!
//! Only the lengths of chunks matter to a machine. Their contents stay with the driver, in a queue that follows the
//! machine's answers; a simulated gigabyte therefore takes no memory.
//!
//! The rules are those of Node 24's `lib/internal/streams`, and so is the layout of the [`Flags`], because programs can
//! print it. Where a rule looks like a mistake it is one that Node's order depends on.

mod chain;
mod finish;
mod finished;
mod flags;
mod flow;
mod lifecycle;
mod pipeline;
mod pipes;
mod read;
mod readable;
mod shown;
mod transform;
mod watermark;
mod writable;
mod written;

pub use chain::{Chain, ChainConfig, Moved};
pub use finish::{Ended, FinalCalled, FinishStep, Prefinish};
pub use finished::{Facts, Finished, Settled};
pub use flags::{Flags, common, readable as readable_flags, writable as writable_flags};
pub use flow::{Listened, Listening};
pub use lifecycle::{Constructed, Destroy, Fail, Sides};
pub use pipeline::{Ending, Failure, Pipeline};
pub use pipes::{DestId, Pipes, Waiting};
pub use read::{Later, Read, Size, Take};
pub use readable::{Eof, Push, Readable};
pub use transform::{Release, release};
pub use watermark::{DEFAULT_BYTES, DEFAULT_OBJECTS, MAX_RAISED, default_for, raised};
pub use writable::{Flush, Writable, Write};
pub use written::{AfterWrite, Settle, Written};

/// What every side is created with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SideOptions {
    /// Chunks are values, each of length 1, and not bytes or text.
    pub object_mode: bool,
    /// Buffered length from which on the side asks for patience. 0 is meaningful: never read ahead, always wait.
    pub high_water_mark: u64,
    /// `'close'` is emitted after destruction.
    pub emit_close: bool,
    /// The stream destroys itself once it is over.
    pub auto_destroy: bool,
}

impl Default for SideOptions {
    fn default() -> Self {
        SideOptions { object_mode: false, high_water_mark: DEFAULT_BYTES, emit_close: true, auto_destroy: true }
    }
}
