//! Tokens as V8's messages name them.

/// A token of the text: its span and the message that V8 gives when it is out of place.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Token {
    /// First byte.
    pub(super) start: u32,
    /// Byte behind it.
    pub(super) end: u32,
    /// V8's message.
    pub(super) message: String,
}

const KEYWORDS: &[&str] = &[
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
    "function",
    "if",
    "import",
    "in",
    "instanceof",
    "new",
    "null",
    "return",
    "super",
    "switch",
    "this",
    "throw",
    "true",
    "try",
    "typeof",
    "var",
    "void",
    "while",
    "with",
];

const PUNCTUATORS: &[&str] = &[
    ">>>=", "...", "**=", "<<=", ">>=", ">>>", "===", "!==", "&&=", "||=", "??=", "=>", "==", "!=", "<=", ">=", "&&",
    "||", "??", "?.", "++", "--", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<", ">>", "**", "{", "}", "(", ")",
    "[", "]", ".", ";", ",", "<", ">", "+", "-", "*", "/", "%", "&", "|", "^", "!", "~", "?", ":", "=",
];

/// Whether V8 takes a word for a name nowhere.
pub(super) fn is_keyword(word: &str) -> bool {
    KEYWORDS.contains(&word)
}

/// Whether a token is a name.
pub(super) fn is_name(token: &str) -> bool {
    token.starts_with(|c: char| c.is_alphabetic() || matches!(c, '_' | '$')) && !is_keyword(token)
}

/// The first token at or behind `from`.
pub(super) fn token_at(text: &str, from: u32) -> Token {
    let start = skip_blank(text, from as usize);
    let rest = &text[start..];
    let token = |length: usize, message: String| Token { start: start as u32, end: (start + length) as u32, message };
    let Some(first) = rest.chars().next() else { return token(0, "Unexpected end of input".to_owned()) };
    if first.is_alphabetic() || matches!(first, '_' | '$') {
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_' && c != '$').unwrap_or(rest.len());
        let word = &rest[..end];
        return token(end, word_message(word));
    }
    if first == '#' {
        let end = rest[1..].find(|c: char| !c.is_alphanumeric() && c != '_' && c != '$').map_or(rest.len(), |e| e + 1);
        return token(end, format!("Unexpected identifier '{}'", &rest[..end]));
    }
    if first.is_ascii_digit() || first == '.' && rest[1..].starts_with(|c: char| c.is_ascii_digit()) {
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '.' && c != '_').unwrap_or(rest.len());
        return token(end, "Unexpected number".to_owned());
    }
    match first {
        '"' | '\'' => {
            let end = rest[1..].find(first).map_or(rest.len(), |end| end + 2);
            token(end, "Unexpected string".to_owned())
        }
        '`' => token(rest[1..].find('`').map_or(rest.len(), |end| end + 2), "Unexpected template string".to_owned()),
        _ => match PUNCTUATORS.iter().find(|punctuator| rest.starts_with(**punctuator)) {
            Some(punctuator) => token(punctuator.len(), format!("Unexpected token '{punctuator}'")),
            None => token(first.len_utf8(), "Invalid or unexpected token".to_owned()),
        },
    }
}

fn word_message(word: &str) -> String {
    match word {
        "enum" => "Unexpected reserved word".to_owned(),
        _ if KEYWORDS.contains(&word) => format!("Unexpected token '{word}'"),
        _ => format!("Unexpected identifier '{word}'"),
    }
}

/// The first byte at or behind `from` that belongs to a token.
pub(super) fn skip_blank(text: &str, from: usize) -> usize {
    let mut at = from.min(text.len());
    loop {
        let rest = &text[at..];
        if let Some(comment) = rest.strip_prefix("//") {
            at += 2 + comment.find('\n').unwrap_or(comment.len());
        } else if let Some(comment) = rest.strip_prefix("/*") {
            at += 2 + comment.find("*/").map_or(comment.len(), |end| end + 2);
        } else {
            match rest.chars().next() {
                Some(c) if c.is_whitespace() || c == '\u{feff}' => at += c.len_utf8(),
                _ => return at,
            }
        }
    }
}
