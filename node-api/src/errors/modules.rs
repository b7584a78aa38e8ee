//! The built-in modules that other built-in modules throw through.

use super::state::{Captured, Header, State, Thrown};
use crate::registry::{self, BuiltinModule, javascript, script};
use crate::runtime::{Place, depth, host};
use boa_engine::builtins::promise::Promise;
use boa_engine::object::{JsObject, ObjectInitializer};
use boa_engine::{Context, JsArgs, JsError, JsResult, JsString, JsValue, NativeFunction, js_string};
use std::rc::Rc;

/// `internal/errors`: the classes of Node's `ERR_*` errors.
pub static ERRORS: BuiltinModule = script("internal/errors", javascript!("errors/errors.js")).with(internal);

/// What the messages of those classes are made of.
pub static WORDS: BuiltinModule = script("internal/errors/words", javascript!("errors/error_words.js"));

/// The errors of failed system calls.
pub static SYSTEM: BuiltinModule = script("internal/errors/system", javascript!("errors/system_errors.js"));

/// `internal/uv`: the numbers and texts of failed system calls.
pub static UV: BuiltinModule = script("internal/uv", javascript!("errors/uv.js"));

/// A Node error for Rust code to throw: `code` is one of `internal/errors`' classes, `args` are its arguments.
pub fn node_error(code: &str, args: &[JsValue], context: &mut Context) -> JsError {
    match make(code, args, context) {
        Ok(error) => JsError::from_opaque(error.into()),
        Err(error) => error,
    }
}

fn make(code: &str, args: &[JsValue], context: &mut Context) -> JsResult<JsObject> {
    let codes = registry::export(ERRORS.name, js_string!("codes"), context)?;
    let class = match codes.as_object() {
        Some(codes) => codes.get(JsString::from(code), context)?,
        None => JsValue::undefined(),
    };
    match class.as_constructor() {
        Some(class) => class.construct(args, None, context),
        None => Err(super::type_errors::type_error(&format!("{code} is no error code"), None, context)),
    }
}

fn internal(context: &mut Context) -> JsResult<JsObject> {
    let header = NativeFunction::from_fn_ptr(set_stack_header);
    let promise = NativeFunction::from_fn_ptr(|_, _, context| {
        Ok(host(context).waits.last().map_or(JsValue::undefined(), JsValue::from))
    });
    Ok(ObjectInitializer::new(context)
        .function(header, js_string!("setStackHeader"), 2)
        .function(promise, js_string!("lastPromise"), 0)
        .function(NativeFunction::from_fn_ptr(super::callsite::call_sites), js_string!("callSites"), 1)
        .function(NativeFunction::from_fn_ptr(apply), js_string!("apply"), 3)
        .function(NativeFunction::from_fn_ptr(set_inside), js_string!("setInside"), 3)
        .function(NativeFunction::from_fn_ptr(set_made), js_string!("setMade"), 3)
        .function(NativeFunction::from_fn_ptr(set_owner), js_string!("setOwner"), 2)
        .function(NativeFunction::from_fn_ptr(set_thrown), js_string!("setThrown"), 3)
        .function(NativeFunction::from_fn_ptr(begin_async), js_string!("beginAsync"), 0)
        .function(NativeFunction::from_fn_ptr(awaiting), js_string!("awaiting"), 2)
        .function(NativeFunction::from_fn_ptr(awaiting_each), js_string!("awaitingEach"), 2)
        .function(NativeFunction::from_fn_ptr(set_awaited), js_string!("setAwaited"), 2)
        .function(NativeFunction::from_fn_ptr(set_waiting), js_string!("setWaiting"), 4)
        .function(NativeFunction::from_fn_ptr(super::requests::set_request), js_string!("setRequest"), 2)
        .build())
}

/// `apply(fn, this, args)`: `Reflect.apply`, which complains in V8's words; the engine's do not tell the value.
fn apply(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let value = args.get_or_undefined(0);
    let Some(function) = value.as_callable() else {
        let shown = super::shown::shown(value, context);
        let message = super::natives::not_applicable(&shown, &super::shown::typed(value));
        return Err(super::type_errors::type_error(&message, None, context));
    };
    if State::of(context).class_number(&function, context).is_some() {
        let name = super::observe::own(&function, "name").unwrap_or_default();
        let message = format!("Class constructor {} cannot be invoked without 'new'", text(&name));
        return Err(super::type_errors::type_error(&message, None, context));
    }
    let mut list = Vec::new();
    if let Some(given) = args.get_or_undefined(2).as_object() {
        for index in 0..given.get(js_string!("length"), context)?.to_length(context)? {
            list.push(given.get(index, context)?);
        }
    }
    function.call(args.get_or_undefined(1), &list, context)
}

/// `setWaiting(error, operation, method, promise)`: the error of a system call of an operation of `fs/promises`, called
/// as a method or not, arose while nothing ran. Its stack shows what waits for the operation's promise.
fn set_waiting(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let (Some(error), Some(promise)) = (args.get_or_undefined(0).as_object(), args.get_or_undefined(3).as_object())
    else {
        return Ok(JsValue::undefined());
    };
    let operation = text(args.get_or_undefined(1));
    let syscall = text(&error.get(js_string!("syscall"), context)?);
    let Some(limit) = super::constructors::trace_limit(context)? else { return Ok(JsValue::undefined()) };
    // No call of the program or of the engine led to it.
    let mut captured = Captured::now(&JsObject::with_null_proto(), limit, context);
    captured.caller = None;
    captured.header = stored_header(&error, context)?;
    captured.waiting = super::waits::of_files(&operation, &syscall, args.get_or_undefined(2).to_boolean());
    captured.made = super::waits::excerpt(&captured.waiting).map(Into::into);
    // What Node waits for in another way is no part of the chain.
    if !captured.waiting.is_empty() {
        captured.waiting.extend(host(context).waits.chain_from(&promise, limit as usize));
    }
    let held = JsObject::from_proto_and_data(None, captured);
    State::of(context).store(&error, held.into(), context)?;
    Ok(JsValue::undefined())
}

/// The first line that an error's stack was given.
fn stored_header(error: &JsObject, context: &mut Context) -> JsResult<Option<Header>> {
    let stored = State::of(context).stored(error, context)?;
    Ok(stored.as_object().and_then(|held| held.downcast_ref::<Captured>().and_then(|held| held.header.clone())))
}

/// `setInside(error, place, line, ...frames)`: the error arose in Node's own code, at a place whose text is `line`.
fn set_inside(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    change(args, context, |captured| {
        captured.excerpt = excerpt(args);
        captured.inside = args.iter().skip(3).map(|frame| text(frame).into()).collect();
    })
}

/// `setAwaited(error, promise, ...frames)`: the error arose after a wait in an async function of ours, whose promise that is;
/// the frames are those of Node's function.
fn set_awaited(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let Some(promise) = args.get_or_undefined(1).as_object() else { return Ok(JsValue::undefined()) };
    let limit = super::constructors::trace_limit(context)?.unwrap_or_default();
    let waiting = host(context).waits.chain_from(&promise, limit as usize);
    change(args, context, |captured| {
        captured.inside = args.iter().skip(2).map(|frame| text(frame).into()).collect();
        captured.waiting = waiting;
    })
}

/// `beginAsync()`: the body of an async function of ours starts, whose `await`s stacks shall show.
fn begin_async(_: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    host(context).waits.entered_own(depth(context));
    Ok(JsValue::undefined())
}

/// `awaiting(promise, frame)`: such a function is about to wait for the promise, at a place of Node's. Returns the promise.
fn awaiting(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let promise = args.get_or_undefined(0);
    let known = promise.as_object().filter(JsObject::is::<Promise>);
    host(context).waits.announce_own(depth(context), &text(args.get_or_undefined(1)), known);
    Ok(promise.clone())
}

/// `awaitingEach(iterable, frame)`: such a function is about to wait for what an iterable gives, at a place of Node's. Returns
/// the iterable.
fn awaiting_each(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    host(context).waits.turns(depth(context), Place::Node(text(args.get_or_undefined(1)).into()));
    Ok(args.get_or_undefined(0).clone())
}

/// `setMade(error, place, line)`: the error was made at another place of Node's own code, which the report of a rejection
/// shows.
fn set_made(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    change(args, context, |captured| captured.made = excerpt(args))
}

/// `setOwner(error, emitter)`: the emitter complained about how its method was called.
fn set_owner(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let owner = args.get_or_undefined(1).as_object().map(|owner| super::methods::class_of(&owner).into());
    change(args, context, |captured| captured.owner = owner)
}

/// `setThrown(value, place, line)`: Node's own code is about to throw a value, at a place that is not the one where it was
/// made: the report shows it.
fn set_thrown(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let value = args.get_or_undefined(0).clone();
    State::of(context).thrown.replace(excerpt(args).map(|excerpt| (value, Thrown::Node(excerpt))));
    Ok(JsValue::undefined())
}

fn text(value: &JsValue) -> String {
    value.as_string().map_or_else(String::new, |text| text.to_std_string_escaped())
}

/// The place that the second argument names, with its line, the third, and a caret.
fn excerpt(args: &[JsValue]) -> Option<Rc<str>> {
    let place = text(args.get_or_undefined(1));
    let (place, column) = place.rsplit_once(':')?;
    let indent = " ".repeat(column.parse::<usize>().map_or(0, |column| column.saturating_sub(1)));
    Some(format!("{place}\n{}\n{indent}^\n", text(args.get_or_undefined(2))).into())
}

/// Changes what is captured of an error, as long as nobody has asked for its stack.
fn change(args: &[JsValue], context: &mut Context, with: impl FnOnce(&mut Captured)) -> JsResult<JsValue> {
    let Some(error) = args.get_or_undefined(0).as_object() else { return Ok(JsValue::undefined()) };
    let state = State::of(context);
    let stored = state.stored(&error, context)?;
    let captured = stored.as_object().and_then(|held| held.downcast_ref::<Captured>().map(|held| held.clone()));
    let Some(mut captured) = captured else { return Ok(JsValue::undefined()) };
    with(&mut captured);
    state.store(&error, JsObject::from_proto_and_data(None, captured).into(), context)?;
    Ok(JsValue::undefined())
}

/// `setStackHeader(error, text)`: fixes the first line of an error's stack. Without a text, it will have the error's code.
fn set_stack_header(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let header = match args.get(1) {
        Some(text) => Header::Fixed(text.to_string(context)?),
        None => {
            let Some(error) = args.get_or_undefined(0).as_object() else { return Ok(JsValue::undefined()) };
            let text =
                |name: &str| super::observe::own(&error, name).and_then(|text| text.as_string()).unwrap_or_default();
            Header::WithCode { code: text("code"), message: text("message") }
        }
    };
    change(args, context, |captured| captured.header = Some(header))
}
