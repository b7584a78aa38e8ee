//! Notes that memory ran out.
//!
//! A program for the browser that is built to be small ends with the same trap whether it panics or finds no memory. Only
//! the second is the learner's doing, and the page has to say so.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicBool, Ordering};
use wasm_bindgen::prelude::wasm_bindgen;

struct Noting;

#[global_allocator]
static ALLOCATOR: Noting = Noting;

static USED_UP: AtomicBool = AtomicBool::new(false);

fn note(given: *mut u8) -> *mut u8 {
    if given.is_null() {
        USED_UP.store(true, Ordering::Relaxed);
    }
    given
}

// SAFETY: every call goes to the system's allocator as it came.
unsafe impl GlobalAlloc for Noting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller keeps the contract of `alloc`.
        note(unsafe { System.alloc(layout) })
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: the caller keeps the contract of `dealloc`.
        unsafe { System.dealloc(block, layout) }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // SAFETY: the caller keeps the contract of `realloc`.
        note(unsafe { System.realloc(block, layout, size) })
    }
}

/// Whether there was no memory for something. Asked after a trap, by `start.js`.
#[wasm_bindgen(js_name = memoryIsUsedUp)]
#[expect(unreachable_pub, reason = "wasm-bindgen exports public functions only")]
pub fn is_used_up() -> bool {
    USED_UP.load(Ordering::Relaxed)
}
