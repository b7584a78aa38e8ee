//! The trace of a run as it came, read when it is first looked at.

use crate::player::LoadedTrace;
use std::cell::OnceCell;
use std::fmt;
use std::rc::Rc;
use yew::AttrValue;

/// A trace in its binary form, which may still be on its way. Equal only to itself.
#[derive(Default)]
pub struct KeptTrace {
    bytes: OnceCell<Result<Vec<u8>, AttrValue>>,
    read: OnceCell<Result<Rc<LoadedTrace>, AttrValue>>,
}

impl KeptTrace {
    /// A trace that is here.
    pub fn new(bytes: Vec<u8>) -> KeptTrace {
        let kept = KeptTrace::default();
        kept.arrive(Ok(bytes));
        kept
    }

    /// The bytes are here, or a sentence says why they are not. What came first stays.
    pub fn arrive(&self, bytes: Result<Vec<u8>, AttrValue>) {
        // Set already: the file was fetched twice, and holds the same.
        let _ = self.bytes.set(bytes);
    }

    /// Whether it is here, or known not to be had.
    pub fn is_here(&self) -> bool {
        self.bytes.get().is_some()
    }

    /// The trace, if somebody has read it. Whoever asks need not bring the code that reads.
    pub fn if_read(&self) -> Option<Rc<LoadedTrace>> {
        self.read.get()?.as_ref().ok().cloned()
    }

    /// The trace; `None` while it is on its way, a sentence when it cannot be had.
    pub fn read(&self) -> Option<Result<Rc<LoadedTrace>, AttrValue>> {
        let bytes = self.bytes.get()?;
        let read = || match bytes {
            Ok(bytes) => LoadedTrace::from_bytes(bytes).map(Rc::new).map_err(|why| why.to_string().into()),
            Err(why) => Err(why.clone()),
        };
        Some(self.read.get_or_init(read).clone())
    }
}

impl PartialEq for KeptTrace {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl fmt::Debug for KeptTrace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KeptTrace").field("here", &self.is_here()).finish()
    }
}
