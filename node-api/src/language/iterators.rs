//! How iterators are disposed of: `using` on one ends the iteration, as `return()` does.
//!
//! See <https://tc39.es/proposal-explicit-resource-management/#sec-%iteratorprototype%-@@dispose>.

use super::define_at;
use crate::registry;
use boa_engine::{Context, JsResult, JsSymbol, JsValue, NativeFunction, js_string};

/// Gives the prototypes of all iterators their methods.
///
/// # Errors
/// None in practice: the prototypes are new.
pub(super) fn install(context: &mut Context) -> JsResult<()> {
    let plain = context.intrinsics().constructors().iterator().prototype();
    let waiting = context.intrinsics().objects().iterator_prototypes().async_iterator();
    define_at(
        &plain,
        JsSymbol::dispose().into(),
        "[Symbol.dispose]",
        0,
        NativeFunction::from_fn_ptr(dispose),
        context,
    )?;
    let code = NativeFunction::from_fn_ptr(|this, _, context| {
        registry::call_export("internal/language/resources", "disposeLater", std::slice::from_ref(this), context)
    });
    define_at(&waiting, JsSymbol::async_dispose().into(), "[Symbol.asyncDispose]", 0, code, context)
}

fn dispose(this: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let method = this.to_object(context)?.get(js_string!("return"), context)?;
    if !method.is_null_or_undefined() {
        match method.as_callable() {
            Some(callable) => callable.call(this, &[], context)?,
            None => return Err(boa_engine::JsNativeError::typ().with_message("return is not a function").into()),
        };
    }
    Ok(JsValue::undefined())
}
