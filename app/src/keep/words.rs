//! What is said when something cannot be kept or read.

use crate::ports::database::Refusal;

/// A change could not be written.
pub(super) fn not_kept(why: Refusal) -> String {
    let reason = match why {
        Refusal::Full => "the browser's storage is full",
        Refusal::Newer => "it was last used by a newer version of Looproom",
        Refusal::Unavailable => "this browser gives the page no storage",
    };
    format!(
        "Your answers cannot be kept: {reason}. They stay here until you close the page. On the page “Progress” you can save them as a file."
    )
}

/// What was kept is damaged as a whole.
pub(super) fn unreadable(why: &dyn std::fmt::Display) -> String {
    format!("Your answers on this device could not be read: {why}. They were set aside, and you begin afresh.")
}

/// Parts of what was kept are damaged.
pub(super) fn partly(left_out: usize) -> String {
    let parts = if left_out == 1 { "One entry".to_owned() } else { format!("{left_out} entries") };
    format!("{parts} of your progress could not be read and were left out. The whole was set aside as it was.")
}

/// What was kept was written by a newer version.
pub(super) fn newer(version: u64) -> String {
    format!(
        "Your progress was kept by a newer version of Looproom (form {version}). This page shows what it understands and leaves the rest as it is. Reload the page to get the newer version; until then new answers are not kept."
    )
}
