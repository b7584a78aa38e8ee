//! Errors as V8 makes them and as Node prints them.
//!
//! What a runtime calls: [`install`] once per context, [`compile_common_js`] and [`compile_module`] for every text of
//! the program, [`observe`] wherever a value that was thrown comes to light (a promise reaction's arguments, a
//! rejection's reason, an error at the top of the stack), [`report`] for the text that ends a process.

mod apart;
mod arguments;
mod builtins;
mod callers;
mod callsite;
mod class_call;
mod compile;
mod complaints;
mod constructing;
mod constructors;
mod dynamic;
mod early;
mod early_names;
mod early_strict;
mod engine_syntax;
mod entered;
mod entries;
mod fixed;
mod frame;
mod frames;
mod implied;
mod index;
mod index_builder;
mod inspecting;
mod iterations;
mod json;
mod json_cycle;
mod json_text;
mod listeners;
mod loader;
mod messages;
mod methods;
mod misused;
mod modules;
mod natives;
mod node_calls;
mod observe;
mod operators;
mod ours;
mod outside;
mod patterns;
mod positions;
mod printer;
mod privates;
mod proxies;
mod receiver;
mod redeclare;
mod refusals;
mod regex;
mod report;
mod requests;
mod shown;
mod stack;
mod state;
mod syntax;
mod syntax_arrow;
mod syntax_context;
mod syntax_module;
mod syntax_places;
mod syntax_words;
mod taken;
mod tokens;
mod type_errors;
mod unplaced;
mod views;
mod waits;

pub(crate) use apart::noting;
pub(crate) use callers::receiver;
pub use callers::{Caller, Receiver, below_rejections, set_caller, set_timer};
pub(crate) use compile::compile_eval;
pub(crate) use compile::compile_script;
pub use compile::{compile_common_js, compile_module, link_error};
pub(crate) use complaints::TABLES;
pub(crate) use dynamic::{ANONYMOUS, compile_dynamic};
pub(crate) use early::{Around, early};
pub(crate) use frames::{FINALLY, FROM_SYNC};
pub(crate) use index::NodeIndex;
pub(crate) use inspecting::{Call, inspecting};
pub(crate) use listeners::{call_listener, holding, make_emit, noting_method};
pub(crate) use loader::{
    Evaluating, evaluating, importing, is_required, loaded, passed_by_module, requiring, unresolved,
};
pub(crate) use methods::made_by;
pub use modules::{ERRORS, SYSTEM, UV, WORDS, node_error};
pub(crate) use observe::forget_throw;
pub use observe::{observe, rejected};
pub(crate) use patterns::{First, first, first_assigned};
pub(crate) use positions::{evaluated, position};
pub(crate) use printer::expression_text;
pub(crate) use redeclare::{redeclared, undeclared_export};
pub use report::{Way, report, stack_of, summary};
pub use syntax::SyntaxFailure;
pub(crate) use syntax::module_statement;
pub use type_errors::{incompatible, not_callable, not_constructor, not_iterable, of_method};

use crate::instrument::hidden;
use boa_engine::{Context, JsArgs, JsResult, JsValue, NativeFunction, js_string};

/// Prepares `context`: the error constructors and `Function.prototype.toString`.
///
/// # Errors
/// None in practice: the context is new.
pub fn install(context: &mut Context) -> JsResult<()> {
    state::State::create(context)?;
    constructors::install(context)?;
    json::install(context)
}

/// What instrumented code calls besides the runtime's own hooks.
pub(crate) fn observers() -> [(&'static str, NativeFunction); 6] {
    [
        (hidden::CAUGHT, NativeFunction::from_fn_ptr(observe::caught)),
        (hidden::THROWN, NativeFunction::from_fn_ptr(observe::thrown)),
        (hidden::NULLISH, NativeFunction::from_fn_ptr(observe::nullish)),
        (hidden::CLASS, NativeFunction::from_fn_ptr(class)),
        (hidden::DEFINE, NativeFunction::from_fn_ptr(define)),
        (hidden::EVAL, NativeFunction::from_fn_ptr(eval)),
    ]
}

/// `ꙮk(class, function)`: a class was made.
fn class(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    state::State::of(context).note_class(args.get_or_undefined(0), args.get_or_undefined(1), context)?;
    Ok(JsValue::undefined())
}

/// `ꙮj(object, key, value)`: a field of `object` gets its value (ECMA-262, DefineField).
fn define(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let key = args.get_or_undefined(1).to_property_key(context)?;
    args.get_or_undefined(0).to_object(context)?.create_data_property_or_throw(
        key,
        args.get_or_undefined(2).clone(),
        context,
    )?;
    Ok(JsValue::undefined())
}

/// `ꙮs(site, source)`: the argument of a direct `eval`.
fn eval(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let site = args.get_or_undefined(0).to_u32(context)?;
    let source = args.get_or_undefined(1);
    match source.as_string() {
        Some(text) => Ok(js_string!(compile::compile_eval(&text.to_std_string_escaped(), Some(site), context)?).into()),
        None => Ok(source.clone()),
    }
}
