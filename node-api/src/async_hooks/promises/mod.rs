//! Promises as asynchronous operations, while hooks listen: each is one, and its reaction is its callback
//! (V8's promise hooks, `lib/internal/async_hooks.js`).
//!
//! The engine tells nobody of its promises. While a hook is enabled, `%Promise%` and its `then` do what they always do and
//! tell of it: whatever makes a promise constructs one, async functions and `await` too. Reactions are seen where their
//! callbacks are made. An `await` reacts without a promise of its own, so one is made to stand for it, as V8 does; what
//! it waits for is the promise that was last asked for its `constructor`.

mod engine;

pub(super) use engine::hear;

use crate::registry::call_export;
use crate::runtime::depth;
use boa_engine::native_function::NativeFunctionObject;
use boa_engine::object::JsObject;
use boa_engine::object::builtins::{JsFunction, JsPromise};
use boa_engine::{Context, Finalize, JsResult, JsValue, Trace};
use engine::settlers;
use std::cell::{Cell, OnceCell, RefCell};

/// What a process knows of its promises.
#[derive(Default)]
pub struct Promises {
    heard: Cell<bool>,
    known: OnceCell<Known>,
    /// The promise whose `then` has been called and has not made its own yet.
    parent: RefCell<Option<JsObject>>,
    /// What it made.
    derived: RefCell<Option<JsObject>>,
    /// The promise that was made last, or asked for its constructor.
    latest: RefCell<Option<JsObject>>,
    /// What stands for an `await` whose second callback is still to be made.
    awaiting: RefCell<Option<Reacting>>,
    /// The promise that is being resolved.
    resolving: RefCell<Option<JsObject>>,
    /// The reaction whose job runs.
    open: RefCell<Option<JsObject>>,
    /// A promise that a function may be starting with.
    fresh: RefCell<Option<Running>>,
    /// The async functions that run.
    running: RefCell<Vec<Running>>,
    /// Functions of the language that make promises of their own are under way.
    within: Cell<bool>,
    /// An async generator is asked for more, and has not made its promise.
    resuming: Cell<bool>,
}

/// An async function that runs: its promise, and how deep in the stack it is.
#[derive(Clone)]
struct Running {
    promise: JsObject,
    depth: usize,
}

/// The engine's own functions, under other objects.
struct Known {
    construct: JsObject,
    then: JsObject,
    constructor_getter: JsObject,
}

/// The promise that a reaction's callback belongs to.
#[derive(Clone, Trace, Finalize)]
pub struct Reacting {
    promise: JsObject,
    #[unsafe_ignore_trace]
    kind: Kind,
    /// The async function that awaits.
    function: Option<JsObject>,
}

/// What reacts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// What `then` was given.
    Then,
    /// An `await`.
    Await,
    /// The `then` of what a promise was resolved with, which is called with the functions that settle it.
    Thenable,
}

impl Promises {
    /// The getter of `constructor` that stands on `Promise.prototype` while hooks listen.
    pub fn is_constructor_getter(&self, getter: &JsObject) -> bool {
        self.known.get().is_some_and(|known| JsObject::equals(&known.constructor_getter, getter))
    }

    /// A reaction's callback is made; for which promise.
    pub fn callback_made(&self, callback: &JsFunction, context: &mut Context) -> Option<Reacting> {
        if !self.heard.get() {
            return None;
        }
        if let Some(promise) = self.resolving.borrow().clone() {
            return Some(Reacting { promise, kind: Kind::Thenable, function: None });
        }
        if let Some(promise) = self.derived.borrow().clone() {
            return Some(Reacting { promise, kind: Kind::Then, function: None });
        }
        if !callback.is::<NativeFunctionObject>() {
            return None;
        }
        if let Some(reacting) = self.awaiting.take() {
            return Some(reacting);
        }
        let (promise, _) = JsPromise::new_pending(context);
        let promise: JsObject = promise.into();
        let awaited = self.latest.take();
        tell("promiseInit", &[promise.clone().into(), value(awaited)], context).ok()?;
        self.fresh.take();
        let function = self.runs_at(depth(context));
        self.running.borrow_mut().retain(|running| Some(&running.promise) != function.as_ref());
        let reacting = Reacting { promise, kind: Kind::Await, function };
        self.awaiting.replace(Some(reacting.clone()));
        Some(reacting)
    }

    /// What reacts where nobody listened when the reaction was made: an operation that is told of now, without its beginning.
    pub fn unheard(&self, context: &mut Context) -> Option<Reacting> {
        let promise = || JsPromise::new_pending(context).0.into();
        self.heard.get().then(promise).map(|promise| Reacting { promise, kind: Kind::Await, function: None })
    }

    /// The async function that runs at a depth of the stack; deeper ones have returned.
    fn runs_at(&self, depth: usize) -> Option<JsObject> {
        let mut running = self.running.borrow_mut();
        running.retain(|running| running.depth <= depth);
        running.last().filter(|running| running.depth == depth).map(|running| running.promise.clone())
    }

    /// The body of a function starts. If it is an async one, its promise has just been made.
    pub fn function_entered(&self, depth: usize) {
        if !self.heard.get() {
            return;
        }
        if let Some(fresh) = self.fresh.take().filter(|fresh| fresh.depth == depth) {
            self.runs_at(depth);
            self.running.borrow_mut().push(fresh);
        }
    }

    /// It is called; with which arguments.
    pub fn callback_called(
        &self,
        reacting: &Reacting,
        args: &[JsValue],
        context: &mut Context,
    ) -> JsResult<Vec<JsValue>> {
        self.open.replace(Some(reacting.promise.clone()));
        tell("promiseBefore", &[reacting.promise.clone().into()], context)?;
        match reacting.kind {
            Kind::Thenable => settlers(&reacting.promise, args, context),
            Kind::Then | Kind::Await => {
                let resumed = |promise: &JsObject| Running { promise: promise.clone(), depth: depth(context) + 1 };
                self.running.borrow_mut().extend(reacting.function.as_ref().map(resumed));
                Ok(args.to_vec())
            }
        }
    }

    /// It has returned. An `await` is over then; others resolve their promise by its function.
    pub fn callback_returned(&self, reacting: &Reacting, context: &mut Context) -> JsResult<()> {
        match reacting.kind {
            Kind::Await => tell("promiseResolve", &[reacting.promise.clone().into()], context),
            Kind::Then | Kind::Thenable => Ok(()),
        }
    }

    /// The job that called it is over.
    pub fn job_ended(&self, context: &mut Context) -> JsResult<()> {
        match self.open.take() {
            Some(promise) => tell("promiseAfter", &[promise.into()], context),
            None => Ok(()),
        }
    }
}

fn value(object: Option<JsObject>) -> JsValue {
    object.map_or_else(JsValue::undefined, JsValue::from)
}

fn tell(event: &str, args: &[JsValue], context: &mut Context) -> JsResult<()> {
    call_export("internal/async_hooks/resource", event, args, context).map(drop)
}
