//! What was kept here and could not be read, to be saved as a file.

use crate::keep;
use crate::ports::files;
use crate::state::ProgressHandle;
use std::rc::Rc;
use yew::prelude::*;

/// What was set aside, where something was.
#[component]
pub(super) fn Aside() -> Html {
    let progress = use_context::<ProgressHandle>().expect("pages stand inside the app");
    let found = use_state_eq(|| Rc::new(Vec::<String>::new()));
    let look = {
        let found = found.setter();
        Callback::from(move |()| {
            let found = found.clone();
            wasm_bindgen_futures::spawn_local(async move { found.set(Rc::new(keep::set_aside().await)) });
        })
    };
    {
        let look = look.clone();
        // What is damaged is found and set aside by reading what is kept.
        use_effect_with((progress.loaded, keep::document()), move |_| look.emit(()));
    }
    if found.is_empty() {
        return html! {};
    }
    let forget = Callback::from(move |_: MouseEvent| {
        let look = look.clone();
        keep::forget_aside(move || look.emit(()));
    });
    html! {
        <section class="no-print" aria-labelledby="aside">
            <h2 id="aside">{ "Set aside" }</h2>
            <p>{ "This was kept here as your progress and could not be read, as a whole or in parts. It is exactly what was found. Save it if you miss answers: what is whole in it can still be read from the file." }</p>
            <div class="actions">
                { for found.iter().enumerate().map(|(n, text)| {
                    let name = if n == 0 { "looproom-damaged.txt".to_owned() } else { format!("looproom-damaged-{}.txt", n + 1) };
                    let save = {
                        let (found, name) = (found.clone(), name.clone());
                        Callback::from(move |_: MouseEvent| {
                            // A browser that refuses downloads says so itself.
                            let _ = found.get(n).map(|text| files::save(&name, text));
                        })
                    };
                    let size = text.len();
                    html! { <button key={n} type="button" class="button" onclick={save}>{ format!("Save what was found ({size} bytes)") }</button> }
                }) }
                <button type="button" class="button quiet" onclick={forget}>{ "Remove it" }</button>
            </div>
        </section>
    }
}
