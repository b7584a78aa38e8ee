//! Elements of arrays, sets, maps, iterators, typed arrays, buffers; what a promise holds.

use super::cursor;
use super::kind::Kind;
use super::layout::{self, Extras, Shell};
use super::property::own_property;
use super::state::state;
use super::{Inspector, route, text};
use crate::errors::Call;
use boa_engine::builtins::map::ordered_map::OrderedMap;
use boa_engine::builtins::promise::PromiseState;
use boa_engine::builtins::set::ordered_set::OrderedSet;
use boa_engine::builtins::typed_array::{TypedArray, TypedArrayKind};
use boa_engine::object::builtins::{JsArrayBuffer, JsPromise, JsSharedArrayBuffer, JsTypedArray};
use boa_engine::property::{PropertyDescriptor, PropertyKey};
use boa_engine::{JsNativeError, JsObject, JsResult, JsSymbol, JsValue, js_string};

/// Name of a typed array's constructor, by its element type.
pub(crate) fn typed_array_name(object: &JsObject) -> &'static str {
    match object.downcast_ref::<TypedArray>().map(|array| array.kind()) {
        Some(TypedArrayKind::Int8) => "Int8Array",
        Some(TypedArrayKind::Uint8) => "Uint8Array",
        Some(TypedArrayKind::Uint8Clamped) => "Uint8ClampedArray",
        Some(TypedArrayKind::Int16) => "Int16Array",
        Some(TypedArrayKind::Uint16) => "Uint16Array",
        Some(TypedArrayKind::Int32) => "Int32Array",
        Some(TypedArrayKind::Uint32) => "Uint32Array",
        Some(TypedArrayKind::BigInt64) => "BigInt64Array",
        Some(TypedArrayKind::BigUint64) => "BigUint64Array",
        Some(TypedArrayKind::Float16) => "Float16Array",
        Some(TypedArrayKind::Float32) => "Float32Array",
        Some(TypedArrayKind::Float64) => "Float64Array",
        _ => "TypedArray",
    }
}

/// `... 3 more items`.
fn more(count: usize) -> String {
    format!("... {count} more item{}", if count > 1 { "s" } else { "" })
}

impl Inspector<'_> {
    /// Number of elements.
    pub(super) fn size(&mut self, object: &JsObject, kind: Kind) -> JsResult<usize> {
        Ok(match kind {
            Kind::Set => object.downcast_ref::<OrderedSet>().map_or(0, |set| set.len()),
            Kind::Map => object.downcast_ref::<OrderedMap<JsValue>>().map_or(0, |map| map.len()),
            Kind::TypedArray => JsTypedArray::from_object(object.clone())?.length(self.context)?,
            Kind::Array => object.get(js_string!("length"), self.context)?.as_number().unwrap_or(0.0) as usize,
            _ => 0,
        })
    }

    /// How many of `size` elements are shown.
    fn shown(&self, size: usize) -> usize {
        self.options.max_array_length.max(0.0).min(size as f64) as usize
    }

    /// Whether the first `count` elements are all numbers or bigints.
    pub(super) fn is_numeric(&mut self, object: &JsObject, count: usize) -> JsResult<bool> {
        for index in 0..count {
            let value = object.get(index as u32, self.context)?;
            if !value.is_number() && !value.is_bigint() {
                return Ok(false);
            }
        }
        Ok(true)
    }

    pub(super) fn array_entries(&mut self, array: &JsObject, level: i32) -> JsResult<Vec<String>> {
        let size = self.size(array, Kind::Array)?;
        let shown = self.shown(size);
        let mut output = Vec::with_capacity(shown + 1);
        for index in 0..shown {
            let key = PropertyKey::from(index as u32);
            let Some(element) = own_property(array, &key, self.context)? else {
                return self.sparse_entries(array, level, size, shown, output);
            };
            output.push(self.element(array, &key, &element, level)?);
        }
        if size > shown {
            output.push(more(size - shown));
        }
        Ok(output)
    }

    fn element(
        &mut self,
        array: &JsObject,
        key: &PropertyKey,
        element: &PropertyDescriptor,
        level: i32,
    ) -> JsResult<String> {
        self.property(array, key, element, level, Extras::Array, true)
    }

    /// The rest of an array with holes: each run of them counts as one entry.
    fn sparse_entries(
        &mut self,
        array: &JsObject,
        level: i32,
        size: usize,
        limit: usize,
        mut output: Vec<String>,
    ) -> JsResult<Vec<String>> {
        let mut next = output.len();
        let keys = super::property::keys(array, false, true, self.context)?;
        for key in &keys[next..] {
            let PropertyKey::Index(index) = key else { break };
            let index = index.get() as usize;
            if output.len() >= limit {
                break;
            }
            if index != next {
                output.push(self.holes(index - next)?);
                next = index;
                if output.len() == limit {
                    break;
                }
            }
            if let Some(element) = own_property(array, key, self.context)? {
                output.push(self.element(array, key, &element, level)?);
            }
            next += 1;
        }
        let remaining = size - next;
        if output.len() != limit {
            if remaining > 0 {
                output.push(self.holes(remaining)?);
            }
        } else if remaining > 0 {
            output.push(more(remaining));
        }
        Ok(output)
    }

    fn holes(&mut self, count: usize) -> JsResult<String> {
        self.style(format!("<{count} empty item{}>", if count > 1 { "s" } else { "" }), "undefined")
    }

    pub(super) fn typed_array_entries(&mut self, array: &JsObject) -> JsResult<Vec<String>> {
        let size = self.size(array, Kind::TypedArray)?;
        let shown = self.shown(size);
        let mut output = Vec::with_capacity(shown + 1);
        for index in 0..shown {
            let element = array.get(index as u32, self.context)?;
            output.push(self.primitive(&element)?);
        }
        if size > shown {
            output.push(more(size - shown));
        }
        Ok(output)
    }

    pub(super) fn set_entries(&mut self, set: &JsObject, level: i32) -> JsResult<Vec<String>> {
        if let Some((values, size)) = self.iterated(set, Kind::Set)? {
            return self.listed(&values, size, route::SET, level);
        }
        let values: Vec<JsValue> =
            set.downcast_ref::<OrderedSet>().map_or_else(Vec::new, |set| set.iter().cloned().collect());
        self.listed(&values, values.len(), route::SET, level)
    }

    pub(super) fn map_entries(&mut self, map: &JsObject, level: i32) -> JsResult<Vec<String>> {
        let (entries, size) = match self.iterated(map, Kind::Map)? {
            Some((items, size)) => (self.pairs(&items)?, size),
            None => {
                let entries: Vec<(JsValue, JsValue)> = map
                    .downcast_ref::<OrderedMap<JsValue>>()
                    .map_or_else(Vec::new, |map| map.iter().map(|(key, value)| (key.clone(), value.clone())).collect());
                let size = entries.len();
                (entries, size)
            }
        };
        let shown = self.shown(size);
        let mut output = Vec::with_capacity(shown + 1);
        self.indentation += 2;
        for (key, value) in entries.iter().take(shown) {
            let key = self.value_along(route::MAP_KEY, key, level)?;
            let value = self.value_along(route::MAP_VALUE, value, level)?;
            output.push(format!("{key} => {value}"));
        }
        self.indentation -= 2;
        if size > shown {
            output.push(more(size - shown));
        }
        Ok(output)
    }

    fn listed(&mut self, values: &[JsValue], size: usize, way: &[Call], level: i32) -> JsResult<Vec<String>> {
        let shown = self.shown(size);
        let mut output = Vec::with_capacity(shown + 1);
        self.indentation += 2;
        for value in values.iter().take(shown) {
            output.push(self.value_along(way, value, level)?);
        }
        self.indentation -= 2;
        if size > shown {
            output.push(more(size - shown));
        }
        Ok(output)
    }

    /// What a map or a set gives when it is iterated, and the `size` it tells, where its class iterates in a way of its
    /// own: Node asks the object, and no more often than its `size` allows.
    fn iterated(&mut self, object: &JsObject, kind: Kind) -> JsResult<Option<(Vec<JsValue>, usize)>> {
        let state = state(self.context);
        let usual = if kind == Kind::Map { &state.map_iterator } else { &state.set_iterator };
        let method = object.get(JsSymbol::iterator(), self.context)?.as_callable();
        let Some(method) = method.filter(|method| !JsObject::equals(method, usual)) else { return Ok(None) };
        let size = object.get(js_string!("size"), self.context)?.to_number(self.context)?;
        // Without a number nothing ends what is shown but the iterator.
        let (size, shown) = match size.is_nan() {
            true => (0, usize::MAX),
            false => (size.max(0.0) as usize, self.shown(size.max(0.0) as usize)),
        };
        let not_iterable =
            || JsNativeError::typ().with_message("Result of the Symbol.iterator method is not an object");
        let iterator = method.call(&object.clone().into(), &[], self.context)?;
        let iterator = iterator.as_object().ok_or_else(not_iterable)?;
        let next = iterator.get(js_string!("next"), self.context)?;
        let next =
            next.as_callable().ok_or_else(|| JsNativeError::typ().with_message("undefined is not a function"))?;
        let mut items = Vec::new();
        loop {
            let result = next.call(&iterator.clone().into(), &[], self.context)?;
            let Some(result) = result.as_object() else { return Err(not_iterable().into()) };
            if result.get(js_string!("done"), self.context)?.to_boolean() {
                break;
            }
            let item = result.get(js_string!("value"), self.context)?;
            if items.len() >= shown {
                if let Some(close) = iterator.get(js_string!("return"), self.context)?.as_callable() {
                    close.call(&iterator.into(), &[], self.context)?;
                }
                break;
            }
            items.push(item);
        }
        let size = if shown == usize::MAX { items.len() } else { size };
        Ok(Some((items, size)))
    }

    /// The first two elements of each item, which stand for a key and its value.
    fn pairs(&mut self, items: &[JsValue]) -> JsResult<Vec<(JsValue, JsValue)>> {
        let mut pairs = Vec::with_capacity(items.len());
        for item in items {
            let item = item.to_object(self.context)?;
            pairs.push((item.get(0_u32, self.context)?, item.get(1_u32, self.context)?));
        }
        Ok(pairs)
    }

    /// What an iterator has not given yet; entries are shown as pairs, and the brace says so.
    pub(super) fn iterator_entries(
        &mut self,
        iterator: &JsObject,
        level: i32,
        open: &mut String,
    ) -> JsResult<Vec<String>> {
        let preview = cursor::preview(iterator);
        if !preview.pairs {
            return self.listed(&preview.values, preview.values.len(), route::SET_ITERATOR, level);
        }
        if let Some(start) = open.strip_suffix(" Iterator] {") {
            *open = format!("{start} Entries] {{");
        }
        let size = preview.values.len() / 2;
        let shown = self.shown(size);
        let mut output = Vec::with_capacity(shown + 1);
        self.indentation += 2;
        for pair in preview.values.chunks(2).take(shown) {
            let key = self.value_along(route::MAP_ITERATOR, &pair[0], level)?;
            let both = vec![key, self.value_along(route::MAP_ITERATOR, &pair[1], level)?];
            let shell = Shell { base: String::new(), open: "[".to_owned(), close: "]" };
            output.push(layout::reduce(&self.frame(level), both, &shell, Extras::Array, true));
        }
        self.indentation -= 2;
        if size > shown {
            output.push(more(size - shown));
        }
        Ok(output)
    }

    pub(super) fn buffer_entries(&mut self, object: &JsObject) -> JsResult<Vec<String>> {
        let bytes: Option<Vec<u8>> = if let Ok(buffer) = JsArrayBuffer::from_object(object.clone()) {
            buffer.to_vec()
        } else {
            let length = JsSharedArrayBuffer::from_object(object.clone())?.byte_length();
            let constructor = self.context.intrinsics().constructors().typed_uint8_array().constructor();
            let view = constructor.construct(&[object.clone().into()], None, self.context)?;
            let mut bytes = Vec::with_capacity(length);
            for index in 0..length {
                bytes.push(view.get(index as u32, self.context)?.to_uint8(self.context)?);
            }
            Some(bytes)
        };
        let Some(bytes) = bytes else { return Ok(vec![self.style("(detached)".to_owned(), "special")?]) };
        let shown = self.shown(bytes.len());
        let hex: Vec<String> = bytes[..shown].iter().map(|byte| format!("{byte:02x}")).collect();
        let mut contents = hex.join(" ");
        let rest = bytes.len() - shown;
        if rest > 0 {
            contents.push_str(&format!(" ... {rest} more byte{}", if rest > 1 { "s" } else { "" }));
        }
        let label = self.style("[Uint8Contents]".to_owned(), "special")?;
        Ok(vec![format!("{label}: <{contents}>")])
    }

    pub(super) fn promise_entries(&mut self, promise: &JsObject, level: i32) -> JsResult<Vec<String>> {
        let state = JsPromise::from_object(promise.clone())?.state();
        let (value, rejected) = match state {
            PromiseState::Pending => return Ok(vec![self.style("<pending>".to_owned(), "special")?]),
            PromiseState::Fulfilled(value) => (value, false),
            PromiseState::Rejected(reason) => (reason, true),
        };
        self.indentation += 2;
        let shown = self.value_along(route::PROMISE, &value, level);
        self.indentation -= 2;
        let shown = shown?;
        if !rejected {
            return Ok(vec![shown]);
        }
        let label = self.style("<rejected>".to_owned(), "special")?;
        Ok(vec![format!("{label} {shown}")])
    }

    /// Exports of a module; those that have no value yet are named all the same.
    pub(super) fn namespace_entries(
        &mut self,
        module: &JsObject,
        keys: Vec<PropertyKey>,
        level: i32,
    ) -> JsResult<Vec<String>> {
        let mut output = Vec::with_capacity(keys.len());
        for key in keys {
            if let Ok(Some(property)) = own_property(module, &key, self.context) {
                output.push(self.property(module, &key, &property, level, Extras::Object, false)?);
            } else {
                let blank = PropertyDescriptor::builder().value(js_string!()).enumerable(true).build();
                let shown = self.property(module, &key, &blank, level, Extras::Object, false)?;
                let end = shown.rfind(' ').map_or(0, |space| space + 1);
                let note = self.style("<uninitialized>".to_owned(), "special")?;
                output.push(format!("{}{note}", &shown[..end]));
            }
        }
        debug_assert!(output.iter().all(|entry| text::units(entry) > 0), "an export has a name");
        Ok(output)
    }
}
