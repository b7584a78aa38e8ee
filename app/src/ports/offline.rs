//! The copy of the course on this device: `static/js/offline.js`, loaded when it is first needed.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};

#[wasm_bindgen]
extern "C" {
    /// The module's exports.
    #[derive(Clone)]
    type Module;
    #[wasm_bindgen(method)]
    fn sizes(this: &Module) -> Vec<f64>;
    #[wasm_bindgen(method)]
    fn watch(this: &Module, listener: &Closure<dyn Fn(String, f64, bool, bool, String)>);
    #[wasm_bindgen(method)]
    fn begin(this: &Module, wanted: bool) -> js_sys::Promise;
    #[wasm_bindgen(method)]
    fn keep(this: &Module) -> js_sys::Promise;
    #[wasm_bindgen(method)]
    fn remove(this: &Module) -> js_sys::Promise;
    #[wasm_bindgen(method)]
    fn renew(this: &Module);
    #[wasm_bindgen(method)]
    fn prompt(this: &Module) -> js_sys::Promise;
}

/// How far the copy is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Phase {
    /// Nobody knows yet.
    #[default]
    Looking,
    /// There is none.
    None,
    /// It is being made.
    Loading,
    /// The course is here.
    Kept,
    /// There is no room for it.
    Full,
    /// It could not be made whole.
    Broken,
    /// This browser makes none.
    Unsupported,
}

impl Phase {
    fn named(name: &str) -> Phase {
        match name {
            "none" => Phase::None,
            "loading" => Phase::Loading,
            "kept" => Phase::Kept,
            "full" => Phase::Full,
            "broken" => Phase::Broken,
            "unsupported" => Phase::Unsupported,
            _ => Phase::Looking,
        }
    }
}

/// How this browser makes an app of a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Install {
    /// Nothing is known of it.
    #[default]
    Unknown,
    /// It asks when it is told to.
    Prompt,
    /// It is one.
    Installed,
    /// Share, Add to Home Screen.
    Share,
    /// File, Add to Dock.
    Dock,
    /// In its menu.
    Menu,
    /// Pages stay in its tabs, mostly.
    Tab,
}

impl Install {
    fn named(name: &str) -> Install {
        match name {
            "prompt" => Install::Prompt,
            "installed" => Install::Installed,
            "ios" => Install::Share,
            "dock" => Install::Dock,
            "menu" => Install::Menu,
            "tab" => Install::Tab,
            _ => Install::Unknown,
        }
    }
}

/// What there is to be shown.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct DeviceCopy {
    /// How far it is.
    pub phase: Phase,
    /// Bytes that are here, while it is being made.
    pub done: f64,
    /// Bytes of the whole on the device.
    pub size: f64,
    /// Bytes of the whole on their way here, as a good host compresses them.
    pub load: f64,
    /// Whether there is a newer version than the one on the page.
    pub is_new: bool,
    /// Whether a newer version found no room beside this one.
    pub no_room: bool,
    /// How to make an app of it.
    pub install: Install,
}

/// What can be done with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// Make the copy.
    Keep,
    /// Remove it.
    Remove,
    /// Go over to the new version; the page is loaded anew.
    Renew,
    /// Ask the person about installing.
    Prompt,
}

type Listener = Rc<dyn Fn(DeviceCopy)>;

thread_local! {
    static MODULE: RefCell<Option<Module>> = const { RefCell::new(None) };
    static LISTENERS: RefCell<Vec<(u32, Listener)>> = const { RefCell::new(Vec::new()) };
    static LAST: Cell<DeviceCopy> = Cell::default();
}

/// Listens until dropped.
#[derive(Debug)]
pub struct Watching(u32);

impl Drop for Watching {
    fn drop(&mut self) {
        LISTENERS.with_borrow_mut(|all| all.retain(|(id, _)| *id != self.0));
    }
}

/// Calls back whenever there is something new to show. What is known now comes first.
pub fn watch(listener: impl Fn(DeviceCopy) + 'static) -> Watching {
    listener(LAST.get());
    LISTENERS.with_borrow_mut(|all| {
        let id = all.last().map_or(0, |(id, _)| id + 1);
        all.push((id, Rc::new(listener)));
        Watching(id)
    })
}

/// Looks for a copy; where there is none and one is `wanted`, it is made.
pub fn begin(wanted: bool) {
    spawn_local(async move {
        match module().await {
            Ok(module) => settle(module.begin(wanted)).await,
            Err(_) => hear(DeviceCopy { phase: Phase::Broken, ..DeviceCopy::default() }),
        }
    });
}

/// Does what the person asks for.
pub fn wish(wish: Wish) {
    spawn_local(async move {
        let Ok(module) = module().await else { return };
        match wish {
            Wish::Keep => settle(module.keep()).await,
            Wish::Remove => settle(module.remove()).await,
            Wish::Renew => module.renew(),
            Wish::Prompt => settle(module.prompt()).await,
        }
    });
}

/// The end of a step. How it went is told to the listeners.
async fn settle(step: js_sys::Promise) {
    let _ = JsFuture::from(step).await;
}

fn hear(copy: DeviceCopy) {
    LAST.set(copy);
    // Listeners may come and go while they are called.
    let listeners: Vec<Listener> = LISTENERS.with_borrow(|all| all.iter().map(|(_, on)| on.clone()).collect());
    listeners.iter().for_each(|listener| listener(copy));
}

async fn module() -> Result<Module, JsValue> {
    if let Some(module) = MODULE.with_borrow(Clone::clone) {
        return Ok(module);
    }
    let module: Module = super::module::load("looproom-offline").await?;
    let (size, load) = match module.sizes().as_slice() {
        [size, load] => (*size, *load),
        _ => (0.0, 0.0),
    };
    let listener = Closure::new(move |phase: String, done: f64, is_new: bool, no_room: bool, install: String| {
        hear(DeviceCopy {
            phase: Phase::named(&phase),
            done,
            size,
            load,
            is_new,
            no_room,
            install: Install::named(&install),
        });
    });
    module.watch(&listener);
    // It listens as long as the page is there.
    listener.forget();
    MODULE.set(Some(module.clone()));
    Ok(module)
}
