//! The words around a lesson, in the lesson's language.
//!
//! The English words stand where they are used and are the keys of the others: `t("Predict")`. A lesson in another
//! language brings the words that its page shows (`content/words`), and the late parts' words come with these; English needs
//! none. A page has one language for as
//! long as it is open, since a link to another language loads the page anew.

use crate::pack::read_file;
use crate::ports::files;
use crate::state::Sorted;
use std::cell::RefCell;
use yew::AttrValue;

thread_local! {
    static WORDS: RefCell<Sorted<String, AttrValue>> = RefCell::default();
    static LATE: RefCell<String> = const { RefCell::new(String::new()) };
}

/// From now on the words are these, English ones with their translations; without any, English. Those that only late parts
/// say are in the file at `late`.
pub fn set(words: &[(String, String)], late: &str) {
    LATE.set(late.to_owned());
    WORDS.with_borrow_mut(|kept| *kept = Sorted::default());
    add(words);
}

/// Fetches what the late parts say, before they say it. Where it cannot be had, they speak English.
pub async fn fetch_late() {
    let file = LATE.with_borrow(String::clone);
    if file.is_empty() {
        return;
    }
    let bytes = files::fetch(&file).await.unwrap_or_default();
    if let Ok(words) = read_file::<Vec<(String, String)>>(&bytes) {
        add(&words);
        LATE.take();
    }
}

/// Adds more words to those that there are.
fn add(words: &[(String, String)]) {
    WORDS.with_borrow_mut(|kept| {
        for (english, other) in words {
            kept.insert(english.clone(), other.clone().into());
        }
    });
}

/// Whether the page is in another language than English.
pub fn is_translated() -> bool {
    WORDS.with_borrow(|words| words.values().next().is_some())
}

/// The word in the page's language.
pub fn t(english: &'static str) -> AttrValue {
    WORDS.with_borrow(|words| words.get(english).cloned()).unwrap_or(AttrValue::Static(english))
}

/// A sentence in the page's language, with each `{}` filled in turn.
pub fn fill(english: &'static str, values: &[&dyn std::fmt::Display]) -> String {
    let text = t(english);
    let mut parts = text.split("{}");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for (part, value) in parts.zip(values) {
        out.push_str(&value.to_string());
        out.push_str(part);
    }
    out
}

/// How a number of things is said: of none, of one, and of more, where `{}` is the number.
pub type Forms = [&'static str; 3];

/// Bytes.
pub const BYTES: Forms = ["0 bytes", "1 byte", "{} bytes"];

/// A number of things: "no timer", "1 timer", "3 timers".
pub fn count(number: u64, forms: Forms) -> String {
    let [none, one, more] = forms;
    match number {
        0 => t(none).to_string(),
        1 => t(one).to_string(),
        _ => fill(more, &[&number]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_looked_up_and_english_is_what_is_left() {
        assert_eq!(t("Predict"), "Predict");
        assert_eq!(fill("Lesson {} · about {} minutes", &[&3, &9]), "Lesson 3 · about 9 minutes");
        set(&[("Predict".to_owned(), "Vorhersagen".to_owned()), ("{} of {}".to_owned(), "{} von {}".to_owned())], "");
        assert_eq!((t("Predict"), t("Check")), ("Vorhersagen".into(), "Check".into()));
        assert_eq!(fill("{} of {}", &[&1, &2]), "1 von 2");
        assert!(is_translated());
        add(&[("{} bytes".to_owned(), "{} Bytes".to_owned())]);
        assert_eq!([0, 1, 2].map(|n| count(n, BYTES)), ["0 bytes", "1 byte", "2 Bytes"]);
        assert_eq!(t("Predict"), "Vorhersagen");
        set(&[], "");
        assert!(!is_translated());
    }
}
