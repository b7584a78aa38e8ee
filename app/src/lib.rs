//! The course in the browser: pages, stages, player, editor and quizzes.
//!
//! Pages are rendered twice: once natively when the site is built, so that every page can be read before any program
//! arrives, and once in the browser, where the prerendered page comes alive. Nothing touches the browser while rendering;
//! that is what [`ports`] and effects are for. One thing may, and only after the page has come alive: a picture measures
//! the place that it is to fill ([`stages::size`]).

pub mod bench;
pub mod class;
pub mod data;
pub mod editor;
pub mod embed;
pub mod keep;
pub mod late;
pub mod offline;
pub mod pack;
pub mod pages;
pub mod palette;
pub mod player;
pub mod ports;
pub mod projector;
pub mod quiz;
pub mod routes;
pub mod share;
pub mod sharing;
pub mod stages;
pub mod state;
pub mod words;

mod app;
mod report;

#[cfg(all(target_arch = "wasm32", feature = "hydration"))]
pub use app::start;
pub use app::{App, AppProps};
