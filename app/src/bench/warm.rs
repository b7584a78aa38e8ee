//! The first player of a visit, which nobody sees.
//!
//! A browser compiles a function of the program when it is first called, and looks for a font when it is first drawn
//! with. So the first player takes three times as long as the next one, and it would be the answer to a press of the
//! button that the whole lesson leads to. While the lesson is being read there is time.

use super::BenchHandle;
use super::machine::sources;
use crate::player::{Player, SeekRequest};
use crate::ports::{clock, page};
use yew::prelude::*;

/// Real milliseconds after the first trace is here at which the player is rendered, and for which it stays.
const AFTER: u32 = 40;
const FOR: u32 = 60;

/// Renders a player out of sight for a moment, where the program has still to be predicted: in the place and the size of the
/// one to come. Beside the text only: on a
/// phone, where the machine is not in sight either, it would be in the way of the reader.
#[component]
pub(super) fn Warm() -> Html {
    let bench = use_context::<BenchHandle>().expect("the machine stands on a bench");
    let here = use_state_eq(|| None::<bool>);
    let slot = bench.current().filter(|slot| slot.locked).cloned();
    let trace = slot.as_ref().and_then(|slot| slot.trace()?.ok());
    {
        let set = here.setter();
        use_effect_with((*here, trace.is_some()), move |(here, can)| {
            let timer = match here {
                None if *can && !page::is_narrow() => Some(clock::after(AFTER, move || set.set(Some(true)))),
                Some(true) => Some(clock::after(FOR, move || set.set(Some(false)))),
                None | Some(false) => None,
            };
            move || drop(timer)
        });
    }
    let Some((slot, trace)) = slot.zip(trace).filter(|_| *here == Some(true)) else { return Html::default() };
    let seek = SeekRequest { position: 0, nonce: 0, play: true };
    html! {
        <div class="warm" inert=true aria-hidden="true">
            <Player {trace} sources={sources(slot.played())} {seek} />
        </div>
    }
}
