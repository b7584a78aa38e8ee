//! Keeps the projector's window and the speaker's in step, and the address with both.

use super::state::{Action, DeckState, Shared};
use crate::pack::{pack_text, unpack_text};
use crate::ports::channel::Channel;
use crate::ports::{address, page, screen};
use serde::{Deserialize, Serialize};
use std::rc::Rc;
use yew::prelude::*;

/// Bytes of a message that are read.
const MOST: usize = 1 << 16;

/// What windows say to each other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Message {
    /// A window was opened and asks where the talk is.
    Hello,
    /// Where the talk is.
    Here(Shared),
}

/// The name under which the windows of one talk find each other.
#[derive(Clone, PartialEq)]
pub(super) struct Session(Rc<str>);

impl Session {
    /// The address of the speaker's window. From now on this window can be loaded anew without losing the other.
    pub(super) fn speaker(&self, lesson: &str) -> String {
        screen::set_query(&format!("?session={}", self.0));
        format!("{lesson}present/?session={}&speaker=1{}", self.0, page::fragment())
    }
}

/// Joins the talk of the address's session, or begins one.
#[hook]
pub(super) fn use_sync(state: &UseReducerHandle<DeckState>, is_speaker: bool) -> Session {
    let session = (*use_state(|| {
        // A name comes from an address that anybody can write: it is cut, and used as a name only.
        let name = address::query("session").filter(|name| name.len() <= 40).unwrap_or_else(screen::fresh_name);
        Session(name.into())
    }))
    .clone();
    let channel = use_mut_ref(|| None::<Channel>);
    let latest = use_mut_ref(Shared::default);
    latest.replace(state.shared.clone());
    {
        let (channel, dispatch, session) = (channel.clone(), state.dispatcher(), session.clone());
        use_effect_with((), move |()| {
            if let Some((slide, step)) = place(&page::fragment()) {
                dispatch.dispatch(Action::Begin(slide, step));
            }
            let answers = channel.clone();
            let heard = move |text: String| match unpack_text(&text, MOST) {
                Ok(Message::Hello) => say(&answers, &Message::Here(latest.borrow().clone())),
                Ok(Message::Here(shared)) => dispatch.dispatch(Action::Heard(shared)),
                // From another version of the site in another tab: it goes on without us.
                Err(_) => {}
            };
            channel.replace(Channel::open(&format!("deck.{}", session.0), heard));
            if is_speaker {
                say(&channel, &Message::Hello);
            }
            move || drop(channel.take())
        });
    }
    let begun = use_mut_ref(|| false);
    use_effect_with((state.shared.clone(), state.heard.clone()), move |(shared, heard)| {
        // The first state is nobody's wish; the address still says where to begin.
        if !begun.replace(true) {
            return;
        }
        page::set_fragment(&format!("{}.{}", shared.slide + 1, shared.step));
        if heard.as_ref() != Some(shared) {
            say(&channel, &Message::Here(shared.clone()));
        }
    });
    session
}

fn say(channel: &Rc<std::cell::RefCell<Option<Channel>>>, message: &Message) {
    if let Some(channel) = channel.borrow().as_ref() {
        channel.say(&pack_text(message));
    }
}

/// Slide and step of `#3.1`, where slides are counted from 1.
fn place(fragment: &str) -> Option<(u32, u32)> {
    let text = fragment.strip_prefix('#')?;
    let (slide, step) = text.split_once('.').unwrap_or((text, "0"));
    Some((slide.parse::<u32>().ok()?.checked_sub(1)?, step.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_names_a_place() {
        assert_eq!(place("#3.1"), Some((2, 1)));
        assert_eq!(place("#3"), Some((2, 0)));
        for other in ["", "#", "#0.1", "#x", "#3.x", "#-1", "#99999999999"] {
            assert_eq!(place(other), None, "{other}");
        }
    }

    #[test]
    fn messages_come_back_and_others_are_refused() {
        let message = Message::Here(Shared { slide: 3, step: 1, blank: true, votes: vec![(3, 0, 12)] });
        assert_eq!(unpack_text(&pack_text(&message), MOST), Ok(message));
        assert!(unpack_text::<Message>("{\"slide\":3}", MOST).is_err());
    }
}
