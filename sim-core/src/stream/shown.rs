//! What a side shows of its state in the trace.

use super::{Readable, Writable, readable_flags as read, writable_flags as write};
use crate::trace::SideFlags;

impl Readable {
    /// What the trace says of its state.
    #[inline]
    pub fn shown(&self) -> SideFlags {
        let any = |bits| self.flags.any(bits);
        shown([any(read::ENDED), any(read::END_EMITTED), any(read::ERRORED), any(read::DESTROYED)])
            .with(SideFlags::FLOWING, any(read::FLOWING))
            .with(SideFlags::PAUSED, self.is_paused())
    }
}

impl Writable {
    /// What the trace says of its state.
    #[inline]
    pub fn shown(&self) -> SideFlags {
        let any = |bits| self.flags.any(bits);
        shown([any(write::ENDING), any(write::FINISHED), any(write::ERRORED), any(write::DESTROYED)])
            .with(SideFlags::NEED_DRAIN, any(write::NEED_DRAIN))
            .with(SideFlags::CORKED, any(write::CORKED))
    }
}

#[inline]
fn shown([ended, over, errored, destroyed]: [bool; 4]) -> SideFlags {
    SideFlags::default()
        .with(SideFlags::ENDED, ended)
        .with(SideFlags::OVER, over)
        .with(SideFlags::ERRORED, errored)
        .with(SideFlags::DESTROYED, destroyed)
}
