//! Any value as text: the rules that choose between the ways of showing things.

use super::kind::Kind;
use super::layout::{self, Extras, Frame, Shell};
use super::names::trimmed;
use super::options::Sorted;
use super::property::own_property;
use super::shape::{Entries, Plan, Shape};
use super::state::state;
use super::{Inspector, property, proxy, route, text};
use crate::errors::inspecting;
use crate::language::{sort, stack_is_full};
use crate::runtime::globals::as_in_node;
use crate::runtime::host;
use boa_engine::property::PropertyKey;
use boa_engine::{Context, JsNativeError, JsObject, JsResult, JsString, JsValue, JsVariant, js_string};

/// Nesting at which the inspector gives up where the stack has room for more, as Node does where its own stack ends.
const DEEPEST: usize = 1000;
/// Nesting from which it looks whether there is room: so much can be shown even when a program has filled the stack.
const SHALLOW: usize = 32;

impl Inspector<'_> {
    /// Shows any value. `level` counts how deep it is nested; `in_typed_array` is set for the buffer of a typed array.
    pub(super) fn value(&mut self, value: &JsValue, level: i32, in_typed_array: bool) -> JsResult<String> {
        if value.is_null() {
            return self.style("null".to_owned(), "null");
        }
        let Some(object) = value.as_object() else { return self.primitive(value) };
        let mut target = object.clone();
        let through_proxy = Kind::of(&object) == Kind::Proxy;
        if through_proxy {
            match proxy::details(&object, self.context)? {
                None => return self.style("<Revoked Proxy>".to_owned(), "special"),
                Some((inner, handler)) if self.options.show_proxy => return self.proxy(&inner, &handler, level),
                Some((inner, _)) => match proxy::innermost(&object, self.context)? {
                    // Node asks the target's first element what it should ask the pair of target and handler.
                    Some(_) if inner.get(0, self.context)?.is_null() => {
                        return self.style("<Revoked Proxy>".to_owned(), "special");
                    }
                    None => return self.style("<Revoked Proxy>".to_owned(), "special"),
                    Some(inner) => target = inner,
                },
            }
        }
        if self.options.custom_inspect
            && let Some(shown) = self.custom(&object, &target, level, through_proxy)?
        {
            return Ok(shown);
        }
        if self.seen.iter().any(|seen| JsObject::equals(seen, &target)) {
            let index = self.circular_index(&target);
            return self.style(format!("[Circular *{index}]"), "special");
        }
        self.object(&target, level, in_typed_array)
    }

    /// Number of a circular reference, from 1.
    fn circular_index(&mut self, object: &JsObject) -> usize {
        match self.circular.iter().position(|known| JsObject::equals(known, object)) {
            Some(index) => index + 1,
            None => {
                self.circular.push(object.clone());
                self.circular.len()
            }
        }
    }

    /// Calls `[util.inspect.custom]` if there is one; `None` if it asks for the usual way.
    fn custom(&mut self, object: &JsObject, target: &JsObject, level: i32, bare: bool) -> JsResult<Option<String>> {
        let state = state(self.context);
        let Some(custom) = target.get(state.custom.clone(), self.context)?.as_object().filter(JsObject::is_callable)
        else {
            return Ok(None);
        };
        if JsObject::equals(&custom, &state.inspect) {
            return Ok(None);
        }
        let constructor = property::data_value(target, js_string!("constructor"), self.context);
        if let Some(constructor) = constructor.and_then(|constructor| constructor.as_object())
            && let Some(prototype) = constructor.get(js_string!("prototype"), self.context)?.as_object()
            && JsObject::equals(&prototype, target)
        {
            return Ok(None);
        }
        let depth = if self.options.depth_is_null {
            JsValue::null()
        } else {
            JsValue::from(self.options.depth - f64::from(level))
        };
        let foreign = bare || !JsValue::from(object.clone()).is_object() || !inherits_object(object, self.context);
        let options = self.options.to_object(foreign, self.context)?;
        let arguments = [depth, options.into(), state.inspect.clone().into()];
        let calls = self.route.to(route::CUSTOM);
        let call = |context: &mut Context| custom.call(&object.clone().into(), &arguments, context);
        let result = inspecting(calls, self.context, call)?;
        if result.as_object().is_some_and(|result| JsObject::equals(&result, object)) {
            return Ok(None);
        }
        match result.as_string() {
            Some(text) => {
                let line = format!("\n{}", " ".repeat(self.indentation));
                Ok(Some(text.to_std_string_lossy().replace('\n', &line)))
            }
            None if self.given >= DEEPEST => Err(stack_is_full()),
            None => {
                self.given += 1;
                let shown = self.value_along(route::GIVEN, &result, level);
                self.given -= 1;
                shown.map(Some)
            }
        }
    }

    fn proxy(&mut self, target: &JsObject, handler: &JsObject, level: i32) -> JsResult<String> {
        if self.too_deep(level) {
            return self.style("Proxy [Array]".to_owned(), "special");
        }
        let level = level + 1;
        self.indentation += 2;
        let target = self.value(&target.clone().into(), level, false);
        let handler = self.value(&handler.clone().into(), level, false);
        self.indentation -= 2;
        let shell = Shell { base: String::new(), open: "Proxy [".to_owned(), close: "]" };
        Ok(layout::reduce(&self.frame(level), vec![target?, handler?], &shell, Extras::Array, true))
    }

    pub(super) fn frame(&self, depth: i32) -> Frame<'_> {
        let nested = if self.levelless { None } else { Some(self.current_depth - depth) };
        Frame { options: &self.options, indentation: self.indentation, nested }
    }

    fn object(&mut self, object: &JsObject, level: i32, in_typed_array: bool) -> JsResult<String> {
        let kind = Kind::of(object);
        let mut inherited = Vec::new();
        let wants_inherited = self.options.show_hidden && !self.too_deep(level);
        let constructor = self.constructor_name(object, level, wants_inherited.then_some(&mut inherited))?;
        let constructor = constructor.as_deref();
        let tag = self.tag(object)?;
        let bare = inherited.is_empty();
        let mut plan = match self.shape(object, kind, constructor, &tag, level, bare, in_typed_array)? {
            Shape::Done(text) => return Ok(text),
            Shape::Open(plan) => plan,
        };
        if self.too_deep(level) {
            let name = self.plain_prefix(object, kind, constructor, &tag);
            let name = trimmed(&name);
            let name = if constructor.is_some() { format!("[{name}]") } else { name.to_owned() };
            return self.style(name, "special");
        }
        if self.seen.len() >= DEEPEST || (self.seen.len() >= SHALLOW && !host(self.context).has_stack()) {
            let name = self.plain_prefix(object, kind, constructor, &tag);
            let name = trimmed(&name);
            let note = format!("[{name}: Inspection interrupted prematurely. Maximum call stack size exceeded.]");
            return self.style(note, "special");
        }
        let level = level + 1;
        self.seen.push(object.clone());
        self.current_depth = level;
        let output = self.entries(object, &mut plan, level, in_typed_array || kind == Kind::TypedArray);
        self.seen.pop();
        let mut output = output?;
        output.extend(inherited);
        if let Some(index) = self.circular.iter().position(|known| JsObject::equals(known, object)) {
            let reference = self.style(format!("<ref *{}>", index + 1), "special")?;
            if self.options.compact == super::options::Compact::Yes {
                plan.shell.open = format!("{reference} {}", plan.shell.open);
            } else if plan.shell.base.is_empty() {
                plan.shell.base = reference;
            } else {
                plan.shell.base = format!("{reference} {}", plan.shell.base);
            }
        }
        self.sort(&mut output, &plan)?;
        let numeric = plan.extras == Extras::Array && output.len() > 6 && self.is_numeric(object, output.len())?;
        Ok(layout::reduce(&self.frame(level), output, &plan.shell, plan.extras, numeric))
    }

    fn entries(
        &mut self,
        object: &JsObject,
        plan: &mut Plan,
        level: i32,
        in_typed_array: bool,
    ) -> JsResult<Vec<String>> {
        let mut output = match plan.entries {
            Entries::None => Vec::new(),
            Entries::Array => self.array_entries(object, level)?,
            Entries::TypedArray => self.typed_array_entries(object)?,
            Entries::Set => self.set_entries(object, level)?,
            Entries::Map => self.map_entries(object, level)?,
            Entries::Iterator => self.iterator_entries(object, level, &mut plan.shell.open)?,
            Entries::ArrayBuffer => self.buffer_entries(object)?,
            Entries::Promise => self.promise_entries(object, level)?,
            Entries::Weak => vec![self.style("<items unknown>".to_owned(), "special")?],
            Entries::Namespace => self.namespace_entries(object, std::mem::take(&mut plan.keys), level)?,
        };
        for name in plan.internals {
            let value = object.get(JsString::from(*name), self.context)?;
            self.indentation += 2;
            let shown = self.value(&value, level, in_typed_array);
            self.indentation -= 2;
            let name = self.style(format!("[{name}]"), "string")?;
            output.push(format!("{name}: {}", shown?));
        }
        let legacy = plan.legacy;
        for key in &plan.keys {
            let Some(property) = own_property(object, key, self.context)? else { continue };
            let property = as_in_node(object, key, property, self.context)?;
            output.push(self.property(object, key, &property, level, plan.extras, false)?);
            if legacy && *key == PropertyKey::from(js_string!("name")) {
                let null = self.style("null".to_owned(), "null")?;
                output.extend([format!("[arguments]: {null}"), format!("[caller]: {null}")]);
            }
        }
        Ok(output)
    }

    fn sort(&mut self, output: &mut [String], plan: &Plan) -> JsResult<()> {
        let from = if plan.extras == Extras::Object {
            0
        } else if plan.keys.len() > 1 {
            output.len() - plan.keys.len()
        } else {
            return Ok(());
        };
        let part = &mut output[from..];
        match self.options.sorted.clone() {
            Sorted::No => {}
            Sorted::Yes => part.sort_by(|a, b| a.encode_utf16().cmp(b.encode_utf16())),
            Sorted::By(compare) => {
                if !compare.is_callable() {
                    let shown = compare.to_string(self.context)?.to_std_string_lossy();
                    let message = format!("The comparison function must be either a function or undefined: {shown}");
                    return Err(JsNativeError::typ().with_message(message).into());
                }
                let items = part.iter().map(|text| JsValue::from(JsString::from(text.as_str()))).collect();
                for (slot, text) in part.iter_mut().zip(sort::sorted(items, &compare, self.context)?) {
                    *slot = text.to_string(self.context)?.to_std_string_lossy();
                }
            }
        }
        Ok(())
    }

    /// A primitive value, quoted and coloured.
    pub(super) fn primitive(&mut self, value: &JsValue) -> JsResult<String> {
        match value.variant() {
            JsVariant::String(text) => self.string(&text),
            JsVariant::Float64(number) => self.number(number, self.options.numeric_separator),
            JsVariant::Integer32(number) => self.number(f64::from(number), self.options.numeric_separator),
            JsVariant::BigInt(number) => self.bigint(&number, self.options.numeric_separator),
            JsVariant::Boolean(truth) => self.style(truth.to_string(), "boolean"),
            JsVariant::Symbol(symbol) => {
                let text = symbol.descriptive_string().to_std_string_lossy();
                self.style(text, "symbol")
            }
            JsVariant::Null => self.style("null".to_owned(), "null"),
            _ => self.style("undefined".to_owned(), "undefined"),
        }
    }

    fn string(&mut self, string: &JsString) -> JsResult<String> {
        const SHORTEST_LINE: usize = 16;
        let mut units = string.to_vec();
        let mut trailer = String::new();
        if units.len() as f64 > self.options.max_string_length {
            // A length below 0 counts from the end, as `slice` does, and as left out, too.
            let longest = self.options.max_string_length;
            let rest = units.len() as f64 - longest;
            let kept = if longest < 0.0 { units.len() as f64 + longest } else { longest };
            units.truncate(kept.max(0.0) as usize);
            trailer = format!("... {rest} more character{}", if rest > 1.0 { "s" } else { "" });
        }
        let room = self.options.break_length - self.indentation as f64 - 4.0;
        let breaks = self.options.compact != super::options::Compact::Yes
            && units.len() > SHORTEST_LINE
            && units.len() as f64 > room;
        if !breaks {
            return Ok(self.style(text::quote(&units), "string")? + &trailer);
        }
        let mut lines = Vec::new();
        for line in units.split_inclusive(|unit| *unit == u16::from(b'\n')) {
            lines.push(self.style(text::quote(line), "string")?);
        }
        Ok(lines.join(&format!(" +\n{}", " ".repeat(self.indentation + 2))) + &trailer)
    }
}

/// Whether `object instanceof Object`, by its prototypes alone.
fn inherits_object(object: &JsObject, context: &mut boa_engine::Context) -> bool {
    let root = context.intrinsics().constructors().object().prototype();
    let mut prototype = object.prototype();
    while let Some(next) = prototype {
        if JsObject::equals(&next, &root) {
            return true;
        }
        prototype = next.prototype();
    }
    false
}
