//! The course on this device: kept when there is time, shown on the about page, renewed when the person wants to.

mod copy;
mod drafts;
mod keeper;

pub use copy::CopyView;
pub use drafts::Drafts;
pub use keeper::CopyKeeper;

use crate::ports::offline::{self, DeviceCopy};
use yew::prelude::*;

/// What there is to show of the copy, as it changes.
#[hook]
fn use_copy() -> DeviceCopy {
    let copy = use_state_eq(DeviceCopy::default);
    let setter = copy.setter();
    use_effect_with((), move |()| {
        let watching = offline::watch(move |now| setter.set(now));
        move || drop(watching)
    });
    *copy
}

/// Bytes in words, as people read them on their devices.
fn megabytes(bytes: f64) -> String {
    format!("{:.1} MB", bytes / 1e6)
}

#[cfg(test)]
mod tests {
    use super::megabytes;

    #[test]
    fn bytes_are_said_in_megabytes() {
        assert_eq!(megabytes(7_912_345.0), "7.9 MB");
        assert_eq!(megabytes(0.0), "0.0 MB");
    }
}
