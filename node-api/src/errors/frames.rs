//! The calls that were on the stack when an error arose.
//!
//! The engine keeps them with every error object and tells them as text, with positions in the instrumented code.
//! Here they become places in the program, named as V8 names them.

use super::index::Node;
use super::listeners::CALLS;
use super::methods::class_of;
use super::state::{Captured, Loading};
use super::{complaints, node_calls};
use crate::instrument::{FunctionKind, Place, SourceFile, SourceKind, Sources};
use crate::runtime::Waiting;
use std::borrow::Cow;
use std::rc::Rc;

/// One call.
#[derive(Clone, Debug)]
pub(super) struct Frame {
    /// The function as a stack trace names it; empty for an anonymous one.
    pub(super) function: String,
    /// Where it is; none for a native function.
    pub(super) at: Option<At>,
    /// Where it is in Node's own code, or among the values that are waited for.
    pub(super) node: Option<Cow<'static, str>>,
    /// It waits, and does not run.
    pub(super) waits: bool,
}

impl Frame {
    /// A function of Node's own.
    pub(super) fn of_node(function: &str, place: &'static str) -> Frame {
        Frame { node: Some(place.into()), ..Frame::of_language(function.to_owned()) }
    }

    /// A function of the language.
    fn of_language(function: String) -> Frame {
        Frame { function, at: None, node: None, waits: false }
    }

    /// A function of the program.
    pub(super) fn of_program(function: String, at: At) -> Frame {
        Frame { at: Some(at), ..Frame::of_language(function) }
    }

    /// What waits for the job that runs.
    pub(super) fn of_waiting(waiting: &Waiting, sources: &Sources) -> Option<Frame> {
        let mut frame = match waiting {
            Waiting::Combinator(name, index) => {
                Frame { node: Some(format!("index {index}").into()), ..Frame::of_language((*name).to_owned()) }
            }
            Waiting::Node(line) => Frame::of_line(line),
            Waiting::Function(site) => {
                let site = sources.site(*site)?;
                let file = sources.file(site.file)?;
                let name = file.function_at(site.offset).map_or_else(String::new, |function| function.name.clone());
                Frame::of_program(name, At { file, offset: site.offset })
            }
        };
        frame.waits = true;
        Some(frame)
    }

    /// Whether it is what a stream of Node's hands to its methods as their callback.
    pub(super) fn is_callback_of_node(&self) -> bool {
        self.node.is_some() && !self.waits && matches!(self.function.as_str(), "" | "WritableState.onwrite")
    }

    /// A function of Node's own, as a stack has it: a name and a place in parentheses, or a place alone.
    pub(super) fn of_line(line: &str) -> Frame {
        let (function, place) = line.strip_suffix(')').and_then(|line| line.split_once(" (")).unwrap_or(("", line));
        Frame { node: Some(place.to_owned().into()), ..Frame::of_language(function.to_owned()) }
    }
}

/// A place in a file of the program.
#[derive(Clone, Debug)]
pub(super) struct At {
    /// The file.
    pub(super) file: Rc<SourceFile>,
    /// The byte in its text.
    pub(super) offset: u32,
}

impl At {
    /// Line and column.
    pub(super) fn place(&self) -> Place {
        self.file.place(self.offset)
    }
}

/// What initialises the fields of an instance.
const INITIALIZER: &str = "<instance_members_initializer>";

/// Frames of Node itself below the body of the main script, as Node 24 prints them.
const LOADER: &[&str] = &[
    "Module._compile (node:internal/modules/cjs/loader:1929:14)",
    "Object..js (node:internal/modules/cjs/loader:2060:10)",
    "Module.load (node:internal/modules/cjs/loader:1651:32)",
    "Module._load (node:internal/modules/cjs/loader:1443:12)",
    "wrapModuleLoad (node:internal/modules/cjs/loader:261:19)",
];
const MAIN: &[&str] = &[
    "Module.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:154:5)",
    "node:internal/main/run_main_module:33:47",
];
const REQUIRE: &[&str] =
    &["Module.require (node:internal/modules/cjs/loader:1674:12)", "require (node:internal/modules/helpers:157:16)"];

/// What stands in the place of a module's body and its `Module._compile` when the text cannot be parsed.
const COMPILE: &[&str] = &[
    "wrapSafe (node:internal/modules/cjs/loader:1861:18)",
    "Module._compile (node:internal/modules/cjs/loader:1903:20)",
];
/// What loads a module that the program or its start asks for.
const COMPILE_MODULE: &[&str] = &[
    "compileSourceTextModule (node:internal/modules/esm/utils:319:16)",
    "ModuleLoader.moduleStrategy (node:internal/modules/esm/translators:89:18)",
    "#translate (node:internal/modules/esm/loader:438:20)",
    "afterLoad (node:internal/modules/esm/loader:506:29)",
    "ModuleLoader.loadAndTranslate (node:internal/modules/esm/loader:511:12)",
    "#getOrCreateModuleJobAfterResolve (node:internal/modules/esm/loader:564:36)",
    "afterResolve (node:internal/modules/esm/loader:611:52)",
    "ModuleLoader.getOrCreateModuleJob (node:internal/modules/esm/loader:617:12)",
    "node:internal/modules/esm/loader:636:32",
    "TracingChannel.tracePromise (node:diagnostics_channel:362:14)",
];

/// The frames of an error in a file that cannot be parsed: those of Node that load it, above the program's that asked.
pub(super) fn loading(loading: &Loading, asking: Vec<Frame>) -> Vec<Frame> {
    if matches!(loading, Loading::Module(_)) {
        return COMPILE_MODULE.iter().map(|line| Frame::of_line(line)).collect();
    }
    let asking: Vec<Frame> = asking.into_iter().skip_while(|frame| frame.at.is_none()).collect();
    let below = if asking.is_empty() { MAIN } else { REQUIRE };
    let node = COMPILE.iter().chain(&LOADER[1..]).chain(below).map(|line| Frame::of_line(line));
    node.chain(asking).collect()
}

/// The engine's lines, innermost first, as places in the code.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    name: String,
    code: Option<(String, u32, u32)>,
}

impl Entry {
    /// Whether the function is one of the program's own.
    pub(super) fn is_of(&self, sources: &Sources) -> bool {
        self.code.as_ref().is_some_and(|(path, ..)| sources.file_at(path).is_some())
    }
}

/// Takes apart what the engine tells of a stack: `    at name (path:line:column)` or `    at name (native)`.
pub(super) fn entries(text: &str) -> Vec<Entry> {
    text.lines().filter_map(|line| line.strip_prefix("    at ")).filter_map(entry).collect()
}

fn entry(line: &str) -> Option<Entry> {
    let (name, place) = line.strip_suffix(')')?.split_once(" (")?;
    if place.starts_with("native") {
        return Some(Entry { name: name.to_owned(), code: None });
    }
    let (rest, column) = place.rsplit_once(':')?;
    let (path, line) = rest.rsplit_once(':')?;
    // The engine has no position for what runs before a function's body.
    let number = |text: &str| text.parse().unwrap_or(0);
    Some(Entry { name: name.to_owned(), code: Some((path.to_owned(), number(line), number(column))) })
}

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
                let constructed = constructed(entries.get(index + 1), sources);
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
                    if explicit.is_some() || constructed(entries.get(index + 1), sources) {
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
                let constructs = is_plain && constructed(entries.get(index + 1), sources);
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
            && let Some(callee) = entries.get(index + 1).and_then(|caller| callee(caller, sources))
        {
            let (object, method) = callee.rsplit_once('.').unwrap_or(("", &callee));
            let ours = if name.ends_with('.') { format!("{name}{method}") } else { name.clone() };
            if let Some(complaining) = complaints::of(&ours, &calls.code, &calls.message) {
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

/// What a function of the program was calling, as its text has it.
fn callee(entry: &Entry, sources: &Sources) -> Option<String> {
    let (path, line, column) = entry.code.as_ref()?;
    let file = sources.file_at(path).filter(|_| *line > 0)?;
    match file.index().at(file.offset_of_code(*line, *column))? {
        (Node::Call { callee, .. }, _) => Some(callee.clone()),
        (Node::New { .. }, _) => Some(String::new()),
        _ => None,
    }
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

/// Whether a call was made by `new`: its caller stands at one.
fn constructed(caller: Option<&Entry>, sources: &Sources) -> bool {
    let Some((path, line, column)) = caller.and_then(|caller| caller.code.as_ref()) else { return false };
    let Some(file) = sources.file_at(path).filter(|_| *line > 0) else { return false };
    let offset = file.offset_of_code(*line, *column);
    matches!(file.index().at(offset), Some((Node::New { .. }, _)))
}

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

/// The byte of the text at which the innermost call of the program stood, before V8's view of it.
pub(super) fn innermost(entries: &[Entry], sources: &Sources) -> Option<At> {
    let inner = entries.iter().find_map(|entry| entry.code.as_ref())?;
    let file = sources.file_at(&inner.0)?;
    let offset = match inner.1 {
        0 => {
            let mut calls = entries.iter().filter(|entry| entry.code.is_some());
            let name = &calls.next()?.name;
            let caller = calls.find_map(|entry| entry.code.as_ref().filter(|code| code.0 == file.path && code.1 > 0));
            file.function_named(name, caller.map(|code| file.offset_of_code(code.1, code.2)))?
        }
        line => file.offset_of_code(line, inner.2),
    };
    Some(At { file, offset })
}

/// Renders at most `limit` frames, each on a line of its own behind a line break.
pub(super) fn render(frames: &[Frame], limit: usize) -> String {
    let mut lines = Vec::new();
    for (index, frame) in frames.iter().enumerate() {
        lines.push(line(frame));
        let module = frame.at.as_ref().filter(|at| {
            let function = at.file.function_at(at.offset);
            let constructs = frame.function.starts_with("new ");
            at.file.kind == SourceKind::CommonJs
                && !constructs
                && function.is_some_and(|function| function.kind == FunctionKind::Module)
        });
        if module.is_some() {
            lines.extend(LOADER.iter().map(|line| (*line).to_owned()));
            let below = if index + 1 == frames.len() { MAIN } else { REQUIRE };
            lines.extend(below.iter().map(|line| (*line).to_owned()));
        }
    }
    lines.iter().take(limit).map(|line| format!("\n    at {line}")).collect()
}

fn line(frame: &Frame) -> String {
    let line = call(frame);
    if frame.waits { format!("async {line}") } else { line }
}

fn call(frame: &Frame) -> String {
    let Some(at) = &frame.at else {
        let place = frame.node.as_deref().unwrap_or("<anonymous>");
        return if frame.function.is_empty() { place.to_owned() } else { format!("{} ({place})", frame.function) };
    };
    let Place { line, column } = at.place();
    let scheme = if at.file.kind == SourceKind::Module && at.file.path.starts_with('/') { "file://" } else { "" };
    let place = format!("{scheme}{}:{line}:{column}", at.file.path);
    if frame.function.is_empty() { place } else { format!("{} ({place})", frame.function) }
}

/// `Array.map` for `map`: the engine knows only the function's own name. `constructed` says whether `new` called it.
pub(super) fn native_name(name: &str, constructed: bool) -> Option<String> {
    let owner = match name {
        "map" | "forEach" | "filter" | "reduce" | "reduceRight" | "some" | "every" | "find" | "findIndex"
        | "findLast" | "findLastIndex" | "flatMap" | "sort" | "toSorted" | "from" | "push" | "pop" | "shift"
        | "unshift" | "splice" | "toSpliced" | "copyWithin" | "fill" | "reverse" | "join" | "with" => "Array",
        "replace" | "replaceAll" | "match" | "matchAll" | "split" | "repeat" | "normalize" | "padStart" | "padEnd"
        | "fromCodePoint" | "raw" | "startsWith" | "endsWith" => "String",
        "toFixed" | "toPrecision" | "toExponential" | "toString" => "Number",
        "getInt8" | "getInt16" | "getInt32" | "getUint8" | "getUint16" | "getUint32" | "getFloat32" | "getFloat64"
        | "setInt8" | "setInt16" | "setInt32" | "setUint8" | "setUint16" | "setUint32" | "setFloat32"
        | "setFloat64" => "DataView.prototype",
        "defineProperty" | "defineProperties" | "setPrototypeOf" | "create" | "assign" | "fromEntries" => "Object",
        "asIntN" | "asUintN" => "BigInt",
        "parse" | "stringify" => "JSON",
        "toISOString" => "Date",
        "keyFor" => "Symbol",
        "set" => "WeakMap",
        "add" => "WeakSet",
        "all" | "allSettled" | "any" | "race" => "Promise",
        "next" => "Generator",
        // `Reflect.apply` has no frame: its call is a jump.
        "construct" => "Reflect",
        "Promise" | "Function" | "GeneratorFunction" | "AsyncFunction" | "AsyncGeneratorFunction" => {
            return Some(format!("new {name}"));
        }
        "BigInt" | "decodeURI" | "decodeURIComponent" | "encodeURI" | "encodeURIComponent" => {
            return Some(name.to_owned());
        }
        "ArrayBuffer" | "DataView" | "Map" | "Proxy" | "RegExp" | "Set" | "WeakMap" | "WeakRef" | "WeakSet" => {
            return Some(if constructed { format!("new {name}") } else { name.to_owned() });
        }
        _ => return None,
    };
    Some(format!("{owner}.{name}"))
}
