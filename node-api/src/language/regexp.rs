//! What `RegExp` remembers of the last match: `RegExp.$1`, `RegExp.lastMatch` and the like.
//!
//! Every search of the language goes through `exec` (ECMAScript's RegExpExec), so that is where the match is noted.

use super::define;
use boa_engine::object::{FunctionObjectBuilder, JsObject};
use boa_engine::property::PropertyDescriptor;
use boa_engine::{Context, JsArgs, JsResult, JsString, JsValue, NativeFunction, js_string};
use boa_gc::{Finalize, Trace};

/// The engine's `exec`, and the object whose property `match` is the array of the last match.
#[derive(Clone, Trace, Finalize)]
struct Memory {
    exec: JsObject,
    last: JsObject,
}

/// Adds the properties of `RegExp`.
///
/// # Errors
/// None in practice: the constructor is untouched.
pub(super) fn install(context: &mut Context) -> JsResult<()> {
    let regexp = context.intrinsics().constructors().regexp().clone();
    let (constructor, prototype) = (regexp.constructor(), regexp.prototype());
    // The engine's prototype has a stray `lastIndex`, which would be shown.
    prototype.delete_property_or_throw(js_string!("lastIndex"), context)?;
    let Some(engine) = prototype.get(js_string!("exec"), context)?.as_object() else { return Ok(()) };
    let memory = Memory { exec: engine, last: JsObject::with_null_proto() };
    let code = NativeFunction::from_copy_closure_with_captures(exec, memory.clone());
    define(&prototype, "exec", 1, code, context)?;
    for (name, short) in
        [("input", "$_"), ("lastMatch", "$&"), ("lastParen", "$+"), ("leftContext", "$`"), ("rightContext", "$'")]
    {
        accessor(&constructor, name, name, &memory.last, context)?;
        accessor(&constructor, short, name, &memory.last, context)?;
    }
    for number in 1..=9 {
        let name = format!("${number}");
        accessor(&constructor, &name, &name, &memory.last, context)?;
    }
    Ok(())
}

fn exec(this: &JsValue, args: &[JsValue], memory: &Memory, context: &mut Context) -> JsResult<JsValue> {
    let found = memory.exec.call(this, args, context)?;
    if found.is_object() {
        memory.last.set(js_string!("match"), found.clone(), true, context)?;
        memory.last.set(js_string!("input"), JsValue::undefined(), true, context)?;
    }
    Ok(found)
}

/// A property that tells `what` of the last match. Only `input` keeps what is written to it.
fn accessor(holder: &JsObject, name: &str, what: &str, last: &JsObject, context: &mut Context) -> JsResult<()> {
    let captures = (last.clone(), JsString::from(what));
    let get = NativeFunction::from_copy_closure_with_captures(
        |_, _, (last, what): &(JsObject, JsString), context| {
            told(last, &what.to_std_string_lossy(), context).map(JsValue::from)
        },
        captures.clone(),
    );
    let set = NativeFunction::from_copy_closure_with_captures(
        |_, args, (last, what): &(JsObject, JsString), context| {
            if *what == js_string!("input") {
                let text = args.get_or_undefined(0).to_string(context)?;
                last.set(js_string!("input"), text, true, context)?;
            }
            Ok(JsValue::undefined())
        },
        captures,
    );
    let realm = context.realm().clone();
    let get = FunctionObjectBuilder::new(&realm, get).name(JsString::from(format!("get {name}"))).build();
    let set = FunctionObjectBuilder::new(&realm, set).name(JsString::from(format!("set {name}"))).length(1).build();
    let property = PropertyDescriptor::builder().get(get).set(set).enumerable(false).configurable(true);
    holder.define_property_or_throw(JsString::from(name), property, context).map(drop)
}

fn told(last: &JsObject, what: &str, context: &mut Context) -> JsResult<JsString> {
    if what == "input"
        && let Some(written) = last.get(js_string!("input"), context)?.as_string()
    {
        return Ok(written);
    }
    let Some(found) = last.get(js_string!("match"), context)?.as_object() else { return Ok(js_string!()) };
    let text = |value: JsValue| value.as_string().unwrap_or_default();
    let input = text(found.get(js_string!("input"), context)?);
    let start = found.get(js_string!("index"), context)?.as_number().unwrap_or(0.0) as usize;
    let whole = text(found.get(0, context)?);
    Ok(match what {
        "input" => input,
        "lastMatch" => whole,
        "leftContext" => input.get(..start).map_or(js_string!(), JsString::from),
        "rightContext" => input.get(start + whole.len()..).map_or(js_string!(), JsString::from),
        "lastParen" => {
            let length = found.get(js_string!("length"), context)?.to_length(context)?;
            if length > 1 { text(found.get(length - 1, context)?) } else { js_string!() }
        }
        number => text(found.get(JsString::from(&number[1..]), context)?),
    })
}
