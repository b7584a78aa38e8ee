//! The keeper: the document that this tab knows, and the work of keeping it.

use super::aside;
use super::shown::shown;
use super::words;
use crate::data::Data;
use crate::pack::unpack_text;
use crate::ports::channel::Channel;
use crate::ports::database::{self, Change, Refusal, Write};
use crate::ports::{address, clock, page, scroll, storage};
use crate::routes::Route;
use crate::state::{Deed, Done, NoticesAction, NoticesHandle, ProgressAction, ProgressHandle, journal};
use gloo::timers::callback::Timeout;
use progress::{Document, Entry, FirstForm, Place, Seen};
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// The document's name in the database.
const NAME: &str = "progress";
/// In the storage that came first the names are the same, and a mark says that something is kept here.
const FIRST: &str = NAME;
const MARK: &str = "kept";
/// Stands before what was packed in the first form, and its bound in bytes.
const FIRST_FORM: &str = "1.";
const FIRST_MOST: usize = 1 << 20;
/// Milliseconds: answers that follow each other are written together.
const SOON: u32 = 300;
/// Milliseconds after which a browser that does not answer is not waited for.
const PATIENCE: u32 = 5_000;

/// How it stands with keeping.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Standing {
    /// What was kept is still being read.
    #[default]
    Reading,
    /// Everything is kept.
    Kept,
    /// What was kept is of a newer version and is not touched.
    Untouched,
    /// The browser refuses.
    Refused,
}

#[derive(Default)]
struct Inner {
    document: Rc<Document>,
    /// What was done and has not been written.
    unwritten: Vec<Deed>,
    /// Whether the document has something that was not written, deeds apart.
    changed: bool,
    standing: Standing,
    /// What was kept in the first form, until it has been written in the present one.
    first: Option<FirstForm>,
    /// The journal as it was last read.
    noted: String,
    busy: bool,
    asked_to_persist: bool,
    soon: Option<Timeout>,
    channel: Option<Channel>,
    /// How the app hears of it.
    tell: Option<Callback<Told>>,
}

enum Told {
    Document,
    Notice(String),
}

thread_local! {
    static KEEPER: RefCell<Inner> = RefCell::default();
}

/// The document as this tab knows it.
pub fn document() -> Rc<Document> {
    KEEPER.with_borrow(|keeper| keeper.document.clone())
}

/// How it stands with keeping.
pub fn standing() -> Standing {
    KEEPER.with_borrow(|keeper| keeper.standing)
}

/// Takes in an answer that was given in a review.
pub fn record(lesson: &str, task: &str, entry: Entry) {
    change(|document| document.record(lesson, task, entry));
}

/// Takes in a document from a file.
pub fn add(other: &Document) {
    change(|document| document.add(other));
}

/// Puts a document from a file in the place of everything.
pub fn replace(other: &Document) {
    change(|document| {
        *document = document.wiped(clock::today());
        document.add(other);
    });
}

/// Forgets everything, here and in other tabs.
pub fn forget() {
    storage::remove(FIRST);
    aside::forget(|| ());
    journal::forget(&journal::read().1);
    KEEPER.with_borrow_mut(|keeper| {
        keeper.unwritten.clear();
        keeper.first = None;
    });
    change(|document| *document = document.wiped(clock::today()));
}

fn change(with: impl FnOnce(&mut Document)) {
    KEEPER.with_borrow_mut(|keeper| {
        with(Rc::make_mut(&mut keeper.document));
        keeper.changed = true;
    });
    tell(Told::Document);
    write_soon();
}

/// Takes in what was done on the page.
fn take(deeds: &[Deed]) {
    KEEPER.with_borrow_mut(|keeper| {
        deeds.iter().for_each(|deed| apply(Rc::make_mut(&mut keeper.document), deed));
        keeper.unwritten.extend_from_slice(deeds);
    });
    tell(Told::Document);
    write_soon();
}

fn apply(document: &mut Document, deed: &Deed) {
    match &deed.what {
        Done::Opened(tasks) => {
            let lesson = document.lessons.entry(deed.lesson.clone()).or_default();
            lesson.seen = lesson.seen.max(Seen { at: deed.at, tasks: *tasks });
        }
        Done::Answered(task, given) => document.record(&deed.lesson, task, deed.entry(given)),
        Done::TakenBack(task) => document.retake(&deed.lesson, task, deed.at),
    }
}

fn tell(told: Told) {
    // Before anything was read there is no document to tell of: the page shows what was done meanwhile by itself.
    if matches!(told, Told::Document) && standing() == Standing::Reading {
        return;
    }
    if let Some(tell) = KEEPER.with_borrow(|keeper| keeper.tell.clone()) {
        tell.emit(told);
    }
}

fn write_soon() {
    KEEPER.with_borrow_mut(|keeper| keeper.soon = Some(clock::after(SOON, || step(true))));
}

/// Reads what is kept and joins it with what is known; writes the whole if asked to.
fn step(write: bool) {
    let free = KEEPER.with_borrow_mut(|keeper| !std::mem::replace(&mut keeper.busy, true));
    if !free {
        // The one that is under way has read already: another follows it.
        return write_soon();
    }
    wasm_bindgen_futures::spawn_local(async move {
        let patience = clock::after(PATIENCE, || tell(Told::Notice(words::not_kept(Refusal::Unavailable))));
        let mut said = Vec::new();
        let mut wrote = false;
        let outcome = database::update(NAME, |kept| {
            KEEPER.with_borrow_mut(|keeper| {
                let change = keeper.meet(kept, write, &mut said);
                wrote = matches!(change, Change::Write(_));
                change
            })
        })
        .await;
        drop(patience);
        KEEPER.with_borrow_mut(|keeper| keeper.finish(outcome, wrote));
        if let Err(why) = outcome {
            said.push(words::not_kept(why));
        }
        tell(Told::Document);
        said.into_iter().for_each(|text| tell(Told::Notice(text)));
    });
}

impl Inner {
    /// What is known meets what is kept.
    fn meet(&mut self, kept: Option<String>, write: bool, said: &mut Vec<String>) -> Change {
        let mut texts = Vec::new();
        let now = clock::today();
        if let Some(text) = kept {
            match Document::from_text(&text) {
                Ok(read) => {
                    Rc::make_mut(&mut self.document).join(&read.document);
                    if let Some(version) = read.newer {
                        if self.standing != Standing::Untouched {
                            said.push(words::newer(version));
                        }
                        self.standing = Standing::Untouched;
                        return Change::Nothing;
                    }
                    if read.left_out > 0 {
                        said.push(words::partly(read.left_out));
                        texts.push(Write::Beside(aside::NAME, text));
                    }
                }
                Err(why) => {
                    said.push(words::unreadable(&why));
                    texts.push(Write::Beside(aside::NAME, text));
                }
            }
        }
        let document = Rc::make_mut(&mut self.document);
        // Another tab may have begun anew: what was done here since then counts.
        let epoch = document.epoch;
        let (noted, text) = journal::read();
        self.unwritten.iter().chain(&noted).filter(|deed| deed.at > epoch).for_each(|deed| apply(document, deed));
        if let Some(first) = &self.first {
            document.take_over(first.clone(), now);
        }
        self.standing = Standing::Kept;
        if write || !texts.is_empty() || !noted.is_empty() || self.first.is_some() {
            texts.push(Write::Over(NAME, document.to_text()));
        }
        self.noted = text;
        if texts.is_empty() { Change::Nothing } else { Change::Write(texts) }
    }

    fn finish(&mut self, outcome: Result<(), Refusal>, wrote: bool) {
        self.busy = false;
        match outcome {
            Err(_) => {
                self.standing = Standing::Refused;
                // Nothing was kept, but what came from the first form can be shown.
                if let Some(first) = &self.first {
                    Rc::make_mut(&mut self.document).take_over(first.clone(), clock::today());
                }
            }
            Ok(()) if wrote => {
                self.unwritten.clear();
                self.changed = false;
                journal::forget(&std::mem::take(&mut self.noted));
                if self.first.take().is_some() {
                    storage::remove(FIRST);
                }
                storage::write(MARK, "1");
                if let Some(channel) = &self.channel {
                    channel.say("kept");
                }
                if self.document.answers() > 0 && !std::mem::replace(&mut self.asked_to_persist, true) {
                    wasm_bindgen_futures::spawn_local(database::persist());
                }
            }
            Ok(()) => {}
        }
    }
}

/// What was kept in the first form. When it is damaged, it is set aside.
fn first_form() -> Result<Option<FirstForm>, String> {
    let Some(text) = storage::read(FIRST) else { return Ok(None) };
    let packed = text.strip_prefix(FIRST_FORM).ok_or(crate::pack::Unreadable::OtherForm);
    match packed.and_then(|packed| unpack_text(packed, FIRST_MOST)) {
        Ok(first) => Ok(Some(first)),
        Err(why) => {
            storage::write(aside::NAME, &text);
            storage::remove(FIRST);
            Err(words::unreadable(&why))
        }
    }
}

/// Keeps while it is on the page. Shows nothing.
#[component]
pub fn Keeper() -> Html {
    let data = use_context::<Data>().expect("pages stand inside the app");
    let progress = use_context::<ProgressHandle>().expect("pages stand inside the app");
    let notices = use_context::<NoticesHandle>().expect("pages stand inside the app");
    {
        let (progress, notices) = (progress.dispatcher(), notices.dispatcher());
        use_effect_with((), move |()| {
            let hear = Callback::from(move |told: Told| match told {
                Told::Document => {
                    let shown = shown(&document(), &data.site().outline, clock::today());
                    progress.dispatch(ProgressAction::Told(shown));
                }
                Told::Notice(text) => notices.dispatch(NoticesAction::Tell(text.into())),
            });
            let first = first_form();
            let (first, problem) = first.map_or_else(|why| (None, Some(why)), |first| (first, None));
            KEEPER.with_borrow_mut(|keeper| {
                keeper.tell = Some(hear);
                keeper.first = first;
                keeper.channel = Channel::open("progress", |_| step(false));
            });
            problem.into_iter().for_each(|text| tell(Told::Notice(text)));
            step(false);
            let hidden = page::on_hide(|| {
                let waits =
                    KEEPER.with_borrow_mut(|k| k.soon.take().is_some() && (k.changed || !k.unwritten.is_empty()));
                if waits {
                    step(true);
                }
            });
            let read = scroll::on_rest(note_place);
            move || drop((hidden, read))
        });
    }
    {
        let waiting = progress.deeds.len();
        let deeds = progress.deeds.clone();
        use_effect_with(waiting, move |waiting| {
            if *waiting > 0 {
                progress.dispatch(ProgressAction::Taken(*waiting));
                take(&deeds);
            }
        });
    }
    html! {}
}

/// The person has stopped to read here.
fn note_place() {
    let Some(Route::Lesson { lesson, .. }) = address::path().map(|path| Route::at(&path)) else { return };
    let Some(block) = scroll::block_in_view() else { return };
    let place = Some(Place { at: clock::today(), block });
    KEEPER.with_borrow_mut(|keeper| {
        Rc::make_mut(&mut keeper.document).lessons.entry(lesson).or_default().place = place;
        keeper.changed = true;
    });
    write_soon();
}
