//! Percent-encoding, and the sets of characters that each part of a URL encodes
//! (https://url.spec.whatwg.org/#percent-encoded-bytes).

/// A set of characters to encode. All of them have the C0 controls and everything beyond ASCII.
#[derive(Clone, Copy)]
pub(super) struct Set(&'static [u8]);

pub(super) const CONTROL: Set = Set(b"");
pub(super) const FRAGMENT: Set = Set(b" \"<>`");
pub(super) const QUERY: Set = Set(b" \"#<>");
pub(super) const SPECIAL_QUERY: Set = Set(b" \"#<>'");
pub(super) const PATH: Set = Set(b" \"#<>?^`{}");
pub(super) const USERINFO: Set = Set(b" \"#<>?^`{}/:;=@[\\]|");

/// `text` with the characters of `set` encoded as UTF-8.
pub(super) fn encode(text: &str, set: Set) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if !(0x20..=0x7e).contains(&byte) || set.0.contains(&byte) {
            encoded.push_str(&format!("%{byte:02X}"));
        } else {
            encoded.push(byte as char);
        }
    }
    encoded
}

/// The bytes that `text` stands for; a `%` without two digits stands for itself.
pub(super) fn decode(text: &str) -> Vec<u8> {
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let digits = bytes.get(at + 1..at + 3).and_then(|digits| std::str::from_utf8(digits).ok());
        match digits.filter(|_| bytes[at] == b'%').and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => {
                decoded.push(byte);
                at += 3;
            }
            None => {
                decoded.push(bytes[at]);
                at += 1;
            }
        }
    }
    decoded
}
