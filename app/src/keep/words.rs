//! What is said when something cannot be kept or read.

use crate::ports::database::Refusal;
use crate::words::{Forms, count, fill, t};

const ENTRIES: Forms = ["No entry", "One entry", "{} entries"];

/// A change could not be written.
pub(super) fn not_kept(why: Refusal) -> String {
    let reason = match why {
        Refusal::Full => t("the browser's storage is full"),
        Refusal::Newer => t("it was last used by a newer version of Looproom"),
        Refusal::Unavailable => t("this browser gives the page no storage"),
    };
    fill(
        "Your answers cannot be kept: {}. They stay here until you close the page. On the page “Progress” you can save them as a file.",
        &[&reason],
    )
}

/// What was kept is damaged as a whole.
pub(super) fn unreadable(why: &dyn std::fmt::Display) -> String {
    fill(
        "Your answers on this device could not be read: {}. They were set aside, and you begin afresh. On the page “Progress” you can save what was found as a file.",
        &[why],
    )
}

/// Parts of what was kept are damaged.
pub(super) fn partly(left_out: usize) -> String {
    let parts = count(left_out as u64, ENTRIES);
    fill(
        "{} of your progress could not be read and were left out. The whole was set aside as it was; on the page “Progress” you can save it as a file.",
        &[&parts],
    )
}

/// What was kept was written by a newer version.
pub(super) fn newer(version: u64) -> String {
    fill(
        "Your progress was kept by a newer version of Looproom (form {}). This page shows what it understands and leaves the rest as it is. Reload the page to get the newer version; until then new answers are not kept.",
        &[&version],
    )
}
