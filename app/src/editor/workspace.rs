//! The files of a program, one at a time, with tabs.

use super::CodeEditor;
use crate::words::{fill, t};
use protocol::{MAX_FILES, Program};
use std::rc::Rc;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Properties of [`Workspace`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct WorkspaceProps {
    /// The program.
    pub program: Rc<Program>,
    /// The person changed it.
    pub on_change: Callback<Rc<Program>>,
    /// Ctrl+Enter.
    pub on_run: Callback<()>,
    /// Whether files may be added, renamed and removed.
    #[prop_or_default]
    pub files: bool,
}

/// Tabs and editor.
#[component]
pub fn Workspace(props: &WorkspaceProps) -> Html {
    let open = use_state(|| props.program.entry.clone());
    let naming = use_state(|| None::<AttrValue>);
    let program = props.program.clone();
    let path = if program.text(&open).is_some() { (*open).clone() } else { program.entry.clone() };
    let text: AttrValue = program.text(&path).unwrap_or_default().to_owned().into();

    let on_text = {
        let (program, path, on_change) = (program.clone(), path.clone(), props.on_change.clone());
        Callback::from(move |text: String| on_change.emit(Rc::new(program.with_text(&path, &text))))
    };
    let tab = |(name, _): &(String, String)| {
        let select = {
            let (open, name) = (open.clone(), name.clone());
            Callback::from(move |_: MouseEvent| open.set(name.clone()))
        };
        let selected = *name == path;
        let is_entry = *name == program.entry;
        html! {
            <button key={name.clone()} type="button" class="file-tab" aria-pressed={selected.to_string()} onclick={select}>
                { name }
                if is_entry && program.files.len() > 1 { <span class="visually-hidden">{ t(" (starts here)") }</span> }
            </button>
        }
    };
    let add = {
        let (naming, program) = (naming.clone(), program.clone());
        Callback::from(move |_: MouseEvent| {
            let free = (1..).map(|n| format!("file{n}.js")).find(|name| program.text(name).is_none());
            naming.set(free.map(AttrValue::from));
        })
    };
    let remove = {
        let (program, path, on_change) = (program.clone(), path.clone(), props.on_change.clone());
        Callback::from(move |_: MouseEvent| {
            let mut next = (*program).clone();
            next.files.retain(|(name, _)| *name != path);
            on_change.emit(Rc::new(next));
        })
    };
    let named = {
        let (naming, open, program, on_change) =
            (naming.clone(), open.clone(), program.clone(), props.on_change.clone());
        Callback::from(move |name: String| {
            naming.set(None);
            let mut next = (*program).clone();
            next.files.push((name.clone(), String::new()));
            if next.check().is_ok() {
                open.set(name);
                on_change.emit(Rc::new(next));
            }
        })
    };
    html! {
        <div class="workspace">
            if props.files || program.files.len() > 1 {
                <div class="file-tabs" role="group" aria-label={t("Files")}>
                    { for program.files.iter().map(tab) }
                    if props.files {
                        if let Some(name) = &*naming {
                            <NewFile name={name.clone()} program={program.clone()} {named} />
                        } else {
                            <button type="button" class="file-tab add" onclick={add} disabled={program.files.len() >= MAX_FILES}>
                                { t("+ file") }
                            </button>
                        }
                        if path != program.entry {
                            <button type="button" class="file-tab remove" onclick={remove}>{ fill("Delete {}", &[&path]) }</button>
                        }
                    }
                </div>
            }
            <CodeEditor key={path.clone()} {text} label={fill("Program {}", &[&path])} on_change={on_text}
                on_run={props.on_run.clone()} />
        </div>
    }
}

#[derive(Clone, Debug, PartialEq, Properties)]
struct NewFileProps {
    name: AttrValue,
    program: Rc<Program>,
    named: Callback<String>,
}

/// A field for the name of a new file; says why a name cannot be taken.
#[component]
fn NewFile(props: &NewFileProps) -> Html {
    let name = use_state(|| props.name.to_string());
    let field = use_node_ref();
    {
        let field = field.clone();
        use_effect_with((), move |()| {
            if let Some(field) = field.cast::<HtmlInputElement>() {
                field.select();
            }
        });
    }
    let mut next = (*props.program).clone();
    next.files.push(((*name).clone(), String::new()));
    let wrong = next.check().err();
    let oninput = {
        let name = name.clone();
        Callback::from(move |event: InputEvent| name.set(event.target_unchecked_into::<HtmlInputElement>().value()))
    };
    let onsubmit = {
        let (name, named, right) = (name.clone(), props.named.clone(), wrong.is_none());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if right {
                named.emit((*name).clone());
            }
        })
    };
    html! {
        <form class="new-file" {onsubmit}>
            <input ref={field} aria-label={t("Name of the new file")} value={(*name).clone()} {oninput}
                aria-invalid={wrong.is_some().to_string()} />
            <button class="file-tab" type="submit" disabled={wrong.is_some()}>{ t("Add") }</button>
            if let Some(why) = wrong { <span role="status" class="small">{ fill("Not possible: {}.", &[&why]) }</span> }
        </form>
    }
}
