//! The playground: any program, the machine beside it, and a link to the moment.

use crate::bench::{Bench, BenchAction, BenchHandle, Built, Listing, MachineView, Pane, PaneTabs, Slot, run, stop};
use crate::data::{DemoData, Fetched, use_demo};
use crate::editor::Workspace;
use crate::late::Late;
use crate::late::machine::MachineView as LateView;
use crate::late::turns::InTurn;
use crate::pack::{pack_text, unpack_text};
use crate::ports::{page, sharing, storage};
use crate::share::{self, Shared};
use crate::sharing::{OpenButton, Opened as Taken, ShareButton, take};
use crate::state::{NoticesAction, NoticesHandle};
use protocol::{MAX_SOURCE, Program};
use std::rc::Rc;
use web_sys::HtmlInputElement;
use yew::prelude::*;

mod outcomes;

use outcomes::Outcomes;

/// The only slot of the playground.
const SLOT: AttrValue = AttrValue::Static("playground");
/// Where the program is kept between visits, and where a damaged one is set aside.
const DRAFT: &str = "draft";
const SET_ASIDE: &str = "draft.damaged";

/// The playground.
#[component]
pub fn Playground() -> Html {
    // Somebody's own program is shown at once; so is a machine whose place would be empty. The example on a small screen can
    // wait until a person does something.
    let wanted = use_state_eq(|| false);
    {
        let wanted = wanted.setter();
        use_effect_with((), move |()| {
            wanted.set(!page::is_narrow() || !page::fragment().is_empty() || storage::read(DRAFT).is_some());
        });
    }
    match use_demo() {
        Fetched::Here(demo) => {
            let (path, text) = demo.program.files.first().cloned().unwrap_or_default();
            html! {
                <Late<LateView> view={LateView::Playground(PlaygroundProps { demo })} now={*wanted}>
                    <div class="split playground" data-pane="text">
                        <section class="text" id="text" aria-label="Program">
                            <h1 class="visually-hidden">{ "Playground" }</h1>
                            <InTurn><Listing {path} {text} /></InTurn>
                        </section>
                        <section class="machine" aria-label="Machine" />
                    </div>
                </Late<LateView>>
            }
        }
        Fetched::Failed(why) => html! { <p class="waiting-page" role="alert">{ why }</p> },
        Fetched::Waiting | Fetched::Unknown => html! { <p class="waiting-page soft" role="status">{ "Loading…" }</p> },
    }
}

/// Properties of [`PlaygroundView`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct PlaygroundProps {
    /// The program that it opens with.
    pub demo: Rc<DemoData>,
}

/// The playground itself.
#[component]
pub fn PlaygroundView(props: &PlaygroundProps) -> Html {
    let notices = use_context::<NoticesHandle>().expect("pages stand inside the app");
    let demo = props.demo.clone();
    let bench = use_reducer(|| {
        let slot = Slot::new("Run", demo.program.clone(), Some(Built { seed: 0, trace: demo.trace.clone() }));
        Bench { slots: [(SLOT, Rc::new(slot))].into_iter().collect(), shown: SLOT, ..Bench::default() }
    });
    let opened = use_state(|| None::<Opened>);
    let wanted = use_mut_ref(|| None::<u32>);
    {
        let (bench, opened, wanted) = (bench.clone(), opened.clone(), wanted.clone());
        use_effect_with((), move |()| {
            let found = Opened::find();
            found.problem.iter().for_each(|why| notices.dispatch(NoticesAction::Tell(why.clone())));
            if let Some(shared) = &found.shared {
                bench.dispatch(BenchAction::Program(SLOT, Rc::new(shared.program.clone())));
                bench.dispatch(BenchAction::Seed(SLOT, shared.seed));
                *wanted.borrow_mut() = shared.position;
            }
            opened.set(Some(found));
        });
    }
    {
        // A link is followed by running its program: the moment that it names is in that run.
        let (bench, follow) = (bench.clone(), opened.as_ref().is_some_and(|o| o.from_link));
        use_effect_with(follow, move |follow| {
            if *follow {
                run(&bench, &SLOT);
            }
        });
    }
    let Some(slot) = bench.current().cloned() else { return html! {} };
    {
        let (bench, ran) = (bench.clone(), slot.ran.is_some());
        use_effect_with(ran, move |ran| {
            // Taken only once there is a run to look at.
            let position = if *ran { wanted.borrow_mut().take() } else { None };
            if let Some(position) = position {
                bench.dispatch(BenchAction::Seek(SLOT, position));
            }
        });
    }
    {
        let is_open = opened.is_some();
        use_effect_with((slot.program.clone(), slot.seed), move |(program, seed)| {
            if is_open {
                keep(program, *seed);
            }
        });
    }
    let on_change = {
        let bench = bench.clone();
        Callback::from(move |program| bench.dispatch(BenchAction::Program(SLOT, program)))
    };
    let on_run = {
        let bench = bench.clone();
        Callback::from(move |()| {
            // The run first: the engine works while the page does the rest.
            run(&bench, &SLOT);
            page::set_fragment("");
            bench.dispatch(BenchAction::Pane(Pane::Machine));
        })
    };
    let on_stop = {
        let bench = bench.clone();
        Callback::from(move |_: MouseEvent| stop(&bench, &SLOT))
    };
    let on_seed = {
        let bench = bench.clone();
        Callback::from(move |event: InputEvent| {
            let text = event.target_unchecked_into::<HtmlInputElement>().value();
            bench.dispatch(BenchAction::Seed(SLOT, text.trim().parse().unwrap_or(0)));
        })
    };
    let on_reset = {
        let bench = bench.clone();
        Callback::from(move |_: MouseEvent| {
            page::set_fragment("");
            storage::remove(DRAFT);
            bench.dispatch(BenchAction::Seed(SLOT, 0));
            bench.dispatch(BenchAction::Reset(SLOT));
        })
    };
    // What another program takes the place of can be had back.
    let before = use_state(|| None::<Shared>);
    let opening = use_state(|| None::<Result<AttrValue, AttrValue>>);
    let on_open = {
        let (bench, before, opening, slot) = (bench.clone(), before.clone(), opening.clone(), slot.clone());
        Callback::from(move |result: Result<Taken, String>| match result {
            Ok(Taken { shared, notes }) => {
                before.set(Some(Shared { program: (*slot.program).clone(), seed: slot.seed, position: None }));
                let said = format!("Opened. It starts with {}. {}", shared.program.entry, notes.join(" "));
                opening.set(Some(Ok(said.into())));
                page::set_fragment("");
                bench.dispatch(BenchAction::Program(SLOT, Rc::new(shared.program)));
                bench.dispatch(BenchAction::Seed(SLOT, shared.seed));
            }
            Err(why) => opening.set(Some(Err(why.into()))),
        })
    };
    let on_back = {
        let (bench, before, opening) = (bench.clone(), before.clone(), opening.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(shared) = &*before {
                bench.dispatch(BenchAction::Program(SLOT, Rc::new(shared.program.clone())));
                bench.dispatch(BenchAction::Seed(SLOT, shared.seed));
            }
            before.set(None);
            opening.set(None);
        })
    };
    let ondragover = Callback::from(|event: DragEvent| event.prevent_default());
    let ondrop = {
        let on_open = on_open.clone();
        Callback::from(move |event: DragEvent| {
            let Some(transfer) = event.data_transfer().filter(has_files) else { return };
            event.prevent_default();
            let (on_open, held) = (on_open.clone(), sharing::held(&transfer));
            wasm_bindgen_futures::spawn_local(async move { on_open.emit(take(held).await) });
        })
    };
    let pane = if bench.pane == Pane::Text { "text" } else { "machine" };
    html! {
        <ContextProvider<BenchHandle> context={bench.clone()}>
            <div class="split playground" data-pane={pane} {ondragover} {ondrop}>
                <PaneTabs text="Program" />
                <section class="text" id="text" aria-label="Program">
                    <h1 class="visually-hidden">{ "Playground" }</h1>
                    <div class="playground-bar">
                        if slot.status.is_busy() {
                            <button type="button" class="button primary" onclick={on_stop}>{ "Stop" }</button>
                        } else {
                            <button type="button" class="button primary" title="Ctrl+Enter" onclick={on_run.reform(|_: MouseEvent| ())}>{ "Run" }</button>
                        }
                        <label class="seed"><span>{ "Seed" }</span>
                            <input type="number" min="0" max="999999" value={slot.seed.to_string()} oninput={on_seed} /></label>
                        <span class="spread" />
                        <OpenButton on_open={on_open.clone()} />
                        <ShareButton slot={slot.clone()} />
                        <button type="button" class="button quiet" onclick={on_reset}>{ "Example" }</button>
                    </div>
                    <div role="status" class="opening small">
                        if let Some(said) = &*opening {
                            <p>{ match said { Ok(text) | Err(text) => text.clone() } }</p>
                            if said.is_ok() && before.is_some() {
                                <button type="button" class="button quiet" onclick={on_back}>{ "Back to the program before" }</button>
                            }
                        }
                    </div>
                    <Workspace program={slot.program.clone()} {on_change} {on_run} files=true />
                    <p class="stale small soft" role="status">{ if slot.is_stale() { "The machine shows the run of an earlier text." } else { "" } }</p>
                    <Outcomes program={slot.program.clone()} slot={SLOT} />
                </section>
                <MachineView editable=false />
            </div>
        </ContextProvider<BenchHandle>>
    }
}

/// What the playground begins with.
#[derive(Clone, Debug, Default, PartialEq)]
struct Opened {
    shared: Option<Shared>,
    from_link: bool,
    problem: Option<AttrValue>,
}

impl Opened {
    /// From the link, else from the last visit.
    fn find() -> Opened {
        match share::decode(&page::fragment()) {
            Ok(Some(shared)) => return Opened { shared: Some(shared), from_link: true, problem: None },
            Ok(None) => {}
            Err(why) => {
                page::set_fragment("");
                let text = format!("This link cannot be opened: {why}. Your own program is shown instead.");
                return Opened { problem: Some(text.into()), ..Opened::draft() };
            }
        }
        Opened::draft()
    }

    fn draft() -> Opened {
        let Some(text) = storage::read(DRAFT) else { return Opened::default() };
        let kept = unpack_text::<Shared>(&text, MAX_SOURCE * 2).map_err(|why| why.to_string());
        let kept = kept.and_then(|shared| shared.program.check().map(|()| shared).map_err(|why| why.to_string()));
        match kept {
            Ok(shared) => Opened { shared: Some(shared), ..Opened::default() },
            Err(why) => {
                storage::write(SET_ASIDE, &text);
                storage::remove(DRAFT);
                let text = format!("The program that was kept here cannot be read: {why}. It was set aside.");
                Opened { problem: Some(text.into()), ..Opened::default() }
            }
        }
    }
}

/// Whether files are dropped, and no text.
fn has_files(transfer: &web_sys::DataTransfer) -> bool {
    transfer.types().iter().any(|kind| kind.as_string().as_deref() == Some("Files"))
}

fn keep(program: &Program, seed: u64) {
    // A program that is too long, or storage that is full, is not kept: the text in the editor is untouched by that.
    storage::write(DRAFT, &pack_text(&Shared { program: program.clone(), seed, position: None }));
}
