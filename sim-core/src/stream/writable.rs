//! The writable side: what a write does, and what waits while another is on its way.

use super::flags::writable::*;
use super::{Flags, SideOptions};
use std::collections::VecDeque;

/// The writable side of a stream (Node's `WritableState`).
#[derive(Clone, Debug)]
pub struct Writable {
    /// What is true of it.
    pub flags: Flags,
    /// Length from which on a write returns false.
    pub high_water_mark: u64,
    /// Open `cork()` calls.
    pub corked: u32,
    /// Callbacks that have to be called before `'finish'`: of writes, of `_final`, of the finish itself.
    pub pending_callbacks: i64,
    /// Length of what `_write` has been given and has not called back for.
    pub writing_length: u64,
    length: u64,
    /// Lengths of the buffered chunks; in object mode each is 1.
    waiting: VecDeque<u64>,
}

/// What a write does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Write {
    /// `ERR_STREAM_WRITE_AFTER_END`: the callback gets it in a tick, the stream fails with it.
    AfterEnd,
    /// `ERR_STREAM_DESTROYED`: the same.
    Destroyed,
    /// Call `_write`, then go on with [`Writable::wrote`].
    Call,
    /// Keep it; the write returns this.
    Keep(bool),
}

/// What waits and is written now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flush {
    /// Nothing can be.
    Nothing,
    /// All of it with one `_writev`: call [`Writable::start`] with the whole length, then [`Writable::flushed`].
    Together,
    /// Chunk by chunk: [`Writable::start_next`] as long as [`Writable::flushes_next`], then [`Writable::flushed`].
    Singly,
}

impl Writable {
    /// A side that nothing was written to.
    pub fn new(options: SideOptions) -> Writable {
        let mut flags = Flags(SYNC | CONSTRUCTED | ALL_BUFFERS | ALL_NOOP);
        flags.put(OBJECT_MODE, options.object_mode);
        flags.put(EMIT_CLOSE, options.emit_close);
        flags.put(AUTO_DESTROY, options.auto_destroy);
        Writable {
            flags,
            high_water_mark: options.high_water_mark,
            corked: 0,
            pending_callbacks: 0,
            writing_length: 0,
            length: 0,
            waiting: VecDeque::new(),
        }
    }

    /// Length of what was written and not called back for.
    pub fn length(&self) -> u64 {
        self.length
    }

    /// Number of chunks that wait in the buffer.
    pub fn waiting(&self) -> usize {
        self.waiting.len()
    }

    /// `state.writable`: none unless somebody said so.
    pub fn enabled(&self) -> Option<bool> {
        self.flags.any(HAS_WRITABLE).then(|| self.flags.any(WRITABLE))
    }

    /// `write(chunk)` of a chunk of this length; `silent` if no callback was given, `bytes` if it is a buffer.
    #[inline]
    pub fn write(&mut self, length: u64, silent: bool, bytes: bool) -> Write {
        if self.flags.any(ENDING) {
            return Write::AfterEnd;
        }
        if self.flags.any(DESTROYED) {
            return Write::Destroyed;
        }
        self.pending_callbacks += 1;
        let length = if self.flags.any(OBJECT_MODE) { 1 } else { length };
        self.length += length;
        if self.flags.only(WRITING | ERRORED | CORKED | CONSTRUCTED, CONSTRUCTED) {
            self.writing_length = length;
            self.flags.put(WRITE_CB, !silent || self.flags.any(WRITE_CB));
            self.flags.set(WRITING | SYNC | EXPECT_WRITE_CB);
            return Write::Call;
        }
        self.flags.set(BUFFERED);
        self.waiting.push_back(length);
        if !bytes {
            self.flags.clear(ALL_BUFFERS);
        }
        if !silent {
            self.flags.clear(ALL_NOOP);
        }
        Write::Keep(self.has_room())
    }

    /// After [`Write::Call`]: what the write returns.
    #[inline]
    pub fn wrote(&mut self) -> bool {
        self.flags.clear(SYNC);
        self.has_room()
    }

    #[inline]
    fn has_room(&mut self) -> bool {
        let room = self.length < self.high_water_mark || self.length == 0;
        if !room {
            self.flags.set(NEED_DRAIN);
        }
        room && !self.flags.any(DESTROYED | ERRORED)
    }

    /// `cork()`.
    pub fn cork(&mut self) {
        self.flags.set(CORKED);
        self.corked += 1;
    }

    /// `uncork()`: whether to flush.
    pub fn uncork(&mut self) -> bool {
        if self.corked == 0 {
            return false;
        }
        self.corked -= 1;
        if self.corked == 0 {
            self.flags.clear(CORKED);
        }
        !self.flags.any(WRITING)
    }

    /// `end()` takes every cork out: whether to flush.
    pub fn uncork_all(&mut self) -> bool {
        if !self.flags.any(CORKED) {
            return false;
        }
        self.corked = 1;
        self.uncork()
    }

    /// `clearBuffer`: how to write what waits. `together` says whether there is a `_writev`.
    #[inline]
    pub fn flush(&mut self, together: bool) -> Flush {
        let free = DESTROYED | BUFFER_PROCESSING | CORKED | BUFFERED | CONSTRUCTED;
        if !self.flags.only(free, BUFFERED | CONSTRUCTED) || self.waiting.is_empty() {
            return Flush::Nothing;
        }
        self.flags.set(BUFFER_PROCESSING);
        if together && self.waiting.len() > 1 {
            self.pending_callbacks -= self.waiting.len() as i64 - 1;
            return Flush::Together;
        }
        Flush::Singly
    }

    /// A chunk of `length` goes to `_write` (or all to `_writev`): whether it may be called. If not, its callback gets
    /// `ERR_STREAM_DESTROYED` in its place. [`Writable::started`] follows.
    #[inline]
    pub fn start(&mut self, length: u64, silent: bool) -> bool {
        self.writing_length = length;
        self.flags.put(WRITE_CB, !silent || self.flags.any(WRITE_CB));
        self.flags.set(WRITING | SYNC | EXPECT_WRITE_CB);
        !self.flags.any(DESTROYED)
    }

    /// [`Writable::start`] for the first chunk that waits.
    #[inline]
    pub fn start_next(&mut self, silent: bool) -> bool {
        let length = self.waiting.pop_front().unwrap_or_default();
        self.start(length, silent)
    }

    /// `_write` or `_writev` has returned.
    #[inline]
    pub fn started(&mut self) {
        self.flags.clear(SYNC);
    }

    /// Whether the next chunk can follow at once: the last was called back for.
    #[inline]
    pub fn flushes_next(&self) -> bool {
        !self.waiting.is_empty() && !self.flags.any(WRITING)
    }

    /// The end of a flush; `together` as it was.
    #[inline]
    pub fn flushed(&mut self, together: bool) {
        if together || self.waiting.is_empty() {
            self.reset();
        }
        self.flags.clear(BUFFER_PROCESSING);
    }

    /// Nothing waits any more.
    pub fn reset(&mut self) {
        self.waiting.clear();
        self.flags.set(ALL_BUFFERS | ALL_NOOP);
        self.flags.clear(BUFFERED);
    }

    /// The chunk that waits at this place will never be written.
    pub fn abandon(&mut self, place: usize) {
        self.length -= self.waiting.get(place).copied().unwrap_or_default();
    }

    /// Construction is over: whether to flush.
    pub fn constructed(&self) -> bool {
        !self.flags.any(WRITING)
    }

    #[inline]
    pub(super) fn shrink(&mut self) {
        self.length -= self.writing_length;
        self.writing_length = 0;
    }
}
