//! How an object looks from outside: what stands before its braces, and what is between them.
//!
//! Each kind of object has its rule here; many are so short that they need no braces at all.

use super::kind::{self, Boxed, Kind};
use super::layout::{Extras, Shell};
use super::names::prefix;
use super::{Inspector, error, function, property};
use boa_engine::object::builtins::{JsDate, JsRegExp};
use boa_engine::property::PropertyKey;
use boa_engine::{JsNativeError, JsObject, JsResult, JsString, JsSymbol, JsValue, js_string};

/// What is known of an object before its entries are shown.
pub(super) struct Plan {
    pub(super) shell: Shell,
    pub(super) keys: Vec<PropertyKey>,
    pub(super) extras: Extras,
    pub(super) entries: Entries,
    /// Accessors that are shown like properties: `[byteLength]`.
    pub(super) internals: &'static [&'static str],
    /// Whether a function's `arguments` and `caller` are shown, which the engine does not have.
    pub(super) legacy: bool,
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
pub(super) enum Shape {
    Done(String),
    Open(Plan),
}

impl Inspector<'_> {
    /// Chooses braces and entries, or shows at once what needs neither.
    #[expect(clippy::too_many_arguments, reason = "all of it is what the object looks like from outside")]
    pub(super) fn shape(
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
        let open = |open: String, close, keys, extras, entries| Plan {
            shell: Shell { base: String::new(), open, close },
            keys,
            extras,
            entries,
            internals: &[],
            legacy: false,
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
                if (keys.is_empty() && bare) || self.too_deep(level) {
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
        if !matches!(
            kind,
            Kind::Array | Kind::Set | Kind::Map | Kind::TypedArray | Kind::MapIterator | Kind::SetIterator
        ) {
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

    /// The address of a `URL` object. There is none as long as nobody has asked for the class.
    fn url(&mut self, object: &JsObject, level: i32) -> JsResult<Option<String>> {
        if object.is_ordinary() && object.prototype().is_none() || self.too_deep(level) {
            return Ok(None);
        }
        let Some(module) = crate::runtime::host(self.context).builtin("internal/url/class") else { return Ok(None) };
        let exports = module.get(js_string!("exports"), self.context)?;
        let constructor =
            exports.as_object().map(|exports| exports.get(js_string!("URL"), self.context)).transpose()?;
        let Some(constructor) = constructor.filter(JsValue::is_callable) else { return Ok(None) };
        if !JsValue::from(object.clone()).instance_of(&constructor, self.context).unwrap_or(false) {
            return Ok(None);
        }
        self.string_property(object, js_string!("href"))
    }
}

fn with_prefix(prefix: String, usual: &str, text: String) -> String {
    if prefix == usual { text } else { prefix + &text }
}
