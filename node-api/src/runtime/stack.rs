//! The call stack of the program, followed from two hooks.
//!
//! There is no hook at a function's end. Both hooks know how many frames the engine has: a hook at depth *d* means that
//! every function entered deeper has been left, and a statement of another function than the one on top means that a
//! suspended generator or async function is back.

use std::cell::RefCell;

/// A function call: how deep it is in the engine, and the function's number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Call {
    pub(super) depth: usize,
    pub(super) function: u32,
}

/// What a hook means for the stack: so many calls are over, and perhaps one began.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Change {
    pub(super) left: usize,
    pub(super) entered: bool,
}

/// Calls of the program's functions, outermost first.
#[derive(Default)]
pub(super) struct CallStack {
    calls: RefCell<Vec<Call>>,
}

impl CallStack {
    /// A function's body starts at `depth`.
    pub(super) fn enter(&self, call: Call) -> Change {
        let mut calls = self.calls.borrow_mut();
        let left = pop_while(&mut calls, |top| top.depth >= call.depth);
        calls.push(call);
        Change { left, entered: true }
    }

    /// A statement of `call.function` runs at `call.depth`.
    pub(super) fn statement(&self, call: Call) -> Change {
        let mut calls = self.calls.borrow_mut();
        let left = pop_while(&mut calls, |top| top.depth > call.depth || (top.depth == call.depth && *top != call));
        let entered = calls.last() != Some(&call);
        if entered {
            calls.push(call);
        }
        Change { left, entered }
    }

    /// The task is over: how many calls went with it.
    pub(super) fn clear(&self) -> usize {
        std::mem::take(&mut *self.calls.borrow_mut()).len()
    }
}

fn pop_while(calls: &mut Vec<Call>, over: impl Fn(&Call) -> bool) -> usize {
    let keep = calls.iter().rposition(|call| !over(call)).map_or(0, |index| index + 1);
    let left = calls.len() - keep;
    calls.truncate(keep);
    left
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call(depth: usize, function: u32) -> Call {
        Call { depth, function }
    }

    #[test]
    fn siblings_replace_each_other() {
        let stack = CallStack::default();
        assert_eq!(stack.enter(call(1, 10)), Change { left: 0, entered: true });
        assert_eq!(stack.enter(call(2, 11)), Change { left: 0, entered: true });
        assert_eq!(stack.enter(call(2, 12)), Change { left: 1, entered: true });
        assert_eq!(stack.statement(call(1, 10)), Change { left: 1, entered: false });
        assert_eq!(stack.clear(), 1);
    }

    #[test]
    fn a_resumed_function_is_entered_anew() {
        let stack = CallStack::default();
        stack.enter(call(1, 10));
        assert_eq!(stack.statement(call(1, 20)), Change { left: 1, entered: true });
        assert_eq!(stack.statement(call(3, 21)), Change { left: 0, entered: true });
        assert_eq!(stack.clear(), 2);
    }
}
