//! Quoting, escaping and measuring of text.
//!
//! The inspector decides where lines break by counting what JavaScript counts: UTF-16 units for lengths, terminal
//! columns for tables. Both rules live here, so that nothing else measures text.

/// Length in UTF-16 units: what `string.length` says.
pub fn units(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.encode_utf16().count() }
}

/// Length in UTF-16 units without colour sequences (`ESC [ n m` with one or two digits).
pub fn units_without_colors(text: &str) -> usize {
    if !text.contains('\x1b') {
        return units(text);
    }
    let mut rest = text;
    let mut total = 0;
    while let Some(at) = rest.find('\x1b') {
        total += units(&rest[..at]);
        let tail = &rest[at + 1..];
        let skipped = color_sequence(tail);
        total += usize::from(skipped == 0);
        rest = &tail[skipped..];
    }
    total + units(rest)
}

/// Bytes of a colour sequence after its escape character, or 0 if there is none.
fn color_sequence(tail: &str) -> usize {
    let Some(digits) = tail.strip_prefix('[') else { return 0 };
    let count = digits.bytes().take_while(u8::is_ascii_digit).count();
    if (1..=2).contains(&count) && digits.as_bytes().get(count) == Some(&b'm') { count + 2 } else { 0 }
}

/// Quotes a string as a JavaScript literal, with the quote that needs the fewest escapes.
///
/// Single quotes are the default; a text that holds them takes double quotes, or backticks if it holds both.
pub fn quote(text: &[u16]) -> String {
    let has = |c: char| text.contains(&(c as u16));
    let quote = if !has('\'') {
        '\''
    } else if !has('"') {
        '"'
    } else if !has('`') && !text.windows(2).any(|pair| pair == [u16::from(b'$'), u16::from(b'{')]) {
        '`'
    } else {
        '\''
    };
    let mut out = String::with_capacity(text.len() + 2);
    out.push(quote);
    escape_into(&mut out, text, quote == '\'');
    out.push(quote);
    out
}

/// Escapes control characters, backslashes, single quotes and lone surrogates, without adding quotes.
pub fn escape(text: &[u16]) -> String {
    let mut out = String::with_capacity(text.len());
    escape_into(&mut out, text, true);
    out
}

fn escape_into(out: &mut String, text: &[u16], single: bool) {
    for unit in char::decode_utf16(text.iter().copied()) {
        match unit {
            Ok('\'') if single => out.push_str("\\'"),
            Ok('\\') => out.push_str("\\\\"),
            Ok('\u{8}') => out.push_str("\\b"),
            Ok('\t') => out.push_str("\\t"),
            Ok('\n') => out.push_str("\\n"),
            Ok('\u{c}') => out.push_str("\\f"),
            Ok('\r') => out.push_str("\\r"),
            Ok(c) if c < ' ' || ('\u{7f}'..='\u{9f}').contains(&c) => out.push_str(&format!("\\x{:02X}", c as u32)),
            Ok(c) => out.push(c),
            Err(lone) => out.push_str(&format!("\\u{:x}", lone.unpaired_surrogate())),
        }
    }
}

/// Whether a property name stands without quotes: ASCII letters, digits and underscores (`$` is quoted).
pub fn is_plain_key(key: &str) -> bool {
    let mut bytes = key.bytes();
    bytes.next().is_some_and(|b| b.is_ascii_alphabetic() || b == b'_')
        && bytes.all(|b| b.is_ascii_alphanumeric() || b == b'_')
}

/// Whether a property name is a canonical array index or larger integer.
pub fn is_integer_key(key: &str) -> bool {
    key == "0" || (!key.is_empty() && !key.starts_with('0') && key.bytes().all(|b| b.is_ascii_digit()))
}

/// Columns that a terminal needs for `text`; `strip` leaves control sequences out of the count.
pub fn width(text: &str, strip: bool) -> usize {
    if strip && text.contains(['\x1b', '\u{9b}']) {
        return width(&strip_control_sequences(text), false);
    }
    text.chars().map(char_width).sum()
}

fn char_width(c: char) -> usize {
    let code = c as u32;
    if (0x20..0x7f).contains(&code) {
        return 1;
    }
    if code != 0xad && in_ranges(&ZERO_WIDTH, code) {
        0
    } else if in_ranges(&WIDE, code) {
        2
    } else {
        1
    }
}

fn in_ranges(ranges: &[(u32, u32)], code: u32) -> bool {
    ranges
        .binary_search_by(|&(low, high)| {
            if high < code {
                std::cmp::Ordering::Less
            } else if low > code {
                std::cmp::Ordering::Greater
            } else {
                std::cmp::Ordering::Equal
            }
        })
        .is_ok()
}

/// Controls, format characters and combining marks (Unicode categories Cc, Cf, Mn, Me), the common blocks.
const ZERO_WIDTH: [(u32, u32); 43] = [
    (0x0, 0x1f),
    (0x7f, 0x9f),
    (0xad, 0xad),
    (0x300, 0x36f),
    (0x483, 0x489),
    (0x591, 0x5bd),
    (0x5bf, 0x5bf),
    (0x5c1, 0x5c2),
    (0x5c4, 0x5c5),
    (0x5c7, 0x5c7),
    (0x600, 0x605),
    (0x610, 0x61a),
    (0x61c, 0x61c),
    (0x64b, 0x65f),
    (0x670, 0x670),
    (0x6d6, 0x6dd),
    (0x6df, 0x6e4),
    (0x6e7, 0x6e8),
    (0x6ea, 0x6ed),
    (0x900, 0x902),
    (0x93a, 0x93a),
    (0x93c, 0x93c),
    (0x941, 0x948),
    (0x94d, 0x94d),
    (0x951, 0x957),
    (0xe31, 0xe31),
    (0xe34, 0xe3a),
    (0xe47, 0xe4e),
    (0x1ab0, 0x1ace),
    (0x1dc0, 0x1dff),
    (0x200b, 0x200f),
    (0x202a, 0x202e),
    (0x2060, 0x2064),
    (0x2066, 0x206f),
    (0x20d0, 0x20f0),
    (0x302a, 0x302d),
    (0x3099, 0x309a),
    (0xfe00, 0xfe0f),
    (0xfe20, 0xfe2f),
    (0xfeff, 0xfeff),
    (0xfff9, 0xfffb),
    (0xe0001, 0xe007f),
    (0xe0100, 0xe01ef),
];

/// East Asian wide and full-width characters and emoji that are shown as pictures (Unicode 16).
const WIDE: [(u32, u32); 72] = [
    (0x1100, 0x115f),
    (0x231a, 0x231b),
    (0x2329, 0x232a),
    (0x23e9, 0x23ec),
    (0x23f0, 0x23f0),
    (0x23f3, 0x23f3),
    (0x25fd, 0x25fe),
    (0x2614, 0x2615),
    (0x2630, 0x2637),
    (0x2648, 0x2653),
    (0x267f, 0x267f),
    (0x268a, 0x268f),
    (0x2693, 0x2693),
    (0x26a1, 0x26a1),
    (0x26aa, 0x26ab),
    (0x26bd, 0x26be),
    (0x26c4, 0x26c5),
    (0x26ce, 0x26ce),
    (0x26d4, 0x26d4),
    (0x26ea, 0x26ea),
    (0x26f2, 0x26f3),
    (0x26f5, 0x26f5),
    (0x26fa, 0x26fa),
    (0x26fd, 0x26fd),
    (0x2705, 0x2705),
    (0x270a, 0x270b),
    (0x2728, 0x2728),
    (0x274c, 0x274c),
    (0x274e, 0x274e),
    (0x2753, 0x2755),
    (0x2757, 0x2757),
    (0x2795, 0x2797),
    (0x27b0, 0x27b0),
    (0x27bf, 0x27bf),
    (0x2b1b, 0x2b1c),
    (0x2b50, 0x2b50),
    (0x2b55, 0x2b55),
    (0x2e80, 0x303e),
    (0x3041, 0x3247),
    (0x3250, 0x4dbf),
    (0x4e00, 0xa4c6),
    (0xa960, 0xa97c),
    (0xac00, 0xd7a3),
    (0xf900, 0xfaff),
    (0xfe10, 0xfe19),
    (0xfe30, 0xfe6b),
    (0xff01, 0xff60),
    (0xffe0, 0xffe6),
    (0x16fe0, 0x18d08),
    (0x1aff0, 0x1b2fb),
    (0x1d300, 0x1d376),
    (0x1f004, 0x1f004),
    (0x1f0cf, 0x1f0cf),
    (0x1f18e, 0x1f18e),
    (0x1f191, 0x1f19a),
    (0x1f1e6, 0x1f202),
    (0x1f210, 0x1f265),
    (0x1f300, 0x1f320),
    (0x1f32d, 0x1f335),
    (0x1f337, 0x1f37c),
    (0x1f37e, 0x1f393),
    (0x1f3a0, 0x1f3ca),
    (0x1f3cf, 0x1f3d3),
    (0x1f3e0, 0x1f3f0),
    (0x1f3f4, 0x1f43e),
    (0x1f440, 0x1f4fc),
    (0x1f4ff, 0x1f53d),
    (0x1f54b, 0x1f567),
    (0x1f57a, 0x1f6d7),
    (0x1f6dc, 0x1f6fc),
    (0x1f7e0, 0x1faf8),
    (0x20000, 0x3fffd),
];

/// Removes terminal control sequences (`util.stripVTControlCharacters`).
pub fn strip_control_sequences(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while at < chars.len() {
        match control_sequence(&chars[at..]) {
            0 => {
                out.push(chars[at]);
                at += 1;
            }
            length => at += length,
        }
    }
    out
}

/// Length of the control sequence at the start of `chars`, or 0.
fn control_sequence(chars: &[char]) -> usize {
    let escape = match chars[0] {
        '\x1b' => true,
        '\u{9b}' => false,
        _ => return 0,
    };
    if escape && chars.get(1) == Some(&']') {
        let ends = |i: &usize| {
            matches!(chars[*i], '\x07' | '\u{9c}') || (chars[*i] == '\x1b' && chars.get(i + 1) == Some(&'\\'))
        };
        if let Some(end) = (2..chars.len()).find(ends) {
            return end + 1 + usize::from(chars[end] == '\x1b');
        }
    }
    let start = 1 + chars[1..].iter().take_while(|c| "[]()#;?".contains(**c)).count();
    let longest = parameters(&chars[start..]);
    // Parameters may give back characters, because a digit may also be the final character.
    let mut end = start + longest;
    loop {
        if chars.get(end).is_some_and(|c| is_final(*c)) {
            return end + 1;
        }
        if end == start {
            break;
        }
        end -= 1;
    }
    // The introducers may be given back too: `ESC [ [` has no final character, none of them is one.
    0
}

/// Characters of `digits{1,4} ([;:] digits{0,4})*` at the start.
fn parameters(chars: &[char]) -> usize {
    let run = |from: usize| chars[from..].iter().take(4).take_while(|c| c.is_ascii_digit()).count();
    let mut at = run(0);
    if at == 0 {
        return 0;
    }
    while matches!(chars.get(at), Some(';' | ':')) {
        at += 1;
        at += run(at);
    }
    at
}

fn is_final(c: char) -> bool {
    matches!(c, '0'..='9' | 'A'..='P' | 'R'..='T' | 'Z' | 'c' | 'f'..='n' | 'q'..='u' | 'y' | '=' | '>' | '<' | '~')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quoted(text: &str) -> String {
        quote(&text.encode_utf16().collect::<Vec<_>>())
    }

    #[test]
    fn picks_the_quote_that_needs_no_escape() {
        assert_eq!(quoted("a"), "'a'");
        assert_eq!(quoted("it's"), "\"it's\"");
        assert_eq!(quoted("it's \"x\""), "`it's \"x\"`");
        assert_eq!(quoted("'\"`"), "'\\'\"`'");
        assert_eq!(quoted("a\n\u{1}\u{7f}"), "'a\\n\\x01\\x7F'");
    }

    #[test]
    fn escapes_lone_surrogates_only() {
        assert_eq!(quote(&[0xd83d]), "'\\ud83d'");
        assert_eq!(quoted("😀"), "'😀'");
    }

    #[test]
    fn strips_and_measures() {
        assert_eq!(strip_control_sequences("\x1b[31mred\x1b[39m"), "red");
        assert_eq!(strip_control_sequences("\x1b]8;;http://x\x07link"), "link");
        assert_eq!(units_without_colors("\x1b[31mred\x1b[39m"), 3);
        assert_eq!(width("\x1b[1m中文\x1b[22m", true), 4);
        assert_eq!(width("e\u{301}", true), 1);
    }

    #[test]
    fn ranges_are_sorted() {
        for table in [&ZERO_WIDTH[..], &WIDE[..]] {
            assert!(table.windows(2).all(|w| w[0].1 < w[1].0));
        }
    }
}
