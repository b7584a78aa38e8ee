//! The CodeMirror module: loaded on demand, mounted into an element.

use std::cell::RefCell;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// The module's exports: see `app/editor/editor.js`.
    #[derive(Clone)]
    type Module;
    #[wasm_bindgen(method, catch)]
    fn mount(
        this: &Module,
        host: &web_sys::Element,
        text: &str,
        label: &str,
        on_change: &Closure<dyn FnMut(String)>,
        on_run: &Closure<dyn FnMut()>,
    ) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, js_name = setText)]
    fn set_text(this: &Module, view: &JsValue, text: &str);
    #[wasm_bindgen(method)]
    fn focus(this: &Module, view: &JsValue);
    #[wasm_bindgen(method)]
    fn destroy(this: &Module, view: &JsValue);
}

thread_local! {
    static MODULE: RefCell<Option<Module>> = const { RefCell::new(None) };
}

/// A mounted editor. Dropping it takes the editor away.
pub struct View {
    module: Module,
    view: JsValue,
    _on_change: Closure<dyn FnMut(String)>,
    _on_run: Closure<dyn FnMut()>,
}

impl View {
    /// Loads the module if needed and mounts an editor into `host`.
    ///
    /// # Errors
    /// One sentence, when the module cannot be had.
    pub async fn mount(
        host: web_sys::Element,
        text: String,
        label: String,
        on_change: impl FnMut(String) + 'static,
        on_run: impl FnMut() + 'static,
    ) -> Result<View, String> {
        let failed = |_| "The code editor could not be loaded. Plain text works as well.".to_owned();
        let module = module().await.map_err(failed)?;
        let (on_change, on_run) = (Closure::new(on_change), Closure::new(on_run));
        let view = module.mount(&host, &text, &label, &on_change, &on_run).map_err(failed)?;
        Ok(View { module, view, _on_change: on_change, _on_run: on_run })
    }

    /// Replaces the text, if it is another one.
    pub fn set_text(&self, text: &str) {
        self.module.set_text(&self.view, text);
    }

    /// Puts the cursor into the editor.
    pub fn focus(&self) {
        self.module.focus(&self.view);
    }
}

impl Drop for View {
    fn drop(&mut self) {
        self.module.destroy(&self.view);
    }
}

async fn module() -> Result<Module, JsValue> {
    if let Some(module) = MODULE.with_borrow(Clone::clone) {
        return Ok(module);
    }
    let module: Module = super::module::load("looproom-editor").await?;
    MODULE.set(Some(module.clone()));
    Ok(module)
}
