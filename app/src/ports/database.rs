//! Texts that stay on the device, in IndexedDB: room for years of answers, and transactions that two tabs share.

use idb::{
    Database, DatabaseEvent, Error, Factory, ObjectStore, ObjectStoreParams, Transaction, TransactionMode,
    TransactionResult,
};
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
    /// Writes, in this order.
    Write(Vec<Write>),
}

/// A text to write.
pub enum Write {
    /// Under a name, in the place of what is there.
    Over(&'static str, String),
    /// Under a name, beside what is there: see [`read_all`].
    Beside(&'static str, String),
}

/// Reads the texts under a name, in the order in which they came beside each other.
///
/// # Errors
/// When the browser refuses, or there is no browser.
pub async fn read_all(name: &str) -> Result<Vec<String>, Refusal> {
    outcome(async { all(&begin().await?.1, name).await }.await)
}

/// Removes all texts under a name.
///
/// # Errors
/// When the browser refuses, or there is no browser.
pub async fn remove_all(name: &str) -> Result<(), Refusal> {
    let removed = async {
        let (transaction, store) = begin().await?;
        for number in 0..all(&store, name).await?.len() {
            store.delete(key(name, number))?.await?;
        }
        transaction.await
    };
    committed(removed.await)
}

/// Reads the text under a name and decides what to write, in one transaction: nothing can happen in between.
///
/// # Errors
/// When the browser refuses, or there is no browser. Nothing is written then.
pub async fn update(name: &str, decide: impl FnOnce(Option<String>) -> Change) -> Result<(), Refusal> {
    committed(transact(name, decide).await)
}

async fn transact(name: &str, decide: impl FnOnce(Option<String>) -> Change) -> Result<TransactionResult, Error> {
    let (transaction, store) = begin().await?;
    let kept = get(&store, name, 0).await?;
    if let Change::Write(texts) = decide(kept) {
        for write in texts {
            let (name, number, text) = match write {
                Write::Over(name, text) => (name, 0, text),
                Write::Beside(name, text) => (name, all(&store, name).await?.len(), text),
            };
            store.put(&JsValue::from_str(&text), Some(&key(name, number)))?.await?;
        }
    }
    transaction.await
}

/// What comes beside a text has its name and a number.
fn key(name: &str, number: usize) -> JsValue {
    JsValue::from_str(&if number == 0 { name.to_owned() } else { format!("{name}.{number}") })
}

async fn get(store: &ObjectStore, name: &str, number: usize) -> Result<Option<String>, Error> {
    let kept = store.get(key(name, number))?.await?;
    // Whatever is there and is no text is none of ours, and is read as a damaged one.
    Ok(kept.map(|value| value.as_string().unwrap_or_default()))
}

async fn all(store: &ObjectStore, name: &str) -> Result<Vec<String>, Error> {
    let mut texts = Vec::new();
    while let Some(text) = get(store, name, texts.len()).await? {
        texts.push(text);
    }
    Ok(texts)
}

async fn begin() -> Result<(Transaction, ObjectStore), Error> {
    open().await?;
    let begin = |database: &Option<Database>| match database {
        Some(database) => database.transaction(&[STORE], TransactionMode::ReadWrite),
        None => Err(Error::IndexedDbNotFound(JsValue::UNDEFINED)),
    };
    let transaction = OPEN.with_borrow(begin)?;
    let store = transaction.object_store(STORE)?;
    Ok((transaction, store))
}

fn committed(result: Result<TransactionResult, Error>) -> Result<(), Refusal> {
    // Every request was answered, and the whole was taken back: the disk is full, or it failed.
    if outcome(result)?.is_committed() { Ok(()) } else { Err(Refusal::Full) }
}

fn outcome<T>(result: Result<T, Error>) -> Result<T, Refusal> {
    result.map_err(|error| {
        // The browser may have closed it. The next attempt opens it anew.
        OPEN.set(None);
        refusal(&error)
    })
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
