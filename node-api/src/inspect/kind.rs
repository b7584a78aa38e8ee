//! What an object is, by its internal slots: the answer does not depend on prototypes or properties.

use super::cursor::{MapCursor, SetCursor};
use super::state::state;
use boa_engine::builtins::array_buffer::{ArrayBuffer, SharedArrayBuffer};
use boa_engine::builtins::async_generator::AsyncGenerator;
use boa_engine::builtins::dataview::DataView;
use boa_engine::builtins::date::Date;
use boa_engine::builtins::generator::Generator;
use boa_engine::builtins::map::ordered_map::OrderedMap;
use boa_engine::builtins::promise::Promise;
use boa_engine::builtins::proxy::Proxy;
use boa_engine::builtins::regexp::RegExp;
use boa_engine::builtins::set::ordered_set::OrderedSet;
use boa_engine::builtins::typed_array::TypedArray;
use boa_engine::module::ModuleNamespace;
use boa_engine::object::builtins::{JsWeakMap, JsWeakSet};
use boa_engine::{Context, JsBigInt, JsObject, JsString, JsSymbol, js_string};

/// Kinds of objects that are shown in their own way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An array.
    Array,
    /// A set.
    Set,
    /// A map.
    Map,
    /// A typed array of any element type.
    TypedArray,
    /// What `map.entries()`, `map.keys()` or `map.values()` gave.
    MapIterator,
    /// What `set.values()` or `set.entries()` gave.
    SetIterator,
    /// Anything callable.
    Function,
    /// A regular expression.
    RegExp,
    /// A date.
    Date,
    /// An error made by an error constructor.
    Error,
    /// An `ArrayBuffer`.
    ArrayBuffer,
    /// A `SharedArrayBuffer`.
    SharedArrayBuffer,
    /// A `DataView`.
    DataView,
    /// A promise.
    Promise,
    /// A `WeakSet`.
    WeakSet,
    /// A `WeakMap`.
    WeakMap,
    /// What `import * as x` gives.
    Module,
    /// A number, string, boolean, bigint or symbol as an object.
    Boxed(Boxed),
    /// A proxy.
    Proxy,
    /// Everything else.
    Plain,
}

/// What is in a boxed primitive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Boxed {
    /// `Object(1)`.
    Number,
    /// `Object('')`.
    String,
    /// `Object(true)`.
    Boolean,
    /// `Object(1n)`.
    BigInt,
    /// `Object(Symbol())`.
    Symbol,
}

impl Boxed {
    /// Name of the constructor.
    pub fn name(self) -> &'static str {
        match self {
            Self::Number => "Number",
            Self::String => "String",
            Self::Boolean => "Boolean",
            Self::BigInt => "BigInt",
            Self::Symbol => "Symbol",
        }
    }
}

impl Kind {
    /// The kind of `object`.
    pub fn of(object: &JsObject) -> Self {
        if object.is_ordinary() {
            Self::Plain
        } else if object.is_array() {
            Self::Array
        } else if object.is::<Proxy>() {
            Self::Proxy
        } else if object.is_callable() {
            Self::Function
        } else if object.is::<boa_engine::builtins::error::Error>() {
            Self::Error
        } else if object.is::<OrderedMap<boa_engine::JsValue>>() {
            Self::Map
        } else if object.is::<OrderedSet>() {
            Self::Set
        } else if object.is::<Promise>() {
            Self::Promise
        } else if object.is::<Date>() {
            Self::Date
        } else if object.is::<RegExp>() {
            Self::RegExp
        } else if object.is::<TypedArray>() {
            Self::TypedArray
        } else if object.is::<MapCursor>() {
            Self::MapIterator
        } else if object.is::<SetCursor>() {
            Self::SetIterator
        } else if object.is::<ArrayBuffer>() {
            Self::ArrayBuffer
        } else if object.is::<SharedArrayBuffer>() {
            Self::SharedArrayBuffer
        } else if object.is::<DataView>() {
            Self::DataView
        } else if object.is::<ModuleNamespace>() {
            Self::Module
        } else if let Some(boxed) = boxed(object) {
            Self::Boxed(boxed)
        } else if JsWeakMap::from_object(object.clone()).is_ok() {
            Self::WeakMap
        } else if JsWeakSet::from_object(object.clone()).is_ok() {
            Self::WeakSet
        } else {
            Self::Plain
        }
    }

    /// Name of the constructor that makes such objects, where the object itself does not tell.
    pub fn class_name(self) -> &'static str {
        match self {
            Self::Array => "Array",
            Self::Set => "Set",
            Self::Map => "Map",
            Self::TypedArray => "TypedArray",
            Self::MapIterator => "Map Iterator",
            Self::SetIterator => "Set Iterator",
            Self::Function => "Function",
            Self::RegExp => "RegExp",
            Self::Date => "Date",
            Self::Error => "Error",
            Self::ArrayBuffer => "ArrayBuffer",
            Self::SharedArrayBuffer => "SharedArrayBuffer",
            Self::DataView => "DataView",
            Self::Promise => "Promise",
            Self::WeakSet => "WeakSet",
            Self::WeakMap => "WeakMap",
            Self::Module => "Module",
            Self::Boxed(boxed) => boxed.name(),
            Self::Proxy | Self::Plain => "Object",
        }
    }

    /// Whether own properties are not simply stored: they must be asked for.
    pub(super) fn is_exotic(self) -> bool {
        matches!(self, Self::TypedArray | Self::Boxed(Boxed::String) | Self::Module | Self::Proxy | Self::Plain)
    }
}

/// Which primitive is boxed in `object`.
pub(super) fn boxed(object: &JsObject) -> Option<Boxed> {
    if object.is::<f64>() {
        Some(Boxed::Number)
    } else if object.is::<JsString>() {
        Some(Boxed::String)
    } else if object.is::<bool>() {
        Some(Boxed::Boolean)
    } else if object.is::<JsBigInt>() {
        Some(Boxed::BigInt)
    } else if object.is::<JsSymbol>() {
        Some(Boxed::Symbol)
    } else {
        None
    }
}

/// Whether `object` is an `arguments` object.
///
/// The engine does not show its arguments type, but `Object.prototype.toString` knows it.
pub fn is_arguments(object: &JsObject, context: &mut Context) -> bool {
    if object.is_ordinary() || object.is_array() || object.is_callable() {
        return false;
    }
    let state = state(context);
    let tagged = object.has_property(JsSymbol::to_string_tag(), context).unwrap_or(true);
    !tagged
        && state
            .object_to_string
            .call(&object.clone().into(), &[], context)
            .is_ok_and(|text| text.as_string() == Some(js_string!("[object Arguments]")))
}

/// Whether `object` is what a generator function gave, an async one or not.
pub fn is_generator(object: &JsObject) -> bool {
    object.is::<Generator>() || object.is::<AsyncGenerator>()
}

/// Whether `object` is an error by its slots or by its prototypes.
pub fn is_error(object: &JsObject, kind: Kind, context: &mut Context) -> bool {
    if kind == Kind::Error {
        return true;
    }
    let state = state(context);
    let mut prototype = object.prototype();
    while let Some(next) = prototype {
        if JsObject::equals(&next, &state.error_prototype) {
            return true;
        }
        prototype = next.prototype();
    }
    false
}
