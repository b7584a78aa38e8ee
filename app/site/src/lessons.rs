//! Lessons with runs of their programs, packed.

use crate::Build;
use crate::assets::write_hashed;
use crate::engine::Need;
use crate::pages::block_on;
use crate::{film, search};
use app::data::{BuiltRun, DemoPack, FilmPack, GlossaryPack, LessonPack, PracticePack, SitePack, TracesPack};
use app::pack::file;
use content::author::Source;
use content::model::{Lesson, Program as Recorded};
use protocol::{Options, Program, Report, Request};

/// The program on the home page, which the playground opens with.
const DEMO: &str = include_str!("demo.js");
/// Outcomes of a program that is not deterministic, and seeds that are tried to play them.
const OUTCOMES: u16 = 32;
const SEEDS: u64 = 256;

/// The packed data, and where it was put.
pub(crate) struct Data {
    /// What every page needs.
    pub(crate) site: SitePack,
    /// Address of its file.
    pub(crate) site_file: String,
    /// The lessons.
    pub(crate) lessons: Vec<LessonPack>,
    /// The demo.
    pub(crate) demo: DemoPack,
    /// The film of the demo.
    pub(crate) film: FilmPack,
    /// The glossary.
    pub(crate) glossary: GlossaryPack,
    /// What the engine is asked for by the course, and what it needs for that.
    pub(crate) needs: Vec<Need>,
}

/// Plays and packs everything.
pub(crate) fn write(build: &Build, source: &Source) -> Result<Data, String> {
    let course = &source.course;
    let mut lessons = Vec::new();
    let mut files = Vec::new();
    let mut wrong = Vec::new();
    let mut needs = Vec::new();
    let original = course.chapters.iter().flat_map(|chapter| &chapter.lessons);
    for lesson in original.chain(&source.translations) {
        let (runs, traces) = runs(lesson, &mut wrong, &mut needs);
        let traces = write_hashed(build, "data", &format!("{}-traces", lesson.slug), "bin", &file(&traces))?;
        let words = source.words.iter().find(|words| words.language == lesson.language);
        let late_words = match words {
            Some(words) => {
                write_hashed(build, "data", &format!("words-{}", words.language), "bin", &file(&words.late))?
            }
            None => String::new(),
        };
        let words = words.map_or_else(Vec::new, |words| words.pairs.clone());
        let pack_of = LessonPack { runs, traces, lesson: lesson.clone(), words, late_words };
        files.push((
            lesson.key(),
            write_hashed(build, "data", &lesson.key().replace('/', "-"), "bin", &file(&pack_of))?,
        ));
        lessons.push(pack_of);
    }
    let mut practice = PracticePack::new();
    for lesson in &source.practice {
        // These are the lessons' programs with other numbers: they need nothing new.
        let (runs, traces) = runs(lesson, &mut wrong, &mut Vec::new());
        let traces = write_hashed(build, "data", &format!("{}-practice-traces", lesson.slug), "bin", &file(&traces))?;
        practice.push(LessonPack {
            runs,
            traces,
            lesson: lesson.clone(),
            words: Vec::new(),
            late_words: String::new(),
        });
    }
    for (lesson, program) in &wrong {
        eprintln!("site: lesson {lesson}: program {program} does not print what real Node printed");
    }
    if build.release && !wrong.is_empty() {
        return Err(format!("{} programs of the course are simulated wrongly", wrong.len()));
    }
    let program = Program::single("main.js", DEMO);
    let demo = DemoPack { trace: worker::run(&program, Options::default()).trace, program };
    let demo_file = write_hashed(build, "data", "demo", "bin", &file(&demo))?;
    let film = block_on(film::film(&demo.program, &demo.trace))?;
    let glossary = GlossaryPack { terms: source.glossary.clone() };
    let site = SitePack {
        outline: course.outline(),
        lessons: files,
        languages: source.words.iter().map(|words| (words.language.clone(), words.name.clone())).collect(),
        demo: demo_file,
        film: write_hashed(build, "data", "film", "bin", &file(&film))?,
        glossary: write_hashed(build, "data", "glossary", "bin", &file(&glossary))?,
        practice: write_hashed(build, "data", "practice", "bin", &file(&practice))?,
        search: write_hashed(build, "data", "search", "bin", &file(&search::index(source)))?,
    };
    let site_file = write_hashed(build, "data", "site", "bin", &file(&site))?;
    Ok(Data { site, site_file, lessons, demo, film, glossary, needs })
}

/// Runs of all programs of a lesson, with their traces. For a deterministic program one; else one for each outcome, the
/// recorded one first.
fn runs(lesson: &Lesson, wrong: &mut Vec<(String, String)>, needs: &mut Vec<Need>) -> (Vec<BuiltRun>, TracesPack) {
    let (mut runs, mut traces) = (Vec::new(), TracesPack::new());
    for program in &lesson.programs {
        let mut played = play(program);
        needs.push(Need { request: request(program), modules: node_api::registry::take_read() });
        played.sort_by_key(|(_, report)| report.stdout != program.expected.stdout);
        let printed: Vec<&str> = played.iter().map(|(_, report)| report.stdout.as_str()).collect();
        let right = program.accepted().iter().all(|accepted| printed.contains(accepted))
            && (program.is_nondeterministic() || printed.len() == 1);
        if !right {
            wrong.push((lesson.slug.clone(), program.id.clone()));
        }
        for (seed, report) in played {
            runs.push(BuiltRun { program: program.id.clone(), seed, stdout: report.stdout });
            traces.push(report.trace);
        }
    }
    (runs, traces)
}

/// A program as the engine takes it.
fn plain(program: &Recorded) -> Program {
    Program { files: program.files.clone(), entry: program.entry.clone() }
}

/// What the page asks the engine for when a person has changed the program.
fn request(program: &Recorded) -> Request {
    let (id, options) = (0, Options::default());
    let plain = plain(program);
    if program.is_nondeterministic() {
        return Request::Enumerate { id, program: plain, options, most: OUTCOMES };
    }
    Request::Run { id, program: plain, options }
}

/// Runs with the seeds that make them. A link carries a seed, so an outcome that no seed leads to is left out, and misses.
fn play(program: &Recorded) -> Vec<(u64, Report)> {
    let plain = plain(program);
    let with = |seed| (seed, worker::run(&plain, Options { seed, ..Options::default() }));
    if !program.is_nondeterministic() {
        return vec![with(program.seed)];
    }
    let mut wanted = worker::enumerate(&plain, Options::default(), OUTCOMES).0;
    let mut found = Vec::new();
    for seed in 0..SEEDS {
        if wanted.is_empty() {
            break;
        }
        let (seed, report) = with(seed);
        if let Some(at) = wanted.iter().position(|outcome| outcome.stdout == report.stdout) {
            wanted.remove(at);
            found.push((seed, report));
        }
    }
    found
}
