//! Built-in modules as a program sees them that calls `module.syncBuiltinESMExports`, which gives their exports anew. The
//! engine's modules without a text take their values once, so such a program gets texts whose variables are exported.

use super::esm::loader;
use crate::runtime::host;
use boa_engine::native_function::NativeFunction;
use boa_engine::object::{FunctionObjectBuilder, JsObject};
use boa_engine::{Context, JsResult, JsString, JsValue, Module, Source, js_string};
use std::path::Path;

/// The function that tells such a program: nobody else can see the difference.
const FUNCTION: &str = "syncBuiltinESMExports";

/// A built-in module that has been evaluated.
pub(super) struct Living {
    whole: JsValue,
    names: Vec<JsString>,
    /// Takes the values of the names, in their order.
    set: JsObject,
}

impl Living {
    /// Gives the exports the values that the module's properties have now. One that is gone is undefined.
    fn synchronize(&self, context: &mut Context) -> JsResult<()> {
        let values: Vec<JsValue> = self
            .names
            .iter()
            .map(|name| match self.whole.as_object() {
                _ if *name == js_string!("default") => Ok(self.whole.clone()),
                Some(object) => object.get(name.clone(), context).or(Ok(JsValue::undefined())),
                None => Ok(JsValue::undefined()),
            })
            .collect::<JsResult<_>>()?;
        self.set.call(&JsValue::undefined(), &values, context).map(drop)
    }
}

/// Whether the program may call the function: its entry names it.
pub(super) fn is_asked_for(context: &Context) -> bool {
    let host = host(context);
    let entry = host.program_entry();
    let program = host.program.borrow();
    program.files.read(&entry).is_some_and(|text| text.windows(FUNCTION.len()).any(|part| part == FUNCTION.as_bytes()))
}

/// The module `path` whose exports are `whole` and the properties of that with these names.
pub(super) fn module(names: Vec<JsString>, whole: JsValue, path: &Path, context: &mut Context) -> JsResult<Module> {
    let locals = (0..names.len()).map(|index| format!("v{index}")).collect::<Vec<_>>().join(",");
    let exported =
        names.iter().enumerate().map(|(index, name)| format!("v{index} as {:?}", name.to_std_string_lossy()));
    let exported = exported.collect::<Vec<_>>().join(",");
    let text = format!("let {locals};export{{{exported}}};import.meta.live((...given)=>{{[{locals}]=given}})");
    let parsed = Module::parse(Source::from_bytes(&text).with_path(path), None, context)?;
    loader(context).unborn.borrow_mut().insert(path.to_string_lossy().into_owned(), (names, whole));
    Ok(parsed)
}

/// What the text of such a module finds as `import.meta`.
pub(super) fn fill_meta(meta: &JsObject, path: &str, context: &mut Context) -> JsResult<()> {
    let live = NativeFunction::from_copy_closure_with_captures(
        |_, args, path, context| {
            let loader = loader(context);
            let found = loader.unborn.borrow_mut().remove(&path.to_std_string_lossy());
            if let (Some((names, whole)), Some(set)) = (found, args.first().and_then(JsValue::as_object)) {
                let living = Living { whole, names, set: set.clone() };
                living.synchronize(context)?;
                loader.living.borrow_mut().push(living.into());
            }
            Ok(JsValue::undefined())
        },
        JsString::from(path),
    );
    let live = FunctionObjectBuilder::new(context.realm(), live).build();
    meta.set(js_string!("live"), live, true, context).map(drop)
}

/// `syncBuiltins()`: gives all exports of built-in modules anew.
pub(super) fn synchronize(_: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let all = loader(context).living.borrow().clone();
    for living in all {
        living.synchronize(context)?;
    }
    Ok(JsValue::undefined())
}
