//! An editor for one text: a plain text field at first, CodeMirror as soon as it is loaded.

use crate::ports::editor::View;
use std::cell::RefCell;
use std::rc::Rc;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

/// Properties of [`CodeEditor`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct CodeEditorProps {
    /// The text. Changes made elsewhere are taken over.
    pub text: AttrValue,
    /// What the text is, for people who do not see it.
    pub label: AttrValue,
    /// The person changed the text.
    pub on_change: Callback<String>,
    /// Ctrl+Enter.
    pub on_run: Callback<()>,
}

type Mounted = Rc<RefCell<Option<View>>>;

/// The editor.
#[component]
pub fn CodeEditor(props: &CodeEditorProps) -> Html {
    let host = use_node_ref();
    let mounted: Mounted = use_mut_ref(|| None);
    let here = use_state(|| false);
    // The editor keeps the callbacks that it was mounted with; these cells always hold the newest.
    let on_change = use_mut_ref(|| props.on_change.clone());
    let on_run = use_mut_ref(|| props.on_run.clone());
    let text = use_mut_ref(|| props.text.clone());
    *on_change.borrow_mut() = props.on_change.clone();
    *on_run.borrow_mut() = props.on_run.clone();
    *text.borrow_mut() = props.text.clone();
    {
        let (host, mounted, here, label) = (host.clone(), mounted.clone(), here.clone(), props.label.clone());
        let (on_change, on_run, text) = (on_change.clone(), on_run.clone(), text.clone());
        use_effect_with((), move |()| {
            let alive = Rc::new(());
            let watch = Rc::downgrade(&alive);
            let slot = mounted.clone();
            wasm_bindgen_futures::spawn_local(async move {
                let Some(host) = host.cast::<web_sys::Element>() else { return };
                let changed = move |text: String| {
                    let callback = on_change.borrow().clone();
                    callback.emit(text);
                };
                let run = move || {
                    let callback = on_run.borrow().clone();
                    callback.emit(());
                };
                let first = text.borrow().to_string();
                // Without the module the plain text field stays, which does everything but colours.
                let Ok(view) = View::mount(host, first, label.to_string(), changed, run).await else { return };
                if watch.upgrade().is_some() {
                    view.set_text(&text.borrow());
                    *slot.borrow_mut() = Some(view);
                    here.set(true);
                }
            });
            move || {
                drop(alive);
                *mounted.borrow_mut() = None;
            }
        });
    }
    {
        let mounted = mounted.clone();
        use_effect_with(props.text.clone(), move |text| {
            if let Some(view) = &*mounted.borrow() {
                view.set_text(text);
            }
        });
    }
    let oninput = {
        let on_change = props.on_change.clone();
        Callback::from(move |event: InputEvent| {
            on_change.emit(event.target_unchecked_into::<HtmlTextAreaElement>().value())
        })
    };
    let onkeydown = {
        let on_run = props.on_run.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Enter" && (event.ctrl_key() || event.meta_key()) {
                event.prevent_default();
                on_run.emit(());
            }
        })
    };
    html! {
        <div class="code-editor">
            if !*here {
                <textarea class="plain-editor" aria-label={props.label.clone()} spellcheck="false" autocomplete="off"
                    value={props.text.clone()} {oninput} {onkeydown} />
            }
            <div class={classes!("editor-host", (!*here).then_some("waiting"))} ref={host} />
        </div>
    }
}
