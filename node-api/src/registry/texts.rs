//! The texts of modules, and tables of text, when they are read.
//!
//! In the browser the engine comes in two parts (`app/site/src/engine`), and texts that few programs need come with the
//! second: they are zeros in memory until then.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::hint::black_box;

thread_local! {
    static READ: RefCell<BTreeSet<&'static str>> = const { RefCell::new(BTreeSet::new()) };
}

/// The names of the texts that this thread has read since it was last asked.
pub fn take_read() -> BTreeSet<&'static str> {
    READ.take()
}

/// The text of that name.
///
/// # Panics
/// When the text is not here yet; in the browser that is a trap, as is a call of a function that is not.
pub(crate) fn read(name: &'static str, text: &'static str) -> &'static str {
    READ.with_borrow_mut(|names| names.insert(name));
    // The compiler knows the text; what is in memory may be another thing.
    let text = black_box(text);
    assert!(!text.starts_with('\0'), "{name} is not here yet");
    text
}
