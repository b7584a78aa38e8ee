//! Who called a callback: V8 shows the functions of Node's timers and ticks below it, and names the callback after the timer.
//!
//! Nothing of Node runs there in our process, so the frames are added when a stack is told.

use super::entries::Entry;
use super::frame::Frame;
use super::state::State;
use crate::instrument::Sources;
use boa_engine::object::JsObject;
use boa_engine::{Context, JsValue};
use boa_gc::{Finalize, Trace};
use oxc_syntax::identifier::is_identifier_name;
use sim_core::event_loop::{Between, Drained};
use std::rc::Rc;

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
    /// `processTicksAndRejections`, with so many arguments.
    Tick {
        /// Each small number has a line of its own there.
        arguments: u8,
        /// Who called it.
        between: Option<Between>,
    },
    /// What runs promise jobs: V8 itself, or one of Node's functions.
    Job(Drained),
    /// `process._fatalException`, which asks the listeners of `uncaughtException`.
    FatalException,
    /// `processPromiseRejections`, which asks the listeners of `unhandledRejection`, and who called it.
    Rejections(Option<Between>),
    /// `processPromiseRejections`, which asks the listeners of `rejectionHandled`, and who called it.
    RejectionHandled(Option<Between>),
    /// What completes the request of a file operation.
    Request {
        /// Node's functions, innermost first, with their places.
        functions: &'static [(&'static str, &'static str)],
        /// The callback is called as a method of what reads a whole file.
        context: bool,
    },
}

/// What an async callback is a method of, also when it goes on after a wait.
#[derive(Clone, Debug, PartialEq, Eq, Trace, Finalize)]
#[boa_gc(unsafe_empty_trace)]
pub enum Receiver {
    /// A timer, which has kept the callback.
    Timeout,
    /// An immediate, which has not.
    Immediate,
    /// An emitter of that class.
    Emitter(Rc<str>),
    /// A value.
    Value {
        /// What V8 calls its type; none where the function was called on nothing.
        class: Option<Rc<str>>,
        /// The property that holds the function, where that has no name.
        method: Option<Rc<str>>,
    },
    /// A stream of that class, as its method of that name.
    Stream(Rc<str>, Rc<str>),
}

impl Receiver {
    /// Names the callback's frame after it.
    pub(super) fn name(&self, frame: &mut Frame) {
        match self {
            Receiver::Timeout => name(frame, "Timeout", Some("_onTimeout")),
            Receiver::Immediate => name(frame, "Immediate", None),
            Receiver::Emitter(class) => name(frame, class, None),
            Receiver::Value { class: Some(class), method } => name(frame, class, method.as_deref()),
            Receiver::Value { class: None, .. } => {
                let own =
                    frame.at.as_ref().and_then(|at| at.file.function_at(at.offset)).map(|it| it.own_name().to_owned());
                frame.function = own.unwrap_or_default();
            }
            Receiver::Stream(class, method) => {
                let own = frame.function.rsplit('.').next();
                name(frame, class, Some(&**method).filter(|method| own != Some(*method)));
            }
        }
    }
}

/// Names a callback's frame after the class and the method that it is called as.
pub(super) fn name(frame: &mut Frame, owner: &str, method: Option<&str>) {
    let Some(at) = &frame.at else { return };
    let function = at.file.function_at(at.offset);
    let name = frame.renamed.as_deref().or(function.map(|function| function.own_name())).unwrap_or_default();
    // The class comes before names that are identifiers and do not begin with it. It may be filled in later.
    let begins = !owner.is_empty() && name.starts_with(owner);
    let typed = name.is_empty() || (is_identifier_name(name) && !begins);
    let owner = if typed { format!("{owner}.") } else { String::new() };
    frame.function = match (name, method) {
        ("", Some(method)) => format!("{owner}{method}"),
        ("", None) => format!("{owner}<anonymous>"),
        (name, Some(method)) => format!("{owner}{name} [as {method}]"),
        (name, None) => format!("{owner}{name}"),
    };
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

    /// Who calls a `nextTick` callback.
    pub fn of_tick(arguments: usize, drained: Option<Drained>) -> Caller {
        let between = drained.and_then(|drained| drained.between);
        Caller::Tick { arguments: arguments.min(5) as u8, between }
    }

    /// The class of what the callback sees as `this`, the name of the method that it is there, and whether it sees it.
    fn receiver(self, kept: bool) -> (&'static str, Option<&'static str>, bool) {
        match self {
            Caller::Timer { receiver, .. } => ("Timeout", kept.then_some("_onTimeout"), receiver),
            Caller::Immediate { receiver, .. } => ("Immediate", kept.then_some("_onImmediate"), receiver),
            Caller::Request { context, .. } => ("ReadFileContext", Some("callback"), context),
            Caller::Tick { .. }
            | Caller::Job(_)
            | Caller::FatalException
            | Caller::Rejections(_)
            | Caller::RejectionHandled(_) => ("", None, false),
        }
    }

    /// Appends the caller's frames to those of a callback, unless the outermost call is not the callback itself.
    /// `kept` says whether the timer or immediate still has its method when the stack is told: V8, which looks for the
    /// method's name then, has none otherwise.
    pub(super) fn complete(self, frames: &mut Vec<Frame>, entries: &[Entry], sources: &Sources, kept: bool) {
        if frames.is_empty() && !matches!(self, Caller::Job(_) | Caller::Tick { .. }) {
            return;
        }
        // The callback of a request is called by functions of ours.
        let outermost =
            matches!(self, Caller::Request { .. }) || entries.last().is_some_and(|entry| entry.is_of(sources));
        let (owner, method, receiver) = self.receiver(kept);
        if outermost
            && receiver
            && let Some(frame) = frames.last_mut()
        {
            name(frame, owner, method);
        }
        // A function of Node's own, whose name V8 knows whole.
        if !outermost
            && receiver
            && let Some(method) = method
            && let Some(frame) = frames.last_mut().filter(|frame| frame.is_callback_of_node())
        {
            let function = std::mem::take(&mut frame.function);
            frame.function = match function.as_str() {
                "" => format!("{owner}.{method}"),
                name => format!("{name} [as {method}]"),
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
            Caller::Immediate { arguments: true, .. } => &[("process.processImmediate", "node:internal/timers:576:21")],
            Caller::Request { functions, .. } => functions,
            // Another place there is known where it is no listener that it calls.
            Caller::FatalException if frames.last().is_some_and(|frame| frame.function == FATAL) => &[],
            Caller::FatalException => &[(FATAL, "node:internal/process/execution:159:25")],
            Caller::RejectionHandled(between) => {
                frames.push(Frame::of_node("processPromiseRejections", "node:internal/process/promises:444:18"));
                return frames.extend(drain(REJECTIONS, between));
            }
            Caller::Rejections(between) => {
                let own = [
                    ("emitUnhandledRejection", "node:internal/process/promises:252:13"),
                    ("throwUnhandledRejectionsMode", "node:internal/process/promises:388:19"),
                    ("processPromiseRejections", "node:internal/process/promises:475:17"),
                ];
                frames.extend(own.map(|(function, place)| Frame::of_node(function, place)));
                return frames.extend(drain(REJECTIONS, between));
            }
            Caller::Tick { arguments, between } => {
                return frames.extend(drain(TICKS[usize::from(arguments)], between));
            }
            Caller::Job(Drained { between: None, scripted: false }) => &[],
            Caller::Job(Drained { between, scripted: true }) => {
                return frames.extend(drain("node:internal/process/task_queues:104:5", between));
            }
            Caller::Job(Drained { between: Some(between), scripted: false }) => {
                let runs = Frame::of_node("runNextTicks", "node:internal/process/task_queues:65:5");
                return frames.extend(std::iter::once(runs).chain(below(between)));
            }
        };
        frames.extend(own.iter().map(|(function, place)| Frame::of_node(function, place)));
    }
}

/// What an error that nothing caught goes to first.
const FATAL: &str = "process._fatalException";

const PROCESS_TIMERS: (&str, &str) = ("process.processTimers", "node:internal/timers:618:7");

/// `callback()`, `callback(args[0])` and so on: the places of the calls in Node's switch over the number of arguments.
const TICKS: [&str; 6] = [
    "node:internal/process/task_queues:85:11",
    "node:internal/process/task_queues:89:21",
    "node:internal/process/task_queues:90:21",
    "node:internal/process/task_queues:91:21",
    "node:internal/process/task_queues:92:21",
    "node:internal/process/task_queues:93:22",
];
const TICK: &str = "process.processTicksAndRejections";
/// Where it looks at rejected promises.
const REJECTIONS: &str = "node:internal/process/task_queues:106:37";

/// `processTicksAndRejections` at a place, and what called it. V8 names it a method only where Node's C++ calls it.
fn drain(place: &'static str, between: Option<Between>) -> Vec<Frame> {
    let Some(between) = between else { return vec![Frame::of_node(TICK, place)] };
    let own = [("processTicksAndRejections", place), ("runNextTicks", "node:internal/process/task_queues:69:3")];
    let own = own.map(|(function, place)| Frame::of_node(function, place));
    own.into_iter().chain(below(between)).collect()
}

/// What has called the function that looks at rejected promises, as lines of a stack.
pub fn below_rejections(drained: Option<Drained>) -> String {
    super::frame::render(&drain(REJECTIONS, drained.and_then(|drained| drained.between)))
}

/// What called `runNextTicks`.
fn below(between: Between) -> Vec<Frame> {
    let own: &[(&str, &'static str)] = match between {
        Between::Timers => &[("listOnTimeout", "node:internal/timers:644:9"), PROCESS_TIMERS],
        Between::Lists => &[("process.processTimers", "node:internal/timers:615:9")],
        Between::Immediates => &[("process.processImmediate", "node:internal/timers:541:9")],
    };
    own.iter().map(|(function, place)| Frame::of_node(function, place)).collect()
}

/// What the async function of that number, which starts at `depth`, is called on: by Node, or by the program, if it says
/// its `this`.
pub(crate) fn receiver(depth: usize, number: u32, this: Option<&JsValue>, context: &mut Context) -> Option<Receiver> {
    if let Some(receiver) = called_by_node(depth, context) {
        return Some(receiver);
    }
    let (class, method) = super::methods::receiver(number, this?, context);
    Some(Receiver::Value { class, method })
}

/// The same for a callback of Node's.
fn called_by_node(depth: usize, context: &Context) -> Option<Receiver> {
    /// The depth of a callback that Node's loop calls.
    const OUTERMOST: usize = 1;
    match State::of(context).caller.get() {
        Some(Caller::Timer { receiver: true, .. }) if depth == OUTERMOST => Some(Receiver::Timeout),
        Some(Caller::Immediate { receiver: true, .. }) if depth == OUTERMOST => Some(Receiver::Immediate),
        _ => super::listeners::emitter_of(depth, context).map(|class| Receiver::Emitter(class.into())).or_else(|| {
            let (class, method) = super::listeners::stream_of(depth, context)?;
            Some(Receiver::Stream(class.into(), method.into()))
        }),
    }
}

/// Notes who calls the callback that runs next; none when it has returned.
pub fn set_caller(caller: Option<Caller>, context: &Context) {
    let state = State::of(context);
    state.caller.set(caller);
    state.turn.set(state.turn.get().wrapping_add(1));
}

/// Notes the timer whose callback runs next.
pub fn set_timer(timer: &JsObject, context: &Context) {
    State::of(context).timer.replace(Some(timer.clone()));
}

/// Whether a function was made by `bind`: its name says so.
pub(super) fn is_bound(function: &JsObject) -> bool {
    let name = super::observe::own(function, "name").unwrap_or(JsValue::undefined());
    name.as_string().is_some_and(|name| name.to_std_string_escaped().starts_with("bound "))
}
