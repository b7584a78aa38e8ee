//! What the page and the engine worker say to each other.
//!
//! Both ends are built from one source and loaded from one build, so the form needs no version. It is still checked on
//! arrival: a message that does not decode is an error with a sentence, never a panic.

mod knob;
mod message;
mod program;

pub use knob::{Knob, MAX_KNOBS, MAX_TURNS, Turn};
pub use message::{Damaged, Ended, Limit, Options, Progress, Report, Request, Response, decode, encode};
pub use program::{MAX_FILES, MAX_PATH, MAX_SOURCE, Program, Refused};
