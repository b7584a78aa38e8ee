//! Programs, what real Node printed for them, and the two small types that everything else uses.

use serde::{Deserialize, Serialize};

/// HTML that came out of the lesson's Markdown. Raw HTML is refused there, so this is safe to put into a page as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Html(pub(crate) String);

impl Html {
    /// The markup.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// A program of a lesson.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Program {
    /// Its name in the lesson: the file or folder name without extension.
    pub id: String,
    /// Paths relative to the program's folder, with their texts, sorted by path.
    pub files: Vec<(String, String)>,
    /// The path in `files` that Node is started with.
    pub entry: String,
    /// The seed that the lesson plays it with.
    pub seed: u64,
    /// What real Node 24 printed.
    pub expected: Recorded,
    /// Every standard output that real Node was seen to print, sorted, when it does not always print the same.
    /// Empty for a deterministic program.
    pub outcomes: Vec<String>,
}

impl Program {
    /// The text of the entry file.
    pub fn source(&self) -> &str {
        self.files.iter().find(|(path, _)| *path == self.entry).map_or("", |(_, text)| text)
    }

    /// Whether real Node may print one thing or another.
    pub fn is_nondeterministic(&self) -> bool {
        !self.outcomes.is_empty()
    }

    /// The standard outputs that count as true: one, or every recorded outcome.
    pub fn accepted(&self) -> Vec<&str> {
        if self.outcomes.is_empty() {
            vec![&self.expected.stdout]
        } else {
            self.outcomes.iter().map(String::as_str).collect()
        }
    }
}

/// What a run on real Node left behind.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recorded {
    /// Standard output.
    pub stdout: String,
    /// Standard error.
    pub stderr: String,
    /// Exit code.
    pub code: i32,
}

impl Recorded {
    /// The lines of the standard output.
    pub fn lines(&self) -> Vec<&str> {
        self.stdout.lines().collect()
    }
}

/// Why somebody puts `first` before `then`, although Node prints `then` before `first`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mistake {
    /// The line that was put too early.
    pub first: String,
    /// The line that really comes before it.
    pub then: String,
    /// What is wrong in the idea behind that order.
    pub why: Html,
}
