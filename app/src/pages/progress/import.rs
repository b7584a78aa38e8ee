//! A file with progress: chosen, looked at, and then taken in or not.

use crate::keep;
use crate::pack::unpack_text;
use crate::ports::{clock, files};
use progress::{Document, FirstForm, MOST, Read};
use std::rc::Rc;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Stands before what was packed in the first form, and its bound in bytes.
const FIRST_FORM: &str = "1.";
const FIRST_MOST: usize = 1 << 20;

/// What became of a chosen file.
#[derive(Clone, Debug, PartialEq)]
enum Chosen {
    Nothing,
    Refused(String),
    Read(Rc<Read>),
    Taken(String),
}

/// The field, and what is in the file before anything is done with it.
#[component]
pub(super) fn Import() -> Html {
    let chosen = use_state(|| Chosen::Nothing);
    let onchange = {
        let chosen = chosen.clone();
        Callback::from(move |event: Event| {
            let field: HtmlInputElement = event.target_unchecked_into();
            let chosen = chosen.clone();
            wasm_bindgen_futures::spawn_local(async move {
                chosen.set(match files::chosen(&field, MOST).await {
                    Ok(None) => Chosen::Nothing,
                    Ok(Some(text)) => match read(&text) {
                        Ok(read) => Chosen::Read(Rc::new(read)),
                        Err(why) => Chosen::Refused(format!("This file cannot be used: {why}. Nothing was changed.")),
                    },
                    Err(why) => Chosen::Refused(why),
                });
                // The same file can be chosen again.
                field.set_value("");
            });
        })
    };
    let done = |with: fn(&Document), said: &'static str| {
        let chosen = chosen.clone();
        Callback::from(move |_: MouseEvent| {
            if let Chosen::Read(read) = &*chosen {
                with(&read.document);
                chosen.set(Chosen::Taken(said.to_owned()));
            }
        })
    };
    let cancel = {
        let chosen = chosen.clone();
        Callback::from(move |_: MouseEvent| chosen.set(Chosen::Nothing))
    };
    html! {
        <div class="import">
            <label class="field"><span>{ "Open a file" }</span><input type="file" accept=".json,application/json,text/plain" {onchange} /></label>
            <div role="status">
                { match &*chosen {
                    Chosen::Nothing => html! {},
                    Chosen::Refused(why) => html! { <p class="result bad">{ why.clone() }</p> },
                    Chosen::Taken(what) => html! { <p class="result ok">{ what.clone() }</p> },
                    Chosen::Read(read) => html! { <ul>{ for preview(read).into_iter().map(|line| html! { <li>{ line }</li> }) }</ul> },
                } }
            </div>
            if let Chosen::Read(_) = &*chosen {
                <div class="actions">
                    <button type="button" class="button primary" onclick={done(keep::add, "The answers of the file were added to yours.")}>{ "Add to what is here" }</button>
                    <button type="button" class="button" onclick={done(keep::replace, "The answers of the file are yours now.")}>{ "Replace what is here" }</button>
                    <button type="button" class="button quiet" onclick={cancel}>{ "Leave it" }</button>
                </div>
            }
        </div>
    }
}

fn read(text: &str) -> Result<Read, String> {
    let Some(packed) = text.trim().strip_prefix(FIRST_FORM) else {
        return Document::from_text(text).map_err(|why| why.to_string());
    };
    let first: FirstForm = unpack_text(packed, FIRST_MOST).map_err(|why| why.to_string())?;
    let mut read = Read::default();
    read.document.take_over(first, clock::today());
    Ok(read)
}

/// What would happen, in sentences.
fn preview(read: &Read) -> Vec<String> {
    let here = keep::document();
    let mut both = (*here).clone();
    both.add(&read.document);
    let (file, mine, new) = (read.document.answers(), here.answers(), both.answers().saturating_sub(here.answers()));
    let times = || read.document.lessons.values().map(progress::Lesson::summary);
    let days = times().filter_map(|s| s.first).min().zip(times().filter_map(|s| s.last).max());
    let span = days.map(|(a, b)| format!(", from {} to {}", clock::day(a), clock::day(b))).unwrap_or_default();
    let mut lines = vec![
        format!("The file holds {} in {}{span}.", count(file, "answer"), count(read.document.lessons.len(), "lesson")),
        format!("Adding brings {} that you do not have here.", count(new, "answer")),
        format!("Replacing removes {} here.", count(mine, "answer")),
    ];
    if read.left_out > 0 {
        lines.push(format!("{} of the file cannot be read and would be left out.", count(read.left_out, "entry")));
    }
    if let Some(version) = read.newer {
        lines.push(format!("The file was made by a newer version of Looproom (form {version}). What this version does not understand would be left out, so keep the file."));
    }
    lines
}

fn count(number: usize, noun: &str) -> String {
    match (number, noun.strip_suffix('y')) {
        (1, _) => format!("one {noun}"),
        (n, Some(stem)) => format!("{n} {stem}ies"),
        (n, None) => format!("{n} {noun}s"),
    }
}
