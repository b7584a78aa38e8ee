//! Files of this site, and files that a person saves and chooses.

use crate::words::t;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, HtmlInputElement};

/// The bytes of a file, its address relative to the site's root.
///
/// # Errors
/// One sentence, when it cannot be had: no network, or no such file.
pub async fn fetch(path: &str) -> Result<Vec<u8>, String> {
    let offline = |_| t("The page's data could not be loaded. Check the connection and reload.").to_string();
    let window = web_sys::window().ok_or_else(|| "There is no browser.".to_owned())?;
    let url = super::page::absolute(path);
    let answer = JsFuture::from(window.fetch_with_str(&url)).await.map_err(offline)?;
    let response: web_sys::Response = answer.unchecked_into();
    if !response.ok() {
        return Err(t("The page's data is missing. The site was probably updated: reload the page.").to_string());
    }
    let buffer = JsFuture::from(response.array_buffer().map_err(offline)?).await.map_err(offline)?;
    Ok(js_sys::Uint8Array::new(&buffer).to_vec())
}

/// Saves a text as a file on the device, as a download.
///
/// # Errors
/// When the browser refuses.
pub fn save(name: &str, text: &str) -> Result<(), JsValue> {
    let kind = BlobPropertyBag::new();
    kind.set_type("application/json");
    save_blob(name, &Blob::new_with_str_sequence_and_options(&js_sys::Array::of1(&text.into()), &kind)?)
}

/// Saves a file on the device, as a download.
///
/// # Errors
/// When the browser refuses.
pub fn save_blob(name: &str, blob: &Blob) -> Result<(), JsValue> {
    let window = web_sys::window().ok_or(JsValue::UNDEFINED)?;
    let document = window.document().ok_or(JsValue::UNDEFINED)?;
    let url = web_sys::Url::create_object_url_with_blob(blob)?;
    let link: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    link.set_href(&url);
    link.set_download(name);
    link.click();
    // The download has taken hold of it by the time that this runs.
    super::clock::after(10_000, move || drop(web_sys::Url::revoke_object_url(&url))).forget();
    Ok(())
}

/// The text of the file that a person has chosen in a field; nothing without one.
///
/// # Errors
/// One sentence, when it has more than `most` bytes or cannot be read. Larger files are not read at all.
pub async fn chosen(field: &HtmlInputElement, most: usize) -> Result<Option<String>, String> {
    let Some(file) = field.files().and_then(|files| files.get(0)) else { return Ok(None) };
    if file.size() > most as f64 {
        return Err(format!("{} is larger than {} MB.", file.name(), most >> 20));
    }
    let text = JsFuture::from(file.text()).await.map_err(|_| format!("{} cannot be read.", file.name()))?;
    Ok(Some(text.as_string().unwrap_or_default()))
}
