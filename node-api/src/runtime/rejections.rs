//! Promises that were rejected while nobody listened, by the numbers that the event loop knows them by.

use boa_engine::object::JsObject;
use boa_engine::object::builtins::JsWeakMap;
use boa_engine::{Context, JsValue};
use std::cell::{Cell, OnceCell, RefCell};

/// A rejected promise.
#[derive(Clone)]
pub struct Rejection {
    /// The promise.
    pub promise: JsObject,
    /// What it was rejected with.
    pub reason: JsValue,
    /// The async context of the rejection.
    pub context: JsValue,
}

/// Every rejected promise that had no handler at first. A promise leaves when a handler comes and that was reported.
#[derive(Default)]
pub struct Rejections {
    list: RefCell<Vec<Option<Rejection>>>,
    expected: Cell<bool>,
    /// The async contexts of calls of `then` without a handler, by the promises that they returned: the engine asks its host
    /// for nothing when such a reaction passes on what it got.
    passing: OnceCell<JsWeakMap>,
}

impl Rejections {
    /// The engine is about to reject a promise of its own that no program sees: what failed is told in another way.
    pub fn expect(&self) {
        self.expected.set(true);
    }

    /// Whether the rejection that happens now was announced by [`Rejections::expect`].
    pub(super) fn take_expected(&self) -> bool {
        self.expected.take()
    }

    /// A `then` was called in an async context, without a handler for a rejection or for a value, and returned `derived`.
    pub(crate) fn passes(&self, derived: &JsObject, async_context: JsValue, context: &mut Context) {
        let passing = self.passing.get_or_init(|| JsWeakMap::new(context));
        // Every object is a key.
        let _ = passing.set(derived, async_context, context);
    }

    /// The async context in which a promise is rejected that a reaction without a handler rejects.
    pub(super) fn passed(&self, promise: &JsObject, context: &mut Context) -> Option<JsValue> {
        let known = self.passing.get()?.get(promise, context).ok()?;
        Some(known).filter(|known| !known.is_undefined())
    }

    /// Notes a rejection; its number.
    pub fn add(&self, rejection: Rejection) -> u32 {
        let mut list = self.list.borrow_mut();
        list.push(Some(rejection));
        list.len() as u32 - 1
    }

    /// The number of a promise that was noted.
    pub fn number(&self, promise: &JsObject) -> Option<u32> {
        let list = self.list.borrow();
        let same = |entry: &Option<Rejection>| entry.as_ref().is_some_and(|e| JsObject::equals(&e.promise, promise));
        list.iter().rposition(same).map(|index| index as u32)
    }

    /// The rejection with that number.
    pub fn get(&self, number: u32) -> Option<Rejection> {
        self.list.borrow().get(number as usize).cloned().flatten()
    }

    /// Forgets a rejection.
    pub fn remove(&self, number: u32) {
        if let Some(entry) = self.list.borrow_mut().get_mut(number as usize) {
            *entry = None;
        }
    }
}
