//! Text to the clipboard.

use wasm_bindgen_futures::JsFuture;

/// Copies text.
///
/// # Errors
/// When the browser refuses: no permission, or no secure origin. The caller then shows the text to copy by hand.
pub async fn copy(text: &str) -> Result<(), ()> {
    let Some(window) = web_sys::window().filter(web_sys::Window::is_secure_context) else { return Err(()) };
    JsFuture::from(window.navigator().clipboard().write_text(text)).await.map(|_| ()).map_err(|_| ())
}
