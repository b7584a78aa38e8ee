//! What arrives late: the machine and all that stands on it.
//!
//! Text, questions and predictions can be read and answered before a machine is needed. Everything that shows or makes a
//! run is therefore a second part of the program (`app/site/src/split.rs` divides it), which is fetched when a person
//! first does something, when the page has been still for a while, or at once where a page is nothing without it. That
//! part is reached through one table of functions; code that is only reachable from there is in it.

use crate::bench::{self, MachineProps, Moment};
use crate::data::KeptTrace;
use crate::embed::EmbedView;
use crate::editor::{Workspace, WorkspaceProps};
use crate::pages::{PlaygroundProps, PlaygroundView, Race, RaceProps};
use crate::ports::engine::{self, Event};
use crate::ports::{clock, page};
use protocol::{Options, Program};
use std::future::Future;
use std::pin::Pin;
use yew::prelude::*;

/// Real milliseconds after which the late part is fetched, and the engine after it, so that the first run does not wait.
const IDLE: u32 = 4_000;

/// A view in the late part, with its properties.
#[derive(Clone, Debug, PartialEq)]
pub enum View {
    /// The machine beside a text.
    Machine(MachineProps),
    /// An editor.
    Workspace(WorkspaceProps),
    /// The playground.
    Playground(PlaygroundProps),
    /// The race on the home page.
    Race(RaceProps),
    /// A program alone.
    Embed,
}

/// The last event of a run.
pub type Ending = Pin<Box<dyn Future<Output = Event>>>;

/// The functions of the late part.
#[derive(Debug)]
pub struct Parts {
    view: fn(&View) -> Html,
    warm: fn(),
    /// See [`bench::moment_of_line`].
    pub moment_of_line: fn(&KeptTrace, usize) -> Option<Moment>,
    /// See [`engine::run_to_end`].
    pub run_to_end: fn(Program, Options) -> Ending,
}

static PARTS: Parts = Parts {
    view,
    warm: engine::warm,
    moment_of_line: bench::moment_of_line,
    run_to_end: |program, options| Box::pin(engine::run_to_end(program, options)),
};

fn view(view: &View) -> Html {
    match view.clone() {
        View::Machine(props) => html! { <bench::MachineView ..props /> },
        View::Workspace(props) => html! { <Workspace ..props /> },
        View::Playground(props) => html! { <PlaygroundView ..props /> },
        View::Embed => html! { <EmbedView /> },
        View::Race(props) => html! { <Race ..props /> },
    }
}

#[cfg(all(target_arch = "wasm32", feature = "hydration"))]
mod divided {
    use super::{PARTS, Parts};
    use wasm_split_helpers::{SplitLoaderError, wasm_split};

    pub(super) const AT_ONCE: Option<&Parts> = None;

    #[wasm_split(machine, fallible)]
    pub(super) fn fetch() -> Result<&'static Parts, SplitLoaderError> {
        Ok(&PARTS)
    }
}

/// A program that is not divided, as in tests and where pages are rendered, has everything.
#[cfg(not(all(target_arch = "wasm32", feature = "hydration")))]
mod divided {
    use super::{PARTS, Parts};
    use std::convert::Infallible;

    pub(super) const AT_ONCE: Option<&Parts> = Some(&PARTS);

    pub(super) async fn fetch() -> Result<&'static Parts, Infallible> {
        Ok(&PARTS)
    }
}

/// The late part, when it has been fetched; `None` when it cannot be.
pub async fn fetch() -> Option<&'static Parts> {
    divided::fetch().await.ok()
}

/// Whether the late part is here.
#[derive(Clone, Copy, Debug, Default)]
pub enum Arrival {
    /// Not asked for, or on its way.
    #[default]
    Waiting,
    /// It is here.
    Here(&'static Parts),
    /// It could not be fetched.
    Failed,
}

impl PartialEq for Arrival {
    fn eq(&self, other: &Self) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }
}

/// The late part in the context, and how to ask for it.
#[derive(Clone, Debug, PartialEq)]
pub struct LateHandle {
    arrival: Arrival,
    ask: Callback<()>,
}

impl LateHandle {
    /// The functions, where they are here.
    pub fn parts(&self) -> Option<&'static Parts> {
        match self.arrival {
            Arrival::Here(parts) => Some(parts),
            Arrival::Waiting | Arrival::Failed => None,
        }
    }
}

/// The late part, fetched when it is time. For the app, which hands it on in the context.
#[hook]
pub fn use_late() -> LateHandle {
    let arrival = use_state_eq(Arrival::default);
    let ask = {
        let arrival = arrival.setter();
        use_callback((), move |(), ()| {
            let arrival = arrival.clone();
            wasm_bindgen_futures::spawn_local(async move {
                arrival.set(fetch().await.map_or(Arrival::Failed, Arrival::Here));
            });
        })
    };
    {
        let ask = ask.clone();
        use_effect_with((), move |()| {
            let first = ask.clone();
            let sign = page::on_first_sign(move || first.emit(()));
            let idle = clock::after(IDLE, move || ask.emit(()));
            move || drop((sign, idle))
        });
    }
    use_effect_with(*arrival, |arrival| {
        let warm = match *arrival {
            Arrival::Here(parts) => Some(clock::after(IDLE, parts.warm)),
            Arrival::Waiting | Arrival::Failed => None,
        };
        move || drop(warm)
    });
    LateHandle { arrival: *arrival, ask }
}

/// The late part as a component sees it. Components that stand alone, in tests, have it at once.
#[hook]
pub fn use_parts() -> Option<&'static Parts> {
    match use_context::<LateHandle>() {
        Some(late) => late.parts(),
        None => divided::AT_ONCE,
    }
}

/// Properties of [`Late`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct LateProps {
    /// What is shown.
    pub view: View,
    /// Whether the page is nothing without it: it is then fetched at once.
    #[prop_or_default]
    pub now: bool,
    /// What stands there until it is here.
    #[prop_or_default]
    pub children: Html,
}

/// A view of the late part. A page is prerendered and comes alive without it.
#[component]
pub fn Late(props: &LateProps) -> Html {
    let late = use_context::<LateHandle>();
    let parts = use_parts();
    {
        let ask = late.as_ref().map(|late| late.ask.clone());
        use_effect_with(props.now && parts.is_none(), move |now| {
            if let (true, Some(ask)) = (*now, ask) {
                ask.emit(());
            }
        });
    }
    match (parts, late) {
        (Some(parts), _) => (parts.view)(&props.view),
        (None, Some(LateHandle { arrival: Arrival::Failed, ask })) => html! {
            <div class="machine-empty" role="alert">
                <p>{ "The machine could not be loaded. Check the connection." }</p>
                <button type="button" class="button" onclick={ask.reform(|_: MouseEvent| ())}>{ "Try again" }</button>
            </div>
        },
        (None, _) => props.children.clone(),
    }
}
