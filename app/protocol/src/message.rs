//! Requests, responses, and the bytes between them.

use crate::Program;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use sim_core::time::Nanos;
use sim_core::trace::LimitKind;
use std::fmt;

/// From the page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Request {
    /// Run a program once.
    Run {
        /// The page's number for this run; every response repeats it.
        id: u32,
        /// What to run.
        program: Program,
        /// How.
        options: Options,
    },
    /// Run a program along every choice that real Node may take.
    Enumerate {
        /// The page's number for this request.
        id: u32,
        /// What to run.
        program: Program,
        /// How each run is made; its seed is not used.
        options: Options,
        /// At most this many outcomes are looked for.
        most: u16,
    },
}

/// How to run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Options {
    /// Picks at every choice point.
    pub seed: u64,
    /// Processor cores of the simulated machine.
    pub cores: u32,
    /// Whether a trace is wanted.
    pub record: bool,
    /// Stop after this many statements although no bound is reached: how a run that had to be killed is repeated up
    /// to the last moment it was heard of.
    pub stop_after: Option<u64>,
}

impl Default for Options {
    fn default() -> Self {
        Options { seed: 0, cores: 4, record: true, stop_after: None }
    }
}

/// From the worker.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Response {
    /// The engine is loaded and waits for requests. Nothing is heard before.
    Ready,
    /// A run goes on.
    Progress {
        /// Which run.
        id: u32,
        /// How far it is.
        progress: Progress,
    },
    /// A run ended, by itself or at a bound.
    Done {
        /// Which run.
        id: u32,
        /// What it left.
        report: Report,
    },
    /// An enumeration is over.
    Outcomes {
        /// Which request.
        id: u32,
        /// A run for each different outcome, in the order found.
        outcomes: Vec<Report>,
        /// Whether `most` was reached before every choice was tried.
        more: bool,
    },
    /// The engine itself is broken, which is a bug of ours: the last thing a worker says. A program's own mistakes are
    /// not failures but output.
    Panicked {
        /// What and where.
        message: String,
    },
}

/// How far a run is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// Statements so far.
    pub steps: u64,
    /// Virtual time.
    pub at: Nanos,
    /// Bytes written to standard output and standard error.
    pub output: u64,
    /// The line in the program that runs, from 1; 0 when it is not the program's.
    pub line: u32,
}

/// What a run left.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// The exit code.
    pub code: i32,
    /// Standard output.
    pub stdout: String,
    /// Standard error.
    pub stderr: String,
    /// `sim_core::trace::Trace::to_bytes`; empty when none was wanted.
    pub trace: Vec<u8>,
    /// Why it is over.
    pub ended: Ended,
}

/// Why a run is over.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Ended {
    /// The process exited.
    #[default]
    Exited,
    /// A bound was reached.
    Limit(Limit),
}

/// A bound, and where it was reached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limit {
    /// Which.
    pub kind: LimitKind,
    /// A sentence that names it, and the line.
    pub message: String,
}

/// Bytes that are no message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Damaged;

impl fmt::Display for Damaged {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a message between the page and the engine could not be read")
    }
}

impl std::error::Error for Damaged {}

/// The bytes of a message.
pub fn encode<T: Serialize>(message: &T) -> Vec<u8> {
    postcard::to_allocvec(message).expect("plain data always packs")
}

/// A message from its bytes.
///
/// # Errors
/// When the bytes are no message of this type, or more than one.
pub fn decode<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Damaged> {
    match postcard::take_from_bytes(bytes) {
        Ok((message, [])) => Ok(message),
        _ => Err(Damaged),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_come_back_as_they_went() {
        let request = Request::Run { id: 7, program: Program::single("main.js", "1"), options: Options::default() };
        assert_eq!(decode::<Request>(&encode(&request)), Ok(request));
        let report = Report { code: 1, stdout: "é\n".into(), trace: vec![0, 255], ..Report::default() };
        let response = Response::Done { id: 7, report };
        assert_eq!(decode::<Response>(&encode(&response)), Ok(response));
    }

    #[test]
    fn cut_and_changed_bytes_are_errors() {
        let request = Request::Run { id: 7, program: Program::single("main.js", "1"), options: Options::default() };
        let bytes = encode(&request);
        for end in 0..bytes.len() {
            assert_eq!(decode::<Request>(&bytes[..end]), Err(Damaged));
        }
        let longer = [bytes.as_slice(), &[0]].concat();
        assert_eq!(decode::<Request>(&longer), Err(Damaged));
        assert_eq!(decode::<Request>(&[9, 9, 9]), Err(Damaged));
    }
}
