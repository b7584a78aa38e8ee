//! What stands before the braces: the constructor's name, a tag, a note on prototypes.

use super::kind::{Kind, is_arguments, is_generator};
use super::layout::Extras;
use super::property::own_property;
use super::state::state;
use super::{Inspector, text};
use crate::runtime::host;
use boa_engine::property::PropertyKey;
use boa_engine::{Context, JsObject, JsResult, JsString, JsSymbol, JsValue, js_string};

/// `Name ` or `Name [tag] `, or the form for an object without a constructor; `size` is `(3)` for collections.
pub(super) fn prefix(constructor: Option<&str>, tag: &str, fallback: &str, size: &str) -> String {
    let Some(constructor) = constructor else {
        return if tag.is_empty() || fallback == tag {
            format!("[{fallback}{size}: null prototype] ")
        } else {
            format!("[{fallback}{size}: null prototype] [{tag}] ")
        };
    };
    if tag.is_empty() || names_tag(constructor, tag) {
        format!("{constructor}{size} ")
    } else {
        format!("{constructor}{size} [{tag}] ")
    }
}

/// Whether the constructor's name already holds the tag as a word of its own (`MyMap` and `Map`).
fn names_tag(constructor: &str, tag: &str) -> bool {
    match constructor.find(tag) {
        None => false,
        Some(at) => constructor[at + tag.len()..]
            .chars()
            .next()
            .is_none_or(|next| next.to_lowercase().ne(std::iter::once(next))),
    }
}

impl Inspector<'_> {
    /// Name of the constructor of `object`, or `None` if its prototype is null. With `inherited`, properties of
    /// prototypes that the program defined are added there, as `showHidden` asks.
    pub(super) fn constructor_name(
        &mut self,
        object: &JsObject,
        level: i32,
        mut inherited: Option<&mut Vec<String>>,
    ) -> JsResult<Option<String>> {
        let state = state(self.context);
        let mut at = Some(object.clone());
        let mut first: Option<Option<JsObject>> = None;
        while let Some(current) = at {
            let is_first = matches!(&first, Some(Some(first)) if JsObject::equals(first, &current));
            let start = || first.clone().flatten().unwrap_or_else(|| object.clone());
            if !JsObject::equals(&current, object)
                && let Some((_, name)) = state.well_known.iter().find(|(known, _)| JsObject::equals(known, &current))
            {
                if let Some(output) = inherited.as_deref_mut().filter(|_| !is_first) {
                    let start = start();
                    self.inherited_properties(object, start, level, output)?;
                }
                return Ok(Some((*name).to_owned()));
            }
            if let Some(name) = self.own_constructor(object, &current)? {
                if let Some(output) = inherited.filter(|_| !is_first || !state.builtin_names.contains(&name)) {
                    let start = start();
                    self.inherited_properties(object, start, level, output)?;
                }
                return Ok(Some(name));
            }
            at = current.prototype();
            if first.is_none() {
                first = Some(at.clone());
            }
        }
        let Some(prototype) = first.flatten() else { return Ok(None) };
        let class = Kind::of(object).class_name();
        if self.too_deep(level) {
            return Ok(Some(format!("{class} <Complex prototype>")));
        }
        match self.constructor_name(&prototype, level + 1, inherited)? {
            Some(name) => Ok(Some(format!("{class} <{name}>"))),
            None => {
                let (depth, custom) = (self.options.depth, self.options.custom_inspect);
                self.options.depth = -1.0;
                self.options.custom_inspect = false;
                let shown = self.value(&prototype.into(), 0, false);
                self.options.depth = depth;
                self.options.custom_inspect = custom;
                Ok(Some(format!("{class} <{}>", shown?)))
            }
        }
    }

    /// Name of the constructor that `holder` names, if `object` is an instance of it.
    fn own_constructor(&mut self, object: &JsObject, holder: &JsObject) -> JsResult<Option<String>> {
        let key = PropertyKey::from(js_string!("constructor"));
        let Some(property) = own_property(holder, &key, self.context)? else { return Ok(None) };
        let getter = property.get().and_then(JsValue::as_object);
        let named = match getter.is_some_and(|getter| host(self.context).promises.is_constructor_getter(&getter)) {
            true => Some(self.context.intrinsics().constructors().promise().constructor()),
            false => property.value().and_then(JsValue::as_object),
        };
        let Some(constructor) = named.filter(JsObject::is_callable) else {
            return Ok(None);
        };
        let name = constructor.get(js_string!("name"), self.context)?;
        if name.as_string().is_some_and(|name| name.is_empty()) {
            return Ok(None);
        }
        let instance = JsValue::from(object.clone()).instance_of(&constructor.into(), self.context).unwrap_or(false);
        if !instance {
            return Ok(None);
        }
        // A symbol cannot be a name; `String(symbol)` is what JavaScript would do.
        Ok(Some(match name.as_symbol() {
            Some(symbol) => symbol.descriptive_string().to_std_string_lossy(),
            None => name.to_string(self.context)?.to_std_string_lossy(),
        }))
    }

    /// Adds the properties of up to three prototypes that the program defined.
    fn inherited_properties(
        &mut self,
        object: &JsObject,
        start: JsObject,
        level: i32,
        output: &mut Vec<String>,
    ) -> JsResult<()> {
        let state = state(self.context);
        let constructor = PropertyKey::from(js_string!("constructor"));
        let mut holder = start;
        let mut seen: Vec<PropertyKey> = Vec::new();
        for layer in 0..3 {
            if layer != 0 || JsObject::equals(object, &holder) {
                let Some(next) = holder.prototype() else { return Ok(()) };
                holder = next;
                let owner = own_property(&holder, &constructor, self.context)?;
                if let Some(function) = owner.and_then(|p| p.value().and_then(JsValue::as_object))
                    && function.is_callable()
                {
                    let name = function.get(js_string!("name"), self.context)?;
                    if name.as_string().is_some_and(|n| state.builtin_names.contains(&n.to_std_string_lossy())) {
                        return Ok(());
                    }
                }
            }
            let keys = holder.own_property_keys(self.context)?;
            self.seen.push(object.clone());
            for key in &keys {
                if *key == constructor || object.has_own_property(key.clone(), self.context)? || seen.contains(key) {
                    continue;
                }
                let Some(property) = own_property(&holder, key, self.context)? else { continue };
                if property.value().is_some_and(JsValue::is_callable) {
                    continue;
                }
                let shown = self.property(object, key, &property, level, Extras::Object, false)?;
                output.push(if self.options.colors { format!("\x1b[2m{shown}\x1b[22m") } else { shown });
            }
            self.seen.pop();
            seen.extend(keys);
        }
        Ok(())
    }

    /// `Symbol.toStringTag`, unless it is empty or is shown as a property anyway.
    pub(super) fn tag(&mut self, object: &JsObject) -> JsResult<String> {
        let key = PropertyKey::from(JsSymbol::to_string_tag());
        let Ok(value) = object.get(key.clone(), self.context) else { return Ok(String::new()) };
        let Some(tag) = value.as_string().filter(|tag| !tag.is_empty()) else { return Ok(String::new()) };
        let own = own_property(object, &key, self.context)?;
        let shown = own.is_some_and(|property| self.options.show_hidden || property.enumerable() == Some(true));
        Ok(if shown { String::new() } else { tag.to_std_string_lossy() })
    }

    /// The prefix of an object that has no way of its own.
    pub(super) fn plain_prefix(
        &mut self,
        object: &JsObject,
        kind: Kind,
        constructor: Option<&str>,
        tag: &str,
    ) -> String {
        let mut fallback = String::new();
        if constructor.is_none() {
            fallback = class_name(object, kind, self.context);
            if fallback == tag {
                fallback = "Object".to_owned();
            }
        }
        prefix(constructor, tag, &fallback, "")
    }

    /// A string property's text, or nothing if it is anything else.
    pub(super) fn string_property(&mut self, object: &JsObject, key: JsString) -> JsResult<Option<String>> {
        Ok(object.get(key, self.context)?.as_string().map(|text| text.to_std_string_lossy()))
    }
}

/// What V8 calls the class of an object without a constructor: what made it, else its own tag, if that is plain data.
fn class_name(object: &JsObject, kind: Kind, context: &mut Context) -> String {
    if kind == Kind::TypedArray {
        return super::collection::typed_array_name(object).to_owned();
    }
    if kind == Kind::Plain && is_generator(object) {
        return "Generator".to_owned();
    }
    if kind == Kind::Plain && is_arguments(object, context) {
        return "Arguments".to_owned();
    }
    let tag = object.borrow().properties().get(&JsSymbol::to_string_tag().into());
    let tag = tag.as_ref().and_then(|tag| tag.value()).and_then(JsValue::as_string);
    match tag.filter(|tag| kind == Kind::Plain && !tag.is_empty()) {
        Some(tag) => tag.to_std_string_lossy(),
        None => kind.class_name().to_owned(),
    }
}

/// Length of a prefix without its last space.
pub(super) fn trimmed(prefix: &str) -> &str {
    debug_assert!(text::units(prefix) > 0, "a prefix ends with a space");
    &prefix[..prefix.len() - 1]
}
