//! Values that cannot be iterated or taken apart, and iterators that do not do as they should, in V8's words.

use super::frame::At;
use super::index::{Iteration, IterationKind, Nested, Shape};
use super::messages::{Engine, Rewritten, plain, statement};
use crate::instrument::FunctionKind;

/// Where the instrumented code keeps what is iterated, and what a `next` of the program's has returned.
const ITERATED: usize = 1;
pub(super) const RESULT: usize = 2;

/// The iteration that failed, if the statement that runs has one, or is in a loop that goes on.
pub(super) fn iteration(engine: &Engine<'_>) -> Option<Iteration> {
    let at = engine.at?;
    let (from, to) = statement(engine, at);
    let index = at.file.index();
    let spread = index.iterations(from, to).find(|it| {
        it.kind == IterationKind::ArgumentSpread && it.within.start <= at.offset && at.offset < it.within.end
    });
    let plain = || index.iterations(from, to).find(|it| it.kind != IterationKind::ArgumentSpread);
    let around = || index.loop_around(from).filter(|it| of_function(at, it.within.start));
    spread.or_else(plain).or_else(around).cloned()
}

/// Whether what starts at a place belongs to the function in which an error arose.
fn of_function(at: &At, place: u32) -> bool {
    let function = |offset| at.file.function_at(offset).map(|function| function.start);
    function(at.offset) == function(place)
}

/// An iterator that does not do as it should, in a statement that iterates.
pub(super) fn of_protocol(engine: &Engine<'_>) -> Option<Rewritten> {
    let made = match engine.message {
        "returned iterator is not an object" => true,
        "next value should be an object" => false,
        // A call of the program's own has a place.
        "not a callable function" if engine.at.is_some_and(|at| at.file.index().at(at.offset).is_none()) => false,
        _ => return None,
    };
    let it = iteration(engine)?;
    let (method, offset) = match it.kind {
        IterationKind::Loop { waits: true } | IterationKind::Delegate { waits: true } => ("asyncIterator", it.place),
        _ => ("iterator", it.place),
    };
    let (message, offset) = match engine.message {
        _ if made => (format!("Result of the Symbol.{method} method is not an object"), offset),
        "not a callable function" => ("undefined is not a function".to_owned(), it.item),
        _ => (format!("Iterator result {} is not an object", engine.arguments.kept(RESULT)), it.item),
    };
    Some(Rewritten { message, offset: Some(offset) })
}

/// The form that shows the value's type, for values that no expression stands for.
pub(super) fn generic(shown: impl std::fmt::Display) -> Rewritten {
    plain(format!("{shown} is not iterable (cannot read property Symbol(Symbol.iterator))"))
}

/// The same where nothing is known of the value but its type.
fn generic_kind(kind: &str) -> Rewritten {
    generic(if kind == "null" { "object null" } else { kind })
}

/// The value that was to be iterated, which the instrumented code has kept, if it is of a `kind` that the engine has told.
fn kept(engine: &Engine<'_>, kind: &str) -> Rewritten {
    let typed = engine.arguments.kept_type(ITERATED);
    let fits = match kind {
        "null" | "undefined" => matches!(typed, "object null" | "undefined"),
        kind => typed.split(' ').next() == Some(kind),
    };
    if fits { generic(typed) } else { generic_kind(kind) }
}

/// A value of a `kind` that a pattern within a pattern cannot iterate.
fn within(engine: &Engine<'_>, kind: &str) -> Rewritten {
    let offset = engine.at.and_then(|at| {
        let (from, to) = statement(engine, at);
        let mut nested = at.file.index().nested(from, to);
        nested.find(|(_, nested)| matches!(nested, Nested::Array(_))).map(|(offset, _)| offset)
    });
    Rewritten { offset, ..generic_kind(kind) }
}

/// A value of a `kind` that cannot be iterated.
pub(super) fn not_iterable(engine: &Engine<'_>, kind: &str) -> Rewritten {
    // What the loop iterates was kept: if it can be iterated, one of its items cannot.
    if engine.arguments.iterates(ITERATED)
        && let Some(rewritten) = loop_head(engine, kind)
    {
        return rewritten;
    }
    let Some(it) = iteration(engine) else {
        let known = !engine.arguments.callee.is_empty();
        return if known { generic(engine.arguments.typed(0)) } else { generic_kind(kind) };
    };
    let missing = matches!(kind, "undefined" | "null");
    let kind = match engine.arguments.kept_type(ITERATED) {
        "object null" if missing => "null",
        _ => kind,
    };
    let text = &it.text;
    let message = match (it.kind, it.shape) {
        (IterationKind::Loop { waits: true } | IterationKind::Delegate { waits: true }, _) if missing => {
            format!("Cannot read properties of {kind} (reading 'Symbol(Symbol.asyncIterator)')")
        }
        (IterationKind::Delegate { waits: true }, Shape::Call | Shape::Member) => {
            "yield* (intermediate value) is not async iterable".to_owned()
        }
        (IterationKind::Delegate { waits: true }, Shape::Other) => "undefined is not a function".to_owned(),
        (IterationKind::Loop { waits: true }, Shape::Call) => {
            format!("{text}(...) is not a function or its return value is not async iterable")
        }
        (IterationKind::Loop { waits: true }, _) => format!("{text} is not async iterable"),
        (IterationKind::ArgumentSpread, _) if missing => {
            format!("{text} is not iterable (cannot read property {kind})")
        }
        (IterationKind::ArgumentSpread, _) => {
            "Spread syntax requires ...iterable[Symbol.iterator] to be a function".to_owned()
        }
        (IterationKind::Pattern, _) => return within(engine, kind),
        // An array can be iterated: it is one of its items that cannot.
        (IterationKind::Declaration, _) if text.starts_with('[') => return within(engine, kind),
        (IterationKind::Delegate { .. }, Shape::Call | Shape::Member) => {
            "yield* (intermediate value) is not iterable".to_owned()
        }
        (IterationKind::Assignment | IterationKind::Delegate { .. }, _)
        | (IterationKind::Declaration, Shape::Member) => {
            return Rewritten { offset: Some(it.place), ..kept(engine, kind) };
        }
        (_, Shape::Call) => format!("{text} is not a function or its return value is not iterable"),
        _ => format!("{text} is not iterable"),
    };
    Rewritten { message, offset: Some(it.place) }
}

/// A value that the head of a `for…of` loop cannot take apart: `value` is null, undefined, or has the type `value`.
fn loop_head(engine: &Engine<'_>, value: &str) -> Option<Rewritten> {
    let at = engine.at?;
    let (from, to) = statement(engine, at);
    let index = at.file.index();
    let around = || index.head_around(from).filter(|it| of_function(at, it.within.start));
    let head = index.head(from, to).or_else(around)?;
    let message = match (head.declares, &head.first.key) {
        (true, _) if head.is_array => ".for is not iterable".to_owned(),
        (false, _) if head.is_array => return Some(generic_kind(value)),
        (false, Some(key)) => format!("Cannot read properties of {value} (reading '{key}')"),
        _ => head.first.message(".for", value),
    };
    Some(Rewritten { message, offset: Some(head.first.at) })
}

/// What iterates over the value of the call at a place, if something does directly.
pub(super) fn called(at: &At) -> Option<IterationKind> {
    let end = closing(&at.file.text, at.offset)?;
    let index = at.file.index();
    let mut iterations = index.iterations(0, u32::MAX);
    let ends = |it: &Iteration| {
        it.value.end >= end && at.file.text[end as usize..it.value.end as usize].trim_matches([')', ' ']).is_empty()
    };
    let direct = |it: &&Iteration| it.shape != Shape::Other && it.value.start <= at.offset && ends(it);
    iterations.find(direct).map(|it| it.kind)
}

/// The byte behind the bracket that closes the one at `open`.
fn closing(text: &str, open: u32) -> Option<u32> {
    let mut depth = 0;
    for (index, byte) in text.bytes().enumerate().skip(open as usize) {
        match byte {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(index as u32 + 1);
        }
    }
    None
}

/// V8's words for something that is no function, where what it gives was to be iterated.
pub(super) fn not_callable(callee: &str, kind: IterationKind) -> String {
    match kind {
        IterationKind::Loop { waits: true } => {
            format!("{callee}(...) is not a function or its return value is not async iterable")
        }
        IterationKind::Delegate { waits: false } => "yield* (intermediate value) is not iterable".to_owned(),
        IterationKind::Loop { .. } | IterationKind::Spread | IterationKind::Declaration | IterationKind::Assignment => {
            format!("{callee} is not a function or its return value is not iterable")
        }
        _ => format!("{callee} is not a function"),
    }
}

/// How V8 prints a parameter that has a default value: what it compares, what it may be and what it is.
const DEFAULTED: &str = "(intermediate value)(intermediate value)(intermediate value)";

/// A value that is null or undefined, as `value` says, and was to be taken apart.
pub(super) fn destructure(engine: &Engine<'_>, value: &str) -> Rewritten {
    if let Some(rewritten) = loop_head(engine, value) {
        return rewritten;
    }
    let subject = if value == "null" { "object null" } else { value };
    let whole = || plain(format!("Cannot destructure '{subject}' as it is {value}."));
    let Some(at) = engine.at else { return whole() };
    let index = at.file.index();
    let function = at.file.function_at(at.offset);
    let (from, to) = statement(engine, at);
    // Parameters are bound before the first statement of the function.
    let parameters =
        function.filter(|function| function.start >= from && function.kind != FunctionKind::Module).map(|function| {
            let body = index.statement_after(function.start).unwrap_or(function.end).min(function.end);
            (function.start, body)
        });
    let Some((start, end)) = parameters.filter(|(start, end)| {
        index.patterns(*start, *end).next().is_some() || index.iterations(*start, *end).next().is_some()
    }) else {
        // The array around can be iterated, or it would be the one to fail.
        let around = index.iterations(from, to).find(|it| it.kind != IterationKind::Pattern);
        let reached = around.is_none() || engine.arguments.iterates(ITERATED);
        return match index.nested(from, to).next() {
            Some((offset, Nested::Object(Some(key)))) => Rewritten {
                message: format!("Cannot read properties of {value} (reading '{key}')"),
                offset: Some(offset),
            },
            Some((offset, Nested::Array(Some(subject)))) => Rewritten {
                message: format!(
                    "Cannot destructure property 'Symbol(Symbol.iterator)' of '{subject}' as it is {value}."
                ),
                offset: Some(offset),
            },
            Some((offset, Nested::Array(None))) if reached => Rewritten { offset: Some(offset), ..generic_kind(value) },
            _ if index.iterations(from, to).any(|it| it.kind != IterationKind::ArgumentSpread) => {
                not_iterable(engine, value)
            }
            _ => whole(),
        };
    };
    match index.patterns(start, end).next() {
        Some((first, defaulted)) => {
            let subject = if defaulted { DEFAULTED } else { subject };
            Rewritten { message: first.message(subject, value), offset: Some(first.at) }
        }
        None => generic_kind(value),
    }
}
