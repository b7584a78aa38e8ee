//! The states of a side that are either true or not, in the layout that Node shows under `Symbol(kState)`.

/// A set of flags.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Flags(pub u32);

impl Flags {
    /// Whether any of `bits` is set.
    #[inline]
    pub fn any(self, bits: u32) -> bool {
        self.0 & bits != 0
    }

    /// Whether of `mask` exactly `bits` are set.
    #[inline]
    pub fn only(self, mask: u32, bits: u32) -> bool {
        self.0 & mask == bits
    }

    /// Sets `bits`.
    #[inline]
    pub fn set(&mut self, bits: u32) {
        self.0 |= bits;
    }

    /// Clears `bits`.
    #[inline]
    pub fn clear(&mut self, bits: u32) {
        self.0 &= !bits;
    }

    /// Sets or clears `bits`.
    #[inline]
    pub fn put(&mut self, bits: u32, on: bool) {
        if on { self.set(bits) } else { self.clear(bits) }
    }
}

/// Flags that both sides have (`lib/internal/streams/utils.js`).
#[allow(missing_docs, reason = "the names are Node's")]
pub mod common {
    pub const OBJECT_MODE: u32 = 1 << 0;
    pub const ERROR_EMITTED: u32 = 1 << 1;
    pub const AUTO_DESTROY: u32 = 1 << 2;
    pub const EMIT_CLOSE: u32 = 1 << 3;
    pub const DESTROYED: u32 = 1 << 4;
    pub const CLOSED: u32 = 1 << 5;
    pub const CLOSE_EMITTED: u32 = 1 << 6;
    pub const ERRORED: u32 = 1 << 7;
    pub const CONSTRUCTED: u32 = 1 << 8;
}

/// Flags of a readable side (`lib/internal/streams/readable.js`).
#[allow(missing_docs, reason = "the names are Node's")]
pub mod readable {
    pub use super::common::*;
    pub const ENDED: u32 = 1 << 9;
    pub const END_EMITTED: u32 = 1 << 10;
    pub const READING: u32 = 1 << 11;
    pub const SYNC: u32 = 1 << 12;
    pub const NEED_READABLE: u32 = 1 << 13;
    pub const EMITTED_READABLE: u32 = 1 << 14;
    pub const READABLE_LISTENING: u32 = 1 << 15;
    pub const RESUME_SCHEDULED: u32 = 1 << 16;
    pub const MULTI_AWAIT_DRAIN: u32 = 1 << 17;
    pub const READING_MORE: u32 = 1 << 18;
    pub const DATA_EMITTED: u32 = 1 << 19;
    pub const DEFAULT_UTF8: u32 = 1 << 20;
    pub const DECODER: u32 = 1 << 21;
    pub const ENCODING: u32 = 1 << 22;
    pub const HAS_FLOWING: u32 = 1 << 23;
    pub const FLOWING: u32 = 1 << 24;
    pub const HAS_PAUSED: u32 = 1 << 25;
    pub const PAUSED: u32 = 1 << 26;
    pub const DATA_LISTENING: u32 = 1 << 27;
    pub const END_SCHEDULED: u32 = 1 << 28;
}

/// Flags of a writable side (`lib/internal/streams/writable.js`).
#[allow(missing_docs, reason = "the names are Node's")]
pub mod writable {
    pub use super::common::*;
    pub const SYNC: u32 = 1 << 9;
    pub const FINAL_CALLED: u32 = 1 << 10;
    pub const NEED_DRAIN: u32 = 1 << 11;
    pub const ENDING: u32 = 1 << 12;
    pub const FINISHED: u32 = 1 << 13;
    pub const DECODE_STRINGS: u32 = 1 << 14;
    pub const WRITING: u32 = 1 << 15;
    pub const BUFFER_PROCESSING: u32 = 1 << 16;
    pub const PREFINISHED: u32 = 1 << 17;
    pub const ALL_BUFFERS: u32 = 1 << 18;
    pub const ALL_NOOP: u32 = 1 << 19;
    pub const ON_FINISHED: u32 = 1 << 20;
    pub const HAS_WRITABLE: u32 = 1 << 21;
    pub const WRITABLE: u32 = 1 << 22;
    pub const CORKED: u32 = 1 << 23;
    pub const DEFAULT_UTF8: u32 = 1 << 24;
    pub const WRITE_CB: u32 = 1 << 25;
    pub const EXPECT_WRITE_CB: u32 = 1 << 26;
    pub const AFTER_WRITE_TICK_INFO: u32 = 1 << 27;
    pub const AFTER_WRITE_PENDING: u32 = 1 << 28;
    pub const BUFFERED: u32 = 1 << 29;
    pub const ENDED: u32 = 1 << 30;
}
