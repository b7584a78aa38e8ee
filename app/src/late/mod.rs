//! What arrives late: all that a page can do without at first.
//!
//! Text, questions and predictions can be read and answered before a machine is needed. Everything that shows or makes a
//! run is therefore a part of the program of its own ([`machine`]), and what stands around the lessons is another
//! ([`desk`]); `app/site/src/divide.rs` divides them. The machine is fetched when a person first does something, when the
//! page has been still for a while, or at once where a page is nothing without it; the desk when a person does something,
//! when something is kept that it has to show, or after the machine. A
//! part is reached through one table of functions; code that is only reachable from there is in it.

pub mod desk;
pub mod machine;
pub mod turns;

mod keeping;

pub use keeping::Keeping;

use crate::ports::{clock, page, screen};
use crate::words::{self, t};
use desk::DeskPart;
use gloo::events::EventListener;
use machine::MachinePart;
use std::fmt::Debug;
use std::future::Future;
use yew::prelude::*;

/// Real milliseconds after which the machine is fetched, and the engine after it, so that the first run does not wait.
const IDLE: u32 = 4_000;

/// A part of the program that arrives late: the table of its functions.
pub trait Part: Debug + Sized + 'static {
    /// Name in the page's head of the style sheet that comes with it.
    const STYLE: &'static str;
    /// The table, in a program that is not divided.
    const AT_ONCE: Option<&'static Self>;

    /// The table, when the part has been fetched; `None` when it cannot be.
    fn fetch() -> impl Future<Output = Option<&'static Self>>;

    /// How far this part is, in the page's handle.
    fn of(late: &LateHandle) -> &Handle<Self>;
}

/// Something that a part shows.
pub trait View: Clone + PartialEq + 'static {
    /// The part.
    type Part: Part;

    /// What is shown, once the part is here.
    fn show(&self, part: &'static Self::Part) -> Html;
}

/// Whether a part is here.
#[derive(Debug)]
enum Arrival<P: 'static> {
    /// Not asked for, or on its way.
    Waiting,
    /// It is here.
    Here(&'static P),
    /// It could not be fetched.
    Failed,
}

impl<P> Clone for Arrival<P> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<P> Copy for Arrival<P> {}

impl<P> PartialEq for Arrival<P> {
    fn eq(&self, other: &Self) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }
}

/// How far a part is, and how to ask for it.
#[derive(Debug)]
pub struct Handle<P: 'static> {
    arrival: Arrival<P>,
    ask: Callback<()>,
}

impl<P> Clone for Handle<P> {
    fn clone(&self) -> Self {
        Handle { arrival: self.arrival, ask: self.ask.clone() }
    }
}

impl<P> PartialEq for Handle<P> {
    fn eq(&self, other: &Self) -> bool {
        self.arrival == other.arrival && self.ask == other.ask
    }
}

impl<P> Handle<P> {
    /// The part, where it is here.
    fn part(&self) -> Option<&'static P> {
        match self.arrival {
            Arrival::Here(part) => Some(part),
            Arrival::Waiting | Arrival::Failed => None,
        }
    }
}

/// The late parts in the context.
#[derive(Clone, Debug, PartialEq)]
pub struct LateHandle {
    machine: Handle<MachinePart>,
    desk: Handle<DeskPart>,
}

#[hook]
fn use_handle<P: Part>() -> Handle<P> {
    let arrival = use_state_eq(|| Arrival::Waiting);
    let setter = arrival.setter();
    let ask = use_callback((), move |(), ()| {
        let arrival = setter.clone();
        wasm_bindgen_futures::spawn_local(async move {
            let arrived = P::fetch().await.map_or(Arrival::Failed, Arrival::Here);
            words::fetch_late().await;
            let style = page::meta(P::STYLE).filter(|_| arrived != Arrival::Failed);
            // A part brings what was kept and whose class it is, which changes pages.
            let arrive = move || {
                let arrival = arrival.clone();
                page::when_alive(move || arrival.set(arrived));
            };
            match style {
                Some(style) => {
                    screen::style(&page::absolute(&style), arrive).into_iter().for_each(EventListener::forget);
                }
                None => arrive(),
            }
        });
    });
    Handle { arrival: *arrival, ask }
}

/// The late parts, fetched when it is time. For the app, which hands them on in the context. A program that is embedded
/// elsewhere has no desk.
#[hook]
pub fn use_late(with_desk: bool) -> LateHandle {
    let machine = use_handle::<MachinePart>();
    let desk = use_handle::<DeskPart>();
    {
        let (machine, desk) = (machine.ask.clone(), desk.ask.clone());
        use_effect_with(with_desk, move |with_desk| {
            let desk = if *with_desk { desk } else { Callback::noop() };
            let idle = {
                let (machine, desk) = (machine.clone(), desk.clone());
                // The desk also keeps the course on the device, for a person who only reads too.
                (clock::after(IDLE, move || machine.emit(())), clock::after(2 * IDLE, move || desk.emit(())))
            };
            let sign = page::on_first_sign(move || {
                machine.emit(());
                desk.emit(());
            });
            move || drop((sign, idle))
        });
    }
    use_effect_with(machine.arrival, |arrival| {
        let warm = match *arrival {
            Arrival::Here(machine) => Some(clock::after(IDLE, machine.warm)),
            Arrival::Waiting | Arrival::Failed => None,
        };
        move || drop(warm)
    });
    LateHandle { machine, desk }
}

/// A late part as a component sees it. Components that stand alone, in tests, have it at once.
#[hook]
pub fn use_part<P: Part>() -> Option<&'static P> {
    match use_context::<LateHandle>() {
        Some(late) => P::of(&late).part(),
        None => P::AT_ONCE,
    }
}

/// Properties of [`Late`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct LateProps<V: View> {
    /// What is shown.
    pub view: V,
    /// Whether the page is nothing without it: it is then fetched at once.
    #[prop_or_default]
    pub now: bool,
    /// What stands there until it is here.
    #[prop_or_default]
    pub children: Html,
}

/// A view of a late part. A page is prerendered and comes alive without it.
#[component]
pub fn Late<V: View>(props: &LateProps<V>) -> Html {
    let late = use_context::<LateHandle>();
    let handle = late.as_ref().map(V::Part::of);
    let part = match handle {
        Some(handle) => handle.part(),
        None => V::Part::AT_ONCE,
    };
    {
        let ask = handle.map(|handle| handle.ask.clone());
        use_effect_with(props.now && part.is_none(), move |now| {
            if let (true, Some(ask)) = (*now, ask) {
                ask.emit(());
            }
        });
    }
    match (part, handle) {
        (None, Some(Handle { arrival: Arrival::Failed, ask })) => html! {
            <div class="machine-empty" role="alert">
                <p>{ t("A part of the page could not be loaded. Check the connection.") }</p>
                <button type="button" class="button" onclick={ask.reform(|_: MouseEvent| ())}>{ t("Try again") }</button>
            </div>
        },
        (Some(part), _) => props.view.show(part),
        (None, _) => props.children.clone(),
    }
}

/// How a part of a divided program is fetched. A program that is not divided, as in tests and where pages are rendered, has
/// everything.
macro_rules! part {
    ($part:ty, $name:ident, $table:expr, $style:expr) => {
        #[cfg(all(target_arch = "wasm32", feature = "hydration"))]
        mod divided {
            use super::*;
            use wasm_split_helpers::{SplitLoaderError, wasm_split};

            pub(super) const AT_ONCE: Option<&$part> = None;

            #[wasm_split($name, fallible)]
            pub(super) fn $name() -> Result<&'static $part, SplitLoaderError> {
                Ok(&$table)
            }
        }

        #[cfg(not(all(target_arch = "wasm32", feature = "hydration")))]
        mod divided {
            use super::*;
            use std::convert::Infallible;

            pub(super) const AT_ONCE: Option<&$part> = Some(&$table);

            pub(super) async fn $name() -> Result<&'static $part, Infallible> {
                Ok(&$table)
            }
        }

        impl Part for $part {
            const STYLE: &'static str = $style;
            const AT_ONCE: Option<&'static Self> = divided::AT_ONCE;

            async fn fetch() -> Option<&'static Self> {
                divided::$name().await.ok()
            }

            fn of(late: &LateHandle) -> &Handle<Self> {
                &late.$name
            }
        }
    };
}
use part;
