//! The machine's own figures as wasm. The host brings a clock and takes the numbers; `run.mjs` prints them.
#![cfg(target_arch = "wasm32")]

use sim_core::measure;

#[link(wasm_import_module = "env")]
unsafe extern "C" {
    safe fn now() -> f64;
    safe fn report(row: u32, column: u32, value: f64);
}

/// Callbacks a second: a row for each load; silent, then recording.
#[unsafe(no_mangle)]
pub extern "C" fn scheduling() {
    for (row, load) in (0_u32..).zip(measure::scheduling(&mut || now(), 5_000_000, 1_000_000)) {
        report(row, 0, load.silent);
        report(row, 1, load.recording);
    }
}

/// Seeks in a trace of a million records while `waiting` tasks wait: median and 99th percentile in milliseconds, bytes a
/// record.
#[unsafe(no_mangle)]
pub extern "C" fn seeking(waiting: u32) {
    let found = measure::seeking(&mut || now(), 1_000_000, waiting, 2_000);
    report(waiting, 0, found.median);
    report(waiting, 1, found.p99);
    report(waiting, 2, found.memory.total() as f64 / f64::from(found.records));
}
