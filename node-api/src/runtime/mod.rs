//! A run: one process, its engine and its event loop, from the first line of its program to its exit code.
//!
//! **Invariant**: everything that waits, waits in `sim-core`'s event loop. This module only calls what the loop hands
//! out and tells it how that went.

mod ahead;
pub mod bytes;
mod callback;
pub mod clock;
mod driver;
pub(crate) mod fatal;
pub(crate) mod globals;
pub mod heartbeat;
mod hooks;
mod host;
mod inputs;
pub mod limits;
mod machine_stack;
pub mod output;
mod prepared;
mod program;
pub mod receivers;
mod rejections;
mod sites;
mod stack;
mod steps;
pub mod threads;
mod tracing;
mod waits;

pub use callback::Callback;
pub(crate) use fatal::trigger_uncaught;
pub use host::{Host, Loop, host};
pub use inputs::Input;
pub use prepared::{Prepared, Spent, run};
pub use program::{Ended, Limits, Program, RunOptions, RunOutput};
pub use receivers::Called;
pub(crate) use sites::{class_name, function_name};
pub(crate) use steps::{depth, work};
pub(crate) use waits::Place;
pub use waits::Waiting;
