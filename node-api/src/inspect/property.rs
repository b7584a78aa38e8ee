//! Properties: finding them without running the program's code, and showing one.

use super::kind::Kind;
use super::layout::Extras;
use super::options::{Compact, Getters};
use super::state::state;
use super::{Inspector, route, text};
use crate::errors::{Call, inspecting};
use crate::language::guarded;
use boa_engine::property::{Attribute, DescriptorKind, PropertyDescriptor, PropertyKey};
use boa_engine::{Context, JsObject, JsResult, JsString, JsSymbol, JsValue};

/// A data property with the given attributes.
pub(super) fn data(value: JsValue, attributes: Attribute) -> PropertyDescriptor {
    PropertyDescriptor::builder()
        .value(value)
        .writable(attributes.writable())
        .enumerable(attributes.enumerable())
        .configurable(attributes.configurable())
        .build()
}

/// `Object.getOwnPropertyDescriptor`, without its object for the usual case.
///
/// # Errors
/// Those of a proxy's trap, or of a module's uninitialised binding.
pub fn own_property(
    object: &JsObject,
    key: &PropertyKey,
    context: &mut Context,
) -> JsResult<Option<PropertyDescriptor>> {
    if object.is_ordinary() || !Kind::of(object).is_exotic() {
        return Ok(object.borrow().properties().get(key));
    }
    let state = state(context);
    let arguments = [object.clone().into(), JsValue::from(key)];
    match state.descriptor_of.call(&JsValue::undefined(), &arguments, context)?.as_object() {
        Some(descriptor) => descriptor.to_property_descriptor(context).map(Some),
        None => Ok(None),
    }
}

/// Whether `object` has `key` as an own enumerable property.
///
/// # Errors
/// As [`own_property`].
pub fn is_enumerable(object: &JsObject, key: &PropertyKey, context: &mut Context) -> JsResult<bool> {
    Ok(own_property(object, key, context)?.is_some_and(|property| property.enumerable() == Some(true)))
}

/// Own property names, then symbols; all of them or the enumerable ones. `indices` leaves out array indices if false.
///
/// # Errors
/// As [`own_property`].
pub(super) fn keys(object: &JsObject, all: bool, indices: bool, context: &mut Context) -> JsResult<Vec<PropertyKey>> {
    let mut keys = object.own_property_keys(context)?;
    keys.retain(|key| indices || !matches!(key, PropertyKey::Index(_)));
    if all {
        return Ok(keys);
    }
    let mut shown = Vec::with_capacity(keys.len());
    for key in keys {
        // An uninitialised binding of a module cannot be asked for, but it is there.
        if is_enumerable(object, &key, context).unwrap_or(true) {
            shown.push(key);
        }
    }
    Ok(shown)
}

/// A data property's value: what is there without running a getter.
pub(super) fn data_value(object: &JsObject, key: impl Into<PropertyKey>, context: &mut Context) -> Option<JsValue> {
    own_property(object, &key.into(), context).ok()??.value().cloned()
}

impl Inspector<'_> {
    /// One property as `name: value`, or its value alone for an array's element.
    ///
    /// `receiver` is the object that getters see as `this`; `element` is set for elements of arrays.
    pub(super) fn property(
        &mut self,
        receiver: &JsObject,
        key: &PropertyKey,
        property: &PropertyDescriptor,
        level: i32,
        extras: Extras,
        element: bool,
    ) -> JsResult<String> {
        let mut gap = " ".to_owned();
        let shown = match property.kind() {
            DescriptorKind::Accessor { get, set } => {
                let get = get.as_ref().filter(|get| !get.is_undefined());
                let set = set.as_ref().is_some_and(|set| !set.is_undefined());
                match get {
                    Some(get) => self.getter(receiver, get, set, level, element)?,
                    None if set => self.style("[Setter]".to_owned(), "special")?,
                    None => self.style("undefined".to_owned(), "undefined")?,
                }
            }
            DescriptorKind::Data { value, .. } => {
                let value = value.clone().unwrap_or_default();
                let apart = self.options.compact == Compact::Yes && extras == Extras::Object && !element;
                let indent = if apart { 3 } else { 2 };
                self.indentation += indent;
                let way = if element { route::ELEMENT } else { route::PROPERTY };
                let shown = self.value_along(way, &value, level);
                let wide = apart
                    && shown
                        .as_ref()
                        .is_ok_and(|s| self.options.break_length < text::width(s, self.options.colors) as f64);
                if wide {
                    gap = format!("\n{}", " ".repeat(self.indentation));
                }
                self.indentation -= indent;
                shown?
            }
            DescriptorKind::Generic => self.style("undefined".to_owned(), "undefined")?,
        };
        if element {
            return Ok(shown);
        }
        let mut name = self.key_name(key)?;
        if property.enumerable() == Some(false) {
            name = format!("[{name}]");
        }
        Ok(format!("{name}:{gap}{shown}"))
    }

    fn key_name(&mut self, key: &PropertyKey) -> JsResult<String> {
        match key {
            PropertyKey::Symbol(symbol) => self.style(symbol_text(symbol), "symbol"),
            PropertyKey::Index(index) => self.style(format!("'{}'", index.get()), "string"),
            PropertyKey::String(name) => self.string_key(name),
        }
    }

    fn string_key(&mut self, name: &JsString) -> JsResult<String> {
        match name.to_std_string() {
            Ok(plain) if plain == "__proto__" => Ok("['__proto__']".to_owned()),
            Ok(plain) if text::is_plain_key(&plain) => self.style(plain, "name"),
            _ => self.style(text::quote(&name.to_vec()), "string"),
        }
    }

    /// A value that Node would have come to by `way`.
    pub(super) fn value_along(&mut self, way: &[Call], value: &JsValue, level: i32) -> JsResult<String> {
        let before = self.route.along(way);
        let shown = self.value(value, level, false);
        self.route.back(before);
        shown
    }

    fn getter(&mut self, receiver: &JsObject, get: &JsValue, set: bool, level: i32, element: bool) -> JsResult<String> {
        let label = if set { "Getter/Setter" } else { "Getter" };
        let called = match self.options.getters {
            Getters::No => false,
            Getters::All => true,
            Getters::WithoutSetter => !set,
            Getters::WithSetter => set,
        };
        let Some(function) = get.as_object().filter(|_| called) else {
            return self.style(format!("[{label}]"), "special");
        };
        self.indentation += 2;
        let calls = self.route.to(if element { route::GETTER_ELEMENT } else { route::GETTER });
        let call = |context: &mut Context| guarded::call(&function, &receiver.clone().into(), &[], context);
        let gotten = inspecting(calls, self.context, call);
        let shown = match gotten {
            Ok(value) => self.called_getter(label, &value, level, element),
            Err(error) => self.thrown_getter(label, &error, level),
        };
        self.indentation -= 2;
        shown
    }

    fn called_getter(&mut self, label: &str, value: &JsValue, level: i32, element: bool) -> JsResult<String> {
        if value.is_object() {
            let label = self.style(format!("[{label}]"), "special")?;
            let way = if element { route::GOTTEN_ELEMENT } else { route::GOTTEN };
            return Ok(format!("{label} {}", self.value_along(way, value, level)?));
        }
        let open = self.style(format!("[{label}:"), "special")?;
        let close = self.style("]".to_owned(), "special")?;
        Ok(format!("{open} {}{close}", self.primitive(value)?))
    }

    fn thrown_getter(&mut self, label: &str, error: &boa_engine::JsError, level: i32) -> JsResult<String> {
        let thrown = error.clone().into_opaque(self.context)?;
        let open = self.style(format!("[{label}:"), "special")?;
        let close = self.style("]".to_owned(), "special")?;
        Ok(format!("{open} <Inspection threw ({})>{close}", self.value(&thrown, level, false)?))
    }
}

/// `Symbol(description)`, escaped.
pub(super) fn symbol_text(symbol: &JsSymbol) -> String {
    text::escape(&symbol.descriptive_string().to_vec())
}
