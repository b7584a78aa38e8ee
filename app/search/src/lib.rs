//! Finding things in the course: an index that is built with the site, and searched in the browser without a network.
//!
//! The course has some hundred thousand words at most, so the index is a sorted list of words with the places that hold
//! them. A word of the query matches the words that it begins, and those that differ in one letter; places are ranked by
//! how rare the matched words are and where they stand (BM25 in spirit, with weights per field in place of lengths).

mod index;
mod rank;
mod words;

pub use index::{Entry, Index, Kind};
pub use rank::Hit;
pub use words::words;
