//! What the engine tells of a stack, line by line.

use super::frame::At;
use super::index::Node;
use crate::instrument::{SourceFile, SourceKind, Sources};

/// The engine's lines, innermost first, as places in the code.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// The engine's name of the function.
    pub(super) name: String,
    /// File, line and column in the instrumented code; the line is 0 where the engine has none.
    pub(super) code: Option<(String, u32, u32)>,
}

impl Entry {
    /// The path of the file that the function is in, one of the program's or of our modules; none for a native function.
    pub(super) fn path(&self) -> Option<&str> {
        self.code.as_ref().map(|(path, ..)| path.as_str())
    }

    /// Whether the function is one of the program's own.
    pub(super) fn is_of(&self, sources: &Sources) -> bool {
        self.code.as_ref().is_some_and(|(path, ..)| sources.file_at(path).is_some())
    }

    /// How the tables name a function of our modules; none for a native function.
    pub(super) fn as_ours(&self) -> Option<String> {
        let path = self.path()?;
        let module = path.strip_prefix("node:").unwrap_or(path);
        let module = module.strip_prefix("internal/").unwrap_or(module);
        Some(format!("{module}.{}", if self.name == UNNAMED { "" } else { &self.name }))
    }

    /// Whether the call was made by `new`, if this is its caller.
    pub(super) fn constructs(&self, sources: &Sources) -> bool {
        matches!(self.node(sources), Some(Node::New { .. }))
    }

    /// What the function of the program was calling, as its text has it.
    pub(super) fn called(&self, sources: &Sources) -> Option<String> {
        match self.node(sources)? {
            Node::Call { callee, .. } => Some(callee),
            _ => None,
        }
    }

    /// What the function of the program was calling or constructing, as its text has it.
    pub(super) fn callee(&self, sources: &Sources) -> Option<String> {
        match self.node(sources)? {
            Node::Call { callee, .. } | Node::New { callee, .. } => Some(callee),
            _ => None,
        }
    }

    /// The first argument of the call that the function of the program was making, as its text has it.
    pub(super) fn given(&self, sources: &Sources) -> Option<String> {
        match self.node(sources)? {
            Node::Call { arguments, .. } => arguments.first().cloned(),
            _ => None,
        }
    }

    /// The texts of the arguments that the function of the program was calling something with.
    pub(super) fn arguments(&self, sources: &Sources) -> Option<Vec<String>> {
        match self.node(sources)? {
            Node::Call { arguments, .. } | Node::New { arguments, .. } => Some(arguments),
            _ => None,
        }
    }

    fn node(&self, sources: &Sources) -> Option<Node> {
        let (path, line, column) = self.code.as_ref()?;
        let file = sources.file_at(path).filter(|_| *line > 0)?;
        Some(file.index().at(file.offset_of_code(*line, *column))?.0.clone())
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

/// The byte of the text at which the innermost call of the program stood, before V8's view of it.
pub(super) fn innermost(entries: &[Entry], sources: &Sources) -> Option<At> {
    let index = entries.iter().position(|entry| entry.code.is_some())?;
    let (path, line, column) = entries[index].code.as_ref()?;
    let file = sources.file_at(path)?;
    let offset = match line {
        0 => match started(&entries[index..], &file, sources) {
            Some(offset) => offset,
            // The body of a module that the engine has no place in.
            None if file.kind == SourceKind::Module && entries[index].name == UNNAMED => 0,
            None => return None,
        },
        line => file.offset_of_code(*line, *column),
    };
    Some(At { file, offset })
}

/// Where the innermost function starts, for which the engine has no position because it was still taking its parameters
/// apart. The engine has no names for methods of classes either: those are known by their calls.
pub(super) fn started(entries: &[Entry], file: &SourceFile, sources: &Sources) -> Option<u32> {
    let (own, callers) = entries.split_first()?;
    let placed = |entry: &&Entry| entry.code.as_ref().is_some_and(|code| code.0 == file.path && code.1 > 0);
    let caller = callers.iter().find(placed);
    let place = caller.and_then(|entry| entry.code.as_ref()).map(|code| file.offset_of_code(code.1, code.2));
    let called = caller.filter(|_| own.name == UNNAMED).and_then(|entry| entry.callee(sources));
    let method = called.as_deref().and_then(|called| called.rsplit('.').next());
    let name = if own.name == UNNAMED { "" } else { &own.name };
    let callee = caller.and_then(|entry| entry.callee(sources));
    let owner = callee.as_deref().and_then(|called| Some(called.rsplit_once('.')?.0));
    let named = |name: &str| file.function_named(name, owner, place);
    method.and_then(named).or_else(|| named(name))
}

/// What the engine calls a function without a name.
pub(super) const UNNAMED: &str = "<main>";

/// `Array.map` for `map`: the engine knows only the function's own name. `constructed` says whether `new` called it.
pub(super) fn native_name(name: &str, constructed: bool) -> Option<String> {
    let owner = match name {
        "map" | "forEach" | "filter" | "reduce" | "reduceRight" | "some" | "every" | "find" | "findIndex"
        | "findLast" | "findLastIndex" | "flatMap" | "sort" | "toSorted" | "from" | "push" | "pop" | "shift"
        | "unshift" | "splice" | "toSpliced" | "copyWithin" | "fill" | "reverse" | "join" | "with" => "Array",
        "replace" | "replaceAll" | "match" | "matchAll" | "split" | "repeat" | "normalize" | "padStart" | "padEnd"
        | "fromCodePoint" | "fromCharCode" | "raw" | "startsWith" | "endsWith" | "concat" | "includes"
        | "localeCompare" | "indexOf" | "lastIndexOf" | "charAt" | "charCodeAt" | "codePointAt" | "substring" => {
            "String"
        }
        "test" | "exec" => "RegExp",
        "toArray" => "Iterator",
        "hasOwnProperty" | "isPrototypeOf" | "propertyIsEnumerable" => "Object",
        "setDate" | "setFullYear" | "setHours" | "setMilliseconds" | "setMinutes" | "setMonth" | "setSeconds"
        | "setTime" | "setUTCDate" | "setUTCFullYear" | "setUTCHours" | "setUTCMinutes" | "setUTCMonth"
        | "toLocaleDateString" | "toLocaleTimeString" => "Date",
        "toFixed" | "toPrecision" | "toExponential" | "toString" | "toLocaleString" => "Number",
        "getInt8" | "getInt16" | "getInt32" | "getUint8" | "getUint16" | "getUint32" | "getFloat32" | "getFloat64"
        | "setInt8" | "setInt16" | "setInt32" | "setUint8" | "setUint16" | "setUint32" | "setFloat32"
        | "setFloat64" => "DataView.prototype",
        "defineProperty" | "defineProperties" | "setPrototypeOf" | "create" | "assign" | "fromEntries" => "Object",
        "asIntN" | "asUintN" => "BigInt",
        "parse" | "stringify" => "JSON",
        "toISOString" => "Date",
        "abs" | "acos" | "acosh" | "asin" | "asinh" | "atan" | "atan2" | "atanh" | "cbrt" | "ceil" | "clz32"
        | "cos" | "cosh" | "exp" | "expm1" | "floor" | "fround" | "hypot" | "imul" | "log10" | "log1p" | "log2"
        | "max" | "min" | "pow" | "round" | "sin" | "sinh" | "sqrt" | "tan" | "tanh" | "trunc" => "Math",
        "keyFor" => "Symbol",
        "notify" | "wait" | "waitAsync" => "Atomics",
        "set" => "WeakMap",
        "add" => "WeakSet",
        "all" | "allSettled" | "any" | "race" | "then" | "try" => "Promise",
        "next" => "Generator",
        // `Reflect.apply` has no frame: its call is a jump.
        "construct" => "Reflect",
        "Map.groupBy" | "Object.groupBy" => return Some(name.to_owned()),
        "Promise" => return Some(format!("new {name}")),
        "BigInt" | "eval" | "decodeURI" | "decodeURIComponent" | "encodeURI" | "encodeURIComponent" | "Symbol"
        | "parseInt" | "parseFloat" | "isNaN" | "isFinite" | "escape" | "unescape" => {
            return Some(name.to_owned());
        }
        "Function"
        | "GeneratorFunction"
        | "AsyncFunction"
        | "AsyncGeneratorFunction"
        | "ArrayBuffer"
        | "DataView"
        | "Date"
        | "Map"
        | "Number"
        | "Proxy"
        | "RegExp"
        | "Set"
        | "String"
        | "WeakMap"
        | "WeakRef"
        | "WeakSet" => {
            return Some(if constructed { format!("new {name}") } else { name.to_owned() });
        }
        _ => return None,
    };
    Some(format!("{owner}.{name}"))
}
