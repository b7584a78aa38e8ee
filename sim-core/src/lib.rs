//! The machine that Looproom shows: a deterministic, sans-IO model of how Node.js schedules work.
//!
//! Nothing here knows JavaScript, a browser or a clock. Every part takes an input and returns effects, so the same
//! event loop runs the callbacks of a learner's program and plain scenarios in tests.
#![forbid(unsafe_code)]

pub mod choice;
pub mod event_loop;
pub mod measure;
pub mod stream;
pub mod time;
pub mod trace;
