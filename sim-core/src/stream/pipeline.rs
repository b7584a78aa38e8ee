//! `pipeline`: which error counts, when the others are destroyed, when the callback is called.

/// The kind of an error, as far as it matters which of several is reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// `ERR_STREAM_PREMATURE_CLOSE` or an `AbortError`: a consequence. Any error after it takes its place.
    Consequence,
    /// Any other. The first one stays.
    Cause,
}

/// What the end of a part, or an error, leads to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ending {
    /// The error that came is the one to report from now on.
    pub report: bool,
    /// Destroy what has not finished, and abort the functions' signal.
    pub destroy: bool,
    /// All parts are over: call the callback in a tick.
    pub over: bool,
}

/// A pipeline that runs.
#[derive(Clone, Copy, Debug, Default)]
pub struct Pipeline {
    parts: i32,
    failure: Option<Failure>,
}

impl Pipeline {
    /// So many more parts have to end.
    pub fn expect(&mut self, parts: i32) {
        self.parts += parts;
    }

    /// A part has ended, perhaps with an error.
    pub fn part_ended(&mut self, failure: Option<Failure>) -> Ending {
        self.parts -= 1;
        self.judge(failure, self.parts == 0)
    }

    /// An error came that does not end a part.
    pub fn failed(&mut self, failure: Option<Failure>) -> Ending {
        self.judge(failure, false)
    }

    fn judge(&mut self, failure: Option<Failure>, over: bool) -> Ending {
        let report = failure.is_some() && self.failure != Some(Failure::Cause);
        if report {
            self.failure = failure;
        }
        Ending { report, destroy: self.failure.is_some() || over, over }
    }
}
