//! Listeners of emitters: V8 names one after the emitter that it sees as `this`, and shows `emit` below it.
//!
//! The engine tells no receivers, so the call of a listener goes through a function of ours that notes the emitter.

use super::frame::Frame;
use super::methods::class_of;
use super::observe::observed;
use super::state::State;
use crate::runtime::{depth, host};
use crate::{events, stream};
use boa_engine::object::builtins::JsArray;
use boa_engine::object::{FunctionObjectBuilder, JsObject};
use boa_engine::property::PropertyKey;
use boa_engine::{Context, JsArgs, JsError, JsNativeError, JsResult, JsString, JsValue, NativeFunction, js_string};
use boa_gc::{Finalize, Trace};

/// The names under which the engine's account of a stack shows [`call_listener`] and [`make_emit`]'s function. For each
/// call of them that is on the stack there is an [`Emission`].
pub(super) const CALLS: [&str; 2] = ["callListener", "emit"];

/// A listener that is being called.
#[derive(Clone, Trace, Finalize)]
pub(super) struct Emission {
    emitter: JsObject,
    listener: JsObject,
    way: u32,
    /// The engine's stack depth at which it is called.
    depth: usize,
}

/// The way of a call of `emit` that leaves the listeners to JavaScript.
const ELSEWHERE: u32 = u32::MAX;

/// How a listener is called: an event's only one, one of several, one behind the function that `once` makes, one of an
/// `EventTarget`; one of a signal that is aborted, or of one that depends on it, by a controller or by time; one of a port, for
/// a message or its end; one of a broadcast channel; one that such a target's `emit` calls. The functions below it; a name that starts with a dot follows the
/// emitter's class.
const WAYS: [&[(&str, &str)]; 12] = [
    &[(".emit", "node:events:514:28")],
    &[(".emit", "node:events:526:24")],
    &[(".wrapper", "node:events:639:12")],
    &DISPATCH,
    &[DISPATCH[0], DISPATCH[1], RUN, ("abortSignal", ABORTED), CONTROLLER],
    &[DISPATCH[0], DISPATCH[1], RUN, ("abortSignal", DEPENDENT), CONTROLLER],
    &[DISPATCH[0], DISPATCH[1], RUN, ("abortSignal", ABORTED), TIMEOUT],
    &[DISPATCH[0], DISPATCH[1], RUN, ("abortSignal", DEPENDENT), TIMEOUT],
    &[DISPATCH[0], MESSAGE],
    &[DISPATCH[0], DISPATCH[1], ("MessagePort.onclose", "node:internal/worker/io:173:8")],
    &[DISPATCH[0], DISPATCH[1], (".onMessageEvent", "node:internal/worker/io:349:8"), DISPATCH[0], MESSAGE],
    &[DISPATCH[0], (".emit", "node:internal/event_target:1017:26")],
];
const DISPATCH: [(&str, &str); 2] = [
    ("[nodejs.internal.kHybridDispatch]", "node:internal/event_target:848:20"),
    (".dispatchEvent", "node:internal/event_target:789:26"),
];
const MESSAGE: (&str, &str) = ("MessagePort.<anonymous>", "node:internal/per_context/messageport:23:28");
const RUN: (&str, &str) = ("runAbort", "node:internal/abort_controller:554:10");
const ABORTED: &str = "node:internal/abort_controller:518:3";
const DEPENDENT: &str = "node:internal/abort_controller:524:5";
const CONTROLLER: (&str, &str) = ("AbortController.abort", "node:internal/abort_controller:573:5");
const TIMEOUT: (&str, &str) = ("Timeout._onTimeout", "node:internal/abort_controller:208:7");

/// `callListener(listener, emitter, arguments, way, nth)`: `nth` is its place in an `emit` that the trace is told of.
pub(crate) fn call_listener(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let no_function = || JsNativeError::typ().with_message("a listener is a function");
    let listener = args.get_or_undefined(0).as_callable().ok_or_else(no_function)?;
    let this = args.get_or_undefined(1);
    let list = args.get_or_undefined(2).as_object().ok_or_else(no_function)?;
    let length = list.get(js_string!("length"), context)?.to_length(context)?;
    let list = (0..length).map(|index| list.get(index, context)).collect::<JsResult<Vec<_>>>()?;
    let Some(emitter) = this.as_object() else { return listener.call(this, &list, context) };
    let way = args.get_or_undefined(3).as_number().unwrap_or_default() as u32;
    events::calling(&host(context), args.get_or_undefined(4));
    let depth = depth(context);
    noting(Emission { emitter, listener: listener.clone(), way, depth }, context, |context| {
        listener.call(this, &list, context)
    })
}

/// Calls something with a note of it.
fn noting(
    emission: Emission,
    context: &mut Context,
    call: impl FnOnce(&mut Context) -> JsResult<JsValue>,
) -> JsResult<JsValue> {
    let state = State::of(context);
    state.emissions.borrow_mut().push(emission);
    let result = observed(call(context), context);
    state.emissions.borrow_mut().pop();
    result
}

/// The class of the emitter one of whose listeners is a function that starts at `depth`.
pub(super) fn emitter_of(at: usize, context: &Context) -> Option<String> {
    let state = State::of(context);
    let emissions = state.emissions.borrow();
    let called = |it: &&Emission| it.way != ELSEWHERE && it.depth + 1 == at && !super::callers::is_bound(&it.listener);
    emissions.last().filter(called).map(|it| class_of(&it.emitter))
}

/// The class of the stream one of whose methods is a function that starts at `depth`, and the method's name.
pub(super) fn stream_of(at: usize, context: &Context) -> Option<(String, String)> {
    let state = State::of(context);
    let receivers = state.receivers.borrow();
    let (stream, method, _) = receivers.last().filter(|(.., depth)| depth + 1 == at)?;
    Some((class_of(stream), method.to_std_string_escaped()))
}

/// What `emit` has at hand.
#[derive(Clone, Trace, Finalize)]
struct Emit {
    /// The same in JavaScript, for all that is not the usual case.
    whole: JsObject,
    /// The key under which an emitter says that it watches for rejections.
    capture: JsValue,
    /// Watches what a listener returned.
    watch: JsObject,
}

/// `makeEmit(whole, capture, watch)`: the method `emit`. An event with one listener is the usual case.
pub(crate) fn make_emit(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let function = |index: usize| {
        let function = args.get_or_undefined(index).as_callable();
        function.ok_or_else(|| JsNativeError::typ().with_message("emit is made of functions"))
    };
    let parts = Emit { whole: function(0)?, capture: args.get_or_undefined(1).clone(), watch: function(2)? };
    let code = NativeFunction::from_copy_closure_with_captures(emit, parts);
    Ok(FunctionObjectBuilder::new(context.realm(), code).name(js_string!("emit")).length(1).build().into())
}

fn emit(this: &JsValue, args: &[JsValue], parts: &Emit, context: &mut Context) -> JsResult<JsValue> {
    let emitter = this.as_object().unwrap_or_else(|| parts.whole.clone());
    let heard = heard(&emitter, args.get_or_undefined(0), context)?;
    let host = host(context);
    let told = match &heard {
        Some(heard) if heard.is_undefined() || heard.is_callable() => {
            events::begins(&host, this, args.get_or_undefined(0), heard, context)?
        }
        _ => false,
    };
    if heard.as_ref().is_some_and(JsValue::is_undefined) {
        events::ends(&host, told);
        return Ok(false.into());
    }
    let Some(listener) = heard.and_then(|heard| heard.as_callable()) else {
        let depth = depth(context);
        let emission = Emission { emitter, listener: parts.whole.clone(), way: ELSEWHERE, depth };
        return noting(emission, context, |context| parts.whole.call(this, args, context));
    };
    let depth = depth(context);
    let emission = Emission { emitter: emitter.clone(), listener: listener.clone(), way: 0, depth };
    if told {
        events::calling(&host, &JsValue::from(0));
    }
    let result = noting(emission, context, |context| listener.call(this, &args[1..], context));
    events::ends(&host, told);
    let returned = result?;
    // Whether it watches is looked up when there is something to watch.
    if !returned.is_null_or_undefined()
        && let Some(capture) = parts.capture.as_symbol()
        && emitter.get(capture, context)?.to_boolean()
    {
        let list = JsArray::from_iter(args[1..].iter().cloned(), context);
        parts.watch.call(&JsValue::undefined(), &[this.clone(), returned, args[0].clone(), list.into()], context)?;
    }
    Ok(true.into())
}

/// What stands in an emitter's list for an event, where no other rule has to be thought of.
fn heard(emitter: &JsObject, event: &JsValue, context: &mut Context) -> JsResult<Option<JsValue>> {
    let key: PropertyKey = match (event.as_string(), event.as_symbol()) {
        (Some(name), _) if name != js_string!("error") => name.into(),
        (_, Some(symbol)) => symbol.into(),
        _ => return Ok(None),
    };
    let Some(events) = emitter.get(js_string!("_events"), context)?.as_object() else { return Ok(None) };
    events.get(key, context).map(Some)
}

impl Emission {
    /// Adds the frames below a listener, and names the listener's own frame, the last of `frames`, if it is there,
    /// and those above it that it calls as methods of the emitter.
    pub(super) fn complete(&self, frames: &mut Vec<Frame>, shown: bool) {
        let owner = class_of(&self.emitter);
        for frame in frames.iter_mut().filter(|frame| frame.function.starts_with('.')) {
            frame.function.insert_str(0, &owner);
        }
        if self.way == ELSEWHERE {
            return;
        }
        if shown
            && !super::callers::is_bound(&self.listener)
            && let Some(frame) = frames.last_mut()
        {
            super::callers::name(frame, &owner, None);
        }
        for (method, place) in WAYS[(self.way as usize).min(WAYS.len() - 1)] {
            let owner = if method.starts_with('.') { owner.as_str() } else { "" };
            frames.push(Frame::of_node(&format!("{owner}{method}"), place));
        }
    }

    /// The class of the emitter.
    pub(super) fn class(&self) -> String {
        class_of(&self.emitter)
    }

    /// Whether the emitter is a stream of objects.
    pub(super) fn in_objects(&self) -> bool {
        stream::reads_objects(&self.emitter)
    }
}

/// Calls something with a note of what one of the language's own functions is called on. What is thrown is looked at
/// while that is known.
pub(crate) fn holding(
    this: &JsValue,
    context: &mut Context,
    call: impl FnOnce(&mut Context) -> JsResult<JsValue>,
) -> JsResult<JsValue> {
    let state = State::of(context);
    state.holders.borrow_mut().push(this.clone());
    let result = call(context);
    let result = result.map_err(|error| if error.as_native().is_some() { seen(error, context) } else { error });
    state.holders.borrow_mut().pop();
    result
}

/// An error of the engine that has left a function of the program, as the program sees it.
fn seen(error: JsError, context: &mut Context) -> JsError {
    let value = match error.into_opaque(context) {
        Ok(value) => value,
        Err(error) => return error,
    };
    // One that has no calls yet was made by the language's own function.
    if value.as_object().is_some_and(|object| !super::stack::engine_text(&object, context).is_empty()) {
        super::observe(&value, context);
    }
    JsError::from_opaque(value)
}

/// Calls something with a note that it is a method of a stream.
pub(crate) fn noting_method(
    stream: &JsObject,
    method: JsString,
    context: &mut Context,
    call: impl FnOnce(&mut Context) -> JsResult<JsValue>,
) -> JsResult<JsValue> {
    let state = State::of(context);
    state.receivers.borrow_mut().push((stream.clone(), method, depth(context)));
    let result = observed(call(context), context);
    state.receivers.borrow_mut().pop();
    result
}
