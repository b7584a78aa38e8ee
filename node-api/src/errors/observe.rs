//! The moment at which a program first sees an error that the engine made: it gets V8's message and a `stack`.
//!
//! The engine throws such errors from deep inside and converts them to objects late. They become visible in few places:
//! in a `catch` clause (which the instrumenter has call us), as the argument of a promise's reaction, as the reason of a
//! rejection, and at the top of the stack. Each of these calls [`observe`], which does its work once per object.

use super::arguments::Arguments;
use super::entries::{entries, innermost};
use super::fixed::fixed;
use super::frame::At;
use super::messages::{Engine, Rewritten, rewrite, statement as statement_of};
use super::stack::engine_text;
use super::state::{Captured, Loading, State, Thrown, Told};
use super::type_errors::made;
use super::{builtins, constructors, natives, operators, proxies};
use crate::instrument::{FunctionInfo, FunctionKind, GuardKind, Sources, hidden};
use boa_engine::builtins::error::Error;
use boa_engine::object::JsObject;
use boa_engine::property::{PropertyDescriptor, PropertyKey};
use boa_engine::{Context, JsArgs, JsError, JsResult, JsString, JsValue, js_string};
use std::rc::Rc;

/// The same for the reason of a promise that is being rejected: what the engine has made just now, without the calls that
/// led to it, arose in these.
pub fn rejected(value: &JsValue, context: &mut Context) {
    observe_at(value, true, context);
}

/// Makes an error of the engine look as V8's: its message, its own `stack`. Everything else is left alone.
pub fn observe(value: &JsValue, context: &mut Context) {
    observe_at(value, false, context);
}

fn observe_at(value: &JsValue, now: bool, context: &mut Context) {
    let Some(object) = value.as_object() else { return };
    if !object.is::<Error>() || own(&object, "stack").is_some() {
        return;
    }
    // A stack that the program has deleted stays away.
    let stored = State::of(context).stored(&object, context);
    if stored.is_ok_and(|stored| !stored.is_undefined()) {
        return;
    }
    // Nothing here runs code of the program; what can fail are definitions on objects that the program has frozen.
    let _: JsResult<()> = convert(&object, now, context);
}

/// What a function of the program gave to one of ours. An error of the engine has its stack before what is known of the call
/// is forgotten.
pub(super) fn observed(result: JsResult<JsValue>, context: &mut Context) -> JsResult<JsValue> {
    result.map_err(|error| match error.into_opaque(context) {
        Ok(value) => {
            observe(&value, context);
            JsError::from_opaque(value)
        }
        // The engine's own, which nothing catches.
        Err(error) => error,
    })
}

fn convert(object: &JsObject, now: bool, context: &mut Context) -> JsResult<()> {
    let sources = Sources::of(context);
    let mut entries = entries(&engine_text(object, context));
    // What remembers the calls.
    let mut calls = object.clone();
    let mut outside = None;
    if entries.is_empty() && now {
        let current = context.intrinsics().constructors().error().constructor().construct(&[], None, context)?;
        let running = super::entries::entries(&engine_text(&current, context));
        if running.iter().find(|entry| entry.code.is_some()).is_some_and(|entry| entry.is_of(&sources)) {
            // The functions that settle a promise have no names.
            let unnamed = running.iter().take_while(|entry| entry.code.is_none()).all(|entry| entry.name.is_empty());
            outside = Some("<anonymous>".into()).filter(|_| unnamed);
            (calls, entries) = (current, running);
        }
    }
    let at = innermost(&entries, &sources);
    let message = own(object, "message").and_then(|value| value.as_string()).unwrap_or_default();
    let message = message.to_std_string_escaped();
    let depth = entries.iter().filter(|entry| entry.code.is_some()).count();
    // Without a place it is still at its parameters, whatever was reached when it was called before.
    let begun = entries.iter().find_map(|entry| entry.code.as_ref()).is_some_and(|code| code.1 > 0);
    // A constructor that returns without `this` has been left, and is found where its class is.
    let returns = message.starts_with("Must call super constructor");
    let placed = at.as_ref().filter(|at| returns || !begun || !at_parameters(at));
    let placed = placed.map(|at| if returns { in_constructor(at) } else { at.clone() });
    let statement = placed.and_then(|at| {
        let left = |context: &mut Context| returns.then(|| reached(&at, depth + 1, true, context)).flatten();
        reached(&at, depth, begun || returns, context).or_else(|| left(context))
    });
    let arguments = Arguments::at(at.as_ref(), context);
    let begun = at.as_ref().filter(|at| at.file.index().apart.iter().any(|it| !it.is_array()));
    let begun = begun.and_then(|at| begun_last(at, context));
    let takes = message.ends_with(" is not iterable") || message.starts_with("Cannot destructure '");
    let passed = if takes { passed(&entries, &sources) } else { None };
    let engine = Engine {
        message: &message,
        at: at.as_ref(),
        statement,
        begun,
        passed: passed.as_deref(),
        arguments: &arguments,
    };
    let handed = builtins::handed_on(&arguments, context);
    let mut rewritten = proxies::rewrite(&engine, context);
    rewritten = rewritten.or_else(|| super::ours::rewrite(&entries, &sources, &message));
    if let (Some((path, _)), None) = (&handed, &rewritten) {
        rewritten = super::receiver::handed_nothing(path, &message);
    }
    rewritten = rewritten.or_else(|| rewrite(&engine));
    let mut complains = fixed(&message).is_some() || message.starts_with("cannot set non-writable");
    if rewritten.is_none() {
        rewritten = natives::rewrite(&engine, context);
        complains |= rewritten.is_some();
    }
    if rewritten.is_none() && message.starts_with("cannot set non-writable") {
        let target = hidden::variable(hidden::OBJECT, context).unwrap_or_default();
        rewritten = super::refusals::assignment(&engine, &target, context);
    }
    // What the engine says in V8's words already, of no expression, only a function of the language can have said.
    complains |= rewritten.is_none() || handed.is_some();
    let operator = at.as_ref().and_then(|at| {
        let function = at.file.function_at(at.offset).map(|function| function.start);
        let within = |place| at.file.function_at(place).map(|function| function.start) == function;
        operators::failed(&at.file.index().operations, &message, at, statement_of(&engine, at), within)
    });
    let own = || at.as_ref().filter(|_| returns).map(|at| no_this(at, statement));
    let offset = operator.or_else(|| rewritten.as_ref().and_then(|rewritten| rewritten.offset)).or_else(own);
    let inside = match &at {
        Some(at) if operator.is_none() && !super::messages::is_of_call(&message) => {
            // Other errors that have no place of their own arose in what was called last.
            let called = rewritten.as_ref().is_some_and(|rewritten| rewritten.offset.is_none());
            let frames =
                if complains || called { builtins::frames(at, &arguments, complains, context) } else { Vec::new() };
            let handed = handed.filter(|_| !frames.is_empty()).map(|(_, name)| format!("{name} (<anonymous>)").into());
            handed.into_iter().chain(frames).collect()
        }
        _ => Vec::new(),
    };
    let said = rewritten.as_ref().map(|rewritten| rewritten.message.clone());
    if let Some(Rewritten { message, .. }) = rewritten {
        constructors::hidden(object, "message", js_string!(message).into(), context)?;
    }
    let place = at.as_ref().zip(offset).and_then(|(at, offset)| Some((sources.number_of(&at.file)?, offset)));
    let caret = said.and_then(|said| super::iterations::caret(&engine, &said));
    let caret = place.zip(caret).map(|((file, _), caret)| (file, caret));
    let Some(limit) = constructors::trace_limit(context)? else { return Ok(()) };
    let mut captured = Captured::now(&calls, limit, context);
    captured.place = place;
    captured.caret = caret;
    captured.inside.extend(if inside.is_empty() { outside.into_iter().collect() } else { inside });
    // V8 looks at what a constructor has returned where it was called.
    if message.starts_with("derived constructor can only return") {
        captured.above = running(depth, context);
    }
    if message == "no promise in Promise.any was fulfilled." {
        // V8 makes it where nothing runs.
        captured.limit = 0;
    }
    State::of(context).define(object, captured, context)
}

/// The constructor of the class that starts at a place, or the place itself.
fn in_constructor(at: &At) -> At {
    let constructor = at.file.class_from(at.offset).and_then(|class| at.file.constructor_of(class));
    constructor.map_or_else(|| at.clone(), |it| At { file: at.file.clone(), offset: it.start })
}

/// Where a constructor misses its `this`: where the engine says, or, if it returns without one, where it was last.
fn no_this(at: &At, statement: Option<u32>) -> u32 {
    let index = at.file.index();
    let Some(class) = at.file.class_from(at.offset) else {
        let within = statement.and_then(|statement| index.statement(statement));
        let missed = within.and_then(|span| index.missing_this(&at.file.text, span.start, span.end));
        if let Some(missed) = missed {
            return missed;
        }
        let function = at.file.function_at(at.offset).filter(|function| function.start == at.offset);
        let Some((statement, function)) = statement.zip(function) else { return at.offset };
        let ends = at.file.text[statement as usize..].starts_with("return");
        return if ends { function.end - 1 } else { statement };
    };
    let constructor = at.file.constructor_of(class);
    let within = |at: &u32| constructor.is_some_and(|it| it.start < *at && *at < it.end);
    let last = statement.filter(within).and_then(|statement| index.ended.get(&statement).copied());
    last.or_else(|| super::constructing::explicit(&at.file, class.start)).unwrap_or(at.offset)
}

/// Whether a place is in a pattern of the parameters of its function.
fn at_parameters(at: &At) -> bool {
    let function = at.file.function_at(at.offset);
    let Some(function) = function.filter(|it| it.kind != FunctionKind::Module) else { return false };
    let index = at.file.index();
    let body = index.statement_after(function.start).unwrap_or(function.end).min(function.end);
    index.apart(function.start, body).any(|it| (it.span.start..it.span.end).contains(&at.offset))
}

/// The pattern in the file of `at` that has begun last to take a value apart. What begins after an error begins anew.
fn begun_last(at: &At, context: &mut Context) -> Option<u32> {
    let number = hidden::variable(hidden::BEGUN, context).ok()?.as_number();
    hidden::forget(hidden::BEGUN, context);
    let number = number?;
    let sources = Sources::of(context);
    let guard = sources.guard(number as u32)?;
    (sources.number_of(&at.file) == Some(guard.file)).then_some(guard.offset)
}

/// What the program has called the innermost function with, where it has: the types and values of what its text makes.
fn passed(entries: &[super::entries::Entry], sources: &Sources) -> Option<Vec<String>> {
    let caller = entries.get(1)?.arguments(sources)?;
    let is_made = |text: &str| super::messages::literal(text) || text.starts_with(['{', '[']);
    let typed = |text: &String| if is_made(text) { super::arguments::described_type(text) } else { String::new() };
    Some(caller.iter().map(typed).collect())
}

/// The function whose statement ran last with `depth` frames on the engine's stack.
fn running(depth: usize, context: &mut Context) -> Option<u32> {
    let number = crate::runtime::host(context).reached(depth)?;
    Some(Sources::of(context).site(number)?.function)
}

/// The statement that a function had reached which ran with `depth` frames on the engine's stack; none before its first.
/// The engine may have no place in the body of a file that has `begun`: it runs once, so no earlier call is meant.
fn reached(at: &At, depth: usize, begun: bool, context: &mut Context) -> Option<u32> {
    let number = crate::runtime::host(context).reached(depth)?;
    let sources = Sources::of(context);
    let site = sources.site(number)?;
    let function = sources.function(site.function).filter(|it| begun || it.kind == FunctionKind::Module)?;
    let same = |around: &FunctionInfo| around.start == function.start;
    let file = sources.file(site.file).is_some_and(|file| Rc::ptr_eq(&file, &at.file));
    (file && at.file.function_at(at.offset).is_some_and(same)).then_some(site.offset)
}

/// The value of an own data property, without running anything.
pub(super) fn own(object: &JsObject, name: &str) -> Option<JsValue> {
    let key = PropertyKey::from(JsString::from(name));
    let descriptor: Option<PropertyDescriptor> = object.borrow().properties().get(&key);
    descriptor.map(|descriptor| descriptor.value().cloned().unwrap_or_default())
}

/// `ꙮc(value)`: a `catch` clause starts.
pub(super) fn caught(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    observe(args.get_or_undefined(0), context);
    Ok(JsValue::undefined())
}

/// `ꙮx(value, site)`: a `throw` statement is about to throw.
pub(super) fn thrown(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let value = args.get_or_undefined(0).clone();
    let site = args.get_or_undefined(1).as_number().unwrap_or(0.0) as u32;
    State::of(context).thrown.replace(Some((value.clone(), Thrown::Site(site))));
    Ok(value)
}

/// `ꙮu(value, guard, key)`: a property of null or undefined was asked for.
pub(super) fn nullish(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let value = if args.get_or_undefined(0).is_null() { "null" } else { "undefined" };
    let number = args.get_or_undefined(1).as_number().unwrap_or(0.0) as u32;
    let Some(guard) = Sources::of(context).guard(number) else { return Ok(JsValue::undefined()) };
    hidden::forget(hidden::BEGUN, context);
    let key = match (&guard.key, args.get(2)) {
        (Some(key), _) => Some(key.clone()),
        (None, Some(key)) => Some(key_text(key)),
        (None, None) => None,
    };
    let message = match (guard.kind, key) {
        // V8 takes whoever asks for an iterator to be about to iterate.
        (GuardKind::Read, Some(key)) if key == "Symbol(Symbol.iterator)" => {
            let subject = if value == "null" { "object null" } else { value };
            format!("{subject} is not iterable (cannot read property {key})")
        }
        (GuardKind::Read, key) => {
            format!("Cannot read properties of {value} (reading '{}')", key.unwrap_or_default())
        }
        (GuardKind::Write, key) => {
            format!("Cannot set properties of {value} (setting '{}')", key.unwrap_or_default())
        }
        (GuardKind::Destructure, Some(key)) => {
            format!("Cannot destructure property '{key}' of '{}' as it is {value}.", guard.subject)
        }
        (GuardKind::Destructure, None) => format!("Cannot destructure '{}' as it is {value}.", guard.subject),
    };
    let caret = guard.caret.map(|caret| (guard.file, caret));
    Err(made(&message, Some((guard.file, guard.offset)), caret, None, context))
}

/// A property key as V8's messages show it: nothing of the program runs.
fn key_text(key: &JsValue) -> String {
    match key.as_object() {
        Some(object) if object.is_callable() => "function".to_owned(),
        Some(_) => "#<Object>".to_owned(),
        None => match key.as_symbol() {
            Some(symbol) => symbol.descriptive_string().to_std_string_escaped(),
            None => match key.as_string() {
                Some(text) => text.to_std_string_escaped(),
                None => key.display().to_string(),
            },
        },
    }
}

/// The file that could not be parsed, if that is what the error says.
pub(super) fn loading(value: &JsValue, context: &mut Context) -> Option<Loading> {
    captured(&value.as_object()?, context)?.loading.clone()
}

/// Where in Node's own code an error arose, as it is reported; of a rejection, where it was made.
pub(super) fn excerpt(value: &JsValue, rejected: bool, context: &mut Context) -> Option<Rc<str>> {
    let object = value.as_object()?;
    let stored = State::of(context).stored(&object, context).ok()?;
    let told = stored.as_object().and_then(|held| Some(held.downcast_ref::<Told>()?.captured.excerpt.clone()));
    if let Some(excerpt) = told {
        return excerpt;
    }
    let captured = captured(&object, context)?;
    let made = captured.made.clone().filter(|_| rejected);
    made.or_else(|| captured.excerpt.clone()).or_else(|| {
        let frames = super::stack::of(&captured, context);
        let thrown = frames.first().and_then(|frame| super::complaints::thrown(frame.node.as_deref()?, rejected));
        let hidden = || super::stack::is_of_validator(&captured, context).then(super::complaints::hidden);
        thrown.or_else(hidden).map(Into::into)
    })
}

/// The stack of an error, as long as nobody has asked for it.
fn captured(object: &JsObject, context: &mut Context) -> Option<Captured> {
    let stored = State::of(context).stored(object, context).ok()?;
    stored.as_object().and_then(|held| held.downcast_ref::<Captured>().map(|held| held.clone()))
}

/// What is reported next was not thrown by a `throw` of the program's.
pub(crate) fn forget_throw(context: &Context) {
    State::of(context).thrown.replace(None);
}

/// Whether a `throw` of the program threw this value last.
pub(super) fn thrown_by_program(value: &JsValue, context: &Context) -> bool {
    let state = State::of(context);
    let thrown = state.thrown.borrow();
    thrown.as_ref().is_some_and(|(last, by)| matches!(by, Thrown::Site(_)) && JsValue::strict_equals(last, value))
}

/// What a report shows of a value that Node's own code has thrown again.
pub(super) fn passed_on(value: &JsValue, context: &Context) -> Option<Rc<str>> {
    match &*State::of(context).thrown.borrow() {
        Some((last, Thrown::Node(excerpt))) if JsValue::strict_equals(last, value) => Some(excerpt.clone()),
        _ => None,
    }
}

/// Where an error arose, for the uncaught report: the `throw` that threw it last, or the engine's place.
pub(super) fn origin(value: &JsValue, from_promise: bool, context: &mut Context) -> Option<At> {
    let sources = Sources::of(context);
    let state = State::of(context);
    let thrown = state.thrown.borrow().clone();
    if !from_promise
        && let Some((last, Thrown::Site(site))) = thrown
        && JsValue::strict_equals(&last, value)
    {
        let site = sources.site(site)?;
        return Some(At { file: sources.file(site.file)?, offset: site.offset });
    }
    let object = value.as_object().filter(|object| object.is::<Error>())?;
    let captured = match captured(&object, context) {
        Some(captured) => captured,
        // A stack that has been read, or set, is a text, which knows no place: the error is as good as one without.
        None if from_promise && own(&object, "stack").is_some() => return None,
        None => Captured::now(&object, 1, context),
    };
    if from_promise && captured.limit == 0 {
        return None;
    }
    if let Some((file, offset)) = captured.caret {
        return Some(At { file: sources.file(file)?, offset });
    }
    super::stack::of(&captured, context).into_iter().find_map(|frame| frame.at)
}
