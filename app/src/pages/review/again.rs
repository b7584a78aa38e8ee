//! When something comes back, in words.

use crate::ports::clock;

const MINUTE: u64 = 60 * 1000;
const DAY: u64 = 24 * 60 * MINUTE;

/// The words after "comes back": in minutes, in hours, or on a day.
pub(in crate::pages) fn comes_back(due: u64, now: u64) -> String {
    match soon(due, now) {
        Some(words) => words,
        None => format!("on {}", clock::day(due)),
    }
}

/// Words for what is less than a day away.
fn soon(due: u64, now: u64) -> Option<String> {
    let rest = due.saturating_sub(now);
    let minutes = rest.div_ceil(MINUTE);
    Some(match minutes {
        0 => "now".to_owned(),
        1 => "in a minute".to_owned(),
        n if n < 120 => format!("in {n} minutes"),
        n if rest < DAY => format!("in {} hours", n.div_ceil(60)),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_times_are_told_in_minutes_and_hours() {
        let now = 1 << 40;
        let words = |rest: u64| soon(now + rest, now);
        assert_eq!(soon(now - 1, now).as_deref(), Some("now"));
        assert_eq!(words(MINUTE).as_deref(), Some("in a minute"));
        assert_eq!(words(10 * MINUTE).as_deref(), Some("in 10 minutes"));
        assert_eq!(words(5 * 60 * MINUTE).as_deref(), Some("in 5 hours"));
        assert_eq!(words(DAY), None);
    }
}
