//! Target and handler of proxies.
//!
//! Nothing that runs no trap tells them, so the `Proxy` constructor is replaced by one that notes them.

use super::kind::Kind;
use super::state::state;
use boa_engine::object::FunctionObjectBuilder;
use boa_engine::object::builtins::{JsArray, JsFunction};
use boa_engine::property::{Attribute, PropertyKey};
use boa_engine::{Context, JsArgs, JsNativeError, JsObject, JsResult, JsString, JsValue, NativeFunction, js_string};

/// Target and handler of a proxy; `None` if it is revoked.
///
/// # Errors
/// Never for a proxy.
pub(super) fn details(proxy: &JsObject, context: &mut Context) -> JsResult<Option<(JsObject, JsObject)>> {
    let is_array = context.intrinsics().constructors().array().constructor().get(js_string!("isArray"), context)?;
    if let Some(is_array) = is_array.as_object()
        && is_array.call(&JsValue::undefined(), &[proxy.clone().into()], context).is_err()
    {
        return Ok(None);
    }
    let noted = state(context).proxies.get(proxy, context)?;
    let Some(pair) = noted.as_object() else { return Ok(None) };
    let target = pair.get(0, context)?.as_object();
    let handler = pair.get(1, context)?.as_object();
    Ok(target.zip(handler))
}

/// The object behind a proxy and the proxies that it stands for; `None` if one of them is revoked.
///
/// # Errors
/// Never for a proxy.
pub(super) fn innermost(proxy: &JsObject, context: &mut Context) -> JsResult<Option<JsObject>> {
    let mut object = proxy.clone();
    while Kind::of(&object) == Kind::Proxy {
        match details(&object, context)? {
            Some((target, _)) => object = target,
            None => return Ok(None),
        }
    }
    Ok(Some(object))
}

/// The object that answers for `object`: what is behind proxies whose handlers have no such trap. Nothing of the program runs.
pub(crate) fn answering(object: &JsObject, trap: &str, context: &mut Context) -> JsObject {
    let key = PropertyKey::from(JsString::from(trap));
    let mut object = object.clone();
    while Kind::of(&object) == Kind::Proxy {
        let Ok(Some((target, handler))) = details(&object, context) else { break };
        let mut holders = std::iter::successors(Some(handler), JsObject::prototype);
        let has = holders.any(|at| Kind::of(&at) == Kind::Proxy || at.borrow().properties().get(&key).is_some());
        if has {
            break;
        }
        object = target;
    }
    object
}

/// Replaces the global `Proxy`.
pub(super) fn install(context: &mut Context) -> JsResult<()> {
    let original = context.intrinsics().constructors().proxy().constructor();
    let construct = NativeFunction::from_copy_closure_with_captures(
        |new_target, arguments, original: &JsObject, context| {
            if new_target.is_undefined() {
                return Err(JsNativeError::typ().with_message("Constructor Proxy requires 'new'").into());
            }
            let proxy = original.construct(arguments, None, context)?;
            note(&proxy, arguments, context)?;
            Ok(proxy.into())
        },
        original.clone(),
    );
    let constructor = FunctionObjectBuilder::new(context.realm(), construct)
        .name(js_string!("Proxy"))
        .length(2)
        .constructor(true)
        .build();
    let revocable = original.get(js_string!("revocable"), context)?.as_function();
    let revocable = NativeFunction::from_copy_closure_with_captures(
        |this, arguments, revocable: &Option<JsFunction>, context| {
            let Some(revocable) = revocable else { return Ok(JsValue::undefined()) };
            let result = revocable.call(this, arguments, context)?;
            let proxy = result.to_object(context)?.get(js_string!("proxy"), context)?;
            if let Some(proxy) = proxy.as_object() {
                note(&proxy, arguments, context)?;
            }
            Ok(result)
        },
        revocable,
    );
    let revocable =
        FunctionObjectBuilder::new(context.realm(), revocable).name(js_string!("revocable")).length(2).build();
    let hidden = Attribute::WRITABLE | Attribute::CONFIGURABLE;
    constructor.insert_property(js_string!("revocable"), super::property::data(revocable.into(), hidden));
    let constructor = super::property::data(constructor.into(), hidden);
    context.global_object().insert_property(js_string!("Proxy"), constructor);
    Ok(())
}

fn note(proxy: &JsObject, arguments: &[JsValue], context: &mut Context) -> JsResult<()> {
    let pair = [arguments.get_or_undefined(0).clone(), arguments.get_or_undefined(1).clone()];
    let pair = JsArray::from_iter(pair, context);
    state(context).proxies.set(proxy, pair.into(), context)?;
    Ok(())
}
