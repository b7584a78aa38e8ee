//! What was kept and could not be read: set aside as it was found, until the person has it as a file or wants it gone.

use crate::ports::database;
use crate::ports::storage;

/// Its name, in the database and in the storage that came first.
pub(super) const NAME: &str = "progress.damaged";

/// What was set aside, as it was found: first what was kept in the first form, then the others as they were found.
pub async fn set_aside() -> Vec<String> {
    // Where the browser refuses, nothing can be had.
    let text = database::read_all(NAME).await.unwrap_or_default();
    storage::read(NAME).into_iter().chain(text).collect()
}

/// Removes what was set aside, and calls back when it is gone.
pub fn forget(gone: impl FnOnce() + 'static) {
    storage::remove(NAME);
    wasm_bindgen_futures::spawn_local(async move {
        // Where the browser refuses it stays, and the page goes on showing it.
        let _ = database::remove_all(NAME).await;
        gone();
    });
}
