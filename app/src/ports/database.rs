//! Texts that stay on the device, in IndexedDB: room for years of answers, and transactions that two tabs share.

use idb::{Database, DatabaseEvent, Error, Factory, ObjectStoreParams, TransactionMode, TransactionResult};
use std::cell::RefCell;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// The database and its only store. The contents carry a version of their own, so this one need never change.
const NAME: &str = "looproom";
const STORE: &str = "kept";
const FORM: u32 = 1;

thread_local! {
    static OPEN: RefCell<Option<Database>> = const { RefCell::new(None) };
}

/// Why something cannot be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is no room left.
    Full,
    /// The database was made by a newer version of Looproom.
    Newer,
    /// The browser gives the page no database, or it failed.
    Unavailable,
}

/// What a change does.
pub enum Change {
    /// Leaves everything as it is.
    Nothing,
    /// Writes texts under names, or removes what is there where there is no text.
    Write(Vec<(&'static str, Option<String>)>),
}

/// Reads the text under a name.
///
/// # Errors
/// When the browser refuses, or there is no browser.
pub async fn read(name: &str) -> Result<Option<String>, Refusal> {
    let mut found = None;
    update(name, |kept| {
        found = kept;
        Change::Nothing
    })
    .await?;
    Ok(found)
}

/// Reads the text under a name and decides what to write, in one transaction: nothing can happen in between.
///
/// # Errors
/// When the browser refuses, or there is no browser. Nothing is written then.
pub async fn update(name: &str, decide: impl FnOnce(Option<String>) -> Change) -> Result<(), Refusal> {
    let outcome = transact(name, decide).await;
    if outcome.is_err() {
        // The browser may have closed it. The next attempt opens it anew.
        OPEN.set(None);
    }
    match outcome {
        Ok(result) if result.is_committed() => Ok(()),
        // Every request was answered, and the whole was taken back: the disk is full, or it failed.
        Ok(_) => Err(Refusal::Full),
        Err(error) => Err(refusal(&error)),
    }
}

async fn transact(name: &str, decide: impl FnOnce(Option<String>) -> Change) -> Result<TransactionResult, Error> {
    open().await?;
    let begin = |database: &Option<Database>| match database {
        Some(database) => database.transaction(&[STORE], TransactionMode::ReadWrite),
        None => Err(Error::IndexedDbNotFound(JsValue::UNDEFINED)),
    };
    let transaction = OPEN.with_borrow(begin)?;
    let store = transaction.object_store(STORE)?;
    let kept = store.get(JsValue::from_str(name))?.await?;
    // Whatever is there and is no text is none of ours, and is read as a damaged one.
    let kept = kept.map(|value| value.as_string().unwrap_or_default());
    if let Change::Write(texts) = decide(kept) {
        for (name, text) in texts {
            let name = JsValue::from_str(name);
            match text {
                Some(text) => drop(store.put(&JsValue::from_str(&text), Some(&name))?.await?),
                None => store.delete(name)?.await?,
            }
        }
    }
    transaction.await
}

async fn open() -> Result<(), Error> {
    if OPEN.with_borrow(Option::is_some) {
        return Ok(());
    }
    let mut request = Factory::new()?.open(NAME, Some(FORM))?;
    request.on_upgrade_needed(|event| {
        // Where the store cannot be made, the first transaction fails and says so.
        if let Ok(database) = event.database() {
            let _ = database.create_object_store(STORE, ObjectStoreParams::new());
        }
    });
    let mut database = request.await?;
    // Another tab wants to remove it or to change its form: it must not have to wait for this one.
    database.on_version_change(|_| {
        if let Some(database) = OPEN.take() {
            database.close();
        }
    });
    OPEN.set(Some(database));
    Ok(())
}

fn refusal(error: &Error) -> Refusal {
    let name = match error {
        Error::DomException(exception) => exception.name(),
        other => format!("{other}"),
    };
    match () {
        () if name.contains("QuotaExceeded") => Refusal::Full,
        () if name.contains("VersionError") => Refusal::Newer,
        () => Refusal::Unavailable,
    }
}

/// Asks the browser not to clear what is kept here when room gets short. Whether it agrees changes nothing for the page.
pub async fn persist() {
    let Some(window) = web_sys::window().filter(web_sys::Window::is_secure_context) else { return };
    if let Ok(answer) = window.navigator().storage().persist() {
        let _ = JsFuture::from(answer).await;
    }
}
