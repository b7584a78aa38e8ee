//! Keeps what a person does on the device, and tells the pages what is kept.
//!
//! One text in the database holds everything ([`progress::Document`]). A change is a transaction: the text is read, joined
//! with what this tab knows, and written, so that two tabs never take anything from each other. Then the other tabs are
//! told. Where the browser refuses, the page goes on with what is in memory and says so.
//!
//! All of this arrives late; see `crate::late`.

mod aside;
mod keeper;
mod shown;
mod words;

pub use aside::{forget as forget_aside, set_aside};
pub use keeper::{Keeper, Standing, add, document, forget, record, replace, standing};
pub use shown::{cards, is_question};
