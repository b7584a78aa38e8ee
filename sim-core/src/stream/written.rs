//! The callback that `_write` was given: draining, and the callbacks of the writes.

use super::Writable;
use super::flags::writable::*;

/// What a write's callback leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// Nothing was expected: fail with `ERR_MULTIPLE_CALLBACK`.
    Twice,
    /// It failed, and so has the stream. In a tick if `later`: [`Writable::called_back`], the write's callback, those that
    /// wait are told, the stream fails.
    Failed {
        /// `_write` has not returned yet.
        later: bool,
    },
    /// Something waits: flush, then go on with [`Writable::settle`].
    Flush {
        /// `_write` had not returned.
        sync: bool,
    },
    /// Nothing waits.
    Settled(Settle),
}

/// When the write's own callback runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Settle {
    /// Now: go on with [`Writable::after_write`].
    Now,
    /// In a tick of its own, which goes on with [`Writable::after_write`].
    Tick,
    /// Together with the tick that waits for the same callback.
    Counted,
    /// There is none, and nothing to tell: see [`Writable::finish_step`] if `finish`.
    Done {
        /// The stream is ending.
        finish: bool,
    },
}

/// What follows the callbacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AfterWrite {
    /// Tell those that wait that they wait in vain.
    pub abandon: bool,
    /// See whether the stream can finish.
    pub finish: bool,
}

impl Writable {
    /// The callback that `_write` was given is called. `silent`: the write has no callback. `same`: a tick waits that
    /// will call this very callback.
    #[inline]
    pub fn written(&mut self, failed: bool, silent: bool, same: bool) -> Written {
        if !self.flags.any(EXPECT_WRITE_CB) {
            return Written::Twice;
        }
        let sync = self.flags.any(SYNC);
        self.flags.clear(WRITE_CB | WRITING | EXPECT_WRITE_CB);
        self.shrink();
        if failed {
            return Written::Failed { later: sync };
        }
        if self.flags.any(BUFFERED) {
            return Written::Flush { sync };
        }
        Written::Settled(self.settle(sync, silent, same))
    }

    /// After the flush of [`Written::Flush`]; `silent` and `same` as there, but as things are now.
    #[inline]
    pub fn settle(&mut self, sync: bool, silent: bool, same: bool) -> Settle {
        if !sync {
            return Settle::Now;
        }
        // In object mode a tick is always made. Node means to ask whether the stream is destroyed; what it asks, by the
        // precedence of `&` and `!==`, is this.
        let drains = self.flags.any(NEED_DRAIN) && self.length() == 0;
        let tick = drains || self.flags.any(OBJECT_MODE) || !silent;
        if silent {
            if tick && !self.flags.any(AFTER_WRITE_PENDING) {
                self.flags.set(AFTER_WRITE_PENDING);
                return Settle::Tick;
            }
        } else if same && self.flags.any(AFTER_WRITE_TICK_INFO) {
            return Settle::Counted;
        } else {
            self.flags.set(AFTER_WRITE_PENDING | AFTER_WRITE_TICK_INFO);
            return Settle::Tick;
        }
        self.pending_callbacks -= 1;
        Settle::Done { finish: self.flags.any(ENDING) }
    }

    /// The tick that counted callbacks begins.
    pub fn after_write_tick(&mut self) {
        self.flags.clear(AFTER_WRITE_TICK_INFO);
    }

    /// Before the callbacks of writes are called: whether to emit `'drain'`.
    #[inline]
    pub fn after_write(&mut self) -> bool {
        self.flags.clear(AFTER_WRITE_PENDING);
        let drain = self.flags.only(ENDING | NEED_DRAIN | DESTROYED, NEED_DRAIN) && self.length() == 0;
        if drain {
            self.flags.clear(NEED_DRAIN);
        }
        drain
    }

    /// A write's callback is about to be called (or would be, had it one).
    #[inline]
    pub fn called_back(&mut self) {
        self.pending_callbacks -= 1;
    }

    /// After the callbacks.
    #[inline]
    pub fn after_callbacks(&self) -> AfterWrite {
        AfterWrite { abandon: self.flags.any(DESTROYED), finish: self.flags.any(ENDING) }
    }

    /// Whether those that wait can be told now that they wait in vain: not while a write is on its way.
    pub fn abandons(&self) -> bool {
        !self.flags.any(WRITING)
    }
}
