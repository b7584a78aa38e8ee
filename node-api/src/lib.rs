//! Node's API over the Boa engine and the simulated machine.
//!
//! [`run`] takes a [`Program`] (files in memory, an entry, arguments) and plays it: the same machine, seed and program
//! give the same output and the same trace on every platform. Each of Node's modules has a folder here and registers
//! itself in [`registry`]; whatever is scheduled goes through the event loop of `sim-core`.

pub mod assert;
pub mod async_hooks;
pub mod buffer;
#[cfg(not(target_arch = "wasm32"))]
pub mod cli;
pub mod console;
pub mod crypto;
pub mod diagnostics_channel;
pub mod errors;
pub mod events;
pub mod fetch;
pub mod fs;
pub mod inspect;
pub mod instrument;
pub mod language;
pub mod module;
pub mod os;
pub mod path;
pub mod perf_hooks;
pub mod process;
pub mod querystring;
pub mod readline;
pub mod registry;
pub mod runtime;
pub mod stream;
pub mod string_decoder;
pub mod timers;
pub mod url;
pub mod util;
pub mod web;
pub mod webstreams;
pub mod zlib;

pub use fs::FileTree;
pub use runtime::{Ended, Input, Limits, Prepared, Program, RunOptions, RunOutput, Spent, run};
