//! Who called a callback: V8 shows the functions of Node's timers below it, and names the callback after the timer.
//!
//! Nothing of Node runs there in our process, so the frames are added when a stack is told.

use super::frames::{Entry, Frame};
use super::state::State;
use crate::instrument::Sources;
use boa_engine::object::JsObject;
use boa_engine::{Context, JsValue};
use boa_gc::{Finalize, Trace};

/// What of Node calls a callback.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Trace, Finalize)]
#[boa_gc(unsafe_empty_trace)]
pub enum Caller {
    /// `listOnTimeout`; whether it passes arguments on.
    Timer {
        /// Arguments are passed through `Reflect.apply`, on another line.
        arguments: bool,
        /// The callback sees the timer as `this`: it is not a bound function.
        receiver: bool,
    },
    /// `processImmediate`.
    Immediate {
        /// As for a timer.
        arguments: bool,
        /// As for a timer.
        receiver: bool,
    },
}

impl Caller {
    /// Who calls a timer's `function`.
    pub fn of_timer(function: &JsObject, arguments: bool) -> Caller {
        Caller::Timer { arguments, receiver: !is_bound(function) }
    }

    /// Who calls an immediate's `function`.
    pub fn of_immediate(function: &JsObject, arguments: bool) -> Caller {
        Caller::Immediate { arguments, receiver: !is_bound(function) }
    }

    /// Appends the caller's frames to those of a callback, unless the outermost call is not the callback itself.
    pub(super) fn complete(self, frames: &mut Vec<Frame>, entries: &[Entry], sources: &Sources) {
        if frames.is_empty() {
            return;
        }
        let (owner, method, receiver) = match self {
            Caller::Timer { receiver, .. } => ("Timeout", "_onTimeout", receiver),
            Caller::Immediate { receiver, .. } => ("Immediate", "_onImmediate", receiver),
        };
        let outermost = entries.last().is_some_and(|entry| entry.is_of(sources));
        if outermost
            && receiver
            && let Some(frame) = frames.last_mut().filter(|frame| frame.at.is_some())
        {
            let name = frame.function.rsplit(['.', ' ']).next().unwrap_or_default();
            frame.function = match name {
                "" => format!("{owner}.{method}"),
                name => format!("{owner}.{name} [as {method}]"),
            };
        }
        let own: &[(&str, &'static str)] = match self {
            Caller::Timer { arguments: false, .. } => {
                &[("listOnTimeout", "node:internal/timers:685:17"), PROCESS_TIMERS]
            }
            Caller::Timer { arguments: true, .. } => {
                &[("listOnTimeout", "node:internal/timers:687:11"), PROCESS_TIMERS]
            }
            Caller::Immediate { arguments: false, .. } => {
                &[("process.processImmediate", "node:internal/timers:574:21")]
            }
            Caller::Immediate { arguments: true, .. } => &[("process.processImmediate", "node:internal/timers:576:11")],
        };
        frames.extend(own.iter().map(|(function, place)| Frame::of_node(function, place)));
    }
}

const PROCESS_TIMERS: (&str, &str) = ("process.processTimers", "node:internal/timers:618:7");

/// Notes who calls the callback that runs next; none when it has returned.
pub fn set_caller(caller: Option<Caller>, context: &Context) {
    State::of(context).caller.set(caller);
}

/// Whether a function was made by `bind`: its name says so.
fn is_bound(function: &JsObject) -> bool {
    let name = super::observe::own(function, "name").unwrap_or(JsValue::undefined());
    name.as_string().is_some_and(|name| name.to_std_string_escaped().starts_with("bound "))
}
