//! `end()`, `_final` and `'finish'`.

use super::Writable;
use super::flags::writable::*;

/// What `end()` does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// It begins to end: see [`Writable::prefinish`], then [`Writable::finish_step`], then [`Writable::end_called`].
    Begins,
    /// `ERR_STREAM_ALREADY_FINISHED`.
    AlreadyFinished,
    /// `ERR_STREAM_DESTROYED`.
    Destroyed,
    /// It was ending already, or has failed.
    Nothing,
}

/// What comes before `'finish'`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Prefinish {
    /// Nothing: it cannot finish yet, or this is done.
    Nothing,
    /// Call `_final`, then [`Writable::final_returned`]. If it throws, [`Writable::final_called`] with the error first.
    CallFinal,
    /// Emit `'prefinish'`.
    Emit,
}

/// Whether it finishes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FinishStep {
    /// Not yet.
    Nothing,
    /// Queue a tick that goes on with [`Writable::finish_due`].
    Tick,
    /// Now: go on with [`Writable::finish`].
    Now,
}

/// What the callback of `_final` leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FinalCalled {
    /// It came before: fail with its error or `ERR_MULTIPLE_CALLBACK`.
    Twice,
    /// It failed: tell the callbacks of `end`, then fail; `later` if `_final` has not returned.
    Failed {
        /// `_final` has not returned.
        later: bool,
    },
    /// Emit `'prefinish'`, then [`Writable::prefinish_emitted`] and queue a tick that goes on with
    /// [`Writable::finish`].
    Prefinish,
    /// Nothing: it will not finish any more.
    Nothing,
}

impl Writable {
    /// `end()`, after its chunk and the corks.
    pub fn end(&mut self) -> Ended {
        if !self.flags.any(ENDING | ERRORED) {
            self.flags.set(ENDING);
            Ended::Begins
        } else if self.flags.any(FINISHED) {
            Ended::AlreadyFinished
        } else if self.flags.any(DESTROYED) {
            Ended::Destroyed
        } else {
            Ended::Nothing
        }
    }

    /// The end of `end()`.
    pub fn end_called(&mut self) {
        self.flags.set(ENDED);
    }

    /// Whether everything that was written is out and nothing stands against finishing.
    #[inline]
    pub fn can_finish(&self) -> bool {
        let mask =
            ENDING | DESTROYED | CONSTRUCTED | FINISHED | WRITING | ERROR_EMITTED | CLOSE_EMITTED | ERRORED | BUFFERED;
        self.flags.only(mask, ENDING | CONSTRUCTED) && self.length() == 0
    }

    /// The first step of finishing; `has_final` says whether there is a `_final`.
    pub fn prefinish(&mut self, has_final: bool) -> Prefinish {
        if self.flags.any(PREFINISHED | FINAL_CALLED) {
            return Prefinish::Nothing;
        }
        if has_final && !self.flags.any(DESTROYED) {
            self.flags.set(FINAL_CALLED | SYNC);
            self.pending_callbacks += 1;
            return Prefinish::CallFinal;
        }
        self.flags.set(FINAL_CALLED | PREFINISHED);
        Prefinish::Emit
    }

    /// `_final` has returned.
    pub fn final_returned(&mut self) {
        self.flags.clear(SYNC);
    }

    /// The second step of finishing, when the first is done and [`Writable::can_finish`] was true before it. `later`: the
    /// caller must not be surprised by `'finish'`.
    pub fn finish_step(&mut self, later: bool) -> FinishStep {
        if self.pending_callbacks != 0 {
            return FinishStep::Nothing;
        }
        if later {
            self.pending_callbacks += 1;
            return FinishStep::Tick;
        }
        if self.can_finish() {
            self.pending_callbacks += 1;
            return FinishStep::Now;
        }
        FinishStep::Nothing
    }

    /// The tick of [`FinishStep::Tick`]: whether to go on with [`Writable::finish`].
    pub fn finish_due(&mut self) -> bool {
        let can = self.can_finish();
        if !can {
            self.pending_callbacks -= 1;
        }
        can
    }

    /// The callback of `_final` is called.
    pub fn final_called(&mut self, failed: bool) -> FinalCalled {
        if self.flags.any(PREFINISHED) {
            return FinalCalled::Twice;
        }
        self.pending_callbacks -= 1;
        if failed {
            return FinalCalled::Failed { later: self.flags.any(SYNC) };
        }
        if !self.can_finish() {
            return FinalCalled::Nothing;
        }
        self.flags.set(PREFINISHED);
        FinalCalled::Prefinish
    }

    /// After [`FinalCalled::Prefinish`].
    pub fn prefinish_emitted(&mut self) {
        self.pending_callbacks += 1;
    }

    /// It has finished: call the callbacks of `end`, emit `'finish'`, and see
    /// [`Sides::over_after_finish`](super::Sides::over_after_finish).
    pub fn finish(&mut self) {
        self.pending_callbacks -= 1;
        self.flags.set(FINISHED);
    }
}
