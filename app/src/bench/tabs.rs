//! On a narrow window: one place at a time.

use super::{BenchAction, BenchHandle, Pane};
use crate::words::t;
use yew::prelude::*;

/// Properties of [`PaneTabs`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct PaneTabsProps {
    /// What the place beside the machine is called.
    pub text: AttrValue,
}

/// Switches between the text and the machine. Wide windows show both and hide this.
#[component]
pub fn PaneTabs(props: &PaneTabsProps) -> Html {
    let bench = use_context::<BenchHandle>().expect("the tabs stand on a bench");
    let tab = |pane: Pane, word: AttrValue| {
        let onclick = {
            let bench = bench.clone();
            Callback::from(move |_: MouseEvent| bench.dispatch(BenchAction::Pane(pane)))
        };
        html! { <button type="button" class="pane-tab" aria-pressed={(bench.pane == pane).to_string()} {onclick}>{ word }</button> }
    };
    html! {
        <div class="pane-tabs" role="group" aria-label={t("Show")}>
            { tab(Pane::Text, props.text.clone()) }
            { tab(Pane::Machine, t("Machine")) }
        </div>
    }
}
