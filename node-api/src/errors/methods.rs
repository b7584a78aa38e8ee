//! Methods in a stack: V8 names a call after the class of what it is made on, not after the one that declares the method.

use super::observe::own;
use super::stack::number_of;
use super::state::State;
use crate::instrument::{FunctionInfo, FunctionKind, Sources};
use crate::runtime::{Called, host};
use boa_engine::module::ModuleNamespace;
use boa_engine::object::JsObject;
use boa_engine::object::builtins::JsProxy;
use boa_engine::property::{PropertyDescriptor, PropertyKey};
use boa_engine::{Context, JsResult, JsString, JsSymbol, JsValue};
use oxc_syntax::identifier::is_identifier_name;
use std::rc::Rc;

/// A method that had been entered when a stack was captured.
#[derive(Clone, Debug)]
pub(super) struct Method {
    /// The function's number.
    function: u32,
    /// What V8 calls the type of its receiver; none where it has none.
    class: Option<Rc<str>>,
    /// Of a plain function: the property of its receiver that holds it, if that is one and has another name.
    alias: Option<Rc<str>>,
    /// Whether the receiver is known.
    known: bool,
    /// The name that the program has given the function.
    renamed: Option<Rc<str>>,
}

/// The methods that have been entered, innermost first.
pub(super) fn entered(limit: usize, context: &mut Context) -> Vec<Method> {
    let methods = host(context).receivers.innermost(limit);
    let sources = Sources::of(context);
    let mut found = Vec::with_capacity(methods.len());
    for Called { function, this, renamed } in methods {
        let class = this.as_ref().and_then(|this| type_name(this, context));
        let renamed = renamed.and_then(|it| renamed_to(function, &it, context));
        let renamed = renamed.or_else(|| computed_name(function, this.as_ref()?, context));
        let plain = sources.function(function).filter(|it| it.kind == FunctionKind::Function);
        let object = this.as_ref().and_then(JsValue::as_object).filter(|_| class.is_some());
        let alias = plain.zip(object).and_then(|(it, object)| {
            let own = it.own_name().rsplit('.').next().unwrap_or_default();
            alias(renamed.as_deref().unwrap_or(own), function, object, context)
        });
        found.push(Method { function, class: class.map(Rc::from), alias, known: this.is_some(), renamed });
    }
    found
}

/// What the function of that number is called, if `value` is that function: V8 takes the property, as long as it is a text.
fn renamed_to(number: u32, value: &JsValue, context: &mut Context) -> Option<Rc<str>> {
    let name = own(&value.as_callable()?, "name")?.as_string()?;
    (number_of(value, context) == Some(number)).then(|| Rc::from(name.to_std_string_lossy()))
}

/// What the function of that number is called, if its text has only an expression for it and `this` or what it inherits
/// from holds it.
fn computed_name(number: u32, this: &JsValue, context: &mut Context) -> Option<Rc<str>> {
    let sources = Sources::of(context);
    let info = sources.function(number)?;
    if !["[", "get [", "set ["].iter().any(|start| info.own_name().starts_with(start)) {
        return None;
    }
    for holder in chain(&this.as_object()?) {
        if JsProxy::from_object(holder.clone()).is_ok() {
            return None;
        }
        for key in holder.own_property_keys(context).ok()?.into_iter().take(MOST_KEYS) {
            let Some(descriptor) = holder.borrow().properties().get(&key) else { continue };
            let parts = [descriptor.value(), descriptor.get(), descriptor.set()];
            if let Some(found) = parts.into_iter().flatten().find_map(|value| renamed_to(number, value, context)) {
                return Some(found);
            }
        }
    }
    None
}

/// What V8 calls the type of an async function's `this`, and the property that holds the function if that has no name.
pub(super) fn receiver(number: u32, this: &JsValue, context: &mut Context) -> (Option<Rc<str>>, Option<Rc<str>>) {
    let class = type_name(this, context);
    let unnamed = Sources::of(context).function(number).is_some_and(|it| it.own_name().is_empty());
    let object = this.as_object().filter(|_| unnamed && class.is_some());
    let method = object.and_then(|object| alias("", number, object, context));
    (class.map(Rc::from), method)
}

/// What V8 calls the type of `this`; none for nothing and for the global object.
pub(super) fn type_name(this: &JsValue, context: &mut Context) -> Option<String> {
    let global = context.global_object();
    match this.as_object() {
        Some(object) if JsObject::equals(&object, &global) => None,
        Some(object) => Some(type_of(&object, context)),
        None => match this.type_of() {
            "undefined" | "object" => None,
            kind => Some(format!("{}{}", kind[..1].to_uppercase(), &kind[1..])),
        },
    }
}

/// What V8 calls the type of a receiver (`JSReceiver::GetConstructorName`, and the name of a function).
fn type_of(object: &JsObject, context: &mut Context) -> String {
    if object.is_callable() {
        let name = own(object, "name").and_then(|name| name.as_string()).unwrap_or_default().to_std_string_lossy();
        let is_class = State::of(context).class_number(object, context).is_some();
        return if name.is_empty() && !is_class { "Function".to_owned() } else { name };
    }
    if JsProxy::from_object(object.clone()).is_ok() {
        return "Proxy".to_owned();
    }
    if let Some(maker) = State::of(context).maker(object, context) {
        return maker;
    }
    let class = class_of(object);
    let tag = || {
        let key = PropertyKey::from(JsSymbol::to_string_tag());
        chain(object).find_map(|holder| holder.borrow().properties().get(&key)?.value()?.as_string())
    };
    if class != "Object" {
        return class;
    }
    // The classes of iterators are no properties of theirs.
    match tag().map(|tag| tag.to_std_string_lossy()) {
        Some(tag) if tag == "Map Iterator" || tag == "Set Iterator" => tag.replace(' ', ""),
        Some(tag) if tag != "Iterator Helper" => tag,
        _ => {
            let iterator = context.intrinsics().constructors().iterator().prototype();
            let iterates = chain(object).any(|holder| JsObject::equals(&holder, &iterator));
            if iterates { "Iterator".to_owned() } else { class }
        }
    }
}

/// Notes the function that made an object with `new`, where its prototype names another one.
pub(crate) fn made_by(object: &JsObject, maker: &JsObject, context: &mut Context) -> JsResult<()> {
    let Some(name) = own(maker, "name").and_then(|name| name.as_string()).filter(|name| !name.is_empty()) else {
        return Ok(());
    };
    match class_of(object) == name.to_std_string_lossy() {
        true => Ok(()),
        false => State::of(context).note_maker(object, name, context),
    }
}

/// An object and what it inherits from.
fn chain(object: &JsObject) -> impl Iterator<Item = JsObject> + use<> {
    std::iter::successors(Some(object.clone()), JsObject::prototype)
}

/// The symbol that a message calls `text`, of those that are keys of an object or of what it inherits from.
pub(super) fn symbol_named(text: &str, object: &JsObject, context: &mut Context) -> Option<JsSymbol> {
    let mut symbols = Vec::new();
    for holder in chain(object) {
        if JsProxy::from_object(holder.clone()).is_ok() {
            return None;
        }
        symbols.extend(holder.own_property_keys(context).ok()?.into_iter().filter_map(|key| match key {
            PropertyKey::Symbol(symbol) => Some(symbol),
            _ => None,
        }));
    }
    symbols.into_iter().find(|symbol| symbol.descriptive_string().to_std_string_lossy() == text)
}

/// Most properties of an object that are looked through.
const MOST_KEYS: usize = 1000;

/// The property of `object` that holds the function of that number, if its name is not the function's own
/// (`JSStackFrame::GetMethodName`).
fn alias(name: &str, number: u32, object: JsObject, context: &mut Context) -> Option<Rc<str>> {
    let holds = |descriptor: PropertyDescriptor, context: &mut Context| {
        let parts = [descriptor.value(), descriptor.get(), descriptor.set()];
        parts.into_iter().flatten().any(|value| number_of(value, context) == Some(number))
    };
    let looked_up = |name: &str| {
        let key = PropertyKey::from(JsString::from(name));
        chain(&object).find_map(|holder| holder.borrow().properties().get(&key))
    };
    if !name.is_empty() && looked_up(name).is_some_and(|descriptor| holds(descriptor, context)) {
        return None;
    }
    let mut found = None;
    for holder in chain(&object) {
        // A proxy would run the program's own functions.
        if JsProxy::from_object(holder.clone()).is_ok() {
            return None;
        }
        for key in holder.own_property_keys(context).ok()?.into_iter().take(MOST_KEYS) {
            let PropertyKey::String(text) = &key else { continue };
            let descriptor = holder.borrow().properties().get(&key);
            let listed = descriptor.filter(|it| it.is_data_descriptor() && it.enumerable() == Some(true));
            if listed.is_some_and(|descriptor| holds(descriptor, context)) {
                if found.is_some() {
                    return None;
                }
                found = Some(Rc::from(text.to_std_string_lossy()));
            }
        }
    }
    found
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
    /// Whether it is known what it was called on.
    pub(super) fn known(&self) -> bool {
        self.known
    }

    /// The name that the program has given it.
    pub(super) fn renamed(&self) -> Option<&str> {
        self.renamed.as_deref()
    }

    /// What V8 calls the type of its receiver.
    pub(super) fn class(&self) -> Option<&str> {
        self.class.as_deref()
    }

    /// Names a frame after the receiver: `name` is the function's, with the class or object that its text stands in if it
    /// is a method and not a plain function.
    pub(super) fn name(&self, name: &mut String, plain: bool) {
        let own = match name.rsplit_once('.') {
            _ if self.renamed.is_some() => self.renamed.as_deref().unwrap_or_default(),
            // A symbol's name stands alone.
            _ if name.ends_with(']') && ["[", "get [", "set ["].iter().any(|start| name.starts_with(start)) => return,
            Some((_, own)) => own,
            None if plain => name.as_str(),
            None => return,
        };
        *name = match (&self.class, &self.alias) {
            (None, _) => own.to_owned(),
            (Some(class), alias) if own.is_empty() => {
                format!("{class}.{}", alias.as_deref().unwrap_or("<anonymous>"))
            }
            (Some(class), alias) => {
                let bare = own.starts_with(&**class) || self.renamed.is_some() && !is_identifier_name(own);
                let typed = if bare { own.to_owned() } else { format!("{class}.{own}") };
                match alias {
                    Some(alias) => format!("{typed} [as {alias}]"),
                    None => typed,
                }
            }
        };
    }
}

/// The class of an object, looked up without running anything of the program. What the object itself has under the name
/// of the constructor does not count.
pub(super) fn class_of(object: &JsObject) -> String {
    if object.is::<ModuleNamespace>() {
        return "Module".to_owned();
    }
    let mut holder = object.prototype();
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
