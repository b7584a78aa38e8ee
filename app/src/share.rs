//! Links: a program, its seed and a moment of its run in the part of an address after `#`.
//!
//! That part never reaches a server, so sharing sends nothing anywhere. Whatever stands there is treated as hostile.

use crate::pack::{Unreadable, pack_text, unpack_text};
use protocol::{MAX_SOURCE, Program, Refused};
use serde::{Deserialize, Serialize};
use std::fmt;

/// Stands before the packed part; changes when the form does.
const MARK: &str = "p1.";

/// What a link carries.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shared {
    /// The program.
    pub program: Program,
    /// Picks at every choice point.
    pub seed: u64,
    /// Position in the trace that the link opens at.
    pub position: Option<u32>,
}

/// Why a link is not followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadLink {
    /// Its data cannot be read.
    Unreadable(Unreadable),
    /// Its data is whole, but not a program that is taken from outside.
    Refused(Refused),
}

impl fmt::Display for BadLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            BadLink::Unreadable(why) => why.fmt(f),
            BadLink::Refused(why) => why.fmt(f),
        }
    }
}

impl std::error::Error for BadLink {}

/// The fragment of a link, without `#`.
pub fn encode(shared: &Shared) -> String {
    format!("{MARK}{}", pack_text(shared))
}

/// What a fragment carries; nothing if it is not one of ours (another fragment, or none).
///
/// # Errors
/// When it begins like one of ours and is damaged, too large, or holds no acceptable program.
pub fn decode(fragment: &str) -> Result<Option<Shared>, BadLink> {
    let Some(packed) = fragment.trim_start_matches('#').strip_prefix(MARK) else { return Ok(None) };
    let shared: Shared = unpack_text(packed, MAX_SOURCE + 16 * 1024).map_err(BadLink::Unreadable)?;
    shared.program.check().map_err(BadLink::Refused)?;
    Ok(Some(shared))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Shared {
        let program = Program::single("main.js", "setTimeout(() => console.log('é'), 0)\n");
        Shared { program, seed: 3, position: Some(14) }
    }

    #[test]
    fn links_carry_program_seed_and_position() {
        let link = encode(&sample());
        assert!(link.len() < 160, "{link}");
        assert!(link.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b)), "{link}");
        assert_eq!(decode(&link), Ok(Some(sample())));
        assert_eq!(decode(&format!("#{link}")), Ok(Some(sample())));
    }

    #[test]
    fn other_fragments_are_left_alone() {
        for fragment in ["", "#", "#main", "p2.x"] {
            assert_eq!(decode(fragment), Ok(None), "{fragment}");
        }
    }

    #[test]
    fn damaged_links_are_errors() {
        let link = encode(&sample());
        for end in MARK.len()..link.len() {
            assert!(decode(&link[..end]).is_err(), "cut at {end}");
        }
        assert!(decode("p1.%20<script>").is_err());
    }

    #[test]
    fn a_program_that_breaks_a_bound_is_refused() {
        let mut shared = sample();
        shared.program.files[0].0 = "../../x.js".into();
        assert!(matches!(decode(&encode(&shared)), Err(BadLink::Refused(Refused::Path(_)))));
    }
}
