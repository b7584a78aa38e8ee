//! Flowing and paused: listeners, `pause`, `resume`, pipes, and the ticks that keep data moving.

use super::Readable;
use super::flags::readable::*;
use super::pipes::DestId;

/// What a new `'readable'` listener leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Listened {
    /// Nothing.
    Nothing,
    /// Queue a tick that goes on with [`Readable::announce`].
    Announce,
    /// Queue a tick that calls `read(0)`.
    Read,
}

/// What the tick after a removed `'readable'` listener does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Listening {
    /// Nothing more.
    Settled,
    /// Call `resume()`.
    Resume,
}

impl Readable {
    /// The tick that was queued to announce data, or the end of data in the middle of things: whether to emit
    /// `'readable'`. [`Readable::announced`] follows in any case.
    #[inline]
    pub fn announce(&self) -> bool {
        !self.flags.any(DESTROYED | ERRORED) && (self.length() > 0 || self.flags.any(ENDED))
    }

    /// After [`Readable::announce`], with its answer. Then flow: `read()` while [`Readable::flows`] and it gives
    /// something.
    #[inline]
    pub fn announced(&mut self, emitted: bool) {
        if emitted {
            self.flags.clear(EMITTED_READABLE);
        }
        if !self.flags.any(FLOWING | ENDED) && self.length() <= self.high_water_mark {
            self.flags.set(NEED_READABLE);
        }
    }

    /// Whether it flows.
    #[inline]
    pub fn flows(&self) -> bool {
        self.flags.any(FLOWING)
    }

    /// In the tick that reads ahead: whether to call `read(0)` once more. It ends when a read has added nothing, and
    /// [`Readable::read_ahead_done`] follows.
    #[inline]
    pub fn reads_more(&self) -> bool {
        !self.flags.any(READING | ENDED)
            && (self.length() < self.high_water_mark || (self.flags.any(FLOWING) && self.length() == 0))
    }

    /// The end of the tick that reads ahead.
    #[inline]
    pub fn read_ahead_done(&mut self) {
        self.flags.clear(READING_MORE);
    }

    /// Construction is over: whether to queue a tick that reads ahead, for a reader that has been waiting.
    pub fn constructed(&mut self) -> bool {
        self.flags.any(NEED_READABLE) && self.wants_to_read_ahead()
    }

    /// A `'data'` listener was added: whether to call `resume()`.
    pub fn data_listened(&mut self, readable_listeners: bool) -> bool {
        self.flags.set(DATA_LISTENING);
        if readable_listeners {
            self.flags.set(READABLE_LISTENING);
        }
        !self.flags.only(HAS_FLOWING | FLOWING, HAS_FLOWING)
    }

    /// The last `'data'` listener is gone.
    pub fn data_unlistened(&mut self) {
        self.flags.clear(DATA_LISTENING);
    }

    /// A `'readable'` listener was added: from the first on, it decides when data is read.
    pub fn readable_listened(&mut self) -> Listened {
        if self.flags.any(END_EMITTED | READABLE_LISTENING) {
            return Listened::Nothing;
        }
        self.flags.set(READABLE_LISTENING | NEED_READABLE | HAS_FLOWING);
        self.flags.clear(FLOWING | EMITTED_READABLE);
        if self.length() > 0 {
            return if self.announces() { Listened::Announce } else { Listened::Nothing };
        }
        if self.flags.any(READING) { Listened::Nothing } else { Listened::Read }
    }

    /// The tick after a `'readable'` listener was removed; `listeners` says whether there are any now.
    pub fn readable_unlistened(&mut self, listeners: bool) -> Listening {
        self.flags.put(READABLE_LISTENING, listeners);
        if self.flags.only(HAS_PAUSED | PAUSED | RESUME_SCHEDULED, HAS_PAUSED | RESUME_SCHEDULED) {
            // The resumption that is on its way would find nothing flowing.
            self.flags.set(HAS_FLOWING | FLOWING);
        } else if self.flags.any(DATA_LISTENING) {
            return Listening::Resume;
        } else if !listeners {
            self.flags.clear(HAS_FLOWING | FLOWING);
        }
        Listening::Settled
    }

    /// `resume()`: whether to queue a tick that goes on with [`Readable::resume_reads`].
    #[inline]
    pub fn resume(&mut self) -> bool {
        let mut tick = false;
        if !self.flags.any(FLOWING) {
            // With a `'readable'` listener it does not flow, but the tick comes all the same.
            self.flags.set(HAS_FLOWING);
            self.flags.put(FLOWING, !self.flags.any(READABLE_LISTENING));
            tick = !self.flags.any(RESUME_SCHEDULED);
            self.flags.set(RESUME_SCHEDULED);
        }
        self.flags.set(HAS_PAUSED);
        self.flags.clear(PAUSED);
        tick
    }

    /// The resumption's tick: whether to call `read(0)` first. [`Readable::resumed`] follows.
    #[inline]
    pub fn resume_reads(&self) -> bool {
        !self.flags.any(READING)
    }

    /// Then emit `'resume'`, flow, and see [`Readable::stalled`].
    #[inline]
    pub fn resumed(&mut self) {
        self.flags.clear(RESUME_SCHEDULED);
    }

    /// At the end of the resumption: whether to call `read(0)`, because it flows and nothing is being read.
    #[inline]
    pub fn stalled(&self) -> bool {
        self.flags.only(FLOWING | READING, FLOWING)
    }

    /// `pause()`: whether to emit `'pause'`. [`Readable::paused`] follows.
    #[inline]
    pub fn pause(&mut self) -> bool {
        if self.flags.only(HAS_FLOWING | FLOWING, HAS_FLOWING) {
            return false;
        }
        self.flags.set(HAS_FLOWING);
        self.flags.clear(FLOWING);
        true
    }

    /// The end of `pause()`, whatever a listener did.
    #[inline]
    pub fn paused(&mut self) {
        self.flags.set(HAS_PAUSED | PAUSED);
    }

    /// `isPaused()`.
    pub fn is_paused(&self) -> bool {
        self.flags.any(PAUSED) || self.flags.only(HAS_FLOWING | FLOWING, HAS_FLOWING)
    }

    /// `pipe(dest)`.
    pub fn pipe(&mut self, dest: DestId) {
        if self.pipes.add(dest, self.flags.any(MULTI_AWAIT_DRAIN)) {
            self.flags.set(MULTI_AWAIT_DRAIN);
        }
    }

    /// A pipe's `write` returned false. `pause()` follows.
    pub fn pipe_full(&mut self, dest: DestId) {
        if self.pipes.wait_for(dest) {
            self.flags.clear(MULTI_AWAIT_DRAIN);
        }
    }

    /// A pipe's destination has drained: whether to call `resume()`.
    pub fn pipe_drained(&mut self, dest: DestId) -> bool {
        self.pipes.drained(dest);
        self.pipes.is_free() && self.flags.any(DATA_LISTENING)
    }

    /// Whether a pipe that is taken down has to be treated as drained: something is waited for, perhaps it.
    pub fn pipe_waits(&self) -> bool {
        !matches!(self.pipes.waiting(), super::Waiting::Nobody)
    }

    /// `unpipe(dest)`: whether it was a destination. Then `pause()` if it was the last, and emit `'unpipe'` there.
    pub fn unpipe(&mut self, dest: DestId) -> bool {
        self.pipes.remove(dest)
    }

    /// `unpipe()`: `pause()` and emit `'unpipe'` at each follow.
    pub fn unpipe_all(&mut self) {
        self.pipes.clear();
    }
}
