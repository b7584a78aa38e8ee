//! A call in a stack trace, and how it is written.

use super::state::Loading;
use crate::instrument::{FunctionKind, Place, SourceFile, SourceKind, Sources};
use crate::runtime::Waiting;
use std::borrow::Cow;
use std::rc::Rc;

/// One call.
#[derive(Clone, Debug)]
pub(super) struct Frame {
    /// The function as a stack trace names it; empty for an anonymous one.
    pub(super) function: String,
    /// The name that the program has given the function in the place of its own.
    pub(super) renamed: Option<Rc<str>>,
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
    pub(super) fn of_language(function: String) -> Frame {
        Frame { function, renamed: None, at: None, node: None, waits: false }
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
            Waiting::Function(site, receiver) => {
                let site = sources.site(*site)?;
                let file = sources.file(site.file)?;
                let name = file.function_at(site.offset).map_or_else(String::new, |function| function.name.clone());
                let mut frame = Frame::of_program(name, At { file, offset: site.offset });
                if let Some(receiver) = receiver {
                    receiver.name(&mut frame);
                }
                frame
            }
        };
        frame.waits = true;
        Some(frame)
    }

    /// Whether it is what a stream of Node's hands to its methods as their callback.
    pub(super) fn is_callback_of_node(&self) -> bool {
        self.node.is_some() && !self.waits && matches!(self.function.as_str(), "" | "WritableState.onwrite")
    }

    /// Whether it is what loads a CommonJS file that an ES module imports.
    fn imports_common_js(&self) -> bool {
        self.node.is_some() && self.function == "loadCJSModuleWithModuleLoad"
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

    /// What V8 calls the file: an ES module by its address.
    pub(super) fn script(&self) -> Cow<'_, str> {
        self.file.shown()
    }
}

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
pub(super) const COMPILE_MODULE: &[&str] = &[
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
    if let Loading::Module(_, required) = loading {
        let Some(required) = required else { return COMPILE_MODULE.iter().map(|line| Frame::of_line(line)).collect() };
        let asking = asking.into_iter().skip_while(|frame| frame.at.is_none());
        return required.iter().map(|line| Frame::of_line(line)).chain(asking).collect();
    }
    let asking = asking.into_iter().skip_while(|frame| frame.at.is_none() && !frame.imports_common_js());
    let asking: Vec<Frame> = asking.collect();
    let below = below(asking.first());
    let node = COMPILE.iter().chain(&LOADER[1..]).chain(below).map(|line| Frame::of_line(line));
    node.chain(asking).collect()
}

/// What loads a CommonJS file, above the call that asked for it.
fn below(asking: Option<&Frame>) -> &'static [&'static str] {
    match asking {
        None => MAIN,
        Some(frame) if frame.imports_common_js() => &[],
        Some(_) => REQUIRE,
    }
}

/// Renders frames, each on a line of its own behind a line break.
pub(super) fn render(frames: &[Frame]) -> String {
    frames.iter().map(|frame| format!("\n    at {}", line(frame))).collect()
}

/// At most `limit` frames, with those of Node below the bodies of CommonJS files.
pub(super) fn whole(frames: Vec<Frame>, limit: usize) -> Vec<Frame> {
    let mut whole = Vec::with_capacity(frames.len());
    let mut frames = frames.into_iter().peekable();
    while let Some(frame) = frames.next().filter(|_| whole.len() < limit) {
        let module = frame.at.as_ref().is_some_and(|at| {
            let function = at.file.function_at(at.offset);
            let constructs = frame.function.starts_with("new ");
            at.file.kind == SourceKind::CommonJs
                && !constructs
                && function.is_some_and(|function| function.kind == FunctionKind::Module)
        });
        whole.push(frame);
        if module {
            let lines = LOADER.iter().chain(below(frames.peek()));
            whole.extend(lines.map(|line| Frame::of_line(line)));
        }
    }
    whole.truncate(limit);
    whole
}

/// A frame as a stack shows it.
pub(super) fn line(frame: &Frame) -> String {
    let line = call(frame);
    if frame.waits { format!("async {line}") } else { line }
}

fn call(frame: &Frame) -> String {
    let Some(at) = &frame.at else {
        let place = frame.node.as_deref().unwrap_or("<anonymous>");
        return if frame.function.is_empty() { place.to_owned() } else { format!("{} ({place})", frame.function) };
    };
    let Place { line, column } = at.place();
    let place = format!("{}:{line}:{column}", at.script());
    if frame.function.is_empty() { place } else { format!("{} ({place})", frame.function) }
}
