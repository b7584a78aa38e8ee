//! What was done in the last moments, one line for each deed.
//!
//! The database is written to later, and a page may be gone before. Storage that is written at once bridges the time between:
//! the next keeper, on this page or another one, takes up what stands there.

use super::Deed;
use crate::ports::storage;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

/// Where it is kept, and how many bytes it may have: without a keeper that takes anything up, it ends.
const NAME: &str = "deeds";
const MOST: usize = 1 << 18;

/// Adds deeds. Where storage refuses, they are in memory only, until the keeper has them.
pub fn note(deeds: &[Deed]) {
    let mut text = storage::read(NAME).unwrap_or_default();
    for deed in deeds {
        text.push_str(&URL_SAFE_NO_PAD.encode(crate::pack::file(deed)));
        text.push('\n');
    }
    if text.len() <= MOST {
        storage::write(NAME, &text);
    }
}

/// All deeds, and the text that they are read from. Lines that are damaged are left out.
pub fn read() -> (Vec<Deed>, String) {
    let text = storage::read(NAME).filter(|text| text.len() <= MOST).unwrap_or_default();
    let deed = |line: &str| crate::pack::read_file(&URL_SAFE_NO_PAD.decode(line).ok()?).ok();
    (text.lines().filter_map(deed).collect(), text)
}

/// Forgets what was read. What came after it stays.
pub fn forget(read: &str) {
    let now = storage::read(NAME).unwrap_or_default();
    match now.strip_prefix(read) {
        Some(rest) if !rest.is_empty() => drop(storage::write(NAME, rest)),
        Some(_) => storage::remove(NAME),
        // Another tab was quicker.
        None => {}
    }
}
