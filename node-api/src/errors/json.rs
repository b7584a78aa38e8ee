//! `JSON.parse` and `JSON.stringify` with V8's messages.
//!
//! Texts are read by [`super::json_text`]: the engine's function knows no lone surrogates and no numbers that are too
//! large, and not as deep as V8. It is asked where a text is revived. It writes; when it fails, the value is looked at
//! again to say why as V8 does.

use super::json_cycle;
use super::json_text;
use super::listeners::holding;
use super::state::{Captured, State};
use super::type_errors::type_error;
use super::{constructors, observe};
use boa_engine::object::builtins::JsFunction;
use boa_engine::object::{FunctionObjectBuilder, JsObject};
use boa_engine::{Context, JsArgs, JsError, JsResult, JsString, JsValue, NativeFunction, js_string};

/// Replaces both functions.
///
/// # Errors
/// None in practice: the global object is new.
pub(super) fn install(context: &mut Context) -> JsResult<()> {
    let json = context.global_object().get(js_string!("JSON"), context)?;
    let Some(json) = json.as_object() else { return Ok(()) };
    for (name, length) in [("parse", 2), ("stringify", 3)] {
        let engine = json.get(JsString::from(name), context)?;
        let Some(engine) = engine.as_function() else { continue };
        let code = match name {
            "parse" => NativeFunction::from_copy_closure_with_captures(
                |_, args, engine: &JsFunction, context| parse(args, engine, context),
                engine,
            ),
            _ => NativeFunction::from_copy_closure_with_captures(
                |_, args, engine: &JsFunction, context| stringify(args, engine, context),
                engine,
            ),
        };
        let function =
            FunctionObjectBuilder::new(context.realm(), code).name(JsString::from(name)).length(length).build();
        constructors::hidden(&json, name, function.into(), context)?;
    }
    Ok(())
}

fn parse(args: &[JsValue], engine: &JsFunction, context: &mut Context) -> JsResult<JsValue> {
    let text = args.get_or_undefined(0).to_string(context)?;
    let units: Vec<u16> = text.iter().collect();
    let value = match json_text::value(&units, context)? {
        Ok(value) => value,
        Err((message, at)) => return Err(syntax_error(&message, excerpt(&units, at), context)),
    };
    if !args.get_or_undefined(1).is_callable() {
        return Ok(value);
    }
    let mut args = args.to_vec();
    args[0] = text.into();
    told(&mut args, context);
    engine.call(&JsValue::undefined(), &args, context)
}

/// The name under which the engine's stacks show what calls a reviver or a replacer.
pub(super) const REVIVER: &str = "ꙮreviver";

/// A function that is called for every value sees the object around it as `this`, which stacks show.
fn told(args: &mut [JsValue], context: &Context) {
    let Some(second) = args.get_mut(1) else { return };
    let Some(function) = second.as_callable() else { return };
    let code = NativeFunction::from_copy_closure_with_captures(
        |this, args, function: &JsObject, context| holding(this, context, |context| function.call(this, args, context)),
        function,
    );
    *second = FunctionObjectBuilder::new(context.realm(), code).name(js_string!(REVIVER)).build().into();
}

/// The line of the text that has the fault, as the report of an uncaught error shows it.
fn excerpt(text: &[u16], at: usize) -> String {
    let start = text[..at].iter().rposition(|unit| *unit == 10).map_or(0, |index| index + 1);
    let line = text[start..].split(|unit| *unit == 10).next().unwrap_or_default();
    let number = text[..start].iter().filter(|unit| **unit == 10).count() + 1;
    let indent: String = text[start..at].iter().map(|unit| if *unit == 9 { '\t' } else { ' ' }).collect();
    let caret = if at < start + line.len() { format!("{indent}^\n") } else { String::new() };
    format!("<anonymous_script>:{number}\n{}\n{caret}", String::from_utf16_lossy(line))
}

fn stringify(args: &[JsValue], engine: &JsFunction, context: &mut Context) -> JsResult<JsValue> {
    let mut args = args.to_vec();
    told(&mut args, context);
    engine.call(&JsValue::undefined(), &args, context).map_err(|error| {
        let cyclic = error.as_native().is_some_and(|native| native.message() == "cyclic object value");
        let message = match cyclic {
            true => json_cycle::message(args.get_or_undefined(0), context),
            false => None,
        };
        match message {
            Some(message) => type_error(&message, None, context),
            None => error,
        }
    })
}

fn syntax_error(message: &str, excerpt: String, context: &mut Context) -> JsError {
    let engine = context.intrinsics().constructors().syntax_error().constructor();
    let made = engine.construct(&[], None, context).and_then(|object| {
        let limit = constructors::trace_limit(context)?.unwrap_or(0);
        let mut captured = Captured::now(&object, limit, context);
        captured.excerpt = Some(excerpt.into());
        State::of(context).define(&object, captured, context)?;
        constructors::hidden(&object, "message", js_string!(message).into(), context)?;
        Ok(object)
    });
    match made {
        Ok(object) => {
            observe(&object.clone().into(), context);
            JsError::from_opaque(object.into())
        }
        Err(error) => error,
    }
}
