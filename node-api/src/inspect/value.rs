//! Any value as text: the rules that choose between the ways of showing things.

use super::kind::{self, Boxed, Kind};
use super::layout::{self, Extras, Frame, Shell};
use super::names::{prefix, trimmed};
use super::options::Sorted;
use super::property::own_property;
use super::state::state;
use super::{Inspector, error, function, property, proxy, text};
use boa_engine::object::builtins::{JsDate, JsRegExp};
use boa_engine::property::PropertyKey;
use boa_engine::{JsNativeError, JsObject, JsResult, JsString, JsSymbol, JsValue, JsVariant, js_string};

/// Nesting at which the inspector gives up, as Node does where its own stack ends.
const DEEPEST: usize = 600;

/// What is known of an object before its entries are shown.
struct Plan {
    shell: Shell,
    keys: Vec<PropertyKey>,
    extras: Extras,
    entries: Entries,
    /// Accessors that are shown like properties: `[byteLength]`.
    internals: &'static [&'static str],
    /// Whether a function's `arguments` and `caller` are shown, which the engine does not have.
    legacy: bool,
}

/// Entries besides properties.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Entries {
    None,
    Array,
    TypedArray,
    Set,
    Map,
    Iterator,
    ArrayBuffer,
    Promise,
    Weak,
    Namespace,
}

/// Either the whole text, or a plan to make it.
enum Shape {
    Done(String),
    Open(Plan),
}

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
                Some(_) => match proxy::innermost(&object, self.context)? {
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
        let result = custom.call(&object.clone().into(), &arguments, self.context)?;
        if result.as_object().is_some_and(|result| JsObject::equals(&result, object)) {
            return Ok(None);
        }
        match result.as_string() {
            Some(text) => {
                let line = format!("\n{}", " ".repeat(self.indentation));
                Ok(Some(text.to_std_string_lossy().replace('\n', &line)))
            }
            None => self.value(&result, level, false).map(Some),
        }
    }

    fn proxy(&mut self, target: &JsObject, handler: &JsObject, level: i32) -> JsResult<String> {
        if self.options.too_deep(level) {
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
        Frame {
            options: &self.options,
            indentation: self.indentation,
            current_depth: self.current_depth,
            depth,
        }
    }

    fn object(&mut self, object: &JsObject, level: i32, in_typed_array: bool) -> JsResult<String> {
        let kind = Kind::of(object);
        let mut inherited = Vec::new();
        let wants_inherited = self.options.show_hidden && !self.options.too_deep(level);
        let constructor = self.constructor_name(object, level, wants_inherited.then_some(&mut inherited))?;
        let constructor = constructor.as_deref();
        let tag = self.tag(object)?;
        let bare = inherited.is_empty();
        let mut plan = match self.shape(object, kind, constructor, &tag, level, bare, in_typed_array)? {
            Shape::Done(text) => return Ok(text),
            Shape::Open(plan) => plan,
        };
        if self.options.too_deep(level) {
            let name = self.plain_prefix(object, kind, constructor, &tag);
            let name = trimmed(&name);
            let name = if constructor.is_some() { format!("[{name}]") } else { name.to_owned() };
            return self.style(name, "special");
        }
        if self.seen.len() >= DEEPEST {
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
                let items = part.iter().map(|text| JsValue::from(JsString::from(text.as_str())));
                let array = boa_engine::object::builtins::JsArray::from_iter(items, self.context);
                array.sort(Some(compare), self.context)?;
                for (index, slot) in part.iter_mut().enumerate() {
                    *slot = array.get(index as u32, self.context)?.to_string(self.context)?.to_std_string_lossy();
                }
            }
        }
        Ok(())
    }

    /// Chooses braces and entries, or shows at once what needs neither.
    #[expect(clippy::too_many_arguments, reason = "all of it is what the object looks like from outside")]
    fn shape(
        &mut self,
        object: &JsObject,
        kind: Kind,
        constructor: Option<&str>,
        tag: &str,
        level: i32,
        bare: bool,
        in_typed_array: bool,
    ) -> JsResult<Shape> {
        let all = self.options.show_hidden;
        let open = |open: String, close, keys, extras, entries| {
            Plan { shell: Shell { base: String::new(), open, close }, keys, extras, entries, internals: &[], legacy: false }
        };
        let iterable = constructor.is_none() || object.has_property(JsSymbol::iterator(), self.context)?;
        if iterable && let Some(shape) = self.iterable_shape(object, kind, constructor, tag, bare)? {
            return Ok(shape);
        }
        let mut keys = property::keys(object, all, true, self.context)?;
        let named = |fallback| prefix(constructor, tag, fallback, "");
        let mut plan = open("{".to_owned(), "}", Vec::new(), Extras::Object, Entries::None);
        match kind {
            Kind::Function => {
                plan.shell.base = function::base(self, object, constructor, tag)?;
                plan.legacy = all && function::has_legacy_properties(object, &function::source(object, self.context)?);
                if keys.is_empty() && bare {
                    return self.style(plan.shell.base, "special").map(Shape::Done);
                }
            }
            _ if constructor == Some("Object") && !matches!(kind, Kind::Module) => {
                if kind::is_arguments(object, self.context) {
                    plan.shell.open = "[Arguments] {".to_owned();
                } else if !tag.is_empty() {
                    plan.shell.open = format!("{}{{", named("Object"));
                }
                if keys.is_empty() && bare {
                    return Ok(Shape::Done(format!("{}}}", plan.shell.open)));
                }
            }
            Kind::RegExp => {
                let text = self.regexp(object, constructor)?;
                plan.shell.base = with_prefix(named("RegExp"), "RegExp ", text);
                if (keys.is_empty() && bare) || self.options.too_deep(level) {
                    return self.style(plan.shell.base, "regexp").map(Shape::Done);
                }
            }
            Kind::Date => {
                plan.shell.base = with_prefix(named("Date"), "Date ", self.date(object)?);
                if keys.is_empty() && bare {
                    return self.style(plan.shell.base, "date").map(Shape::Done);
                }
            }
            _ if kind::is_error(object, kind, self.context) => {
                plan.shell.base = error::base(self, object, constructor, tag, &mut keys)?;
                if keys.is_empty() && bare {
                    return Ok(Shape::Done(plan.shell.base));
                }
            }
            Kind::ArrayBuffer | Kind::SharedArrayBuffer => {
                let prefix = named(kind.class_name());
                if in_typed_array && keys.is_empty() && bare {
                    let length = object.get(js_string!("byteLength"), self.context)?;
                    let length = self.number(length.as_number().unwrap_or(0.0), false)?;
                    return Ok(Shape::Done(format!("{prefix}{{ [byteLength]: {length} }}")));
                }
                if !in_typed_array {
                    plan.entries = Entries::ArrayBuffer;
                }
                plan.shell.open = format!("{prefix}{{");
                plan.internals = &["byteLength"];
            }
            Kind::DataView => {
                plan.shell.open = format!("{}{{", named("DataView"));
                plan.internals = &["byteLength", "byteOffset", "buffer"];
            }
            Kind::Promise => {
                plan.shell.open = format!("{}{{", named("Promise"));
                plan.entries = Entries::Promise;
            }
            Kind::WeakSet | Kind::WeakMap => {
                plan.shell.open = format!("{}{{", named(kind.class_name()));
                plan.entries = Entries::Weak;
            }
            Kind::Module => {
                plan.shell.open = format!("{}{{", named("Module"));
                plan.entries = Entries::Namespace;
            }
            Kind::Boxed(boxed) => {
                plan.shell.base = self.boxed(object, boxed, &mut keys, constructor, tag)?;
                if keys.is_empty() && bare {
                    return Ok(Shape::Done(plan.shell.base));
                }
            }
            _ => match self.url(object, level)? {
                Some(href) if keys.is_empty() && bare => return Ok(Shape::Done(href)),
                Some(href) => plan.shell.base = href,
                None => {
                    let prefix = self.plain_prefix(object, kind, constructor, tag);
                    if keys.is_empty() && bare {
                        return Ok(Shape::Done(format!("{prefix}{{}}")));
                    }
                    plan.shell.open = format!("{prefix}{{");
                }
            },
        }
        plan.keys = keys;
        Ok(Shape::Open(plan))
    }

    fn iterable_shape(
        &mut self,
        object: &JsObject,
        kind: Kind,
        constructor: Option<&str>,
        tag: &str,
        bare: bool,
    ) -> JsResult<Option<Shape>> {
        let all = self.options.show_hidden;
        let indexed = matches!(kind, Kind::Array | Kind::TypedArray);
        if !matches!(kind, Kind::Array | Kind::Set | Kind::Map | Kind::TypedArray | Kind::MapIterator | Kind::SetIterator) {
            return Ok(None);
        }
        let keys = property::keys(object, all, !indexed, self.context)?;
        let size = self.size(object, kind)?;
        let (open, close, entries) = match kind {
            Kind::Array => {
                let plain = constructor == Some("Array") && tag.is_empty();
                let prefix =
                    if plain { String::new() } else { prefix(constructor, tag, "Array", &format!("({size})")) };
                (format!("{prefix}["), "]", Entries::Array)
            }
            Kind::Set => (format!("{}{{", prefix(constructor, tag, "Set", &format!("({size})"))), "}", Entries::Set),
            Kind::Map => (format!("{}{{", prefix(constructor, tag, "Map", &format!("({size})"))), "}", Entries::Map),
            Kind::TypedArray => {
                let fallback = super::collection::typed_array_name(object);
                (format!("{}[", prefix(constructor, tag, fallback, &format!("({size})"))), "]", Entries::TypedArray)
            }
            _ => {
                let name = kind.class_name();
                let tag = match tag {
                    "" => name.to_owned(),
                    tag if tag == name => name.to_owned(),
                    tag => format!("{tag}] [{name}"),
                };
                (format!("[{tag}] {{"), "}", Entries::Iterator)
            }
        };
        let bare = if kind == Kind::TypedArray { !all } else { bare };
        if size == 0 && keys.is_empty() && bare && entries != Entries::Iterator {
            return Ok(Some(Shape::Done(format!("{open}{close}"))));
        }
        let extras = if indexed { Extras::Array } else { Extras::Object };
        let internals: &'static [&'static str] = if kind == Kind::TypedArray && all {
            &["BYTES_PER_ELEMENT", "length", "byteLength", "byteOffset", "buffer"]
        } else {
            &[]
        };
        let shell = Shell { base: String::new(), open, close };
        Ok(Some(Shape::Open(Plan { shell, keys, extras, entries, internals, legacy: false })))
    }

    /// A regular expression as its own properties tell, or as it was made if it has no prototype to ask.
    fn regexp(&mut self, object: &JsObject, constructor: Option<&str>) -> JsResult<String> {
        let regexp = JsRegExp::from_object(object.clone())?;
        if constructor.is_some() {
            return regexp.to_string(self.context);
        }
        let intrinsic = self.context.intrinsics().constructors().regexp().constructor();
        let copy = intrinsic.construct(&[object.clone().into()], None, self.context)?;
        JsRegExp::from_object(copy)?.to_string(self.context)
    }

    fn date(&mut self, object: &JsObject) -> JsResult<String> {
        let date = JsDate::from_object(object.clone())?;
        let invalid = date.get_time(self.context)?.as_number().is_none_or(f64::is_nan);
        let text = if invalid { return Ok("Invalid Date".to_owned()) } else { date.to_iso_string(self.context)? };
        Ok(text.to_string(self.context)?.to_std_string_lossy())
    }

    fn boxed(
        &mut self,
        object: &JsObject,
        boxed: Boxed,
        keys: &mut Vec<PropertyKey>,
        constructor: Option<&str>,
        tag: &str,
    ) -> JsResult<String> {
        let value = match boxed {
            Boxed::Number => object.downcast_ref::<f64>().map(|n| JsValue::from(*n)),
            Boxed::String => object.downcast_ref::<JsString>().map(|s| JsValue::from(s.clone())),
            Boxed::Boolean => object.downcast_ref::<bool>().map(|b| JsValue::from(*b)),
            Boxed::BigInt => object.downcast_ref::<boa_engine::JsBigInt>().map(|n| JsValue::from(n.clone())),
            Boxed::Symbol => object.downcast_ref::<JsSymbol>().map(|s| JsValue::from(s.clone())),
        };
        let Some(value) = value else {
            return Err(JsNativeError::typ().with_message("not a boxed primitive").into());
        };
        if let Some(text) = value.as_string() {
            keys.drain(..text.len().min(keys.len()));
        }
        let mut base = format!("[{}", boxed.name());
        match constructor {
            None => base.push_str(" (null prototype)"),
            Some(name) if name != boxed.name() => base.push_str(&format!(" ({name})")),
            Some(_) => {}
        }
        let stylize = std::mem::replace(&mut self.options.stylize, super::options::Stylize::Plain);
        let shown = self.primitive(&value);
        self.options.stylize = stylize;
        base.push_str(&format!(": {}]", shown?));
        if !tag.is_empty() && Some(tag) != constructor {
            base.push_str(&format!(" [{tag}]"));
        }
        if keys.is_empty() { self.style(base, &boxed.name().to_lowercase()) } else { Ok(base) }
    }

    /// The address of a `URL` object that inherits from the global `URL`.
    fn url(&mut self, object: &JsObject, level: i32) -> JsResult<Option<String>> {
        if object.is_ordinary() && object.prototype().is_none() || self.options.too_deep(level) {
            return Ok(None);
        }
        let constructor = property::data_value(&self.context.global_object(), js_string!("URL"), self.context);
        let Some(constructor) = constructor.filter(JsValue::is_callable) else { return Ok(None) };
        if !JsValue::from(object.clone()).instance_of(&constructor, self.context).unwrap_or(false) {
            return Ok(None);
        }
        self.string_property(object, js_string!("href"))
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
            _ => self.style("undefined".to_owned(), "undefined"),
        }
    }

    fn string(&mut self, string: &JsString) -> JsResult<String> {
        const SHORTEST_LINE: usize = 16;
        let mut units = string.to_vec();
        let mut trailer = String::new();
        if units.len() as f64 > self.options.max_string_length {
            let kept = self.options.max_string_length.max(0.0) as usize;
            let rest = units.len() - kept;
            units.truncate(kept);
            trailer = format!("... {rest} more character{}", if rest > 1 { "s" } else { "" });
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

fn with_prefix(prefix: String, usual: &str, text: String) -> String {
    if prefix == usual { text } else { prefix + &text }
}
