//! Opening a program: a saved file, or a folder of sources, chosen or dropped.

use super::{Choice, Imported, Offered, assemble, choose, read};
use crate::ports::sharing::{self, Found};
use crate::share::Shared;
use wasm_bindgen::JsValue;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// What was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// The program.
    pub shared: Shared,
    /// What is to be said about it.
    pub notes: Vec<String>,
}

/// Takes a program out of what [`sharing::held`] holds, or of a `FileList`.
///
/// # Errors
/// One sentence, when there is none that can be taken.
pub async fn take(from: JsValue) -> Result<Opened, String> {
    let found = sharing::entries(&from).await?;
    let offered: Vec<Offered> = found.iter().map(|file| Offered { path: file.path.clone(), size: file.size }).collect();
    let (sources, notes) = match choose(&offered)? {
        Choice::Saved(at) => {
            let file: &Found = &found[at];
            let bytes = file.read(super::file::MAX_FILE as u64).await?;
            let shared = read(&bytes).map_err(|why| format!("{} cannot be opened: {why}.", file.path))?;
            return Ok(Opened { shared, notes: Vec::new() });
        }
        Choice::Sources(sources, notes) => (sources, notes),
    };
    let mut contents = Vec::new();
    for (at, path) in sources {
        contents.push((path, found[at].read(protocol::MAX_SOURCE as u64).await?));
    }
    let Imported { program, notes } = assemble(contents, notes)?;
    Ok(Opened { shared: Shared { program, seed: 0, position: None }, notes })
}

/// Properties of [`OpenButton`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct OpenButtonProps {
    /// Hears of what was opened, or why nothing was.
    pub on_open: Callback<Result<Opened, String>>,
}

/// Chooses files, or a folder.
#[component]
pub fn OpenButton(props: &OpenButtonProps) -> Html {
    let onchange = {
        let on_open = props.on_open.clone();
        Callback::from(move |event: Event| {
            let input = event.target_unchecked_into::<HtmlInputElement>();
            let Some(files) = input.files().filter(|files| files.length() > 0) else { return };
            let on_open = on_open.clone();
            wasm_bindgen_futures::spawn_local(async move {
                on_open.emit(take(files.into()).await);
                // The same file can be chosen again.
                input.set_value("");
            });
        })
    };
    html! {
        <>
            <label class="button quiet open-files">{ "Open files" }<input class="visually-hidden" type="file" multiple=true onchange={onchange.clone()} /></label>
            <label class="button quiet open-files">{ "Open a folder" }<input class="visually-hidden" type="file" webkitdirectory=true {onchange} /></label>
        </>
    }
}
