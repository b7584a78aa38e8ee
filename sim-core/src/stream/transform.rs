//! What ties the two sides of a transform together.

use super::{Readable, Writable, readable_flags, writable_flags};

/// What to do with the callback of a chunk that has been transformed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Release {
    /// Call it at once: the writable side may take the next chunk.
    Now,
    /// Call it in a tick: the transform has ended its readable side.
    Tick,
    /// Keep it until `_read` is called: the readable side is full.
    Hold,
}

/// The transform's callback was called without an error, and its result is pushed. `before` is the readable side's
/// length when the chunk came.
#[inline]
pub fn release(before: u64, readable: &Readable, writable: &Writable) -> Release {
    if readable.flags.any(readable_flags::ENDED) {
        return Release::Tick;
    }
    // A transform that pushed nothing is asked for more, whatever is buffered.
    let room = readable.length() < readable.high_water_mark;
    if writable.flags.any(writable_flags::ENDED) || before == readable.length() || room {
        Release::Now
    } else {
        Release::Hold
    }
}
