//! What the event loop carries for the engine: a piece of JavaScript to run, and the async context it belongs to.

use super::host::Host;
use crate::async_hooks::Operation;
use crate::errors::{Caller, set_caller, set_timer};
use boa_engine::job::PromiseJob;
use boa_engine::object::JsObject;
use boa_engine::{Context, JsResult, JsString, JsValue, js_string};
use std::cell::RefCell;
use std::fmt;
use std::rc::Rc;

/// A Rust continuation that a task carries.
type Continuation = Box<dyn FnOnce(&mut Context) -> JsResult<()>>;

/// The payload of a task.
#[derive(Clone)]
pub struct Callback {
    action: Action,
    /// The async context (`AsyncLocalStorage`) that was current when the task was made.
    context: JsValue,
    /// The asynchronous operation whose callback it is.
    operation: Option<Operation>,
}

#[derive(Clone)]
enum Action {
    /// Call a function.
    Call { function: JsObject, this: JsValue, args: Rc<[JsValue]> },
    /// Call what was given to `nextTick`.
    Tick { function: JsObject, args: Rc<[JsValue]> },
    /// Call what was given to `queueMicrotask`.
    Microtask(JsObject),
    /// Run one promise job.
    Job(Rc<RefCell<Option<PromiseJob>>>),
    /// Run Rust code once.
    Native(Rc<RefCell<Option<Continuation>>>),
    /// Call what a `Timeout` object holds at the time, which the program may have changed.
    Timer(JsObject),
    /// The same for an `Immediate` object.
    Immediate(JsObject),
}

impl Callback {
    /// Calls `function` with `this` and `args`.
    pub fn call(host: &Host, function: JsObject, this: JsValue, args: Vec<JsValue>) -> Callback {
        Callback {
            action: Action::Call { function, this, args: args.into() },
            context: host.async_context(),
            operation: None,
        }
    }

    /// Calls what was given to `nextTick`.
    pub fn tick(host: &Host, function: JsObject, args: Vec<JsValue>) -> Callback {
        Callback {
            action: Action::Tick { function, args: args.into() },
            context: host.async_context(),
            operation: None,
        }
    }

    /// Calls what was given to `queueMicrotask`; `scope` is the operation that it is, which hooks or an async context make
    /// necessary. Without one it runs in the context that is left, as in V8.
    pub fn microtask(host: &Host, function: JsObject, scope: Option<Operation>) -> Callback {
        Callback { action: Action::Microtask(function), context: host.async_context(), operation: scope }
    }

    /// Runs a promise job. The job itself takes its async context: it belongs to the reaction, not to the moment at which
    /// the promise was settled. One that has none runs in what is left, as in V8.
    pub fn job(job: PromiseJob) -> Callback {
        Callback {
            action: Action::Job(Rc::new(RefCell::new(Some(job)))),
            context: JsValue::undefined(),
            operation: None,
        }
    }

    /// Runs Rust code.
    pub fn native(host: &Host, run: impl FnOnce(&mut Context) -> JsResult<()> + 'static) -> Callback {
        let run: Continuation = Box::new(run);
        Callback {
            action: Action::Native(Rc::new(RefCell::new(Some(run)))),
            context: host.async_context(),
            operation: None,
        }
    }

    /// Runs a `Timeout` object's `_onTimeout`.
    pub fn timer(host: &Host, timer: JsObject) -> Callback {
        Callback { action: Action::Timer(timer), context: host.async_context(), operation: None }
    }

    /// Runs an `Immediate` object's `_onImmediate`.
    pub fn immediate(host: &Host, immediate: JsObject) -> Callback {
        Callback { action: Action::Immediate(immediate), context: host.async_context(), operation: None }
    }

    /// The same, as the callback of an operation.
    pub fn of(self, operation: Option<Operation>) -> Callback {
        Callback { operation, ..self }
    }

    /// Runs it in its async context. If it throws, the context and the operation stay: `uncaughtException` listeners run
    /// in them. Those of a microtask run in the context that its scope began with.
    pub fn run(&self, host: &Host, context: &mut Context) -> JsResult<()> {
        let in_what_is_left = match self.action {
            Action::Job(_) => true,
            Action::Microtask(_) => self.operation.is_none(),
            _ => false,
        };
        let outer = match in_what_is_left {
            true => JsValue::undefined(),
            false => host.set_async_context(self.context.clone()),
        };
        match &self.operation {
            None => self.act(host, context)?,
            Some(operation) => {
                host.operations.enter(operation, context)?;
                let result = self.act(host, context);
                host.operations.callback_ended(operation, host);
                if result.is_err() && matches!(self.action, Action::Microtask(_)) {
                    host.set_async_context(self.context.clone());
                }
                result?;
                host.operations.leave(context)?;
            }
        }
        host.set_async_context(outer);
        Ok(())
    }

    fn act(&self, host: &Host, context: &mut Context) -> JsResult<()> {
        match &self.action {
            Action::Call { function, this, args } => function.call(this, args, context).map(drop),
            Action::Tick { function, args } => {
                let caller = Caller::of_tick(args.len(), host.event_loop().drained());
                called_by(caller, context, |context| function.call(&JsValue::undefined(), args, context))
            }
            Action::Microtask(function) => function.call(&JsValue::undefined(), &[], context).map(drop),
            Action::Job(job) => match job.take() {
                Some(job) => {
                    host.ahead.run(job, context)?;
                    crate::module::job_ended(context)?;
                    host.promises.job_ended(context)
                }
                None => Ok(()),
            },
            Action::Native(run) => match run.take() {
                Some(run) => run(context),
                None => Ok(()),
            },
            Action::Timer(timer) => {
                // The timer leaves its list before it runs, and is over unless it was put back meanwhile.
                for key in ["_idlePrev", "_idleNext"] {
                    timer.set(JsString::from(key), JsValue::null(), false, context)?;
                }
                let repeated = timer.get(js_string!("_repeat"), context)?.to_boolean();
                let result = fire(timer, js_string!("_onTimeout"), js_string!("_timerArgs"), context);
                let repeats = timer.get(js_string!("_repeat"), context)?.to_boolean();
                if !repeats && timer.get(js_string!("_idleNext"), context)?.is_null() {
                    timer.set(js_string!("_destroyed"), true, false, context)?;
                    // An interval of which the program has taken `_repeat` away is over, too.
                    let task = if repeated { host.event_loop().current_task() } else { None };
                    if let Some(task) = task {
                        host.event_loop().clear(task);
                    }
                    if let Some(operation) = &self.operation {
                        host.operations.timer_ended(operation, host);
                    }
                }
                result
            }
            Action::Immediate(immediate) => {
                let result = fire(immediate, js_string!("_onImmediate"), js_string!("_argv"), context);
                immediate.set(js_string!("_onImmediate"), JsValue::null(), false, context)?;
                result
            }
        }
    }
}

impl fmt::Debug for Callback {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.action {
            Action::Call { .. } => "Call",
            Action::Tick { .. } => "Tick",
            Action::Microtask(_) => "Microtask",
            Action::Job(_) => "Job",
            Action::Native(_) => "Native",
            Action::Timer(_) => "Timer",
            Action::Immediate(_) => "Immediate",
        })
    }
}

/// Calls the function that `owner` keeps under `callback` with the array under `args`, and `owner` as `this`, as
/// `listOnTimeout` and `processImmediate` do. A callback that was taken away is not called.
fn fire(owner: &JsObject, callback: JsString, args: JsString, context: &mut Context) -> JsResult<()> {
    let function = owner.get(callback.clone(), context)?;
    let Some(function) = function.as_callable() else { return Ok(()) };
    let args = owner.get(args, context)?;
    let list = match args.as_object() {
        Some(array) => boa_engine::object::builtins::JsArray::from_object(array)?.to_vec(context)?,
        None => Vec::new(),
    };
    let caller = match callback == js_string!("_onTimeout") {
        true => {
            set_timer(owner, context);
            Caller::of_timer(&function, !list.is_empty())
        }
        false => Caller::of_immediate(&function, !list.is_empty()),
    };
    called_by(caller, context, |context| function.call(&owner.clone().into(), &list, context))
}

/// Runs a callback of which stacks shall say who called it.
fn called_by(
    caller: Caller,
    context: &mut Context,
    call: impl FnOnce(&mut Context) -> JsResult<JsValue>,
) -> JsResult<()> {
    set_caller(Some(caller), context);
    call(context)?;
    // After an error the caller stays known until the error has been looked at.
    set_caller(None, context);
    Ok(())
}

/// A small extension that `JsArray` lacks.
trait ToVec {
    fn to_vec(&self, context: &mut Context) -> JsResult<Vec<JsValue>>;
}

impl ToVec for boa_engine::object::builtins::JsArray {
    fn to_vec(&self, context: &mut Context) -> JsResult<Vec<JsValue>> {
        let length = self.length(context)?;
        (0..length).map(|index| self.get(index, context)).collect()
    }
}
