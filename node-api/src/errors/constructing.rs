//! Constructors that a stack trace leaves out.
//!
//! V8 starts the trace of `new Failure()` where `Failure` was called: it skips frames until it has seen `new.target`. The
//! engine starts at the call of `Error` itself, and shows a class's default constructor as a call in the class's text.

use super::frame::{At, Frame};
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
    let default =
        |at: &At| at.offset == class.start && at.file.class_from(at.offset).is_some_and(|own| own.file == class.file);
    let explicit = |at: &At| {
        at.file.function_at(at.offset).is_some_and(|function| {
            function.kind == FunctionKind::Constructor
                && function.file == class.file
                && (class.start..class.end).contains(&function.start)
                && function.name.strip_prefix("new ").is_none_or(|name| class.name.is_empty() || name == class.name)
        })
    };
    frame.at.as_ref().is_some_and(|at| explicit(at) || frame.function.starts_with("new ") && default(at))
}

/// Whether the engine means the default constructor of a class: a call of that name at the class itself.
pub(super) fn is_default(name: &str, file: &SourceFile, offset: u32) -> bool {
    let name = if name == "<main>" { "" } else { name };
    file.class_from(offset).is_some_and(|class| class.name == name)
}

/// How a frame names a class that the engine knows by `name`.
pub(super) fn class_name(name: &str) -> &str {
    if matches!(name, "" | "<main>") { "<anonymous>" } else { name }
}

/// The frame of the constructor that initialises a field at `field`, unless `caller` is that already: its name and place.
/// The engine has none for a class that extends nothing.
pub(super) fn implied(file: &SourceFile, field: u32, caller: Option<u32>) -> Option<(String, u32)> {
    let class = file.class_around(field)?;
    let known = caller == Some(class.start)
        || caller.and_then(|at| file.function_at(at)).is_some_and(|function| {
            function.kind == FunctionKind::Constructor && (class.start..class.end).contains(&function.start)
        });
    let place = explicit(file, class.start).unwrap_or(class.start);
    (!known).then(|| (format!("new {}", class_name(&class.name)), place))
}

/// Where the constructor of the class that starts at a place takes its parameters, if it has one: there it initialises its
/// fields, which the engine reports at the class.
pub(super) fn explicit(file: &SourceFile, class: u32) -> Option<u32> {
    let class = file.class_from(class)?;
    let constructor = file.constructor_of(class)?;
    let text = &file.text[constructor.start as usize..constructor.end as usize];
    Some(constructor.start + text.find('(')? as u32)
}

/// The place of a constructor whose class has its fields initialised by calls (`instrument/fields.rs`): of a default one when
/// the engine is in the one that was written for it at `offset`, and of one that is declared when it computes the value of
/// the field at `field`.
pub(super) fn of_fields(name: &str, file: &SourceFile, offset: u32, field: Option<u32>) -> Option<u32> {
    let class = file.class_around(field.unwrap_or(offset))?;
    let named = class.name == if name == "<main>" { "" } else { name };
    if field.is_none() && !named {
        return None;
    }
    match file.constructor_of(class) {
        Some(constructor) => {
            field.filter(|_| (constructor.start..constructor.end).contains(&offset))?;
            file.index().super_call(constructor.start, constructor.end).or_else(|| explicit(file, class.start))
        }
        None => {
            let inside = file.function_at(offset).is_some_and(|function| function.start > class.start);
            (named && !inside && (class.start..class.end).contains(&offset)).then_some(class.start)
        }
    }
}
