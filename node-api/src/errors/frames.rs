//! The calls that were on the stack when an error arose.
//!
//! The engine keeps them with every error object and tells them as text, with positions in the instrumented code.
//! Here they become places in the program, named as V8 names them.

use super::callers::Caller;
use super::entries::{Entry, UNNAMED, native_name, started};
use super::frame::{At, Frame};
use super::implied::{GENERATORS, implicit, taken, unplaced};
use super::json::REVIVER;
use super::listeners::{CALLS, Emission};
use super::methods::{Method, class_of};
use super::state::Captured;
use super::{complaints, node_calls};
use crate::instrument::{FunctionInfo, FunctionKind, SourceFile, Sources};
use crate::language::functions::HELD;
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

    /// A native function: of the language, or one of ours, whose name is returned.
    fn native(&mut self, index: usize, name: &str) -> Option<String> {
        let inner = index.checked_sub(1).map(|inner| &self.entries[inner]);
        let above_program = inner.is_some_and(|inner| inner.is_of(self.sources));
        let above_ours = !above_program && inner.is_some_and(|inner| inner.code.is_some());
        let called_by_ours = self.called_by_ours(index);
        if CALLS.contains(&name) {
            if let Some(emission) = self.emissions.next() {
                emission.complete(&mut self.frames, above_program);
                node_calls::EMITTED[usize::from(emission.in_objects())].clone_into(&mut self.inner);
                self.emitter = emission.class();
            }
            return None;
        }
        if name == REVIVER || name.starts_with(HELD) {
            self.held(name, above_program);
            return None;
        }
        if name == FINALLY {
            self.frames.push(Frame::of_line("<anonymous>"));
            return None;
        }
        if GENERATORS.contains(&name) && above_program {
            let generator = self.frames.last().map(generator_name).unwrap_or_default();
            self.frames.push(Frame::of_language(format!("{generator}.{name}")));
            return None;
        }
        // It asks what it is given for a `then`. Others of that name call nothing of the program's.
        if name == "resolve" && self.asks(index) {
            self.frames.push(Frame::of_language("Promise.resolve".to_owned()));
            return None;
        }
        // What our functions use to call each other is no call that Node makes.
        if called_by_ours && GENERATORS.contains(&name) {
            return None;
        }
        let Some(function) = self.of_language(index, name).map(|function| self.as_called(index, name, function)) else {
            return Some(name.to_owned());
        };
        let between = called_by_ours && above_ours;
        // A function of ours may stand around the engine's own of that name, and know its owner.
        let again = inner.is_some_and(|inner| inner.code.is_none() && inner.name == name && !name.is_empty());
        let owned = self.entries.get(index + 1).filter(|outer| outer.code.is_none());
        let owned = owned.and_then(|outer| outer.name.rsplit_once('.')).is_some_and(|(_, own)| own == name);
        if !between && !again && !owned {
            // Node's own code has most functions without their objects; what it brings for the web has not.
            let bare = self.entries.get(index + 1).and_then(Entry::path).filter(|path| !path.contains("/fetch/"));
            let bare = bare.filter(|_| called_by_ours).and_then(|_| function.strip_prefix("JSON."));
            self.frames.push(Frame::of_language(bare.map_or_else(|| function.clone(), str::to_owned)));
        }
        None
    }

    /// The owner and the name of a function of the language that the engine calls `name`, if it is one.
    fn of_language(&self, index: usize, name: &str) -> Option<String> {
        let constructed = self.constructed(index);
        let inner = index.checked_sub(1).map(|inner| &self.entries[inner]);
        if name.is_empty() {
            return inner.and_then(|inner| self.unnamed(index, inner));
        }
        // Errors are made inside; only what they convert runs a function of the program.
        let converts = inner.is_some_and(|inner| inner.is_of(self.sources));
        if converts && ERRORS.contains(&name) {
            return Some(if constructed { format!("new {name}") } else { name.to_owned() });
        }
        let callee = self.entries.get(index + 1).and_then(|caller| caller.called(self.sources));
        let told = callee.as_ref().and_then(|callee| {
            let owner = callee.strip_suffix(name)?.strip_suffix('.')?;
            let literal = match owner.chars().next()? {
                _ if owner.contains("(...)") => None,
                '"' => Some("String"),
                '[' => Some("Array"),
                '/' => Some("RegExp"),
                digit if digit.is_ascii_digit() => Some("Number"),
                _ => super::builtins::OWNERS.contains(&owner).then_some(owner),
            };
            literal.map(|owner| format!("{owner}.{name}"))
        });
        // Of the three that are written alike, what makes the text tells the class.
        let dated = inner.filter(|inner| name == "toLocaleString" && inner.name == "formatDate");
        let told = dated.map(|_| "Date.toLocaleString".to_owned()).or(told);
        let told = told.filter(|told| told != "Reflect.apply");
        // Only what asks a program's array for something can have called one of its functions.
        let sets = (name == "set" && converts).then(|| "Uint8Array.set".to_owned());
        told.or(sets).or_else(|| native_name(name, constructed))
    }

    /// A function that the engine has no name for, one of its constructors and of those that are properties of the global
    /// object: the text of its call has it. `inner` is what it has called.
    fn unnamed(&self, index: usize, inner: &Entry) -> Option<String> {
        if inner.code.is_none() && inner.name == "join" {
            return Some("Array.toString".to_owned());
        }
        let caller = self.entries.get(index + 1)?;
        if caller.code.is_none() && super::builtins::calls_back(caller.name.rsplit('.').next().unwrap_or_default()) {
            let given = self.entries[index + 2..].iter().find(|entry| entry.code.is_some())?.given(self.sources)?;
            return UNNAMED_NATIVES.contains(&given.as_str()).then_some(given);
        }
        let callee = caller.callee(self.sources)?;
        let known = UNNAMED_NATIVES.contains(&callee.as_str()) || CONSTRUCTORS.contains(&callee.as_str());
        known.then(|| if self.constructed(index) { format!("new {callee}") } else { callee })
    }

    /// What a function of the language is called that is named after what it was called on: `reviver` stands for what
    /// calls the program's function on the object that is looked at.
    fn held(&mut self, name: &str, above_program: bool) {
        let holder = self.holders.next().and_then(Clone::clone);
        match (name.strip_prefix(HELD), holder) {
            (Some(method), Some(class)) => self.frames.push(Frame::of_language(format!("{class}.{method}"))),
            (Some(method), None) => self.frames.push(Frame::of_language(method.to_owned())),
            (None, Some(class)) => {
                if let Some(frame) = self.frames.last_mut().filter(|_| above_program) {
                    super::callers::name(frame, &class, None);
                }
            }
            (None, None) => {}
        }
    }

    /// What V8 calls a function of the language that the engine calls `name`, and the tables `function`: it has no owner
    /// where it was called on nothing, by its name alone, by another one that was given it, or by a job.
    fn as_called(&self, index: usize, name: &str, function: String) -> String {
        if !function.contains('.') || function.starts_with("new ") {
            return function;
        }
        let same = |entry: &Entry| entry.code.is_none() && entry.name.rsplit('.').next() == Some(name);
        let alone = match self.entries[index + 1..].iter().find(|entry| !same(entry)) {
            None => true,
            Some(caller) if caller.code.is_none() => super::builtins::calls_back(&caller.name),
            Some(caller) => caller.called(self.sources).is_some_and(|callee| callee == name),
        };
        if alone { name.to_owned() } else { function }
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

    /// Whether the function called `name` is called as a method of a stream by one of ours, and has another name: it came
    /// from the stream's options. Tells the method, if that is its only one.
    fn of_stream(&mut self, index: usize, name: &str) -> Option<Option<&'static str>> {
        // The engine tells of its innermost calls only when there are many.
        let depth = self.entries[index..].iter().filter(|entry| entry.code.is_some()).count();
        let depth = Some(depth).filter(|_| self.entries.len() < MOST_TOLD);
        let named = node_calls::method(name);
        let mut rest = self.receivers.clone();
        let (stream, method) = rest.find_map(|(stream, called, at)| {
            let method = node_calls::method(&called.to_std_string_escaped())?;
            depth.map_or(named == Some(method), |depth| at + 1 == depth).then_some((stream, method))
        })?;
        self.receivers = rest;
        self.class = class_of(stream);
        method.clone_into(&mut self.inner);
        let held = |method: &str| super::observe::own(stream, method).and_then(|code| code.as_callable());
        let code = held(method);
        if name.rsplit('.').next() == Some(method) || code.as_ref().is_some_and(super::callers::is_bound) {
            return None;
        }
        let same = |other: JsObject| code.as_ref().is_some_and(|code| JsObject::equals(code, &other));
        let alone = node_calls::METHODS.iter().filter(|method| held(method).is_some_and(same)).count() <= 1;
        Some(Some(method).filter(|_| alone))
    }

    /// Node's functions in the place of one of ours.
    fn node(&mut self, index: usize, name: String) {
        if self.complaint(index, &name) {
            self.inner = name;
            return;
        }
        // The engine knows no name of a method: the program's call has it.
        let callee = self.entries.get(index + 1).and_then(|caller| caller.callee(self.sources));
        let method = callee.as_ref().filter(|_| name.ends_with('.')).and_then(|callee| callee.rsplit('.').next());
        let named = method.and_then(|method| node_calls::of(&format!("{name}{method}"), &self.inner));
        let Some(known) = named.or_else(|| node_calls::of(&name, &self.inner)) else { return };
        let objects = if self.inner.ends_with('+') { "+" } else { "" };
        self.inner = format!("{name}{objects}");
        let before = self.frames.len();
        // What goes on after a wait was called by nothing.
        let called = index + 1 < self.entries.len();
        for (function, place) in known.filter(|(_, place)| called || place != "<anonymous>") {
            if function == node_calls::METHOD {
                self.called_as(&place);
                continue;
            }
            // A listener's class is told by the emission below it.
            let method = function.strip_prefix('.').and_then(|function| match function {
                "destroy" => Some("_destroy"),
                _ => node_calls::method(function.trim_end_matches(']')),
            });
            if let Some(method) = method.filter(|method| *method != "_destroy" || self.class.is_empty()) {
                self.called_on_stream(method);
            }
            let owner = if method.is_some() { self.class.as_str() } else { "" };
            let called = callee.as_deref().and_then(|callee| callee.rsplit('.').next());
            let function = function.replace(node_calls::CALLED, called.unwrap_or_default());
            let function = function.as_str();
            let function = match function.strip_prefix(node_calls::EMITTER) {
                Some(function) if self.makes(index, function, callee.as_deref()) => format!("new {function}"),
                Some(function) => format!("{}.{function}", self.emitter),
                None if function.contains(node_calls::OWN_NAME) => {
                    let own = self.frames.last().and_then(|frame| frame.function.rsplit(['.', ' ']).next());
                    function.replace(node_calls::OWN_NAME, own.unwrap_or_default())
                }
                None => format!("{owner}{function}"),
            };
            self.frames.push(Frame { node: Some(place.into()), ..Frame::of_language(function) });
        }
        let alone = match callee {
            Some(callee) => !callee.contains('.'),
            None => {
                let of_module = |frame: &Frame| ["Object.", "Stream."].iter().any(|it| frame.function.starts_with(it));
                // What goes on after a wait is called by the language.
                let caller = self.entries.get(index + 1).filter(|caller| caller.code.is_some());
                caller.is_some_and(|caller| !caller.is_of(self.sources)) && self.frames.last().is_some_and(of_module)
            }
        };
        if self.frames.len() > before && alone {
            self.called_by_itself();
        }
    }

    /// Whether a constructor of Node's own was called by `new` or by `super`, and not as a function of a class that
    /// inherits in the old way.
    fn makes(&self, index: usize, function: &str, callee: Option<&str>) -> bool {
        let of_program = self.entries.get(index + 1).is_some_and(|caller| caller.is_of(self.sources));
        let called = callee.is_some_and(|callee| callee.ends_with(".call") || callee.ends_with(".apply"));
        of_program && !called && function.starts_with(|c: char| c.is_ascii_uppercase())
    }

    /// A function of Node's own is that method of a stream.
    fn called_on_stream(&mut self, method: &str) {
        if let Some((stream, ..)) = self.receivers.find(|(_, called, _)| called.to_std_string_escaped() == method) {
            self.class = class_of(stream);
        }
    }

    /// The callback that stands last was called as a method: `receiver` is a class and, behind a dot, the method's name.
    fn called_as(&mut self, receiver: &str) {
        let (owner, method) = receiver.split_once('.').unwrap_or((receiver, ""));
        let Some(frame) = self.frames.iter_mut().rev().find(|it| it.at.is_some() || it.function.is_empty()) else {
            return;
        };
        if frame.at.is_some() {
            super::callers::name(frame, owner, Some(method).filter(|method| !method.is_empty()));
        } else {
            frame.function = receiver.to_owned();
        }
    }

    /// The last frame's function was called by itself: it is no method of an object.
    fn called_by_itself(&mut self) {
        if let Some(frame) = self.frames.last_mut().filter(|frame| !frame.is_callback_of_node())
            && let Some((_, own)) = frame.function.split_once('.')
        {
            frame.function = own.split(' ').next().unwrap_or_default().to_owned();
        }
    }

    /// Node's functions for a complaint of one of ours about how the program called it, if it is one that is known.
    fn complaint(&mut self, index: usize, name: &str) -> bool {
        if !self.inner.starts_with(node_calls::MADE) {
            return false;
        }
        let Some(callee) = self.entries.get(index + 1).and_then(|caller| caller.callee(self.sources)) else {
            return false;
        };
        let (object, called) = callee.rsplit_once('.').unwrap_or(("", &callee));
        let module = name.rsplit_once('.').map_or("", |(module, _)| module);
        // A function that makes several forms of an operation is told from the others by what it has called.
        let inner = index.checked_sub(1).map(|index| &self.entries[index]);
        let inner = inner.map(|inner| inner.as_ours().unwrap_or_else(|| inner.name.clone()));
        let find = |module: &str| complaints::of(module, called, &self.calls.code, &self.calls.message);
        // The program may have another name for it.
        let renamed = || complaints::of(module, name.rsplit('.').next()?, &self.calls.code, &self.calls.message);
        let known = inner.and_then(|inner| find(&inner)).or_else(|| find(module)).or_else(renamed);
        let Some(known) = known else { return false };
        let owner = self.calls.captured.owner.as_deref();
        let frame = |(function, place): (&str, String)| {
            let owned = owner.zip(function.strip_prefix("EventEmitter."));
            let function = owned.map_or_else(|| function.to_owned(), |(owner, method)| format!("{owner}.{method}"));
            Frame { node: Some(place.into()), ..Frame::of_language(function) }
        };
        // What stands there has all that is above the program's function.
        self.frames.clear();
        self.frames.extend(known.into_iter().map(frame));
        if object.is_empty() {
            self.called_by_itself();
        }
        true
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

/// Constructors of errors.
const ERRORS: [&str; 8] =
    ["AggregateError", "Error", "EvalError", "RangeError", "ReferenceError", "SyntaxError", "TypeError", "URIError"];
/// Functions that the engine has no name for.
const UNNAMED_NATIVES: [&str; 16] = [
    "BigInt",
    "Number",
    "Number.parseFloat",
    "Number.parseInt",
    "RegExp",
    "String",
    "Symbol",
    "decodeURI",
    "decodeURIComponent",
    "encodeURI",
    "encodeURIComponent",
    "escape",
    "isFinite",
    "isNaN",
    "parseFloat",
    "parseInt",
];
/// Classes that it has no name for.
const CONSTRUCTORS: [&str; 19] = [
    "ArrayBuffer",
    "BigInt64Array",
    "BigUint64Array",
    "DataView",
    "Float32Array",
    "Float64Array",
    "Int16Array",
    "Int32Array",
    "Int8Array",
    "Map",
    "Set",
    "SharedArrayBuffer",
    "Uint16Array",
    "Uint32Array",
    "Uint8Array",
    "Uint8ClampedArray",
    "WeakMap",
    "WeakRef",
    "WeakSet",
];

/// The message of an error that arises when a function is entered.
const STACK_IS_FULL: &str = "Maximum call stack size exceeded";

/// What calls the callback of `Promise.prototype.finally`.
pub(crate) const FINALLY: &str = "ꙮfinally";

/// How V8 calls a generator: by its function's name.
fn generator_name(running: &Frame) -> String {
    let name = running.function.rsplit(['.', ' ']).next().unwrap_or_default();
    // What a helper of iterators calls is no generator.
    let head = running.at.as_ref().and_then(|at| {
        let function = at.file.function_at(at.offset)?;
        let text = at.file.text.get(function.start as usize..function.end as usize)?;
        Some(text.split(['(', '{', '=']).next().unwrap_or_default().to_owned())
    });
    if head.is_some_and(|head| !head.contains('*')) {
        return "Iterator".to_owned();
    }
    let is_async = || running.at.as_ref().and_then(|at| at.file.function_at(at.offset)).is_some_and(|f| f.is_async);
    // A computed name is none here.
    match if name.ends_with(['>', ']']) { "" } else { name } {
        "" if is_async() => "AsyncGenerator".to_owned(),
        "" => "Generator".to_owned(),
        name => name.to_owned(),
    }
}

/// How many calls the engine tells of at most.
const MOST_TOLD: usize = 50;
