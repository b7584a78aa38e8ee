//! The copy on the device, with what can be done about it.

use super::keeper::UNWANTED;
use super::{megabytes, use_copy};
use crate::ports::offline::{self, DeviceCopy, Install, Phase, Wish};
use crate::ports::storage;
use yew::prelude::*;

/// The copy: how large, how far, and buttons.
#[component]
pub fn CopyView() -> Html {
    let copy = use_copy();
    use_effect_with((), |()| offline::begin(false));
    let wish = |wish: Wish| {
        Callback::from(move |_: MouseEvent| {
            match wish {
                Wish::Keep => storage::remove(UNWANTED),
                Wish::Remove => drop(storage::write(UNWANTED, "removed")),
                Wish::Renew | Wish::Prompt => {}
            }
            offline::wish(wish);
        })
    };
    let button = |does: Wish, word: &'static str| {
        let class = if does == Wish::Remove { "button quiet" } else { "button" };
        html! { <button type="button" {class} onclick={wish(does)}>{ word }</button> }
    };
    html! {
        <div class="copy">
            <p role="status">{ sentence(&copy) }</p>
            if copy.phase == Phase::Loading {
                <p class="copy-loading">
                    <progress aria-label="Loaded" max={copy.size.to_string()} value={copy.done.to_string()} />
                    <span class="small soft">{ format!("{} of {}", megabytes(copy.done), megabytes(copy.size)) }</span>
                </p>
            }
            <p class="actions">
                { match copy.phase {
                    Phase::None => button(Wish::Keep, "Keep the course on this device"),
                    Phase::Full | Phase::Broken => button(Wish::Keep, "Try again"),
                    Phase::Kept => button(Wish::Remove, "Remove the copy"),
                    Phase::Looking | Phase::Loading | Phase::Unsupported => html! {},
                } }
                if copy.is_new { { button(Wish::Renew, "Reload with the new version") } }
                if copy.install == Install::Prompt { { button(Wish::Prompt, "Install as an app") } }
            </p>
            if let Some(hint) = hint(copy.install) { <p class="small soft">{ hint }</p> }
        </div>
    }
}

fn sentence(copy: &DeviceCopy) -> String {
    let size = megabytes(copy.size);
    match copy.phase {
        Phase::Looking => String::new(),
        Phase::None => {
            let load = megabytes(copy.load);
            format!("Nothing is kept yet. The whole course, with its engine, is {load} to load and takes {size} here.")
        }
        Phase::Loading => format!("The course is being loaded: {size}. You can go on meanwhile."),
        Phase::Kept => format!("Available offline: {size} kept on this device."),
        Phase::Full => {
            format!("There is no room for the course on this device: it takes {size}. It works while you are connected.")
        }
        Phase::Broken => "The course did not arrive whole. What has come is kept; the rest needs a connection.".to_owned(),
        Phase::Unsupported => {
            "This browser keeps no copy here. It does so for addresses that begin with https, and not in private windows."
                .to_owned()
        }
    }
}

fn hint(install: Install) -> Option<&'static str> {
    Some(match install {
        Install::Unknown | Install::Prompt => return None,
        Install::Installed => "Looproom is installed on this device.",
        Install::Share => {
            "To put Looproom on the home screen, press Share, then Add to Home Screen. Safari removes the copy once you have used it for seven days without opening this page; on the home screen it stays."
        }
        Install::Dock => "To make an app of Looproom, choose File, then Add to Dock.",
        Install::Menu => {
            "To put Looproom on the home screen, open the browser's menu and choose Add app to Home screen."
        }
        Install::Tab => {
            "In Firefox on a computer the copy works in any tab. Newer versions on Windows can also add the page to the taskbar."
        }
    })
}
