//! Text to bytes and back, in the encodings of Node's buffers. Pure functions on UTF-16 code units and bytes.

/// An encoding, by its plain name (`encodings.js` maps the others).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8; what is not valid decodes to U+FFFD, once for every maximal part (WHATWG Encoding).
    Utf8,
    /// UTF-16, little endian; an odd last byte is left out.
    Utf16Le,
    /// One byte a character, the low one.
    Latin1,
    /// As Latin-1, decoding to seven bits.
    Ascii,
    /// Base64 with `+` and `/`, padded. Decoding accepts both alphabets and skips what belongs to neither.
    Base64,
    /// Base64 with `-` and `_`, without padding.
    Base64Url,
    /// Two digits a byte. Decoding ends at the first that is none.
    Hex,
}

impl Encoding {
    /// The encoding of that plain name.
    pub fn named(name: &str) -> Option<Encoding> {
        Some(match name {
            "utf8" => Encoding::Utf8,
            "utf16le" => Encoding::Utf16Le,
            "latin1" => Encoding::Latin1,
            "ascii" => Encoding::Ascii,
            "base64" => Encoding::Base64,
            "base64url" => Encoding::Base64Url,
            "hex" => Encoding::Hex,
            _ => return None,
        })
    }

    /// The bytes of `text`, at most `room` of them, and no part of a character.
    pub fn encode(self, text: &[u16], room: usize) -> Vec<u8> {
        match self {
            Encoding::Utf8 => encode_utf8(text, room),
            Encoding::Utf16Le => text.iter().take(room / 2).flat_map(|unit| unit.to_le_bytes()).collect(),
            Encoding::Latin1 | Encoding::Ascii => text.iter().take(room).map(|unit| *unit as u8).collect(),
            Encoding::Base64 | Encoding::Base64Url => decode_base64(text, room),
            Encoding::Hex => decode_hex(text, room),
        }
    }

    /// The code units that `bytes` stand for.
    pub fn decode(self, bytes: &[u8]) -> Vec<u16> {
        match self {
            Encoding::Utf8 => String::from_utf8_lossy(bytes).encode_utf16().collect(),
            Encoding::Utf16Le => bytes.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect(),
            Encoding::Latin1 => bytes.iter().map(|byte| u16::from(*byte)).collect(),
            Encoding::Ascii => bytes.iter().map(|byte| u16::from(byte & 0x7f)).collect(),
            Encoding::Base64 => encode_base64(bytes, STANDARD, true),
            Encoding::Base64Url => encode_base64(bytes, URL_SAFE, false),
            Encoding::Hex => bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]).map(hex_digit).collect(),
        }
    }
}

/// How many bytes `text` takes in UTF-8; a lone surrogate counts as U+FFFD.
pub fn utf8_length(text: &[u16]) -> usize {
    char::decode_utf16(text.iter().copied()).map(|unit| unit.map_or(3, char::len_utf8)).sum()
}

const STANDARD: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const URL_SAFE: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

fn encode_utf8(text: &[u16], room: usize) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len().min(room));
    for unit in char::decode_utf16(text.iter().copied()) {
        let character = unit.unwrap_or(char::REPLACEMENT_CHARACTER);
        if bytes.len() + character.len_utf8() > room {
            break;
        }
        bytes.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
    }
    bytes
}

fn hex_digit(value: u8) -> u16 {
    u16::from(b"0123456789abcdef"[usize::from(value)])
}

fn decode_hex(text: &[u16], room: usize) -> Vec<u8> {
    let digit = |unit: u16| char::from_u32(u32::from(unit)).and_then(|digit| digit.to_digit(16));
    text.chunks_exact(2).take(room).map_while(|pair| Some((digit(pair[0])? * 16 + digit(pair[1])?) as u8)).collect()
}

fn encode_base64(bytes: &[u8], alphabet: &[u8; 64], pad: bool) -> Vec<u16> {
    let mut text = Vec::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let word = group.iter().fold(0u32, |word, byte| word << 8 | u32::from(*byte)) << (8 * (3 - group.len()));
        let digits = group.len() + 1;
        for place in 0..digits {
            text.push(u16::from(alphabet[(word >> (18 - 6 * place) & 63) as usize]));
        }
        if pad {
            text.extend(std::iter::repeat_n(u16::from(b'='), 4 - digits));
        }
    }
    text
}

fn decode_base64(text: &[u16], room: usize) -> Vec<u8> {
    let mut bytes = Vec::with_capacity((text.len() / 4 * 3).min(room));
    let (mut word, mut bits) = (0u32, 0);
    for unit in text {
        let Some(value) = base64_value(*unit) else {
            // Padding ends the text; anything else that is no digit is skipped.
            if *unit as u8 == b'=' {
                break;
            }
            continue;
        };
        word = word << 6 | value;
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            if bytes.len() == room {
                break;
            }
            bytes.push((word >> bits) as u8);
            word &= (1 << bits) - 1;
        }
    }
    bytes
}

fn base64_value(unit: u16) -> Option<u32> {
    // A text that is no base64 is read a byte a unit.
    let byte = unit as u8;
    Some(u32::from(match byte {
        b'A'..=b'Z' => byte - b'A',
        b'a'..=b'z' => byte - b'a' + 26,
        b'0'..=b'9' => byte - b'0' + 52,
        b'+' | b'-' => 62,
        b'/' | b'_' => 63,
        _ => return None,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn units(text: &str) -> Vec<u16> {
        text.encode_utf16().collect()
    }

    #[test]
    fn a_character_is_written_whole_or_not_at_all() {
        assert_eq!(Encoding::Utf8.encode(&units("a€"), 3), b"a");
        assert_eq!(Encoding::Utf16Le.encode(&units("ab"), 3), [97, 0]);
    }

    #[test]
    fn a_lone_surrogate_becomes_the_replacement_character() {
        assert_eq!(Encoding::Utf8.encode(&[0xd800, 0x78], 9), [0xef, 0xbf, 0xbd, 0x78]);
        assert_eq!(utf8_length(&[0xd800, 0x78]), 4);
    }

    #[test]
    fn base64_and_hex_go_there_and_back() {
        for length in 0..20u8 {
            let bytes: Vec<u8> = (0..length).map(|byte| byte.wrapping_mul(37)).collect();
            for encoding in [Encoding::Base64, Encoding::Base64Url, Encoding::Hex, Encoding::Latin1] {
                assert_eq!(encoding.encode(&encoding.decode(&bytes), 100), bytes, "{encoding:?}");
            }
        }
    }

    #[test]
    fn broken_text_decodes_as_far_as_it_goes() {
        assert_eq!(Encoding::Hex.encode(&units("61zz62"), 9), [0x61]);
        assert_eq!(Encoding::Base64.encode(&units("Y Q\n=="), 9), b"a");
        assert_eq!(Encoding::Base64.encode(&units("a"), 9), b"");
    }
}
