//! A program alone, in a frame of somebody else's page or in a file from a disk: the machine, and the way to the site.
//!
//! Nothing is kept and nothing is read of what was kept: a frame may be forbidden to, and it is not the reader's visit to
//! this site.

mod pack;

pub use pack::Embedded;

use crate::bench::{Bench, BenchAction, BenchHandle, Built, MachineView, Slot, run};
use crate::data::KeptTrace;
use crate::ports::page;
use crate::share;
use std::rc::Rc;
use yew::prelude::*;

/// The only slot.
const SLOT: AttrValue = AttrValue::Static("embedded");

/// The embedded page, once somebody has pressed Run.
#[component]
pub fn EmbedView() -> Html {
    let found = use_memo((), |()| {
        let bytes = page::handed("page").ok_or_else(|| "there is none".to_owned())?;
        Embedded::read(&bytes).map_err(|why| why.to_string())
    });
    match &*found {
        Ok(embedded) => html! { <Open embedded={Rc::new(embedded.clone())} /> },
        Err(why) => html! { <p class="embed-say" role="alert">{ format!("This program cannot be shown: {why}.") }</p> },
    }
}

#[derive(Clone, Debug, PartialEq, Properties)]
struct OpenProps {
    embedded: Rc<Embedded>,
}

#[component]
fn Open(props: &OpenProps) -> Html {
    let Embedded { shared, trace, site } = &*props.embedded;
    let comes_with_run = trace.is_some();
    let bench = use_reducer(|| {
        let built = trace.clone().map(|bytes| Built { seed: shared.seed, trace: Rc::new(KeptTrace::new(bytes)) });
        let mut slot = Slot::new(shared.program.entry.clone(), shared.program.clone(), built);
        slot.seed = shared.seed;
        Bench { slots: [(SLOT, Rc::new(slot))].into_iter().collect(), shown: SLOT, ..Bench::default() }
    });
    let wanted = use_mut_ref(|| shared.position);
    {
        let bench = bench.clone();
        use_effect_with((), move |()| {
            if !comes_with_run {
                run(&bench, &SLOT);
            }
        });
    }
    let ran = bench.current().is_some_and(|slot| slot.has_run());
    {
        let bench = bench.clone();
        use_effect_with(ran, move |ran| {
            let position = if *ran { wanted.borrow_mut().take() } else { None };
            if let Some(position) = position {
                bench.dispatch(BenchAction::Seek(SLOT, position));
            }
        });
    }
    let Some(slot) = bench.current() else { return Html::default() };
    let link = (!site.is_empty()).then(|| {
        let now = share::Shared { program: (*slot.program).clone(), seed: slot.seed, position: shared.position };
        format!("{site}playground/#{}", share::encode(&now))
    });
    html! {
        <ContextProvider<BenchHandle> context={bench.clone()}>
            <h1 class="visually-hidden">{ shared.program.entry.clone() }</h1>
            <MachineView editable={!comes_with_run} shares=false />
            if let Some(link) = link {
                <p class="embed-foot small"><a href={link} target="_blank" rel="noopener">{ "Open in Looproom" }</a></p>
            }
        </ContextProvider<BenchHandle>>
    }
}
