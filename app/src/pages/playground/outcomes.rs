//! Every outcome that the program in the playground can have.

use crate::bench::{BenchAction, BenchHandle};
use crate::player::LoadedTrace;
use crate::ports::engine::{Event, outcomes};
use protocol::{Options, Program, Report};
use std::rc::Rc;
use yew::prelude::*;

/// Outcomes that are looked for at most.
const MOST: u16 = 24;

/// Properties of [`Outcomes`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct OutcomesProps {
    pub(super) program: Rc<Program>,
    pub(super) slot: AttrValue,
}

#[derive(Clone, Debug, PartialEq)]
enum Found {
    Nothing,
    Looking,
    These { program: Rc<Program>, reports: Rc<Vec<Report>>, more: bool },
    Failed(AttrValue),
}

/// A button, and after it the outcomes.
#[component]
pub(super) fn Outcomes(props: &OutcomesProps) -> Html {
    let bench = use_context::<BenchHandle>().expect("the playground stands on a bench");
    let found = use_state(|| Found::Nothing);
    let look = {
        let (found, program) = (found.clone(), props.program.clone());
        Callback::from(move |_: MouseEvent| {
            found.set(Found::Looking);
            crate::report::remember(&program, 0);
            let (found, program) = (found.clone(), program.clone());
            wasm_bindgen_futures::spawn_local(async move {
                found.set(match outcomes((*program).clone(), Options::default(), MOST).await {
                    Event::Outcomes(reports, more) => Found::These { program, reports, more },
                    Event::Failed(failure) => Found::Failed(failure.to_string().into()),
                    _ => Found::Nothing,
                });
            });
        })
    };
    let watch = |program: &Rc<Program>, report: &Report| {
        let (bench, slot, program, trace) = (bench.clone(), props.slot.clone(), program.clone(), report.trace.clone());
        let found = found.clone();
        Callback::from(move |_: MouseEvent| match LoadedTrace::from_bytes(&trace) {
            Ok(trace) => bench.dispatch(BenchAction::Load(slot.clone(), program.clone(), Rc::new(trace))),
            Err(why) => found.set(Found::Failed(why.to_string().into())),
        })
    };
    html! {
        <div class="outcomes">
            <div class="actions">
                <button type="button" class="button" onclick={look} disabled={*found == Found::Looking}>{ "Show every outcome" }</button>
                <span role="status" class="small soft">
                    { match &*found {
                        Found::Nothing => "Where real Node may go two ways, both are tried.".to_owned(),
                        Found::Looking => "Trying every way…".to_owned(),
                        Found::Failed(why) => why.to_string(),
                        Found::These { reports, more: false, .. } if reports.len() == 1 => "It has one outcome: it always prints the same.".to_owned(),
                        Found::These { reports, more, .. } => format!("{} outcomes{}.", reports.len(), if *more { ", and more that were not tried" } else { "" }),
                    } }
                </span>
            </div>
            if let Found::These { program, reports, .. } = &*found {
                <ol class="plain outcome-list">
                    { for reports.iter().enumerate().map(|(at, report)| html! {
                        <li key={at}>
                            <p class="small"><strong>{ format!("Outcome {}", at + 1) }</strong></p>
                            <pre class="output" role="group" tabindex="0" aria-label={format!("Outcome {}", at + 1)}>{ report.stdout.clone() }</pre>
                            <button type="button" class="button" onclick={watch(program, report)}>{ "Watch" }</button>
                        </li>
                    }) }
                </ol>
            }
        </div>
    }
}
