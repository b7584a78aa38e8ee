//! Promises as asynchronous operations, while hooks listen: each is one, and its reaction is its callback
//! (V8's promise hooks, `lib/internal/async_hooks.js`).
//!
//! The engine tells nobody of its promises. While a hook is enabled, `%Promise%` and its `then` do what they always do and
//! tell of it: whatever makes a promise constructs one, async functions and `await` too. Reactions are seen where their
//! callbacks are made. An `await` reacts without a promise of its own, so one is made to stand for it, as V8 does; what
//! it waits for is the promise that was last asked for its `constructor`.

use crate::language::guarded;
use crate::registry::call_export;
use crate::runtime::{depth, host};
use boa_engine::builtins::promise::PromiseState;
use boa_engine::native_function::NativeFunctionObject;
use boa_engine::object::builtins::{JsArray, JsFunction, JsPromise};
use boa_engine::object::{FunctionObjectBuilder, JsObject};
use boa_engine::property::PropertyDescriptor;
use boa_engine::{
    Context, Finalize, JsArgs, JsError, JsNativeError, JsResult, JsString, JsValue, NativeFunction, Trace, js_string,
};
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

/// `hearPromises(heard)`: whether promises are to be told of.
pub(super) fn hear(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let heard = args.get_or_undefined(0).to_boolean();
    if heard == host.promises.heard.replace(heard) {
        return Ok(JsValue::undefined());
    }
    let promise = context.intrinsics().constructors().promise();
    let (class, prototype) = (promise.constructor(), promise.prototype());
    if host.promises.known.get().is_none() {
        let then = prototype.get(js_string!("then"), context)?;
        let then = then.as_object().ok_or_else(|| JsNativeError::typ().with_message("then is a function"))?;
        let known = Known {
            construct: replace(&class, NativeFunction::from_fn_ptr(construct), true, context)?,
            then: replace(&then, NativeFunction::from_fn_ptr(then_told), false, context)?,
            constructor_getter: function(NativeFunction::from_fn_ptr(constructor_asked), context),
        };
        host.promises.known.get_or_init(|| known);
        let statics = ["all", "allSettled", "any", "race", "reject", "resolve", "try", "withResolvers"];
        stand_before(&class, &statics, within, context)?;
        let generators = context.intrinsics().constructors().async_generator_function().prototype();
        if let Some(prototype) = generators.get(js_string!("prototype"), context)?.as_object() {
            stand_before(&prototype, &["next", "return", "throw"], resumed, context)?;
        }
    }
    let property = PropertyDescriptor::builder().enumerable(false).configurable(true);
    let property = match (heard, host.promises.known.get()) {
        (true, Some(known)) => {
            let set = function(NativeFunction::from_fn_ptr(constructor_set), context);
            property.get(known.constructor_getter.clone()).set(set).build()
        }
        _ => property.value(class).writable(true).build(),
    };
    prototype.define_property_or_throw(js_string!("constructor"), property, context)?;
    Ok(JsValue::undefined())
}

fn function(code: NativeFunction, context: &Context) -> JsObject {
    FunctionObjectBuilder::new(context.realm(), code).build().into()
}

/// Lets a function of the engine run `code`; returns another that does what it did.
fn replace(target: &JsObject, code: NativeFunction, constructs: bool, context: &mut Context) -> JsResult<JsObject> {
    let none = || JsNativeError::typ().with_message("a function of the engine is native");
    let made = FunctionObjectBuilder::new(context.realm(), code).constructor(constructs).build();
    let made: JsObject = made.into();
    {
        let mut old = target.downcast_mut::<NativeFunctionObject>().ok_or_else(none)?;
        let mut new = made.downcast_mut::<NativeFunctionObject>().ok_or_else(none)?;
        std::mem::swap(&mut *old, &mut *new);
    }
    Ok(made)
}

/// What stands before a function of the engine.
type Before = fn(&JsValue, &[JsValue], &JsObject, &mut Context) -> JsResult<JsValue>;

/// Lets `code` run in the place of functions of the engine, which it is handed.
fn stand_before(owner: &JsObject, names: &[&str], code: Before, context: &mut Context) -> JsResult<()> {
    for name in names {
        let made = owner.get(JsString::from(*name), context)?;
        let made = made.as_object().ok_or_else(|| JsNativeError::typ().with_message("it is a function"))?;
        let nothing = NativeFunction::from_fn_ptr(|_, _, _| Ok(JsValue::undefined()));
        let original = replace(&made, nothing, false, context)?;
        replace(&made, NativeFunction::from_copy_closure_with_captures(code, original), false, context)?;
    }
    Ok(())
}

/// A method of an async generator: its promise is that of the code which it resumes, a call deeper.
fn resumed(this: &JsValue, args: &[JsValue], original: &JsObject, context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let outer = host.promises.resuming.replace(true);
    let result = within(this, args, original, context);
    host.promises.resuming.set(outer);
    result
}

/// A function of `Promise`: the promises that it makes are no function's.
fn within(this: &JsValue, args: &[JsValue], original: &JsObject, context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let outer = host.promises.within.replace(true);
    let result = original.call(this, args, context);
    host.promises.within.set(outer);
    result
}

/// `Promise.prototype.constructor`, as a getter.
fn constructor_asked(this: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    if let Some(promise) = this.as_object() {
        host(context).promises.latest.replace(Some(promise));
    }
    Ok(context.intrinsics().constructors().promise().constructor().into())
}

/// An assignment to it makes a property of its own, as one to a plain property does.
fn constructor_set(this: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    if let Some(object) = this.as_object() {
        object.create_data_property_or_throw(js_string!("constructor"), args.get_or_undefined(0).clone(), context)?;
    }
    Ok(JsValue::undefined())
}

/// One of the two functions that settle a promise: only the first call of either counts.
#[derive(Clone, Trace, Finalize)]
struct Settling {
    function: JsValue,
    promise: JsObject,
    /// Grows when the first call is made.
    calls: JsArray,
}

fn settle(_: &JsValue, args: &[JsValue], settling: &Settling, context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let Some(function) = settling.function.as_callable() else { return Ok(JsValue::undefined()) };
    if settling.calls.length(context)? > 0 || !host.promises.heard.get() {
        return function.call(&JsValue::undefined(), args, context);
    }
    settling.calls.push(true, context)?;
    host.promises.running.borrow_mut().retain(|running| !JsObject::equals(&running.promise, &settling.promise));
    let outer = host.promises.resolving.replace(Some(settling.promise.clone()));
    let result = function.call(&JsValue::undefined(), args, context);
    host.promises.resolving.replace(outer);
    // One that follows another is told when that has settled.
    let promise = JsPromise::from_object(settling.promise.clone())?;
    if !matches!(promise.state(), PromiseState::Pending) {
        tell("promiseResolve", &[settling.promise.clone().into()], context)?;
    }
    result
}

/// The functions that settle `promise`, telling of it.
fn settlers(promise: &JsObject, functions: &[JsValue], context: &mut Context) -> JsResult<Vec<JsValue>> {
    let calls = JsArray::new(context)?;
    let settler = |function: &JsValue| {
        let settling = Settling { function: function.clone(), promise: promise.clone(), calls: calls.clone() };
        let code = NativeFunction::from_copy_closure_with_captures(settle, settling);
        FunctionObjectBuilder::new(context.realm(), code).length(1).build().into()
    };
    Ok(functions.iter().map(settler).collect())
}

/// `new Promise(executor)`: hooks hear of the promise before the executor is called.
fn construct(new_target: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let Some(known) = host.promises.known.get() else { return Ok(JsValue::undefined()) };
    let Some(target) = new_target.as_object() else { return known.construct.call(new_target, args, context) };
    let executor = args.get_or_undefined(0).as_callable();
    let Some(executor) = executor.filter(|_| host.promises.heard.get()) else {
        return known.construct.construct(args, Some(&target), context).map(JsValue::from);
    };
    let parent = host.promises.parent.take();
    // Only what the language makes by itself has a native executor: an `await`, or a function that starts.
    let depth = depth(context);
    let by_itself = parent.is_none() && !host.promises.within.get() && executor.is::<NativeFunctionObject>();
    let caller = by_itself.then(|| host.promises.runs_at(depth)).flatten();
    let functions = JsArray::new(context)?;
    let keep = NativeFunction::from_copy_closure_with_captures(
        |_, args, functions: &JsArray, context| {
            functions.push(args.get_or_undefined(0).clone(), context)?;
            functions.push(args.get_or_undefined(1).clone(), context)
        },
        functions.clone(),
    );
    let keep = function(keep, context);
    let promise = known.construct.construct(&[keep.into()], Some(&target), context)?;
    if parent.is_some() {
        host.promises.derived.replace(Some(promise.clone()));
    }
    // V8 does not tell a class of the program's own what its promises come from.
    let known_class = JsObject::equals(&target, &context.intrinsics().constructors().promise().constructor());
    tell("promiseInit", &[promise.clone().into(), value(parent.filter(|_| known_class).or(caller))], context)?;
    // Functions of the program have run in between: they are not the one that starts.
    if host.promises.resuming.take() {
        let deeper = Running { promise: promise.clone(), depth: depth + 1 };
        host.promises.running.borrow_mut().push(deeper);
        host.promises.within.set(false);
    }
    if by_itself {
        host.promises.fresh.replace(Some(Running { promise: promise.clone(), depth }));
    }
    let functions = [functions.get(0, context)?, functions.get(1, context)?];
    let settlers = settlers(&promise, &functions, context)?;
    if let Err(error) = guarded::call(&executor, &JsValue::undefined(), &settlers, context) {
        let error = error.into_opaque(context)?;
        settlers[1].as_callable().map(|reject| reject.call(&JsValue::undefined(), &[error], context)).transpose()?;
    }
    host.promises.latest.replace(Some(promise.clone()));
    Ok(promise.into())
}

/// `promise.then(onFulfilled, onRejected)`. A handler that is missing passes on what came, in a job that is heard.
fn then_told(this: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let Some(known) = host.promises.known.get() else { return Ok(JsValue::undefined()) };
    let promise = this.as_object().filter(|_| host.promises.heard.get() && this.as_promise().is_some());
    let Some(promise) = promise else { return known.then.call(this, args, context) };
    let pass = |args: &[JsValue]| args.get_or_undefined(0).clone();
    let handlers: [JsValue; 2] = [
        match args.get_or_undefined(0) {
            handler if handler.is_callable() => handler.clone(),
            _ => function(NativeFunction::from_copy_closure(move |_, args, _| Ok(pass(args))), context).into(),
        },
        match args.get_or_undefined(1) {
            handler if handler.is_callable() => handler.clone(),
            _ => {
                let throws = NativeFunction::from_copy_closure(move |_, args, _| Err(JsError::from_opaque(pass(args))));
                function(throws, context).into()
            }
        },
    ];
    let promises = &host.promises;
    let outer = (promises.parent.replace(Some(promise)), promises.derived.take(), promises.resolving.take());
    let result = known.then.call(this, &handlers, context);
    promises.parent.replace(outer.0);
    promises.derived.replace(outer.1);
    promises.resolving.replace(outer.2);
    result
}
