//! Decoding for `TextDecoder`: which bytes wait for more, and the text of the others (WHATWG Encoding).

use crate::buffer::{Bytes, byte_functions};
use boa_engine::object::{FunctionObjectBuilder, JsObject};
use boa_engine::{Context, JsArgs, JsResult, JsString, JsValue, NativeFunction, js_string};

/// The native functions of `internal/web/encoding`: those for bytes, and two for decoding.
///
/// # Errors
/// None in practice.
pub(super) fn functions(context: &mut Context) -> JsResult<JsObject> {
    let object = byte_functions(context)?;
    let decode = NativeFunction::from_fn_ptr(decode_text);
    let tail = NativeFunction::from_fn_ptr(incomplete_tail);
    for (name, code) in [(js_string!("decodeText"), decode), (js_string!("incompleteTail"), tail)] {
        let function = FunctionObjectBuilder::new(context.realm(), code).name(name.clone()).build();
        object.set(name, function, true, context)?;
    }
    Ok(object)
}

/// `decodeText(bytes, encoding, fatal)`: the text, or `undefined` if `fatal` and it is not valid.
fn decode_text(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let bytes = Bytes::of(args.get_or_undefined(0), context)?;
    let encoding = args.get_or_undefined(1).to_string(context)?.to_std_string_lossy();
    let fatal = args.get_or_undefined(2).to_boolean();
    let text = bytes.read(|bytes| decode(bytes, &encoding, fatal))?;
    Ok(text.map_or(JsValue::undefined(), |units| JsString::from(&units[..]).into()))
}

/// `incompleteTail(bytes, encoding)`: how many bytes at the end may be the start of a character.
fn incomplete_tail(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let bytes = Bytes::of(args.get_or_undefined(0), context)?;
    let encoding = args.get_or_undefined(1).to_string(context)?.to_std_string_lossy();
    Ok(JsValue::from(bytes.read(|bytes| tail(bytes, &encoding))? as u32))
}

fn decode(bytes: &[u8], encoding: &str, fatal: bool) -> Option<Vec<u16>> {
    match encoding {
        "utf-8" if fatal => std::str::from_utf8(bytes).ok().map(|text| text.encode_utf16().collect()),
        "utf-8" => Some(String::from_utf8_lossy(bytes).encode_utf16().collect()),
        "windows-1252" => Some(bytes.iter().map(|byte| WINDOWS_1252[usize::from(*byte)]).collect()),
        big_or_little => decode_utf16(bytes, big_or_little == "utf-16be", fatal),
    }
}

fn decode_utf16(bytes: &[u8], big: bool, fatal: bool) -> Option<Vec<u16>> {
    let pair = |pair: &[u8]| if big { [pair[0], pair[1]] } else { [pair[1], pair[0]] };
    let units = bytes.chunks_exact(2).map(|bytes| u16::from_be_bytes(pair(bytes)));
    let mut text = Vec::with_capacity(bytes.len() / 2 + 1);
    for unit in char::decode_utf16(units) {
        match unit {
            Ok(character) => text.extend_from_slice(character.encode_utf16(&mut [0; 2])),
            Err(_) if fatal => return None,
            Err(_) => text.push(REPLACEMENT),
        }
    }
    if bytes.len() % 2 == 1 {
        if fatal {
            return None;
        }
        // Half a unit at the end, and the first half of a pair before it, are one mistake.
        if !text.ends_with(&[REPLACEMENT]) || bytes.len() < 3 || !ends_in_high_surrogate(bytes, big) {
            text.push(REPLACEMENT);
        }
    }
    Some(text)
}

fn ends_in_high_surrogate(bytes: &[u8], big: bool) -> bool {
    let whole = &bytes[..bytes.len() / 2 * 2];
    let Some([first, second]) = whole.last_chunk::<2>() else { return false };
    matches!(if big { first } else { second }, 0xd8..=0xdb)
}

fn tail(bytes: &[u8], encoding: &str) -> usize {
    match encoding {
        // A character takes at most four bytes, so only the last three can be an unfinished one.
        "utf-8" => (1..=bytes.len().min(3))
            .rev()
            .find(|count| {
                let end = &bytes[bytes.len() - count..];
                end[0] >= 0xc2
                    && std::str::from_utf8(end)
                        .is_err_and(|error| error.valid_up_to() == 0 && error.error_len().is_none())
            })
            .unwrap_or(0),
        "windows-1252" => 0,
        big_or_little => {
            let odd = bytes.len() % 2;
            odd + if ends_in_high_surrogate(bytes, big_or_little == "utf-16be") { 2 } else { 0 }
        }
    }
}

const REPLACEMENT: u16 = 0xfffd;

/// windows-1252 differs from Latin-1 in the range that Latin-1 gives to control characters.
const WINDOWS_1252: [u16; 256] = {
    const HIGH: [u16; 32] = [
        0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d,
        0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d,
        0x17e, 0x178,
    ];
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = if byte >= 0x80 && byte < 0xa0 { HIGH[byte - 0x80] } else { byte as u16 };
        byte += 1;
    }
    table
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_unfinished_character_waits() {
        assert_eq!(tail(&[0x41, 0xe2, 0x82], "utf-8"), 2);
        assert_eq!(tail(&[0xe2, 0x82, 0xac], "utf-8"), 0);
        assert_eq!(tail(&[0xff], "utf-8"), 0);
        assert_eq!(tail(&[0xf0, 0x9f, 0x98], "utf-8"), 3);
        assert_eq!(tail(&[0x41, 0x00, 0x3d, 0xd8, 0x00], "utf-16le"), 3);
    }

    #[test]
    fn half_a_unit_is_one_mistake() {
        assert_eq!(decode(&[0x41], "utf-16le", false), Some(vec![REPLACEMENT]));
        assert_eq!(decode(&[0x41], "utf-16le", true), None);
        assert_eq!(decode(&[0x41, 0x00], "utf-16le", true), Some(vec![0x41]));
    }
}
