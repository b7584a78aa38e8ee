//! What stays on the device: short texts by name.

/// Stands before every name, so that other pages of the same origin are left alone.
const PREFIX: &str = "looproom.";

fn local() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok()?
}

/// What was kept under a name.
pub fn read(name: &str) -> Option<String> {
    local()?.get_item(&format!("{PREFIX}{name}")).ok()?
}

/// Keeps a text. Returns whether it was kept: storage may be full or forbidden.
pub fn write(name: &str, text: &str) -> bool {
    local().is_some_and(|s| s.set_item(&format!("{PREFIX}{name}"), text).is_ok())
}

/// Forgets a name.
pub fn remove(name: &str) {
    if let Some(storage) = local() {
        // Removing fails only where writing fails too, and then nothing is there.
        let _ = storage.remove_item(&format!("{PREFIX}{name}"));
    }
}

fn of_tab() -> Option<web_sys::Storage> {
    web_sys::window()?.session_storage().ok()?
}

/// What this tab keeps under a name until it is closed.
pub fn read_in_tab(name: &str) -> Option<String> {
    of_tab()?.get_item(&format!("{PREFIX}{name}")).ok()?
}

/// Keeps a text for as long as this tab is open. Returns whether it was kept.
pub fn write_in_tab(name: &str, text: &str) -> bool {
    of_tab().is_some_and(|s| s.set_item(&format!("{PREFIX}{name}"), text).is_ok())
}

/// Forgets a name of this tab.
pub fn remove_in_tab(name: &str) {
    if let Some(storage) = of_tab() {
        // See [`remove`].
        let _ = storage.remove_item(&format!("{PREFIX}{name}"));
    }
}
