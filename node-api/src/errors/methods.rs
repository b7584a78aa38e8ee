//! Methods in a stack: V8 names a call after the class of what it is made on, not after the one that declares the method.

use super::observe::own;
use super::state::State;
use crate::instrument::{FunctionInfo, Sources};
use crate::runtime::host;
use boa_engine::object::JsObject;
use boa_engine::{Context, JsValue};
use std::rc::Rc;

/// A method that had been entered when a stack was captured.
#[derive(Clone, Debug)]
pub(super) struct Method {
    /// The function's number.
    function: u32,
    /// What V8 calls the type of its receiver; none where it has none.
    class: Option<Rc<str>>,
}

/// The methods that have been entered, innermost first.
pub(super) fn entered(limit: usize, context: &mut Context) -> Vec<Method> {
    let methods = host(context).receivers.innermost(limit);
    let global = context.global_object();
    let class = |this: &JsValue, context: &mut Context| match this.as_object() {
        Some(object) if JsObject::equals(&object, &global) => None,
        Some(object) => Some(match State::of(context).class_number(&object, context) {
            Some(_) => own(&object, "name").and_then(|name| name.as_string()).unwrap_or_default().to_std_string_lossy(),
            None if object.is_callable() => "Function".to_owned(),
            None => class_of(&object),
        }),
        None => match this.type_of() {
            "undefined" | "object" => None,
            kind => Some(format!("{}{}", kind[..1].to_uppercase(), &kind[1..])),
        },
    };
    methods
        .into_iter()
        .map(|(function, this)| Method { function, class: class(&this, context).map(Rc::from) })
        .collect()
}

/// What is known of the call of `function`, the next on the stack. `methods` are those that have no frame yet.
pub(super) fn next<'m>(function: &FunctionInfo, methods: &mut &'m [Method], sources: &Sources) -> Option<&'m Method> {
    let same = |method: &Method| {
        sources.function(method.function).is_some_and(|it| (it.file, it.start) == (function.file, function.start))
    };
    let index = methods.iter().position(same)?;
    let method = &methods[index];
    *methods = &methods[index + 1..];
    Some(method)
}

impl Method {
    /// Names a frame after the receiver: `name` is the function's, with the class or object that its text stands in if it
    /// is a method and not a plain function.
    pub(super) fn name(&self, name: &mut String, plain: bool) {
        let own = match name.rsplit_once('.') {
            // A symbol's name stands alone.
            _ if name.starts_with('[') => return,
            Some((_, own)) => own,
            None if plain && !name.is_empty() => name.as_str(),
            None => return,
        };
        *name = match &self.class {
            Some(class) => format!("{class}.{own}"),
            None => own.to_owned(),
        };
    }
}

/// The class of an object, looked up without running anything of the program.
pub(super) fn class_of(object: &JsObject) -> String {
    let mut holder = Some(object.clone());
    while let Some(object) = holder {
        if let Some(class) = own(&object, "constructor").and_then(|class| class.as_object())
            && let Some(name) = own(&class, "name").and_then(|name| name.as_string()).filter(|name| !name.is_empty())
        {
            return name.to_std_string_lossy();
        }
        holder = object.prototype();
    }
    "Object".to_owned()
}
