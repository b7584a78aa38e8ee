//! Sharing: a link, markup for another page, files.

use super::{element, frame, write};
use crate::bench::{BenchHandle, Slot};
use crate::embed::Embedded;
use crate::ports::{clipboard, dialog, files, page, sharing};
use crate::share::{self, Shared};
use crate::words::{fill, t};
use std::rc::Rc;
use web_sys::HtmlDialogElement;
use yew::prelude::*;

/// Characters of a link that every program which passes links on leaves whole.
const LONG: usize = 8_000;
/// Bytes of a page above which its size is worth a word.
const LARGE: f64 = 3e6;

/// Properties of [`ShareButton`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ShareButtonProps {
    /// The program to share.
    pub slot: Rc<Slot>,
}

/// Opens the dialog.
#[component]
pub fn ShareButton(props: &ShareButtonProps) -> Html {
    let bench = use_context::<BenchHandle>().expect("the machine stands on a bench");
    let shared = use_state(|| None::<Rc<Shared>>);
    let onclick = {
        let (bench, slot, shared) = (bench.clone(), props.slot.clone(), shared.clone());
        Callback::from(move |_: MouseEvent| {
            let position = bench.positions.get(&bench.shown);
            shared.set(Some(Rc::new(Shared { program: (*slot.program).clone(), seed: slot.seed, position })));
        })
    };
    let on_close = {
        let shared = shared.setter();
        Callback::from(move |()| shared.set(None))
    };
    html! {
        <>
            <button type="button" class="button quiet" aria-haspopup="dialog" {onclick}>{ t("Share") }</button>
            if let Some(shared) = &*shared {
                <Dialog shared={shared.clone()} slot={props.slot.clone()} {on_close} />
            }
        </>
    }
}

#[derive(Clone, Debug, PartialEq, Properties)]
struct DialogProps {
    shared: Rc<Shared>,
    slot: Rc<Slot>,
    on_close: Callback<()>,
}

#[component]
fn Dialog(props: &DialogProps) -> Html {
    let node = use_node_ref();
    let said = use_state(AttrValue::default);
    {
        let node = node.clone();
        use_effect_with((), move |()| {
            dialog::open(&node);
        });
    }
    let shared = &props.shared;
    let site = page::absolute("./");
    let link = format!("{site}playground/#{}", share::encode(shared));
    let moment = shared.position.map_or(String::new(), |at| fill(", at step {} of its run", &[&(at + 1)]));
    let say = {
        let said = said.setter();
        Callback::from(move |text: AttrValue| said.set(text))
    };
    let copy = |text: String, done: AttrValue| {
        let say = say.clone();
        Callback::from(move |_: MouseEvent| {
            let (text, say, done) = (text.clone(), say.clone(), done.clone());
            wasm_bindgen_futures::spawn_local(async move {
                let refused = |()| t("This browser does not let the page copy. Mark the text and copy it by hand.");
                say.emit(clipboard::copy(&text).await.map_or_else(refused, |()| done));
            });
        })
    };
    let save = {
        let (shared, say) = (shared.clone(), say.clone());
        Callback::from(move |_: MouseEvent| {
            let name = format!("{}.looproom.json", stem(&shared.program.entry));
            say.emit(saved(files::save(&name, &write(&shared)).is_ok(), &name).into());
        })
    };
    // The run of the program as it stands, if there is one.
    let trace = props.slot.trace().and_then(Result::ok).filter(|_| !props.slot.is_stale());
    let export = trace.clone().map(|trace| {
        let (shared, say, site) = (shared.clone(), say.clone(), site.clone());
        Callback::from(move |_: MouseEvent| {
            let embedded =
                Embedded { shared: (*shared).clone(), trace: Some(trace.trace().to_bytes()), site: site.clone() };
            let (shared, say) = (shared.clone(), say.clone());
            say.emit(t("Making the page…"));
            wasm_bindgen_futures::spawn_local(async move {
                let name = format!("{}.html", stem(&shared.program.entry));
                let title = format!("{}, step by step", shared.program.entry);
                let made = sharing::standalone(&crate::pack::file(&embedded), &title, &shared.program.files).await;
                let said = match made {
                    Ok(made) => {
                        let size = made.size();
                        let megabytes = format!("{:.1}", size / 1e6);
                        let word = saved(files::save_blob(&name, &made).is_ok(), &name);
                        if size > LARGE {
                            fill("{} It is large: {} MB.", &[&word, &megabytes])
                        } else {
                            format!("{word} {megabytes} MB.")
                        }
                    }
                    Err(why) => why,
                };
                say.emit(said.into());
            });
        })
    });
    let close = {
        let node = node.clone();
        Callback::from(move |_: MouseEvent| {
            if let Some(dialog) = node.cast::<HtmlDialogElement>() {
                dialog.close();
            }
        })
    };
    let (own, plain) = (element(&site, shared), frame(&site, shared));
    html! {
        <dialog class="share" ref={node} aria-labelledby="share-title" onclose={props.on_close.reform(|_: Event| ())}>
            <div class="share-head">
                <h2 id="share-title">{ t("Share") }</h2>
                <button type="button" class="button quiet" onclick={close}>{ t("Close") }</button>
            </div>
            <section>
                <h3>{ t("A link") }</h3>
                if link.len() > LONG {
                    <p>{ fill("The link would have {} characters. Many programs cut links that long: save a file instead.", &[&link.len()]) }</p>
                } else {
                    <p class="small soft">{ fill("Opens this program in the playground{}. The program is in the link itself; nothing is stored anywhere.", &[&moment]) }</p>
                    <div class="share-row">
                        <input type="text" readonly=true aria-label={t("Link")} value={link.clone()} />
                        <button type="button" class="button" onclick={copy(link.clone(), t("Link copied."))}>{ t("Copy link") }</button>
                    </div>
                }
            </section>
            <section>
                <h3>{ t("In another page") }</h3>
                <p class="small soft">{ t("The first stands in a page that may load a script of this site; the second in any page.") }</p>
                <div class="share-row">
                    <textarea readonly=true rows="3" aria-label={t("Snippet with the element")} value={own.clone()} />
                    <button type="button" class="button" onclick={copy(own, t("Snippet copied."))}>{ t("Copy element") }</button>
                </div>
                <div class="share-row">
                    <textarea readonly=true rows="3" aria-label={t("Snippet with a frame")} value={plain.clone()} />
                    <button type="button" class="button" onclick={copy(plain, t("Snippet copied."))}>{ t("Copy frame") }</button>
                </div>
            </section>
            <section>
                <h3>{ t("A file") }</h3>
                <div class="actions">
                    <button type="button" class="button" onclick={save}>{ t("Save the program") }</button>
                    if let Some(export) = export {
                        <button type="button" class="button" onclick={export}>{ t("Save as a page") }</button>
                    }
                </div>
                <p class="small soft">
                    { t("The program opens here again. The page opens anywhere, without a network, and steps through this run forward and back.") }
                    if trace.is_none() { { t(" Run the program to save it as a page.") } }
                </p>
            </section>
            <p role="status" class="small share-said">{ (*said).clone() }</p>
        </dialog>
    }
}

fn saved(is_saved: bool, name: &str) -> String {
    if is_saved {
        fill("Saved as {}.", &[&name])
    } else {
        t("This browser does not let the page save files.").to_string()
    }
}

/// The name of a file without folders and ending, as every system takes it.
fn stem(path: &str) -> String {
    let name = path.rsplit('/').next().unwrap_or_default();
    let name = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let plain: String = name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).take(60).collect();
    if plain.trim_matches('-').is_empty() { "program".to_owned() } else { plain }
}

#[cfg(test)]
mod tests {
    use super::stem;

    #[test]
    fn names_of_files_are_plain() {
        assert_eq!(stem("lib/a b.js"), "a-b");
        assert_eq!(stem("../é"), "program");
        assert_eq!(stem(&"x".repeat(300)).len(), 60);
    }
}
