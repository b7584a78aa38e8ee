//! Search and commands from the keyboard: one field that finds every part of the course, every word of the glossary and
//! what the page can do.

mod cards;
mod command;
mod list;

pub use cards::Cards;

use crate::data::{Data, Fetched, use_search};
use crate::ports::{address, dialog};
use crate::words::t;
use command::commands;
use list::{Choice, List};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Places that are shown at a time.
const MOST: usize = 12;
const LIST: &str = "palette-list";

/// Properties of [`Palette`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct PaletteProps {
    /// It was put away.
    pub on_close: Callback<()>,
}

/// The palette, over the page.
#[component]
pub fn Palette(props: &PaletteProps) -> Html {
    let data = use_context::<Data>().expect("the palette stands inside the app");
    let host = use_node_ref();
    let query = use_state(String::new);
    let chosen = use_state_eq(|| 0_usize);
    let index = use_search();
    {
        let host = host.clone();
        use_effect_with((), move |()| dialog::open(&host));
    }
    let choices: Vec<Choice> = match &index {
        Fetched::Here(index) if !query.trim().is_empty() => {
            let commands = commands(&query).map(Choice::Command);
            commands.chain(index.find(&query, MOST).iter().map(Choice::of_hit)).collect()
        }
        _ if query.trim().is_empty() => {
            let lessons = data.site().outline.chapters.iter().flat_map(|chapter| &chapter.lessons);
            commands("").map(Choice::Command).chain(lessons.map(Choice::of_card)).collect()
        }
        _ => commands(&query).map(Choice::Command).collect(),
    };
    let at = (*chosen).min(choices.len().saturating_sub(1));
    let take = {
        let close = props.on_close.clone();
        Callback::from(move |choice: Choice| {
            close.emit(());
            match choice {
                Choice::Command(command) => (command.run)(),
                Choice::Place { path, .. } => address::go(&path),
            }
        })
    };
    let oninput = {
        let (query, chosen) = (query.clone(), chosen.clone());
        Callback::from(move |event: InputEvent| {
            query.set(event.target_unchecked_into::<HtmlInputElement>().value());
            chosen.set(0);
        })
    };
    let onkeydown = {
        let (chosen, take, count) = (chosen.clone(), take.clone(), choices.len());
        let current = choices.get(at).cloned();
        Callback::from(move |event: KeyboardEvent| {
            match event.key().as_str() {
                "ArrowDown" => chosen.set((at + 1) % count.max(1)),
                "ArrowUp" => chosen.set((at + count.saturating_sub(1)) % count.max(1)),
                "Enter" => current.iter().for_each(|choice| take.emit(choice.clone())),
                _ => return,
            }
            event.prevent_default();
        })
    };
    let onclose = props.on_close.reform(|_: Event| ());
    // A press beside the field and the list lands on the dialog itself.
    let onclick = {
        let (host, close) = (host.clone(), props.on_close.clone());
        Callback::from(move |event: MouseEvent| {
            if event.target().is_some_and(|target| host.get().is_some_and(|host| target == *host.as_ref())) {
                close.emit(());
            }
        })
    };
    let said = match (&index, choices.len()) {
        (Fetched::Failed(why), _) => why.clone(),
        (Fetched::Waiting | Fetched::Unknown, _) if !query.trim().is_empty() => t("Fetching the index…"),
        (_, 0) => t("Nothing was found. Try one word, or a part of it."),
        _ => AttrValue::default(),
    };
    html! {
        <dialog ref={host} class="palette" aria-label={t("Search and commands")} {onclose} {onclick}>
            <div class="palette-box">
                <input type="text" role="combobox" aria-expanded="true" aria-autocomplete="list" aria-controls={LIST}
                    aria-label={t("Search lessons, words and commands")} placeholder={t("Search lessons, words and commands")}
                    aria-activedescendant={(!choices.is_empty()).then(|| list::id(at))}
                    autocomplete="off" autocapitalize="off" spellcheck="false" maxlength="80" autofocus=true {oninput} {onkeydown} />
                <List id={LIST} {choices} chosen={at} on_take={take} />
                <p class="palette-said small soft" role="status">{ said }</p>
                <p class="palette-keys small soft" aria-hidden="true"><kbd>{ "↑" }</kbd><kbd>{ "↓" }</kbd>{ t(" choose ") }<kbd>{ "Enter" }</kbd>{ t(" open ") }<kbd>{ "Esc" }</kbd>{ t(" close") }</p>
            </div>
        </dialog>
    }
}
