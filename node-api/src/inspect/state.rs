//! What the inspector keeps per context: the objects that programs share with it, and the intrinsics it recognises.

use super::style;
use super::{module, proxy};
use boa_engine::object::builtins::{JsFunction, JsWeakMap};
use boa_engine::object::{FunctionObjectBuilder, ObjectInitializer};
use boa_engine::property::Attribute;
use boa_engine::{Context, JsObject, JsResult, JsString, JsSymbol, JsValue, NativeFunction, js_string};
use std::collections::HashSet;
use std::rc::Rc;

/// The inspector's part of a context.
pub(super) struct State {
    /// `util.inspect`, which custom inspection functions receive.
    pub(super) inspect: JsFunction,
    /// `util.inspect.defaultOptions`.
    pub(super) defaults: JsObject,
    /// `util.inspect.styles`.
    pub(super) styles: JsObject,
    /// `util.inspect.colors`.
    pub(super) colors: JsObject,
    /// `Symbol.for('nodejs.util.inspect.custom')`.
    pub(super) custom: JsSymbol,
    pub(super) stylize_plain: JsFunction,
    pub(super) stylize_color: JsFunction,
    /// Prototypes whose objects are named so even if the program changed their `constructor`.
    pub(super) well_known: Vec<(JsObject, &'static str)>,
    /// Names of the constructors that the language provides.
    pub(super) builtin_names: HashSet<String>,
    pub(super) object_to_string: JsObject,
    pub(super) descriptor_of: JsObject,
    /// Target and handler of every proxy that the program made.
    pub(super) proxies: JsWeakMap,
    /// Prototypes that tell asynchronous and generator functions.
    pub(super) async_function: JsObject,
    pub(super) generator_function: JsObject,
    pub(super) async_generator_function: JsObject,
    pub(super) error_prototype: JsObject,
    /// How maps and sets are iterated whose class does not say otherwise.
    pub(super) map_iterator: JsObject,
    pub(super) set_iterator: JsObject,
}

/// The state of `context`; made on first use.
pub(super) fn state(context: &mut Context) -> Rc<State> {
    if let Some(state) = context.get_data::<Rc<State>>() {
        return Rc::clone(state);
    }
    let state = Rc::new(create(context).expect("the intrinsics are as the engine made them"));
    context.insert_data(Rc::clone(&state));
    state
}

fn create(context: &mut Context) -> JsResult<State> {
    let defaults = super::Options::default().to_plain_object(context);
    let custom = registered_symbol("nodejs.util.inspect.custom", context)?;
    let styles = JsObject::with_null_proto();
    for (kind, color) in style::STYLES {
        styles.create_data_property(js_string!(kind), js_string!(color), context)?;
    }
    let colors = colors(context)?;
    let inspect = module::inspect_function(&defaults, &styles, &colors, &custom, context)?;
    let realm = context.realm().clone();
    let intrinsics = realm.intrinsics().constructors();
    let async_function = intrinsics.async_function().prototype();
    let generator_function = intrinsics.generator_function().prototype();
    let async_generator_function = intrinsics.async_generator_function().prototype();
    let object = intrinsics.object();
    let (object_constructor, object_prototype) = (object.constructor(), object.prototype());
    let object_to_string = method(&object_prototype, "toString", context)?;
    let descriptor_of = method(&object_constructor, "getOwnPropertyDescriptor", context)?;
    let well_known = vec![
        (intrinsics.array().prototype(), "Array"),
        (intrinsics.array_buffer().prototype(), "ArrayBuffer"),
        (intrinsics.function().prototype(), "Function"),
        (intrinsics.map().prototype(), "Map"),
        (intrinsics.set().prototype(), "Set"),
        (object_prototype, "Object"),
        (intrinsics.typed_array().prototype(), "TypedArray"),
        (intrinsics.regexp().prototype(), "RegExp"),
        (intrinsics.date().prototype(), "Date"),
        (intrinsics.data_view().prototype(), "DataView"),
        (intrinsics.error().prototype(), "Error"),
        (intrinsics.aggregate_error().prototype(), "AggregateError"),
        (intrinsics.range_error().prototype(), "RangeError"),
        (intrinsics.type_error().prototype(), "TypeError"),
        (intrinsics.boolean().prototype(), "Boolean"),
        (intrinsics.number().prototype(), "Number"),
        (intrinsics.string().prototype(), "String"),
        (intrinsics.promise().prototype(), "Promise"),
        (intrinsics.weak_map().prototype(), "WeakMap"),
        (intrinsics.weak_set().prototype(), "WeakSet"),
    ];
    let iterator = |prototype: JsObject, context: &mut Context| -> JsResult<JsObject> {
        Ok(prototype.get(JsSymbol::iterator(), context)?.as_object().expect("an intrinsic method"))
    };
    let map_iterator = iterator(intrinsics.map().prototype(), context)?;
    let set_iterator = iterator(intrinsics.set().prototype(), context)?;
    let stylize = |name: &str, function, context: &mut Context| {
        FunctionObjectBuilder::new(context.realm(), NativeFunction::from_fn_ptr(function))
            .name(js_string!(name))
            .length(2)
            .build()
    };
    Ok(State {
        inspect,
        defaults,
        styles,
        colors,
        custom,
        stylize_plain: stylize("stylizeNoColor", style::plain, context),
        stylize_color: stylize("stylizeWithColor", style::color, context),
        well_known,
        builtin_names: builtin_names(context)?,
        object_to_string,
        descriptor_of,
        proxies: JsWeakMap::new(context),
        async_function,
        generator_function,
        async_generator_function,
        error_prototype: intrinsics.error().prototype(),
        map_iterator,
        set_iterator,
    })
}

/// `Symbol.for(name)`.
pub(super) fn registered_symbol(name: &str, context: &mut Context) -> JsResult<JsSymbol> {
    let constructor = context.intrinsics().constructors().symbol().constructor();
    let register = method(&constructor, "for", context)?;
    let symbol = register.call(&constructor.into(), &[js_string!(name).into()], context)?;
    Ok(symbol.as_symbol().expect("Symbol.for returns a symbol"))
}

fn method(object: &JsObject, name: &str, context: &mut Context) -> JsResult<JsObject> {
    Ok(object.get(js_string!(name), context)?.as_object().expect("an intrinsic method"))
}

/// The language's own constructors, by name.
///
/// Node takes them from the global object before it puts anything of its own there; `SharedArrayBuffer` and
/// `Float16Array` come later in V8. This must therefore run before other globals are installed.
fn builtin_names(context: &mut Context) -> JsResult<HashSet<String>> {
    let global = context.global_object();
    let mut names = HashSet::new();
    for key in global.own_property_keys(context)? {
        let name = key.to_string();
        let mut bytes = name.bytes();
        if bytes.next().is_some_and(|b| b.is_ascii_uppercase())
            && name.len() > 1
            && bytes.all(|b| b.is_ascii_alphanumeric())
            && !["SharedArrayBuffer", "Float16Array", "TypedArray"].contains(&name.as_str())
        {
            names.insert(name);
        }
    }
    Ok(names)
}

fn colors(context: &mut Context) -> JsResult<JsObject> {
    let colors = JsObject::with_null_proto();
    for (name, open, close) in style::COLORS {
        let codes = boa_engine::object::builtins::JsArray::from_iter([JsValue::from(open), close.into()], context);
        colors.create_data_property(js_string!(name), codes, context)?;
    }
    for (alias, target) in style::ALIASES {
        let key = JsString::from(target);
        let getter = NativeFunction::from_copy_closure_with_captures(
            |this, _, key, context| this.to_object(context)?.get(key.clone(), context),
            key.clone(),
        );
        let setter = NativeFunction::from_copy_closure_with_captures(
            |this, arguments, key: &JsString, context| {
                let value = arguments.first().cloned().unwrap_or_default();
                this.to_object(context)?.set(key.clone(), value, true, context).map(JsValue::from)
            },
            key,
        );
        let named = |function, name, length| {
            FunctionObjectBuilder::new(context.realm(), function).name(js_string!(name)).length(length).build()
        };
        let (getter, setter) = (named(getter, "get", 0), named(setter, "set", 1));
        let property = boa_engine::property::PropertyDescriptor::builder()
            .get(getter)
            .set(setter)
            .enumerable(false)
            .configurable(true);
        colors.insert_property(js_string!(alias), property);
    }
    Ok(colors)
}

impl super::Options {
    /// `util.inspect.defaultOptions`: all options but `stylize`, sealed by its caller.
    fn to_plain_object(&self, context: &mut Context) -> JsObject {
        let mut object = ObjectInitializer::new(context);
        let sealed = Attribute::WRITABLE | Attribute::ENUMERABLE;
        object
            .property(js_string!("showHidden"), self.show_hidden, sealed)
            .property(js_string!("depth"), self.depth, sealed)
            .property(js_string!("colors"), self.colors, sealed)
            .property(js_string!("customInspect"), self.custom_inspect, sealed)
            .property(js_string!("showProxy"), self.show_proxy, sealed)
            .property(js_string!("maxArrayLength"), self.max_array_length, sealed)
            .property(js_string!("maxStringLength"), self.max_string_length, sealed)
            .property(js_string!("breakLength"), self.break_length, sealed)
            .property(js_string!("compact"), 3, sealed)
            .property(js_string!("sorted"), false, sealed)
            .property(js_string!("getters"), false, sealed)
            .property(js_string!("numericSeparator"), self.numeric_separator, sealed);
        let object = object.build();
        object
            .set_integrity_level(boa_engine::object::IntegrityLevel::Sealed, context)
            .expect("an ordinary object can be sealed");
        object
    }
}

/// Replaces the globals that must be watched so that the inspector can look inside them.
///
/// # Errors
/// Never for an untouched context.
pub fn install(context: &mut Context) -> JsResult<()> {
    state(context);
    // The engine shows an intrinsic that the language keeps to itself.
    context.global_object().delete_property_or_throw(js_string!("TypedArray"), context)?;
    proxy::install(context)?;
    super::cursor::install(context)
}
