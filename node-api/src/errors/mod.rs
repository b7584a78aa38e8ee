//! Errors as V8 makes them and as Node prints them.
mod index;
mod printer;
mod syntax;

pub(crate) use index::NodeIndex;
pub(crate) use printer::expression_text;
pub use syntax::SyntaxFailure;
