//! The functions that the JavaScript of `buffer` (and of what else handles bytes) calls.

use super::bytes::Bytes;
use super::text::{Encoding, utf8_length};
use crate::registry::{Native, natives};
use boa_engine::object::JsObject;
use boa_engine::{Context, JsArgs, JsNativeError, JsResult, JsString, JsValue};

/// The object of native functions for byte handling.
///
/// # Errors
/// None in practice.
pub fn byte_functions(context: &mut Context) -> JsResult<JsObject> {
    const FUNCTIONS: &[Native] = &[
        ("utf8Length", 1, utf8_length_of),
        ("decode", 4, decode),
        ("write", 5, write),
        ("compare", 6, compare),
        ("find", 6, find),
        ("isUtf8", 1, is_utf8),
    ];
    natives(FUNCTIONS, context)
}

/// `utf8Length(string)`.
fn utf8_length_of(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let text = args.get_or_undefined(0).to_string(context)?;
    Ok(JsValue::from(utf8_length(&text.to_vec()) as f64))
}

/// `decode(bytes, encoding, start, end)`.
fn decode(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let bytes = Bytes::of(args.get_or_undefined(0), context)?;
    let encoding = encoding(args.get_or_undefined(1), context)?;
    let range = range(&bytes, args, 2, context)?;
    let units = bytes.read(|bytes| encoding.decode(&bytes[range]))?;
    Ok(JsString::from(&units[..]).into())
}

/// `write(bytes, string, offset, length, encoding)`: how many bytes were written.
fn write(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let bytes = Bytes::of(args.get_or_undefined(0), context)?;
    let text = args.get_or_undefined(1).to_string(context)?;
    let offset = index(args.get_or_undefined(2), context)?.min(bytes.len());
    let room = index(args.get_or_undefined(3), context)?.min(bytes.len() - offset);
    let encoding = encoding(args.get_or_undefined(4), context)?;
    let encoded = encoding.encode(&text.to_vec(), room);
    bytes.write(offset, &encoded, context)?;
    Ok(JsValue::from(encoded.len() as f64))
}

/// `compare(a, aStart, aEnd, b, bStart, bEnd)`: -1, 0 or 1.
fn compare(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let first = Bytes::of(args.get_or_undefined(0), context)?;
    let second = Bytes::of(args.get_or_undefined(3), context)?;
    let (a, b) = (range(&first, args, 1, context)?, range(&second, args, 4, context)?);
    let right = second.read(|bytes| bytes[b].to_vec())?;
    let order = first.read(|bytes| bytes[a].cmp(&right[..]))?;
    Ok(JsValue::from(order as i32))
}

/// `find(haystack, needle, start, end, forward, step)`: the index, or -1. A negative `start` counts from the end. `step`
/// is 2 where only whole UTF-16 units can match.
fn find(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let haystack = Bytes::of(args.get_or_undefined(0), context)?;
    let needle = Bytes::of(args.get_or_undefined(1), context)?.read(<[u8]>::to_vec)?;
    let start = args.get_or_undefined(2).to_number(context)? as i64;
    let end = index(args.get_or_undefined(3), context)?.min(haystack.len());
    let forward = args.get_or_undefined(4).to_boolean();
    let step = index(args.get_or_undefined(5), context)?.max(1);
    let found = haystack.read(|bytes| search(&bytes[..end], &needle, start, forward, step))?;
    Ok(JsValue::from(found.map_or(-1.0, |at| at as f64)))
}

/// `isUtf8(bytes)`.
fn is_utf8(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let valid = Bytes::of(args.get_or_undefined(0), context)?.read(|bytes| std::str::from_utf8(bytes).is_ok())?;
    Ok(JsValue::from(valid))
}

/// The first match at or after `start`, or the last at or before it. An empty needle matches wherever it is looked for,
/// at the end at the latest.
fn search(haystack: &[u8], needle: &[u8], start: i64, forward: bool, step: usize) -> Option<usize> {
    let (length, size) = (haystack.len() as i64, needle.len() as i64);
    let from = match start {
        start if start < 0 && start + length >= 0 => start + length,
        start if start < 0 && (forward || size == 0) => 0,
        start if start < 0 => return None,
        start if start + size <= length => start,
        _ if size == 0 => length,
        _ if forward => return None,
        _ => length - 1,
    };
    if size == 0 {
        return Some(from as usize);
    }
    if size > length || (forward && from + size > length) {
        return None;
    }
    let last = (length - size) as usize;
    let matches = |at: &usize| haystack[*at..].starts_with(needle);
    let from = from as usize / step * step;
    if forward {
        (from..=last).step_by(step).find(matches)
    } else {
        let top = from.min(last) / step * step;
        (0..=top).rev().step_by(step).find(matches)
    }
}

fn encoding(value: &JsValue, context: &mut Context) -> JsResult<Encoding> {
    let name = value.to_string(context)?.to_std_string_lossy();
    Encoding::named(&name).ok_or_else(|| JsNativeError::typ().with_message(format!("no encoding {name}")).into())
}

/// The range that two arguments from `first` on name, within the bytes.
fn range(bytes: &Bytes, args: &[JsValue], first: usize, context: &mut Context) -> JsResult<std::ops::Range<usize>> {
    let end = index(args.get_or_undefined(first + 1), context)?.min(bytes.len());
    let start = index(args.get_or_undefined(first), context)?.min(end);
    Ok(start..end)
}

fn index(value: &JsValue, context: &mut Context) -> JsResult<usize> {
    Ok(value.to_number(context)?.max(0.0) as usize)
}
