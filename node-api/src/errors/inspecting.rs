//! Node's functions that show a value, for stacks of what the program runs meanwhile.
//!
//! Ours are native: the engine shows one function of them, however deep they are in a value. So they note how they come to
//! the program's function, and how deep the engine's stack is then.

use super::state::State;
use crate::runtime::depth;
use boa_engine::Context;
use std::rc::Rc;

/// A function of Node's and its line and column in `internal/util/inspect`; a function of the language has none.
pub(crate) type Call = (&'static str, &'static str);

/// The native functions that note their calls.
pub(super) const NATIVE: [&str; 3] = ["inspect", "format", "formatWithOptions"];

/// What runs now, innermost first, and the depth of the engine's stack.
pub(super) type Inspection = (Rc<[Call]>, usize);

/// Runs a function of the program that `calls` have come to, innermost first.
pub(crate) fn inspecting<T>(calls: Vec<Call>, context: &mut Context, run: impl FnOnce(&mut Context) -> T) -> T {
    let state = State::of(context);
    state.inspections.borrow_mut().push((calls.into(), depth(context)));
    let result = run(context);
    state.inspections.borrow_mut().pop();
    result
}
