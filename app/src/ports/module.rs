//! Scripts of this site that are loaded when they are first needed.

use super::page;
use js_sys::{Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    /// What `boot.js` leaves for the program: a wasm module cannot import by itself.
    type Loader;
    #[wasm_bindgen(method, catch)]
    fn load(this: &Loader, url: &str) -> Result<Promise, JsValue>;
}

/// The exports of the module that a `<meta>` of the head names first.
///
/// # Errors
/// When there is no such name, or the module cannot be had.
pub(super) async fn load<M: JsCast>(meta: &str) -> Result<M, JsValue> {
    let named = page::meta(meta).ok_or(JsValue::UNDEFINED)?;
    let address = page::absolute(named.split(' ').next().unwrap_or_default());
    let loader: Loader = Reflect::get(&js_sys::global(), &"looproom".into())?.unchecked_into();
    Ok(JsFuture::from(loader.load(&address)?).await?.unchecked_into())
}
