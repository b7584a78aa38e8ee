//! The readable side: what a push does to it.

use super::flags::readable::*;
use super::{Flags, Pipes, SideOptions};
use std::collections::VecDeque;

/// The readable side of a stream (Node's `ReadableState`).
#[derive(Clone, Debug)]
pub struct Readable {
    /// What is true of it.
    pub flags: Flags,
    /// Buffered length at which reading ahead stops.
    pub high_water_mark: u64,
    /// `false` when the stream was made without this side, or a program said so; none if nothing was said.
    pub enabled: Option<bool>,
    /// Where it is piped to.
    pub(super) pipes: Pipes,
    length: u64,
    /// Lengths of the buffered chunks; not kept in object mode, where each is 1.
    lengths: VecDeque<u64>,
}

/// What becomes of a pushed chunk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Push {
    /// It comes after the end: fail the stream (`ERR_STREAM_PUSH_AFTER_EOF`), the push returns false.
    AfterEnd,
    /// The stream is destroyed or failed: the push returns false.
    Refused,
    /// Nothing is in it. Perhaps queue [`Readable::reads_more`]; the push returns `more`.
    Empty {
        /// Queue a tick that reads ahead.
        read_ahead: bool,
        /// What the push returns.
        more: bool,
    },
    /// Emit `'data'` with it at once, then go on with [`Readable::pushed`].
    Emit,
    /// Put it into the buffer. Queue the ticks in the order of the fields.
    Keep {
        /// Queue a tick that announces `'readable'`.
        announce: bool,
        /// Queue a tick that reads ahead.
        read_ahead: bool,
        /// What the push returns.
        more: bool,
    },
}

/// What the end of the data leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Eof {
    /// It had ended before.
    Again,
    /// Queue a tick that announces `'readable'`, unless one waits.
    Later {
        /// None waits.
        announce: bool,
    },
    /// Announce `'readable'` at once.
    Now,
}

impl Readable {
    /// A side that has read nothing.
    pub fn new(options: SideOptions) -> Readable {
        let mut flags = Flags(CONSTRUCTED | SYNC);
        flags.put(OBJECT_MODE, options.object_mode);
        flags.put(EMIT_CLOSE, options.emit_close);
        flags.put(AUTO_DESTROY, options.auto_destroy);
        Readable {
            flags,
            high_water_mark: options.high_water_mark,
            enabled: None,
            pipes: Pipes::default(),
            length: 0,
            lengths: VecDeque::new(),
        }
    }

    /// Length of what is buffered: bytes, UTF-16 units, or chunks in object mode.
    pub fn length(&self) -> u64 {
        self.length
    }

    /// Number of buffered chunks.
    pub fn chunks(&self) -> usize {
        if self.flags.any(OBJECT_MODE) { self.length as usize } else { self.lengths.len() }
    }

    /// Where it is piped to.
    pub fn pipes(&self) -> &Pipes {
        &self.pipes
    }

    /// `readableFlowing`: none until something decides.
    pub fn flowing(&self) -> Option<bool> {
        self.flags.any(HAS_FLOWING).then(|| self.flags.any(FLOWING))
    }

    /// `push(chunk)` of a chunk with `length`, not counting a decoder's work on it.
    #[inline]
    pub fn push(&mut self, length: u64) -> Push {
        match self.offer(length) {
            Some(answer) => answer,
            None => self.add(length, false),
        }
    }

    /// The first half of [`Readable::push`]: whether the chunk is taken at all. None means that it is; a decoder turns
    /// bytes into text now, and [`Readable::add`] or [`Readable::decoded_to_nothing`] follows.
    #[inline]
    pub fn offer(&mut self, length: u64) -> Option<Push> {
        if length == 0 && !self.flags.any(OBJECT_MODE) {
            self.flags.clear(READING);
            return Some(self.decoded_to_nothing());
        }
        if self.flags.any(ENDED) {
            return Some(Push::AfterEnd);
        }
        if self.flags.any(DESTROYED | ERRORED) {
            return Some(Push::Refused);
        }
        self.flags.clear(READING);
        None
    }

    /// The chunk gave no text yet.
    pub fn decoded_to_nothing(&mut self) -> Push {
        Push::Empty { read_ahead: self.wants_to_read_ahead(), more: self.has_room() }
    }

    /// Takes a chunk in, at the front if it is put back.
    #[inline]
    pub fn add(&mut self, length: u64, front: bool) -> Push {
        if self.flags.only(FLOWING | SYNC | DATA_LISTENING, FLOWING | DATA_LISTENING) && self.length == 0 {
            self.pipes.forget_waiting(self.flags.any(MULTI_AWAIT_DRAIN));
            self.flags.set(DATA_EMITTED);
            return Push::Emit;
        }
        self.keep(length, front);
        let announce = self.flags.any(NEED_READABLE) && self.announces();
        Push::Keep { announce, read_ahead: self.wants_to_read_ahead(), more: self.has_room() }
    }

    /// After [`Push::Emit`]: whether to queue a tick that reads ahead, and what the push returns.
    #[inline]
    pub fn pushed(&mut self) -> (bool, bool) {
        (self.wants_to_read_ahead(), self.has_room())
    }

    /// `unshift(chunk)` of a chunk that is not empty, or of anything in object mode. None: too late, `'end'` was emitted
    /// (`ERR_STREAM_UNSHIFT_AFTER_END_EVENT`).
    pub fn unshift(&mut self, length: u64) -> Option<Push> {
        if self.flags.any(END_EMITTED) {
            return None;
        }
        if self.flags.any(DESTROYED | ERRORED) {
            return Some(Push::Refused);
        }
        Some(self.add(length, true))
    }

    /// `push(null)`. `tail` is the length of what a decoder still held, which goes into the buffer first.
    pub fn push_end(&mut self, tail: u64) -> Eof {
        self.flags.clear(READING);
        if self.flags.any(ENDED) {
            return Eof::Again;
        }
        if tail > 0 {
            self.keep(tail, false);
        }
        self.flags.set(ENDED);
        if self.flags.any(SYNC) {
            return Eof::Later { announce: self.announces() };
        }
        self.flags.clear(NEED_READABLE);
        self.flags.set(EMITTED_READABLE);
        Eof::Now
    }

    /// Whether a push returns true: below the mark, or nothing there at all (which is what makes a mark of 0 usable).
    #[inline]
    pub fn has_room(&self) -> bool {
        !self.flags.any(ENDED) && (self.length < self.high_water_mark || self.length == 0)
    }

    /// A decoder was set: the buffer holds one text of this length now.
    pub fn recode(&mut self, length: u64) {
        self.lengths.clear();
        if length > 0 {
            self.lengths.push_back(length);
        }
        self.length = length;
    }

    #[inline]
    fn keep(&mut self, length: u64, front: bool) {
        if self.flags.any(OBJECT_MODE) {
            self.length += 1;
            return;
        }
        self.length += length;
        if front { self.lengths.push_front(length) } else { self.lengths.push_back(length) }
    }

    /// `emitReadable`: whether a tick is needed to announce `'readable'`.
    #[inline]
    pub(super) fn announces(&mut self) -> bool {
        self.flags.clear(NEED_READABLE);
        let needed = !self.flags.any(EMITTED_READABLE);
        self.flags.set(EMITTED_READABLE);
        needed
    }

    /// `maybeReadMore`: whether to queue a tick that reads ahead.
    #[inline]
    pub(super) fn wants_to_read_ahead(&mut self) -> bool {
        let wants = self.flags.only(READING_MORE | READING | CONSTRUCTED, CONSTRUCTED);
        self.flags.put(READING_MORE, wants || self.flags.any(READING_MORE));
        wants
    }

    /// Length of the first chunk.
    #[inline]
    pub(super) fn first(&self) -> u64 {
        self.lengths.front().copied().unwrap_or_default()
    }

    /// Takes `n` from the front: that many whole chunks, and then part of one. All if `n` is 0 or more than there is.
    #[inline]
    pub(super) fn take_out(&mut self, n: u64) -> Option<(usize, u64)> {
        if self.length == 0 {
            return None;
        }
        if self.flags.any(OBJECT_MODE) {
            return Some((1, 0));
        }
        if n == 0 || n >= self.length {
            let whole = self.lengths.len();
            self.lengths.clear();
            return Some((whole, 0));
        }
        let (mut whole, mut left) = (0, n);
        while let Some(first) = self.lengths.front_mut() {
            if left < *first {
                *first -= left;
                break;
            }
            left -= *first;
            whole += 1;
            self.lengths.pop_front();
            if left == 0 {
                break;
            }
        }
        Some((whole, left))
    }

    #[inline]
    pub(super) fn shrink(&mut self, by: u64) {
        self.length = self.length.saturating_sub(by);
    }
}
