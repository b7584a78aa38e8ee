//! `read(n)`: whether `_read` is called first, and what is taken.

use super::flags::readable::*;
use super::{Readable, raised};

/// How much a `read` asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// `read()`: what there is; while flowing, the first chunk.
    Any,
    /// `read(n)`; 0 gives nothing and only sets things going.
    Exactly(u64),
}

/// A tick to queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Later {
    /// Go on with [`Readable::announce`].
    Announce,
    /// Go on with [`Readable::end`].
    End,
}

/// What a `read` does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Read {
    /// `ERR_OUT_OF_RANGE`: more than a mark may be raised to.
    TooMuch,
    /// It returns null; perhaps a tick is queued.
    Nothing(Option<Later>),
    /// Call `_read` with the mark, then go on with [`Readable::read_called`]. If it throws, fail the stream first.
    Call {
        /// What would be given as things stand.
        wanted: u64,
    },
    /// It gives this.
    Give(Take),
}

/// What a `read` gives, in the order in which things are done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Take {
    /// Something is given; otherwise the read returns null.
    pub some: bool,
    /// So many whole chunks from the front of the buffer.
    pub whole: usize,
    /// And so much of the next.
    pub part: u64,
    /// Queue a tick that goes on with [`Readable::end`].
    pub end: bool,
    /// Emit `'data'` with it.
    pub data: bool,
}

impl Readable {
    /// `read(size)`.
    #[inline]
    pub fn read(&mut self, size: Size) -> Read {
        if let Size::Exactly(n) = size
            && n > self.high_water_mark
        {
            let Some(mark) = raised(n) else { return Read::TooMuch };
            self.high_water_mark = mark;
        }
        let nothing = size == Size::Exactly(0);
        if !nothing {
            self.flags.clear(EMITTED_READABLE);
        }
        // Asked for nothing while enough is there: it is only about the event.
        if nothing && self.flags.any(NEED_READABLE) && (self.is_full() || self.flags.any(ENDED)) {
            let ended = self.length() == 0 && self.flags.any(ENDED);
            return Read::Nothing(if ended {
                self.ends().then_some(Later::End)
            } else {
                self.announces().then_some(Later::Announce)
            });
        }
        let wanted = self.available(size);
        if wanted == 0 && self.flags.any(ENDED) {
            let over = self.length() == 0 && self.ends();
            return Read::Nothing(over.then_some(Later::End));
        }
        let low = self.length() == 0 || self.length().saturating_sub(wanted) < self.high_water_mark;
        let may = self.flags.only(READING | ENDED | DESTROYED | ERRORED | CONSTRUCTED, CONSTRUCTED);
        if may && (low || self.flags.any(NEED_READABLE)) {
            self.flags.set(READING | SYNC);
            if self.length() == 0 {
                self.flags.set(NEED_READABLE);
            }
            return Read::Call { wanted };
        }
        Read::Give(self.give(size, wanted))
    }

    /// `_read` has returned, or thrown. `size` and `wanted` are those of the same `read`.
    #[inline]
    pub fn read_called(&mut self, size: Size, wanted: u64) -> Take {
        self.flags.clear(SYNC);
        // If it pushed at once, there may be more to give than there was.
        let wanted = if self.flags.any(READING) { wanted } else { self.available(size) };
        self.give(size, wanted)
    }

    #[inline]
    fn is_full(&self) -> bool {
        if self.high_water_mark == 0 { self.length() > 0 } else { self.length() >= self.high_water_mark }
    }

    /// `howMuchToRead`.
    #[inline]
    fn available(&self, size: Size) -> u64 {
        let n = match size {
            Size::Exactly(0) => return 0,
            _ if self.length() == 0 && self.flags.any(ENDED) => return 0,
            _ if self.flags.any(OBJECT_MODE) => return 1,
            Size::Any if self.flags.any(FLOWING) && self.length() > 0 => return self.first(),
            Size::Any => return self.length(),
            Size::Exactly(n) => n,
        };
        match n {
            n if n <= self.length() => n,
            _ if self.flags.any(ENDED) => self.length(),
            _ => 0,
        }
    }

    #[inline]
    fn give(&mut self, size: Size, wanted: u64) -> Take {
        let mut wanted = wanted;
        let taken = if wanted > 0 { self.take_out(wanted) } else { None };
        match taken {
            None => {
                if self.length() <= self.high_water_mark {
                    self.flags.set(NEED_READABLE);
                }
                wanted = 0;
            }
            Some(_) => {
                self.shrink(wanted);
                self.pipes.forget_waiting(self.flags.any(MULTI_AWAIT_DRAIN));
            }
        }
        let mut end = false;
        if self.length() == 0 {
            if !self.flags.any(ENDED) {
                self.flags.set(NEED_READABLE);
            } else if size != Size::Exactly(wanted) {
                end = self.ends();
            }
        }
        let data = taken.is_some() && !self.flags.any(ERROR_EMITTED | CLOSE_EMITTED);
        if data {
            self.flags.set(DATA_EMITTED);
        }
        let (whole, part) = taken.unwrap_or_default();
        Take { some: taken.is_some(), whole, part, end, data }
    }

    /// `endReadable`: whether a tick is needed that emits `'end'`.
    pub(super) fn ends(&mut self) -> bool {
        if self.flags.any(END_EMITTED | END_SCHEDULED) {
            return false;
        }
        self.flags.set(ENDED | END_SCHEDULED);
        true
    }

    /// The tick that was queued for the end: whether to emit `'end'` now. An `unshift` or an error may have come between.
    pub fn end(&mut self) -> bool {
        self.flags.clear(END_SCHEDULED);
        let emit = !self.flags.any(ERRORED | CLOSE_EMITTED | END_EMITTED) && self.length() == 0;
        self.flags.put(END_EMITTED, emit || self.flags.any(END_EMITTED));
        emit
    }
}
