//! Stages: the machine drawn. A stage is a pure function of a snapshot and the tables of its trace to a view; it keeps
//! no state of its own apart from what the last picture looked like, so that things can move to where they are now.

pub mod bytes_stage;
pub mod decimal;
pub mod emitter_stage;
pub mod files_stage;
mod film;
pub mod highlight;
pub mod loaded;
pub mod loop_stage;
mod motion;
pub mod size;
pub mod streams_stage;
pub mod tone;
mod which;

pub use film::{Film, FilmProps};
pub use which::{Shown, ShownProps, available, name};

/// How a stage gets from one picture to the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Motion {
    /// At once: the learner drags, or plays faster than the eye follows.
    Cut,
    /// Things move, for this many milliseconds.
    Glide(u32),
}
