//! The words around a lesson, in the lesson's language.
//!
//! The English words stand where they are used and are the keys of the others: `t("Predict")`. A lesson in another
//! language brings the words that its page shows (`content/words`); English needs none. A page has one language for as
//! long as it is open, since a link to another language loads the page anew.

use crate::state::Sorted;
use std::cell::RefCell;
use yew::AttrValue;

thread_local! {
    static WORDS: RefCell<Sorted<String, AttrValue>> = RefCell::default();
}

/// From now on the words are these, English ones with their translations; without any, English.
pub fn set(words: &[(String, String)]) {
    WORDS.with_borrow_mut(|kept| {
        *kept = words.iter().map(|(english, other)| (english.clone(), other.clone().into())).collect();
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_looked_up_and_english_is_what_is_left() {
        assert_eq!(t("Predict"), "Predict");
        assert_eq!(fill("Lesson {} · about {} minutes", &[&3, &9]), "Lesson 3 · about 9 minutes");
        set(&[("Predict".to_owned(), "Vorhersagen".to_owned()), ("{} of {}".to_owned(), "{} von {}".to_owned())]);
        assert_eq!((t("Predict"), t("Check")), ("Vorhersagen".into(), "Check".into()));
        assert_eq!(fill("{} of {}", &[&1, &2]), "1 von 2");
        assert!(is_translated());
        set(&[]);
        assert!(!is_translated());
    }
}
