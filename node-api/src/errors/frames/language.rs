//! Frames of native functions: of the language's own, and of ours that are native.

use super::Walk;
use crate::errors::entries::{Entry, native_name};
use crate::errors::frame::Frame;
use crate::errors::implied::GENERATORS;
use crate::errors::inspecting::NATIVE;
use crate::errors::json::REVIVER;
use crate::errors::listeners::CALLS;
use crate::errors::{builtins, node_calls};
use crate::language::functions::HELD;

impl Walk<'_> {
    /// A native function: of the language, or one of ours, whose name is returned.
    pub(super) fn native(&mut self, index: usize, name: &str) -> Option<String> {
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
        if NATIVE.contains(&name) {
            self.inspection(index, name);
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
        if name.starts_with(FROM_SYNC) {
            self.frames.push(Frame::of_language(name.to_owned()));
            return None;
        }
        // The engine's own of that name has called it.
        if GENERATORS.contains(&name) && inner.is_some_and(|inner| inner.name.starts_with(FROM_SYNC)) {
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
    pub(super) fn of_language(&self, index: usize, name: &str) -> Option<String> {
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
                _ => builtins::OWNERS.contains(&owner).then_some(owner),
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
    pub(super) fn unnamed(&self, index: usize, inner: &Entry) -> Option<String> {
        if inner.code.is_none() && inner.name == "join" {
            return Some("Array.toString".to_owned());
        }
        let caller = self.entries.get(index + 1)?;
        if caller.code.is_none() && builtins::calls_back(caller.name.rsplit('.').next().unwrap_or_default()) {
            let given = self.entries[index + 2..].iter().find(|entry| entry.code.is_some())?.given(self.sources)?;
            return UNNAMED_NATIVES.contains(&given.as_str()).then_some(given);
        }
        let callee = caller.callee(self.sources)?;
        let known = UNNAMED_NATIVES.contains(&callee.as_str()) || CONSTRUCTORS.contains(&callee.as_str());
        known.then(|| if self.constructed(index) { format!("new {callee}") } else { callee })
    }

    /// What a function of the language is called that is named after what it was called on: `reviver` stands for what
    /// calls the program's function on the object that is looked at.
    pub(super) fn held(&mut self, name: &str, above_program: bool) {
        let holder = self.holders.next().and_then(Clone::clone);
        match (name.strip_prefix(HELD), holder) {
            (Some(method), Some(class)) => self.frames.push(Frame::of_language(format!("{class}.{method}"))),
            (Some(method), None) => self.frames.push(Frame::of_language(method.to_owned())),
            (None, Some(class)) => {
                if let Some(frame) = self.frames.last_mut().filter(|_| above_program) {
                    crate::errors::callers::name(frame, &class, None);
                }
            }
            (None, None) => {}
        }
    }

    /// What V8 calls a function of the language that the engine calls `name`, and the tables `function`: it has no owner
    /// where it was called on nothing, by its name alone, by another one that was given it, or by a job.
    pub(super) fn as_called(&self, index: usize, name: &str, function: String) -> String {
        if !function.contains('.') || function.starts_with("new ") {
            return function;
        }
        let same = |entry: &Entry| entry.code.is_none() && entry.name.rsplit('.').next() == Some(name);
        let alone = match self.entries[index + 1..].iter().find(|entry| !same(entry)) {
            None => true,
            Some(caller) if caller.code.is_none() => builtins::calls_back(&caller.name),
            Some(caller) => caller.called(self.sources).is_some_and(|callee| callee == name),
        };
        if alone { name.to_owned() } else { function }
    }
}

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
const CONSTRUCTORS: [&str; 20] = [
    "ArrayBuffer",
    "BigInt64Array",
    "BigUint64Array",
    "DataView",
    "Float16Array",
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

/// What calls the callback of `Promise.prototype.finally`.
pub(crate) const FINALLY: &str = "ꙮfinally";

/// How the names begin of what stands around a synchronous iterator where an asynchronous one is wanted.
pub(crate) const FROM_SYNC: &str = "Async-from-Sync Iterator.";

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
