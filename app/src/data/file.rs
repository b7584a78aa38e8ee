//! Files of which a page needs one: fetched when it is first asked for, and kept.

use super::{Data, DemoData, DemoPack, Fetched, FilmPack, GlossaryPack, Practice, PracticePack};
use crate::pack::{Unreadable, read_file};
use crate::ports::files;
use search::Index;
use std::cell::RefCell;
use std::fmt::Debug;
use std::rc::Rc;
use yew::prelude::*;

/// A file, when it is here.
#[derive(Debug)]
pub(super) struct File<T>(RefCell<Option<Rc<T>>>);

impl<T> Default for File<T> {
    fn default() -> Self {
        File(RefCell::new(None))
    }
}

impl<T> File<T> {
    /// It is here.
    pub(super) fn arrive(&self, contents: T) {
        *self.0.borrow_mut() = Some(Rc::new(contents));
    }

    fn get(&self) -> Option<Rc<T>> {
        self.0.borrow().clone()
    }
}

/// A file that a page may need.
struct Wanted<T: 'static> {
    /// Its place in the data.
    file: fn(&Data) -> &File<T>,
    path: String,
    open: fn(&[u8]) -> Result<T, Unreadable>,
}

/// The demo.
#[hook]
pub fn use_demo() -> Fetched<DemoData> {
    use_file(|data| Wanted {
        file: Data::demo,
        path: data.site().demo.clone(),
        open: |bytes| read_file::<DemoPack>(bytes).map(DemoData::open),
    })
}

/// The film of the home page.
#[hook]
pub fn use_film() -> Fetched<FilmPack> {
    use_file(|data| Wanted { file: Data::film, path: data.site().film.clone(), open: read_file })
}

/// The index of the search.
#[hook]
pub fn use_search() -> Fetched<Index> {
    use_file(|data| Wanted { file: Data::search, path: data.site().search.clone(), open: read_file })
}

/// The glossary.
#[hook]
pub fn use_glossary() -> Fetched<GlossaryPack> {
    use_file(|data| Wanted { file: Data::glossary, path: data.site().glossary.clone(), open: read_file })
}

/// Variants of what the lessons ask.
#[hook]
pub fn use_practice() -> Fetched<Practice> {
    use_file(|data| Wanted {
        file: Data::practice,
        path: data.site().practice.clone(),
        open: |bytes| read_file::<PracticePack>(bytes).map(Practice::open),
    })
}

/// A file: at once if it is here, else fetched.
#[hook]
fn use_file<T: Debug + 'static>(wanted: fn(&Data) -> Wanted<T>) -> Fetched<T> {
    let data = use_context::<Data>().expect("pages stand inside the app");
    let failed = use_state(|| None::<AttrValue>);
    let update = use_force_update();
    let Wanted { file, path, open } = wanted(&data);
    let here = file(&data).get();
    {
        let (data, failed) = (data.clone(), failed.clone());
        use_effect_with(here.is_some(), move |here| {
            if *here {
                return;
            }
            wasm_bindgen_futures::spawn_local(async move {
                let read =
                    |bytes: Vec<u8>| open(&bytes).map_err(|why| format!("The page's data cannot be read: {why}."));
                match files::fetch(&path).await.and_then(read) {
                    Ok(contents) => {
                        file(&data).arrive(contents);
                        update.force_update();
                    }
                    Err(why) => failed.set(Some(why.into())),
                }
            });
        });
    }
    match (here, &*failed) {
        (Some(contents), _) => Fetched::Here(contents),
        (None, Some(why)) => Fetched::Failed(why.clone()),
        (None, None) => Fetched::Waiting,
    }
}
