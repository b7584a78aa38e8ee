//! The words around the lessons in another language.

use serde::{Deserialize, Serialize};

/// A language's words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// As in BCP 47.
    pub language: String,
    /// Its own name for itself.
    pub name: String,
    /// What the app says in English, with the translation, sorted by the English.
    pub pairs: Vec<(String, String)>,
    /// The same for what only parts of the app say that arrive after the page.
    pub late: Vec<(String, String)>,
}
