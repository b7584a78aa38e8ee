//! Colours for source code: just enough of JavaScript's grammar to tell comments, strings, numbers and keywords apart.
//! The editor has a real parser, and is loaded only when it is needed.

/// What a piece of source is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ink {
    /// Names, punctuation, space.
    Plain,
    /// A keyword.
    Keyword,
    /// A string, a template, or a regular expression.
    Text,
    /// A number.
    Number,
    /// A comment.
    Comment,
}

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    /// What it is.
    pub(super) ink: Ink,
    /// Its text.
    pub(super) text: String,
}

const KEYWORDS: [&str; 44] = [
    "as",
    "async",
    "await",
    "break",
    "case",
    "catch",
    "class",
    "const",
    "continue",
    "debugger",
    "default",
    "delete",
    "do",
    "else",
    "export",
    "extends",
    "false",
    "finally",
    "for",
    "from",
    "function",
    "get",
    "if",
    "import",
    "in",
    "instanceof",
    "let",
    "new",
    "null",
    "of",
    "return",
    "set",
    "static",
    "super",
    "switch",
    "this",
    "throw",
    "true",
    "try",
    "typeof",
    "undefined",
    "var",
    "while",
    "yield",
];

/// Words after which a slash begins a regular expression and no division.
const BEFORE_REGEX: [&str; 8] = ["return", "typeof", "case", "in", "of", "delete", "throw", "await"];

/// The pieces of every line of `source`.
pub(super) fn lines(source: &str) -> Vec<Vec<Piece>> {
    let mut scan = Scan { rest: source, lines: vec![Vec::new()], last: String::new(), templates: Vec::new() };
    while !scan.rest.is_empty() {
        scan.one();
    }
    scan.lines
}

struct Scan<'a> {
    rest: &'a str,
    lines: Vec<Vec<Piece>>,
    /// The last word or sign, to tell a division from a regular expression.
    last: String,
    /// Open braces inside each `${`.
    templates: Vec<u32>,
}

impl Scan<'_> {
    fn one(&mut self) {
        let rest = self.rest;
        let first = rest.chars().next().unwrap_or_default();
        if rest.starts_with("//") {
            return self.take(Ink::Comment, rest.find('\n').unwrap_or(rest.len()));
        }
        if let Some(comment) = rest.strip_prefix("/*") {
            return self.take(Ink::Comment, comment.find("*/").map_or(rest.len(), |end| end + 4));
        }
        match first {
            '\'' | '"' => self.take(Ink::Text, quoted(rest, first)),
            '`' => self.template(1),
            '}' if self.templates.last() == Some(&0) => {
                self.templates.pop();
                self.template(1);
            }
            '{' | '}' => {
                if let Some(depth) = self.templates.last_mut() {
                    *depth = if first == '{' { *depth + 1 } else { depth.saturating_sub(1) };
                }
                self.sign(first);
            }
            '/' if self.regex_may_begin() => match regex(rest) {
                Some(end) => self.take(Ink::Text, end),
                None => self.sign(first),
            },
            '0'..='9' => {
                let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '.' && c != '_').unwrap_or(rest.len());
                self.take(Ink::Number, end);
                self.last = "0".into();
            }
            c if is_word(c) => {
                let end = rest.find(|c: char| !is_word(c) && !c.is_ascii_digit()).unwrap_or(rest.len());
                let word = &rest[..end];
                let ink =
                    if KEYWORDS.binary_search(&word).is_ok() && self.last != "." { Ink::Keyword } else { Ink::Plain };
                self.take(ink, end);
                self.last = word.into();
            }
            c if c.is_whitespace() => self.take(Ink::Plain, c.len_utf8()),
            c => self.sign(c),
        }
    }

    /// Text of a template from `from` on, up to its end or to the next `${`.
    fn template(&mut self, from: usize) {
        let bytes = self.rest.as_bytes();
        let mut at = from;
        while at < bytes.len() {
            match bytes[at] {
                b'\\' => at += 1,
                b'`' => {
                    self.last = "`".into();
                    return self.take(Ink::Text, at + 1);
                }
                b'$' if bytes.get(at + 1) == Some(&b'{') => {
                    self.templates.push(0);
                    self.last = "{".into();
                    return self.take(Ink::Text, at + 2);
                }
                _ => {}
            }
            at += 1;
        }
        self.take(Ink::Text, self.rest.len());
    }

    fn sign(&mut self, sign: char) {
        self.take(Ink::Plain, sign.len_utf8());
        self.last = sign.into();
    }

    fn regex_may_begin(&self) -> bool {
        let last = self.last.as_str();
        let after_value =
            last.ends_with(|c: char| is_word(c) || c.is_ascii_digit() || matches!(c, ')' | ']' | '}' | '`'));
        !after_value || BEFORE_REGEX.contains(&last)
    }

    fn take(&mut self, ink: Ink, bytes: usize) {
        let mut end = bytes.min(self.rest.len());
        while !self.rest.is_char_boundary(end) {
            end += 1;
        }
        let (text, rest) = self.rest.split_at(end);
        self.rest = rest;
        if ink == Ink::Text {
            self.last = "`".into();
        }
        for (index, part) in text.split('\n').enumerate() {
            if index > 0 {
                self.lines.push(Vec::new());
            }
            let line = self.lines.last_mut().expect("there is always a line");
            match line.last_mut() {
                _ if part.is_empty() => {}
                Some(piece) if piece.ink == ink => piece.text.push_str(part),
                _ => line.push(Piece { ink, text: part.trim_end_matches('\r').to_owned() }),
            }
        }
    }
}

fn is_word(c: char) -> bool {
    c.is_alphabetic() || c == '_' || c == '$' || c == '#'
}

/// Bytes of a string, both quotes included; a string that is not closed ends with its line.
fn quoted(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            '\n' if !escaped => return at,
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            c if c == quote => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// Bytes of a regular expression with its flags, if one ends on this line.
fn regex(text: &str) -> Option<usize> {
    let (mut escaped, mut class) = (false, false);
    for (at, c) in text.char_indices().skip(1) {
        match c {
            '\n' => return None,
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '[' => class = true,
            ']' => class = false,
            '/' if !class => {
                let flags = text[at + 1..].find(|c: char| !c.is_ascii_lowercase()).unwrap_or(text.len() - at - 1);
                return Some(at + 1 + flags);
            }
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn inks(source: &str) -> Vec<(Ink, String)> {
        let pieces = lines(source).into_iter().flatten();
        pieces.filter(|piece| piece.ink != Ink::Plain).map(|piece| (piece.ink, piece.text)).collect()
    }

    #[test]
    fn keywords_are_sorted() {
        assert!(KEYWORDS.is_sorted());
    }

    #[test]
    fn words_strings_numbers_and_comments() {
        let found = inks("const a = 'it\\'s' + 0x1f // end\n/* two\nlines */ return x.default");
        let expected = [
            (Ink::Keyword, "const"),
            (Ink::Text, "'it\\'s'"),
            (Ink::Number, "0x1f"),
            (Ink::Comment, "// end"),
            (Ink::Comment, "/* two"),
            (Ink::Comment, "lines */"),
            (Ink::Keyword, "return"),
        ];
        assert_eq!(found, expected.map(|(ink, text)| (ink, text.to_owned())));
    }

    #[test]
    fn templates_hold_code() {
        let found = inks("`a ${ { b: 'c' }.b } d` + 1");
        let expected = [(Ink::Text, "`a ${"), (Ink::Text, "'c'"), (Ink::Text, "} d`"), (Ink::Number, "1")];
        assert_eq!(found, expected.map(|(ink, text)| (ink, text.to_owned())));
    }

    #[test]
    fn a_slash_divides_after_a_value() {
        assert_eq!(inks("a / b / c"), []);
        assert_eq!(inks("(/[/]'/g)"), [(Ink::Text, "/[/]'/g".to_owned())]);
        assert_eq!(inks("return /x/"), [(Ink::Keyword, "return".to_owned()), (Ink::Text, "/x/".to_owned())]);
    }

    #[test]
    fn every_character_is_kept() {
        for source in ["", "\n", "a\n\nb", "`unclosed ${ x", "'open\nnext'", "/* open", "é ünï 'çö' /", "x = /re", "}`"]
        {
            let all: Vec<String> =
                lines(source).into_iter().map(|line| line.into_iter().map(|piece| piece.text).collect()).collect();
            assert_eq!(all.join("\n"), source);
        }
    }
}
