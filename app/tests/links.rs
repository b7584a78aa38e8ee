//! Links in a real browser: whatever stands there, the page goes on.
#![cfg(target_arch = "wasm32")]

use app::share::{Shared, decode, encode};
use protocol::Program;
use wasm_bindgen_test::*;

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn garbage_in_a_link_is_an_error_and_never_a_panic() {
    let shared = Shared { program: Program::single("main.js", "console.log(1)"), seed: 0, position: None };
    let link = encode(&shared);
    assert_eq!(decode(&link), Ok(Some(shared.clone())));
    // A small generator: the same garbage every time.
    let mut state = 1u32;
    let mut next = move || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 16) as usize
    };
    for _ in 0..2_000 {
        let mut bytes = link.clone().into_bytes();
        let at = 3 + next() % (bytes.len() - 3);
        bytes[at] = b"AZaz09-_!~%"[next() % 11];
        bytes.truncate(4 + next() % bytes.len());
        let changed = String::from_utf8_lossy(&bytes).into_owned();
        // Padding bits mean nothing: a change there leaves the same program. No change may give another.
        if let Ok(found) = decode(&changed) {
            assert_eq!(found, Some(shared.clone()), "{changed}");
        }
    }
}
