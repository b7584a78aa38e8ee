//! A word to the other tabs of this site.

use gloo::events::EventListener;
use wasm_bindgen::JsValue;
use web_sys::BroadcastChannel;

/// A channel by name. Ends when dropped.
pub struct Channel {
    channel: BroadcastChannel,
    _listener: EventListener,
}

impl Channel {
    /// Opens it, and calls back when another tab says something. `None` where the browser has no channels.
    pub fn open(name: &str, heard: impl Fn() + 'static) -> Option<Channel> {
        let channel = BroadcastChannel::new(&format!("looproom.{name}")).ok()?;
        let listener = EventListener::new(&channel, "message", move |_| heard());
        Some(Channel { channel, _listener: listener })
    }

    /// Says that something has changed.
    pub fn say(&self) {
        // Fails only after the channel was closed, and it is closed when dropped.
        let _ = self.channel.post_message(&JsValue::TRUE);
    }
}

impl Drop for Channel {
    fn drop(&mut self) {
        self.channel.close();
    }
}
