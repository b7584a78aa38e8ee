//! Files that are dropped or chosen, and pages of their own: the module `app/share`, loaded on demand.

use crate::words::t;
use js_sys::{Array, Function, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, DataTransfer};

#[wasm_bindgen]
extern "C" {
    /// The module's exports: see `app/share/share.js`.
    type Module;
    #[wasm_bindgen(method, catch)]
    fn entries(this: &Module, from: &JsValue) -> Result<js_sys::Promise, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn standalone(this: &Module, run: &Uint8Array, title: &str, files: &Array) -> Result<js_sys::Promise, JsValue>;
}

/// A file that was chosen or dropped.
#[derive(Debug)]
pub struct Found {
    /// Its path, from what was dropped.
    pub path: String,
    /// Bytes.
    pub size: u64,
    file: Option<Blob>,
}

impl Found {
    /// Its bytes, if there are at most `most`.
    ///
    /// # Errors
    /// One sentence, when it is longer or cannot be read.
    pub async fn read(&self, most: u64) -> Result<Vec<u8>, String> {
        let unreadable = |_| format!("{} cannot be read.", self.path);
        let file = self.file.as_ref().ok_or_else(|| unreadable(JsValue::NULL))?;
        if file.size() > most as f64 {
            return Err(format!("{} is larger than a program can be.", self.path));
        }
        let buffer = JsFuture::from(file.array_buffer()).await.map_err(unreadable)?;
        Ok(Uint8Array::new(&buffer).to_vec())
    }
}

/// Takes hold of what is dropped. To be called at once: when the event is over, the browser has emptied the transfer.
pub fn held(transfer: &DataTransfer) -> JsValue {
    let held = Array::new();
    let get = |of: &JsValue, name: &str| Reflect::get(of, &name.into()).unwrap_or_default();
    let items = get(transfer, "items");
    for at in 0..get(&items, "length").as_f64().unwrap_or(0.0) as u32 {
        let item = Reflect::get_u32(&items, at).unwrap_or_default();
        let entry = get(&item, "webkitGetAsEntry").dyn_into::<Function>().and_then(|ask| ask.call0(&item));
        held.push(&entry.unwrap_or_default());
    }
    held.into()
}

/// The files of what is [`held`], or of a `FileList`.
///
/// # Errors
/// One sentence, when they cannot be listed.
pub async fn entries(from: &JsValue) -> Result<Vec<Found>, String> {
    let failed = |_| "The files cannot be read.".to_owned();
    let listed = JsFuture::from(module().await?.entries(from).map_err(failed)?).await.map_err(failed)?;
    let get = |of: &JsValue, name: &str| Reflect::get(of, &name.into()).unwrap_or_default();
    let found = |entry: JsValue| Found {
        path: get(&entry, "path").as_string().unwrap_or_default(),
        size: get(&entry, "size").as_f64().unwrap_or(0.0) as u64,
        file: get(&entry, "file").dyn_into().ok(),
    };
    Ok(Array::from(&listed).iter().map(found).collect())
}

/// A page that stands alone, with a run in it (`crate::embed::Embedded`).
///
/// # Errors
/// One sentence, when the site's own files cannot be had.
pub async fn standalone(run: &[u8], title: &str, files: &[(String, String)]) -> Result<Blob, String> {
    let failed = |_| t("The page could not be made: a part of this site could not be loaded.").to_string();
    let pair = |(path, text): &(String, String)| Array::of2(&path.into(), &text.into());
    let files: Array = files.iter().map(pair).collect();
    let made = module().await?.standalone(&Uint8Array::from(run), title, &files).map_err(failed)?;
    JsFuture::from(made).await.map_err(failed)?.dyn_into().map_err(failed)
}

async fn module() -> Result<Module, String> {
    let failed = |_| t("A part of the page could not be loaded. Check the connection.").to_string();
    super::module::load("looproom-share").await.map_err(failed)
}
