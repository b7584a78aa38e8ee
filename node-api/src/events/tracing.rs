//! What emitters tell the trace: who listens, what is emitted, who is called.
//!
//! Only emitters of the program are told of. A stream emits a great deal while it works, and the trace has events of its
//! own for that; so has the process.

use crate::runtime::{Host, class_name, function_name, host};
use boa_engine::object::JsObject;
use boa_engine::{Context, JsArgs, JsResult, JsString, JsValue};
use sim_core::trace::{EmitterEvent, EmitterId, EmitterInfo, Event, ListId, ListenerInfo, Site, StrId};
use std::cell::RefCell;

/// Emitters that the trace is told of at most.
const MOST: usize = 200;
/// Listeners of which it is remembered where they were added.
const MOST_LISTENERS: usize = 2_000;
/// Own properties of what the trace is not told of, from here.
const OTHERS: [&str; 3] = ["_readableState", "_writableState", "_exiting"];

/// What a process's emitters have told so far.
#[derive(Default)]
pub struct Tracing(RefCell<Known>);

#[derive(Default)]
struct Known {
    emitters: Vec<JsObject>,
    /// Functions that were added as listeners, and where.
    added: Vec<(JsObject, Site)>,
}

/// `listened(emitter, type, listeners, listener)`: the listeners of an event changed; the last one was added, if it is there.
pub(super) fn listened(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    if let Some(emitter) = emitter(&host, args.get_or_undefined(0)) {
        if let Some(listener) = args.get_or_undefined(3).as_object() {
            let mut known = host.emitters.0.borrow_mut();
            if known.added.len() < MOST_LISTENERS {
                known.added.push((listener, host.site()));
            }
        }
        let list = list(&host, args.get_or_undefined(2), context)?;
        let event = event_name(&host, args.get_or_undefined(1));
        host.record(Event::Emitter(EmitterEvent::Listened { emitter, event, list }));
    }
    Ok(JsValue::undefined())
}

/// `emitting(emitter, type, listeners)`: whether the trace is told of this `emit`.
pub(super) fn emitting(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let [emitter, event, listeners] = [0, 1, 2].map(|index| args.get_or_undefined(index));
    Ok(begins(&host, emitter, event, listeners, context)?.into())
}

/// `emitted()`: the innermost `emit` that the trace was told of is over.
pub(super) fn emitted(_: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    ends(&host(context), true);
    Ok(JsValue::undefined())
}

/// An `emit` begins, with these listeners. Whether the trace is told of it.
pub(crate) fn begins(
    host: &Host,
    emitter: &JsValue,
    event: &JsValue,
    listeners: &JsValue,
    context: &mut Context,
) -> JsResult<bool> {
    let Some(emitter) = self::emitter(host, emitter) else { return Ok(false) };
    let list = list(host, listeners, context)?;
    let event = event_name(host, event);
    host.record(Event::Emitter(EmitterEvent::Emitting { emitter, event, list }));
    Ok(true)
}

/// It ends, if the trace was told of it.
pub(crate) fn ends(host: &Host, told: bool) {
    if told {
        host.record(Event::Emitter(EmitterEvent::Emitted));
    }
}

/// Before a listener of such an `emit` is called.
pub(crate) fn calling(host: &Host, nth: &JsValue) {
    if let Some(nth) = nth.as_number() {
        host.record(Event::Emitter(EmitterEvent::Calling { nth: nth as u32 }));
    }
}

/// The emitter's identity, if the trace is told of it.
fn emitter(host: &Host, value: &JsValue) -> Option<EmitterId> {
    if !host.is_recording() {
        return None;
    }
    let object = value.as_object()?;
    let mut known = host.emitters.0.borrow_mut();
    if let Some(at) = known.emitters.iter().position(|other| JsObject::equals(other, &object)) {
        return Some(EmitterId(at as u32));
    }
    let has = |name: &str| object.borrow().properties().contains_key(&JsString::from(name).into());
    if known.emitters.len() >= MOST || OTHERS.into_iter().any(has) {
        return None;
    }
    let name = host.trace_text(&class_name(&object));
    known.emitters.push(object);
    Some(host.trace_emitter(EmitterInfo { name, site: host.site() }))
}

/// A list of listeners: a function, an array of functions, or nothing.
fn list(host: &Host, listeners: &JsValue, context: &mut Context) -> JsResult<ListId> {
    let mut list = Vec::new();
    if let Some(object) = listeners.as_object() {
        if object.is_callable() {
            list.push(listener(host, &object));
        } else {
            let length = object.get(boa_engine::js_string!("length"), context)?.to_length(context)?;
            for at in 0..length {
                if let Some(one) = object.get(at, context)?.as_object() {
                    list.push(listener(host, &one));
                }
            }
        }
    }
    Ok(host.trace_listeners(list))
}

/// What is told of a listener. One that `once` wrapped is told of as the function inside.
fn listener(host: &Host, function: &JsObject) -> ListenerInfo {
    let inside = function.borrow().properties().get(&boa_engine::js_string!("listener").into());
    let inside = inside.as_ref().and_then(|property| property.value()).and_then(JsValue::as_object);
    let once = inside.is_some();
    let named = inside.unwrap_or_else(|| function.clone());
    let name = host.trace_text(&function_name(&named.into()));
    let known = host.emitters.0.borrow();
    let added = known.added.iter().rev().find(|(other, _)| JsObject::equals(other, function));
    ListenerInfo { name, site: added.map(|(_, site)| *site).unwrap_or_default(), once }
}

fn event_name(host: &Host, event: &JsValue) -> StrId {
    match event.as_symbol() {
        Some(symbol) => host.trace_text(&symbol.descriptive_string().to_std_string_escaped()),
        None => host.trace_text(&event.as_string().map(|text| text.to_std_string_escaped()).unwrap_or_default()),
    }
}
