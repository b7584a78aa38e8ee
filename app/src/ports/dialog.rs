//! Dialogs of the browser: they hold the focus, close on Escape and give the focus back.

use web_sys::HtmlDialogElement;
use yew::NodeRef;

/// Opens a `<dialog>` over everything else.
pub fn open(host: &NodeRef) {
    if let Some(dialog) = host.cast::<HtmlDialogElement>() {
        // Refused only for a dialog that is open already or not in the document.
        let _ = dialog.show_modal();
    }
}
