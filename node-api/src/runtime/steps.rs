//! The hooks that instrumented code calls: one before every statement, one where a function's body starts.
//!
//! They let virtual time pass, follow the call stack, write both to the trace, and keep the bounds.

use super::host::{Host, host};
use super::receivers::Called;
use super::stack::{Call, Change};
use super::waits::{Entered, Place};
use super::{heartbeat, inputs, limits};
use crate::buffer;
use crate::errors;
use crate::instrument::{Sources, hidden};
use crate::language::{self, stack_is_full};
use crate::module;
use boa_engine::builtins::promise::Promise;
use boa_engine::object::{JsObject, RecursionLimiter};
use boa_engine::{Context, JsArgs, JsResult, JsValue, NativeFunction};
use sim_core::time::Nanos;
use sim_core::trace::{Event, FunctionId, LimitKind, Outcome, Site};

/// Virtual cost of a statement or a call.
const STEP: Nanos = Nanos(10);

/// The hooks by their hidden names.
pub(super) fn hooks() -> Vec<(&'static str, NativeFunction)> {
    let mut hooks = vec![
        (hidden::STATEMENT, NativeFunction::from_fn_ptr(statement)),
        (hidden::ENTER, NativeFunction::from_fn_ptr(enter)),
        (hidden::AWAITED, NativeFunction::from_fn_ptr(awaited)),
        (hidden::TURNS, NativeFunction::from_fn_ptr(turns)),
        (hidden::BYTES, NativeFunction::from_fn_ptr(buffer::assigned)),
        (hidden::TURNABLE, NativeFunction::from_fn_ptr(inputs::turnable)),
    ];
    hooks.extend(language::hooks());
    hooks.extend([module::import_hook(), module::await_hook()]);
    hooks.extend(errors::observers());
    hooks
}

/// Frames on the engine's stack, natives aside.
pub(crate) fn depth(context: &Context) -> usize {
    context.stack_trace().size_hint().0
}

fn statement(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    step(&host)?;
    let number = args.get_or_undefined(0).as_number().unwrap_or_default() as u32;
    let depth = depth(context);
    // What a field or a parameter starts with is computed before its function is entered.
    fits(&host, depth)?;
    host.set_step_site(number, depth);
    if host.is_recording() {
        let sources = Sources::of(context);
        if let Some(info) = sources.site(number) {
            let site = host.site_in(&sources, info.file, info.line, info.column);
            host.set_site(site);
            let call = Call { depth, function: info.function };
            let change = host.stack.statement(call);
            follow(&host, &sources, change, call.function);
            buffer::look(&host);
            host.record(Event::Line { site });
        }
    }
    Ok(JsValue::undefined())
}

fn enter(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    step(&host)?;
    let depth = depth(context);
    host.promises.function_entered(depth);
    fits(&host, depth)?;
    let kind = match args.get(1).and_then(JsValue::as_number) {
        None | Some(0.0) => Entered::Plain,
        Some(CONVERSION) => {
            args.get(2).and_then(JsValue::as_object).iter().for_each(convert_again);
            Entered::Plain
        }
        Some(1.0) => Entered::Async,
        Some(_) => Entered::AsyncGenerator,
    };
    let number = args.get_or_undefined(0).as_number().unwrap_or_default() as u32;
    let is_async = kind == Entered::Async;
    // An arrow function that tells its name has something in the place of `this`, and one argument more.
    let this = args.get(2).filter(|_| args.len() < 6).cloned().or_else(|| host.receivers.passed_to(depth));
    let receiver = if is_async { errors::receiver(depth, number, this.as_ref(), context) } else { None };
    host.waits.entered(depth, kind, receiver);
    if let (Some(object), Some(maker)) = (args.get_or_undefined(2).as_object(), args.get_or_undefined(3).as_object()) {
        errors::made_by(&object, &maker, context)?;
    }
    let renamed = args.get(4).cloned();
    let told = this.is_some() || renamed.is_some();
    host.receivers.enter(depth, told.then_some(Called { function: number, this, renamed }));
    if host.is_recording() {
        let sources = Sources::of(context);
        let change = host.stack.enter(Call { depth, function: number });
        follow(&host, &sources, change, number);
    }
    Ok(JsValue::undefined())
}

/// Fails with V8's error when there is no room for one more call.
fn fits(host: &Host, depth: usize) -> JsResult<()> {
    if depth > host.budget.limits().depth || !host.has_stack() {
        return Err(stack_is_full());
    }
    Ok(())
}

/// The kind of a method that converts its object, as [`hidden::ENTER`] is told.
const CONVERSION: f64 = 3.0;

/// Lets an object be converted to a primitive while it is being converted (OrdinaryToPrimitive knows no such guard). The
/// engine would take it for a cycle and give an empty string, or zero.
fn convert_again(object: &JsObject) {
    let mut guard = RecursionLimiter::new(object.as_ref());
    // So it is marked as left when it is dropped.
    guard.live = false;
}

/// `ꙮa(site, value)`: an async function is about to wait for `value`. Returns it.
fn awaited(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let value = args.get_or_undefined(1).clone();
    let site = args.get_or_undefined(0).as_number().unwrap_or_default() as u32;
    let promise = value.as_object().filter(|object| {
        let prototype = context.intrinsics().constructors().promise().prototype();
        object.is::<Promise>() && object.prototype().is_some_and(|own| JsObject::equals(&own, &prototype))
    });
    host(context).waits.announce(depth(context), site, promise);
    Ok(value)
}

/// `ꙮf(site, value)`: an async function is about to wait for what an iterator gives. Returns the value.
fn turns(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let site = args.get_or_undefined(0).as_number().unwrap_or_default() as u32;
    host(context).waits.turns(depth(context), Place::Site(site));
    Ok(args.get_or_undefined(1).clone())
}

/// One step: time passes, and the bounds are looked at.
fn step(host: &Host) -> JsResult<()> {
    work(host, 1, STEP)
}

/// Work of Node's own scripts, which are not instrumented: `time` passes, and it counts as so many steps, so that what
/// never ends without the program's help is seen all the same.
///
/// # Errors
/// The uncatchable end of the run when a bound is reached.
pub(crate) fn work(host: &Host, steps: u64, time: Nanos) -> JsResult<()> {
    if host.exit_code().is_some() {
        return Err(limits::stop());
    }
    host.advance(time);
    if host.budget.memory_used_up() {
        return limits::reached(host, LimitKind::Memory);
    }
    if host.budget.work(steps) {
        return limits::reached(host, LimitKind::Steps);
    }
    heartbeat::beat(host);
    Ok(())
}

/// Writes a change of the call stack to the trace.
fn follow(host: &Host, sources: &Sources, change: Change, function: u32) {
    for _ in 0..change.left {
        host.record(Event::Left { outcome: Outcome::Returned });
    }
    if change.entered {
        let (function, site) = function_in_trace(host, sources, function);
        host.record(Event::Entered { function, site });
    }
}

/// The trace's number of a function, and where it is defined.
fn function_in_trace(host: &Host, sources: &Sources, number: u32) -> (FunctionId, Site) {
    let Some(info) = sources.function(number) else { return (FunctionId::default(), Site::default()) };
    let site = host.site_in(sources, info.file, info.line, info.column);
    (host.trace_function(number, &info.name, site), site)
}

/// A task is over: whatever it still had on its stack is left.
pub(super) fn task_ended(host: &Host, outcome: Outcome) {
    if host.is_recording() {
        buffer::look(host);
    }
    host.receivers.clear();
    for _ in 0..host.stack.clear() {
        host.record(Event::Left { outcome });
    }
}
