//! Files of this site.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

/// The bytes of a file, its address relative to the site's root.
///
/// # Errors
/// One sentence, when it cannot be had: no network, or no such file.
pub async fn fetch(path: &str) -> Result<Vec<u8>, String> {
    let offline = |_| "The page's data could not be loaded. Check the connection and reload.".to_owned();
    let window = web_sys::window().ok_or_else(|| "There is no browser.".to_owned())?;
    let url = super::page::absolute(path);
    let answer = JsFuture::from(window.fetch_with_str(&url)).await.map_err(offline)?;
    let response: web_sys::Response = answer.unchecked_into();
    if !response.ok() {
        return Err("The page's data is missing. The site was probably updated: reload the page.".to_owned());
    }
    let buffer = JsFuture::from(response.array_buffer().map_err(offline)?).await.map_err(offline)?;
    Ok(js_sys::Uint8Array::new(&buffer).to_vec())
}
