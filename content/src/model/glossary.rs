//! Words that the course explains.

use super::Html;
use serde::{Deserialize, Serialize};

/// A word.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    /// Name in addresses.
    pub slug: String,
    /// As it is written in a sentence.
    pub title: String,
    /// What it means, in a sentence or two.
    pub text: Html,
    /// Address of the lesson that shows it, below the site's root.
    pub lesson: Option<String>,
}
