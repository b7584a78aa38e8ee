//! What the program's methods that run see as `this`: V8 names a method after its receiver's class.

use boa_engine::JsValue;
use std::cell::RefCell;

/// A method that was entered.
struct Entered {
    depth: usize,
    call: Called,
}

/// A call of a function of the program, as far as it tells.
#[derive(Clone)]
pub struct Called {
    /// The function's number.
    pub function: u32,
    /// What it was called on; none where that is not known.
    pub this: Option<JsValue>,
    /// The function, where the program gives it another name.
    pub renamed: Option<JsValue>,
}

/// The receivers of the methods on the stack, outermost first. Some may have returned: nothing tells of that.
#[derive(Default)]
pub struct Receivers {
    entered: RefCell<Vec<Entered>>,
    /// What `call` and `apply` are calling functions on, with the depth at which they do.
    passing: RefCell<Vec<(usize, JsValue)>>,
}

impl Receivers {
    /// A function's body starts at `depth`, with what it tells.
    pub(super) fn enter(&self, depth: usize, call: Option<Called>) {
        let mut entered = self.entered.borrow_mut();
        while entered.last().is_some_and(|top| top.depth >= depth) {
            entered.pop();
        }
        if let Some(call) = call {
            entered.push(Entered { depth, call });
        }
    }

    /// A function is called on `receiver`, at `depth`.
    pub(crate) fn passes(&self, depth: usize, receiver: JsValue) {
        self.passing.borrow_mut().push((depth, receiver));
    }

    /// That call is over.
    pub(crate) fn passed(&self, depth: usize) {
        let mut passing = self.passing.borrow_mut();
        while passing.last().is_some_and(|(at, _)| *at >= depth) {
            passing.pop();
        }
    }

    /// What the function is called on that starts at `depth`, if `call` or `apply` calls it.
    pub(super) fn passed_to(&self, depth: usize) -> Option<JsValue> {
        let passing = self.passing.borrow();
        passing.last().filter(|(at, _)| at + 1 == depth).map(|(_, receiver)| receiver.clone())
    }

    /// The callback is over.
    pub(super) fn clear(&self) {
        self.entered.borrow_mut().clear();
        self.passing.borrow_mut().clear();
    }

    /// The innermost calls, `limit` at most, innermost first.
    pub fn innermost(&self, limit: usize) -> Vec<Called> {
        let entered = self.entered.borrow();
        entered.iter().rev().take(limit).map(|entered| entered.call.clone()).collect()
    }
}
