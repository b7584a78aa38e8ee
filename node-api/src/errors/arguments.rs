//! The arguments of the call that failed, as V8's messages show them.
//!
//! Literals are read from the text. Other values were kept by the instrumented code (`instrument::witness`).

use super::frame::At;
use super::index::{Node, UNNAMED_FUNCTION};
use super::messages::literal;
use super::shown::{is_iterable, shown, typed};
use crate::instrument::{hidden, received, witnessed};
use boa_engine::builtins::proxy::Proxy;
use boa_engine::{Context, JsValue};

/// What a built-in function was called with, as far as it is known.
#[derive(Default)]
pub(super) struct Arguments {
    /// What was called: its text.
    pub(super) callee: String,
    texts: Vec<String>,
    kept: usize,
    values: Vec<JsValue>,
    shown: Vec<String>,
    typed: Vec<String>,
    iterates: Vec<bool>,
    receiver: Option<JsValue>,
}

impl Arguments {
    /// Of the call or `new` at a place. Reads the kept values: nothing of the program runs.
    pub(super) fn at(at: Option<&At>, context: &mut Context) -> Arguments {
        let values: Vec<JsValue> =
            hidden::WITNESS.iter().map(|name| hidden::variable(name, context).unwrap_or_default()).collect();
        let shown = values.iter().map(|value| shown(value, context)).collect();
        let typed = values.iter().map(typed).collect();
        let iterates = values.iter().map(is_iterable).collect();
        let (callee, texts) = match at.and_then(|at| at.file.index().at(at.offset)) {
            Some((Node::Call { callee, arguments } | Node::New { callee, arguments }, _)) => {
                (callee.clone(), arguments.clone())
            }
            _ => (String::new(), Vec::new()),
        };
        let spread = texts.iter().any(|text| text.starts_with("..."));
        let kept = if spread { 0 } else { witnessed(callee.rsplit('.').next().unwrap_or_default()) };
        let method = callee.rsplit_once('.').is_some_and(|(_, method)| received(method));
        let receiver = method.then(|| hidden::variable(hidden::RECEIVER, context).unwrap_or_default());
        Arguments { callee, texts, kept, values, shown, typed, iterates, receiver }
    }

    /// The value that was kept under a number: an argument of a call whose arguments are kept, a side of `in`, what a
    /// class extends.
    pub(super) fn kept(&self, index: usize) -> &str {
        self.shown.get(index).map_or("undefined", String::as_str)
    }

    /// The same as V8 shows it where it knows no expression for it.
    pub(super) fn kept_type(&self, index: usize) -> &str {
        self.typed.get(index).map_or("undefined", String::as_str)
    }

    /// Whether the value that was kept under a number can be iterated.
    pub(super) fn iterates(&self, index: usize) -> bool {
        self.iterates.get(index).copied().unwrap_or_default()
    }

    /// Whether the value that was kept under a number is a list of things none of which is null or undefined.
    pub(super) fn all_there(&self, index: usize) -> bool {
        let Some(list) = self.values.get(index).and_then(JsValue::as_object) else { return false };
        let missing = |at: u32| super::observe::own(&list, &at.to_string()).is_none_or(|it| it.is_null_or_undefined());
        match super::observe::own(&list, "length").and_then(|length| length.as_number()).filter(|_| list.is_array()) {
            Some(length) => !(0..length as u32).any(missing),
            None => list.is::<boa_engine::builtins::map::ordered_map::OrderedMap<JsValue>>(),
        }
    }

    /// An argument's value itself, where it was kept.
    pub(super) fn value(&self, index: usize) -> Option<&JsValue> {
        let is_kept = |text: &String| !literal(text) && text != UNNAMED_FUNCTION;
        let kept = index < self.kept && self.texts.get(index).is_some_and(is_kept);
        self.values.get(index).filter(|_| kept)
    }

    /// What the method was called on, where that was kept.
    pub(super) fn receiver(&self) -> Option<&JsValue> {
        self.receiver.as_ref()
    }

    /// The name of an argument that is a class.
    pub(super) fn class(&self, index: usize) -> Option<String> {
        let class = self.value(index).filter(|_| self.kept(index).starts_with("class "))?.as_object()?;
        super::observe::own(&class, "name")?.as_string().map(|name| name.to_std_string_escaped())
    }

    /// Whether an argument is known to be a proxy.
    pub(super) fn proxied(&self, index: usize) -> bool {
        self.value(index).and_then(JsValue::as_object).is_some_and(|object| object.is::<Proxy>())
    }

    /// An argument as V8 shows a value.
    pub(super) fn shown(&self, index: usize) -> String {
        match (self.texts.get(index), self.value(index)) {
            (None, _) => "undefined".to_owned(),
            (Some(text), _) if literal(text) => text.trim_matches('"').to_owned(),
            (Some(_), Some(_)) => self.kept(index).to_owned(),
            (Some(text), None) => described(text),
        }
    }

    /// An argument as V8 shows it where it knows no expression for it: its type, and the value of a primitive.
    pub(super) fn typed(&self, index: usize) -> String {
        match (self.texts.get(index), self.value(index)) {
            (None, _) => "undefined".to_owned(),
            (Some(text), _) if literal(text) => described_type(text),
            (Some(_), Some(_)) => self.typed.get(index).cloned().unwrap_or_default(),
            (Some(text), None) => described_type(text),
        }
    }
}

/// An argument as V8 shows its value, as far as its text says what it is.
fn described(text: &str) -> String {
    match text.chars().next() {
        Some('{') => "#<Object>".to_owned(),
        Some('[') => "[object Array]".to_owned(),
        _ if text == UNNAMED_FUNCTION => "(intermediate value)".to_owned(),
        _ => text.to_owned(),
    }
}

pub(super) fn described_type(text: &str) -> String {
    let first = text.chars().next().unwrap_or(' ');
    match text {
        "null" => "object null".to_owned(),
        "true" | "false" => format!("boolean {text}"),
        _ if first == '"' => format!("string {text}"),
        _ if first.is_ascii_digit() || first == '-' => format!("number {text}"),
        _ if matches!(first, '{' | '[') => "object".to_owned(),
        _ => "undefined".to_owned(),
    }
}
