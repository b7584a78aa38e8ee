//! What `JSON.parse` reads (RFC 8259): the value of a text, or the first fault with V8's words.

use boa_engine::object::JsObject;
use boa_engine::object::builtins::JsArray;
use boa_engine::property::PropertyKey;
use boa_engine::{Context, JsResult, JsString, JsValue};

/// Characters of the text that V8 shows on each side of an unexpected token.
const CONTEXT: usize = 10;

/// A message, and where the fault is.
pub(super) type Fault = (String, usize);

/// The value of a text.
///
/// # Errors
/// The inner one is the text's first fault; the outer one is the engine's own.
pub(super) fn value(text: &[u16], context: &mut Context) -> JsResult<Result<JsValue, Fault>> {
    let mut reader = Reader { text, at: 0, open: Vec::new() };
    match reader.whole(context) {
        Ok(value) => Ok(Ok(value)),
        Err(Stop::Fault(message)) => Ok(Err((message, reader.at))),
        Err(Stop::Engine(error)) => Err(*error),
    }
}

/// A list or an object whose end has not been read.
enum Open {
    List(Vec<JsValue>),
    Object(JsObject, Option<PropertyKey>),
}

/// Why reading ends.
enum Stop {
    Fault(String),
    Engine(Box<boa_engine::JsError>),
}

impl From<String> for Stop {
    fn from(message: String) -> Self {
        Stop::Fault(message)
    }
}

impl From<boa_engine::JsError> for Stop {
    fn from(error: boa_engine::JsError) -> Self {
        Stop::Engine(Box::new(error))
    }
}

struct Reader<'t> {
    text: &'t [u16],
    at: usize,
    /// Outermost first. A text may be as deep as it is long, so nothing here calls itself.
    open: Vec<Open>,
}

type Read<T> = Result<T, Stop>;

impl Reader<'_> {
    fn whole(&mut self, context: &mut Context) -> Read<JsValue> {
        loop {
            // A value starts here.
            self.blank();
            let mut value = match self.peek() {
                Some('{') => {
                    self.at += 1;
                    self.blank();
                    let object = JsObject::with_object_proto(context.intrinsics());
                    if self.peek() == Some('}') {
                        self.at += 1;
                        object.into()
                    } else {
                        let key = self.key("Expected property name or '}'")?;
                        self.open.push(Open::Object(object, Some(key)));
                        continue;
                    }
                }
                Some('[') => {
                    self.at += 1;
                    self.blank();
                    if self.peek() == Some(']') {
                        self.at += 1;
                        JsArray::new(context)?.into()
                    } else {
                        self.open.push(Open::List(Vec::new()));
                        continue;
                    }
                }
                Some('"') => JsValue::from(self.string()?),
                Some('-' | '0'..='9') => self.number()?.into(),
                Some('t') => self.word("true", JsValue::from(true))?,
                Some('f') => self.word("false", JsValue::from(false))?,
                Some('n') => self.word("null", JsValue::null())?,
                _ => return Err(self.unexpected(None).into()),
            };
            // It ended; so may what is around it.
            loop {
                self.blank();
                let next = self.peek();
                match self.open.last_mut() {
                    None if next.is_none() => return Ok(value),
                    None => {
                        return Err(self.unexpected(Some("Unexpected non-whitespace character after JSON")).into());
                    }
                    Some(Open::List(list)) => {
                        list.push(value);
                        match next {
                            Some(',') => {
                                self.at += 1;
                                break;
                            }
                            Some(']') => value = JsArray::from_iter(std::mem::take(list), context).into(),
                            _ => {
                                let said = "Expected ',' or ']' after array element in JSON";
                                return Err(self.unexpected(Some(said)).into());
                            }
                        }
                    }
                    Some(Open::Object(object, key)) => {
                        let object = object.clone();
                        if let Some(key) = key.take() {
                            object.create_data_property_or_throw(key, value, context)?;
                        }
                        match next {
                            Some(',') => {
                                self.at += 1;
                                let next = self.key("Expected double-quoted property name")?;
                                if let Some(Open::Object(_, key)) = self.open.last_mut() {
                                    *key = Some(next);
                                }
                                break;
                            }
                            Some('}') => value = object.into(),
                            _ => {
                                let said = "Expected ',' or '}' after property value in JSON";
                                return Err(self.unexpected(Some(said)).into());
                            }
                        }
                    }
                }
                self.at += 1;
                self.open.pop();
            }
        }
    }

    fn peek(&self) -> Option<char> {
        self.text.get(self.at).map(|unit| char::from_u32(u32::from(*unit)).unwrap_or('\u{fffd}'))
    }

    fn blank(&mut self) {
        while matches!(self.peek(), Some(' ' | '\t' | '\n' | '\r')) {
            self.at += 1;
        }
    }

    /// A key, and the colon behind it.
    fn key(&mut self, expected: &str) -> Read<PropertyKey> {
        self.blank();
        if self.peek() != Some('"') {
            return Err(self.unexpected(Some(&format!("{expected} in JSON"))).into());
        }
        let key = self.string()?;
        self.blank();
        if self.peek() != Some(':') {
            return Err(self.unexpected(Some("Expected ':' after property name in JSON")).into());
        }
        self.at += 1;
        Ok(key.into())
    }

    fn string(&mut self) -> Read<JsString> {
        self.at += 1;
        let start = self.at;
        // What was read before the last escape.
        let mut units: Vec<u16> = Vec::new();
        let mut plain = start;
        loop {
            match self.peek() {
                None => return Err(self.placed("Unterminated string in JSON").into()),
                Some('"') => {
                    units.extend_from_slice(&self.text[plain..self.at]);
                    self.at += 1;
                    return Ok(JsString::from(units.as_slice()));
                }
                Some('\\') => {
                    units.extend_from_slice(&self.text[plain..self.at]);
                    self.at += 1;
                    units.push(self.escaped()?);
                    plain = self.at + 1;
                }
                Some(c) if c < ' ' => {
                    return Err(self.placed("Bad control character in string literal in JSON").into());
                }
                Some(_) => {}
            }
            self.at += 1;
        }
    }

    /// What an escape stands for; its last character stays to be passed.
    fn escaped(&mut self) -> Read<u16> {
        Ok(match self.peek() {
            Some(c @ ('"' | '\\' | '/')) => c as u16,
            Some('b') => 8,
            Some('f') => 12,
            Some('n') => 10,
            Some('r') => 13,
            Some('t') => 9,
            Some('u') => {
                let mut unit = 0;
                for _ in 0..4 {
                    self.at += 1;
                    let Some(digit) = self.peek().and_then(|c| c.to_digit(16)) else {
                        return Err(self.placed("Bad Unicode escape in JSON").into());
                    };
                    unit = unit << 4 | digit as u16;
                }
                unit
            }
            None => return Err(self.unexpected(None).into()),
            Some(_) => return Err(self.placed("Bad escaped character in JSON").into()),
        })
    }

    fn number(&mut self) -> Read<f64> {
        let start = self.at;
        if self.peek() == Some('-') {
            self.at += 1;
            if !self.digit() {
                return Err(self.placed("No number after minus sign in JSON").into());
            }
        }
        if self.peek() == Some('0') {
            self.at += 1;
            if self.digit() {
                return Err(self.placed("Unexpected number in JSON").into());
            }
        }
        self.digits();
        if self.peek() == Some('.') {
            self.at += 1;
            if !self.digit() {
                return Err(self.placed("Unterminated fractional number in JSON").into());
            }
            self.digits();
        }
        if matches!(self.peek(), Some('e' | 'E')) {
            self.at += 1;
            if matches!(self.peek(), Some('+' | '-')) {
                self.at += 1;
            }
            if !self.digit() {
                return Err(self.placed("Exponent part is missing a number in JSON").into());
            }
            self.digits();
        }
        // Only digits, signs, a point and an exponent were let through: what Rust reads as well.
        Ok(String::from_utf16_lossy(&self.text[start..self.at]).parse().unwrap_or(f64::NAN))
    }

    fn digit(&self) -> bool {
        self.peek().is_some_and(|c| c.is_ascii_digit())
    }

    fn digits(&mut self) {
        while self.digit() {
            self.at += 1;
        }
    }

    fn word(&mut self, word: &str, value: JsValue) -> Read<JsValue> {
        for expected in word.chars() {
            if self.peek() != Some(expected) {
                let said = match self.peek() {
                    Some('-' | '0'..='9') => Some("Unexpected number in JSON"),
                    Some('"') => Some("Unexpected string in JSON"),
                    _ => None,
                };
                return Err(self.unexpected(said).into());
            }
            self.at += 1;
        }
        Ok(value)
    }

    /// The message for the token at this place; `said` is V8's for a place where only certain tokens may stand.
    fn unexpected(&self, said: Option<&str>) -> String {
        let whole = String::from_utf16_lossy(self.text);
        let special = matches!(whole.as_str(), "undefined" | "NaN" | "Infinity" | "[object Object]");
        match (self.peek(), said) {
            (_, Some(said)) => self.placed(said),
            (_, None) if special => format!("\"{whole}\" is not valid JSON"),
            (None, None) => "Unexpected end of JSON input".to_owned(),
            (Some(c), None) => format!("Unexpected token '{c}', {} is not valid JSON", self.around()),
        }
    }

    /// The text around this place, in quotes.
    fn around(&self) -> String {
        let length = self.text.len();
        if length <= 2 * CONTEXT {
            return format!("\"{}\"", String::from_utf16_lossy(self.text));
        }
        let start = self.at.saturating_sub(CONTEXT);
        let end = (self.at + CONTEXT).min(length);
        let before = if start > 0 { "..." } else { "" };
        let after = if end < length { "..." } else { "" };
        format!("{before}\"{}\"{after}", String::from_utf16_lossy(&self.text[start..end]))
    }

    fn placed(&self, message: &str) -> String {
        let before = &self.text[..self.at];
        let line = before.iter().filter(|unit| **unit == 10).count() + 1;
        let column = before.iter().rev().take_while(|unit| **unit != 10).count() + 1;
        format!("{message} at position {} (line {line} column {column})", self.at)
    }
}
