//! Tests of the player over traces that the real event loop made.

mod parts;
mod projected;
mod reducer;
mod scene;
pub(crate) mod script;
mod steps;
mod timeline;
