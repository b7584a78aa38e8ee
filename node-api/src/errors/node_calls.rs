//! Functions of Node's own, in the place of ours: what a stack shows where our modules stand on it.
//!
//! Ours are cut in another way than Node's, so a function of ours stands for none, one or several of Node's, and which
//! ones depends on what it called. What is not listed is not shown.

use super::complaints::{functions, rows};

/// What stands for the error itself, when one of our functions made it.
pub(super) const MADE: &str = "!";
/// A listener's call, of a stream in object mode and of any other emitter.
pub(super) const EMITTED: [&str; 2] = ["emit", "emit+"];

/// Says that the program's callback was called as a method of what follows: a class and, behind a dot, the method's name.
pub(super) const METHOD: &str = "@";
/// Comes before a method of the emitter one of whose listeners has been called.
pub(super) const EMITTER: char = '~';
/// Stands for the name of the function that was called.
pub(super) const OWN_NAME: char = '%';
/// Stands for the name by which the program called it.
pub(super) const CALLED: char = '$';

/// The methods that a stream takes from its options.
pub(super) const METHODS: [&str; 8] =
    ["_read", "_write", "_writev", "_final", "_transform", "_flush", "_construct", "_destroy"];

/// A row for each of our functions and what it called (`-` if nothing): Node's functions, innermost first, each with its place.
/// `*` is any call that is not listed otherwise; a name that starts with a dot follows the class of the stream or emitter.
pub(super) static CALLS: (&str, &str) = ("errors/node_calls", include_str!("node_calls.txt"));

/// Node's functions for one of ours that called `inner`; none if they are not known.
pub(super) fn of(ours: &str, inner: &str) -> Option<impl Iterator<Item = (&'static str, String)> + use<>> {
    let find = |inner: &str| {
        let key = format!("{ours} {} =", if inner.is_empty() { "-" } else { inner });
        rows(CALLS).find_map(|row| row.strip_prefix(&key))
    };
    let any = || find("*").filter(|_| !inner.starts_with(MADE));
    let wide = inner.split_once(['+', '!']).map(|(before, _)| if before.is_empty() { MADE } else { before });
    let lines = find(inner).or_else(|| find(wide?)).or_else(any)?;
    Some(functions(lines.strip_prefix(' ').unwrap_or_default()))
}

/// The method of a stream that a function from its options becomes, by the function's own name.
pub(super) fn method(function: &str) -> Option<&'static str> {
    let name = function.rsplit(['.', ' ']).next().unwrap_or_default();
    METHODS.iter().find(|method| method[1..] == *name || **method == name).copied()
}
