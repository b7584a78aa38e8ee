//! Words between two windows of this site, with no server between them.

use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{BroadcastChannel, MessageEvent};

/// A channel that carries short texts. It closes when dropped.
pub struct Channel {
    channel: BroadcastChannel,
    _heard: Closure<dyn FnMut(MessageEvent)>,
}

impl Channel {
    /// Opens the channel of this name. `None` where the browser has none.
    pub fn open(name: &str, mut heard: impl FnMut(String) + 'static) -> Option<Channel> {
        let channel = BroadcastChannel::new(&format!("looproom.{name}")).ok()?;
        let closure = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            event.data().as_string().into_iter().for_each(&mut heard);
        });
        channel.set_onmessage(Some(closure.as_ref().unchecked_ref()));
        Some(Channel { channel, _heard: closure })
    }

    /// Says something to the other windows.
    pub fn say(&self, text: &str) {
        // Throws only when it was closed, and we close it when it is dropped.
        let _ = self.channel.post_message(&JsValue::from_str(text));
    }
}

impl Drop for Channel {
    fn drop(&mut self) {
        self.channel.set_onmessage(None);
        self.channel.close();
    }
}
