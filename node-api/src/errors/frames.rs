//! The calls that were on the stack when an error arose.
//!
//! The engine keeps them with every error object and tells them as text, with positions in the instrumented code.
//! Here they become places in the program, named as V8 names them.

mod language;
mod node;

pub(crate) use language::{FINALLY, FROM_SYNC};

use super::callers::Caller;
use super::entries::{Entry, UNNAMED, native_name, started};
use super::frame::{At, Frame};
use super::implied::{implicit, taken, unplaced};
use super::listeners::Emission;
use super::methods::Method;
use super::node_calls;
use super::state::Captured;
use crate::instrument::{FunctionInfo, FunctionKind, SourceFile, Sources};
use boa_engine::JsString;
use boa_engine::object::JsObject;
use oxc_syntax::identifier::is_identifier_name;
use std::iter::Rev;
use std::rc::Rc;
use std::slice::Iter;

/// How V8 shows a function that has only a class.
const NAMELESS: &str = "<anonymous>";
/// What runs when a class is made.
const STATIC: &str = "<static_initializer>";
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
    let mut walk = Walk {
        entries,
        sources,
        calls,
        frames: Vec::new(),
        emissions: calls.captured.emissions.iter().rev(),
        methods: calls.captured.methods.as_slice(),
        receivers: calls.captured.receivers.iter().rev(),
        holders: calls.captured.holders.iter().rev(),
        inner: format!("{}{}", node_calls::MADE, calls.code),
        class: String::new(),
        emitter: calls.captured.owner.as_deref().unwrap_or_default().to_owned(),
    };
    for (index, entry) in entries.iter().enumerate() {
        let ours = match &entry.code {
            None => walk.native(index, &entry.name),
            Some((path, ..)) if sources.file_at(path).is_none() => entry.as_ours(),
            Some((path, line, column)) => {
                walk.program(index, &entry.name, path, (*line, *column));
                None
            }
        };
        if let Some(name) = ours {
            walk.node(index, name);
        }
    }
    let mut frames = walk.frames;
    // Of what emitter it was is not known.
    for frame in frames.iter_mut().filter(|frame| frame.function.starts_with('.')) {
        let own = frame.function.split_off(1);
        frame.function = if own == NAMELESS { String::new() } else { own };
    }
    // Something of Node's own was running: an error outside of a job or a tick always has a frame to show.
    let in_job = matches!(calls.captured.caller, Some(Caller::Job(_) | Caller::Tick { .. }));
    if frames.is_empty()
        && !in_job
        && calls.captured.inside.is_empty()
        && entries.iter().any(|entry| entry.code.is_some())
    {
        frames.push(Frame::of_node("process.processTicksAndRejections", "node:internal/process/task_queues:104:5"));
    }
    frames
}

/// The walk over the engine's lines, from the innermost.
struct Walk<'a> {
    entries: &'a [Entry],
    sources: &'a Sources,
    calls: &'a Calls<'a>,
    frames: Vec<Frame>,
    emissions: Rev<Iter<'a, Emission>>,
    /// Methods that have no frame yet, innermost first.
    methods: &'a [Method],
    receivers: Rev<Iter<'a, (JsObject, JsString, usize)>>,
    holders: Rev<Iter<'a, Option<Rc<str>>>>,
    /// What the function that is looked at has called, as the tables name it.
    inner: String,
    /// The class of the last stream one of whose methods was called.
    class: String,
    /// The class of the last emitter one of whose listeners was called, or of the one that complains.
    emitter: String,
}

impl Walk<'_> {
    fn constructed(&self, index: usize) -> bool {
        self.entries.get(index + 1).is_some_and(|caller| caller.constructs(self.sources))
    }

    /// Whether the function was called by itself, not as a method: by its name, or by a function of the language.
    fn called_alone(&self, index: usize) -> bool {
        self.entries.get(index + 1).is_some_and(|caller| match &caller.code {
            None => native_name(&caller.name, false).is_some(),
            Some(_) => caller.callee(self.sources).is_some_and(|callee| is_identifier_name(&callee)),
        })
    }

    /// Where the statement starts that a function of the program had reached. `offset` is the engine's place.
    fn reached(&self, index: usize, file: &Rc<SourceFile>, offset: u32, module: bool) -> Option<u32> {
        // The engine tells of its innermost calls only when there are many.
        if self.entries.len() >= MOST_TOLD {
            return None;
        }
        let depth = self.entries[index..].iter().filter(|entry| entry.code.is_some()).count();
        let (from, numbers) = &self.calls.captured.reached;
        let site = self.sources.site(*numbers.get(depth.checked_sub(*from)?)?)?;
        let function = self.sources.function(site.function)?;
        let is_file = self.sources.file(site.file).is_some_and(|it| Rc::ptr_eq(&it, file));
        let same = match file.function_at(offset).filter(|_| !module) {
            Some(around) => around.start == function.start,
            None => function.kind == FunctionKind::Module,
        };
        (is_file && same).then_some(site.offset)
    }

    /// Names a function that does not know what it was called on, an arrow function, after what the text of its call says.
    fn called_on(&self, index: usize, function: &FunctionInfo, name: &mut String) {
        let caller = self.entries.get(index + 1).filter(|caller| caller.is_of(self.sources));
        let Some(callee) = caller.and_then(|caller| caller.called(self.sources)) else { return };
        let Some((object, key)) = member(&callee) else { return };
        let own = function.own_name();
        if own.contains(['.', ' ', '[']) || IMPLIED.contains(&own) {
            return;
        }
        let class = match (object, key) {
            // The caller is the method that comes next.
            ("this", _) => self.methods.first().and_then(Method::class),
            _ if function.owner > 0 => None,
            (_, Key::Index) => Some("Array"),
            _ => Some("Object"),
        };
        let Some(class) = class else { return };
        let key = if let Key::Name(key) = key { Some(key) } else { None };
        *name = match own {
            "" => format!("{class}.{}", key.unwrap_or("<anonymous>")),
            own if own.starts_with(class) => own.to_owned(),
            own => format!("{class}.{own}"),
        };
        if let Some(key) = key.filter(|key| !own.is_empty() && own != *key) {
            name.push_str(&format!(" [as {key}]"));
        }
    }

    fn called_by_ours(&self, index: usize) -> bool {
        self.entries.get(index + 1).is_some_and(|caller| !caller.is_of(self.sources))
    }

    /// Whether a function of the language has called the program, by itself or by the nameless ones that settle promises.
    fn asks(&self, index: usize) -> bool {
        let named = |entry: &&Entry| entry.code.is_some() || !entry.name.is_empty();
        self.entries[..index].iter().rev().find(named).is_some_and(|entry| entry.is_of(self.sources))
    }

    /// A function of the program, whose `name` the engine tells.
    fn program(&mut self, index: usize, engine_name: &str, path: &str, (line, column): (u32, u32)) {
        let Some(file) = self.sources.file_at(path) else { return };
        let unknown = (line == 0).then(|| started(&self.entries[index..], &file, self.sources)).flatten();
        let offset = unknown.unwrap_or_else(|| file.offset_of_code(line, column));
        let module = offset == 0 && engine_name == UNNAMED;
        let reached = self.reached(index, &file, offset, module).filter(|_| unknown.is_none());
        let offset = taken(&self.frames, &file, offset, module, reached)
            .or_else(|| implicit(&self.frames, &file, offset, module, reached))
            .or_else(|| unplaced(&file, offset, module, reached.filter(|_| !self.frames.is_empty())?))
            .unwrap_or(offset);
        let initialised = self.frames.last().filter(|frame| frame.function == INITIALIZER);
        let initialised = initialised.and_then(|frame| frame.at.as_ref()).map(|at| at.offset);
        let offset = super::constructing::of_fields(engine_name, &file, offset, initialised).unwrap_or(offset);
        // It was told with the field whose value was computed.
        let again =
            self.frames.last().and_then(|frame| frame.at.as_ref().filter(|_| frame.function.starts_with("new ")));
        if again.is_some_and(|at| at.offset == offset && at.file.path == file.path) {
            return;
        }
        if super::constructing::is_default(engine_name, &file, offset) {
            let explicit = super::constructing::explicit(&file, offset);
            // What `super()` calls is found past a default constructor.
            if explicit.is_some() || self.constructed(index) {
                let name = format!("new {}", super::constructing::class_name(engine_name));
                let offset = explicit.unwrap_or(offset);
                self.frames.push(Frame::of_program(name, At { file, offset }));
            }
            return;
        }
        // A function that the file starts with is not its body.
        let function = if module && offset == 0 { file.body() } else { file.function_at(offset) };
        let (name, renamed) = self.name(index, function, &file);
        let nodes = file.index();
        // The engine has no place for `super()`.
        let above = || {
            let inner = self.frames.last().is_none_or(|frame| frame.function.starts_with("new "));
            function.filter(|it| inner && it.kind == FunctionKind::Constructor && it.start == offset)
        };
        let accessed = nodes.accessed(offset).filter(|_| !self.frames.is_empty());
        let accessed = accessed.or_else(|| self.accessor_called(&file, offset));
        let offset = match nodes.at(offset) {
            None if accessed.is_some() => accessed.unwrap_or(offset),
            Some((_, position)) => accessed.unwrap_or(position),
            None => {
                let statement = reached.and_then(|reached| nodes.statement(reached));
                let of_statement = statement.and_then(|it| nodes.super_call(it.start, it.end));
                above().and_then(|it| of_statement.or_else(|| nodes.super_call(it.start, it.end))).unwrap_or(offset)
            }
        };
        let full = self.frames.is_empty() && self.calls.message == STACK_IS_FULL;
        let entered = function.filter(|_| full).and_then(|it| nodes.entered.get(&it.end).copied());
        let offset = entered.unwrap_or(offset);
        let made = (name == INITIALIZER).then(|| {
            let caller = self.entries.get(index + 1).and_then(|caller| caller.code.as_ref());
            let at = caller.filter(|code| code.0 == path).map(|(_, line, column)| file.offset_of_code(*line, *column));
            super::constructing::implied(&file, offset, at)
        });
        self.inner.clear();
        let method = self.called_by_ours(index).then(|| self.of_stream(index, &name)).flatten();
        self.frames.push(Frame { renamed, ..Frame::of_program(name, At { file: file.clone(), offset }) });
        if let Some(method) = method
            && let Some(frame) = self.frames.last_mut()
        {
            super::callers::name(frame, &self.class, method);
        }
        if let Some((name, offset)) = made.flatten() {
            self.frames.push(Frame::of_program(name, At { file, offset }));
        }
    }

    /// Where a place calls what stands above it by making a class or by assigning to a property.
    fn accessor_called(&self, file: &Rc<SourceFile>, offset: u32) -> Option<u32> {
        let above = self.frames.last()?;
        if above.function == STATIC {
            let at = above.at.as_ref().filter(|at| Rc::ptr_eq(&at.file, file))?;
            let class = file.class_around(at.offset)?;
            let index = file.index();
            let own = |at| file.function_at(at).map(|function| function.start);
            return (own(class.start) == own(offset)).then(|| index.undefined_at(class.start));
        }
        above.function.strip_prefix("set ").and_then(|_| file.index().assignment(offset))
    }

    /// What V8 calls a function of the program, and what the program calls it in the place of its own name.
    fn name(&mut self, index: usize, function: Option<&FunctionInfo>, file: &SourceFile) -> (String, Option<Rc<str>>) {
        let mut name = function.map_or_else(String::new, |function| function.name.clone());
        // V8 calls a text that was no file's by how it came to be.
        if file.path.starts_with(super::dynamic::PATH) && name == super::ANONYMOUS {
            name = "eval".to_owned();
        }
        let is_plain = function.is_some_and(|function| function.kind == FunctionKind::Function);
        let constructs = is_plain && self.constructed(index);
        let receiver = function.and_then(|it| super::methods::next(it, &mut self.methods, self.sources));
        let known = receiver.filter(|receiver| receiver.known());
        if let Some(function) = function.filter(|it| is_plain && known.is_none() && it.owner > 0)
            && self.called_alone(index)
            && !(function.own_name() == "toJSON"
                && self.entries.get(index + 1).is_some_and(|it| it.name == "stringify"))
        {
            function.own_name().clone_into(&mut name);
        }
        let renamed = receiver.and_then(Method::renamed).filter(|_| known.is_none() || constructs);
        match known.filter(|_| !constructs) {
            Some(receiver) => receiver.name(&mut name, is_plain),
            None if renamed.is_some() => renamed.unwrap_or_default().clone_into(&mut name),
            None => {
                if let Some(function) = function.filter(|_| is_plain && !constructs) {
                    self.called_on(index, function, &mut name);
                }
            }
        }
        if let Some(function) = function.filter(|_| constructs) {
            let own = if function.owner > 0 { function.own_name() } else { &name };
            name = format!("new {}", if own.is_empty() { NAMELESS } else { own });
        }
        (name, receiver.and_then(Method::renamed).map(Rc::from))
    }
}

/// How the text says which property is called.
#[derive(Clone, Copy)]
enum Key<'a> {
    Name(&'a str),
    Index,
    Computed,
}

/// The object and the key of a call of a property, as V8 prints what is called.
fn member(callee: &str) -> Option<(&str, Key<'_>)> {
    if let Some(rest) = callee.strip_suffix(']') {
        let (object, key) = rest.rsplit_once('[')?;
        return Some((object, if key.parse::<u32>().is_ok() { Key::Index } else { Key::Computed }));
    }
    let (object, key) = callee.rsplit_once('.').filter(|(_, key)| is_identifier_name(key))?;
    Some((object, Key::Name(key)))
}

/// What a place in the text may call without saying so.
const IMPLIED: [&str; 5] = ["next", "return", "toString", "valueOf", "toJSON"];

/// The message of an error that arises when a function is entered.
const STACK_IS_FULL: &str = "Maximum call stack size exceeded";

/// How many calls the engine tells of at most.
const MOST_TOLD: usize = 50;
