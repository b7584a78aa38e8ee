//! `finished(stream)`: when a stream counts as over, and whether it ended well.

/// What is known of a stream when somebody begins to wait for its end. A stream need not be one of ours, so what cannot
/// be told of it is `None`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// The readable side is waited for.
    pub readable: bool,
    /// The writable side is waited for.
    pub writable: bool,
    /// It is a stream that emits `'close'`, and is waited for as a whole.
    pub will_close: bool,
    /// It has closed.
    pub closed: bool,
    /// Its error has been emitted.
    pub error_emitted: bool,
    /// It can be read from.
    pub is_readable: Option<bool>,
    /// It can be written to.
    pub is_writable: Option<bool>,
    /// All has been read, or is about to be.
    pub readable_finished: Option<bool>,
    /// All has been written, or is about to be.
    pub writable_finished: Option<bool>,
    /// Callbacks of writes are outstanding.
    pub callbacks_pending: bool,
    /// It is the message of a request that was aborted.
    pub aborted_request: bool,
}

/// How the wait ends at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Settled {
    /// As a stream that closes now: with its error, or prematurely, or well.
    AsClosed,
    /// With its error if it has one.
    WithItsError,
}

/// Somebody waits for the end of a stream.
#[derive(Clone, Copy, Debug)]
pub struct Finished {
    facts: Facts,
}

impl Finished {
    /// Begins to wait, or says how it is over already.
    pub fn new(facts: Facts) -> (Finished, Option<Settled>) {
        let done = |finished: Option<bool>, is: Option<bool>| finished == Some(true) || is == Some(false);
        let settled = if facts.closed {
            Some(Settled::AsClosed)
        } else if facts.error_emitted {
            (!facts.will_close).then_some(Settled::WithItsError)
        } else {
            let only_written = !facts.readable
                && (!facts.will_close || facts.is_readable == Some(true))
                && done(facts.writable_finished, facts.is_writable)
                && !facts.callbacks_pending;
            let only_read = !facts.writable
                && (!facts.will_close || facts.is_writable == Some(true))
                && done(facts.readable_finished, facts.is_readable);
            (only_written || only_read || facts.aborted_request).then_some(Settled::WithItsError)
        };
        (Finished { facts }, settled)
    }

    /// `'finish'` was emitted: whether the wait is over. `destroyed` and `readable` are the stream's, as of now.
    pub fn on_finish(&mut self, destroyed: bool, readable: bool) -> bool {
        self.facts.writable_finished = Some(true);
        // Destroyed before its events: whatever made this stream, `'close'` cannot be counted on.
        self.facts.will_close &= !destroyed;
        if self.facts.will_close && (!readable || self.facts.readable) {
            return false;
        }
        !self.facts.readable || self.facts.readable_finished == Some(true)
    }

    /// `'end'` was emitted: whether the wait is over.
    pub fn on_end(&mut self, destroyed: bool, writable: bool) -> bool {
        self.facts.readable_finished = Some(true);
        self.facts.will_close &= !destroyed;
        if self.facts.will_close && (!writable || self.facts.writable) {
            return false;
        }
        !self.facts.writable || self.facts.writable_finished == Some(true)
    }

    /// The stream closes without an error: whether that is premature. `read` and `written` say whether the sides are
    /// over by their own account; `read` is none for what is not fully a readable stream.
    pub fn is_premature(&self, read: Option<bool>, written: bool) -> bool {
        let unread = self.facts.readable && self.facts.readable_finished != Some(true) && read == Some(false);
        let unwritten = self.facts.writable && self.facts.writable_finished != Some(true) && !written;
        unread || unwritten
    }
}
