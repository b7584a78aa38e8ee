//! V8's words for what the engine says in its own.
//!
//! The engine's message says what went wrong, the place says to what: the expression is read from the program's text.

use super::arguments::Arguments;
use super::class_call::class_call;
use super::fixed::fixed;
use super::frame::At;
use super::index::Node;
use super::iterations::{destructure, generic, iteration, not_iterable, of_protocol};
use super::receiver::called_on_nullish;
use crate::instrument::FunctionKind;
use boa_engine::JsValue;
use boa_engine::builtins::typed_array::TypedArray;
use boa_engine::module::ModuleNamespace;
use boa_engine::object::builtins::JsTypedArray;

/// A message in V8's words, and the byte of the text that V8 points at, when it is another one than the call's.
#[derive(Debug)]
pub(super) struct Rewritten {
    /// The message.
    pub(super) message: String,
    /// The place.
    pub(super) offset: Option<u32>,
}

/// What is known of an error that the engine made.
pub(super) struct Engine<'e> {
    /// Its message.
    pub(super) message: &'e str,
    /// Where the engine says that it arose.
    pub(super) at: Option<&'e At>,
    /// The statement that the function had reached: a byte in the same file. None while it was at its parameters.
    pub(super) statement: Option<u32>,
    /// The pattern that has begun last to take a value apart, by its first byte, if it is in the same file.
    pub(super) begun: Option<u32>,
    /// What the program has called the function with, as far as its text says it: types and values, or nothing.
    pub(super) passed: Option<&'e [String]>,
    /// What was called with what.
    pub(super) arguments: &'e Arguments,
}

impl Engine<'_> {
    /// The type of what the parameter was given that a pattern takes apart, as far as the text of the call says it.
    pub(super) fn given(&self, apart: &super::apart::Apart) -> Option<&str> {
        let (number, passed) = (apart.parameter()?, self.passed?);
        match passed.get(number).map_or("undefined", String::as_str) {
            "" => None,
            "object null" => Some("null"),
            typed => typed.split(' ').next(),
        }
    }
}

/// The message that V8 gives; none to leave the engine's as it is.
pub(super) fn rewrite(engine: &Engine<'_>) -> Option<Rewritten> {
    let message = engine.message;
    if let Some(name) = message.strip_suffix(" is not defined") {
        return Some(undefined_name(engine, name));
    }
    if let Some(name) = message.strip_prefix("cannot get uninitialized import ") {
        return Some(plain(format!("Cannot access '{}' before initialization", quoted(name))));
    }
    if message == "access of uninitialized binding" {
        return Some(dead_zone(engine));
    }
    if let Some(name) = message.strip_prefix("cannot assign to uninitialized") {
        return Some(undefined_name(engine, quoted(name)));
    }
    if let Some(name) = message.strip_prefix("cannot mutate an immutable binding") {
        let name = name.trim_matches([' ', '\'', '`']);
        let offset = engine.at.and_then(|at| {
            let (from, to) = statement(engine, at);
            at.file.index().written(name, from, to)
        });
        return Some(Rewritten { message: "Assignment to constant variable.".to_owned(), offset });
    }
    if let Some(kind) =
        message.strip_prefix("value with type `").and_then(|rest| rest.strip_suffix("` is not iterable"))
    {
        return Some(not_iterable(engine, kind));
    }
    if message == "value returned for property of object is not a function"
        && (iteration(engine).is_some()
            || matches!(engine.arguments.callee.as_str(), "Map" | "Set" | "WeakMap" | "WeakSet" | "Object.fromEntries"))
    {
        return Some(not_iterable(engine, "object"));
    }
    if let Some(key) = message.strip_prefix("cannot redefine property: ") {
        if let Some(message) = super::views::rewrite(engine) {
            return Some(plain(message));
        }
        let object = engine.arguments.value(0).and_then(|value| value.as_object());
        let added = object
            .as_ref()
            .is_some_and(|object| !object.is::<ModuleNamespace>() && super::observe::own(object, bare(key)).is_none());
        if added && bare(key).parse::<u32>().is_ok() && object.is_some_and(|it| JsTypedArray::from_object(it).is_ok()) {
            return Some(plain("Invalid typed array index"));
        }
        // A field of an object that its class has made, or what is known of an error.
        let added = added || matches!(engine.arguments.callee.as_str(), "" | "Error.captureStackTrace");
        return Some(plain(match added && !key.starts_with("Symbol(") {
            true => format!("Cannot define property {}, object is not extensible", bare(key)),
            false => format!("Cannot redefine property: {}", bare(key)),
        }));
    }
    if let Some(value) = message.strip_prefix("Cannot destructure '") {
        return Some(destructure(engine, value.trim_end_matches("' value")));
    }
    if message.starts_with("right-hand side of 'in' should be an object, got `") {
        return Some(no_in(engine));
    }
    if let Some(rewritten) = of_protocol(engine) {
        return Some(rewritten);
    }
    let text = match message {
        "not a callable function" | "not a constructor" => return callee(engine),
        "class constructor cannot be invoked without 'new'" => return Some(class_call(engine)),
        "super constructor object must be constructor" => return Some(no_super(engine)),
        "cannot convert 'null' or 'undefined' to object" | "cannot convert null or undefined to Object" => {
            return Some(nullish(engine));
        }
        other => fixed(other)?,
    };
    Some(plain(text))
}

/// Whether the engine says that what is called, or what is used, is not what it must be: nothing was entered then.
pub(super) fn is_of_call(message: &str) -> bool {
    matches!(message, "not a callable function" | "not a constructor")
        || ["Cannot destructure", "cannot mutate", "access of uninitialized"].iter().any(|it| message.starts_with(it))
        || message.ends_with(" is not defined")
}

pub(super) fn plain(message: impl Into<String>) -> Rewritten {
    Rewritten { message: message.into(), offset: None }
}

fn undefined_name(engine: &Engine<'_>, name: &str) -> Rewritten {
    let Some(at) = engine.at else { return plain(engine.message) };
    let index = at.file.index();
    let (from, to) = statement(engine, at);
    let offset = index.identifier(name, from, to).or_else(|| {
        let function = at.file.function_at(at.offset);
        function.and_then(|function| match function.kind {
            // The engine has no place in a module's own body. What stands in its functions is not meant.
            FunctionKind::Module => {
                let around = |place: u32| at.file.function_at(place).map(|function| function.start);
                index.uses(name).filter(|place| around(*place) == Some(function.start)).min()
            }
            _ => index.identifier(name, function.start, function.end),
        })
    });
    // Where the place is not known, all uses may be of such a kind.
    let lexical = |at: u32| index.is_lexical(name, at);
    let early = offset.map_or_else(|| index.uses(name).next().is_some() && index.uses(name).all(lexical), lexical);
    match early {
        true => Rewritten {
            message: format!("Cannot access '{name}' before initialization"),
            offset: offset.map(|offset| index.undefined_at(offset)),
        },
        false => Rewritten {
            message: format!("{name} is not defined"),
            offset: offset.map(|offset| index.undefined_at(offset)),
        },
    }
}

fn dead_zone(engine: &Engine<'_>) -> Rewritten {
    let early = engine.at.and_then(|at| {
        let index = at.file.index();
        // A function that has not reached a statement yet is still at its parameters.
        let function = at.file.function_at(at.offset).filter(|function| function.kind != FunctionKind::Module);
        let function = function.filter(|function| function.start == at.offset && engine.statement.is_none());
        let parameters =
            function.map(|function| (function.start, index.statement_after(function.start).unwrap_or(function.end)));
        let (from, to) = parameters.unwrap_or_else(|| statement(engine, at));
        let early = index.too_early(from, to).or_else(|| index.early_parameter());
        early.map(|(name, offset)| (name.to_owned(), offset))
    });
    match early {
        Some((name, offset)) => {
            let offset = engine.at.map(|at| at.file.index().undefined_at(offset));
            Rewritten { message: format!("Cannot access '{name}' before initialization"), offset }
        }
        None => plain("Cannot access uninitialized variable."),
    }
}

fn callee(engine: &Engine<'_>) -> Option<Rewritten> {
    let at = engine.at?;
    let index = at.file.index();
    let (from, to) = statement(engine, at);
    // A call without a position is reported at what is around it: another call, or the start of the function.
    let loose = index.loose_beside(from, to, at.offset).filter(|_| engine.message == "not a callable function");
    let (node, offset) = match (index.at(at.offset), loose) {
        (Some(named @ (Node::New { .. }, _)), _) => named,
        (_, Some(loose)) => loose,
        (Some(named), None) => named,
        (None, None) => return None,
    };
    let message = match node {
        Node::New { callee, .. } => format!("{callee} is not a constructor"),
        Node::Call { callee, .. } => match super::iterations::called(at) {
            Some(kind) => super::iterations::not_callable(callee, kind),
            None => format!("{callee} is not a function"),
        },
        _ => return None,
    };
    Some(Rewritten { message, offset: Some(offset) })
}

/// A class whose heritage is none: what it extends is all but always `null`.
fn no_super(engine: &Engine<'_>) -> Rewritten {
    let class = engine.at.and_then(|at| Some(at.file.class_around(at.offset)?.name.trim_start_matches("new ")));
    let class = class.filter(|name| !name.is_empty()).unwrap_or("anonymous class");
    plain(format!("Super constructor null of {class} is not a constructor"))
}

fn nullish(engine: &Engine<'_>) -> Rewritten {
    let node = engine.at.and_then(|at| at.file.index().at(at.offset));
    let placed = match node {
        Some((Node::Member { .. } | Node::Assign { .. } | Node::Delete { .. }, _)) => true,
        // What never returns nothing has failed itself.
        Some((Node::Call { callee, .. }, _)) => callee.starts_with("Object.") || callee.starts_with("Reflect."),
        _ => false,
    };
    if !placed && iteration(engine).is_some() {
        return not_iterable(engine, "undefined");
    }
    match node {
        Some((Node::Call { callee, arguments } | Node::New { callee, arguments }, _))
            if callee.ends_with("Array.from")
                || matches!(
                    callee.as_str(),
                    "Object.fromEntries" | "Promise.all" | "Promise.race" | "AggregateError"
                ) =>
        {
            let null = arguments.first().is_some_and(|argument| argument == "null");
            match (callee.as_str(), null) {
                ("Object.fromEntries", _) => plain("undefined is not iterable"),
                _ if engine.arguments.value(0).is_some() => generic(engine.arguments.typed(0)),
                (_, true) => generic("object null"),
                (_, false) => generic("undefined"),
            }
        }
        Some((Node::Member { key: Some(key), .. }, _)) => {
            plain(format!("Cannot read properties of undefined (reading '{key}')"))
        }
        Some((Node::Assign { key: Some(key) }, offset)) => {
            Rewritten { message: format!("Cannot set properties of undefined (setting '{key}')"), offset: Some(offset) }
        }
        // What is listed for a typed array is nothing.
        Some((Node::Call { callee, .. }, _))
            if callee.ends_with(".set")
                && engine.arguments.receiver().and_then(JsValue::as_object).is_some_and(|it| it.is::<TypedArray>()) =>
        {
            plain("Cannot convert undefined or null to object")
        }
        Some((Node::Call { callee, arguments }, _)) => plain(called_on_nullish(callee, arguments)),
        _ => plain("Cannot convert undefined or null to object"),
    }
}

fn no_in(engine: &Engine<'_>) -> Rewritten {
    let sides = engine.at.and_then(|at| {
        let (from, to) = statement(engine, at);
        let first = at.file.index().operators("in", from, to).next();
        first.map(|(offset, left, right)| (offset, left.to_owned(), right.to_owned()))
    });
    let Some((offset, left, right)) = sides else { return plain("Cannot use 'in' operator") };
    let side = |text: &str, index: usize| match literal(text) {
        true => text.trim_matches('"').to_owned(),
        false if text.starts_with('#') => text.to_owned(),
        false => engine.arguments.kept(index).to_owned(),
    };
    Rewritten {
        message: format!("Cannot use 'in' operator to search for '{}' in {}", side(&left, 0), side(&right, 1)),
        offset: Some(offset),
    }
}

/// Whether an expression's text is its value's.
pub(super) fn literal(text: &str) -> bool {
    let first = text.chars().next().unwrap_or(' ');
    first.is_ascii_digit() || first == '-' || first == '"' || matches!(text, "true" | "false" | "null" | "undefined")
}

/// The statement that was running: the one that the function had reached, or the one around the place the engine names.
pub(super) fn statement(engine: &Engine<'_>, at: &At) -> (u32, u32) {
    let index = at.file.index();
    let reached = engine.statement.and_then(|offset| index.statement(offset));
    let named = || index.statement(at.offset);
    reached.or_else(named).map_or((0, u32::MAX), |span| (span.start, span.end))
}

fn quoted(text: &str) -> &str {
    text.split('`').nth(1).unwrap_or(text)
}

/// A property key as the engine prints it, without its quotes.
pub(super) fn bare(key: &str) -> &str {
    key.trim_matches('"')
}
