//! V8's words for what buffers, typed arrays and data views complain about.

use super::index::Node;
use super::messages::Engine;
use boa_engine::JsValue;
use boa_engine::object::builtins::JsTypedArray;

/// The length in bytes that a buffer has in V8 at most.
const MOST_BYTES: f64 = 9_007_199_254_740_991.0;

/// The message that V8 gives for an error of a buffer or of a view of one.
pub(super) fn rewrite(engine: &Engine<'_>) -> Option<String> {
    let arguments = engine.arguments;
    let callee = arguments.callee.as_str();
    let shown = |index: usize| arguments.shown(index);
    let method = callee.trim_end_matches(".call").rsplit('.').next().unwrap_or_default();
    let constructs_array = callee.ends_with("Array") && callee != "Array";
    let of_buffer = matches!(callee, "ArrayBuffer" | "SharedArrayBuffer");
    let accesses = method.starts_with("get") || method.starts_with("set");
    Some(match engine.message {
        // What our own scripts do with it is not said.
        "typed array is outside the bounds of its inner buffer" if engine.at.is_some() && !method.contains('[') => {
            gone(&format!("%TypedArray%.prototype.{}", array_method(method)))
        }
        "cannot construct typed array from detached buffer" => gone("Construct"),
        "ArrayBuffer is detached" => gone("DataView constructor"),
        "view out of bounds for its inner buffer" | "data view is outside the bounds of its inner buffer" => {
            match read_key(engine) {
                Some(key) => gone(&format!("get DataView.prototype.{key}")),
                None => gone(&format!("DataView.prototype.{method}")),
            }
        }
        "ArrayBuffer.slice called with detached buffer"
        | "cannot transfer a detached buffer"
        | "ArrayBuffer.resize: cannot resize a detached buffer" => gone(&format!("ArrayBuffer.prototype.{method}")),
        "ArrayBuffer.resize: cannot resize a fixed-length buffer" => {
            "Method ArrayBuffer.prototype.resize called on incompatible receiver #<ArrayBuffer>".to_owned()
        }
        "SharedArrayBuffer.grow: cannot grow a fixed-length buffer" => {
            "Method SharedArrayBuffer.prototype.grow called on incompatible receiver #<SharedArrayBuffer>".to_owned()
        }
        "ArrayBuffer.slice called with invalid `this` value" => {
            format!("Method ArrayBuffer.prototype.slice called on incompatible receiver {}", shown(0))
        }
        "`this` is not a DataView" => {
            format!("Method DataView.prototype.{method} called on incompatible receiver {}", shown(0))
        }
        "`this` is not a typed array object"
        | "platform doesn't support atomic operations on the provided `TypedArray`"
            if callee.starts_with("Atomics.") =>
        {
            format!("{} is not an integer typed array.", shown(0))
        }
        "`this` is not a typed array object" if read_key(engine).is_some() => {
            let key = read_key(engine).unwrap_or_default();
            format!("Method get TypedArray.prototype.{key} called on incompatible receiver [object Object]")
        }
        "get ArrayBuffer.prototype.byteLength called with invalid `this`" => {
            "Method get ArrayBuffer.prototype.byteLength called on incompatible receiver #<ArrayBuffer>".to_owned()
        }
        "`this` is not a typed array object" if callee.ends_with(".call") => "this is not a typed array.".to_owned(),
        "ArrayBuffer.resize: new byte length exceeds buffer's maximum byte length" => {
            "ArrayBuffer.prototype.resize: Invalid length parameter".to_owned()
        }
        "SharedArrayBuffer.grow: new length cannot be bigger than `maxByteLength`"
        | "SharedArrayBuffer.grow: failed to grow buffer to new length" => {
            "SharedArrayBuffer.prototype.grow: Invalid length parameter".to_owned()
        }
        "`length` cannot be bigger than `maxByteLength`" => "Invalid array buffer max length".to_owned(),
        "cannot allocate a buffer that exceeds the maximum buffer size"
            if constructs_array && is_too_long(&shown(0), element_size(callee)) =>
        {
            format!("Invalid typed array length: {}", shown(0))
        }
        "cannot allocate a buffer that exceeds the maximum buffer size" => "Array buffer allocation failed".to_owned(),
        "ArrayBuffer.constructor called with undefined new target" => {
            format!("Constructor {} requires 'new'", if of_buffer { callee } else { "ArrayBuffer" })
        }
        "cannot create a typed array spanning a byte range outside of its buffer" => {
            format!("Invalid typed array length: {}", shown(2))
        }
        "Source object and target offset longer than target typed array"
        | "Source typed array and target offset longer than target typed array"
        | "TypedArray.set called with negative offset"
        | "Target offset cannot be Infinity"
        | "Target offset cannot be positive infinity" => "offset is out of bounds".to_owned(),
        // The engine says the same of arrays, which are far more usual.
        "invalid integer index for TypedArray operation" => {
            let receiver = arguments.receiver().and_then(JsValue::as_object);
            match receiver.is_some_and(|receiver| JsTypedArray::from_object(receiver).is_ok()) {
                true => "Invalid typed array index".to_owned(),
                false => format!("Invalid index : {}", shown(0)),
            }
        }
        "Source typed array and target typed array have different content types"
        | "Cannot initialize typed array from different content type"
        | "New typed array has different context type than exemplar" => {
            "Cannot mix BigInt and other types, use explicit conversions".to_owned()
        }
        "the TypedArray constructor should never be called directly" => {
            "Abstract class TypedArray not directly constructable".to_owned()
        }
        "TypedArray.from called with non-callable mapfn" => format!("{} is not a function", arguments.typed(1)),
        "index for typed array outside of bounds" => "Invalid atomic access index".to_owned(),
        "Offset is outside the bounds of DataView" => "Offset is outside the bounds of the DataView".to_owned(),
        "Invalid data view length" => format!("Invalid DataView length {}", shown(2)),
        "offset of typed array exceeds buffer size" | "Start offset is outside the bounds of the buffer" => {
            format!("Start offset {} is outside the bounds of the buffer", shown(1))
        }
        "cannot construct a typed array with an unaligned buffer" => {
            format!("byte length of {callee} should be a multiple of {}", element_size(callee))
        }
        "byte offset of typed array must be aligned" => {
            format!("start offset of {callee} should be a multiple of {}", element_size(callee))
        }
        "cannot redefine property: 0" if callee == "Object.freeze" => {
            "Cannot freeze array buffer views with elements".to_owned()
        }
        "cannot redefine property: 0" if callee == "Object.seal" => {
            "Cannot seal array buffer views with elements".to_owned()
        }
        message if message.starts_with("Index must be between 0 and") => match method {
            _ if of_buffer && is_index(&shown(0)) => "Invalid array buffer max length".to_owned(),
            _ if of_buffer => "Invalid array buffer length".to_owned(),
            "transfer" | "transferToFixedLength" if shown(0) == "Infinity" => {
                format!("ArrayBuffer.prototype.{method}: Invalid length parameter")
            }
            "transfer" | "transferToFixedLength" => "Invalid array buffer length".to_owned(),
            "resize" | "grow" => {
                let class = if method == "grow" { "SharedArrayBuffer" } else { "ArrayBuffer" };
                format!("{class}.prototype.{method}: Invalid length parameter")
            }
            "asIntN" | "asUintN" => "Invalid value: not (convertible to) a safe integer".to_owned(),
            _ if callee.starts_with("Atomics.") => "Invalid atomic access index".to_owned(),
            _ if accesses => "Offset is outside the bounds of the DataView".to_owned(),
            _ if !shown(0).ends_with("ArrayBuffer>") => format!("Invalid typed array length: {}", shown(0)),
            _ if !is_index(&shown(1)) => format!("Start offset {} is outside the bounds of the buffer", shown(1)),
            _ if constructs_array => format!("Invalid typed array length: {}", shown(2)),
            _ if callee == "DataView" => format!("Invalid DataView length {}", shown(2)),
            _ => format!("Invalid typed array length: {}", shown(0)),
        },
        _ => return None,
    })
}

/// Whether a value that V8 shows so can be an index (https://tc39.es/ecma262/#sec-toindex).
fn is_index(shown: &str) -> bool {
    shown.parse().is_ok_and(|number: f64| number.is_nan() || (number > -1.0 && number <= MOST_BYTES))
        || shown == "undefined"
}

/// Whether a typed array of that length is longer than any buffer.
fn is_too_long(shown: &str, element_size: u32) -> bool {
    shown.parse().is_ok_and(|length: f64| length * f64::from(element_size) > MOST_BYTES)
}

/// What was to be done with bytes that are no longer there.
fn gone(operation: &str) -> String {
    format!("Cannot perform {operation} on a detached ArrayBuffer")
}

/// The method of a typed array that a call leads to: what iterates asks for its values.
fn array_method(called: &str) -> &str {
    match called {
        "" | "from" | "fromAsync" | "Map" | "Set" | "WeakSet" => "values",
        "toString" => "join",
        other => other,
    }
}

/// The property that is read, if none is called.
pub(super) fn read_key<'e>(engine: &Engine<'e>) -> Option<&'e str> {
    let at = engine.at?;
    match at.file.index().at(at.offset)?.0 {
        Node::Member { key: Some(key), .. } => Some(key),
        _ => None,
    }
}

/// Bytes in an element of a kind of typed array.
fn element_size(class: &str) -> u32 {
    class.chars().filter(char::is_ascii_digit).collect::<String>().parse().map_or(1, |bits: u32| bits / 8)
}
