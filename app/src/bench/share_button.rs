//! Copying a link.

use super::{BenchHandle, Slot};
use crate::ports::{clipboard, page};
use crate::share::{self, Shared};
use std::rc::Rc;
use yew::prelude::*;

/// Properties of [`ShareButton`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ShareButtonProps {
    /// The program to share.
    pub slot: Rc<Slot>,
}

/// Copies a link that opens the program in the playground, at the moment that is shown.
#[component]
pub fn ShareButton(props: &ShareButtonProps) -> Html {
    let bench = use_context::<BenchHandle>().expect("the machine stands on a bench");
    let said = use_state(|| None::<Result<(), AttrValue>>);
    let onclick = {
        let (bench, slot, said) = (bench.clone(), props.slot.clone(), said.clone());
        Callback::from(move |_: MouseEvent| {
            let position = bench.positions.get(&bench.shown);
            let shared = Shared { program: (*slot.program).clone(), seed: slot.seed, position };
            let link = page::absolute(&format!("playground/#{}", share::encode(&shared)));
            let said = said.clone();
            wasm_bindgen_futures::spawn_local(async move {
                said.set(Some(clipboard::copy(&link).await.map_err(|()| link.into())));
            });
        })
    };
    html! {
        <>
            <button type="button" class="button quiet" {onclick}>{ "Copy link" }</button>
            <span role="status" class="share-said small">
                { match &*said {
                    None => html! {},
                    Some(Ok(())) => html! { "Link copied." },
                    Some(Err(link)) => html! { <a href={link.clone()}>{ "Copy this link by hand" }</a> },
                } }
            </span>
        </>
    }
}
