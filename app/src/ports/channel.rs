//! Words between windows of this site, with no server between them.

use gloo::events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{BroadcastChannel, MessageEvent};

/// A channel that carries short texts. It closes when dropped.
pub struct Channel {
    channel: BroadcastChannel,
    _listener: EventListener,
}

impl Channel {
    /// Opens the channel of this name, and calls back with what another window says. `None` where the browser has none.
    pub fn open(name: &str, heard: impl Fn(String) + 'static) -> Option<Channel> {
        let channel = BroadcastChannel::new(&format!("looproom.{name}")).ok()?;
        let listener = EventListener::new(&channel, "message", move |event| {
            let said = event.dyn_ref::<MessageEvent>().and_then(|event| event.data().as_string());
            said.into_iter().for_each(&heard);
        });
        Some(Channel { channel, _listener: listener })
    }

    /// Says something to the other windows.
    pub fn say(&self, text: &str) {
        // Throws only when it was closed, and it is closed when it is dropped.
        let _ = self.channel.post_message(&JsValue::from_str(text));
    }
}

impl Drop for Channel {
    fn drop(&mut self) {
        self.channel.close();
    }
}
