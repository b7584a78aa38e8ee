//! What V8 has of the language and the engine lacks.
//!
//! `using` needs two halves: the instrumenter rewrites the declarations (see [`crate::instrument`]), and the record of a
//! scope's resources is kept here. Programs reach the same record through `DisposableStack`.

mod combinators;
mod date;
mod date_text;
mod date_tokens;
mod delegates;
mod digits;
mod elements;
mod fdlibm;
mod feeds;
pub(crate) mod functions;
pub(crate) mod guarded;
mod integers;
mod iterators;
mod math;
mod merge_sort;
mod power;
pub(crate) mod promises;
mod regexp;
mod sizes;
pub(crate) mod sort;
mod strings;
mod turns;
mod views;
mod waiting;
mod widths;

pub use feeds::Feeds;
pub(crate) use sizes::stack_is_full;

use crate::instrument::hidden;
use crate::registry::{self, BuiltinModule, javascript, script};
use boa_engine::object::{FunctionObjectBuilder, JsObject};
use boa_engine::property::{PropertyDescriptor, PropertyKey};
use boa_engine::{Context, JsArgs, JsResult, JsValue, NativeFunction, js_string};

/// Resources of a scope, and the error that hides another.
pub static RESOURCES: BuiltinModule = script("internal/language/resources", javascript!("language/resources.js"));

/// The classes that programs keep resources in.
pub static STACKS: BuiltinModule = script("internal/language/stacks", javascript!("language/stacks.js"));

/// `Array.fromAsync`.
pub static FROM_ASYNC: BuiltinModule = script("internal/language/from_async", javascript!("language/from_async.js"));

/// `Atomics.wait`, `waitAsync` and `notify`.
pub static ATOMICS: BuiltinModule =
    script("internal/language/atomics", javascript!("language/atomics.js")).with(waiting::functions);

/// The hooks that scopes with `using` and loops of generators start with, those around what is iterated, and the one for `**`.
pub(crate) fn hooks() -> [(&'static str, NativeFunction); 8] {
    let scope = (hidden::SCOPE, NativeFunction::from_fn_ptr(scope));
    let [awaited, feed] = feeds::hooks();
    [scope, turns::hook(), elements::hook(), delegates::hook(), power::hook(), sizes::hook(), awaited, feed]
}

fn scope(_: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    registry::call_export("internal/language/resources", "scope", &[], context)
}

/// Adds the functions that the engine's own constructors lack.
///
/// # Errors
/// None in practice: the global object is new.
pub(crate) fn install(context: &mut Context) -> JsResult<()> {
    let array = context.intrinsics().constructors().array().constructor();
    let from_async = NativeFunction::from_fn_ptr(|this, args, context| {
        let mut all = vec![this.clone()];
        all.extend_from_slice(args);
        registry::call_export("internal/language/from_async", "fromAsync", &all, context)
    });
    define(&array, "fromAsync", 1, from_async, context)?;
    if let Some(atomics) = context.global_object().get(js_string!("Atomics"), context)?.as_object() {
        for (name, length) in [("wait", 4), ("waitAsync", 4), ("notify", 3)] {
            let code = NativeFunction::from_copy_closure(move |_, args, context| {
                registry::call_export("internal/language/atomics", name, args, context)
            });
            define(&atomics, name, length, code, context)?;
        }
    }
    let iterator = context.intrinsics().constructors().iterator().constructor();
    let constructors = context.intrinsics().constructors();
    // The engine is ahead of V8 here; programs that ask whether a method is there must hear no.
    for prototype in [constructors.map().prototype(), constructors.weak_map().prototype()] {
        for name in [js_string!("getOrInsert"), js_string!("getOrInsertComputed")] {
            prototype.delete_property_or_throw(name, context)?;
        }
    }
    iterator.delete_property_or_throw(js_string!("concat"), context)?;
    if let Some(math) = context.global_object().get(js_string!("Math"), context)?.as_object() {
        let code = NativeFunction::from_fn_ptr(|_, args, context| {
            args.get_or_undefined(0).to_number(context).map(|number| half_precision(number).into())
        });
        define(&math, "f16round", 1, code, context)?;
    }
    promises::install(context)?;
    functions::install(context);
    functions::tell_apart(context)?;
    functions::note_receivers(context)?;
    combinators::install(context)?;
    date::install(context)?;
    digits::install(context)?;
    integers::install(context)?;
    iterators::install(context)?;
    math::install(context)?;
    regexp::install(context)?;
    sizes::install(context)?;
    sort::install(context)?;
    strings::install(context)?;
    views::install(context)?;
    widths::install(context)
}

/// The nearest number that sixteen bits hold: eleven bits of precision, fewer below 2^-14, nothing above 65504.
fn half_precision(number: f64) -> f64 {
    if number == 0.0 || !number.is_finite() {
        return number;
    }
    let exponent = number.abs().log2().floor().max(-14.0);
    let step = (exponent - 10.0).exp2();
    let rounded = (number / step).round_ties_even() * step;
    if rounded.abs() > 65504.0 { f64::INFINITY.copysign(number) } else { rounded }
}

/// Defines a method as the language's own are: writable, not enumerable.
fn define(holder: &JsObject, name: &str, length: usize, code: NativeFunction, context: &mut Context) -> JsResult<()> {
    define_at(holder, js_string!(name).into(), name, length, code, context)
}

/// The same where the key is not the name.
fn define_at(
    holder: &JsObject,
    key: PropertyKey,
    name: &str,
    length: usize,
    code: NativeFunction,
    context: &mut Context,
) -> JsResult<()> {
    let function = FunctionObjectBuilder::new(context.realm(), code).name(js_string!(name)).length(length).build();
    let method = PropertyDescriptor::builder().value(function).writable(true).enumerable(false).configurable(true);
    holder.define_property_or_throw(key, method, context).map(drop)
}
