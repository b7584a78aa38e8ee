//! The calls that were on the stack when an error arose.
//!
//! The engine keeps them with every error object and tells them as text, with positions in the instrumented code.
//! Here they become places in the program, named as V8 names them.

use super::entries::{Entry, native_name};
use super::frame::{At, Frame};
use super::index::Node;
use super::listeners::CALLS;
use super::methods::class_of;
use super::state::Captured;
use super::{complaints, node_calls};
use crate::instrument::{FunctionKind, SourceFile, Sources};

/// What initialises the fields of an instance.
const INITIALIZER: &str = "<instance_members_initializer>";

/// What was being called when an error arose, that the engine's account does not tell.
pub(super) struct Calls<'a> {
    /// What was noted.
    pub(super) captured: &'a Captured,
    /// The error's code; empty if it has none.
    pub(super) code: String,
    /// The error's message.
    pub(super) message: String,
}

/// The frames of the program, of the language's own functions, and of Node's in the place of ours.
pub(super) fn frames(entries: &[Entry], sources: &Sources, calls: &Calls<'_>) -> Vec<Frame> {
    let mut frames: Vec<Frame> = Vec::new();
    let mut emissions = calls.captured.emissions.iter().rev();
    let mut methods = calls.captured.methods.as_slice();
    let mut receivers = calls.captured.receivers.iter().rev();
    // What the function that is looked at has called.
    let mut inner = format!("{}{}", node_calls::MADE, calls.code);
    // The class of the last stream one of whose methods was called.
    let mut class = String::new();
    let constructed = |index: usize| entries.get(index + 1).is_some_and(|caller| caller.constructs(sources));
    for (index, entry) in entries.iter().enumerate() {
        let called_by_ours = entries.get(index + 1).is_some_and(|caller| !caller.is_of(sources));
        let above_program = index.checked_sub(1).is_some_and(|inner| entries[inner].is_of(sources));
        let above_ours = !above_program && index.checked_sub(1).is_some_and(|inner| entries[inner].code.is_some());
        let name = match &entry.code {
            None if CALLS.contains(&entry.name.as_str()) => {
                if let Some(emission) = emissions.next() {
                    emission.complete(&mut frames, above_program);
                    node_calls::EMITTED[usize::from(emission.in_objects())].clone_into(&mut inner);
                }
                continue;
            }
            // What our functions use to call each other is no call that Node makes.
            None if above_ours && called_by_ours && native_name(&entry.name, false).is_some() => continue,
            None if GENERATORS.contains(&entry.name.as_str()) && called_by_ours && !above_program => continue,
            None if GENERATORS.contains(&entry.name.as_str()) && above_program => {
                let generator = frames.last().map(generator_name).unwrap_or_default();
                frames.push(Frame::of_language(format!("{generator}.{}", entry.name)));
                continue;
            }
            None => {
                let constructed = constructed(index);
                let inner = index.checked_sub(1).and_then(|inner| entries.get(inner));
                // A function of ours may stand around the engine's own of that name.
                let again = inner.is_some_and(|inner| inner.code.is_none() && inner.name == entry.name);
                if let Some(function) = native_name(&entry.name, constructed) {
                    if !again {
                        frames.push(Frame::of_language(function));
                    }
                    continue;
                }
                entry.name.clone()
            }
            Some((path, ..)) if sources.file_at(path).is_none() => {
                let module = path.strip_prefix("node:").unwrap_or(path);
                let module = module.strip_prefix("internal/").unwrap_or(module);
                let name = if entry.name == MAIN_BODY { "" } else { &entry.name };
                format!("{module}.{name}")
            }
            Some((path, line, column)) => {
                let Some(file) = sources.file_at(path) else { continue };
                let unknown = (*line == 0).then(|| file.function_named(&entry.name, None)).flatten();
                let offset = unknown.unwrap_or_else(|| file.offset_of_code(*line, *column));
                let module = offset == 0 && entry.name == "<main>";
                let offset = implicit(&frames, &file, offset, module).unwrap_or(offset);
                if super::constructing::is_default(&entry.name, &file, offset) {
                    let explicit = super::constructing::explicit(&file, offset);
                    // What `super()` calls is found past a default constructor.
                    if explicit.is_some() || constructed(index) {
                        let name = super::constructing::class_name(&entry.name);
                        let offset = explicit.unwrap_or(offset);
                        frames.push(Frame::of_program(format!("new {name}"), At { file, offset }));
                    }
                    continue;
                }
                let function = file.function_at(offset);
                let mut name = function.as_ref().map_or_else(String::new, |function| function.name.clone());
                // V8 calls a text that was no file's by how it came to be.
                if file.path.starts_with(super::dynamic::PATH) && name == super::ANONYMOUS {
                    name = "eval".to_owned();
                }
                let is_plain = function.as_ref().is_some_and(|function| function.kind == FunctionKind::Function);
                let constructs = is_plain && constructed(index);
                if let Some(receiver) = function.as_ref().and_then(|it| super::methods::next(it, &mut methods, sources))
                    && !constructs
                {
                    receiver.name(&mut name, is_plain);
                }
                if constructs && !name.is_empty() {
                    name.insert_str(0, "new ");
                }
                let nodes = file.index();
                // The engine has no place for `super()`.
                let above = || {
                    let inner = frames.last().is_some_and(|frame| frame.function.starts_with("new "));
                    function.filter(|it| inner && it.kind == FunctionKind::Constructor && it.start == offset)
                };
                let offset = match nodes.at(offset) {
                    Some((_, position)) => position,
                    None => above().and_then(|it| nodes.super_call(it.start, it.end)).unwrap_or(offset),
                };
                let made = (name == INITIALIZER).then(|| entries.get(index + 1)).map(|caller| {
                    let place = caller.and_then(|caller| caller.code.as_ref()).filter(|code| code.0 == *path);
                    let at = place.map(|(_, line, column)| file.offset_of_code(*line, *column));
                    super::constructing::implied(&file, offset, at)
                });
                inner.clear();
                if called_by_ours
                    && let Some(method) = node_calls::method(&name)
                    && let Some((stream, _)) = receivers.find(|(_, called)| called.to_std_string_escaped() == method)
                {
                    class = class_of(stream);
                    let own = name.rsplit('.').next().unwrap_or_default();
                    if own != method {
                        name = format!("{class}.{own} [as {method}]");
                    }
                    method.clone_into(&mut inner);
                }
                frames.push(Frame::of_program(name, At { file: file.clone(), offset }));
                if let Some((name, offset)) = made.flatten() {
                    frames.push(Frame::of_program(name, At { file, offset }));
                }
                continue;
            }
        };
        if inner.starts_with(node_calls::MADE)
            && let Some(callee) = entries.get(index + 1).and_then(|caller| caller.callee(sources))
        {
            let (object, called) = callee.rsplit_once('.').unwrap_or(("", &callee));
            let module = name.rsplit_once('.').map_or("", |(module, _)| module);
            if let Some(complaining) = complaints::of(module, called, &calls.code, &calls.message) {
                frames.extend(complaining.map(|(function, place)| Frame {
                    node: Some(place.into()),
                    ..Frame::of_language(function.to_owned())
                }));
                // Called by itself, it is no method of an object.
                if object.is_empty()
                    && let Some(frame) = frames.last_mut()
                    && let Some((_, own)) = frame.function.split_once('.')
                {
                    frame.function = own.split(' ').next().unwrap_or_default().to_owned();
                }
                inner = name;
                continue;
            }
        }
        let Some(known) = node_calls::of(&name, &inner) else { continue };
        inner = name;
        for (function, place) in known {
            if function.contains("[as _final]")
                && let Some((stream, _)) = receivers.find(|(_, called)| called.to_std_string_escaped() == "_final")
            {
                class = class_of(stream);
            }
            // A listener's class is told by the emission below it.
            let known = function.starts_with('.') && (function == ".destroy" || function.contains("[as "));
            let owner = if known { class.as_str() } else { "" };
            frames.push(Frame { node: Some(place.into()), ..Frame::of_language(format!("{owner}{function}")) });
        }
    }
    // Something of Node's own was running: an error always has a frame to show.
    if frames.is_empty() && calls.captured.inside.is_empty() && entries.iter().any(|entry| entry.code.is_some()) {
        frames.push(Frame::of_node("process.processTicksAndRejections", "node:internal/process/task_queues:104:5"));
    }
    frames
}

/// Methods of generators.
const GENERATORS: [&str; 3] = ["next", "return", "throw"];

/// How V8 calls a generator: by its function's name.
fn generator_name(running: &Frame) -> String {
    let name = running.function.rsplit(['.', ' ']).next().unwrap_or_default();
    let is_async = || running.at.as_ref().and_then(|at| at.file.function_at(at.offset)).is_some_and(|f| f.is_async);
    // A computed name is none here.
    match if name.ends_with(['>', ']']) { "" } else { name } {
        "" if is_async() => "AsyncGenerator".to_owned(),
        "" => "Generator".to_owned(),
        name => name.to_owned(),
    }
}

/// The engine's name of a function that has none.
const MAIN_BODY: &str = "<main>";

/// Where a file iterates or converts, if the frame above it is of what that calls: the engine has no place for either.
fn implicit(frames: &[Frame], file: &SourceFile, offset: u32, module: bool) -> Option<u32> {
    let above = frames.last()?;
    let index = file.index();
    let (from, to) = match file.function_at(offset).filter(|_| !module) {
        Some(function) => (function.start, function.end),
        None => (0, u32::MAX),
    };
    if let Some(generator) = above.function.strip_suffix(".next").filter(|_| above.at.is_none()) {
        let mut found = index.iterations(from, to).filter(|it| it.value.end > offset || module);
        let called = index.iterations(from, to).find(|it| it.is_call && it.text.rsplit('.').next() == Some(generator));
        return called.or_else(|| found.next()).map(|it| it.item);
    }
    let method = above.function.rsplit('.').next()?;
    if !matches!(method, "toString" | "valueOf" | "[Symbol.toPrimitive]") {
        return None;
    }
    let explicit = matches!(index.at(offset), Some((Node::Call { callee, .. }, _)) if callee.ends_with(method));
    if explicit { None } else { super::operators::around(&index.operations, offset) }
}
