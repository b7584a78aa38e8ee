//! Data in the page: what was there at the start, and what was fetched since.

use super::file::File;
use super::{DemoPack, FilmPack, GlossaryPack, KeptTrace, LessonPack, PracticePack, SitePack, TracesPack};
use crate::bench::Built;
use crate::pack::read_file;
use crate::ports::files;
use crate::routes::Route;
use crate::state::Sorted;
use crate::words::{self, fill, t};
use content::model::Lesson;
use protocol::Program;
use search::Index;
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// A lesson that can be shown.
#[derive(Debug)]
pub struct LessonData {
    /// The lesson.
    pub lesson: Lesson,
    /// The words around it, where it is a translation.
    pub words: Vec<(String, String)>,
    /// Address of the file with the words that late parts say.
    pub late_words: String,
    /// Runs made when the site was built.
    pub runs: Vec<Run>,
    traces: String,
}

/// Equal only to itself: data is made once and shared.
impl PartialEq for LessonData {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl LessonData {
    /// Takes a lesson out of its packed form. Its traces have still to be fetched.
    pub fn open(pack: LessonPack) -> Self {
        let open = |run: super::BuiltRun| {
            let built = Built { seed: run.seed, trace: Rc::default() };
            Run { program: run.program, stdout: run.stdout, built }
        };
        LessonData {
            lesson: pack.lesson,
            words: pack.words,
            late_words: pack.late_words,
            runs: pack.runs.into_iter().map(open).collect(),
            traces: pack.traces,
        }
    }

    /// Fetches the traces of the runs, if they are not here. Where they cannot be had, they say so themselves.
    pub async fn fetch_traces(&self) {
        if self.runs.iter().all(|run| run.built.trace.is_here()) {
            return;
        }
        let fetched = files::fetch(&self.traces).await;
        let read = |bytes: Vec<u8>| {
            read_file::<TracesPack>(&bytes).map_err(|why| fill("The runs cannot be read: {}.", &[&why]))
        };
        let traces = fetched.and_then(read).map_err(AttrValue::from);
        let mut traces = traces.map(Vec::into_iter);
        for run in &self.runs {
            run.built.trace.arrive(match &mut traces {
                Ok(traces) => traces.next().ok_or_else(|| t("A run of this lesson is missing.")),
                Err(why) => Err(why.clone()),
            });
        }
    }

    /// The runs of a program, the one that its lesson plays first.
    pub fn runs_of<'a>(&'a self, program: &'a str) -> impl Iterator<Item = &'a Run> {
        self.runs.iter().filter(move |run| run.program == program)
    }
}

/// Lessons that are made of variants.
#[derive(Debug)]
pub struct Practice(pub Vec<Rc<LessonData>>);

/// Equal only to itself.
impl PartialEq for Practice {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Practice {
    /// Takes the lessons out of their packed form.
    pub(super) fn open(packs: PracticePack) -> Self {
        Practice(packs.into_iter().map(|pack| Rc::new(LessonData::open(pack))).collect())
    }
}

/// A run with its trace.
#[derive(Debug)]
pub struct Run {
    /// Id of the program.
    pub program: String,
    /// What it printed.
    pub stdout: String,
    /// What happened, and the seed that plays it again.
    pub built: Built,
}

/// The demo.
#[derive(Debug)]
pub struct DemoData {
    /// The program.
    pub program: Program,
    /// What happened.
    pub trace: Rc<KeptTrace>,
}

impl DemoData {
    /// Takes the demo out of its packed form.
    pub(super) fn open(pack: DemoPack) -> Self {
        DemoData { program: pack.program, trace: Rc::new(KeptTrace::new(pack.trace)) }
    }
}

/// Equal only to itself.
impl PartialEq for DemoData {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

/// Something that may have to be fetched.
#[derive(Debug)]
pub enum Fetched<T> {
    /// On its way.
    Waiting,
    /// Here.
    Here(Rc<T>),
    /// There is no such thing.
    Unknown,
    /// It cannot be had; one sentence.
    Failed(AttrValue),
}

impl<T> Clone for Fetched<T> {
    fn clone(&self) -> Self {
        match self {
            Fetched::Waiting => Fetched::Waiting,
            Fetched::Here(it) => Fetched::Here(it.clone()),
            Fetched::Unknown => Fetched::Unknown,
            Fetched::Failed(why) => Fetched::Failed(why.clone()),
        }
    }
}

/// The page's data; cheap to clone, equal when it is the same one.
#[derive(Clone, Debug)]
pub struct Data(Rc<Inner>);

#[derive(Debug)]
struct Inner {
    site: SitePack,
    lessons: RefCell<Sorted<String, Rc<LessonData>>>,
    demo: File<DemoData>,
    film: File<FilmPack>,
    glossary: File<GlossaryPack>,
    practice: File<Practice>,
    search: File<Index>,
}

impl PartialEq for Data {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Data {
    /// Data of which only the outline is here.
    pub fn new(site: SitePack) -> Self {
        Data(Rc::new(Inner {
            site,
            lessons: RefCell::default(),
            demo: File::default(),
            film: File::default(),
            glossary: File::default(),
            practice: File::default(),
            search: File::default(),
        }))
    }

    /// What every page needs.
    pub fn site(&self) -> &SitePack {
        &self.0.site
    }

    /// Adds the page's own file: a lesson, the demo, the film or the glossary. Other bytes are left; the page then fetches.
    pub fn add_page(&self, bytes: &[u8]) {
        if let Ok(pack) = read_file::<LessonPack>(bytes) {
            self.add_lesson(pack);
        } else if let Ok(pack) = read_file::<DemoPack>(bytes) {
            self.add_demo(pack);
        } else if let Ok(pack) = read_file::<FilmPack>(bytes) {
            self.add_film(pack);
        } else if let Ok(pack) = read_file::<GlossaryPack>(bytes) {
            self.add_glossary(pack);
        }
    }

    /// Adds a lesson.
    pub fn add_lesson(&self, pack: LessonPack) {
        let data = Rc::new(LessonData::open(pack));
        self.0.lessons.borrow_mut().insert(data.lesson.key(), data);
    }

    /// Takes the words around the page from its lesson: English ones, unless it is a translation.
    pub fn speak(&self, route: &Route) {
        let key = match route {
            Route::Translated { language, lesson, .. } => format!("{language}/{lesson}"),
            _ => String::new(),
        };
        let lessons = self.0.lessons.borrow();
        match lessons.get(key.as_str()) {
            Some(lesson) => words::set(&lesson.words, &lesson.late_words),
            None => words::set(&[], ""),
        }
    }

    /// Adds the demo.
    pub fn add_demo(&self, pack: DemoPack) {
        self.0.demo.arrive(DemoData::open(pack));
    }

    /// Adds the film of the home page.
    pub fn add_film(&self, pack: FilmPack) {
        self.0.film.arrive(pack);
    }

    /// Adds the glossary.
    pub fn add_glossary(&self, pack: GlossaryPack) {
        self.0.glossary.arrive(pack);
    }

    fn lesson(&self, slug: &str) -> Fetched<LessonData> {
        match self.0.lessons.borrow().get(slug) {
            Some(lesson) => Fetched::Here(lesson.clone()),
            None if self.0.site.lessons.iter().any(|(known, _)| known == slug) => Fetched::Waiting,
            None => Fetched::Unknown,
        }
    }

    pub(super) fn demo(&self) -> &File<DemoData> {
        &self.0.demo
    }

    pub(super) fn film(&self) -> &File<FilmPack> {
        &self.0.film
    }

    pub(super) fn glossary(&self) -> &File<GlossaryPack> {
        &self.0.glossary
    }

    pub(super) fn practice(&self) -> &File<Practice> {
        &self.0.practice
    }

    pub(super) fn search(&self) -> &File<Index> {
        &self.0.search
    }

    async fn fetch_lesson(&self, slug: &str) -> Result<(), String> {
        let file = self.0.site.lessons.iter().find(|(known, _)| known == slug).map(|(_, file)| file.clone());
        let bytes = files::fetch(&file.unwrap_or_default()).await?;
        self.add_lesson(read_file(&bytes).map_err(|e| format!("The lesson's data cannot be read: {e}."))?);
        Ok(())
    }
}

/// A lesson: at once if it is here, else fetched.
#[hook]
pub fn use_lesson(slug: &str) -> Fetched<LessonData> {
    let data = use_context::<Data>().expect("pages stand inside the app");
    let update = use_force_update();
    let failed = use_state(|| None::<(String, AttrValue)>);
    let found = data.lesson(slug);
    {
        let failed = failed.clone();
        let waiting = matches!(found, Fetched::Waiting);
        use_effect_with((slug.to_owned(), waiting), move |(slug, waiting)| {
            if *waiting {
                let slug = slug.clone();
                wasm_bindgen_futures::spawn_local(async move {
                    match data.fetch_lesson(&slug).await {
                        Ok(()) => update.force_update(),
                        Err(why) => failed.set(Some((slug, why.into()))),
                    }
                });
            }
        });
    }
    match (&found, &*failed) {
        (Fetched::Waiting, Some((of, why))) if of == slug => Fetched::Failed(why.clone()),
        _ => found,
    }
}
