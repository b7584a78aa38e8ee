//! `JSON.parse` and `JSON.stringify` with V8's messages.
//!
//! The engine's functions do the work; only when one of them fails is the text (or the value) looked at again to say
//! why as V8 does.

use super::json_cycle;
use super::observe::type_error;
use super::state::{Captured, State};
use super::{constructors, observe};
use boa_engine::object::FunctionObjectBuilder;
use boa_engine::object::builtins::JsFunction;
use boa_engine::{Context, JsArgs, JsError, JsResult, JsString, JsValue, NativeFunction, js_string};

/// Characters of the text that V8 shows on each side of an unexpected token.
const CONTEXT: usize = 10;

/// Replaces both functions.
///
/// # Errors
/// None in practice: the global object is new.
pub(super) fn install(context: &mut Context) -> JsResult<()> {
    let json = context.global_object().get(js_string!("JSON"), context)?;
    let Some(json) = json.as_object() else { return Ok(()) };
    for (name, length) in [("parse", 2), ("stringify", 3)] {
        let engine = json.get(JsString::from(name), context)?;
        let Some(engine) = engine.as_function() else { continue };
        let code = match name {
            "parse" => NativeFunction::from_copy_closure_with_captures(
                |_, args, engine: &JsFunction, context| parse(args, engine, context),
                engine,
            ),
            _ => NativeFunction::from_copy_closure_with_captures(
                |_, args, engine: &JsFunction, context| stringify(args, engine, context),
                engine,
            ),
        };
        let function =
            FunctionObjectBuilder::new(context.realm(), code).name(JsString::from(name)).length(length).build();
        constructors::hidden(&json, name, function.into(), context)?;
    }
    Ok(())
}

fn parse(args: &[JsValue], engine: &JsFunction, context: &mut Context) -> JsResult<JsValue> {
    let text = args.get_or_undefined(0).to_string(context)?;
    let mut args = args.to_vec();
    match args.first_mut() {
        Some(first) => *first = text.clone().into(),
        None => args.push(text.clone().into()),
    }
    engine.call(&JsValue::undefined(), &args, context).map_err(|error| {
        let units: Vec<u16> = text.iter().collect();
        match Scanner::new(&units).fault() {
            Some((message, at)) => syntax_error(&message, excerpt(&units, at), context),
            None => error,
        }
    })
}

/// The line of the text that has the fault, as the report of an uncaught error shows it.
fn excerpt(text: &[u16], at: usize) -> String {
    let start = text[..at].iter().rposition(|unit| *unit == 10).map_or(0, |index| index + 1);
    let line = text[start..].split(|unit| *unit == 10).next().unwrap_or_default();
    let number = text[..start].iter().filter(|unit| **unit == 10).count() + 1;
    let indent: String = text[start..at].iter().map(|unit| if *unit == 9 { '\t' } else { ' ' }).collect();
    let caret = if at < start + line.len() { format!("{indent}^\n") } else { String::new() };
    format!("<anonymous_script>:{number}\n{}\n{caret}", String::from_utf16_lossy(line))
}

fn stringify(args: &[JsValue], engine: &JsFunction, context: &mut Context) -> JsResult<JsValue> {
    engine.call(&JsValue::undefined(), args, context).map_err(|error| {
        let cyclic = error.as_native().is_some_and(|native| native.message() == "cyclic object value");
        let message = match cyclic {
            true => json_cycle::message(args.get_or_undefined(0), context),
            false => None,
        };
        match message {
            Some(message) => type_error(&message, None, context),
            None => error,
        }
    })
}

fn syntax_error(message: &str, excerpt: String, context: &mut Context) -> JsError {
    let engine = context.intrinsics().constructors().syntax_error().constructor();
    let made = engine.construct(&[], None, context).and_then(|object| {
        let limit = constructors::trace_limit(context)?.unwrap_or(0);
        let mut captured = Captured::now(&object, limit, context);
        captured.excerpt = Some(excerpt.into());
        State::of(context).define(&object, captured, context)?;
        constructors::hidden(&object, "message", js_string!(message).into(), context)?;
        Ok(object)
    });
    match made {
        Ok(object) => {
            observe(&object.clone().into(), context);
            JsError::from_opaque(object.into())
        }
        Err(error) => error,
    }
}

/// Reads JSON (RFC 8259) to find the first fault.
struct Scanner<'t> {
    text: &'t [u16],
    at: usize,
}

/// A message; `Err` ends the scan.
type Scan = Result<(), String>;

impl<'t> Scanner<'t> {
    fn new(text: &'t [u16]) -> Scanner<'t> {
        Scanner { text, at: 0 }
    }

    /// What is wrong, and where.
    fn fault(mut self) -> Option<(String, usize)> {
        let result = self.value(0).and_then(|()| {
            self.blank();
            match self.peek() {
                None => Ok(()),
                Some(_) => Err(self.unexpected(Some("Unexpected non-whitespace character after JSON"))),
            }
        });
        result.err().map(|message| (message, self.at))
    }

    fn peek(&self) -> Option<char> {
        self.text.get(self.at).map(|unit| char::from_u32(u32::from(*unit)).unwrap_or('\u{fffd}'))
    }

    fn blank(&mut self) {
        while matches!(self.peek(), Some(' ' | '\t' | '\n' | '\r')) {
            self.at += 1;
        }
    }

    fn value(&mut self, depth: usize) -> Scan {
        self.blank();
        // Deeper text is the engine's to refuse.
        if depth > 1000 {
            return Ok(());
        }
        match self.peek() {
            Some('{') => self.object(depth),
            Some('[') => self.array(depth),
            Some('"') => self.string(),
            Some('-' | '0'..='9') => self.number(),
            Some('t') => self.word("true"),
            Some('f') => self.word("false"),
            Some('n') => self.word("null"),
            _ => Err(self.unexpected(None)),
        }
    }

    fn object(&mut self, depth: usize) -> Scan {
        self.at += 1;
        self.blank();
        if self.peek() == Some('}') {
            self.at += 1;
            return Ok(());
        }
        let mut expected = "Expected property name or '}'";
        loop {
            self.blank();
            if self.peek() != Some('"') {
                return Err(self.unexpected(Some(&format!("{expected} in JSON"))));
            }
            self.string()?;
            self.blank();
            if self.peek() != Some(':') {
                return Err(self.unexpected(Some("Expected ':' after property name in JSON")));
            }
            self.at += 1;
            self.value(depth + 1)?;
            self.blank();
            match self.peek() {
                Some(',') => self.at += 1,
                Some('}') => {
                    self.at += 1;
                    return Ok(());
                }
                _ => return Err(self.unexpected(Some("Expected ',' or '}' after property value in JSON"))),
            }
            expected = "Expected double-quoted property name";
        }
    }

    fn array(&mut self, depth: usize) -> Scan {
        self.at += 1;
        self.blank();
        if self.peek() == Some(']') {
            self.at += 1;
            return Ok(());
        }
        loop {
            self.value(depth + 1)?;
            self.blank();
            match self.peek() {
                Some(',') => self.at += 1,
                Some(']') => {
                    self.at += 1;
                    return Ok(());
                }
                _ => return Err(self.unexpected(Some("Expected ',' or ']' after array element in JSON"))),
            }
        }
    }

    fn string(&mut self) -> Scan {
        self.at += 1;
        loop {
            match self.peek() {
                None => return Err(self.placed("Unterminated string in JSON")),
                Some('"') => {
                    self.at += 1;
                    return Ok(());
                }
                Some('\\') => {
                    self.at += 1;
                    match self.peek() {
                        Some('"' | '\\' | '/' | 'b' | 'f' | 'n' | 'r' | 't') => {}
                        Some('u') => {
                            for _ in 0..4 {
                                self.at += 1;
                                if !self.peek().is_some_and(|c| c.is_ascii_hexdigit()) {
                                    return Err(self.placed("Bad Unicode escape in JSON"));
                                }
                            }
                        }
                        None => return Err(self.placed("Unterminated string in JSON")),
                        Some(_) => return Err(self.placed("Bad escaped character in JSON")),
                    }
                }
                Some(c) if c < ' ' => return Err(self.placed("Bad control character in string literal in JSON")),
                Some(_) => {}
            }
            self.at += 1;
        }
    }

    fn number(&mut self) -> Scan {
        if self.peek() == Some('-') {
            self.at += 1;
            if !self.digit() {
                return Err(self.placed("No number after minus sign in JSON"));
            }
        }
        if self.peek() == Some('0') {
            self.at += 1;
            if self.digit() {
                return Err(self.placed("Unexpected number in JSON"));
            }
        }
        self.digits();
        if self.peek() == Some('.') {
            self.at += 1;
            if !self.digit() {
                return Err(self.placed("Unterminated fractional number in JSON"));
            }
            self.digits();
        }
        if matches!(self.peek(), Some('e' | 'E')) {
            self.at += 1;
            if matches!(self.peek(), Some('+' | '-')) {
                self.at += 1;
            }
            if !self.digit() {
                return Err(self.placed("Exponent part is missing a number in JSON"));
            }
            self.digits();
        }
        Ok(())
    }

    fn digit(&self) -> bool {
        self.peek().is_some_and(|c| c.is_ascii_digit())
    }

    fn digits(&mut self) {
        while self.digit() {
            self.at += 1;
        }
    }

    fn word(&mut self, word: &str) -> Scan {
        for expected in word.chars() {
            if self.peek() != Some(expected) {
                return Err(self.unexpected(None));
            }
            self.at += 1;
        }
        Ok(())
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
