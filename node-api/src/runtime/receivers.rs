//! What the program's methods that run see as `this`: V8 names a method after its receiver's class.

use boa_engine::JsValue;
use std::cell::RefCell;

/// A method that was entered.
struct Entered {
    depth: usize,
    function: u32,
    this: JsValue,
}

/// The receivers of the methods on the stack, outermost first. Some may have returned: nothing tells of that.
#[derive(Default)]
pub struct Receivers {
    entered: RefCell<Vec<Entered>>,
}

impl Receivers {
    /// A function's body starts at `depth`; of a method, with its number and `this`.
    pub(super) fn enter(&self, depth: usize, method: Option<(u32, JsValue)>) {
        let mut entered = self.entered.borrow_mut();
        while entered.last().is_some_and(|top| top.depth >= depth) {
            entered.pop();
        }
        if let Some((function, this)) = method {
            entered.push(Entered { depth, function, this });
        }
    }

    /// The callback is over.
    pub(super) fn clear(&self) {
        self.entered.borrow_mut().clear();
    }

    /// The innermost methods, `limit` at most, innermost first: number and `this`.
    pub fn innermost(&self, limit: usize) -> Vec<(u32, JsValue)> {
        let entered = self.entered.borrow();
        entered.iter().rev().take(limit).map(|method| (method.function, method.this.clone())).collect()
    }
}
