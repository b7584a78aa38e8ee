//! Makes the copy when there is time, and tells what a person has to know about it on any page.

use super::use_copy;
use crate::ports::clock;
use crate::ports::offline::{self, Phase, Wish};
use crate::ports::storage;
use crate::state::{NoticesAction, NoticesHandle};
use crate::words::t;
use yew::prelude::*;

/// Real milliseconds after the desk has arrived: the engine comes before, and what a person does meanwhile too.
const IDLE: u32 = 8_000;
/// Where it is kept that no copy is wanted: it was removed, or there was no room for it.
pub(super) const UNWANTED: &str = "offline.off";

/// Shows nothing itself.
#[component]
pub fn CopyKeeper() -> Html {
    let notices = use_context::<NoticesHandle>();
    let copy = use_copy();
    use_effect_with((), |()| {
        let idle = clock::after(IDLE, || offline::begin(storage::read(UNWANTED).is_none()));
        move || drop(idle)
    });
    use_effect_with((copy.phase, copy.is_new, copy.no_room), move |(phase, is_new, no_room)| {
        let Some(notices) = notices else { return };
        if *is_new {
            let text = t("A new version of the course is here. Reload when it suits you; what you wrote stays.");
            let renew = Callback::from(|()| offline::wish(Wish::Renew));
            notices.dispatch(NoticesAction::Offer(text, t("Reload"), renew));
        }
        if *no_room {
            let text = t("A new version of the course found no room on this device. The one you have goes on working.");
            notices.dispatch(NoticesAction::Tell(text));
        }
        if *phase == Phase::Full {
            // It would be the same the next time: the about page asks again.
            storage::write(UNWANTED, "full");
            let text = t("This device has no room for the course, so it works only while you are connected.");
            notices.dispatch(NoticesAction::Tell(text));
        }
    });
    html! {}
}
