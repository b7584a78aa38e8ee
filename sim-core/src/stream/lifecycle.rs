//! What both sides of a stream go through together: construction, errors, destruction, closing.

use super::flags::common::*;
use super::{Readable, Writable, readable_flags, writable_flags};

/// The sides that a stream has.
#[derive(Debug)]
pub struct Sides<'a> {
    /// Its readable side.
    pub readable: Option<&'a mut Readable>,
    /// Its writable side.
    pub writable: Option<&'a mut Writable>,
}

/// What `destroy()` does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Destroy {
    /// Nothing: it was destroyed before.
    Again,
    /// Call `_destroy`.
    Now,
    /// Call `_destroy` when the construction that is under way is over.
    AfterConstruction,
}

/// What an error inside the stream does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fail {
    /// Nothing: it is destroyed.
    Ignored,
    /// Destroy the stream with the error.
    Destroy,
    /// Emit `'error'`, if [`Sides::emits_error`] agrees then.
    Emit,
}

/// What the end of an asynchronous construction leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Constructed {
    /// The destruction that has been waiting.
    Destroy,
    /// A failure.
    Fail,
    /// Work.
    Work,
}

impl Sides<'_> {
    fn any(&self, flag: u32) -> bool {
        self.readable.as_ref().is_some_and(|side| side.flags.any(flag))
            || self.writable.as_ref().is_some_and(|side| side.flags.any(flag))
    }

    fn put(&mut self, flag: u32, on: bool) {
        if let Some(side) = &mut self.readable {
            side.flags.put(flag, on);
        }
        if let Some(side) = &mut self.writable {
            side.flags.put(flag, on);
        }
    }

    /// A flag of the stream as a whole: of the writable side if there is one.
    fn main(&self, flag: u32) -> bool {
        match (&self.writable, &self.readable) {
            (Some(side), _) => side.flags.any(flag),
            (None, Some(side)) => side.flags.any(flag),
            (None, None) => false,
        }
    }

    /// The stream has an asynchronous construction before it.
    pub fn construct(&mut self) {
        self.put(CONSTRUCTED, false);
    }

    /// That is over.
    pub fn constructed(&mut self, failed: bool) -> Constructed {
        self.put(CONSTRUCTED, true);
        match (self.main(DESTROYED), failed) {
            (true, _) => Constructed::Destroy,
            (false, true) => Constructed::Fail,
            (false, false) => Constructed::Work,
        }
    }

    /// `destroy()`. An error that comes with it is the sides' own from then on, unless they have one.
    pub fn destroy(&mut self) -> Destroy {
        if self.any(DESTROYED) {
            return Destroy::Again;
        }
        self.put(DESTROYED, true);
        if self.main(CONSTRUCTED) { Destroy::Now } else { Destroy::AfterConstruction }
    }

    /// `_destroy` has called back: after the callback of `destroy()`, queue a tick that emits `'error'` if there is one
    /// and `'close'`.
    pub fn destroyed(&mut self) {
        self.put(CLOSED, true);
    }

    /// Whether to emit `'close'` now.
    pub fn emits_close(&mut self) -> bool {
        self.put(CLOSE_EMITTED, true);
        self.any(EMIT_CLOSE)
    }

    /// Whether to emit `'error'` now: once in a stream's life.
    pub fn emits_error(&mut self) -> bool {
        let emits = !self.any(ERROR_EMITTED);
        self.put(ERROR_EMITTED, true);
        emits
    }

    /// An error inside the stream.
    pub fn fail(&self) -> Fail {
        if self.any(DESTROYED) {
            Fail::Ignored
        } else if self.any(AUTO_DESTROY) {
            Fail::Destroy
        } else {
            Fail::Emit
        }
    }

    /// After `'end'`: whether the stream is over and destroys itself.
    pub fn over_after_end(&self) -> bool {
        let Some(readable) = &self.readable else { return false };
        readable.flags.any(AUTO_DESTROY)
            && self.writable.as_ref().is_none_or(|side| {
                side.flags.any(AUTO_DESTROY)
                    && (side.flags.any(writable_flags::FINISHED) || side.enabled() == Some(false))
            })
    }

    /// After `'finish'`: the same.
    pub fn over_after_finish(&self) -> bool {
        let Some(writable) = &self.writable else { return false };
        writable.flags.any(AUTO_DESTROY)
            && self.readable.as_ref().is_none_or(|side| {
                side.flags.any(AUTO_DESTROY)
                    && (side.flags.any(readable_flags::END_EMITTED) || side.enabled == Some(false))
            })
    }

    /// `_undestroy()`: as if it had never been destroyed, for those that use a stream again.
    pub fn undestroy(&mut self) {
        self.put(CONSTRUCTED, true);
        self.put(CLOSED | CLOSE_EMITTED | DESTROYED | ERRORED | ERROR_EMITTED, false);
        if let Some(side) = &mut self.readable {
            let off = side.enabled == Some(false);
            side.flags.clear(readable_flags::READING);
            side.flags.put(readable_flags::ENDED | readable_flags::END_EMITTED, off);
        }
        if let Some(side) = &mut self.writable {
            let off = side.enabled() == Some(false);
            side.flags.clear(writable_flags::FINAL_CALLED | writable_flags::PREFINISHED);
            side.flags.put(writable_flags::ENDED | writable_flags::ENDING | writable_flags::FINISHED, off);
        }
    }
}
