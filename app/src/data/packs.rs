//! The files under `data/`, as `app/site` writes them.

use content::model::{Lesson, Outline, Term};
use protocol::Program;
use serde::{Deserialize, Serialize};

/// `site-….bin`: what every page needs.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SitePack {
    /// Chapters and their lessons.
    pub outline: Outline,
    /// Keys of lessons ([`Lesson::key`]) with the addresses of their files.
    pub lessons: Vec<(String, String)>,
    /// Languages of translations, with their own names for themselves.
    pub languages: Vec<(String, String)>,
    /// Address of the demo's file.
    pub demo: String,
    /// Address of the file with the home page's film; see [`FilmPack`].
    pub film: String,
    /// Address of the file with variants of what the lessons ask; see [`PracticePack`].
    pub practice: String,
    /// Address of the glossary's file; see [`GlossaryPack`].
    pub glossary: String,
    /// Address of the file with the index of the search, a [`search::Index`].
    pub search: String,
}

/// `practice-….bin`: for each lesson whose predictions have variants, a lesson that is made of these and of nothing else.
pub type PracticePack = Vec<LessonPack>;

/// `SLUG-….bin`: a lesson, and runs of its programs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LessonPack {
    /// The lesson.
    pub lesson: Lesson,
    /// The words around it, where it is a translation; see [`crate::words`].
    pub words: Vec<(String, String)>,
    /// Address of the file with the words that only late parts say; empty where it is no translation.
    pub late_words: String,
    /// At least one for each program; for a program with several outcomes one for each.
    pub runs: Vec<BuiltRun>,
    /// Address of the file with the traces of these runs; see [`TracesPack`].
    pub traces: String,
}

/// `SLUG-traces-….bin`: the traces of a lesson's runs, in the order of the runs, each as
/// `sim_core::trace::Trace::to_bytes` makes it. A lesson can be read without them.
pub type TracesPack = Vec<Vec<u8>>;

/// A run that was made when the site was built.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BuiltRun {
    /// Id of the program.
    pub program: String,
    /// The seed that plays it again.
    pub seed: u64,
    /// What it printed.
    pub stdout: String,
}

/// `demo-….bin`: what the playground opens with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DemoPack {
    /// The program.
    pub program: Program,
    /// `sim_core::trace::Trace::to_bytes`.
    pub trace: Vec<u8>,
}

/// `glossary-….bin`: the words that the course explains, in the order of the alphabet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct GlossaryPack {
    /// The words.
    pub terms: Vec<Term>,
}

/// `film-….bin`: the demo's run in pictures, for the home page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FilmPack {
    /// The program.
    pub source: String,
    /// One for each record.
    pub frames: Vec<Frame>,
}

/// The machine after a record.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Frame {
    /// The picture for a desk: markup that the stage made.
    pub wide: String,
    /// The picture for a phone.
    pub narrow: String,
    /// The line that runs, from 1; 0 for none.
    pub line: u32,
    /// What has been printed so far.
    pub printed: String,
    /// What happened.
    pub said: String,
}
