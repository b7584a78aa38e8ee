//! The file system of a run: a tree in memory, and the `fs` module over it.

mod tree;

pub use tree::{FileTree, Kind, Node, normalize, parent};
