//! The basic URL parser of https://url.spec.whatwg.org/#url-parsing, by parts instead of by states.

use super::host;
use super::percent::{CONTROL, FRAGMENT, PATH, QUERY, SPECIAL_QUERY, Set, USERINFO, encode};

/// A parsed URL.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Url {
    pub(super) scheme: String,
    pub(super) username: String,
    pub(super) password: String,
    pub(super) host: Option<String>,
    pub(super) port: Option<u16>,
    pub(super) path: Path,
    pub(super) query: Option<String>,
    pub(super) fragment: Option<String>,
}

/// A path: names between slashes, or text that only the scheme understands (`mailto:`, `data:`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Path {
    Names(Vec<String>),
    Opaque(String),
}

impl Default for Path {
    fn default() -> Self {
        Path::Names(Vec::new())
    }
}

/// The port that a scheme uses if none is given; `None` for schemes that are not special.
fn default_port(scheme: &str) -> Option<Option<u16>> {
    Some(match scheme {
        "http" | "ws" => Some(80),
        "https" | "wss" => Some(443),
        "ftp" => Some(21),
        "file" => None,
        _ => return None,
    })
}

pub(super) fn is_special(scheme: &str) -> bool {
    default_port(scheme).is_some()
}

/// Splits a scheme and its colon off the start.
pub(super) fn split_scheme(text: &str) -> Option<(String, &str)> {
    let (scheme, rest) = text.split_once(':')?;
    let mut characters = scheme.chars();
    let valid = characters.next()?.is_ascii_alphabetic()
        && characters.all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'));
    valid.then(|| (scheme.to_ascii_lowercase(), rest))
}

/// Parses `input`, against `base` if it is relative.
pub(super) fn parse(input: &str, base: Option<&Url>) -> Option<Url> {
    let trimmed = input.trim_matches(|c: char| c <= ' ');
    let text: String = trimmed.chars().filter(|c| !matches!(c, '\t' | '\n' | '\r')).collect();
    let (before, fragment) = match text.split_once('#') {
        Some((before, fragment)) => (before, Some(encode(fragment, FRAGMENT))),
        None => (text.as_str(), None),
    };
    let mut url = match split_scheme(before) {
        Some((scheme, rest)) => with_scheme(scheme, rest, base, fragment.is_some())?,
        None => relative(before, base?, fragment.is_some())?,
    };
    url.fragment = fragment;
    Some(url)
}

fn with_scheme(scheme: String, rest: &str, base: Option<&Url>, has_fragment: bool) -> Option<Url> {
    let special = is_special(&scheme);
    if scheme == "file" {
        return file(rest, base.filter(|base| base.scheme == "file"));
    }
    if special {
        if let Some(base) = base.filter(|base| base.scheme == scheme && !rest.starts_with("//")) {
            return from_base(rest, base);
        }
        return authority(Url { scheme, ..Url::default() }, rest.trim_start_matches(['/', '\\']));
    }
    let mut url = Url { scheme, ..Url::default() };
    if let Some(rest) = rest.strip_prefix("//") {
        return authority(url, rest);
    }
    if rest.starts_with('/') {
        url.set_path_and_query(rest, Vec::new());
        return Some(url);
    }
    let (path, query) = split_query(rest);
    let mut path = encode(path, CONTROL);
    // A space at the end would be lost if what follows were taken away.
    if (query.is_some() || has_fragment) && path.ends_with(' ') {
        path.truncate(path.len() - 1);
        path.push_str("%20");
    }
    url.path = Path::Opaque(path);
    url.set_query(query);
    Some(url)
}

fn relative(text: &str, base: &Url, has_fragment: bool) -> Option<Url> {
    if matches!(base.path, Path::Opaque(_)) {
        return (text.is_empty() && has_fragment).then(|| base.clone());
    }
    if base.scheme == "file" { file(text, Some(base)) } else { from_base(text, base) }
}

/// What has no authority of its own takes that of the base.
fn from_base(text: &str, base: &Url) -> Option<Url> {
    let special = is_special(&base.scheme);
    let slash = |c: char| c == '/' || (special && c == '\\');
    if text.starts_with(slash) {
        if text[1..].starts_with(slash) {
            let rest = &text[2..];
            let url = Url { scheme: base.scheme.clone(), ..Url::default() };
            return authority(url, if special { rest.trim_start_matches(['/', '\\']) } else { rest });
        }
        let mut url = Url { query: None, ..base.clone() };
        url.set_path_and_query(text, Vec::new());
        return Some(url);
    }
    let mut url = base.clone();
    let (path, query) = split_query(text);
    if path.is_empty() {
        if query.is_some() {
            url.set_query(query);
        }
        return Some(url);
    }
    let mut names = base.names().to_vec();
    names.pop();
    url.set_path_and_query(text, names);
    Some(url)
}

fn is_drive(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() == 2 && bytes[0].is_ascii_alphabetic() && matches!(bytes[1], b':' | b'|')
}

fn starts_with_drive(text: &str) -> bool {
    text.get(..2).is_some_and(is_drive) && text[2..].chars().next().is_none_or(|c| matches!(c, '/' | '\\' | '?' | '#'))
}

fn file(rest: &str, base: Option<&Url>) -> Option<Url> {
    let mut url = Url { scheme: "file".to_owned(), host: Some(String::new()), ..Url::default() };
    let slash = |c: char| c == '/' || c == '\\';
    if rest.starts_with(slash) {
        if rest[1..].starts_with(slash) {
            let rest = &rest[2..];
            let end = rest.find(['/', '\\', '?']).unwrap_or(rest.len());
            let (name, path) = rest.split_at(end);
            if is_drive(name) {
                url.set_path_and_query(rest, Vec::new());
                return Some(url);
            }
            if !name.is_empty() {
                let name = host::parse(name, true)?;
                url.host = Some(if name == "localhost" { String::new() } else { name });
            }
            url.set_path_and_query(path, Vec::new());
            return Some(url);
        }
        let mut names = Vec::new();
        if let Some(base) = base {
            url.host.clone_from(&base.host);
            let drive = base.names().first().filter(|name| is_drive(name));
            names.extend(drive.filter(|_| !starts_with_drive(&rest[1..])).cloned());
        }
        url.set_path_and_query(rest, names);
        return Some(url);
    }
    let Some(base) = base else {
        url.set_path_and_query(rest, Vec::new());
        return Some(url);
    };
    if starts_with_drive(rest) {
        url.host.clone_from(&base.host);
        url.set_path_and_query(rest, Vec::new());
        return Some(url);
    }
    from_base(rest, base)
}

/// `user:password@host:port`, then path and query.
fn authority(mut url: Url, text: &str) -> Option<Url> {
    let special = is_special(&url.scheme);
    let end = text.find(|c| matches!(c, '/' | '?') || (special && c == '\\')).unwrap_or(text.len());
    let (authority, rest) = text.split_at(end);
    let host = match authority.rsplit_once('@') {
        Some((credentials, host)) => {
            let (username, password) = credentials.split_once(':').unwrap_or((credentials, ""));
            url.username = encode(username, USERINFO);
            url.password = encode(password, USERINFO);
            if host.is_empty() {
                return None;
            }
            host
        }
        None => authority,
    };
    let (name, port) = split_port(host);
    if name.is_empty() && (special || port.is_some()) {
        return None;
    }
    url.host = Some(if name.is_empty() { String::new() } else { host::parse(name, special)? });
    url.port = match port {
        None | Some("") => None,
        Some(digits) if digits.bytes().all(|byte| byte.is_ascii_digit()) => Some(digits.parse().ok()?),
        Some(_) => return None,
    };
    url.drop_default_port();
    url.set_path_and_query(rest, Vec::new());
    Some(url)
}

/// Splits at the colon that is not inside brackets.
pub(super) fn split_port(host: &str) -> (&str, Option<&str>) {
    let mut inside_brackets = false;
    let colon = host.find(|c| {
        inside_brackets = if inside_brackets { c != ']' } else { c == '[' };
        c == ':' && !inside_brackets
    });
    colon.map_or((host, None), |at| (&host[..at], Some(&host[at + 1..])))
}

fn split_query(text: &str) -> (&str, Option<&str>) {
    text.split_once('?').map_or((text, None), |(path, query)| (path, Some(query)))
}

impl Url {
    pub(super) fn names(&self) -> &[String] {
        match &self.path {
            Path::Names(names) => names,
            Path::Opaque(_) => &[],
        }
    }

    pub(super) fn is_special(&self) -> bool {
        is_special(&self.scheme)
    }

    pub(super) fn drop_default_port(&mut self) {
        if self.port.is_some() && default_port(&self.scheme) == Some(self.port) {
            self.port = None;
        }
    }

    pub(super) fn set_query(&mut self, query: Option<&str>) {
        let set: Set = if self.is_special() { SPECIAL_QUERY } else { QUERY };
        self.query = query.map(|query| encode(query, set));
    }

    fn set_path_and_query(&mut self, text: &str, names: Vec<String>) {
        let (path, query) = split_query(text);
        self.set_path(path, names);
        self.set_query(query);
    }

    /// Appends the names of `path` to `names`, resolving dots.
    pub(super) fn set_path(&mut self, path: &str, mut names: Vec<String>) {
        let special = self.is_special();
        let slash = |c: char| c == '/' || (special && c == '\\');
        let relative = path.strip_prefix(slash).unwrap_or(path);
        if path.is_empty() && !special {
            self.path = Path::Names(names);
            return;
        }
        let mut parts = relative.split(slash).peekable();
        while let Some(part) = parts.next() {
            let last = parts.peek().is_none();
            let plain = part.replace("%2e", ".").replace("%2E", ".");
            match plain.as_str() {
                ".." => {
                    let keep = self.scheme == "file" && names.len() == 1 && is_drive(&names[0]);
                    if !keep {
                        names.pop();
                    }
                    if last {
                        names.push(String::new());
                    }
                }
                "." if last => names.push(String::new()),
                "." => {}
                _ if self.scheme == "file" && names.is_empty() && is_drive(part) => names.push(part.replace('|', ":")),
                _ => names.push(encode(part, PATH)),
            }
        }
        self.path = Path::Names(names);
    }
}
