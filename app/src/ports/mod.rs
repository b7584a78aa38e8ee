//! Everything that touches the browser, each behind a small port.
//!
//! Pages are also rendered where there is no browser (when the site is built), so a port is called only from effects and
//! event handlers, never while rendering. Outside a browser every port answers as an empty browser would.

pub mod address;
pub mod channel;
pub mod clipboard;
pub mod clock;
pub mod database;
pub mod dialog;
pub mod editor;
pub mod engine;
pub mod files;
pub mod keyboard;
pub mod links;
mod module;
pub mod offline;
pub mod page;
pub mod screen;
pub mod scroll;
pub mod sharing;
pub mod storage;
pub mod theme;
pub mod tokens;
pub mod word;
