//! Streams in the trace: the buffers of their sides, the chunks in them, and who is piped to whom.
//!
//! A chunk keeps its identity from the push that made it to the callback of its last write: a pipe hands on a reference,
//! and the trace says so.

mod codec;
mod history;
mod tanks;

pub use history::{Held, StreamHistory};
pub(super) use tanks::Tanks;

use super::{Site, StrId};
use serde::{Deserialize, Serialize};

/// One side of a stream, counted from 0 in the order in which the sides were first used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct SideId(pub u32);

/// A chunk, counted from 0 in the order in which chunks were pushed or written first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ChunkId(pub u32);

/// Which side of a stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum SideKind {
    /// Data comes out of it.
    Readable,
    /// Data goes into it.
    Writable,
}

/// What is known of a side apart from its state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SideInfo {
    /// The stream that it belongs to: both sides of a duplex stream have one number.
    pub stream: u32,
    /// Which side.
    pub kind: SideKind,
    /// Name of the stream's class.
    pub name: StrId,
    /// The line that made the stream.
    pub site: Site,
    /// Lengths count chunks, and not bytes or UTF-16 units.
    pub object_mode: bool,
}

/// What a stream shows of its state, as a set of bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct SideFlags(pub u16);

impl SideFlags {
    /// Readable: data flows to listeners as it comes.
    pub const FLOWING: SideFlags = SideFlags(1);
    /// Readable: somebody said `pause()`.
    pub const PAUSED: SideFlags = SideFlags(1 << 1);
    /// Writable: a write returned false, and `'drain'` is still to come.
    pub const NEED_DRAIN: SideFlags = SideFlags(1 << 2);
    /// Writable: `cork()` holds the writes back.
    pub const CORKED: SideFlags = SideFlags(1 << 3);
    /// `push(null)` or `end()` was called.
    pub const ENDED: SideFlags = SideFlags(1 << 4);
    /// `'end'` or `'finish'` was emitted.
    pub const OVER: SideFlags = SideFlags(1 << 5);
    /// It failed.
    pub const ERRORED: SideFlags = SideFlags(1 << 6);
    /// It was destroyed.
    pub const DESTROYED: SideFlags = SideFlags(1 << 7);

    /// Whether all of `flags` are set.
    pub fn has(self, flags: SideFlags) -> bool {
        self.0 & flags.0 == flags.0
    }

    /// With `flags` set if `on`.
    #[must_use]
    pub fn with(self, flags: SideFlags, on: bool) -> SideFlags {
        SideFlags(if on { self.0 | flags.0 } else { self.0 & !flags.0 })
    }
}

/// Something that changed in a stream. Lengths are bytes, UTF-16 units, or chunks in object mode.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[allow(missing_docs, reason = "each variant's sentence says what its fields are")]
pub enum StreamEvent {
    /// A side is used for the first time. Its [`SideInfo`] says the rest.
    Opened { side: SideId, mark: u64 },
    /// Its `highWaterMark` is another one now.
    Marked { side: SideId, mark: u64 },
    /// A chunk went into its buffer; to the front if it was put back.
    Buffered { side: SideId, chunk: ChunkId, length: u64, front: bool },
    /// So many chunks left the buffer at its front.
    Taken { side: SideId, chunks: u32 },
    /// A part of the first chunk was read.
    Split { side: SideId, taken: u64 },
    /// A chunk went to the listeners of a flowing side without being buffered.
    Passed { side: SideId, chunk: ChunkId, length: u64 },
    /// The buffer was emptied, and what was in it is lost or became something else.
    Cleared { side: SideId },
    /// Its state is another one now.
    Changed { side: SideId, flags: SideFlags },
    /// `from.pipe(to)`, or a pipeline.
    Piped { from: SideId, to: SideId },
    /// `from.unpipe(to)`, or the end of the pipe.
    Unpiped { from: SideId, to: SideId },
}

impl StreamEvent {
    /// The side that it happened to; of a pipe, the source.
    pub fn side(self) -> SideId {
        match self {
            StreamEvent::Opened { side, .. }
            | StreamEvent::Marked { side, .. }
            | StreamEvent::Buffered { side, .. }
            | StreamEvent::Taken { side, .. }
            | StreamEvent::Split { side, .. }
            | StreamEvent::Passed { side, .. }
            | StreamEvent::Cleared { side }
            | StreamEvent::Changed { side, .. }
            | StreamEvent::Piped { from: side, .. }
            | StreamEvent::Unpiped { from: side, .. } => side,
        }
    }
}

/// The streams at one position of a trace.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StreamsView {
    /// Every side that was used, in the order of first use.
    pub sides: Vec<SideView>,
    /// Where data goes from one stream to another, and whether a pipe does it.
    pub links: Vec<LinkView>,
    /// The chunk that has left a buffer and is in the hands of a listener.
    pub hand: Option<HandView>,
}

/// One side of a stream.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SideView {
    /// Its identity.
    pub side: SideId,
    /// Its `highWaterMark`.
    pub mark: u64,
    /// Length of everything in the buffer; of a writable side with the chunk that `_write` has.
    pub length: u64,
    /// The chunks, next first, with their lengths.
    pub chunks: Vec<(ChunkId, u64)>,
    /// Its state.
    pub flags: SideFlags,
    /// Chunks that have gone through it.
    pub done: u32,
}

/// A way for data between two sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinkView {
    /// Where it comes out.
    pub from: SideId,
    /// Where it goes in.
    pub to: SideId,
    /// Whether a pipe stands there now; otherwise the program itself has carried a chunk over.
    pub piped: bool,
}

/// A chunk between two buffers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandView {
    /// The side that it came out of.
    pub from: SideId,
    /// The chunk.
    pub chunk: ChunkId,
    /// Its length.
    pub length: u64,
}
