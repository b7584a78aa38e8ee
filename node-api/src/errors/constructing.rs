//! Constructors that a stack trace leaves out.
//!
//! V8 starts the trace of `new Failure()` where `Failure` was called: it skips frames until it has seen `new.target`. The
//! engine starts at the call of `Error` itself, and shows a class's default constructor as a call in the class's text.

use super::frames::Frame;
use super::state::State;
use crate::instrument::{FunctionInfo, FunctionKind, SourceFile, Sources};
use boa_engine::Context;
use boa_engine::object::JsObject;

/// The numbers of `new.target` and of the program's classes that it extends, innermost first.
pub(super) fn chain(new_target: &JsObject, context: &mut Context) -> Vec<u32> {
    let state = State::of(context);
    let mut numbers = Vec::new();
    let mut class = Some(new_target.clone());
    while let Some(object) = class {
        let Some(number) = state.class_number(&object, context) else { break };
        numbers.push(number);
        class = object.prototype();
    }
    numbers
}

/// Takes the frames of the constructors that made an error off the top of its stack.
pub(super) fn skip(frames: &mut Vec<Frame>, chain: &[u32], sources: &Sources) {
    let classes: Vec<FunctionInfo> = chain.iter().filter_map(|number| sources.function(*number)).collect();
    let made = |frame: &Frame| classes.iter().any(|class| constructs(frame, class));
    let count = frames.iter().take_while(|frame| made(frame)).count();
    frames.drain(..count);
}

/// Whether a frame is of the constructor of `class`.
pub(super) fn constructs(frame: &Frame, class: &FunctionInfo) -> bool {
    frame.at.as_ref().and_then(|at| at.file.function_at(at.offset)).is_some_and(|function| {
        function.kind == FunctionKind::Constructor
            && function.file == class.file
            && (class.start..class.end).contains(&function.start)
            && function.name.strip_prefix("new ").is_none_or(|name| class.name.is_empty() || name == class.name)
    })
}

/// Whether the engine means the default constructor of a class, which V8 leaves out: a call of that name at the class
/// itself.
pub(super) fn is_default(name: &str, file: &SourceFile, offset: u32) -> bool {
    file.class_from(offset).is_some_and(|class| class.name == name)
}
