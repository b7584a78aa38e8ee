//! What a file is called: by its path inside, and by its address where it is an ES module and a stack shows it.

use super::SourceKind;
use std::borrow::Cow;

/// Stands between a module's path and the query or fragment that it was imported with. Each has a text of its own.
pub const SEARCH: char = '\0';

/// The file on the disk that a path names.
pub fn file(path: &str) -> &str {
    path.split(SEARCH).next().unwrap_or(path)
}

/// Whether a file is TypeScript, by its name. Node compiles what is left of it under its address.
pub(crate) fn is_typescript(path: &str) -> bool {
    [".ts", ".mts", ".cts"].iter().any(|extension| path.ends_with(extension))
}

/// What stacks call a file.
pub fn shown(path: &str, kind: SourceKind) -> Cow<'_, str> {
    if !(kind == SourceKind::Module || is_typescript(path)) || !path.starts_with('/') {
        return Cow::Borrowed(path);
    }
    let (file, search) = path.split_once(SEARCH).unwrap_or((path, ""));
    let mut address = "file://".to_owned();
    for byte in file.bytes() {
        match byte {
            b'!' | b'$' | b'&'..=b'/' | b'0'..=b';' | b'=' | b'@'..=b'Z' | b'_' | b'a'..=b'z' => {
                address.push(char::from(byte));
            }
            other => address.push_str(&format!("%{other:02X}")),
        }
    }
    address.push_str(search);
    Cow::Owned(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_escapes_what_a_url_cannot_hold() {
        assert_eq!(shown("/a b/é%[x]^.mjs\0?q#f", SourceKind::Module), "file:///a%20b/%C3%A9%25%5Bx%5D%5E.mjs?q#f");
        assert_eq!(shown("/a b.js", SourceKind::CommonJs), "/a b.js");
        assert_eq!(file("/a.mjs\0?q"), "/a.mjs");
    }
}
