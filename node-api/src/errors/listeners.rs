//! Listeners of emitters: V8 names one after the emitter that it sees as `this`, and shows `emit` below it.
//!
//! The engine tells no receivers, so the call of a listener goes through a function of ours that notes the emitter.

use super::frames::Frame;
use super::observe::own;
use super::state::State;
use boa_engine::object::JsObject;
use boa_engine::{Context, JsArgs, JsNativeError, JsResult, JsValue};
use boa_gc::{Finalize, Trace};

/// The name under which the engine's account of a stack shows [`call_listener`].
pub(super) const CALL: &str = "callListener";

/// A listener that is being called.
#[derive(Clone, Trace, Finalize)]
pub(super) struct Emission {
    emitter: JsObject,
    /// The listener was made by `bind` and does not see the emitter.
    bound: bool,
    way: u32,
}

/// How a listener is called: an event's only one, one of several, one behind the function that `once` makes, one of an
/// `EventTarget`. The functions below it; a name that starts with a dot follows the emitter's class.
const WAYS: [&[(&str, &str)]; 4] = [
    &[(".emit", "node:events:514:28")],
    &[(".emit", "node:events:526:24")],
    &[(".wrapper", "node:events:639:12")],
    &[
        ("[nodejs.internal.kHybridDispatch]", "node:internal/event_target:848:20"),
        (".dispatchEvent", "node:internal/event_target:789:26"),
    ],
];

/// `callListener(listener, emitter, arguments, way, nth)`: `nth` is its place in an `emit` that the trace is told of.
pub(crate) fn call_listener(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let no_function = || JsNativeError::typ().with_message("a listener is a function");
    let listener = args.get_or_undefined(0).as_callable().ok_or_else(no_function)?;
    let this = args.get_or_undefined(1);
    let list = args.get_or_undefined(2).as_object().ok_or_else(no_function)?;
    let length = list.get(boa_engine::js_string!("length"), context)?.to_length(context)?;
    let list = (0..length).map(|index| list.get(index, context)).collect::<JsResult<Vec<_>>>()?;
    let Some(emitter) = this.as_object() else { return listener.call(this, &list, context) };
    let way = args.get_or_undefined(3).as_number().unwrap_or_default() as u32;
    let state = State::of(context);
    let bound = super::callers::is_bound(&listener);
    state.emissions.borrow_mut().push(Emission { emitter, bound, way });
    crate::events::calling(&crate::runtime::host(context), args.get_or_undefined(4));
    let result = listener.call(this, &list, context);
    state.emissions.borrow_mut().pop();
    result
}

impl Emission {
    /// Adds the frames below a listener, and names the listener's own frame, the last of `frames`, if it is there.
    pub(super) fn complete(&self, frames: &mut Vec<Frame>, shown: bool) {
        let owner = self.owner();
        if shown
            && !self.bound
            && let Some(frame) = frames.last_mut()
        {
            let name = frame.function.rsplit(['.', ' ']).next().unwrap_or_default();
            frame.function = format!("{owner}.{}", if name.is_empty() { "<anonymous>" } else { name });
        }
        for (method, place) in WAYS[(self.way as usize).min(WAYS.len() - 1)] {
            let owner = if method.starts_with('.') { owner.as_str() } else { "" };
            frames.push(Frame::of_node(&format!("{owner}{method}"), place));
        }
    }

    /// The emitter's class, looked up without running anything of the program.
    fn owner(&self) -> String {
        let mut holder = Some(self.emitter.clone());
        while let Some(object) = holder {
            if let Some(class) = own(&object, "constructor").and_then(|class| class.as_object())
                && let Some(name) = own(&class, "name").and_then(|name| name.as_string())
            {
                return name.to_std_string_lossy();
            }
            holder = object.prototype();
        }
        "Object".to_owned()
    }
}
