//! What bytes go into and what ends in a digest: a hash or an HMAC under way.

use sha2::digest::{FixedOutput, Update};

/// A hash or an HMAC under way, whichever it is.
pub(super) trait Sum {
    /// Takes more bytes in.
    fn update(&mut self, bytes: &[u8]);
    /// The digest. An extendable-output function gives `length` bytes where that is said; all others give what they have.
    fn finish(self: Box<Self>, length: Option<usize>) -> Vec<u8>;
    /// One that goes on from here.
    fn copy(&self) -> Box<dyn Sum>;
}

impl<T: Update + FixedOutput + Clone + 'static> Sum for T {
    fn update(&mut self, bytes: &[u8]) {
        Update::update(self, bytes);
    }

    fn finish(self: Box<Self>, _: Option<usize>) -> Vec<u8> {
        self.finalize_fixed().to_vec()
    }

    fn copy(&self) -> Box<dyn Sum> {
        Box::new(self.clone())
    }
}
