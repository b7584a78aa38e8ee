//! Values that cannot be iterated or taken apart, and iterators that do not do as they should, in V8's words.

use super::apart::Apart;
use super::frame::At;
use super::index::{Iteration, IterationKind, Shape};
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
    let all = || index.iterations(from, to).filter(|it| it.kind != IterationKind::ArgumentSpread);
    // A list that the text makes can be iterated; what is spread in it may not.
    let within =
        |list: &Iteration| all().find(|it| list.value.start <= it.within.start && it.within.end <= list.value.end);
    let plain = || all().next().map(|it| within(it).filter(|_| it.text.starts_with('[')).unwrap_or(it));
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

/// A value of a `kind` that the pattern of an array cannot iterate, where that is in another or of a parameter.
fn within(engine: &Engine<'_>, kind: &str) -> Option<Rewritten> {
    let apart = failed(engine, kind, Apart::is_array)?;
    let given = apart.parameter().and_then(|number| engine.passed?.get(number)).filter(|given| !given.is_empty());
    let shown = match kind {
        "null" => "object null",
        kind => given.map_or(kind, String::as_str),
    };
    Some(apart.not_iterable(kind, shown))
}

/// A value of a `kind` that cannot be iterated.
pub(super) fn not_iterable(engine: &Engine<'_>, kind: &str) -> Rewritten {
    // What the loop iterates was kept: if it can be iterated, one of its items cannot.
    if engine.arguments.iterates(ITERATED)
        && let Some(it) = failed(engine, kind, Apart::is_array).filter(|it| of_loop(engine, it))
    {
        return it.not_iterable(kind, if kind == "null" { "object null" } else { kind });
    }
    let Some(it) = iteration(engine) else {
        if let Some(within) = within(engine, kind) {
            return within;
        }
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
        (IterationKind::Loop { waits: true }, Shape::Call) => match text.starts_with('(') {
            true => format!("{text} is not a function or its return value is not async iterable"),
            false => format!("{text}(...) is not a function or its return value is not async iterable"),
        },
        (IterationKind::Loop { waits: true }, _) => format!("{text} is not async iterable"),
        (IterationKind::ArgumentSpread, _) if missing => {
            format!("{text} is not iterable (cannot read property {kind})")
        }
        (IterationKind::ArgumentSpread, _) => {
            "Spread syntax requires ...iterable[Symbol.iterator] to be a function".to_owned()
        }
        (IterationKind::Pattern, _) => return within(engine, kind).unwrap_or_else(|| generic_kind(kind)),
        // An array can be iterated: it is one of its items that cannot.
        (IterationKind::Declaration | IterationKind::Assignment, _) if engine.arguments.iterates(ITERATED) => {
            return within(engine, kind).unwrap_or_else(|| generic_kind(kind));
        }
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

/// The pattern that could not take a value apart, of those that `fits`: the next one to that which has begun last, or else
/// the first in the parameters, the statement or the head of the loop around.
fn failed<'e>(engine: &Engine<'e>, kind: &str, fits: impl Fn(&Apart) -> bool) -> Option<&'e Apart> {
    let at = engine.at?;
    let index = at.file.index();
    let parameters = parameters(engine, at).filter(|(from, to)| index.apart(*from, *to).next().is_some());
    let (from, to) = parameters.unwrap_or_else(|| statement(engine, at));
    let head = index.loop_around(from).map_or((0, 0), |it| (it.within.start, it.value.start));
    let own = |it: &&Apart| of_function(at, it.span.start);
    // A parameter that was given something else is not what failed.
    let fits = |it: &Apart| fits(it) && engine.given(it).is_none_or(|given| given == kind);
    let taken: Vec<&Apart> = index.apart(from, to).chain(index.apart(head.0, head.1)).filter(own).collect();
    let begun = engine.begun.and_then(|begun| taken.iter().position(|it| it.span.start == begun));
    // The pattern of a `catch` belongs to no statement.
    if taken.is_empty()
        && let Some(begun) = index.apart.iter().position(|it| Some(it.span.start) == engine.begun)
    {
        let group = index.apart[begun].group;
        return index.apart[begun + 1..].iter().filter(own).find(|it| it.group == group && fits(it));
    }
    let group = begun.map(|last| taken[last].group);
    let next = taken.iter().skip(begun.map_or(0, |last| last + 1)).find(|it| Some(it.group) == group);
    if let Some(next) = next.filter(|it| fits(it)) {
        return Some(next);
    }
    let first = |others: bool| taken.iter().find(|it| !it.guarded && (Some(it.group) != group) == others && fits(it));
    // The items of a list that are all there were taken apart: what is in one of them was not.
    let nested = || taken.iter().find(|it| !it.is_head() && fits(it)).filter(|_| engine.arguments.all_there(ITERATED));
    let found = first(true).or_else(|| first(false))?;
    if found.is_head() && found.is_array() { nested().or(Some(found)).copied() } else { Some(found) }
}

/// Whether a pattern is in the head of a loop.
fn of_loop(engine: &Engine<'_>, apart: &Apart) -> bool {
    let index = engine.at.map(|at| at.file.index());
    index.is_some_and(|index| index.apart.iter().any(|it| it.group == apart.group && it.is_head()))
}

/// The parameters of the function that ran, which are bound before its first statement.
fn parameters(engine: &Engine<'_>, at: &At) -> Option<(u32, u32)> {
    let index = at.file.index();
    let (from, _) = statement(engine, at);
    let function = at.file.function_at(at.offset)?;
    let bound = function.start >= from && function.kind != FunctionKind::Module;
    let body = || index.statement_after(function.start).unwrap_or(function.end).min(function.end);
    bound.then(|| (function.start, body()))
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

/// A value that is null or undefined, as `value` says, and was to be taken apart.
pub(super) fn destructure(engine: &Engine<'_>, value: &str) -> Rewritten {
    let whole = || {
        let subject = if value == "null" { "object null" } else { value };
        plain(format!("Cannot destructure '{subject}' as it is {value}."))
    };
    let Some(at) = engine.at else { return whole() };
    let (from, to) = parameters(engine, at).unwrap_or_else(|| statement(engine, at));
    let outer = |it: &&Iteration| {
        !matches!(it.kind, IterationKind::Pattern | IterationKind::ArgumentSpread | IterationKind::Loop { .. })
    };
    let outer = at.file.index().iterations(from, to).find(outer);
    // The array around can be iterated, or it would be the one to fail.
    if outer.is_some() && !engine.arguments.iterates(ITERATED) {
        return not_iterable(engine, value);
    }
    match failed(engine, value, |_| true) {
        Some(apart) => apart.missing(value),
        None if iteration(engine).is_some() => not_iterable(engine, value),
        None => whole(),
    }
}

/// Where an uncaught error is reported of a value that could not be taken apart or spread, if that is not where it arose.
pub(super) fn caret(engine: &Engine<'_>, message: &str) -> Option<u32> {
    if message.starts_with("Cannot destructure '") || message.starts_with("Cannot destructure property '") {
        let value = if message.ends_with("null.") { "null" } else { "undefined" };
        return failed(engine, value, |_| true)?.caret();
    }
    let spread = message.starts_with("Spread syntax requires") || message.contains("is not iterable (cannot read");
    let it = iteration(engine).filter(|it| spread && it.kind == IterationKind::ArgumentSpread)?;
    Some(it.found)
}
